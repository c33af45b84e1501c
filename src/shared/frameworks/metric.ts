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
  help: { what: '', example: '', apply: '' },
  title: (data) => data.name,
  fields: {
    name: text('Name', { required: true }),
    kind: choice('Kind', METRIC_KINDS, { required: true }),
    period: choice('Period', METRIC_PERIODS, { required: true }),
    convention: longText('Convention', { required: true }),
    unit: text('Unit', { required: true }),
    better: choice('Better', BETTER, { required: true, initial: 'up' }),
    target: number('Target', { required: true }),
  },
  sections: [
    { id: 'definition', label: 'Definition', fields: ['name', 'kind', 'period', 'convention'] },
    { id: 'target', label: 'Target', fields: ['unit', 'better', 'target'] },
  ],
});
