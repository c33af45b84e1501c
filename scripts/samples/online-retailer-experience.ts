import { chance, claim, feature, met, phase, record, theme, to, touchpoint } from './items.ts';
import { type Answering, answersOf, customersOf, type FileRows, feedbackOf, pointsOf } from './observe.ts';

/* What customers of Fold & Fire go through, say and do. */

const touchpoints = [
  touchpoint('tp-picture', 'Pictures of a piece', 'digital', {
    channels: ['ch-shop', 'ch-boards'],
    rated: [5, 2, 2],
    owner: 'Lotte Brouwer',
    data: 'Zoomed or not.',
    metrics: ['metric-returns'],
  }),
  touchpoint('tp-search', 'Search and ads', 'digital', {
    channels: ['ch-search'],
    rated: [3, 3, 3],
    owner: 'Lotte Brouwer',
    data: 'The words typed; the price of the click.',
    metrics: ['metric-cost'],
  }),
  touchpoint('tp-basket', 'Basket and checkout', 'digital', {
    channels: ['ch-shop'],
    rated: [5, 4, 4],
    owner: 'Lotte Brouwer',
    data: 'Address, gift or not, the day wanted.',
  }),
  touchpoint('tp-giftflow', 'Sending a gift', 'digital', {
    channels: ['ch-shop'],
    rated: [4, 2, 3],
    owner: 'Lotte Brouwer',
    data: 'Name day and town of the one who receives.',
    metrics: ['metric-lapsed'],
  }),
  touchpoint('tp-mail', 'Mails about the day', 'digital', {
    channels: ['ch-letter'],
    rated: [4, 2, 3],
    owner: 'Jonas Wirth',
    metrics: ['metric-contacts'],
  }),
  touchpoint('tp-courier', 'Courier at the door', 'human', {
    channels: ['ch-parcel'],
    rated: [4, 2, 1],
    owner: 'Jonas Wirth',
    data: 'The courier’s, seen a day late.',
    metrics: ['metric-day'],
  }),
  touchpoint('tp-parcel', 'Unpacking', 'physical', {
    channels: ['ch-parcel'],
    rated: [5, 3, 2],
    owner: 'Jonas Wirth',
    metrics: ['metric-broken', 'metric-parcels'],
  }),
  touchpoint('tp-slip', 'Slip and card in the box', 'physical', {
    channels: ['ch-parcel'],
    rated: [3, 2, 3],
    owner: 'Jonas Wirth',
    personal: true,
  }),
  touchpoint('tp-chat', 'Service desk', 'human', {
    channels: ['ch-desk', 'ch-call'],
    rated: [5, 4, 3],
    owner: 'Pia Zeller',
    data: 'Every question, tagged by hand.',
    personal: true,
    metrics: ['metric-desk', 'metric-contacts'],
  }),
  touchpoint('tp-return', 'Sending back', 'physical', {
    channels: ['ch-parcel', 'ch-shop'],
    rated: [4, 2, 3],
    owner: 'Pia Zeller',
    data: 'One of five reasons.',
    metrics: ['metric-ease', 'metric-returns'],
  }),
  touchpoint('tp-letter', 'Letter to customers', 'digital', {
    channels: ['ch-letter'],
    rated: [2, 4, 4],
    owner: 'Lotte Brouwer',
    personal: true,
    metrics: ['metric-second'],
  }),
  touchpoint('tp-laid', 'Laid table', 'physical', {
    channels: ['ch-table'],
    rated: [2, 5, 4],
    owner: 'Irini Papadaki',
  }),
];

const asIs = record('journey', 'journey-hanna', {
  name: 'Hanna lays a table for eight',
  persona: to('persona-hanna'),
  kind: 'as-is',
  scenario: 'Eight dinner plates, three weeks before a birthday',
  expectation: 'Eight plates of one colour, whole, in time to try them on the table.',
  hiddenLanes: ['owner'],
  phases: [
    phase('ph-aware', 'Awareness', 1, 'Taken', {
      when: 'A Sunday evening',
      goal: 'Find plates that are not everybody’s',
      actions: ['Stops at a laid table in a picture', 'Saves the maker’s name'],
      at: ['tp-search', 'tp-picture'],
      thoughts: 'These look as if somebody had made them.',
      front: 'One table a week on the boards.',
      back: 'Lotte photographs on Mondays, by window light.',
      support: 'Picture store with 9,400 files.',
      owner: 'Lotte Brouwer',
      metrics: ['metric-cost'],
    }),
    phase('ph-consider', 'Consideration', 0, 'Doubtful', {
      when: 'The same week',
      goal: 'Be sure of the colour',
      actions: ['Compares the glaze on two screens', 'Looks for a tile to order'],
      at: ['tp-picture', 'tp-chat'],
      thoughts: 'Sage here, grey there. Which is it?',
      pains: [
        met('jp-colour', 'Two pictures of one glaze show two colours', 5, 'persona-hanna/pain-colour'),
        met('jp-nexty', 'No word on whether it can be matched next year', 3, 'persona-hanna/pain-match'),
      ],
      opportunities: [
        chance('jo-tiles', 'A tile of the glaze for two euros', 'journey-hanna/jp-colour'),
        chance('jo-lights', 'Each piece in two lights, beside a grey card', 'journey-hanna/jp-colour'),
      ],
      front: 'Four pictures a piece, from four makers’ cameras.',
      back: 'Nobody checks colours before they go up.',
      support: 'Colour values are not kept.',
      owner: 'Lotte Brouwer',
      metrics: ['metric-returns'],
    }),
    phase('ph-purchase', 'Purchase', 1, 'Decided', {
      when: 'Ten minutes',
      goal: 'Have a day she can plan with',
      actions: ['Chooses Thursday', 'Pays'],
      at: ['tp-basket'],
      thoughts: 'Thursday. Then there is Friday to spare.',
      front: 'A day is offered at checkout.',
      back: 'The day is the slowest workshop’s guess.',
      support: 'Three couriers, four countries.',
      owner: 'Jonas Wirth',
    }),
    phase('ph-deliver', 'Delivery', -2, 'Let down', {
      when: 'Tuesday to Saturday',
      goal: 'Get eight whole plates on Thursday',
      actions: ['Waits at home on Thursday', 'Opens the third parcel on Saturday', 'Counts seven'],
      at: ['tp-mail', 'tp-courier', 'tp-parcel'],
      thoughts: 'Seven plates and a bag of sage-green pieces.',
      pains: [
        met('jp-three', 'One order comes on three days', 4, 'persona-hanna/pain-threedays'),
        met('jp-shards', 'One plate is broken, the eighth of eight', 5, 'persona-hanna/pain-broken'),
      ],
      opportunities: [
        chance('jo-join', 'Parcels wait for each other in Graz', 'journey-hanna/jp-three'),
        chance('jo-nest', 'Pulp nests for eight plates', 'journey-hanna/jp-shards'),
      ],
      truth: true,
      front: 'Three mails from three couriers.',
      back: 'Each workshop packs as it always has.',
      support: 'Labels printed in 64 places.',
      owner: 'Jonas Wirth',
      metrics: ['metric-day', 'metric-broken', 'metric-parcels'],
    }),
    phase('ph-post', 'Post-purchase', -1, 'Worn out', {
      when: 'The week after',
      goal: 'Have the eighth plate before Saturday',
      actions: ['Writes to the desk', 'Photographs the pieces twice', 'Packs seven plates again'],
      at: ['tp-chat', 'tp-return'],
      thoughts: 'They are kind. I still have no plate.',
      pains: [met('jp-pack', 'To send one back all eight are packed again', 3, 'persona-hanna/pain-repack')],
      opportunities: [chance('jo-photo', 'A broken piece replaced in three days on one photograph', 'journey-hanna/jp-pack')],
      front: 'The desk answers within four hours.',
      back: 'Above thirty euros Pia asks Samir.',
      support: 'No stock beyond what is ordered.',
      owner: 'Pia Zeller',
      metrics: ['metric-desk', 'metric-ease'],
    }),
  ],
  status: 'review',
  owner: 'Irini Papadaki',
  evidence: [
    claim(
      'ev-jh',
      'validated',
      'One order in five comes back in whole or in part, most often for its colour.',
      'Warehouse system',
      '2026-07-08',
      {
        n: 118000,
        about: 'journey-hanna/jp-colour',
      },
    ),
  ],
});

const toBe = record('journey', 'journey-hanna-27', {
  name: 'Hanna lays a table for eight, spring 2027',
  persona: to('persona-hanna'),
  kind: 'to-be',
  counterpart: to('journey-hanna'),
  scenario: 'Eight plates again, a year on',
  expectation: 'What she saw is in the box, all of it, on the day.',
  hiddenLanes: ['owner'],
  phases: [
    phase('pf-aware', 'Awareness', 1, 'Drawn in', {
      when: 'One evening',
      goal: 'Know maker and town at once',
      actions: ['Reads where it was fired'],
      at: ['tp-picture', 'tp-letter'],
      thoughts: 'From Szentendre. We were there.',
      front: 'Each plate with its town.',
      back: 'Makers send a line with every firing.',
      support: 'One page a maker.',
      owner: 'Lotte Brouwer',
      metrics: ['metric-cost'],
    }),
    phase('pf-consider', 'Consideration', 1, 'Sure', {
      when: 'Four days',
      goal: 'Hold the colour in her hand',
      actions: ['Orders three tiles', 'Lays them on her cloth'],
      at: ['tp-picture', 'tp-parcel'],
      thoughts: 'It is sage.',
      front: 'Tiles for two euros, taken off the order.',
      back: 'Forty glazes in a drawer in Graz.',
      support: 'Pictures in two lights.',
      owner: 'Lotte Brouwer',
      metrics: ['metric-returns'],
    }),
    phase('pf-purchase', 'Purchase', 1, 'Decided', {
      when: 'Five minutes',
      goal: 'One day, one parcel',
      actions: ['Takes the only day that is offered'],
      at: ['tp-basket'],
      thoughts: 'They promise one day. Let us see.',
      front: 'A day only when all parts can keep it.',
      back: 'Workshops report what is ready.',
      support: 'Buffer in Graz.',
      owner: 'Jonas Wirth',
    }),
    phase('pf-deliver', 'Delivery', 1, 'Pleased', {
      when: 'Thursday',
      goal: 'Unpack eight',
      actions: ['Opens one box', 'Counts eight'],
      at: ['tp-courier', 'tp-parcel', 'tp-slip'],
      thoughts: 'All eight, and one colour.',
      truth: true,
      front: 'One box with nests for eight.',
      back: 'Joined in Graz, five days at most.',
      support: 'Two couriers instead of three.',
      owner: 'Jonas Wirth',
      metrics: ['metric-day', 'metric-broken', 'metric-parcels'],
    }),
    phase('pf-post', 'Post-purchase', 0, 'Settled', {
      when: 'Eleven months later',
      goal: 'Hear what has been fired since',
      actions: ['Reads the letter', 'Orders two bowls'],
      at: ['tp-letter', 'tp-chat'],
      thoughts: 'The bowls would go with it.',
      front: 'A letter once a year, about her glaze.',
      back: 'The desk decides alone up to eighty euros.',
      support: 'Orders and glazes in one table.',
      owner: 'Pia Zeller',
      metrics: ['metric-second', 'metric-desk'],
    }),
  ],
  status: 'draft',
  owner: 'Irini Papadaki',
  evidence: [claim('ev-jh27', 'assumption', 'Tiles halve the returns for colour.', 'Guess of the shop team', null)],
});

const voice = record('voice', 'voice', {
  themes: [
    theme('th-colour', 'Colour', 'As pictured, or not.', 'colour*', 'glaze', 'sage', 'photo*', 'picture*'),
    theme('th-breakage', 'Breakage', 'What arrives broken, and how it is packed.', 'broken', 'chip*', 'shards', 'packed', 'packing'),
    theme('th-day', 'The day', 'When it came, and in how many parcels.', 'parcel*', 'courier', 'day late', 'delivered', 'thursday'),
    theme('th-gift', 'Gifts', 'Wrapping, card, invoice, name day.', 'gift*', 'wrapped', 'name day', 'invoice', 'mother'),
    theme('th-service', 'Service desk', 'How a problem was settled.', 'pia', 'answer*', 'chat', 'service'),
    theme('th-return', 'Returns', 'Sending back and being paid back.', 'return*', 'refund*', 'sent back', 'label'),
    theme('th-make', 'How it is made', 'Weight, feel, dishwasher.', 'heavy', 'handmade', 'dishwasher', 'beautiful', 'maker*'),
    theme('th-worth', 'Worth the price', 'Prices, shipping, codes.', 'price*', 'shipping', 'expensive', 'worth'),
    theme('th-again', 'Ordering again', 'Matching, reordering, stock.', 'reorder*', 'match*', 'sold out', 'again'),
  ],
  sources: ['review', 'survey', 'support', 'direct'],
  routine:
    'Pia reads all of the desk, Lotte all reviews. Every second Friday they lay the ten most annoying on Jonas’ table, and he may send back two.',
  answerWithin: 1,
  status: 'review',
  owner: 'Pia Zeller',
});

const servqual = record('servqual', 'servqual-desk', {
  name: 'Customers with a problem, second quarter 2026',
  date: '2026-06-30',
  sampleSize: 168,
  source: 'averages',
  expectations: [4.9, 5.4, 4.2, 5.8, 6.6, 6.4, 6.5, 6.7, 6.4, 6.5, 6.1, 6.2, 5.9, 6.3, 6.6, 6.2, 6.3, 5.6, 5.2, 5.8, 6.3, 6.0],
  perceptions: [5.4, 6.3, 5.0, 4.6, 4.7, 6.2, 4.9, 4.4, 5.9, 4.6, 5.6, 6.4, 5.5, 6.1, 6.0, 6.5, 5.7, 6.0, 5.1, 5.9, 5.8, 5.6],
  weights: { tangibles: 12, reliability: 36, responsiveness: 22, assurance: 18, empathy: 12 },
  status: 'final',
  owner: 'Pia Zeller',
});

const kano = record('kano', 'kano-gift', {
  name: 'Sending a gift from afar',
  date: '2026-04-30',
  segment: to('segment-givers'),
  sampleSize: 142,
  question: 'Two questions for each feature, by letter to givers of the last two years, in four languages.',
  features: [
    feature('kf-day', 'It arrives on the name day', [83, 41, 7, 9, 0, 2], 'The promise that everything else hangs on.'),
    feature('kf-noprice', 'No invoice in the box', [77, 28, 14, 21, 0, 2], 'Done in a week; say it at checkout.'),
    feature('kf-wrap', 'A picture of the wrapping', [14, 39, 58, 29, 0, 2], 'Takes the fear out of giving blind.'),
    feature('kf-hand', 'A card written by hand', [8, 31, 74, 26, 1, 2], 'In three alphabets.'),
    feature('kf-remind', 'A note ten days before', [5, 22, 61, 46, 7, 1], 'Only for those who ask.'),
    feature('kf-locker', 'A locker in her mother’s street', [6, 27, 38, 62, 7, 2], 'Two cities first.'),
    feature('kf-video', 'A film of the unpacking', [1, 4, 21, 84, 30, 2], 'No.'),
  ],
  status: 'review',
  owner: 'Lotte Brouwer',
});

export const experience = [voice, asIs, toBe, ...touchpoints, servqual, kano];

const answering: readonly Answering[] = [
  { segment: 'segment-hosts', persona: 'persona-hanna', share: 38, lean: -0.1 },
  { segment: 'segment-givers', persona: 'persona-nikos', share: 24, lean: 0.1 },
  { segment: 'segment-cafes', persona: 'persona-mirjam', share: 12, lean: 0.2 },
  { segment: 'segment-movers', persona: null, share: 16, lean: 0.1 },
  { segment: 'segment-hunters', persona: null, share: 10, lean: -0.35 },
];
const inPhase = (item: string) => ({ record: 'journey-hanna', item });

const responses = [
  ...answersOf(31, {
    metric: 'metric-nps',
    lowest: 0,
    answering,
    waves: [
      { name: 'Autumn 2025', from: '2025-10-06', until: '2025-11-02', counts: [4, 4, 6, 8, 11, 18, 27, 46, 60, 102, 114] },
      { name: 'Spring 2026', from: '2026-04-06', until: '2026-05-03', counts: [3, 4, 5, 8, 10, 16, 24, 46, 62, 106, 116] },
      { name: 'Autumn 2026', from: '2026-10-05', until: '2026-11-01', counts: [3, 4, 5, 7, 10, 16, 23, 47, 65, 104, 116] },
    ],
  }),
  ...answersOf(32, {
    metric: 'metric-desk',
    lowest: 1,
    answering,
    phases: [inPhase('ph-consider'), inPhase('ph-deliver'), inPhase('ph-post'), inPhase('ph-post')],
    waves: [
      { name: 'August 2026', from: '2026-08-01', until: '2026-08-31', counts: [26, 30, 40, 148, 156] },
      { name: 'September 2026', from: '2026-09-01', until: '2026-09-30', counts: [24, 28, 40, 150, 158] },
      { name: 'October 2026', from: '2026-10-01', until: '2026-10-31', counts: [20, 26, 38, 152, 164] },
    ],
  }),
];

const feedback = feedbackOf(33, {
  count: 300,
  from: '2026-02-02',
  until: '2026-11-04',
  sources: [
    ['review', 5],
    ['support', 4],
    ['survey', 2],
    ['direct', 1],
  ],
  personas: [
    ['persona-hanna', 4],
    ['persona-nikos', 3],
    ['persona-mirjam', 2],
    [null, 2],
  ],
  openers: [
    'Eight dinner plates.',
    'A set for my sister.',
    'Second order from you.',
    'Six cups for the café.',
    'Ordered on a Sunday.',
    'To Θεσσαλονίκη.',
    'A wedding present.',
    'Linen and four bowls.',
    'Vienna, third floor.',
    'For our first kitchen.',
  ],
  said: [
    {
      theme: 'th-colour',
      share: 6,
      complaining: 0.7,
      touchpoint: 'tp-picture',
      phase: inPhase('ph-consider'),
      good: ['The colour is exactly what the picture showed.', 'The glaze changes with the light, and they said so.'],
      bad: [
        'Sage in the picture, hospital green on my table.',
        'Two plates of one set, two colours.',
        'The photos are beautiful and not true.',
      ],
    },
    {
      theme: 'th-breakage',
      share: 5,
      complaining: 0.7,
      touchpoint: 'tp-parcel',
      phase: inPhase('ph-deliver'),
      good: ['Packed like eggs, nothing broken.'],
      bad: ['One of eight came in shards.', 'A chip on the rim, found at dinner.', 'Three plates loose in one box. Of course one broke.'],
    },
    {
      theme: 'th-day',
      share: 6,
      complaining: 0.65,
      touchpoint: 'tp-courier',
      phase: inPhase('ph-deliver'),
      good: ['Came on the day they had named, to the hour.', 'One parcel, one ring at the door.'],
      bad: [
        'Three parcels on three days for one order.',
        'I stayed home on Thursday for nothing.',
        'The courier rang me, at sea, about a parcel for my mother.',
        'A day late, and the guests were here.',
      ],
    },
    {
      theme: 'th-gift',
      share: 4,
      complaining: 0.6,
      touchpoint: 'tp-giftflow',
      phase: inPhase('ph-purchase'),
      good: ['She called me in tears, the good kind.', 'Wrapped as if by somebody who likes her.'],
      bad: [
        'The invoice lay on top of the gift.',
        'Two days after the name day. In our family that counts.',
        'No way to see how it would be wrapped.',
      ],
    },
    {
      theme: 'th-service',
      share: 5,
      complaining: 0.2,
      touchpoint: 'tp-chat',
      phase: inPhase('ph-post'),
      good: [
        'Pia sent a new plate before I had finished explaining.',
        'An answer in ten minutes, from a person.',
        'They asked what I would think fair.',
      ],
      bad: ['Four people, four answers.', 'The chat closed while I was typing.'],
    },
    {
      theme: 'th-return',
      share: 4,
      complaining: 0.75,
      touchpoint: 'tp-return',
      phase: inPhase('ph-post'),
      good: ['The label was in the box; five minutes.'],
      bad: ['To return one plate I had to pack eight.', 'The refund took three weeks.', 'No label, no printer, no luck.'],
    },
    {
      theme: 'th-make',
      share: 4,
      complaining: 0.15,
      touchpoint: 'tp-parcel',
      phase: inPhase('ph-deliver'),
      good: ['Heavy, handmade, and not two alike.', 'After a year of dishwasher still like new.', 'One sees the maker’s thumb.'],
      bad: ['Nobody says whether the dishwasher is allowed.'],
    },
    {
      theme: 'th-worth',
      share: 2,
      complaining: 0.6,
      touchpoint: 'tp-basket',
      phase: inPhase('ph-purchase'),
      good: ['Expensive, and worth every cent.'],
      bad: ['Shipping three times for one order.', 'A code one week, full price the next.'],
    },
    {
      theme: 'th-again',
      share: 3,
      complaining: 0.65,
      touchpoint: 'tp-basket',
      phase: null,
      good: ['Two years later the bowls still matched.'],
      bad: [
        'Number sixty-one is always sold out.',
        'To reorder I search for it every time.',
        'This year’s glaze does not match last year’s.',
      ],
    },
  ],
});

const series = (metric: string, values: readonly number[], source: string, n?: readonly number[]) =>
  pointsOf('2025-11', { metric, values, source, ...(n ? { n } : {}) });

const points = [
  ...series(
    'metric-returns',
    [18.2, 20.1, 21.4, 19.6, 18.8, 18.6, 18.9, 18.7, 18.4, 18.0, 17.3, 16.8],
    'Warehouse system',
    [12900, 16800, 7100, 7600, 8400, 8800, 9100, 8700, 7900, 8200, 9400, 10600],
  ),
  ...series(
    'metric-second',
    [27.6, 27.5, 27.4, 27.2, 27.1, 27.1, 27.0, 27.0, 27.1, 27.3, 27.4, 27.6],
    'Shop database',
    [45100, 45300, 45600, 45700, 45800, 45900, 46100, 46200, 46300, 46500, 46600, 46900],
  ),
  ...series(
    'metric-day',
    [82, 76, 84, 86, 86, 85, 85, 84, 86, 88, 89, 90],
    'Courier data',
    [20300, 27100, 11400, 12200, 13500, 14100, 14600, 13900, 12400, 12600, 14100, 15200],
  ),
  ...series('metric-contacts', [33, 38, 32, 30, 29, 30, 30, 31, 29, 28, 27, 26], 'Desk software'),
  ...series('metric-parcels', [1.62, 1.66, 1.6, 1.6, 1.59, 1.6, 1.6, 1.6, 1.55, 1.5, 1.45, 1.4], 'Courier data'),
  ...series('metric-broken', [4.3, 4.9, 4.1, 4.0, 4.0, 4.1, 4.0, 4.1, 3.9, 3.7, 3.5, 3.2], 'Service desk and warehouse'),
  ...series(
    'metric-ease',
    [4.8, 4.6, 4.6, 4.7, 4.7, 4.7, 4.6, 4.6, 4.6, 4.6, 4.6, 4.7],
    'Mail after a return',
    [121, 164, 141, 110, 104, 108, 112, 114, 113, 116, 115, 122],
  ),
  ...series('metric-cost', [22, 25, 20, 20, 21, 21, 21, 22, 21, 21, 21, 20], 'Ledger'),
];

const purchases = customersOf(34, {
  customers: 500,
  from: '2024-11-01',
  until: '2026-10-31',
  letter: 'F',
  kinds: [
    { share: 58, orders: [1, 1], worth: [35, 160] },
    { share: 26, orders: [2, 3], worth: [40, 180] },
    { share: 11, orders: [3, 8], worth: [60, 210] },
    { share: 5, orders: [4, 14], worth: [180, 420] },
  ],
});

export const observed: FileRows = { feedback, responses, purchases, points };
