import { chance, claim, feature, met, phase, record, theme, to, touchpoint } from './items.ts';
import { type Answering, answersOf, customersOf, type FileRows, feedbackOf, pointsOf } from './observe.ts';

/* What guests of Jaskółka Coffee go through, say and do. */

const touchpoints = [
  touchpoint('tp-stop', 'Poster at the tram stop', 'physical', {
    channels: ['ch-stops'],
    rated: [2, 3, 4],
    owner: 'Jakub Šimko',
  }),
  touchpoint('tp-app-order', 'Ordering in the app', 'digital', {
    channels: ['ch-app'],
    rated: [5, 3, 4],
    owner: 'Marek Halász',
    data: 'Every tap, with the guest’s number.',
    metrics: ['metric-ease', 'metric-app'],
  }),
  touchpoint('tp-time', 'The minute the app promises', 'digital', {
    channels: ['ch-app', 'ch-messages'],
    rated: [5, 2, 2],
    owner: 'Marek Halász',
    data: 'Promised and real minute of each order.',
    metrics: ['metric-order', 'metric-wait'],
  }),
  touchpoint('tp-shelf', 'Pick-up shelf', 'physical', {
    channels: ['ch-shelf'],
    rated: [5, 2, 2],
    owner: 'Tereza Kolářová',
    metrics: ['metric-order'],
  }),
  touchpoint('tp-counter', 'Counter', 'human', {
    channels: ['ch-counter'],
    rated: [5, 4, 3],
    owner: 'Tereza Kolářová',
    data: 'What was sold, not to whom.',
    metrics: ['metric-wait'],
  }),
  touchpoint('tp-card', 'Stamp card', 'physical', {
    channels: ['ch-counter', 'ch-wallet'],
    rated: [3, 2, 2],
    owner: 'Jakub Šimko',
    metrics: ['metric-wallet'],
  }),
  touchpoint('tp-table', 'Table and socket', 'physical', {
    channels: ['ch-window'],
    rated: [4, 3, 3],
    owner: 'Tereza Kolářová',
    metrics: ['metric-noise'],
  }),
  touchpoint('tp-board', 'Price board', 'physical', {
    channels: ['ch-window', 'ch-counter'],
    rated: [3, 2, 3],
    owner: 'Jakub Šimko',
  }),
  touchpoint('tp-message', 'Message after the order', 'digital', {
    channels: ['ch-messages'],
    rated: [3, 3, 4],
    owner: 'Marek Halász',
    personal: true,
    data: 'Opened, answered, switched off.',
    metrics: ['metric-return'],
  }),
  touchpoint('tp-refund', 'Refund', 'digital', {
    channels: ['ch-messages'],
    rated: [3, 1, 3],
    owner: 'Paweł Grabowski',
    data: 'A mail thread for each case.',
  }),
  touchpoint('tp-office', 'Office round', 'human', {
    channels: ['ch-round'],
    rated: [3, 4, 4],
    owner: 'Tereza Kolářová',
    personal: true,
  }),
  touchpoint('tp-social', 'The baristas’ pictures', 'digital', {
    channels: ['ch-social'],
    rated: [2, 4, 4],
    owner: 'Jakub Šimko',
  }),
];

const asIs = record('journey', 'journey-kinga', {
  name: 'Kinga between two trams',
  persona: to('persona-kinga'),
  kind: 'as-is',
  scenario: 'A Tuesday in September, change of trams at 7:52',
  expectation: 'The cup stands there when the app says it will. Four minutes are four minutes.',
  phases: [
    phase('ph-aware', 'Awareness', 0, 'Indifferent', {
      when: 'On the way to the stop',
      goal: 'Remember that there is coffee at the next change',
      actions: ['Looks at the clock on the tram', 'Sees the poster too late'],
      at: ['tp-stop', 'tp-social'],
      thoughts: 'Do I have time today?',
      pains: [met('jp-poster', 'The poster names no minute', 2)],
      opportunities: [chance('jo-poster', 'Posters that say: it is ready when you get off', 'journey-kinga/jp-poster')],
      front: 'Posters at 29 stops, pictures of six baristas.',
      back: 'Printed twice a year, put up by an agency.',
      support: 'Contract with the tram company.',
      owner: 'Jakub Šimko',
    }),
    phase('ph-consider', 'Consideration', 0, 'Torn', {
      when: 'Two stops before',
      goal: 'Know whether the cup can be had in four minutes',
      actions: ['Opens the app with one hand', 'Guesses when the tram arrives'],
      at: ['tp-app-order', 'tp-time'],
      thoughts: 'Eight minutes, says the app. Or five. Depends on the tram.',
      pains: [
        met('jp-arrive', 'The app knows the café but not the tram', 4, 'persona-kinga/pain-arrival'),
        met('jp-milk', 'Sold-out oat milk shows only at the counter', 3, 'persona-kinga/pain-oat'),
      ],
      opportunities: [
        chance('jo-line', 'Choose the stop, the app chooses the minute', 'journey-kinga/jp-arrive'),
        chance('jo-stock', 'Show what is out before the order', 'journey-kinga/jp-milk'),
      ],
      front: 'The app offers slots of five minutes.',
      back: 'Slots come from a table of last year.',
      support: 'Timetables of six cities, none of them read.',
      owner: 'Marek Halász',
      metrics: ['metric-ease'],
    }),
    phase('ph-purchase', 'Purchase', -2, 'Cheated', {
      when: '7:52 to 7:56',
      goal: 'Take the cup and catch the second tram',
      actions: ['Pushes past the queue to the shelf', 'Asks whether it is hers', 'Leaves without it'],
      at: ['tp-shelf', 'tp-counter'],
      thoughts: 'It says ready. Nothing is ready.',
      pains: [
        met('jp-ready', 'The order is not there at the promised minute', 5, 'persona-kinga/pain-notready'),
        met('jp-queues', 'Shelf and queue share one spot', 4, 'persona-kinga/pain-twoqueues'),
      ],
      opportunities: [
        chance('jo-limit', 'Take no more orders in five minutes than the bar can make', 'journey-kinga/jp-ready'),
        chance('jo-door', 'The shelf beside the door', 'journey-kinga/jp-queues'),
      ],
      truth: true,
      front: 'Two baristas, one counter, two streams of orders.',
      back: 'App orders print in a heap, in the order of payment.',
      support: 'Tills without a line to the app; beans from Łódź at five.',
      owner: 'Tereza Kolářová',
      metrics: ['metric-wait', 'metric-order'],
    }),
    phase('ph-post', 'Post-purchase', -1, 'Resigned', {
      when: 'On the second tram',
      goal: 'Have the money back without asking for it',
      actions: ['Deletes the survey', 'Writes a mail for €3.90, once'],
      at: ['tp-message', 'tp-refund'],
      thoughts: 'They keep it. Fine. I will make coffee at home.',
      pains: [met('jp-mail', 'A refund takes four mails', 3, 'persona-kinga/pain-refund')],
      opportunities: [chance('jo-credit', 'Late is on us: a credit before she asks', 'journey-kinga/jp-mail')],
      front: 'A message with stars to tap.',
      back: 'Refunds are checked by one person on Fridays.',
      support: 'Payment provider with two days’ delay.',
      owner: 'Paweł Grabowski',
      metrics: ['metric-return'],
    }),
  ],
  status: 'final',
  owner: 'Tereza Kolářová',
  evidence: [
    claim(
      'ev-jk',
      'validated',
      'The promised minute is missed for one order in three between 7:30 and 8:30.',
      'App and till, September',
      '2026-09-30',
      {
        n: 9100,
        about: 'journey-kinga/jp-ready',
      },
    ),
  ],
});

const toBe = record('journey', 'journey-kinga-shelf', {
  name: 'Kinga between two trams, with the shelf',
  persona: to('persona-kinga'),
  kind: 'to-be',
  counterpart: to('journey-kinga'),
  scenario: 'The same Tuesday a year later',
  expectation: 'One look at the shelf, one cup, no word needed.',
  phases: [
    phase('pf-aware', 'Awareness', 0, 'Reminded', {
      when: 'At the first stop',
      goal: 'See that today fits',
      actions: ['Reads the minute on the poster’s code'],
      at: ['tp-stop'],
      thoughts: 'Four minutes. That is enough.',
      front: 'Posters with a code that knows the stop.',
      back: 'One text for six cities.',
      support: 'Live departures bought from two cities so far.',
      owner: 'Jakub Šimko',
    }),
    phase('pf-consider', 'Consideration', 1, 'In control', {
      when: 'Two stops before',
      goal: 'Order with one tap',
      actions: ['Taps “the usual”', 'Sees the minute and the shelf number'],
      at: ['tp-app-order', 'tp-time'],
      thoughts: 'It waits for my tram, not for me.',
      front: 'One tap, one minute, one number.',
      back: 'The bar’s limit decides what is offered.',
      support: 'Milk and beans counted by the hour.',
      owner: 'Marek Halász',
      metrics: ['metric-ease'],
    }),
    phase('pf-purchase', 'Purchase', 1, 'Relieved', {
      when: 'Forty seconds',
      goal: 'Take it and go',
      actions: ['Reads her name from the door', 'Takes the cup'],
      at: ['tp-shelf'],
      thoughts: 'There it is.',
      truth: true,
      front: 'Shelf by the door, names in large type, a captain who watches it.',
      back: 'One screen for app and counter, by promise.',
      support: 'Shelves in 29 cafés.',
      owner: 'Tereza Kolářová',
      metrics: ['metric-wait', 'metric-order'],
    }),
    phase('pf-post', 'Post-purchase', 1, 'Taken seriously', {
      when: 'On the second tram',
      goal: 'Know that late would be paid for',
      actions: ['Sees the stamp in the wallet'],
      at: ['tp-message', 'tp-card'],
      thoughts: 'Same again tomorrow.',
      front: 'A credit by itself when three minutes are passed.',
      back: 'Finance sees the sum of credits each morning.',
      support: 'Rule in the payment provider.',
      owner: 'Paweł Grabowski',
      metrics: ['metric-return'],
    }),
  ],
  status: 'review',
  owner: 'Tereza Kolářová',
  evidence: [
    claim('ev-jks', 'partial', 'In the two trial cafés the shelf was reached in under a minute.', 'Trial in Brno and Łódź', '2026-08-28', {
      n: 214,
    }),
  ],
});

const voice = record('voice', 'voice', {
  themes: [
    theme('th-ready', 'Ready on time', 'Whether the order stood there at the minute.', 'ready', 'late', 'minute*', 'waited'),
    theme('th-shelf', 'Shelf and queue', 'Finding the cup, and the crowd in front of it.', 'shelf', 'queue*', 'crowd*'),
    theme('th-app', 'App', 'Ordering, language, account, crashes.', 'app', 'login', 'account', 'czech'),
    theme('th-taste', 'Taste', 'Coffee, milk, temperature.', 'taste*', 'espresso', 'oat', 'lukewarm', 'beans'),
    theme('th-staff', 'Baristas', 'Kindness, names, knowledge.', 'barista*', 'staff', 'smile*', 'name'),
    theme('th-cost', 'What it costs', 'Prices, sets and refunds.', 'price*', 'refund*', 'expensive', 'cents'),
    theme('th-tables', 'Tables', 'Places, sockets, time.', 'table*', 'socket*', 'seat*', 'laptop*'),
    theme('th-sound', 'Noise', 'Grinder, music, talk.', 'noise', 'loud', 'grinder', 'music'),
    theme('th-stamps', 'Stamps', 'The card and what it gives.', 'stamp*', 'card', 'wallet'),
  ],
  sources: ['review', 'survey', 'support', 'social'],
  routine:
    'Marek’s team tags by rule every night; a café manager reads the twenty worst with Tereza on Thursdays and takes two of them home.',
  answerWithin: 2,
  status: 'final',
  owner: 'Marek Halász',
});

const servqual = record('servqual', 'servqual-autumn', {
  name: 'Morning guests, September 2026',
  date: '2026-09-18',
  segment: to('segment-commuters'),
  sampleSize: 96,
  source: 'averages',
  expectations: [5.1, 5.0, 4.8, 5.6, 6.7, 6.1, 6.6, 6.7, 6.3, 6.4, 6.6, 6.0, 5.9, 6.0, 6.4, 6.1, 5.7, 5.0, 6.4, 5.1, 5.6, 5.8],
  perceptions: [5.3, 5.4, 5.2, 4.2, 4.6, 5.4, 5.6, 4.3, 6.0, 4.4, 4.7, 6.1, 4.8, 5.9, 5.8, 6.2, 5.9, 5.1, 6.0, 4.9, 5.0, 5.2],
  weights: { tangibles: 10, reliability: 38, responsiveness: 30, assurance: 10, empathy: 12 },
  status: 'review',
  owner: 'Tereza Kolářová',
});

const kano = record('kano', 'kano-app', {
  name: 'What the app could do',
  date: '2026-05-29',
  segment: to('segment-commuters'),
  sampleSize: 296,
  question: 'Asked in the app after the tenth order: how would it be with, how would it be without. Five answers each.',
  features: [
    feature('kf-minute', 'A minute that is kept', [151, 88, 21, 34, 0, 2], 'Without it nothing else counts.'),
    feature('kf-arrival', 'Arrival by tram line', [24, 97, 118, 53, 1, 3], 'Delights today, expected by next spring.'),
    feature('kf-usual', 'The last order with one tap', [41, 126, 76, 50, 1, 2], 'The more taps saved, the better.'),
    feature('kf-out', 'What is sold out, before ordering', [95, 123, 45, 33, 0, 0], 'Compete on it; the bar counts by the hour.'),
    feature('kf-late', 'Credit when the cup is late', [15, 24, 121, 124, 6, 6], 'Not significant yet: try it in four cafés.'),
    feature('kf-game', 'Points and levels', [3, 9, 38, 196, 47, 3], 'Leave out; every sixth would be annoyed.'),
    feature('kf-roast', 'Roasting day on the cup', [2, 18, 104, 168, 2, 2], 'Cheap and liked by few; keep it on the bag.'),
  ],
  status: 'final',
  owner: 'Marek Halász',
});

export const experience = [voice, asIs, toBe, ...touchpoints, servqual, kano];

const answering: readonly Answering[] = [
  { segment: 'segment-commuters', persona: 'persona-kinga', share: 46, lean: -0.2 },
  { segment: 'segment-workers', persona: 'persona-tomas', share: 20, lean: 0.1 },
  { segment: 'segment-afternoon', persona: 'persona-halina', share: 18, lean: 0.35 },
  { segment: 'segment-offices', persona: null, share: 8, lean: 0.2 },
  { segment: 'segment-passers', persona: null, share: 8, lean: -0.1 },
];
const inPhase = (item: string) => ({ record: 'journey-kinga', item });

const responses = [
  ...answersOf(21, {
    metric: 'metric-nps',
    lowest: 0,
    answering,
    waves: [
      { name: 'Spring 2026', from: '2026-03-02', until: '2026-03-29', counts: [3, 4, 5, 7, 9, 15, 23, 62, 88, 101, 83] },
      { name: 'Early summer 2026', from: '2026-06-01', until: '2026-06-28', counts: [3, 4, 5, 6, 9, 16, 25, 60, 84, 104, 84] },
      { name: 'September 2026', from: '2026-09-01', until: '2026-09-27', counts: [3, 3, 5, 6, 9, 15, 23, 60, 88, 104, 84] },
    ],
  }),
  ...answersOf(22, {
    metric: 'metric-order',
    lowest: 1,
    answering,
    phases: [inPhase('ph-consider'), inPhase('ph-purchase'), inPhase('ph-purchase'), inPhase('ph-post')],
    waves: [
      { name: 'July 2026', from: '2026-07-01', until: '2026-07-31', counts: [14, 22, 28, 158, 178] },
      { name: 'August 2026', from: '2026-08-01', until: '2026-08-31', counts: [13, 22, 31, 160, 174] },
      { name: 'September 2026', from: '2026-09-01', until: '2026-09-30', counts: [17, 25, 30, 156, 172] },
    ],
  }),
];

const feedback = feedbackOf(23, {
  count: 300,
  from: '2026-03-02',
  until: '2026-10-04',
  sources: [
    ['review', 5],
    ['survey', 3],
    ['support', 2],
    ['social', 1],
  ],
  personas: [
    ['persona-kinga', 5],
    ['persona-tomas', 2],
    ['persona-halina', 2],
    [null, 2],
  ],
  openers: [
    'Piotrkowska, eight o’clock.',
    'Every weekday.',
    'Brno, by the main station.',
    'My third try this week.',
    'Kraków, Friday.',
    'With a pram.',
    'On the way to the office.',
    'Košice, first visit.',
    'Rain, and full.',
    'After lunch with a friend.',
  ],
  said: [
    {
      theme: 'th-ready',
      share: 6,
      complaining: 0.7,
      touchpoint: 'tp-time',
      phase: inPhase('ph-purchase'),
      good: ['Ready to the minute, all week.', 'The cup stood there when I got off.'],
      bad: [
        'The app said ready, the barista said five more.',
        'Nine minutes late, and my tram gone.',
        'I paid, I waited, I left.',
        '“Ready” means that somebody has read it.',
      ],
    },
    {
      theme: 'th-shelf',
      share: 4,
      complaining: 0.7,
      touchpoint: 'tp-shelf',
      phase: inPhase('ph-purchase'),
      good: ['The new shelf by the door is a different world.'],
      bad: [
        'To reach the shelf you stand in the queue you paid to skip.',
        'Four cups, no names, one crowd.',
        'Somebody took mine from the shelf.',
      ],
    },
    {
      theme: 'th-app',
      share: 5,
      complaining: 0.6,
      touchpoint: 'tp-app-order',
      phase: inPhase('ph-consider'),
      good: ['One tap and it knows what I drink.', 'The app is quick, even underground.'],
      bad: ['No Czech in the app, two years on.', 'An account for one espresso? No.', 'The app logged me out at the worst moment.'],
    },
    {
      theme: 'th-taste',
      share: 4,
      complaining: 0.25,
      touchpoint: 'tp-counter',
      phase: inPhase('ph-purchase'),
      good: ['Best espresso between the two stations.', 'The beans are from Łódź and one tastes it.', 'Oat flat white, exactly right.'],
      bad: ['Lukewarm by the time I found it.', 'Oat milk is out by half past eight, every time.'],
    },
    {
      theme: 'th-staff',
      share: 5,
      complaining: 0.15,
      touchpoint: 'tp-counter',
      phase: inPhase('ph-purchase'),
      good: [
        'The barista saw my tram and ran out with the cup.',
        'They know my name and my dog’s.',
        'A smile at ten to eight is worth a lot.',
      ],
      bad: ['New staff again, nobody could find the order.'],
    },
    {
      theme: 'th-cost',
      share: 3,
      complaining: 0.75,
      touchpoint: 'tp-refund',
      phase: inPhase('ph-post'),
      good: ['Cake and coffee for €5.90 is fair.'],
      bad: [
        'Four mails for a refund of €3.90.',
        'Twenty cents more, and not a word about it.',
        'Expensive, if one adds it up over a month.',
      ],
    },
    {
      theme: 'th-tables',
      share: 3,
      complaining: 0.6,
      touchpoint: 'tp-table',
      phase: null,
      good: ['Nobody minds if I stay for three hours.'],
      bad: ['No free socket after ten.', 'At two all tables belong to laptops.', 'A seat by the door, in November.'],
    },
    {
      theme: 'th-sound',
      share: 2,
      complaining: 0.8,
      touchpoint: 'tp-table',
      phase: null,
      good: ['The back room is quiet now.'],
      bad: ['The grinder drowned my call.', 'Music for people who are not here.', 'So loud that we went home.'],
    },
    {
      theme: 'th-stamps',
      share: 2,
      complaining: 0.55,
      touchpoint: 'tp-card',
      phase: null,
      good: ['Tenth cup free, and they always remember.'],
      bad: ['My card went through the wash with nine stamps on it.', 'Stamps in the app or on paper, but never both.'],
    },
  ],
});

const series = (metric: string, values: readonly number[], source: string, n?: readonly number[]) =>
  pointsOf('2025-10', { metric, values, source, ...(n ? { n } : {}) });

const points = [
  ...series(
    'metric-app',
    [9.1, 9.4, 9.2, 9.9, 10.6, 11.2, 11.9, 12.4, 12.8, 13.1, 13.5, 14.0],
    'Till system',
    [251000, 248000, 229000, 240000, 238000, 255000, 252000, 258000, 256000, 249000, 251000, 267000],
  ),
  ...series('metric-wait', [5.2, 5.3, 5.1, 5.4, 5.5, 5.6, 5.7, 5.8, 5.9, 6.0, 6.1, 6.4], 'Timed in 12 cafés'),
  ...series(
    'metric-return',
    [63, 62, 62, 61, 61, 60, 60, 60, 59, 59, 58, 58],
    'App statistics',
    [14200, 14900, 14600, 15800, 16900, 18100, 19300, 20200, 20900, 21300, 21800, 22100],
  ),
  ...series('metric-leavers', [41, 41, 42, 42, 43, 43, 44, 44, 45, 45, 46, 46], 'Payroll'),
  ...series(
    'metric-ease',
    [5.6, 5.6, 5.6, 5.5, 5.5, 5.5, 5.5, 5.4, 5.5, 5.4, 5.4, 5.4],
    'App question',
    [290, 301, 288, 296, 310, 305, 299, 308, 304, 300, 301, 304],
  ),
  ...series('metric-cost', [3.1, 3.2, 3.2, 3.4, 3.5, 3.6, 3.7, 3.8, 3.9, 4.0, 4.0, 4.1], 'Ledger'),
  ...series('metric-ltv', [4.21, 4.12, 4.12, 4.02, 4.02, 3.92, 3.92, 3.92, 3.8, 3.8, 3.68, 3.68], 'App and ledger'),
  ...series('metric-ratio', [1.36, 1.29, 1.29, 1.18, 1.15, 1.09, 1.06, 1.03, 0.97, 0.95, 0.92, 0.9], 'App and ledger'),
];

const purchases = customersOf(24, {
  customers: 500,
  from: '2025-10-01',
  until: '2026-09-30',
  letter: 'J',
  kinds: [
    { share: 40, orders: [1, 6], worth: [3, 5] },
    { share: 34, orders: [8, 60], worth: [3, 5] },
    { share: 20, orders: [80, 210], worth: [3.5, 5] },
    { share: 6, orders: [20, 60], worth: [24, 44] },
  ],
});

export const observed: FileRows = { feedback, responses, purchases, points };
