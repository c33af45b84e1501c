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
  sections: [
    { id: 'definition', label: 'Definition', fields: ['name', 'kind', 'period', 'convention'] },
    { id: 'target', label: 'Target', fields: ['unit', 'better', 'target'] },
  ],
});
