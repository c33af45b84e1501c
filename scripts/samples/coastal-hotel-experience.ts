import { chance, claim, feature, met, phase, record, theme, to, touchpoint } from './items.ts';
import { type Answering, answersOf, customersOf, type FileRows, feedbackOf, pointsOf } from './observe.ts';

/* What guests of Harbour House go through, say and do. */

const touchpoints = [
  touchpoint('tp-instagram', 'Instagram posts', 'digital', {
    channels: ['ch-instagram'],
    rated: [3, 4, 4],
    owner: 'Tom Brandt',
    data: 'Saves and questions under a post; nothing that leads to a guest.',
    metrics: ['metric-engagement'],
  }),
  touchpoint('tp-reviews', 'Map and reviews', 'digital', {
    channels: ['ch-maps'],
    rated: [5, 4, 3],
    owner: 'Tom Brandt',
    data: 'Stars and texts, read on Mondays.',
  }),
  touchpoint('tp-site', 'Room pages', 'digital', {
    channels: ['ch-site'],
    rated: [5, 2, 3],
    owner: 'Tom Brandt',
    data: 'Pages seen, not by whom.',
    metrics: ['metric-direct'],
  }),
  touchpoint('tp-bookingsite', 'Our entry on booking sites', 'digital', {
    channels: ['ch-booking'],
    rated: [4, 4, 2],
    owner: 'Ruth Okafor',
    data: 'A masked address that ends with the stay.',
    metrics: ['metric-commission'],
  }),
  touchpoint('tp-engine', 'Booking engine', 'digital', {
    channels: ['ch-site'],
    rated: [5, 2, 3],
    owner: 'Tom Brandt',
    data: 'Name, address, dates, and where the booking was given up.',
    metrics: ['metric-ces', 'metric-direct'],
  }),
  touchpoint('tp-call', 'Call to reception', 'human', {
    channels: ['ch-phone', 'ch-desk'],
    rated: [4, 2, 2],
    owner: 'Kerensa Doyle',
    data: 'Whether it was answered; not what was asked.',
    metrics: ['metric-calls'],
  }),
  touchpoint('tp-confirmation', 'Confirmation and arrival mails', 'digital', {
    channels: ['ch-email'],
    rated: [4, 3, 4],
    owner: 'Tom Brandt',
    data: 'Opened or not; the train, where somebody answers.',
    personal: true,
  }),
  touchpoint('tp-quay', 'Quay entrance', 'physical', {
    channels: ['ch-quay'],
    rated: [3, 2, 3],
    owner: 'Elin Marsh',
  }),
  touchpoint('tp-desk', 'Front desk', 'human', {
    channels: ['ch-desk', 'ch-phone'],
    rated: [5, 4, 3],
    owner: 'Kerensa Doyle',
    personal: true,
    data: 'The registration card; since May 2025 the reason of the stay.',
    metrics: ['metric-csat'],
  }),
  touchpoint('tp-room', 'Room, desk and Wi-Fi', 'physical', {
    channels: ['ch-quay'],
    rated: [5, 3, 2],
    owner: 'Elin Marsh',
    metrics: ['metric-csat'],
  }),
  touchpoint('tp-breakfast', 'Breakfast', 'human', {
    channels: ['ch-desk'],
    rated: [4, 5, 4],
    owner: 'Jon Pascoe',
  }),
  touchpoint('tp-trail', 'Trail office counter', 'human', {
    channels: ['ch-trail'],
    rated: [3, 4, 4],
    owner: 'Tom Brandt',
    data: 'How many are sent on to us, counted by hand.',
  }),
  touchpoint('tp-follow', 'Mail after the stay', 'digital', {
    channels: ['ch-email'],
    rated: [4, 2, 4],
    owner: 'Elin Marsh',
    data: 'The answer to the survey.',
    metrics: ['metric-nps', 'metric-repeat'],
  }),
];

const asIs = record('journey', 'journey-maya', {
  name: 'Maya works from the sea',
  persona: to('persona-maya'),
  kind: 'as-is',
  scenario: 'First stay, booked from a phone on a Tuesday evening',
  expectation:
    'A call at nine that does not drop, the same price wherever she looks, and nobody who minds that she is there to work for two mornings.',
  hiddenLanes: ['support', 'owner'],
  phases: [
    phase('ph-dream', 'Dream', 1, 'Hopeful', {
      when: '6–3 weeks before',
      goal: 'Find a place by the sea she can also work from',
      actions: ['Saves three posts in a week', 'Asks a friend who stayed'],
      at: ['tp-instagram', 'tp-reviews'],
      thoughts: 'Could I take Friday there and nobody would notice?',
      pains: [met('jp-nodesk', 'No sign of a desk or of the Wi-Fi in any photograph', 3, 'persona-maya/pain-desk')],
      opportunities: [chance('jo-desk', 'Show the desk, the view and the speed first', 'journey-maya/jp-nodesk')],
      front: 'Two posts a week, of the harbour and of supper.',
      back: 'Whoever is on reception writes them between two arrivals.',
      support: 'Account on the platform; photographs from 2021.',
      owner: 'Tom Brandt',
      metrics: ['metric-engagement'],
    }),
    phase('ph-plan', 'Plan', 0, 'Unsure', {
      when: '2 weeks before',
      goal: 'Check Wi-Fi, train and desk before committing',
      actions: ['Compares four hotels in tabs', 'Reads the worst reviews first', 'Phones to ask about the desk'],
      at: ['tp-site', 'tp-reviews', 'tp-call'],
      thoughts: 'I just need somebody to say: yes, you can work here.',
      pains: [
        met('jp-unanswered', 'The call goes unanswered between 15:00 and 17:00', 4, 'persona-maya/pain-phone'),
        met('jp-which', 'The page names eleven rooms and no desk', 4, 'persona-maya/pain-desk'),
      ],
      opportunities: [chance('jo-answers', 'Ten questions about working here, answered on one page', 'journey-maya/jp-which')],
      front: 'Reception answers when no guest stands in front of it.',
      back: 'One person on the desk at check-in time.',
      support: 'Phone system without a queue; room list kept in a spreadsheet.',
      owner: 'Kerensa Doyle',
      metrics: ['metric-calls'],
    }),
    phase('ph-book', 'Book', -2, 'Suspicious', {
      when: 'One evening',
      goal: 'Reserve in one sitting, at a fair rate',
      actions: ['Finds the room on a booking site', 'Opens our own site to compare', 'Gives up at step four and goes back'],
      at: ['tp-bookingsite', 'tp-engine'],
      thoughts: 'Why is it £14 dearer on their own website?',
      pains: [
        met('jp-rate', 'Our own rate stands higher than the booking site’s', 5, 'persona-maya/pain-price'),
        met('jp-card', 'The engine asks for the card before it shows the sum', 4),
      ],
      opportunities: [
        chance('jo-rate', 'Best direct rate, shown beside the others', 'journey-maya/jp-rate'),
        chance('jo-three', 'Three steps, with the sum on each', 'journey-maya/jp-card'),
      ],
      truth: true,
      front: 'Six steps, on a page made for a large screen.',
      back: 'Rates are keyed by hand in two systems every morning.',
      support: 'Booking engine of 2016; channel manager of another house.',
      owner: 'Tom Brandt',
      metrics: ['metric-ces', 'metric-direct'],
    }),
    phase('ph-travel', 'Travel', -1, 'Rushed', {
      when: 'Thursday',
      goal: 'Be at a desk before the call at 16:00',
      actions: ['Reads the mail on the train', 'Looks for a taxi at the station'],
      at: ['tp-confirmation', 'tp-quay'],
      thoughts: 'Will the room be ready, or do I wait in the lobby?',
      pains: [
        met('jp-early', 'The arrival mail says nothing of early check-in', 3),
        met('jp-dark', 'The quay entrance is dark and locked at six', 2),
      ],
      opportunities: [chance('jo-arrive', 'Offer early check-in and the lift the day before', 'journey-maya/jp-early')],
      front: 'A mail with the address and the house rules.',
      back: 'The housekeeping plan is printed at nine and not changed.',
      support: 'One taxi in the village; the train at 17:40.',
      owner: 'Kerensa Doyle',
      metrics: ['metric-thursday'],
    }),
    phase('ph-stay', 'Stay', 2, 'At ease', {
      when: 'Two nights',
      goal: 'Work two mornings, switch off after lunch',
      actions: ['Takes two calls at the window', 'Walks the harbour wall at four'],
      at: ['tp-desk', 'tp-room', 'tp-breakfast'],
      thoughts: 'This is the best office I have had all year.',
      pains: [
        met('jp-drop', 'The second call of the morning drops', 5, 'persona-maya/pain-calls'),
        met('jp-ten', 'Has to be out at ten on the workday', 3, 'persona-maya/pain-checkout'),
      ],
      opportunities: [
        chance('jo-shed', 'A desk in the boat shed until six', 'journey-maya/jp-ten'),
        chance('jo-cable', 'One wired desk that is known to hold', 'journey-maya/jp-drop'),
      ],
      truth: true,
      front: 'Reception greets, carries and recommends; nobody asks about work.',
      back: 'Rooms are given out by number, the window desks by chance.',
      support: 'Wi-Fi of 2014, no fibre before 2028; laundry at seven.',
      owner: 'Elin Marsh',
      metrics: ['metric-csat'],
    }),
    phase('ph-share', 'Share', 0, 'Forgotten', {
      when: 'The week after',
      goal: 'Tell two friends and keep a date for spring',
      actions: ['Deletes the request for a review', 'Sends a photograph to two friends'],
      at: ['tp-follow', 'tp-reviews'],
      thoughts: 'I would come back. Nobody has asked me to.',
      pains: [met('jp-ask', 'The mail asks for stars and offers nothing', 2)],
      opportunities: [chance('jo-hold', 'Hold the same window for spring, with one click', 'journey-maya/jp-ask')],
      front: 'One mail, the same for everybody.',
      back: 'Nobody reads the answers before Monday.',
      support: 'The mail tool does not know who stayed.',
      owner: 'Elin Marsh',
      metrics: ['metric-nps', 'metric-repeat'],
    }),
  ],
  status: 'review',
  owner: 'Elin Marsh',
  tags: ['core'],
  evidence: [
    claim(
      'ev-j-price',
      'partial',
      'Guests notice the dearer own rate and say so.',
      'Reviews and survey comments, January to September 2026',
      '2026-09-30',
      { n: 300, about: 'journey-maya/jp-rate' },
    ),
    claim('ev-j-feel', 'partial', 'The curve follows eight interviews with guests who worked here.', 'Interviews', '2026-06-18', {
      n: 8,
      until: '2027-06-18',
    }),
  ],
});

const toBe = record('journey', 'journey-maya-2027', {
  name: 'Maya works from the sea, 2027',
  persona: to('persona-maya'),
  kind: 'to-be',
  counterpart: to('journey-maya'),
  scenario: 'First stay in the season of 2027, booked on our own site',
  expectation: 'What the page says about the desk, the Wi-Fi and the price is what she finds.',
  hiddenLanes: ['support', 'owner'],
  phases: [
    phase('pf-dream', 'Dream', 1, 'Curious', {
      when: '6–3 weeks before',
      goal: 'See at once that one can work here',
      actions: ['Sees the desk in the first picture', 'Follows the link to the room finder'],
      at: ['tp-instagram', 'tp-site'],
      thoughts: 'That is the window. And it says how fast it is.',
      front: 'One desk, one window, one train, every Thursday at 17:40.',
      back: 'A plan of posts for the month, with photographs of all desks.',
      support: 'Speed measured in each room once a quarter.',
      owner: 'Tom Brandt',
      metrics: ['metric-engagement'],
    }),
    phase('pf-plan', 'Plan', 1, 'Informed', {
      when: '2 weeks before',
      goal: 'Know enough to choose without a call',
      actions: ['Filters rooms by desk', 'Reads the answers to ten questions'],
      at: ['tp-site', 'tp-call'],
      thoughts: 'Somebody has thought of my Friday.',
      front: 'Room finder with a desk filter; a person on the phone until eleven.',
      back: 'Room data in one place, checked when a room is changed.',
      support: 'Evening line shared by four of the desk.',
      owner: 'Kerensa Doyle',
      metrics: ['metric-calls'],
    }),
    phase('pf-book', 'Book', 1, 'Confident', {
      when: 'Six minutes',
      goal: 'Book once and be done',
      actions: ['Sees four prices side by side, ours the lowest', 'Books in three steps'],
      at: ['tp-engine'],
      thoughts: 'Same price everywhere. Then rather with them.',
      truth: true,
      front: 'Three steps, the sum on each; the price promise beside the button.',
      back: 'One table of rates feeds every channel.',
      support: 'New booking engine from March.',
      owner: 'Tom Brandt',
      metrics: ['metric-ces', 'metric-direct'],
    }),
    phase('pf-travel', 'Travel', 0, 'Prepared', {
      when: 'Thursday',
      goal: 'Arrive in time for the call',
      actions: ['Answers the mail with her train', 'Is met at the station'],
      at: ['tp-confirmation', 'tp-quay'],
      thoughts: 'They know when I come.',
      front: 'A mail two days before, by name; a lift from the train.',
      back: 'Early rooms are cleaned first.',
      support: 'Housekeeping plan from the arrivals list.',
      owner: 'Kerensa Doyle',
      metrics: ['metric-thursday'],
    }),
    phase('pf-stay', 'Stay', 2, 'At ease', {
      when: 'Two nights',
      goal: 'Work two mornings on a line that holds',
      actions: ['Takes the calls in the boat shed', 'Leaves at two on Friday'],
      at: ['tp-desk', 'tp-room', 'tp-breakfast'],
      thoughts: 'I have told my team where I am.',
      truth: true,
      front: 'Desk in the boat shed; checkout at 14:00 on workdays.',
      back: 'Window desks are given to those who work.',
      support: 'A wired line to the shed; rooms stay as they are until 2028.',
      owner: 'Elin Marsh',
      metrics: ['metric-csat'],
    }),
    phase('pf-share', 'Share', 1, 'Proud', {
      when: 'Two days after',
      goal: 'Keep her window for spring',
      actions: ['Holds the same room with one click', 'Sends the link to two friends'],
      at: ['tp-follow'],
      thoughts: 'In March again. Thursday, 17:40.',
      front: 'Two lines within 48 hours, with the window she had.',
      back: 'The desk marks who wants to return.',
      support: 'Mail tool joined to the property system.',
      owner: 'Elin Marsh',
      metrics: ['metric-nps', 'metric-repeat'],
    }),
  ],
  status: 'draft',
  owner: 'Elin Marsh',
  evidence: [claim('ev-jf', 'assumption', 'Three steps and one price lift the feeling at Book from −2 to +1.', 'Not tested yet', null)],
});

const voice = record('voice', 'voice', {
  themes: [
    theme('th-wifi', 'Wi-Fi', 'Speed and stability, in rooms and at desks.', 'wifi', 'wi-fi', 'connection', 'video call', 'call* drop*'),
    theme(
      'th-desk',
      'Desks',
      'Whether there is a place to work, and whether one can find it before booking.',
      'desk*',
      'work space',
      'lamp',
    ),
    theme('th-price', 'Price', 'What it costs, and whether it is the same everywhere.', 'price*', 'cheaper', 'dearer', 'rate', 'expensive'),
    theme('th-booking', 'Booking', 'The way from the page to the confirmation.', 'book*', 'website', 'site', 'steps'),
    theme('th-phone', 'Phone', 'Reaching somebody, before and during the stay.', 'phone*', 'rang', 'call back', 'answered'),
    theme(
      'th-welcome',
      'Welcome',
      'The first minutes, and being known again.',
      'welcome*',
      'check-in',
      'reception',
      'greeted',
      'desk staff',
    ),
    theme('th-breakfast', 'Breakfast', 'Food, choice and hours.', 'breakfast*', 'porridge', 'coffee'),
    theme('th-quiet', 'Quiet', 'Sleep and noise.', 'quiet', 'noise', 'gulls', 'slept'),
    theme('th-room', 'Room', 'Bed, bath, warmth and view.', 'room*', 'bed', 'view', 'shower'),
    theme('th-walks', 'Walking', 'The path, boots, bags and tides.', 'boots', 'path', 'walk*', 'tide*'),
  ],
  sources: ['survey', 'review', 'direct'],
  routine:
    'Kerensa reads on Mondays with whoever has the desk. What hurts goes to the Tuesday meeting with a name beside it; what can be mended is mended by Friday.',
  answerWithin: 3,
  status: 'review',
  owner: 'Kerensa Doyle',
});

const servqual = record('servqual', 'servqual-summer', {
  name: 'Summer guests 2026',
  date: '2026-09-14',
  sampleSize: 140,
  source: 'averages',
  expectations: [5.6, 5.9, 5.2, 5.7, 6.6, 6.5, 6.6, 6.4, 6.5, 6.2, 6.3, 6.5, 6.0, 6.4, 6.6, 6.5, 6.2, 6.1, 5.8, 6.0, 6.3, 6.2],
  perceptions: [4.7, 6.2, 5.4, 4.4, 5.6, 6.0, 5.4, 5.3, 5.1, 5.0, 5.1, 6.4, 4.9, 6.0, 5.2, 6.5, 5.8, 5.2, 4.9, 5.5, 5.6, 5.3],
  weights: { tangibles: 14, reliability: 33, responsiveness: 24, assurance: 17, empathy: 12 },
  status: 'final',
  owner: 'Kerensa Doyle',
  evidence: [
    claim(
      'ev-sq',
      'validated',
      'Reliability and responsiveness fall furthest behind what guests expect.',
      'Card in the room, both halves',
      '2026-09-14',
      {
        n: 140,
        until: '2027-09-14',
      },
    ),
  ],
});

const kano = record('kano', 'kano-weekend', {
  name: 'A working weekend by the sea',
  date: '2026-06-30',
  segment: to('segment-remote'),
  sampleSize: 118,
  question: '“How would you feel if the house had …?” and “… if it did not?”, five answers each, by mail to guests who had worked here.',
  features: [
    feature('kf-wifi', 'Wi-Fi that carries a video call', [71, 32, 6, 8, 0, 1], 'Nobody books for it, everybody leaves for it.'),
    feature('kf-desk', 'A desk with a window and a socket', [28, 58, 22, 9, 0, 1], 'Show every desk; eleven more rooms get one.'),
    feature('kf-price', 'The same price on every channel', [49, 43, 10, 15, 0, 1], 'A promise first, a page second.'),
    feature('kf-late', 'Checkout at two on a workday', [9, 34, 61, 13, 0, 1], 'Free for direct guests: it delights and costs little.'),
    feature('kf-shed', 'A shared workroom in the boat shed', [4, 19, 58, 33, 3, 1], 'Eight desks are enough to begin with.'),
    feature('kf-lift', 'A lift from the Thursday train', [6, 21, 52, 37, 1, 1], 'One driver, one train.'),
    feature('kf-paper', 'A printed newspaper at breakfast', [2, 6, 17, 88, 4, 1], 'Stop it.'),
    feature('kf-app', 'An app of the house', [1, 5, 14, 71, 25, 2], 'Leave it alone.'),
  ],
  status: 'final',
  owner: 'Tom Brandt',
  evidence: [
    claim('ev-ka', 'validated', 'Wi-Fi that holds is a must-be for those who work here.', 'Kano study by mail', '2026-06-30', { n: 118 }),
  ],
});

export const experience = [voice, asIs, toBe, ...touchpoints, servqual, kano];

const answering: readonly Answering[] = [
  { segment: 'segment-remote', persona: 'persona-maya', share: 34, lean: 0.15 },
  { segment: 'segment-families', persona: 'persona-rao', share: 26, lean: -0.25 },
  { segment: 'segment-walkers', persona: 'persona-colin', share: 22, lean: 0.3 },
  { segment: 'segment-weddings', persona: null, share: 10, lean: 0 },
  { segment: 'segment-coaches', persona: null, share: 8, lean: -0.3 },
];
const inPhase = (item: string) => ({ record: 'journey-maya', item });

const responses = [
  ...answersOf(11, {
    metric: 'metric-nps',
    lowest: 0,
    answering,
    waves: [
      { name: 'Winter 2025–26', from: '2025-12-01', until: '2026-02-28', counts: [4, 5, 7, 9, 11, 18, 26, 52, 64, 98, 106] },
      { name: 'Spring 2026', from: '2026-03-01', until: '2026-05-31', counts: [3, 4, 6, 8, 10, 16, 23, 50, 62, 104, 114] },
      { name: 'Summer 2026', from: '2026-06-01', until: '2026-09-14', counts: [3, 3, 5, 7, 9, 15, 22, 46, 58, 110, 122] },
    ],
  }),
  ...answersOf(12, {
    metric: 'metric-csat',
    lowest: 1,
    answering,
    phases: [inPhase('ph-book'), inPhase('ph-travel'), inPhase('ph-stay'), inPhase('ph-stay')],
    waves: [
      { name: 'Winter 2025–26', from: '2025-12-01', until: '2026-02-28', counts: [9, 17, 46, 158, 170] },
      { name: 'Spring 2026', from: '2026-03-01', until: '2026-05-31', counts: [8, 15, 40, 155, 182] },
      { name: 'Summer 2026', from: '2026-06-01', until: '2026-09-14', counts: [6, 14, 36, 150, 194] },
    ],
  }),
];

const feedback = feedbackOf(13, {
  count: 300,
  from: '2026-01-03',
  until: '2026-10-05',
  sources: [
    ['survey', 5],
    ['review', 4],
    ['direct', 1],
  ],
  personas: [
    ['persona-maya', 4],
    ['persona-rao', 3],
    ['persona-colin', 2],
    [null, 2],
  ],
  openers: [
    'Two nights.',
    'Our second stay.',
    'Came by train on Thursday.',
    'We stayed with two children.',
    'One night between two stages.',
    'Three of us, for a wedding.',
    'A long weekend.',
    'I worked on Friday morning.',
    'We had the corner room.',
    'Half-term week.',
  ],
  said: [
    {
      theme: 'th-wifi',
      share: 5,
      complaining: 0.75,
      touchpoint: 'tp-room',
      phase: inPhase('ph-stay'),
      good: ['The wifi held for a whole morning of calls.', 'Connection was fine at the window desk.'],
      bad: [
        'The wifi dropped in the middle of my call.',
        'Two video calls at once and the connection is gone.',
        'They say fast wifi. On the second floor it is not.',
        'I ended up on my phone because the connection kept breaking off.',
      ],
    },
    {
      theme: 'th-desk',
      share: 4,
      complaining: 0.55,
      touchpoint: 'tp-site',
      phase: inPhase('ph-plan'),
      good: ['A real desk, a real chair, and the sea behind the screen.', 'Best desk I have worked at this year.'],
      bad: [
        'Impossible to tell from the page which rooms have a desk.',
        'The “desk” was a shelf with a kettle on it.',
        'Had to phone to ask about a desk, and nobody knew.',
      ],
    },
    {
      theme: 'th-price',
      share: 4,
      complaining: 0.8,
      touchpoint: 'tp-bookingsite',
      phase: inPhase('ph-book'),
      good: ['Fair price for what it is.', 'They matched the lower rate without a word.'],
      bad: [
        'The same room was £14 cheaper on a booking site.',
        'The price went up while we were talking it over.',
        'Why is your own website the dearer one?',
        'Expensive for a family in half-term.',
      ],
    },
    {
      theme: 'th-booking',
      share: 4,
      complaining: 0.7,
      touchpoint: 'tp-engine',
      phase: inPhase('ph-book'),
      good: ['Booked in ten minutes from the sofa.', 'The confirmation came at once and said everything.'],
      bad: [
        'Six steps, and at the fourth it forgot my dates.',
        'The site wants your card before it tells you the sum.',
        'A family room can only be booked by phone, in 2026.',
        'Gave up on the website and booked elsewhere.',
      ],
    },
    {
      theme: 'th-phone',
      share: 3,
      complaining: 0.75,
      touchpoint: 'tp-call',
      phase: inPhase('ph-plan'),
      good: ['Somebody picked up on the second ring and sorted it.'],
      bad: [
        'Rang three times on a Wednesday afternoon. Nothing.',
        'No one answers the phone after nine.',
        'They promised to call back and did not.',
      ],
    },
    {
      theme: 'th-welcome',
      share: 5,
      complaining: 0.25,
      touchpoint: 'tp-desk',
      phase: inPhase('ph-stay'),
      good: [
        'Kerensa at reception made our week.',
        'We were greeted by name at the door.',
        'A warm welcome and a hand with the bags.',
        'They found us a cot within ten minutes.',
      ],
      bad: ['Ninth stay, and again they asked whether I had been before.', 'Check-in took half an hour, with a queue on the stairs.'],
    },
    {
      theme: 'th-breakfast',
      share: 4,
      complaining: 0.2,
      touchpoint: 'tp-breakfast',
      phase: inPhase('ph-stay'),
      good: ['The breakfast alone is worth the trip.', 'Porridge with sea salt. I have dreamt of it since.', 'Good coffee at last.'],
      bad: ['Breakfast opens when the tide has already turned.', 'Nothing for the children before eight.'],
    },
    {
      theme: 'th-quiet',
      share: 3,
      complaining: 0.35,
      touchpoint: 'tp-room',
      phase: inPhase('ph-stay'),
      good: ['Slept better than at home.', 'So quiet that one hears the halyards.'],
      bad: ['Gulls at five, and thin curtains.', 'Noise from the wedding until two.'],
    },
    {
      theme: 'th-room',
      share: 3,
      complaining: 0.2,
      touchpoint: 'tp-room',
      phase: inPhase('ph-stay'),
      good: ['The view from the bed is the reason to come.', 'Spotless, warm, and a proper bath.', 'The room is small and just right.'],
      bad: ['The shower runs cold when next door showers.', 'Four of us in one room when it rains is too much.'],
    },
    {
      theme: 'th-walks',
      share: 3,
      complaining: 0.45,
      touchpoint: 'tp-quay',
      phase: inPhase('ph-travel'),
      good: ['They drew the path on a napkin and it was right.', 'Tide times at supper: a small thing that saved our day.'],
      bad: ['Nowhere to dry wet boots.', 'The path from the quay is dark and unsigned.', 'No way to send a bag on to the next stage.'],
    },
  ],
});

const series = (metric: string, values: readonly number[], source: string, n?: readonly number[]) =>
  pointsOf('2025-10', { metric, values, source, ...(n ? { n } : {}) });

/** A value that a formula gave, with what was put into it. */
const calculated = (metric: string, date: string, value: number, formula: string, input: Readonly<Record<string, number>>) => ({
  id: `${metric}-${date}`,
  metric,
  date,
  value,
  inputs: { formula, input: { ...input } },
  source: 'Ledger and property system',
});

const points = [
  ...series(
    'metric-direct',
    [31.2, 30.4, 29.8, 30.9, 32.1, 32.0, 32.6, 33.1, 33.3, 36.9, 38.2, 38.9],
    'Property system',
    [312, 268, 240, 196, 228, 262, 318, 352, 370, 384, 392, 364],
  ),
  ...series(
    'metric-ces',
    [5.4, 5.4, 5.3, 5.3, 5.3, 5.2, 5.2, 5.2, 5.2, 5.1, 5.1, 5.1],
    'Question after booking',
    [48, 44, 39, 41, 47, 52, 60, 63, 66, 64, 61, 61],
  ),
  ...series(
    'metric-repeat',
    [22.1, 22.3, 22.4, 22.8, 22.7, 23.0, 23.3, 23.2, 23.6, 23.8, 23.9, 24.0],
    'Property system',
    [402, 405, 408, 411, 409, 414, 417, 420, 423, 426, 428, 430],
  ),
  ...series('metric-cac', [46, 45, 47, 44, 43, 42, 42, 41, 40, 39, 38, 38], 'Ledger'),
  ...series('metric-commission', [11.7, 11.8, 11.9, 11.7, 11.5, 11.6, 11.4, 11.4, 11.3, 10.7, 10.5, 10.4], 'Invoices'),
  ...series('metric-thursday', [35, 33, 30, 31, 36, 38, 41, 44, 46, 47, 48, 45], 'Property system'),
  ...series(
    'metric-calls',
    [78, 77, 79, 80, 78, 76, 75, 74, 73, 70, 69, 71],
    'Call log',
    [1180, 1096, 1004, 1012, 1060, 1131, 1204, 1262, 1297, 1360, 1385, 1318],
  ),
  ...series('metric-engagement', [2.6, 2.4, 2.5, 2.7, 2.9, 2.8, 3.0, 3.1, 3.0, 3.3, 3.1, 3.2], 'Account statistics'),
  calculated('metric-clv', '2025-09-30', 153.79, 'clv', { marginPerPeriod: 132, retention: 0.153, discount: 0.08, firstMarginAt: 0 }),
  calculated('metric-clv', '2026-09-30', 156.14, 'clv', { marginPerPeriod: 132, retention: 0.167, discount: 0.08, firstMarginAt: 0 }),
  calculated('metric-ltvcac', '2025-09-30', 3.28, 'ltv-cac', { ltv: 153.79, cac: 46.9 }),
  calculated('metric-ltvcac', '2026-09-30', 4.11, 'ltv-cac', { ltv: 156.14, cac: 38 }),
];

const purchases = customersOf(14, {
  customers: 500,
  from: '2024-10-01',
  until: '2026-09-30',
  letter: 'G',
  kinds: [
    { share: 52, orders: [1, 1], worth: [180, 320] },
    { share: 30, orders: [2, 4], worth: [190, 360] },
    { share: 14, orders: [4, 9], worth: [150, 300] },
    { share: 4, orders: [3, 6], worth: [600, 1100] },
  ],
});

export const observed: FileRows = { feedback, responses, purchases, points };

/** The feedback that the personas' evidence cites. */
export const citedAboutWifi: readonly string[] = feedback
  .filter(({ themes, sentiment }) => themes?.[0] === 'th-wifi' && (sentiment ?? 0) < 0)
  .slice(-3)
  .map(({ id }) => id);
