import { choice, longText, number, text } from '../fields.ts';
import { defineFramework } from './define.ts';

export const METRIC_KINDS = {
  NPS: 'Net Promoter Score',
  CSAT: 'Customer satisfaction (CSAT)',
  CES: 'Customer effort (CES)',
  CLV: 'Customer lifetime value',
  retention: 'Retention rate',
  churn: 'Churn rate',
  CAC: 'Customer acquisition cost',
  LTVCAC: 'LTV:CAC',
  custom: 'Custom',
} as const;
export const METRIC_PERIODS = { month: 'Month', quarter: 'Quarter', year: 'Year', wave: 'Survey wave' } as const;
/** Scales on which survey questions are answered. */
export const SCALES = { '0-10': '0 to 10', '1-5': '1 to 5', '1-7': '1 to 7', '1-10': '1 to 10' } as const;
export type Scale = keyof typeof SCALES;
/** The kinds that are made of answers to a survey question. */
export const SURVEY_KINDS = ['NPS', 'CSAT', 'CES'] as const;
export type SurveyKind = (typeof SURVEY_KINDS)[number];
export const isSurveyKind = (kind: unknown): kind is SurveyKind => SURVEY_KINDS.some((known) => known === kind);
export const BETTER = { up: 'Higher is better', down: 'Lower is better' } as const;

export const metric = defineFramework({
  kind: 'metric',
  area: 'measure',
  count: 'many',
  singular: 'Metric',
  plural: 'Metrics',
  icon: 'chart-line',
  help: {
    what: 'A number that is taken again and again in the same way, and shows whether customers or results move.',
    example: 'Booking effort: the mean of “How easy was it to book?” on a scale of 1–7, asked after each booking.',
    apply: 'Define it before you measure it. Six to ten metrics that people act on are worth more than forty that they scroll past.',
  },
  title: (data) => data.name,
  fields: {
    name: text('Name', {
      required: true,
      help: {
        what: 'What the metric is called on charts and in objectives.',
        example: 'Share of direct bookings',
        apply: 'Say what goes up when it goes up. “Booking KPI” has to be looked up each time.',
      },
    }),
    kind: choice('Kind', METRIC_KINDS, {
      required: true,
      help: {
        what: 'The known measure that it is, or custom for one of your own.',
        example: 'CES for booking effort, retention for repeat stays, custom for the share of direct bookings.',
        apply: 'Choose a known kind only if you calculate it the known way; results that are only called NPS cannot be compared.',
      },
    }),
    period: choice('Period', METRIC_PERIODS, {
      required: true,
      help: {
        what: 'How often a new value is taken.',
        example: 'Month for calls after nine, survey wave for the Net Promoter Score.',
        apply: 'Take it as often as somebody can act on it, with enough answers each time that a change is more than chance.',
      },
    }),
    convention: longText('Convention', {
      required: true,
      help: {
        what: 'Exactly how the value is found: the question, the scale, who is counted, what is left out.',
        example: '“How likely are you to recommend us?”, 0–10; promoters 9–10, detractors 0–6; asked by mail two days after the stay.',
        apply: 'Write it so that a stranger would get the same number. When the convention changes, begin a new metric.',
      },
    }),
    scale: choice('Scale', SCALES, {
      required: true,
      help: {
        what: 'The scale on which the question is answered. The Net Promoter Score is always 0 to 10.',
        example: '1 to 5 for satisfaction with the stay.',
        apply: 'Keep it for good: results on two scales cannot stand on one chart.',
      },
    }),
    positiveFrom: number('Counts as positive from', {
      min: 0,
      max: 10,
      help: {
        what: 'The lowest answer that counts as satisfied or easy. Left empty: 4 of 5, 6 of 7 or 9 of 10 for satisfaction; 4 of 5 or 5 of 7 for effort.',
        example: '4, on a scale of 1 to 5.',
        apply: 'Do not move it after you have seen the answers. It is shown beside every value.',
      },
    }),
    unit: text('Unit', {
      required: true,
      placeholder: '%, points, £ …',
      help: {
        what: 'What the value is counted in.',
        example: '% of room nights; points for NPS; £ for the cost of gaining a guest.',
        apply: 'Write the base as well where there is one: percent of what.',
      },
    }),
    better: choice('Better', BETTER, {
      required: true,
      initial: 'up',
      help: {
        what: 'Which direction is good news.',
        example: 'Lower is better for commission paid; higher is better for repeat stays.',
        apply: 'Check it for effort: on our scale of 1–7 a high score means that it was easy.',
      },
    }),
    target: number('Target', {
      required: true,
      help: {
        what: 'The value that would be good enough, in the metric’s unit.',
        example: '55, for direct bookings. 3 for LTV:CAC, which is a rule of thumb.',
        apply: 'Keep it in step with the objective that uses the metric. A target beyond anything ever measured needs a reason.',
      },
    }),
  },
  // The Net Promoter Score has one scale and one way to count.
  leavesOut: (data) => (data.kind === 'CSAT' || data.kind === 'CES' ? [] : ['scale', 'positiveFrom']),
  sections: [
    { id: 'definition', label: 'Definition', fields: ['name', 'kind', 'scale', 'positiveFrom', 'period', 'convention'] },
    { id: 'target', label: 'Target', fields: ['unit', 'better', 'target'] },
  ],
});
