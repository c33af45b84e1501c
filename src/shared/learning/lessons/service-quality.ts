import { lowsOf } from '../../analysis/journey.ts';
import { t } from '../../i18n.ts';
import type { RecordOf } from '../../records.ts';
import type { Lesson } from '../model.ts';
import { type Ask, furthest, isFilled, nothingYet, outcomeOf, wordsIn } from './asks.ts';

/** An expectation of fewer words names no standard. */
const EXPECTATION_WORDS = 6;

function asksOf({ data }: RecordOf<'journey'>): readonly Ask[] {
  const words = wordsIn(data.expectation);
  const lows = new Set(lowsOf(data).map(({ id }) => id));
  const low = data.phases.filter(({ id }) => lows.has(id));
  const rated = low.filter(({ pains }) => pains.some(({ statement, severity }) => isFilled(statement) && severity !== null));
  const explained = rated.filter(({ frontStage, backStage }) => isFilled(frontStage) && isFilled(backStage));
  return [
    {
      met: words >= EXPECTATION_WORDS,
      lack: words === 0 ? t('the journey says nothing of what is expected') : t('the expectation is too short to hold a standard'),
    },
    { met: low.length > 0, lack: t('no phase feels lower than 0') },
    { met: rated.length > 0, lack: t('no phase that feels low has a pain rated for severity') },
    { met: explained.length > 0, lack: t('no such phase says what happens in front of the customer and behind') },
  ];
}

export const serviceQuality: Lesson = {
  id: 'service-quality',
  title: 'Service quality: promises and gaps',
  topic: 'service',
  kinds: [],
  goal: 'You can explain why service quality is a gap between expected and met, where such gaps arise, and how to recover when one opens.',
  minutes: 9,
  steps: [
    {
      title: 'Quality is in the comparison',
      text: [
        'A service is not good or bad in itself. It is compared with what was expected, so one and the same supper delights in a hostel and disappoints in a hotel with four stars.',
        'That makes two levers: what is done, and what is promised. Many disappointments were bought by an advertisement.',
      ],
      terms: ['customer-expectation', 'perception', 'service-gap'],
      example: {
        sample: 'coffee-chain',
        text: 'Four minutes are a short wait for coffee. They turn into a failure at Jaskółka Coffee because the app named a minute: “It says four minutes and takes nine.” The chain’s first principle therefore limits the promise: a minute is named only if the café can keep it.',
        from: ['It says four minutes and takes nine', 'Promise a minute only if the café can keep it'],
      },
    },
    {
      title: 'What makes service hard to judge',
      text: [
        'Services are performed, not stored. They differ with the person and the hour, customers take part in them, and nobody can try one on beforehand. So people look for signs: how the place looks, how staff speak, what others wrote.',
        'It follows that quality cannot be inspected at the end, as with a plate. It has to be made possible before: by standards, training and room to decide.',
      ],
      terms: ['service-quality-management', 'physical-evidence', 'employee-training'],
    },
    {
      title: 'Five dimensions',
      text: [
        'Parasuraman, Zeithaml and Berry found in 1988 that customers judge many kinds of service by five things. Reliability: what was promised is done. Responsiveness: help is quick and willing. Assurance: knowledge and courtesy that earn trust. Empathy: one is seen as a person. Tangibles: what can be seen and touched.',
        'Reliability often weighs most. It is also the least photogenic, so it tends to lose against tangibles in budgets.',
      ],
      terms: ['service-quality-dimensions', 'reliability', 'responsiveness', 'assurance', 'empathy', 'tangibles'],
      example: {
        sample: 'online-retailer',
        text: 'Customers with a problem gave Fold & Fire more than they expected for tangibles, and 1.30 too little for reliability. The shop is nicer to look at than it need be, and its parcels do not come on the day. No photograph will close that gap; one parcel on one day may.',
        from: ['Customers with a problem, second quarter 2026', 'One order, one parcel, one day'],
      },
    },
    {
      title: 'Four causes behind the gap',
      text: [
        'The same authors named four gaps on the side of the organisation that lead to the one customers feel: not knowing what is expected; knowing it and setting other standards; having standards and not keeping them; promising more than is delivered.',
        'Each calls for a different cure: listening, design, training and staffing, or a more honest message. Training people for a badly designed process is a common waste.',
      ],
      terms: ['service-gap', 'service-design', 'voice-of-the-customer'],
      example: {
        sample: 'coastal-hotel',
        text: 'Guests call between 15:00 and 17:00 and nobody answers. Harbour House knows it and would like to answer; but the desk is staffed with one person at check-in time, and the phone system has no queue. That is a gap of standards and means. A course in telephone manners would change nothing.',
        from: ['The call goes unanswered between 15:00 and 17:00', 'One person on the desk at check-in time.'],
      },
    },
    {
      title: 'Good enough has a range',
      text: [
        'Between what customers would put up with and what they wish for lies a zone of tolerance. Within it, small changes are hardly noticed; below it, each point costs much goodwill.',
        'The zone is narrow for what was promised and wide for what is secondary. It shrinks when something has gone wrong already. So first bring everything above the lower edge, then choose where to shine.',
      ],
      terms: ['zone-of-tolerance', 'customer-satisfaction'],
    },
    {
      title: 'When it fails: recovery',
      text: [
        'Faults happen. What customers judge then is whether somebody owns it, how fast it is put right, and whether they are treated fairly: in outcome, in procedure and in tone.',
        'Recovery needs someone on the spot who may decide, with a limit that is known. It is no substitute for reliability: a second failure after a fine apology weighs more than the first.',
      ],
      terms: ['service-recovery', 'staff-empowerment', 'customer-service-excellence'],
    },
  ],
  tryIt: {
    task: 'In one journey map, write what the customer expects before it begins. Then find a phase that feels lower than 0: rate a pain there for severity, and say what happens in front of the customer and behind, so that the cause of the gap can be seen.',
    where: { kind: 'journey' },
    check: ({ of }) => {
      const asks = furthest(of('journey'), asksOf);
      if (!asks) return nothingYet(t('there is no journey map yet'), 4);
      return outcomeOf(asks, t('An expectation, the phase that breaks it, and what lies behind are written down.'));
    },
  },
  mustKnow: [
    'Service quality is the gap between what was expected and what was met, so promises are part of quality.',
    'Services cannot be stored or inspected at the end; quality has to be made possible beforehand.',
    'Five dimensions are judged: tangibles, reliability, responsiveness, assurance and empathy.',
    'Four causes lie behind a gap: not knowing, wrong standards, standards not kept, promises too large.',
    'Recovery needs someone who may decide at once; it repairs a failure and does not replace reliability.',
  ],
  review: [
    {
      question: 'A hotel lowers its promises in advertising, and its ratings rise. Was service improved?',
      answer:
        'What guests met stayed the same; the gap got smaller because they expected less. Those who came are more content, which is real and worth having if the old promise was false. But fewer may come, and the standard compared with rivals has not moved. Lowering a promise is the right cure for the fourth cause only, when more was promised than could be kept.',
    },
    {
      question:
        'A call centre meets its standard of answering within 20 seconds. Customers find it unresponsive. Which cause would you look into?',
      answer:
        'The second: a standard that does not fit what is expected. Customers may care for a solution in one call, not for a quick hello. If answers are fast because agents pass cases on, the standard even makes it worse. Ask callers what responsive means to them, then set a standard in those terms, such as the share of questions settled in the first call.',
    },
    {
      question: 'Why does one failure after a good recovery weigh more than the first?',
      answer:
        'The first can be taken as an accident, and the recovery as a sign of care. A second one shows a pattern: the apology was cheap, the cause was left. The customer has also lowered her tolerance and now watches. So the loop after a recovery must lead to the cause, and whoever apologised should know what has been changed.',
    },
    {
      question: 'A tax office is reliable and cold. Which dimension would you work on, and what would it take?',
      answer:
        'Empathy and, where people are uncertain, assurance. It takes less warmth than clarity: letters that say what this person has to do, somebody with a name who can be asked, hours that suit those who work. Reliability must not suffer, since a friendly wrong assessment helps nobody. Measure it with the statements on being treated as a person and on staff who know the answers.',
    },
  ],
};
