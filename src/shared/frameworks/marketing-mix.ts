import { choice, date, group, type Help, list, longText, money, reference, references, strings, text } from '../fields.ts';
import { defineFramework, WORK_STATUSES } from './define.ts';

/** The seven Ps, in the order they are shown; the last three belong to the 7P mix only. */
export const PS = {
  product: 'Product',
  price: 'Price',
  place: 'Place',
  promotion: 'Promotion',
  people: 'People',
  process: 'Process',
  physicalEvidence: 'Physical evidence',
} as const;
export type P = keyof typeof PS;
export const SERVICE_PS: readonly P[] = ['people', 'process', 'physicalEvidence'];

export const MIX_SCOPES = { '4P': '4P: goods', '7P': '7P: services' } as const;
export const PRICE_APPROACHES = {
  costPlus: 'Cost-plus',
  valueBased: 'Value-based',
  penetration: 'Penetration',
  skimming: 'Skimming',
  premium: 'Premium',
  dynamic: 'Dynamic',
  bundle: 'Bundle',
} as const;

const channels = [{ kind: 'brief', list: 'channels' }] as const;
/** Each P has an objective of its own, so each brings its help. */
const objective = (help: Help) => longText('Objective', { required: true, help });
const budget = money('Budget', {
  required: true,
  help: {
    what: 'The part of the total budget that is set aside for this P.',
    example: '£24,000 for Place, because the booking path is rebuilt this year.',
    apply:
      'The budgets of all Ps together should not exceed the total, nor the costs of a P’s tactics its budget. Write 0 where nothing is spent.',
  },
});

export const marketingMix = defineFramework({
  kind: 'marketing-mix',
  area: 'plan',
  count: 'few',
  singular: 'Marketing mix',
  plural: 'Marketing mix',
  icon: 'columns-3',
  help: {
    what: 'What the strategy does in the market: product, price, place and promotion, and for services also people, process and physical evidence. Each P has an objective, a budget and tactics.',
    example:
      'The 7P mix of Harbour House for 2027: £96,000 for tactics that range from a rebuilt booking path to a lit path from the quay.',
    apply:
      'Set the objectives, then the tactics, then add up. Every tactic should serve a target segment and carry something from a value-fit map; one that does neither is a habit.',
  },
  leavesOut: (data) => (data.scope === '4P' ? SERVICE_PS : []),
  title: (data) => data.title || 'Marketing mix',
  fields: {
    title: text('Title', {
      placeholder: 'Marketing mix',
      help: {
        what: 'What this mix is called, in case there is a second one for another market or segment.',
        example: 'Marketing mix 2027',
        apply: 'The year or the market is enough. Leave it empty while there is one mix only.',
      },
    }),
    scope: choice('Scope', MIX_SCOPES, {
      required: true,
      initial: '7P',
      help: {
        what: '4P for goods; 7P adds people, process and physical evidence, which are most of what a service customer meets.',
        example: 'A hotel plans with 7P. A shop that only sends parcels may do with 4P until its returns desk becomes a selling point.',
        apply:
          'If customers are present while the work is done, take 7P. Switching back hides the three service Ps and keeps what they hold.',
      },
    }),
    totalBudget: money('Total budget', {
      required: true,
      help: {
        what: 'All the money for this mix over the horizon of the brief.',
        example: '£96,000, of which £27,000 for promotion.',
        apply: 'Set it before the tactics are costed. The budget bar shows what the Ps have been given and what the tactics would take.',
      },
    }),
    product: group(
      'Product',
      {
        objective: objective({
          what: 'What the product should achieve for the target segments.',
          example: 'One product made for each of the three targets: a work weekend, a walker’s night and a family week.',
          apply: 'Say what a customer could choose afterwards that does not exist today.',
        }),
        core: longText('Core product', {
          required: true,
          help: {
            what: 'The benefit that is really bought.',
            example: 'Sleep by the sea, with the reason for coming taken care of.',
            apply: 'Ask why once more than feels polite. Nobody buys a room; they buy a night, a rest or a reason.',
          },
        }),
        actual: longText('Actual product', {
          help: {
            what: 'What is delivered: features, quality, design, name, package.',
            example: '48 sea-facing rooms, 22 of them with a desk from March; boat shed; boot room; breakfast by the tide.',
            apply: 'List what a customer could check on arrival.',
          },
        }),
        augmented: longText('Augmented product', {
          help: {
            what: 'What comes on top: service, delivery, guarantee, help afterwards.',
            example: 'A lift from the Thursday train, a late plate, the same room held for a season.',
            apply: 'Rivals copy the actual product first. Put here what they would find tedious to copy.',
          },
        }),
        roadmap: strings('Product roadmap', {
          help: {
            what: 'What will be new or different in the product, and when.',
            example: '“Desk rooms from 11 to 22: March.” “Family week online: May.”',
            apply: 'One change a line, with its month, the earliest first. What is undecided stands here as “for decision”.',
          },
        }),
        budget,
      },
      {
        help: {
          what: 'What customers get, in three layers: the benefit they buy, the thing they receive, and what surrounds it.',
          example: 'A work weekend: peace to work, a desk room with late checkout, a lift from the train.',
          apply: 'Check each layer against the value-fit map. A layer that relieves and creates nothing is cost.',
        },
      },
    ),
    price: group(
      'Price',
      {
        objective: objective({
          what: 'What pricing should achieve.',
          example: 'One price on every channel, and extras that only a direct booking has.',
          apply: 'Choose between volume, margin and trust before you choose a number; a price that should serve all three serves none.',
        }),
        approach: choice('Approach', PRICE_APPROACHES, {
          required: true,
          help: {
            what: 'How the price is found: from cost, from what it is worth to the customer, low to enter, high to begin with, always high, by demand, or as a package.',
            example: 'Value-based for the work weekend; the coffee chain uses a bundle for coffee with breakfast.',
            apply: 'Choose the approach that holds for most sales. Cost-plus is a floor to know, seldom a reason to pay.',
          },
        }),
        points: list(
          'Price points',
          'price point',
          'name',
          {
            name: text('Name', {
              required: true,
              help: {
                what: 'What the price is for, precisely enough to be charged.',
                example: 'Sea-view double, Thursday to Saturday',
                apply: 'Name the unit: a night, a weekend, a person, a month.',
              },
            }),
            price: money('Price', {
              required: true,
              help: {
                what: 'What the customer pays in the end, taxes and fees included.',
                example: '£158 a night; £12 on top for a desk room.',
                apply: 'Write the price that is shown first. A sum that grows on the last page is a pain of its own.',
              },
            }),
          },
          {
            help: {
              what: 'The prices customers will see.',
              example: 'Midweek £128, weekend £158, work weekend £520, family room in the holidays £190 a night.',
              apply: 'Put them side by side: customers do. Each step up should buy something they can name.',
            },
          },
        ),
        perceivedValue: longText('Perceived value', {
          help: {
            what: 'What customers believe the offer is worth, against what it costs them.',
            example: 'Four nights one by one would cost £650. Guests asked in October guessed £560; the weekend is sold at £520.',
            apply: 'Ask ten customers to guess the price before they see it, and note the answers as evidence.',
          },
        }),
        budget,
      },
      {
        help: {
          what: 'What customers pay, how that is found, and what they think of it.',
          example: 'Value-based: £520 for a weekend that guests guess at £560, at the same price on every channel.',
          apply: 'Include the price in effort: deposits, rules for cancelling, extras. Those are remembered longer than the sum.',
        },
      },
    ),
    place: group(
      'Place',
      {
        objective: objective({
          what: 'How easily and through whom the offer should be had.',
          example: 'A booking in three steps on our own site, and direct nights from 38% to 55%.',
          apply: 'Say what the customer should be able to do, where, and in how many steps.',
        }),
        channels: references('Channels', channels, {
          required: true,
          help: {
            what: 'The channels from the brief through which the offer is sold and delivered.',
            example: 'Direct site, phone, front desk, trail office, booking sites.',
            apply: 'Compare with the channels your personas use. A gap on either side is a question to answer.',
          },
        }),
        coverage: text('Coverage', {
          help: {
            what: 'How widely the offer is available: everywhere, in chosen places, or in one.',
            example: 'Own channels first; booking sites capped at 45% of nights from July.',
            apply: 'State limits as numbers. Rare and everywhere are both good answers; unplanned is not.',
          },
        }),
        logistics: longText('Logistics', {
          help: {
            what: 'What has to run behind the scenes so that the offer is there when promised.',
            example:
              'One calendar of rooms feeds the site, the desk and three booking sites. For an online shop: parcels handed over by 16:00.',
            apply: 'Follow one order from click to goodbye and note each hand-over. Promises break at hand-overs.',
          },
        }),
        budget,
      },
      {
        help: {
          what: 'Where and how customers can find, buy and receive the offer.',
          example: 'Three steps on the direct site, by phone until 23:00, at the trail office by link.',
          apply: 'Start from the place where the customer is when the wish arises.',
        },
      },
    ),
    promotion: group(
      'Promotion',
      {
        objective: objective({
          what: 'What the target segments should know, believe or do after meeting your promotion.',
          example: 'Let 8,600 remote-working parties know what we have before they open a booking site.',
          apply: 'Name the segment, the change and a number. Reach alone changes nothing.',
        }),
        message: longText('Message', {
          required: true,
          help: {
            what: 'The one thing to be remembered, in the words to be used.',
            example: '“The weekend starts on Thursday. Your desk faces the sea, and nobody sells it for less than we do.”',
            apply: 'Take it from the value proposition of the primary persona. If it needs a second message, that is a second campaign.',
          },
        }),
        callToAction: text('Call to action', {
          required: true,
          help: {
            what: 'The next step you ask for, as it would stand on a button.',
            example: '“See the desk rooms”',
            apply: 'A verb and what follows from it. Lead to the page that keeps the promise, never to the home page.',
          },
        }),
        budget: money('Budget', {
          required: true,
          help: {
            what: 'The part of the total that pays for being found and heard.',
            example: '£27,000, spread over five channels.',
            apply: 'The channel mix below must add up to it.',
          },
        }),
        channelMix: list(
          'Channel mix',
          'channel share',
          'channel',
          {
            channel: reference('Channel', channels, {
              required: true,
              help: {
                what: 'A channel from the brief that the promotion pays for.',
                example: 'Instagram',
                apply: 'Choose those the target personas use to find and compare.',
              },
            }),
            budget: money('Budget', {
              required: true,
              help: {
                what: 'What this channel gets out of the promotion budget.',
                example: '£8,000 for Instagram, £4,000 for the trail office.',
                apply: 'Include making the content, not only placing it.',
              },
            }),
          },
          {
            help: {
              what: 'How the promotion budget is divided among the channels.',
              example: 'Instagram £8,000, maps £7,500, email £4,000, trail office £4,000, own site £3,500: £27,000 in all.',
              apply: 'Make the sum match the budget above. Keep a tenth for a channel you have not tried.',
            },
          },
        ),
      },
      {
        help: {
          what: 'How the target segments learn of the offer and are moved to act.',
          example: 'A series on Instagram, “Thursday, 17:40”: one desk, one window, one train.',
          apply: 'Promise only what the other Ps deliver by the day it is read.',
        },
      },
    ),
    people: group(
      'People',
      {
        objective: objective({
          what: 'What customers should be able to count on from the staff.',
          example: 'Every returning guest is greeted by name, by whoever is at the door.',
          apply: 'Describe behaviour that a guest would see. “Motivated staff” is a hope, not an objective.',
        }),
        roles: longText('Roles and skills', {
          help: {
            what: 'Who is needed, when, and what they must be able and allowed to do.',
            example: 'Nine at the front desk on three shifts, four of them on the evening line. All 31 trained in half a day.',
            apply: 'Add what they may decide alone, with the sum: an apology without a budget is a speech.',
          },
        }),
        budget,
      },
      {
        help: {
          what: 'Everybody the customer meets, and those who make the meeting go well.',
          example: 'The person at the door, the voice on the evening line, the cook who opens at 06:30.',
          apply: 'For a service, people are the product. Plan hiring, training and freedom to decide before advertising.',
        },
      },
    ),
    process: group(
      'Process',
      {
        objective: objective({
          what: 'How smooth, quick or certain the service should be for the customer.',
          example: 'No question is asked twice between booking and goodbye.',
          apply: 'Put it as something a customer would notice the absence of, and measure effort or waiting.',
        }),
        steps: longText('Service process', {
          help: {
            what: 'The steps from first contact to return, as the customer goes through them.',
            example:
              'Book in three steps → one mail two days before → greeting from the note → checkout until 14:00 → a line within 48 hours.',
            apply: 'Walk it yourself, with a stopwatch. Take away steps before you make any faster.',
          },
        }),
        budget,
      },
      {
        help: {
          what: 'How the service is delivered, in which order and how surely.',
          example: 'The coffee chain’s order ahead: ordered by 08:10, on the shelf by 08:16, no queue.',
          apply: 'Write down what happens when it goes wrong as well. Customers judge the repair more than the fault.',
        },
      },
    ),
    physicalEvidence: group(
      'Physical evidence',
      {
        objective: objective({
          what: 'What places and things should prove to the customer.',
          example: 'What the site shows is what stands in the room.',
          apply: 'Choose the doubt that matters most before buying, and let something visible answer it.',
        }),
        cues: longText('Places and cues', {
          help: {
            what: 'The rooms, signs, papers, clothes and screens from which customers read the quality.',
            example: 'Desk, lamp and chair alike in 22 rooms. Lit path from the harbour. A tide card on each table.',
            apply: 'Go through what is seen, touched, heard and smelt in the first five minutes.',
          },
        }),
        budget,
      },
      {
        help: {
          what: 'What customers can see and touch of a service that is otherwise invisible.',
          example: 'The speed of the Wi-Fi on a card in each room; the boots, warm, on the bench at seven.',
          apply: 'Look for signs that say the opposite of the message: a broken lamp outweighs a brochure.',
        },
      },
    ),
    tactics: list(
      'Tactics',
      'tactic',
      'statement',
      {
        statement: text('Statement', {
          required: true,
          help: {
            what: 'What will be done or made, in a line.',
            example: '“Room finder: desk filter and a photograph of every desk.”',
            apply: 'Write it so that in a year two people would agree whether it was done.',
          },
        }),
        p: choice('P', PS, {
          required: true,
          help: {
            what: 'The P this tactic belongs to. On the board a tactic can be dragged to another P.',
            example: 'Late checkout counts as Price when it is an extra for direct guests, as Product when it is part of the weekend.',
            apply: 'Choose the P whose objective it serves; its cost is charged to that budget.',
          },
        }),
        segments: references('Segments', [{ kind: 'segment' }], {
          required: true,
          help: {
            what: 'The segments this tactic is for.',
            example: 'Remote weekenders.',
            apply: 'Link targets only. A tactic for everybody usually has nobody in mind.',
          },
        }),
        answers: references(
          'Carries',
          [
            { kind: 'value-fit', list: 'relievers' },
            { kind: 'value-fit', list: 'creators' },
          ],
          {
            help: {
              what: 'The relievers and creators from value-fit maps that this tactic puts into practice.',
              example: 'R1, room finder with desk filter.',
              apply: 'Give every reliever and creator at least one tactic. A promise that no tactic carries is not kept.',
            },
          },
        ),
        touchpoints: references('Touchpoints', [{ kind: 'touchpoint' }], {
          help: {
            what: 'The touchpoints at which customers will notice this tactic.',
            example: 'Booking engine and confirmation email.',
            apply: 'Link at least one. A tactic that is felt nowhere is felt by nobody.',
          },
        }),
        owner: text('Owner', {
          required: true,
          help: {
            what: 'The person who gets it done.',
            example: 'Kerensa Doyle',
            apply: 'Somebody who knows of it and has said yes.',
          },
        }),
        start: date('Start', {
          required: true,
          help: {
            what: 'The first day of work or spending on it.',
            example: '2027-02-15, so that the filter is online before Easter.',
            apply: 'Count back from the day it has to work. Its cost is spread evenly from this day to the last.',
          },
        }),
        end: date('End', {
          required: true,
          help: {
            what: 'The last day: finished, or to be decided on again.',
            example: '2027-05-14 for the finder; 2027-12-31 for the evening line, which runs on.',
            apply: 'Give lasting tactics the end of the horizon. A tactic without an end is never reviewed.',
          },
        }),
        cost: money('Cost', {
          required: true,
          help: {
            what: 'What it costs over its whole run, in the currency of the brief.',
            example: '£4,200, photographs included.',
            apply: 'Include staff hours you pay for; write 0 when it costs nothing, so that it does not count as a gap.',
          },
        }),
        metric: reference('Metric', [{ kind: 'metric' }], {
          help: {
            what: 'The metric that should move if the tactic works.',
            example: 'Booking effort, asked after each booking.',
            apply:
              'Link one that is measured within weeks of the start. If many tactics share it, decide in advance how you will tell them apart.',
          },
        }),
        status: choice('Status', WORK_STATUSES, {
          initial: 'planned',
          help: {
            what: 'Where the work stands: planned, running, done or stopped.',
            example: 'Stopped: the printed directory, once the tide card had replaced it.',
            apply: 'Keep stopped tactics in the list. They save next year’s team from the same idea.',
          },
        }),
      },
      {
        required: true,
        atLeast: 4,
        code: 'T',
        help: {
          what: 'What is done: each with a P, the segments it is for, an owner, dates, a cost and a metric.',
          example: '“Evening line until 23:00, shared by four of the front desk”: People, Kerensa Doyle, February to December, £4,200.',
          apply: 'Begin with the tactics that carry relievers of the heaviest pains. Fewer, finished, is the better plan.',
        },
      },
    ),
  },
  sections: [
    { id: 'scope', label: 'Scope and budget', fields: ['title', 'scope', 'totalBudget'] },
    { id: 'product', label: 'Product', fields: ['product'] },
    { id: 'price', label: 'Price', fields: ['price'] },
    { id: 'place', label: 'Place', fields: ['place'] },
    { id: 'promotion', label: 'Promotion', fields: ['promotion'] },
    { id: 'people', label: 'People', fields: ['people'] },
    { id: 'process', label: 'Process', fields: ['process'] },
    { id: 'physical-evidence', label: 'Physical evidence', fields: ['physicalEvidence'] },
    { id: 'tactics', label: 'Tactics', hint: 'who does what, for whom, when and for how much', fields: ['tactics'] },
  ],
});
