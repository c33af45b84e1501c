import type { FieldLinks } from '../model.ts';

export const measure = {
  metric: {
    '': ['customer-experience-metrics', 'scorecard', 'metric-convention', 'confidence-interval'],
    name: ['customer-experience-metrics', 'scorecard'],
    kind: ['net-promoter-score', 'customer-satisfaction-score', 'customer-effort-score', 'retention-rate'],
    period: ['survey-wave', 'cohort', 'leading-and-lagging-indicators'],
    convention: ['metric-convention', 'sampling-bias'],
    scale: ['survey', 'metric-convention', 'top-box'],
    positiveFrom: ['top-box', 'customer-satisfaction-score', 'customer-effort-score'],
    unit: ['metric-convention'],
    better: ['customer-effort-score', 'churn-rate', 'metric-convention'],
    target: ['target-value', 'baseline', 'margin-of-error', 'scorecard'],
  },
  economics: {
    '': ['customer-lifetime-value', 'ltv-to-cac', 'payback-period', 'strategy-variant'],
    orderValue: ['average-order-value', 'customer-lifetime-value'],
    ordersPerYear: ['purchase-frequency', 'customer-lifetime-value'],
    margin: ['contribution-margin', 'customer-lifetime-value'],
    retention: ['retention-rate', 'churn-rate', 'customer-retention'],
    discount: ['discount-rate', 'customer-lifetime-value'],
    cac: ['customer-acquisition-cost', 'ltv-to-cac', 'payback-period'],
    customers: ['customer-lifetime-value', 'cohort', 'customer-churn'],
  },
  review: {
    '': ['strategy-check', 'waiver', 'strategy-version'],
    waivers: ['waiver', 'strategy-check'],
    'waivers.check': ['strategy-check'],
    'waivers.about': ['strategy-check', 'throughline'],
    'waivers.reason': ['waiver', 'evidence'],
    'waivers.on': ['waiver'],
    dismissals: ['strategy-check', 'coverage', 'waiver'],
    'dismissals.proposal': ['coverage', 'strategy-check'],
    'dismissals.about': ['throughline', 'coverage'],
    'dismissals.reason': ['waiver'],
    'dismissals.on': ['waiver'],
  },
} satisfies Record<string, FieldLinks>;
