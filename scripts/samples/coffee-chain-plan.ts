import {
  all,
  attribute,
  capability,
  claim,
  competitor,
  habit,
  initiative,
  money,
  play,
  record,
  rule,
  sellingPoint,
  to,
  training,
  waiver,
} from './items.ts';

/* How Jaskółka stands beside others in the street, and how the year is carried out. */

const marek = 'Marek Halász';
const tereza = 'Tereza Kolářová';
const pawel = 'Paweł Grabowski';
const agnieszka = 'Agnieszka Duda';
const jakub = 'Jakub Šimko';

export const positioning = record('positioning', 'positioning', {
  target: to('segment-commuters'),
  statement:
    'For people who change trams, Jaskółka is the roaster whose cup stands ready when they get off. Unlike a machine it was made by somebody, and unlike a queue it costs no minute.',
  competitors: [
    competitor(
      'po-discount',
      'The discounter’s machine',
      'lower',
      'A cappuccino for €1.20, at once.',
      'Nobody to ask, milk from powder, no seat.',
    ),
    competitor(
      'po-green',
      'Global chain at the main stations',
      'higher',
      'The same in every city, an app that works.',
      'Two of six cities, and never at a stop.',
    ),
    competitor(
      'po-corner',
      'The independent on the corner',
      'similar',
      'The best cup of the street and a barista who knows one.',
      'No ordering ahead, closed before eight.',
    ),
    competitor('po-kitchen', 'Coffee from the office kitchen', 'lower', 'Free and warm.', 'Drunk for want of anything better.'),
  ],
  attributes: [
    attribute('pa-ready', 'Ready when I come', 'difference', 5.5, { 'po-discount': 8.5, 'po-green': 6.5, 'po-corner': 3, 'po-kitchen': 7 }),
    attribute('pa-taste', 'Tastes of something', 'difference', 8.5, {
      'po-discount': 2.5,
      'po-green': 5.5,
      'po-corner': 9,
      'po-kitchen': 2,
    }),
    attribute('pa-way', 'On my way', 'difference', 9, { 'po-discount': 7, 'po-green': 4, 'po-corner': 5, 'po-kitchen': 6 }),
    attribute('pa-cost', 'Worth its price', 'parity', 6, { 'po-discount': 9, 'po-green': 3.5, 'po-corner': 6.5, 'po-kitchen': 8 }),
    attribute('pa-app', 'An app in my language', 'parity', 5, { 'po-green': 8, 'po-discount': 0, 'po-corner': 0, 'po-kitchen': 0 }),
  ],
  map: { x: to('positioning/pa-ready'), y: to('positioning/pa-taste') },
  uniqueSellingPoints: [
    sellingPoint('pu-stop', '29 of our 34 bars stand where the tram stops', 'Map of lines and cafés, printed on the cup.'),
    sellingPoint('pu-nine', 'In the cup within nine days of roasting', 'Roasting day stamped on every cup.'),
  ],
  reputation: { productQuality: 4, customerService: 4, socialResponsibility: 4, publicRelations: 3 },
  status: 'review',
  owner: jakub,
  evidence: [
    claim('ev-po-street', 'partial', 'Scores from 118 people asked at four stops in three cities.', 'Street survey', '2026-09-24', {
      n: 118,
      until: '2027-09-30',
    }),
  ],
});

export const personalisation = record('personalisation', 'personalisation', {
  approach:
    'The app may know the line, the stop and the usual cup. It does not guess moods, and it does not change prices. One message a week at most, on a day that the guest has chosen.',
  plays: [
    play('pl-usual', 'recommendation', 'The usual, one tap', {
      for: ['segment-commuters', 'persona-kinga'],
      when: 'The app is opened between 6:30 and 9:00 near a known stop',
      knows: 'Last five orders and the stop, kept on the phone',
      consent: 'contract',
      says: '“Flat white, oat, at Piotrkowska? Ready 7:42.”',
      on: 'ch-app',
      metric: 'metric-ease',
      status: 'running',
    }),
    play('pl-late', 'retention', 'Late is on us', {
      for: ['segment-commuters'],
      when: 'A cup stands on the shelf three minutes after its time',
      knows: 'The promised and the real minute',
      consent: 'contract',
      says: 'A credit before the guest asks, with the reason in five words.',
      on: 'ch-messages',
      metric: 'metric-return',
    }),
    play('pl-stamps', 'loyalty', 'Nine stamps that cannot be lost', {
      for: ['segment-afternoon', 'persona-halina'],
      when: 'A paper card is shown at the counter',
      knows: 'Nothing but the number of stamps',
      consent: 'none',
      says: 'The barista holds the phone to the reader, and the stamps are in the wallet.',
      on: 'ch-wallet',
      metric: 'metric-wallet',
    }),
    play('pl-fortnight', 'communication', 'First fortnight', {
      for: ['segment-commuters'],
      when: 'Day 2, 6 and 13 after the first order by app',
      knows: 'What was ordered, where and how long it took',
      consent: 'consent',
      says: 'How the shelf works; what is roasted this week; which stops are near.',
      on: 'ch-messages',
      metric: 'metric-return',
    }),
  ],
  status: 'review',
  owner: marek,
  evidence: [
    claim(
      'ev-pl-one',
      'validated',
      'With “the usual” an order takes 11 seconds instead of 48.',
      'App statistics, September 2026',
      '2026-10-05',
      { n: 9420 },
    ),
    claim(
      'ev-pl-credit',
      'assumption',
      'A credit before the complaint keeps one in three who would not return.',
      'Estimate of the team',
      '2026-10-12',
    ),
  ],
});

export const technology = record('technology', 'technology', {
  principles:
    'A screen at the bar shows one list, never two. What fails must fail towards the counter. No system may need a login during the morning.',
  capabilities: [
    capability('ca-order', 'automation', 'One list of orders for app and counter', 'planned', {
      tool: 'Bar screen',
      with: ['ca-limit', 'ca-till'],
      data: 'Promised and real minute of each cup',
      cost: 12500,
      owner: tereza,
      for: ['obj-wait', 'obj-app'],
      status: 'running',
    }),
    capability('ca-limit', 'automation', 'A limit of orders for each bar', 'have', {
      tool: 'App back office',
      with: ['ca-order'],
      owner: tereza,
      for: ['obj-wait'],
      status: 'done',
    }),
    capability('ca-line', 'personalisation', 'Arrival by tram line', 'planned', {
      tool: 'Timetables of six cities',
      with: ['ca-order'],
      data: 'Stop and minute, not the way there',
      cost: 26000,
      owner: marek,
      for: ['obj-app', 'obj-return'],
      status: 'planned',
    }),
    capability('ca-card', 'crm', 'Wallet card without an account', 'gap', {
      with: ['ca-till'],
      data: 'Number of stamps',
      cost: 24000,
      owner: marek,
      for: ['obj-return'],
    }),
    capability('ca-till', 'other', 'Tills that can read a phone', 'have', { tool: 'Tills of 34 cafés', owner: pawel, for: ['obj-return'] }),
    capability('ca-ask', 'feedback', 'A question on every tenth order', 'have', {
      tool: 'Question in the app',
      data: 'As promised or not, and why',
      owner: jakub,
      for: ['obj-app'],
    }),
    capability('ca-rota', 'analytics', 'Rota by expected orders', 'gap', {
      data: 'Orders by quarter of an hour',
      cost: 9000,
      owner: agnieszka,
      for: ['obj-leavers', 'obj-wait'],
    }),
  ],
  status: 'review',
  owner: marek,
  evidence: [
    claim('ev-ca-two', 'validated', 'Two lists at one bar cost 1.3 minutes in the busiest hour.', 'Measured in five cafés', '2026-09-17', {
      n: 5,
    }),
  ],
});

export const team = record('team', 'team', {
  promise: '“I was not in their way, and they were not in mine.”',
  empowerment: [
    rule('em-again', 'A cup is wrong or cold', 'Make it again at once, without the receipt', 'As often as it happens'),
    rule(
      'em-closed',
      'The bar falls ten minutes behind',
      'The morning captain closes app orders for a quarter of an hour',
      'Twice a morning; after that Tereza is called',
    ),
    rule('em-stamp', 'A guest says that the card is lost', 'Believe it and put five stamps into the wallet', 'Once a guest'),
    rule('em-seat', 'Somebody looks for a seat at lunch', 'Ask laptops at double tables to share', 'Between noon and three'),
  ],
  trainings: [
    training('tr-pairs', 'Two early shifts in pairs', 'Every new barista', 'Before the first shift alone', agnieszka),
    training(
      'tr-captain',
      'Keeping the shelf: order of promise, names, closing in time',
      'Morning captains, two in each café',
      'October and March',
      tereza,
    ),
    training(
      'tr-move',
      'Moving stamps from paper to phone in under a minute',
      'All baristas',
      'The week before the wallet card starts',
      marek,
    ),
  ],
  culture: [
    habit(
      'cu-minute',
      'The minute is a promise',
      'Captains read out yesterday’s late cups, without names',
      'The café with the fewest late cups chooses next month’s filter coffee',
    ),
    habit(
      'cu-second',
      'The second year counts',
      'Baristas of the second year write the rota',
      'A bonus after twelve months, handed over by the managing director',
    ),
  ],
  status: 'review',
  owner: agnieszka,
  evidence: [
    claim('ev-em-leave', 'partial', 'Eleven of eighteen who left named the morning shift alone.', 'Talks on leaving', '2026-08-31', {
      n: 18,
    }),
  ],
});

export const roadmap = record('roadmap', 'roadmap', {
  initiatives: [
    initiative('in-shelf', 'The shelf beside the door', {
      from: ['persona-kinga/pain-twoqueues', 'journey-kinga/jp-queues', 'journey-kinga/jo-door'],
      for: ['obj-wait', 'obj-app'],
      rated: [5, 3, 4],
      start: '2026-10-05',
      end: '2027-02-26',
      review: '2027-04-09',
      does: ['Joiners', 'Morning captains'],
      answers: tereza,
      asked: ['Landlords of nine cafés'],
      told: ['All baristas'],
      status: 'running',
      stage: 'check',
      plan: 'The morning wait falls by a minute in the first six cafés.',
      done: 'Six shelves in October, three of them left of the door.',
      check: 'Minus 1.2 minutes where the shelf stands to the right; nothing where people pass it on the left.',
    }),
    initiative('in-limit', 'No more orders than the bar can make', {
      from: ['persona-kinga/pain-notready', 'journey-kinga/jo-limit', 'swot/tows-wt1'],
      for: ['obj-app', 'obj-return'],
      rated: [5, 2, 5],
      start: '2026-10-01',
      end: '2026-11-13',
      review: '2027-01-15',
      does: [marek],
      answers: tereza,
      told: ['Paweł Grabowski'],
      status: 'done',
      stage: 'act',
      plan: 'Late cups halve and orders do not fall by more than two in a hundred.',
      done: 'A limit for each bar and quarter of an hour, in all cafés since 2 November.',
      check: 'Late cups from 20 to 11 in a hundred; orders minus 1.4.',
      act: 'Kept. The limits are set again each quarter by the captains.',
    }),
    initiative('in-arrive', 'The app knows the tram', {
      from: ['persona-kinga/pain-arrival', 'journey-kinga/jp-arrive'],
      for: ['obj-app'],
      rated: [4, 5, 3],
      start: '2027-01-11',
      end: '2027-05-28',
      review: '2027-07-09',
      cost: 8000,
      does: ['App supplier', marek],
      answers: marek,
      asked: ['Transport authorities of six cities'],
      plan: 'Three in ten orders name a line by July, and fewer than one in fifteen of them is late.',
    }),
    initiative('in-wallet', 'Stamps move into the phone', {
      from: ['persona-halina/pain-lost', 'persona-halina/pain-account', 'swot/tows-wo1', 'metric-wallet'],
      for: ['obj-return'],
      rated: [4, 3, 4],
      start: '2027-01-04',
      end: '2027-03-26',
      review: '2027-05-14',
      does: [marek, 'All baristas'],
      answers: marek,
      asked: ['Jakub Šimko'],
      plan: '12,000 cards in half a year, two thirds of them moved from paper.',
    }),
    initiative('in-stay', 'Reasons to stay a second year', {
      from: ['swot/tows-wt2', 'swot/w-leavers'],
      for: ['obj-leavers'],
      rated: [4, 3, 3],
      start: '2026-11-02',
      end: '2027-04-30',
      review: '2027-08-02',
      cost: 14000,
      does: [agnieszka],
      answers: agnieszka,
      asked: ['Baristas of the second year'],
      status: 'running',
      stage: 'do',
      plan: 'First-year leavers fall below 40 in a hundred by summer.',
      done: 'Pairs in all cities; the twelve-month bonus is agreed and announced.',
    }),
    initiative('in-reliable', 'Ready means ready', {
      from: ['servqual-autumn'],
      dimension: 'reliability',
      for: ['obj-wait'],
      rated: [4, 3, 3],
      start: '2027-02-01',
      end: '2027-04-16',
      review: '2027-06-04',
      does: ['Morning captains'],
      answers: tereza,
      told: ['Managing director'],
      plan: 'The gap in reliability falls below 0.6 by the survey of May.',
    }),
    initiative('in-quiet', 'A quiet half in four cafés', {
      from: ['persona-tomas/pain-grinder', 'persona-tomas/pain-guilt'],
      for: [],
      rated: [2, 4, 2],
      start: '2027-05-03',
      end: '2027-08-27',
      review: '2027-09-24',
      does: ['Joiners'],
      answers: tereza,
      plan: 'Below 60 dB at the tables behind the felt, measured at eleven.',
    }),
  ],
  status: 'review',
  owner: tereza,
  evidence: [
    claim(
      'ev-in-right',
      'partial',
      'A shelf on the right of the door saves 1.2 minutes; six cafés are few.',
      'Clocked in October',
      '2026-11-09',
      {
        n: 6,
        about: 'roadmap/in-shelf',
        until: '2027-04-30',
      },
    ),
  ],
});

export const economics = record('economics', 'economics', {
  orderValue: money(3.9),
  ordersPerYear: 3.1,
  margin: 24,
  retention: 22,
  discount: 7.4,
  cac: money(4.1),
  customers: 22400,
  status: 'review',
  owner: pawel,
  evidence: [
    claim(
      'ev-ec-guest',
      'validated',
      'Orders in a year that a new app guest would not have made at the counter: 3.1.',
      'Tills and app',
      '2026-10-14',
      {
        n: 22400,
      },
    ),
    claim(
      'ev-ec-year',
      'assumption',
      '22% of the guests of a year ago still order; track works may have cost some of them.',
      'Finance',
      '2026-10-14',
      {
        until: '2027-03-31',
      },
    ),
  ],
});

export const review = record('review', 'review', {
  waivers: [
    waiver(
      'wa-czech',
      'pain-without-answer',
      ['persona-tomas/pain-sockets'],
      'Sockets need the landlords’ consent in all but four cafés. The quiet half brings twelve; more is not promised this year.',
      '2026-11-12',
    ),
    waiver(
      'wa-office',
      'segment-without-persona',
      ['segment-offices'],
      'The office round is a trial of one bicycle. A persona follows if it is carried on in spring.',
      '2026-11-12',
    ),
  ],
  dismissals: [
    {
      id: 'di-board',
      proposal: 'concentrate-here',
      about: all('tp-shelf'),
      reason: 'The shelf beside the door is an initiative already, under the pain that it answers.',
      on: '2026-11-12',
    },
  ],
});
