import { quoted } from '../../checks/words.ts';
import { plural, t } from '../../i18n.ts';
import type { Lesson } from '../model.ts';
import { type Ask, outcomeOf } from './asks.ts';

const TOUCHPOINTS = 5;

export const touchpoint: Lesson = {
  id: 'touchpoint',
  title: 'Rate touchpoints and set priorities',
  topic: 'journey',
  kinds: ['touchpoint'],
  goal: 'You can make an inventory of touchpoints, rate each for importance and performance, and say where to work first and where to stop.',
  minutes: 8,
  steps: [
    {
      title: 'Make the inventory',
      text: [
        'Walk along the journey and note each place where a customer meets you, by the customer’s name for it: “the minute the app promises”, not “ETA service”. One touchpoint is one meeting; split it if two teams would have to mend it in different ways.',
        'Say what kind it is (digital, physical or human) and on which channels it happens.',
      ],
      terms: ['touchpoint', 'channel', 'touchpoint-analysis'],
    },
    {
      title: 'Rate importance by what hangs on it',
      text: [
        'Importance, 1 to 5, is how much the customer’s decision depends on it, not how much traffic it has or what it costs. A 5 is a meeting after which people buy, stay or leave.',
        'Let some be a 2. If the mean is above 4.5, you have rated how proud you are.',
      ],
      terms: ['moment-of-truth', 'customer-needs'],
    },
    {
      title: 'Rate performance by what customers say',
      text: [
        'Performance, 1 to 5, is how well it goes for them. Take it from feedback or a metric where you can, and note the source as evidence. Consistency is a rating of its own: does it go the same way every time and on every channel?',
        'A touchpoint that is good on average and different every day is not good. People plan by the worst case they remember.',
      ],
      terms: ['customer-feedback', 'consistency-across-channels', 'evidence'],
      example: {
        sample: 'online-retailer',
        text: '“Courier at the door” has importance 4, performance 2 and consistency 1, the lowest rating in the whole inventory of Fold & Fire: three couriers, four countries, and the shop sees what happened a day late. “Basket and checkout” has 5, 4 and 4 and may be left in peace.',
        from: ['Courier at the door', 'The courier’s, seen a day late.', 'Basket and checkout'],
      },
    },
    {
      title: 'Read the four quadrants',
      text: [
        'Importance against performance gives four fields, after Martilla and James (1977). High and weak: concentrate here. High and strong: keep up. Low and weak: low priority. Low and strong: possible overkill, where effort could be taken from.',
        'Everything depends on where the cross stands. At the mean, the fields compare your touchpoints with each other; at the middle of the scale, with a fixed standard.',
      ],
      terms: ['importance-performance-analysis'],
      example: {
        sample: 'coastal-hotel',
        text: 'Over the 13 touchpoints of Harbour House the means are 4.15 for importance and 3.15 for performance. With the cross there, three lie in “concentrate here”: room pages (5, 2), booking engine (5, 2) and the room with desk and Wi-Fi (5, 3). With the cross at 3 the last one would have been called good enough.',
        from: ['Room pages', 'Booking engine', 'Room, desk and Wi-Fi'],
      },
    },
    {
      title: 'Look for holes in the matrix',
      text: [
        'Touchpoints in rows, channels in columns: the matrix shows which meetings hang on a single channel and which on none. One channel is not a fault; it is a question. What happens to a person who cannot use it?',
        'Use it also the other way: a channel that carries no touchpoint that matters may be a cost without a customer.',
      ],
      terms: ['touchpoint-matrix', 'omnichannel-experience'],
    },
    {
      title: 'Give the important ones a metric',
      text: [
        'A touchpoint of importance 4 or 5 without a metric is discussed by anecdote. Link the nearest number: calls answered in 30 seconds says more about the phone than the overall score does.',
        'Then see that each one is met in a journey. What no persona ever meets is either missing from a map or not needed.',
      ],
      terms: ['customer-experience-metrics', 'data-capture', 'strategy-check'],
      example: {
        sample: 'coffee-chain',
        text: '“The minute the app promises” (5, 2) is measured twice: by orders as promised and by the morning wait. The chain records the promised and the real minute of each order, so the metric needs no survey. The price board (3, 2) has none, and that is fine.',
        from: ['The minute the app promises', 'Promised and real minute of each order.', 'Price board'],
      },
    },
  ],
  tryIt: {
    task: 'Rate at least five touchpoints for importance and performance and give each a channel. Then take the one where importance exceeds performance most: it should be met in a journey and have a metric.',
    where: { kind: 'touchpoint' },
    check: ({ of, has }) => {
      const all = of('touchpoint');
      const rated = all.filter(({ data }) => data.importance !== null && data.performance !== null);
      const reached = rated.filter(({ data }) => data.channels.some(has));
      const lagOf = ({ importance, performance }: { importance: number | null; performance: number | null }): number =>
        (importance ?? 0) - (performance ?? 0);
      const most = Math.max(...rated.map(({ data }) => lagOf(data)));
      const urgent = rated.filter(({ data }) => lagOf(data) === most);
      const met = new Set(
        of('journey').flatMap(({ data }) => data.phases.flatMap((phase) => phase.touchpoints.map(({ record }) => record))),
      );
      const onMap = urgent.filter(({ id }) => met.has(id));
      const counted = onMap.find(({ data }) => data.metrics.some(has));
      const name = quoted((onMap[0] ?? urgent[0])?.data.name ?? '', t('The touchpoint without a name'));
      const asks: Ask[] = [
        {
          met: rated.length >= TOUCHPOINTS,
          lack: t('{{count}} of {{all}} touchpoints are rated for both', { count: rated.length, all: TOUCHPOINTS }),
        },
        {
          met: reached.length >= TOUCHPOINTS,
          lack: plural(reached.length, 'one rated touchpoint of five has a channel', '{{count}} rated touchpoints of five have a channel'),
        },
        { met: onMap.length > 0, lack: t('{{name}}, which lags most, is met in no journey', { name }) },
        { met: counted !== undefined, lack: t('{{name}}, which lags most, has no metric', { name }) },
      ];
      return outcomeOf(asks, t('{{name}}, which lags most, is on a map and measured.', { name }));
    },
  },
  mustKnow: [
    'Importance is what the customer’s decision hangs on; performance is how it goes for the customer.',
    'Consistency is rated apart, because a good average can hide a different experience every day.',
    'Concentrate here, keep up, low priority, possible overkill: the four fields of importance and performance.',
    'Say where the cross stands: the mean compares with each other, the middle of the scale with a standard.',
    'Touchpoints of importance 4 or 5 need a metric of their own and a place in a journey.',
  ],
  review: [
    {
      question: 'A touchpoint lies in “possible overkill”. Three people built it with love. What do you do?',
      answer:
        'Check the rating first: importance to whom? It may be decisive for a segment that is a target, and the mean over all hides it. If it is unimportant for every target, lower the effort to a decent level and move the hours to the field “concentrate here”. Tell the three why and where their skill is needed; what they can do well is probably missing there.',
    },
    {
      question: 'Moving the cross from the mean to 3 changes your list of priorities. Which one is right?',
      answer:
        'Both answer a question. The mean always finds something to do, even if all is good, because some points lie below it; it suits the question of where to spend next. The middle of the scale finds what is not good enough, and may find nothing or nearly everything. Say which you used and why, and look twice at touchpoints that change their field.',
    },
    {
      question: 'Why is traffic a bad measure of importance?',
      answer:
        'It counts how often something happens, not what depends on it. Thousands look at opening hours and think nothing of it; few cancel a booking, and for them the way it goes decides whether they return. Traffic says how many would feel a change. Importance says how much. For money decisions one wants both, and should not let the first stand for the second.',
    },
    {
      question: 'A clinic’s appointment line is the only channel for bookings and performs well. Is there a problem?',
      answer:
        'Perhaps. Those who reach it are content, and those who cannot telephone never rate it: deaf patients, people at work during opening hours, those who do not speak the language. One channel for an important touchpoint is a question to put to the people outside it. A second way need not be grand; a form that is answered within a day may do.',
    },
  ],
};
