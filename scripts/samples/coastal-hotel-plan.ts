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

/* How Harbour House stands beside others, and how the plan is carried out. */

const elin = 'Elin Marsh';
const tom = 'Tom Brandt';
const ruth = 'Ruth Okafor';
const kerensa = 'Kerensa Doyle';

export const positioning = record('positioning', 'positioning', {
  target: to('segment-remote'),
  statement:
    'For people who can work from anywhere, Harbour House is the hotel by the sea where the desk is as sure as the bed. Unlike a holiday flat, somebody knows your name and mends what does not work.',
  competitors: [
    competitor(
      'po-chain',
      'The Quay Rooms',
      'similar',
      'Ninety new rooms from May, a key on the phone, a gym.',
      'Nobody at the desk after ten; breakfast from a machine; the car park between the house and the water.',
      'Belongs to a chain that raised its prices by a fifth in the second year elsewhere.',
    ),
    competitor(
      'po-flats',
      'Saltmere holiday flats',
      'lower',
      'A kitchen, a door of one’s own, late arrival without asking.',
      'Wi-Fi that nobody answers for, no breakfast, a cleaning fee that appears at the end.',
    ),
    competitor(
      'po-inland',
      'Moorgate Barn, co-working with rooms',
      'higher',
      'Desks, screens, quiet booths and people like them.',
      'Forty minutes from the sea, and empty at the weekend.',
    ),
    competitor('po-home', 'Staying at home', 'lower', 'Costs nothing, and the Wi-Fi holds.', 'It is home.'),
  ],
  attributes: [
    attribute('pa-work', 'A place to work', 'difference', 6.5, { 'po-chain': 5, 'po-flats': 3.5, 'po-inland': 9, 'po-home': 7.5 }),
    attribute('pa-sea', 'Closeness to the sea', 'difference', 9.5, { 'po-chain': 7, 'po-flats': 6, 'po-inland': 1.5, 'po-home': 0.5 }),
    attribute('pa-welcome', 'Feeling expected', 'difference', 9, { 'po-chain': 3, 'po-flats': 2, 'po-inland': 6, 'po-home': 5 }),
    attribute('pa-wifi', 'Wi-Fi that holds', 'parity', 4.5, { 'po-chain': 8.5, 'po-flats': 5, 'po-inland': 9.5, 'po-home': 8 }),
    attribute('pa-booking', 'Quick to book', 'parity', 4, { 'po-chain': 8, 'po-flats': 7.5, 'po-inland': 5.5, 'po-home': 10 }),
    attribute('pa-clean', 'Clean and quiet', 'parity', 8.5, { 'po-chain': 7.5, 'po-flats': 6.5, 'po-inland': 8, 'po-home': 7 }),
  ],
  map: { x: to('positioning/pa-work'), y: to('positioning/pa-sea') },
  uniqueSellingPoints: [
    sellingPoint('pu-desk', 'You choose the desk, not only the room', 'Every desk is photographed, with its socket and its window.'),
    sellingPoint('pu-shed', 'A boat shed to work in, with the tide below', 'Eight places, heated, from February.'),
    sellingPoint('pu-names', 'They know you when you come back', 'Rated 9.1 for welcome, the best of the bay.'),
  ],
  reputation: { productQuality: 4, customerService: 5, socialResponsibility: 3, publicRelations: 2 },
  status: 'review',
  owner: tom,
  evidence: [
    claim(
      'ev-po-scores',
      'partial',
      'Scores are means of 41 guests who had looked at two of the others.',
      'Question at checkout',
      '2026-10-18',
      {
        n: 41,
        until: '2027-10-18',
      },
    ),
    claim('ev-po-barn', 'assumption', 'Moorgate Barn is scored by two of us after one visit.', 'Own visit', '2026-08-02', {
      n: 2,
      about: 'positioning/po-inland',
    }),
  ],
});

export const personalisation = record('personalisation', 'personalisation', {
  approach:
    'We remember what makes the next stay easier: desk, breakfast hour, boots, the children’s names. Prices are never personal. Whatever we remember stands on a card that the guest may read and cross out.',
  plays: [
    play('pl-desk', 'recommendation', 'Your desk again', {
      for: ['segment-remote', 'persona-maya'],
      when: 'Two weeks before a bank holiday, for guests who worked here last time',
      knows: 'Room, desk and dates of the last stay, from the property system',
      consent: 'consent',
      says: '“The window desk in 24 is free from the 14th, and the shed is warm. Shall we keep both?”',
      on: 'ch-email',
      metric: 'metric-repeat',
    }),
    play('pl-stage', 'communication', 'One stage, one tide', {
      for: ['segment-walkers', 'persona-colin'],
      when: 'Monday, while the path is open',
      knows: 'Stages walked, from the boot-room book',
      consent: 'consent',
      says: 'One stage, its tide table, and a night that is still free at its end.',
      on: 'ch-email',
      metric: 'metric-repeat',
      status: 'running',
    }),
    play('pl-arrival', 'success', 'Expected by name', {
      for: ['segment-remote', 'segment-families', 'segment-walkers'],
      when: 'Two days before arrival',
      knows: 'Room, train or car, ages of the children, who is at the door',
      consent: 'contract',
      says: 'Room, supper, tide, and the name of whoever opens the door.',
      on: 'ch-email',
      metric: 'metric-nps',
    }),
    play('pl-window', 'retention', 'The same window, held', {
      for: ['segment-remote', 'segment-families'],
      when: 'Within 48 hours of leaving',
      knows: 'Room and season of the stay',
      consent: 'legitimate',
      says: 'Thanks, one question, and a link that holds the room for the same week next year until January.',
      on: 'ch-email',
      metric: 'metric-repeat',
    }),
    play('pl-review', 'advocacy', 'Tell the next one', {
      for: ['segment-remote'],
      when: 'A 9 or 10 in the survey after the stay',
      knows: 'The answer, and whether the guest agreed to be asked again',
      consent: null,
      says: 'A link to the map entry with one line: which desk would you tell a friend to take?',
      on: 'ch-email',
      metric: 'metric-nps',
    }),
  ],
  status: 'draft',
  owner: kerensa,
  evidence: [
    claim('ev-pl-card', 'partial', 'Of 36 guests who were shown their card, 33 left it as it was.', 'Trial at the desk', '2026-09-30', {
      n: 36,
    }),
  ],
});

export const technology = record('technology', 'technology', {
  principles:
    'One record per guest. Nothing that the night porter cannot use at four in the morning. Data that we can take with us when we leave a supplier.',
  capabilities: [
    capability('ca-guest', 'crm', 'One record per guest', 'planned', {
      tool: 'Property system, guest module',
      with: ['ca-survey', 'ca-booking', 'ca-mail'],
      data: 'Stays, desk, breakfast hour, boots, what was promised',
      cost: 5200,
      owner: ruth,
      for: ['obj-repeat', 'obj-nps'],
      status: 'running',
    }),
    capability('ca-survey', 'feedback', 'Surveys after booking and after the stay', 'have', {
      tool: 'Survey service, small plan',
      data: 'Effort, satisfaction, recommendation, a sentence',
      cost: 540,
      owner: kerensa,
      for: ['obj-nps', 'obj-effort'],
    }),
    capability('ca-booking', 'personalisation', 'Booking in three steps with desks to choose', 'planned', {
      tool: 'New booking engine',
      with: ['ca-prices'],
      data: 'Where a booking is given up, and what was looked for',
      cost: 6400,
      owner: tom,
      for: ['obj-direct', 'obj-effort'],
      status: 'planned',
    }),
    capability('ca-prices', 'automation', 'Our price beside four sites, daily', 'have', {
      tool: 'Rate comparison of the channel manager',
      cost: 960,
      owner: ruth,
      for: ['obj-direct'],
    }),
    capability('ca-mail', 'content', 'Mails that know the stay', 'gap', {
      with: ['ca-guest'],
      data: 'Opened, answered, booked',
      cost: 1800,
      owner: kerensa,
      for: ['obj-repeat'],
    }),
    capability('ca-calls', 'analytics', 'Calls counted by hour and by reason', 'gap', {
      data: 'Hour, length, reason, whether a booking followed',
      cost: 700,
      owner: kerensa,
      for: ['obj-direct'],
    }),
    capability('ca-numbers', 'analytics', 'One page of numbers on Mondays', 'have', {
      tool: 'Spreadsheet',
      with: ['ca-survey', 'ca-prices'],
      owner: ruth,
      for: ['obj-direct', 'obj-repeat'],
    }),
  ],
  status: 'review',
  owner: ruth,
  evidence: [
    claim(
      'ev-ca-three',
      'validated',
      'A returning guest is found in all three systems in 61 of 100 cases.',
      'Sample of one hundred stays',
      '2026-10-06',
      {
        n: 100,
        about: 'technology/ca-guest',
      },
    ),
    claim('ev-ca-engine', 'assumption', 'The new engine costs no more than its offer says.', 'Offer', '2026-11-10', {
      about: 'technology/ca-booking',
    }),
  ],
});

export const team = record('team', 'team', {
  promise: '“They knew I was coming, and they were glad.”',
  empowerment: [
    rule(
      'em-call',
      'A guest’s video call drops',
      'Move them to the wired desk, or give the night back',
      '£95 a stay; above it Elin, the same day',
    ),
    rule(
      'em-cheaper',
      'A guest shows a lower price for the same night',
      'Match it at once and take a tenth off',
      'Any of our rooms, once a stay',
    ),
    rule('em-late', 'Someone needs the room until two', 'Say yes when housekeeping can do another room first', 'Four rooms a day'),
    rule('em-boots', 'Walkers leave before the kitchen opens', 'Pack breakfast the evening before', 'No limit and no form'),
    rule(
      'em-wrong',
      'We got something wrong',
      'Mend it, write it on the card, and tell the guest when it is done',
      'Up to £60, by whoever hears of it',
    ),
  ],
  trainings: [
    training(
      'tr-minute',
      'The first minute: names, notes and one question',
      'All 31',
      'February, and the first week of each new colleague',
      elin,
    ),
    training(
      'tr-mend',
      'Mending a complaint in one conversation',
      'Front desk, night porters and restaurant',
      'March and October',
      kerensa,
    ),
    training(
      'tr-screen',
      'Reading the rate screen and saying the price with its reason',
      'Front desk',
      'Before each change of season',
      ruth,
    ),
  ],
  culture: [
    habit(
      'cu-names',
      'Names, not room numbers',
      'Every handover speaks of two guests by name',
      'The best story of the week opens Monday’s meeting',
    ),
    habit(
      'cu-before',
      'Say it before they ask',
      'The tide table lies on the breakfast table',
      'Guests’ thanks are pinned up in the staff room with the name of whoever did it',
    ),
    habit(
      'cu-mended',
      'Mended and told',
      'No complaint is closed before the guest was told',
      'Closed loops are counted on the Monday page, never by person',
    ),
  ],
  status: 'review',
  owner: elin,
  evidence: [
    claim('ev-em-sixty', 'partial', 'In a month’s trial the desk used £212 of its limit in nine cases.', 'Desk book', '2026-09-12', {
      n: 9,
    }),
  ],
});

export const roadmap = record('roadmap', 'roadmap', {
  initiatives: [
    initiative('in-three', 'Booking in three steps', {
      from: ['journey-maya/jp-card', 'journey-maya/jo-three', 'swot/tows-wo1'],
      for: ['obj-direct', 'obj-effort'],
      rated: [5, 4, 4],
      start: '2027-01-11',
      end: '2027-04-30',
      review: '2027-06-11',
      cost: 6400,
      does: ['Web agency', 'Ruth Okafor'],
      answers: tom,
      asked: ['Night porters'],
      told: ['Front desk'],
      plan: 'Booking effort rises from 5.1 to 5.5 within six weeks, and one in four who begin a booking ends it, instead of one in six.',
    }),
    initiative('in-price', 'The lowest price is ours', {
      from: ['persona-maya/pain-price', 'journey-maya/jo-rate', 'swot/tows-wo2'],
      for: ['obj-direct'],
      rated: [4, 2, 4],
      start: '2027-01-04',
      end: '2027-02-12',
      review: '2027-04-02',
      does: ['Ruth Okafor'],
      answers: ruth,
      asked: ['Tom Brandt'],
      told: ['All who answer the phone'],
      status: 'running',
      stage: 'do',
      plan: 'In four of five weeks no site shows a lower price than ours for a Thursday.',
      done: 'Compared by hand in November: lower elsewhere on nine days of thirty, each time by breakfast that was not in it.',
    }),
    initiative('in-names', 'Known on return', {
      from: ['persona-colin/pain-recognised', 'swot/tows-st1'],
      for: ['obj-repeat', 'obj-nps'],
      rated: [4, 3, 3],
      start: '2027-02-01',
      end: '2027-06-30',
      review: '2027-09-01',
      cost: 5200,
      does: ['Kerensa Doyle', 'Supplier of the property system'],
      answers: elin,
      told: ['All 31'],
      plan: 'Two of three returning guests are greeted by name, counted for a week in each month.',
    }),
    initiative('in-evening', 'A person on the phone until eleven', {
      from: ['persona-maya/pain-phone', 'journey-maya/jp-unanswered', 'metric-calls'],
      for: ['obj-direct'],
      rated: [3, 2, 4],
      start: '2027-02-01',
      end: '2027-03-15',
      review: '2027-05-03',
      does: ['Front desk'],
      answers: kerensa,
      asked: ['Night porters'],
      plan: 'Calls answered within half a minute rise from 71% to 85% by May.',
    }),
    initiative('in-reliable', 'Promised means done', {
      from: ['servqual-summer'],
      dimension: 'reliability',
      for: ['obj-nps'],
      rated: [4, 2, 3],
      start: '2027-01-18',
      end: '2027-03-31',
      review: '2027-05-17',
      does: ['Heads of the five departments'],
      answers: elin,
      told: ['Board'],
      plan: 'The gap in reliability halves by the survey of summer 2027.',
    }),
    initiative('in-shed', 'The boat shed at work', {
      from: ['swot/o-remote', 'journey-maya/jo-shed'],
      for: ['obj-direct'],
      rated: [4, 4, 3],
      start: '2027-01-11',
      end: '2027-02-26',
      review: '2027-05-31',
      does: ['Joiner', 'Kerensa Doyle'],
      answers: 'Elin Marsh and Tom Brandt',
      asked: ['Fire officer'],
      plan: 'Five of eight places taken on Thursdays by the end of May.',
    }),
    initiative('in-trail', 'First address of the trail', {
      from: ['swot/tows-so2', 'swot/o-trail'],
      for: ['obj-walkers'],
      rated: [3, 3, 2],
      start: '2027-03-01',
      end: '2027-05-14',
      review: '2027-07-05',
      does: ['Tom Brandt'],
      answers: tom,
      asked: ['Trail information office'],
      plan: 'Forty bookings by the trail office’s link in the first season.',
    }),
    initiative('in-lobby', 'New sofas for the lobby', {
      from: [],
      for: [],
      rated: [1, 3, 4],
      start: '2027-09-06',
      end: '2027-09-24',
      review: '2027-10-04',
      cost: 2400,
      does: ['Elin Marsh'],
      answers: elin,
    }),
  ],
  status: 'draft',
  owner: elin,
  evidence: [
    claim(
      'ev-in-three',
      'partial',
      'Two sister houses shortened booking and gained 12 and 19 points of direct share in a year.',
      'Talks with both managers',
      '2026-08-25',
      {
        n: 2,
        about: 'roadmap/in-three',
      },
    ),
  ],
});

export const economics = record('economics', 'economics', {
  orderValue: money(248),
  ordersPerYear: 1.4,
  margin: 38,
  retention: 16.7,
  discount: 8,
  cac: money(38),
  customers: 4180,
  status: 'review',
  owner: ruth,
  evidence: [
    claim(
      'ev-ec-margin',
      'validated',
      'Margin after commission, cleaning, breakfast and laundry.',
      'Ledger, October 2025 to September 2026',
      '2026-10-21',
      {
        until: '2027-10-31',
      },
    ),
    claim(
      'ev-ec-retention',
      'partial',
      'One guest in six comes back within the year; sister houses count one in five.',
      'Property system',
      '2026-10-21',
      { n: 3972 },
    ),
  ],
});

export const review = record('review', 'review', {
  waivers: [
    waiver(
      'wa-trail',
      'touchpoint-off-journey',
      ['tp-trail'],
      'The counter belongs to Colin, whose journey we map in February with the trail office.',
      '2026-11-18',
    ),
    waiver(
      'wa-weddings',
      'segment-without-persona',
      ['segment-weddings'],
      'Weddings are sold by the restaurant, and this strategy leaves them out. We describe a wedding guest when the segment becomes a target.',
      '2026-11-20',
    ),
  ],
  dismissals: [
    {
      id: 'di-travel',
      proposal: 'low-point',
      about: all('journey-maya/ph-travel'),
      reason: 'The lift from the Thursday train and the mail before arrival are tactics already.',
      on: '2026-11-20',
    },
  ],
});
