import { coverageOf } from '../../analysis/value-fit.ts';
import { t } from '../../i18n.ts';
import type { AnyRecord, RecordOf } from '../../records.ts';
import type { Lesson } from '../model.ts';
import { type Ask, furthest, isFilled, nothingYet, outcomeOf } from './asks.ts';

/** Pains and gains that make a customer side worth measuring. */
const NEEDS = 4;
/** The share of their weight that is to be covered. */
const HALF = 50;

function asksOf(map: RecordOf<'value-fit'>, records: readonly AnyRecord[]): readonly Ask[] {
  const { pains, gains, fit } = coverageOf(map, records);
  const needs = pains.length + gains.length;
  return [
    { met: needs >= NEEDS, lack: t('the customer side holds {{needs}} of four pains and gains', { needs }) },
    {
      met: fit !== null && fit >= HALF,
      lack: t('the offer covers {{fit}}% of the weight, and half is asked for', { fit: Math.floor(fit ?? 0) }),
    },
    {
      met: map.data.whyUs.some(({ reason, proof }) => isFilled(reason) && isFilled(proof)),
      lack: t('no reason to choose you has a proof'),
    },
  ];
}

export const valueFit: Lesson = {
  id: 'value-fit',
  title: 'Value fit and value proposition',
  topic: 'value',
  kinds: ['value-fit'],
  goal: 'You can set an offer against the pains and gains of one persona, measure how much it answers, and say it in two sentences.',
  minutes: 12,
  steps: [
    {
      title: 'Two sides, one person',
      text: [
        'A value-fit map sets what one customer is after beside what we offer. The customer side comes from the persona: jobs to be done, pains and gains. The offer side holds products and services, with what each of them does.',
        'Make the map for one persona. Made for “customers” in general, every need is somebody’s and nothing is missing.',
      ],
      terms: ['value-fit', 'job-to-be-done', 'pain-point', 'gain', 'products-and-services'],
    },
    {
      title: 'From the customer to the offer',
      text: [
        'Fill in the customer side first and leave the offer out of mind. Whoever starts from the offer finds a pain for every feature, as a hammer finds nails.',
        'A pain reliever takes a named pain away or makes it smaller. A gain creator brings about a named gain. Each is linked to the pain or gain it answers, and to the product that carries it.',
      ],
      terms: ['pain-reliever', 'gain-creator'],
      example: {
        sample: 'coffee-chain',
        text: 'Kinga’s pain is meeting two queues. The reliever is “Pick-up at the door, away from the counter”, and the product that carries it is the “Pick-up shelf”.',
        from: ['Pick-up at the door, away from the counter', 'Pick-up shelf'],
      },
    },
    {
      title: 'Weights say what matters',
      text: [
        'Not every need counts alike. In the fit a pain weighs its severity, 1 to 5. A gain weighs by its relevance: essential 4, expected 3, desired 2, unexpected 1.',
        'Be strict with “essential”: it means no sale without it. When everything is essential, the weights say nothing any more.',
      ],
      terms: ['severity', 'gain', 'weighted-scoring'],
    },
    {
      title: 'Work out the fit',
      text: [
        'Fit is the weight of the needs that are covered, divided by the weight of all. One linked reliever or creator covers a need; a second one for the same need adds nothing.',
        'The number is a share of promises, not of results. It tells whether the plan answers the customer, and only a survey tells whether the answer works.',
      ],
      terms: ['value-fit', 'coverage'],
      example: {
        sample: 'coastal-hotel',
        text: 'Maya’s six pains weigh 5 + 4 + 4 + 3 + 3 + 2 = 21, her four gains 4 + 3 + 2 + 1 = 10. All are covered but “Video calls drop in the room” (5) and “The Wi-Fi speed of each room, stated in numbers” (4). Fit: 22 of 31, or 71%.',
        from: ['Video calls drop in the room', 'The Wi-Fi speed of each room, stated in numbers', 'No lift from the station after eight'],
      },
    },
    {
      title: 'Leave uncovered what you cannot keep',
      text: [
        'A map at 100% is either a small persona or a generous author. A need that cannot be met yet stays uncovered, in plain sight and at the top of the list. There it asks for a decision: mend it, promise less, or aim at somebody else.',
        'The worst entry on a map is a reliever that nobody has agreed to deliver. It turns an open gap into a broken promise.',
      ],
      terms: ['coverage', 'experience-promise'],
      example: {
        sample: 'online-retailer',
        text: 'Fold & Fire leaves “Next year’s glaze does not match this year’s” open, because ash and clay change. Hanna’s map stands at 25 of 30, or 83%. A promise of matching glazes would lift the figure and disappoint the host.',
        from: ['Next year’s glaze does not match this year’s', 'Next year’s glaze cannot be promised: ash and clay change.'],
      },
    },
    {
      title: 'Two sentences',
      text: [
        'The value proposition says it briefly: For [target] who [need], the [offer] is a [category] that [benefit]. Unlike [alternative], it [difference].',
        'The alternative is what this customer would really do instead, and that may be nothing at all. The difference must be something that the alternative does not offer and the customer would miss.',
      ],
      terms: ['value-proposition', 'value-proposition-statement', 'competitor'],
    },
    {
      title: 'Give each reason its proof',
      text: [
        '“Why you and not somebody else?” deserves more than an adjective. Each reason comes with a proof that a stranger could check: a count, a test, a rule that binds you.',
        'A reason without proof may still be true. Keep it as an assumption and find out before it reaches an advertisement.',
      ],
      terms: ['reason-to-believe', 'assumption'],
      example: {
        sample: 'online-retailer',
        text: 'The reason is “You can hold the colour for €2”; the proof: “In the trial, sets ordered after a tile came back in 6% of cases, others in 19%.”',
        from: ['You can hold the colour for €2', 'In the trial, sets ordered after a tile came back in 6% of cases, others in 19%.'],
      },
    },
  ],
  tryIt: {
    task: 'Choose a persona with at least four pains and gains between them. Link relievers and creators until half of the weight is covered, and give one reason to choose you together with its proof.',
    where: { kind: 'value-fit' },
    check: ({ of, records }) => {
      const asks = furthest(of('value-fit'), (map) => asksOf(map, records));
      if (asks === null) return nothingYet(t('there is no value-fit map yet'), 3);
      return outcomeOf(asks, t('A map covers half of the weight or more, and a reason has its proof.'));
    },
  },
  mustKnow: [
    'One map answers one persona or one segment; start from the customer side.',
    'Relievers answer pains, creators bring about gains; both are linked to what they answer.',
    'Fit = weight covered ÷ weight of all. A pain weighs its severity, a gain 1 to 4 by relevance.',
    'Fit measures promises in a plan, not satisfied customers.',
    'A need that cannot be met stays uncovered; a reason without proof stays an assumption.',
  ],
  review: [
    {
      question: 'A software firm’s map for its bookkeeping persona shows a fit of 100%. Name two ways in which that can be bad news.',
      answer:
        'The customer side may be thin: with three mild pains it is easy to cover them all, and the pains that make bookkeepers leave were never asked for. Or the offer side may be optimistic: relievers are listed that nobody has agreed to build. In both cases the number is high because the map is weak. Ask customers what is missing, and ask delivery what has a date.',
    },
    {
      question:
        'Two relievers answer the same pain of severity 5. What does the second one add to the fit, and when is it still worth having?',
      answer:
        'To the fit it adds nothing, since a need is either covered or not. It may still be worth having when the first works only for some customers or only on some days, or when the pain is grave enough that a single failure would cost the customer. But while a pain of severity 4 has no answer at all, money for a second answer needs a good reason.',
    },
    {
      question: 'Why does the statement ask for the alternative, and why is “our competitors” a poor entry?',
      answer:
        'People do not compare us with everybody. They compare with the one or two things that they would do instead: stay at home, use a spreadsheet, go to the shop on the corner. Only against a named alternative can a difference be judged. “Our competitors” makes every difference sound true, because nobody can say which of them lacks it.',
    },
  ],
};
