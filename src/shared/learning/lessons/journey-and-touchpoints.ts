import { t } from '../../i18n.ts';
import { type AnyRecord, type RecordOf, recordsOf } from '../../records.ts';
import type { Lesson } from '../model.ts';
import { type Ask, furthest, isFilled, nothingYet, outcomeOf } from './asks.ts';

const PHASES = 3;
const KINDS = 2;

function asksOf({ data }: RecordOf<'journey'>, records: readonly AnyRecord[]): readonly Ask[] {
  const touchpoints = new Map(recordsOf(records, 'touchpoint').map((touchpoint) => [touchpoint.id, touchpoint.data.kind]));
  const phases = data.phases.filter(({ name }) => isFilled(name));
  const met = phases.filter((phase) => phase.touchpoints.some(({ record }) => touchpoints.has(record)));
  const thought = met.filter(({ thoughts }) => isFilled(thoughts));
  const kinds = new Set(met.flatMap((phase) => phase.touchpoints.flatMap(({ record }) => touchpoints.get(record) ?? [])));
  return [
    { met: phases.length >= PHASES, lack: t('the journey has {{count}} of {{all}} phases', { count: phases.length, all: PHASES }) },
    { met: met.length >= PHASES, lack: t('{{count}} of {{all}} phases have a touchpoint', { count: met.length, all: PHASES }) },
    {
      met: thought.length >= PHASES,
      lack: t('{{count}} of {{all}} phases with a touchpoint say what the customer thinks', { count: thought.length, all: PHASES }),
    },
    {
      met: kinds.size >= KINDS,
      lack: kinds.size === 0 ? t('no touchpoint has a kind yet') : t('all touchpoints are of one kind'),
    },
  ];
}

export const journeyAndTouchpoints: Lesson = {
  id: 'journey-and-touchpoints',
  title: 'Journeys, touchpoints and channels',
  topic: 'journey',
  kinds: [],
  goal: 'You can explain why experiences are judged along a journey, which moments weigh most, and what makes channels work as one.',
  minutes: 9,
  steps: [
    {
      title: 'Three words that get mixed up',
      text: [
        'A touchpoint is a meeting: one occasion on which customer and organisation come together. A channel is the means by which the meeting takes place. A journey is the path through the meetings, towards something that the customer wants.',
        'Checking a price is a touchpoint; the website is a channel; finding a place by the sea to work from is the journey.',
      ],
      terms: ['touchpoint', 'channel', 'customer-journey'],
    },
    {
      title: 'Why the journey is the unit',
      text: [
        'Each department can do its meeting well and the customer still fails in between: the order is confirmed, packed and handed over, and arrives in three parcels. The gaps between touchpoints belong to nobody until a journey is drawn.',
        'So a journey is named by the customer’s goal, and it starts and ends where hers does, not where your process does.',
      ],
      terms: ['customer-journey-analysis', 'touchpoint-analysis', 'pain-point'],
      example: {
        sample: 'online-retailer',
        text: 'For Hanna the purchase ends with eight plates on the table. For three couriers it ends at her door on three days, each on time by its own clock. Her feeling drops to −2 in a phase in which every single team can report success.',
        from: ['Three mails from three couriers.', 'One order comes on three days', 'Let down'],
      },
    },
    {
      title: 'What is remembered',
      text: [
        'People do not add up a journey minute by minute. Memory leans on the most intense moment and on the end: the peak–end rule that Kahneman and colleagues described. A bad middle is forgiven more easily than a sour last impression.',
        'That gives two cheap levers: build one good peak, and look at how the journey ends. Many end with a mail that asks for stars.',
      ],
      terms: ['peak-end-rule', 'emotion-curve', 'memorable-interaction'],
      example: {
        sample: 'coastal-hotel',
        text: 'Maya’s stay peaks at +2 beside the window. Then “The mail asks for stars and offers nothing”, and the journey closes at 0. The plan for 2027 leaves the peak alone and changes the end: her window is held for spring with one click, and the last phase rises to +1.',
        from: ['The mail asks for stars and offers nothing', 'Holds the same room with one click', 'Proud'],
      },
    },
    {
      title: 'Moments of truth',
      text: [
        'In some meetings the customer decides: to buy, to stay, to come back or to leave. Carlzon, who led the airline SAS, called them moments of truth in 1987, and used the word to move decisions to the people at the counter.',
        'A journey has two or three. If every phase is marked as one, nothing has been chosen.',
      ],
      terms: ['moment-of-truth', 'staff-empowerment'],
    },
    {
      title: 'In front of the curtain and behind it',
      text: [
        'What customers see rests on what they do not: a rota, a rate table, a contract with a courier. A service blueprint, which Shostack proposed in 1984, draws both below each other, so that a complaint can be followed to its cause.',
        'The cause of a pain on stage lies behind it more often than not. Smiling harder does not mend a timetable.',
      ],
      terms: ['service-blueprint', 'front-stage', 'back-stage', 'support-process'],
      example: {
        sample: 'coffee-chain',
        text: 'On stage Kinga sees two baristas and one counter. Behind it, app orders print in a heap, in the order of payment; below that, tills have no line to the app. “It says ready. Nothing is ready” cannot be mended at the counter, where everybody looks for the fault.',
        from: [
          'App orders print in a heap, in the order of payment.',
          'Tills without a line to the app; beans from Łódź at five.',
          'It says ready. Nothing is ready.',
        ],
      },
    },
    {
      title: 'Many channels or one experience',
      text: [
        'Multichannel means that several ways exist. Omnichannel means that one can change between them without starting again: what was said on the phone is known at the desk, and one price holds everywhere.',
        'It does not ask for every touchpoint on every channel. It asks for consistency where customers change over.',
      ],
      terms: ['multichannel', 'omnichannel-experience', 'consistency-across-channels'],
    },
  ],
  tryIt: {
    task: 'Take one journey map with at least three phases. Give three of them a touchpoint and what the customer thinks there, and see that the touchpoints are of at least two kinds: digital, physical or human.',
    where: { kind: 'journey' },
    check: ({ of, records }) => {
      const asks = furthest(of('journey'), (journey) => asksOf(journey, records));
      if (!asks) return nothingYet(t('there is no journey map yet'), 4);
      return outcomeOf(asks, t('Three phases meet the customer somewhere and say what she thinks.'));
    },
  },
  mustKnow: [
    'A touchpoint is a meeting, a channel the way on which it happens, a journey the path through the meetings to a goal.',
    'Failures between touchpoints belong to no department, which is why the journey is the unit to manage.',
    'Memory leans on the peak and the end; the average of a journey is not what is remembered.',
    'A moment of truth is where the customer decides; two or three in a journey, not all.',
    'Omnichannel means changing channel without starting again; multichannel means only that there are several.',
  ],
  review: [
    {
      question: 'All touchpoints of a telecom provider score above 8 of 10, yet moving house with it is a common reason to leave. Explain.',
      answer:
        'Moving house crosses many touchpoints: a call, a letter, an engineer, a bill. Each is rated by itself, right after it went well. What hurts lies between them: telling the address three times, a week without a line because two teams plan separately. Nobody asks about the whole. Measuring the journey from notice to the first working day would show it.',
    },
    {
      question: 'You can afford to improve one phase. The lowest point is in the middle, the end is flat at 0. Which one?',
      answer:
        'Ask first whether customers decide at the low point. If they leave there, the end never happens, so the low point comes first. If they endure it and finish, memory will lean on the peak and the end, and a better end may do more for return and recommendation at less cost. The numbers to look at are abandonment in the middle and repeat purchase after the end.',
    },
    {
      question: 'Why is “we are on eleven channels” no answer to the question of omnichannel?',
      answer:
        'It counts ways and says nothing of how they fit together. Eleven channels with eleven prices and no shared memory are eleven organisations to the customer. The test is a change: begin a request in one channel, continue it in another, and count what has to be said again. Fewer channels that pass this test serve better than many that do not.',
    },
    {
      question: 'Staff at a town hall counter are trained in friendliness, but complaints stay. Where would you look?',
      answer:
        'Behind the counter. Draw what citizens see and, below it, the steps, rules and systems on which each depends: which documents the counter cannot see, whose signature is awaited, how appointments are given. Complaints about staff often name the person who had to deliver a bad process. Friendliness helps to bear the wait; it does not shorten it.',
    },
  ],
};
