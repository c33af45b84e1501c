import { acquisitionCost, lifetimeToAcquisition } from './acquisition-cost.ts';
import { changeIsNoise } from './change-is-noise.ts';
import { customerEffort } from './customer-effort.ts';
import { customerSatisfaction } from './customer-satisfaction.ts';
import { defineFormula, type Formula } from './define-formula.ts';
import { importancePerformance } from './importance-performance.ts';
import * as inputs from './inputs.ts';
import { kano } from './kano.ts';
import { kanoCategory } from './kano-category.ts';
import { lifetimeValue, simpleLifetimeValue } from './lifetime-value.ts';
import { netPromoterScore } from './net-promoter-score.ts';
import { objectiveProgress } from './objective-progress.ts';
import { churnRate, retentionRate } from './retention-rate.ts';
import { rfm } from './rfm.ts';
import { segmentAttractiveness } from './segment-attractiveness.ts';
import { servqual } from './servqual.ts';

/** The formulas as the command line calls them, in the order in which they are offered. */
export const formulaNames = [
  'nps',
  'csat',
  'ces',
  'clv-simple',
  'clv',
  'retention',
  'churn',
  'cac',
  'ltv-cac',
  'servqual',
  'kano',
  'kano-category',
  'attractiveness',
  'rfm',
  'importance-performance',
  'objective-progress',
  'noise',
] as const;
export type FormulaName = (typeof formulaNames)[number];

/** The one list of formulas for the calculator and the command line. */
export const formulas: Readonly<Record<FormulaName, Formula>> = {
  nps: defineFormula({
    name: 'nps',
    label: 'Net Promoter Score',
    formula: '100 × (P − D) / n',
    example: { promoters: 118, passives: 76, detractors: 46 },
    inputSchema: inputs.npsInput,
    calculate: netPromoterScore,
  }),
  csat: defineFormula({
    name: 'csat',
    label: 'Customer satisfaction (CSAT)',
    formula: '100 × positive / n',
    example: { counts: [12, 20, 48, 96, 64], scale: { min: 1, max: 5 }, positiveFrom: 4 },
    inputSchema: inputs.scoreInput,
    calculate: customerSatisfaction,
  }),
  ces: defineFormula({
    name: 'ces',
    label: 'Customer effort (CES)',
    formula: 'Σ score × count / n',
    example: { counts: [80, 210, 140, 110, 160, 180, 120], scale: { min: 1, max: 7 }, positiveFrom: 5 },
    inputSchema: inputs.scoreInput,
    calculate: customerEffort,
  }),
  'clv-simple': defineFormula({
    name: 'clv-simple',
    label: 'Customer lifetime value, simple',
    formula: 'annual value × years',
    example: { annualValue: 100, years: 10 },
    inputSchema: inputs.simpleLifetimeInput,
    calculate: simpleLifetimeValue,
  }),
  clv: defineFormula({
    name: 'clv',
    label: 'Customer lifetime value',
    formula: 't = 1: m·r / (1 + d − r); t = 0: m·(1 + d) / (1 + d − r)',
    example: { marginPerPeriod: 100, retention: 0.7, discount: 0.1, firstMarginAt: 1 },
    inputSchema: inputs.lifetimeInput,
    calculate: lifetimeValue,
  }),
  retention: defineFormula({
    name: 'retention',
    label: 'Retention rate',
    formula: '100 × (E − N) / S',
    example: { atStart: 1000, atEnd: 900, gained: 0 },
    inputSchema: inputs.retentionInput,
    calculate: retentionRate,
  }),
  churn: defineFormula({
    name: 'churn',
    label: 'Churn rate',
    formula: '100 × lost / S, or 100 − retention',
    example: { atStart: 1000, lost: 100 },
    inputSchema: inputs.churnInput,
    calculate: churnRate,
  }),
  cac: defineFormula({
    name: 'cac',
    label: 'Customer acquisition cost',
    formula: 'spend / customers gained',
    example: { spend: 50_000, customersGained: 250 },
    inputSchema: inputs.acquisitionInput,
    calculate: acquisitionCost,
  }),
  'ltv-cac': defineFormula({
    name: 'ltv-cac',
    label: 'LTV:CAC',
    formula: 'LTV / CAC',
    example: { ltv: 3000, cac: 1000 },
    inputSchema: inputs.ratioInput,
    calculate: lifetimeToAcquisition,
  }),
  servqual: defineFormula({
    name: 'servqual',
    label: 'Service quality (SERVQUAL)',
    formula: 'gap = P − E; weighted: Σ w·gap / 100',
    example: {
      items: [
        { dimension: 'reliability', expectation: 6.4, perception: 5.3 },
        { dimension: 'responsiveness', expectation: 6.1, perception: 5.4 },
      ],
      weights: { reliability: 60, responsiveness: 40 },
    },
    inputSchema: inputs.servqualInput,
    calculate: servqual,
  }),
  kano: defineFormula({
    name: 'kano',
    label: 'Kano category of a feature',
    formula: 'better (A + O) / (A + O + M + I); worse −(O + M) / (A + O + M + I)',
    example: { M: 95, O: 123, A: 45, I: 33, R: 0, Q: 0 },
    inputSchema: inputs.kanoInput,
    calculate: kano,
  }),
  'kano-category': defineFormula({
    name: 'kano-category',
    label: 'Kano category of one pair of answers',
    formula: 'answer with the feature × answer without it → category',
    example: { functional: 'like', dysfunctional: 'dislike' },
    inputSchema: inputs.kanoAnswersInput,
    calculate: kanoCategory,
  }),
  attractiveness: defineFormula({
    name: 'attractiveness',
    label: 'Segment attractiveness',
    formula: 'Σ weight × rating / 100',
    example: {
      criteria: [
        { name: 'Size', weight: 40 },
        { name: 'Growth', weight: 30 },
        { name: 'Margin', weight: 30 },
      ],
      ratings: [80, 60, 40],
    },
    inputSchema: inputs.attractivenessInput,
    calculate: segmentAttractiveness,
  }),
  rfm: defineFormula({
    name: 'rfm',
    label: 'RFM scores',
    formula: '1 + ⌊5 × share of customers strictly worse⌋',
    example: {
      customers: [
        { id: 'C1', lastPurchase: '2026-11-02', orders: 9, spend: 840 },
        { id: 'C2', lastPurchase: '2026-03-18', orders: 1, spend: 60 },
      ],
      asOf: '2026-11-22',
    },
    inputSchema: inputs.rfmInput,
    calculate: rfm,
  }),
  'importance-performance': defineFormula({
    name: 'importance-performance',
    label: 'Importance and performance',
    formula: 'quadrant by the cross at the mean or the middle of the scale',
    example: {
      points: [
        { name: 'Check-in', importance: 5, performance: 2 },
        { name: 'Newsletter', importance: 2, performance: 4 },
      ],
      cross: 'midpoint',
    },
    inputSchema: inputs.importanceInput,
    calculate: importancePerformance,
  }),
  'objective-progress': defineFormula({
    name: 'objective-progress',
    label: 'Progress of an objective',
    formula: '(current − baseline) / (target − baseline), between 0 and 1',
    example: { baseline: 20, target: 40, current: 25 },
    inputSchema: inputs.progressInput,
    calculate: objectiveProgress,
  }),
  noise: defineFormula({
    name: 'noise',
    label: 'Change or noise',
    formula: '|v₁ − v₂| ≤ 1.96 × √(se₁² + se₂²)',
    example: {
      a: { promoters: 118, passives: 76, detractors: 46 },
      b: { promoters: 107, passives: 71, detractors: 48 },
    },
    inputSchema: inputs.noiseInput,
    calculate: changeIsNoise,
  }),
};
