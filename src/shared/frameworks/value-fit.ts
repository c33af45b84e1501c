import { choice, group, type Help, list, longText, rating, reference, references, text } from '../fields.ts';
import { defineFramework } from './define.ts';
import { GAIN_RELEVANCE, NEED_KINDS } from './persona.ts';

const products = (help: Help) => references('Products', [{ kind: 'value-fit', list: 'products' }], { help });

export const valueFit = defineFramework({
  kind: 'value-fit',
  area: 'decide',
  count: 'many',
  singular: 'Value-fit map',
  plural: 'Value fit',
  icon: 'blend',
  help: {
    what: 'Puts one customer’s jobs, pains and gains beside what you offer, and shows which of them are answered. This way of thinking about value propositions was made popular by Alexander Osterwalder and colleagues; the layout and the score are our own.',
    example: 'Work weekends for Maya: the room finder relieves “cannot tell which rooms have a desk”; dropped calls are still unanswered.',
    apply:
      'One map for one persona or segment. Work from the customer side to the offer, never the other way, and leave uncovered what you cannot keep.',
  },
  title: (data) => data.title,
  fields: {
    title: text('Title', {
      required: true,
      placeholder: 'What, for whom',
      help: {
        what: 'What the map is called in lists and links.',
        example: 'Work weekends for Maya',
        apply: 'Name the offer and the person. With three maps you will be glad of both.',
      },
    }),
    audience: reference('Made for', [{ kind: 'persona' }, { kind: 'segment' }], {
      required: true,
      help: {
        what: 'The persona, or segment, whose jobs, pains and gains this map answers. A segment brings those of all personas linked to it.',
        example: 'Maya Lindqvist, the remote-working weekender.',
        apply: 'Prefer a persona while there is one. Choose a segment when the offer has to suit several.',
      },
    }),
    extraJobs: list(
      'Further jobs',
      'job',
      'statement',
      {
        statement: text('Statement', {
          required: true,
          help: {
            what: 'One further job, as verb and object.',
            example: '“Learn which stage is passable tomorrow.”',
            apply: 'If it holds beyond this map, add it to the persona instead; there every map sees it.',
          },
        }),
        kind: choice('Kind', NEED_KINDS, {
          help: {
            what: 'Something to get done, to feel, or to be in the eyes of others.',
            example: 'Choosing tomorrow’s stage is functional; not looking lost at breakfast is social.',
            apply: 'Choose what would be missed first if the job were not done.',
          },
        }),
        importance: rating('Importance', 'dots', {
          help: {
            what: 'How much this further job matters beside the others, from 1 to 5.',
            example: '3: the walk takes place either way, but the evening is spent on the phone.',
            apply: 'Compare it with the persona’s own jobs, so that the ratings stay on one scale.',
          },
        }),
      },
      {
        help: {
          what: 'Jobs that matter for this map and are not in the persona.',
          example: 'Colin has to learn by evening which stage the tide leaves open.',
          apply: 'Use it for a segment, or for a job that only this offer touches. Otherwise leave it empty.',
        },
      },
    ),
    extraPains: list(
      'Further pains',
      'pain',
      'statement',
      {
        statement: text('Statement', {
          required: true,
          help: {
            what: 'One further trouble, as it is met.',
            example: '“No lift from the station after eight.”',
            apply: 'Check first that the persona does not already have it in other words: it would count twice.',
          },
        }),
        severity: rating('Severity', 'bars', {
          required: true,
          help: {
            what: 'How bad it is when it happens, from 1 to 5. It is the weight of this pain in the fit.',
            example: '2: a taxi costs £9 and comes within twenty minutes.',
            apply: 'Use the same scale as in the persona: 5 means that the customer leaves.',
          },
        }),
      },
      {
        help: {
          what: 'Troubles that belong to this offer or segment and are not in the persona.',
          example: 'The work weekend begins with a train at 17:40, and nothing meets it.',
          apply: 'Add what the offer itself brings about: a new step, a wait, a fee.',
        },
      },
    ),
    extraGains: list(
      'Further gains',
      'gain',
      'statement',
      {
        statement: text('Statement', {
          required: true,
          help: {
            what: 'One further outcome to be glad of.',
            example: '“The bag is already in the room.”',
            apply: 'Write what the customer would tell somebody at home.',
          },
        }),
        relevance: choice('Relevance', GAIN_RELEVANCE, {
          required: true,
          help: {
            what: 'From essential to unexpected. It is the weight of this gain in the fit: essential 4, expected 3, desired 2, unexpected 1.',
            example: 'A bag that has gone ahead is desired by walkers, and essential to none.',
            apply: 'Be strict with essential: it means no sale without it.',
          },
        }),
      },
      {
        help: {
          what: 'Good outcomes that this map should count and the persona does not name.',
          example: 'For the coffee chain’s app: the usual order is one tap away.',
          apply: 'Keep to what the customer would value, not to what the offer happens to contain.',
        },
      },
    ),
    products: list(
      'Products and services',
      'product',
      'name',
      {
        name: text('Name', {
          required: true,
          help: {
            what: 'The name the customer meets it by.',
            example: 'Boat-shed lounge',
            apply: 'Name what can be seen, booked or bought. Departments and projects are no products.',
          },
        }),
        description: text('Description', {
          help: {
            what: 'What is in it, in a line.',
            example: 'Eight desks, heating, coffee, a Wi-Fi mast of its own.',
            apply: 'Give the facts that a reliever or creator will lean on: hours, numbers, limits.',
          },
        }),
      },
      {
        required: true,
        help: {
          what: 'What you offer this customer: goods, rooms, services, screens.',
          example: 'Work weekend; direct site; boat-shed lounge; evening line until 23:00.',
          apply: 'Three to six. List also what comes free: it often relieves the most.',
        },
      },
    ),
    relievers: list(
      'Relievers',
      'reliever',
      'statement',
      {
        statement: text('Statement', {
          required: true,
          help: {
            what: 'The feature or act that takes a pain away, named so that it can be built and booked as a tactic.',
            example: '“Late checkout on workdays.”',
            apply: 'Write what you do, in your words; the pain it answers stays in the customer’s.',
          },
        }),
        relieves: references(
          'Relieves',
          [
            { kind: 'persona', list: 'pains' },
            { kind: 'value-fit', list: 'extraPains' },
          ],
          {
            required: true,
            help: {
              what: 'The pains that this reliever takes away, fully or for the most part.',
              example: '“Checkout at 10 cuts the last workday” (severity 3).',
              apply: 'Link a pain only if the customer would agree that it is gone. A pain relieved in half of the rooms is not relieved.',
            },
          },
        ),
        products: products({
          what: 'The products or services from the list above that do the relieving.',
          example: 'Direct site, for the room finder; work weekend, for the late checkout.',
          apply: 'Link what would have to exist or change. A reliever that hangs on no product is a promise without a bearer.',
        }),
      },
      {
        required: true,
        code: 'R',
        help: {
          what: 'What in your offer takes away one of the customer’s pains.',
          example: 'The price promise relieves “cheaper on Booking.com than here”; the room finder relieves the hidden desks.',
          apply: 'Begin with the uncovered pain of the highest severity. A reliever without a pain is a feature nobody asked for.',
        },
      },
    ),
    creators: list(
      'Creators',
      'creator',
      'statement',
      {
        statement: text('Statement', {
          required: true,
          help: {
            what: 'The feature or act that brings a gain about.',
            example: '“Her room held for a season, with one click.”',
            apply: 'Say what happens, when, and by whose doing. “Delight” is the result, not the act.',
          },
        }),
        creates: references(
          'Creates',
          [
            { kind: 'persona', list: 'gains' },
            { kind: 'value-fit', list: 'extraGains' },
          ],
          {
            required: true,
            help: {
              what: 'The gains that this creator brings about.',
              example: '“The same window held for spring” (unexpected).',
              apply: 'Ask of each link whether the customer would notice the gain without being told.',
            },
          },
        ),
        products: products({
          what: 'The products or services from the list above that bring the gain about.',
          example: 'Boat-shed lounge, for the desk until six.',
          apply: 'Several may be needed. A product that relieves and creates nothing for anyone is a candidate for leaving out.',
        }),
      },
      {
        required: true,
        code: 'C',
        help: {
          what: 'What in your offer brings about one of the customer’s gains.',
          example: 'A desk in the boat shed until six gives “a second place to work, with a view and coffee”.',
          apply: 'Cover the essential and expected gains before the surprises.',
        },
      },
    ),
    statement: group(
      'Value proposition',
      {
        target: text('For', {
          help: {
            what: 'Whom the offer is made for. Left empty, the segment’s name stands here, or the persona’s archetype.',
            example: 'For people who work from anywhere on Fridays …',
            apply: 'Name them as they would name themselves.',
          },
        }),
        need: text('who', {
          help: {
            what: 'What they want or struggle with most. Left empty, the worst pain that you relieve stands here, or else the most important need.',
            example: '… who want a weekend that starts on Thursday and a desk they can count on …',
            apply: 'Choose one need, or two that come together. The one you answer best is not always the one that weighs most.',
          },
        }),
        offer: text('the', {
          help: {
            what: 'The name of the offer. Left empty, the first product stands here.',
            example: '… the Harbour House work weekend …',
            apply: 'Use the name that is on the website. A proposition for a product nobody can find sells nothing.',
          },
        }),
        category: text('is a', {
          required: true,
          help: {
            what: 'The kind of thing it is: the drawer in which the customer looks for it.',
            example: '… is a long weekend by the sea with a place to work …',
            apply: 'Use a word the customer would type into a search. A new word for an old thing costs years to teach.',
          },
        }),
        benefit: text('that', {
          required: true,
          help: {
            what: 'The main good it does, in the customer’s terms. Left empty, the creator behind the weightiest gain stands here.',
            example: '… that ends the working week without ending the work …',
            apply: 'One benefit. It should answer the need two slots before, word for word if possible.',
          },
        }),
        alternative: text('Unlike', {
          required: true,
          help: {
            what: 'What the customer would choose instead, including doing nothing.',
            example: 'Unlike a chain hotel found on a booking site …',
            apply: 'Name the alternative your customers name. It is often a habit rather than a rival.',
          },
        }),
        difference: text('it', {
          required: true,
          help: {
            what: 'What your offer does that the alternative does not, and cannot soon. Left empty, the first reason under “Why us” stands here.',
            example: '… it says in advance which desk is yours, and nobody sells it for less.',
            apply: 'It must be true, matter to this customer, and have a proof under “Why us”.',
          },
        }),
      },
      {
        help: {
          what: 'The offer in two sentences: for whom, against what need, what it is, what good it does, and how it differs.',
          example:
            'For people who work from anywhere on Fridays, who want a desk they can count on, the work weekend is a long weekend by the sea …',
          apply: 'Fill in what the data cannot know and read it aloud. If the alternative could say the same, the difference is missing.',
        },
      },
    ),
    whyUs: list(
      'Why us',
      'reason',
      'reason',
      {
        reason: text('Reason', {
          required: true,
          help: {
            what: 'One answer to “why should I choose you?”',
            example: '“Nobody sells our rooms for less.”',
            apply: 'Say it as you would say it to a guest at the desk, in ten words or fewer.',
          },
        }),
        proof: text('Proof', {
          required: true,
          help: {
            what: 'The fact that would convince someone who doubts it.',
            example: 'Prices compared daily on four sites; a lower one is matched within the hour.',
            apply: 'A number, a guarantee, a picture or a name. “We care” proves nothing; a promise with a forfeit does.',
          },
        }),
      },
      {
        required: true,
        help: {
          what: 'Why this customer should choose you over competitors, each reason with its proof.',
          example: '“Every desk looks at the water”: 48 of 48 rooms face the sea; 22 will have a desk by March 2027.',
          apply: 'Two or three with proof beat seven without. Reasons that competitors share can be left out.',
        },
      },
    ),
    remarks: longText('Remarks', {
      help: {
        what: 'What a reader of the map should know before trusting it.',
        example: 'Two needs stay uncovered, both about Wi-Fi. Until 14 rooms are cabled, the proposition does not say “fast”.',
        apply: 'Explain what was left uncovered on purpose, and when that will be looked at again.',
      },
    }),
  },
  sections: [
    { id: 'audience', label: 'Customer side', fields: ['title', 'audience', 'extraJobs', 'extraPains', 'extraGains'] },
    { id: 'products', label: 'Products', fields: ['products'] },
    { id: 'relievers', label: 'Relievers', hint: 'each answers a pain', fields: ['relievers'] },
    { id: 'creators', label: 'Creators', hint: 'each brings a gain', fields: ['creators'] },
    { id: 'statement', label: 'Proposition', hint: 'filled from your data where left empty', fields: ['statement'] },
    { id: 'why-us', label: 'Why us', fields: ['whyUs', 'remarks'] },
  ],
});
