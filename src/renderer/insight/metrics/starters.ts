import type { MetricData } from '../../../shared/analysis/answers.ts';
import { METRIC_KINDS } from '../../../shared/frameworks/metric.ts';
import { t } from '../../../shared/i18n.ts';
import type { FormulaName } from '../../../shared/metrics/index.ts';

export type MetricKind = keyof typeof METRIC_KINDS;

type Start = Pick<MetricData, 'unit' | 'better' | 'period'> & Partial<Pick<MetricData, 'scale' | 'positiveFrom'>>;

/** What a metric of a known kind begins with; `currency` is the sign of the brief's. */
function startOf(kind: MetricKind, currency: string): Start {
  switch (kind) {
    case 'NPS':
      return { unit: t('points'), better: 'up', period: 'wave', scale: '0-10' };
    case 'CSAT':
      return { unit: '%', better: 'up', period: 'wave', scale: '1-5', positiveFrom: 4 };
    case 'CES':
      return { unit: t('of 7'), better: 'up', period: 'wave', scale: '1-7', positiveFrom: 5 };
    case 'retention':
      return { unit: '%', better: 'up', period: 'month' };
    case 'churn':
      return { unit: '%', better: 'down', period: 'month' };
    case 'CLV':
      return { unit: currency, better: 'up', period: 'year' };
    case 'CAC':
      return { unit: currency, better: 'down', period: 'month' };
    case 'LTVCAC':
      return { unit: t('to 1'), better: 'up', period: 'quarter' };
    default:
      return { unit: '', better: 'up', period: 'month' };
  }
}

/** A new metric of a known kind, its conventions chosen as they are usual. */
export const startedMetric = (kind: MetricKind, currency: string): Partial<MetricData> => ({
  name: t(METRIC_KINDS[kind]),
  kind,
  ...startOf(kind, currency),
});

/** The kind of metric that a formula gives a value of; custom for those that are no metric by themselves. */
export const KIND_OF_FORMULA: Partial<Record<FormulaName, MetricKind>> = {
  nps: 'NPS',
  csat: 'CSAT',
  ces: 'CES',
  'clv-simple': 'CLV',
  clv: 'CLV',
  retention: 'retention',
  churn: 'churn',
  cac: 'CAC',
  'ltv-cac': 'LTVCAC',
};

/** The formula that a value of this kind is calculated by. */
export const formulaOfKind = (kind: MetricKind | null): FormulaName | null => {
  switch (kind) {
    case 'NPS':
      return 'nps';
    case 'CSAT':
      return 'csat';
    case 'CES':
      return 'ces';
    case 'CLV':
      return 'clv';
    case 'retention':
      return 'retention';
    case 'churn':
      return 'churn';
    case 'CAC':
      return 'cac';
    case 'LTVCAC':
      return 'ltv-cac';
    default:
      return null;
  }
};
