import { type ScorecardRow, scorecardRow } from '../../analysis/scorecard.ts';
import { t } from '../../i18n.ts';
import type { Lesson } from '../model.ts';
import { type Ask, furthest, isFilled, nothingYet, outcomeOf } from './asks.ts';

const VALUES = 2;

function asksOf({ metric, series, change }: ScorecardRow): readonly Ask[] {
  const values = series.waves.length;
  return [
    { met: isFilled(metric.data.convention), lack: t('no metric says how its value is found') },
    { met: metric.data.target !== null, lack: t('that metric has no target') },
    { met: values >= VALUES, lack: t('it has {{values}} of two values', { values }) },
    {
      met: change !== null && change.noise !== null,
      lack: t('its last two values do not say from how many answers they come, so nobody can tell whether the change is noise'),
    },
  ];
}

export const metric: Lesson = {
  id: 'metric',
  title: 'Defining and reading a metric',
  topic: 'metrics',
  kinds: ['metric'],
  goal: 'You can define a metric that two people would count alike, enter its values with what they rest on, and read a scorecard row.',
  minutes: 10,
  steps: [
    {
      title: 'Name it so that up means up',
      text: [
        'A good name says what grows when the number grows: “share of direct bookings”, not “booking KPI”. Then choose the kind. If it is a known one, it is calculated the known way; everything else is custom.',
        'Say which direction is good. Lower is better for churn and cost, and colours and words follow this field.',
      ],
      terms: ['customer-experience-metrics', 'metric-convention'],
    },
    {
      title: 'Write the convention first',
      text: [
        'The convention says exactly how the value is found: the question, the scale, who is counted, what is left out, over which period. A stranger should get the same number from it.',
        'Most quarrels about metrics are quarrels about this line. When it changes, begin a new metric; two ways of counting on one chart make a step that nobody caused.',
      ],
      terms: ['metric-convention'],
      example: {
        sample: 'online-retailer',
        text: '“Parcels handed over on the day in the first mail ÷ all parcels. A day early counts as missed.” The second sentence settles what two honest people would have counted differently.',
        from: ['Parcels handed over on the day in the first mail ÷ all parcels. A day early counts as missed.'],
      },
    },
    {
      title: 'Scale, limit, period',
      text: [
        'For CSAT and CES choose the scale, and from which answer on it counts as positive. Left empty, the usual limits hold: 4 of 5, 6 of 7 or 9 of 10 for satisfaction, 4 of 5 or 5 of 7 for an easy answer. Never move a limit after seeing the answers.',
        'The period is as short as somebody can act, and long enough that there are answers.',
      ],
      terms: ['top-box', 'customer-satisfaction-score', 'customer-effort-score'],
      example: {
        sample: 'coastal-hotel',
        text: 'Booking effort is taken each month from 39 to 66 answers. “5.1, give or take 0.2” belongs to the whole quarter with its 186 answers; a single month is rougher.',
        from: ['5.1, give or take 0.2; 5.2 the quarter before.', 'Booking effort (CES)'],
      },
    },
    {
      title: 'Enter what it was made of',
      text: [
        'Prefer the inputs to the bare result: promoters, passives and detractors instead of 42. From counts the program works out value, interval and noise, and shows the formula with the numbers put in. A bare value can only be drawn.',
        'Or import the answers themselves, one row each; waves, segments and phases are then counted for you.',
      ],
      terms: ['survey', 'survey-wave', 'sample-size'],
    },
    {
      title: 'Calculate one by hand',
      text: [
        'Of 240 answers, 118 are promoters, 76 passives, 46 detractors: 100 × (118 − 46) ÷ 240 = 30.0 points. The adjusted Wald interval at 95% runs from 19.9 to 39.3.',
        'The wave before had 107, 71 and 48 of 226: 26.1. The change is 3.9 and its margin 14.0. It is noise, although a slide would show an arrow upwards.',
      ],
      terms: ['net-promoter-score', 'confidence-interval', 'statistical-noise'],
    },
    {
      title: 'Read a row of the scorecard',
      text: [
        'A row shows the latest value, its change against the value before, the target and a status. On target: reached. Close: within 10% of the target’s own size. Behind: farther off. For a metric where lower is better the signs turn round.',
        'Noise stands beside the change, not beside the status: a value may be on target while its last change means nothing.',
      ],
      terms: ['scorecard', 'target-value', 'statistical-noise'],
      example: {
        sample: 'coffee-chain',
        text: '“Order as promised” went from 83.5% to 82.0% in September, target 90. It lacks 8 points, and 10% of 90 are 9: close. The drop of 1.5 points is noise with 400 answers each. The wait has grown in every month since December, and that is worth more attention.',
        from: ['Order as promised (CSAT)', '82%: 328 of 400 answers.', 'Morning wait'],
      },
    },
    {
      title: 'A target with a reason',
      text: [
        'A target is the value that would be good enough, by a date, because of something: what guests accept, what a sister house has, what the sums need. Keep it in step with the objective that uses the metric.',
        'A metric with no target and no objective is a candidate for deletion, however easy it is to count.',
      ],
      terms: ['target-value', 'objective', 'baseline'],
      example: {
        sample: 'coastal-hotel',
        text: '“Instagram engagement rate” stands at 3.2% with no target. The note beside it is the right answer: “No target and no objective: say what it is for, or stop counting.”',
        from: ['Instagram engagement rate', 'No target and no objective: say what it is for, or stop counting.'],
      },
    },
  ],
  tryIt: {
    task: 'Define one metric with its convention and target. Enter two values with what they were made of (counts, or a percentage with its number of cases), or import the answers of two waves, so that the change can be judged.',
    where: { kind: 'metric' },
    check: ({ of, series }) => {
      const all = series();
      const rows = of('metric').flatMap(({ id }) => {
        const own = all.get(id);
        return own ? [scorecardRow(own)] : [];
      });
      const asks = furthest(rows, asksOf);
      if (asks === null) return nothingYet(t('there is no metric yet'), 4);
      return outcomeOf(asks, t('A metric is defined, and it can be said whether its last change is noise.'));
    },
  },
  mustKnow: [
    'The convention lets a stranger get the same number; when it changes, a new metric begins.',
    'Enter counts rather than results: only they carry interval and noise.',
    'Limits for positive answers are set before the answers are seen.',
    'Close means within 10% of the target; noise is about the change, not about the status.',
    'A target needs a reason and an objective that uses it.',
  ],
  review: [
    {
      question: 'Write the convention for “calls answered quickly” in a city’s service line so that two people count alike.',
      answer:
        'Calls taken by a person within 30 seconds of the end of the announcement, divided by all calls that came in on weekdays between 8:00 and 18:00, public holidays left out. Callers who hang up after more than 10 seconds count as not answered; those before that are left out. Source: the log of the telephone system, by calendar month. Forwarded calls count once, by the time of the first answer.',
    },
    {
      question: 'Somebody changes the limit for CSAT from 4 of 5 to “5 only” because “we aim high”. What happens to the chart?',
      answer:
        'The value falls at once without any customer having felt anything different, and every comparison across that day is void. It may be right to aim at 5, but then it is another metric: end the old series, start a new one with its own convention and, if the answers are still there, count the old waves again by the new rule. What must not happen is one line through both.',
    },
    {
      question: 'Two values of a metric were entered as 31.2 and 32.4 without any counts. What can and cannot be said?',
      answer:
        'One can say that the number entered is 1.2 higher, and whether it is nearer to the target. One cannot say whether the change is more than chance, because that depends on how many cases each value comes from: with 300 bookings a difference of that size is well within noise, with 100,000 it is not. The mend is simple: enter the number of cases, or the counts.',
    },
  ],
};
