import { isSurveyKind } from '../../frameworks/metric.ts';
import { t } from '../../i18n.ts';
import type { RecordOf } from '../../records.ts';
import type { Lesson } from '../model.ts';
import { isFilled, outcomeOf } from './asks.ts';

const METRICS = 3;
const OBJECTIVES = 2;

/** Kinds that count what customers did or brought, instead of asking them. */
const isCounted = ({ data }: RecordOf<'metric'>): boolean => data.kind !== null && data.kind !== 'custom' && !isSurveyKind(data.kind);

export const cxMetrics: Lesson = {
  id: 'cx-metrics',
  title: 'Metrics for customer experience',
  topic: 'metrics',
  kinds: [],
  goal: 'You can choose a small set of metrics, say what each one can and cannot tell, and doubt a change before you explain it.',
  minutes: 14,
  steps: [
    {
      title: 'Said, done, earned',
      text: [
        'Metrics of customer experience come in three kinds. What customers say: recommendation, satisfaction, effort. What they do: come back, leave, buy more often. What it brings: lifetime value, cost of winning a customer.',
        'None of them is enough alone. People say more than they do, what they do tells nothing of why, and money arrives last.',
      ],
      terms: ['customer-experience-metrics', 'customer-behaviours', 'customer-lifetime-value'],
    },
    {
      title: 'NPS: would you recommend us?',
      text: [
        'One question, 0 to 10, made known by Reichheld in 2003. Promoters answer 9 or 10, passives 7 or 8, detractors 0 to 6. NPS = 100 × (P − D) ÷ n, where n counts everybody, passives too. It is given in points, from −100 to +100.',
        'It is short and can be compared over time. It does not say what to mend, and habits of answering differ between countries.',
      ],
      terms: ['net-promoter-score', 'promoter', 'passive', 'detractor'],
      example: {
        sample: 'coastal-hotel',
        text: '“232 promoters, 104 passives and 64 detractors of 400”: 100 × (232 − 64) ÷ 400 = 42.0 points.',
        from: ['+42, give or take 7: 232 promoters, 104 passives and 64 detractors of 400.'],
      },
    },
    {
      title: 'CSAT and CES: how was it, how hard was it?',
      text: [
        'CSAT is the share of positive answers: on 1–5 those of 4 and 5, on 1–7 of 6 and 7, on 1–10 of 9 and 10. It suits one touchpoint, soon after the event.',
        'CES asks how easy it was, mostly 1 to 7, and its value is the mean; higher means easier here. Dixon and others argued in 2010 that sparing effort keeps customers better than delighting them. State scale and limit, or the number means nothing.',
      ],
      terms: ['customer-satisfaction-score', 'customer-effort-score', 'top-box', 'metric-convention'],
      example: {
        sample: 'coffee-chain',
        text: '“Order as promised” is asked on 1–5, and 4 and 5 count: 328 of 400 answers, 82%. “Ease of ordering” is a mean on 1–7 and stands at 5.4. Nobody may compare 82 with 5.4, though both are about the app.',
        from: ['82%: 328 of 400 answers.', 'Order as promised (CSAT)', 'Ease of ordering (CES)'],
      },
    },
    {
      title: 'Retention and churn',
      text: [
        'Retention = 100 × (E − N) ÷ S: customers at the end, less those gained meanwhile, divided by those at the start. Churn is 100 less that, over the same period.',
        'The period belongs to the number. A retention of 58% a month and one of 58% a year describe two different firms. Where people buy seldom, “still a customer” has to be defined first.',
      ],
      terms: ['retention-rate', 'churn-rate', 'cohort'],
      example: {
        sample: 'coffee-chain',
        text: '“58%: 12,818 of August’s 22,100 guests” ordered by app again in September; churn for the month is 42%. A guest who pauses a month and comes back counts as lost, and the notes say so.',
        from: ['58%: 12,818 of August’s 22,100 guests.', 'Guests who pause and come back count as lost'],
      },
    },
    {
      title: 'Leading and lagging',
      text: [
        'A lagging indicator confirms what has happened, such as repeat stays in 18 months. A leading one moves earlier and can be acted on: calls answered in 30 seconds, parcels on the day named.',
        'Pair them, and say the belief that links the two. If the leading number rises for a year and the lagging one does not follow, the belief was wrong.',
      ],
      terms: ['leading-and-lagging-indicators', 'objective'],
      example: {
        sample: 'online-retailer',
        text: '“Parcels on the day named” rose from 84% in June to 90% in October 2026. “Second order within a year” went from 27.0% to 27.6%. It cannot have moved much yet: a year has to pass.',
        from: ['Parcels on the day named', 'Second order within a year'],
      },
    },
    {
      title: 'Every survey has its noise',
      text: [
        'Ask another 400 guests of the same summer and the score will differ a little. The 95% confidence interval shows the range in which the true score plausibly lies. It narrows as the sample grows: four times the answers, half the width.',
        'It covers chance alone. If only happy guests answer, the interval is narrow around the wrong number.',
      ],
      terms: ['confidence-interval', 'margin-of-error', 'sample-size', 'sampling-bias'],
      example: {
        sample: 'coastal-hotel',
        text: 'Summer 2026: 42.0 from 400 answers, interval 34.4 to 49.0. The target of 50 lies just above it.',
        from: ['Summer 2026', 'Net Promoter Score from +42 to +50'],
      },
    },
    {
      title: 'Change, or noise?',
      text: [
        'Two waves are compared by their difference, and that has a margin of its own: 1.96 × √(se₁² + se₂²). A difference no larger than the margin may be chance. It is called noise; that does not prove that nothing changed.',
        'So look at several waves, and do not explain a noise. Teams that celebrate each rise soon have to excuse each fall.',
      ],
      terms: ['statistical-noise', 'survey-wave'],
      example: {
        sample: 'coastal-hotel',
        text: 'Spring 37.0 to summer 42.0: 5.0 points with a margin of 10.5, so within noise. Winter 31.0 to summer 42.0: 11.0 with a margin of 10.6, so just beyond it. Three waves tell more than two, though the season may have its share in this one.',
        from: ['Spring 2026', 'Summer 2026', 'Winter 2025–26'],
      },
    },
    {
      title: 'A small set that somebody uses',
      text: [
        'Six to ten metrics that people act on do more than forty that they scroll past. For each, name the objective or touchpoint it belongs to, a target, and who does what when it falls.',
        'A number that is rewarded will be improved, if need be by asking only the happy. Keep the question and the counting rule fixed, and look at pay and praise with care.',
      ],
      terms: ['scorecard', 'target-value', 'metric-convention'],
    },
  ],
  tryIt: {
    task: 'Choose three metrics with convention and target: at least one that asks customers (NPS, CSAT, CES) and one that counts what they do or bring (retention, churn, CLV, CAC, LTV:CAC). Let two objectives of the brief be measured by a metric.',
    where: { kind: 'metric' },
    check: ({ of, has }) => {
      const defined = of('metric').filter(({ data }) => data.kind !== null && isFilled(data.convention) && data.target !== null);
      const measured = of('brief')
        .flatMap(({ data }) => data.objectives)
        .filter(({ measuredBy }) => has(measuredBy)).length;
      return outcomeOf(
        [
          {
            met: defined.length >= METRICS,
            lack: t('{{defined}} of three metrics have kind, convention and target', { defined: defined.length }),
          },
          { met: defined.some(({ data }) => isSurveyKind(data.kind)), lack: t('none of them asks customers') },
          { met: defined.some(isCounted), lack: t('none of them counts what customers do or bring') },
          { met: measured >= OBJECTIVES, lack: t('{{measured}} of two objectives are measured by a metric', { measured }) },
        ],
        t('Three metrics are defined, of both sorts, and two objectives are measured.'),
      );
    },
  },
  mustKnow: [
    'Said, done, earned: a set of metrics needs all three.',
    'NPS = 100 × (P − D) ÷ n; promoters 9–10, passives 7–8, detractors 0–6, and n counts all of them.',
    'CSAT is the share of positive answers, CES a mean; each needs its scale and limit stated.',
    'The interval covers chance, not a biased sample; four times the answers halve it.',
    'A difference within 1.96 × √(se₁² + se₂²) is noise: possibly chance, not proven to be nothing.',
  ],
  review: [
    {
      question: 'A board wants one number for customer experience. What do you offer, and what do you warn of?',
      answer:
        'Offer one headline, for instance the share of customers who come back, beside one early number that explains it, such as effort in booking. Warn that a single survey score moves within its interval without meaning, that it can be raised by choosing whom to ask, and that it does not say what to mend. The board can watch one number; those who work with it need the few behind it.',
    },
    {
      question: 'NPS rises from 37 to 42 with 400 answers each. The marketing team thanks its campaign. What do you reply?',
      answer:
        'The difference is 5.0 and its margin about 10.5, so chance alone may have made it. That does not mean that the campaign failed: the true change could be anything from a fall of about 5 to a rise of about 15. Look at the wave before, wait for the next, and ask whether guests whom the campaign reached differ from the others. Until then neither thanks nor blame has a ground.',
    },
    {
      question: 'Why can satisfaction rise while customers leave in greater numbers?',
      answer:
        'Those who leave no longer answer, so the ones who stay lift the score. The question may be asked only after successful purchases, or the unhappy may not bother. And people can be content and leave all the same, for a lower price or because they moved. Compare who was asked with who is gone, and follow a fixed group over time instead of whoever is present at each survey.',
    },
    {
      question: 'A tax office measures CES with 5 = hardest; a bank with 7 = easiest. Can one say who is easier to deal with?',
      answer:
        'Not from the two means. The scales differ in length and direction, and probably the questions and moments too. Turning one around and stretching it looks exact and adds assumptions that nobody has tested, since people use long and short scales differently. One could ask both groups the same question on the same scale. Until then each can only be compared with its own past.',
    },
  ],
};
