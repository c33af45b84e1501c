import { choice, choices, group, list, longText, money, number, reference, strings, text } from '../fields.ts';
import { defineFramework } from './define.ts';

export const SEGMENT_BASES = {
  demographic: 'Demographic',
  geographic: 'Geographic',
  psychographic: 'Psychographic',
  behavioural: 'Behavioural',
  needs: 'Needs-based',
} as const;
export const TARGETING = {
  undifferentiated: 'Undifferentiated',
  differentiated: 'Differentiated',
  concentrated: 'Concentrated',
  micromarketing: 'Micromarketing',
} as const;
export const CRITERION_AXES = { attractiveness: 'Attractiveness', fit: 'Fit' } as const;
export const SEGMENT_DECISIONS = { target: 'Target', watch: 'Watch', leave: 'Leave' } as const;
export const GATE_ANSWERS = { pass: 'Pass', fail: 'Fail', unknown: 'Unknown' } as const;

const gate = (label: string) => group(label, { answer: choice('Answer', GATE_ANSWERS, { required: true }), reason: text('Reason') });

export const segmentation = defineFramework({
  kind: 'segmentation',
  area: 'understand',
  count: 'one',
  singular: 'Segmentation',
  plural: 'Segmentation',
  icon: 'chart-pie',
  help: { what: '', example: '', apply: '' },
  title: () => 'Segmentation and targeting',
  fields: {
    market: longText('Market definition', { required: true }),
    bases: choices('Bases used', SEGMENT_BASES, { required: true }),
    criteria: list(
      'Criteria',
      'criterion',
      'name',
      {
        name: text('Name', { required: true }),
        axis: choice('Axis', CRITERION_AXES, { required: true }),
        weight: number('Weight', { min: 0, max: 100, unit: '%', required: true }),
      },
      { required: true },
    ),
    targeting: choice('Targeting approach', TARGETING, { required: true }),
    targetingReason: longText('Why this approach'),
  },
  sections: [
    { id: 'market', label: 'Market', fields: ['market', 'bases'] },
    { id: 'criteria', label: 'Criteria', hint: 'the weights of each axis add up to 100', fields: ['criteria'] },
    { id: 'targeting', label: 'Targeting', fields: ['targeting', 'targetingReason'] },
  ],
});

export const segment = defineFramework({
  kind: 'segment',
  area: 'understand',
  count: 'many',
  singular: 'Segment',
  plural: 'Segments',
  icon: 'users',
  help: { what: '', example: '', apply: '' },
  title: (data) => data.name,
  fields: {
    name: text('Name', { required: true }),
    description: longText('Description', { required: true }),
    traits: group('Traits', {
      demographic: text('Demographic'),
      geographic: text('Geographic'),
      psychographic: text('Psychographic'),
      behavioural: text('Behavioural'),
      needs: text('Needs-based'),
    }),
    size: number('Size', { min: 0, unit: 'customers', required: true }),
    growth: number('Growth', { unit: '% a year', min: -100, max: 1000, required: true }),
    annualValue: money('Annual value per customer', { required: true }),
    needs: strings('Needs', { required: true }),
    ratings: list(
      'Ratings',
      'rating',
      'criterion',
      {
        criterion: reference('Criterion', [{ kind: 'segmentation', list: 'criteria' }], { required: true }),
        value: number('Rating', { min: 0, max: 100, required: true }),
      },
      { required: true },
    ),
    decision: choice('Decision', SEGMENT_DECISIONS, { required: true }),
    decisionReason: longText('Reason', { required: true }),
    gates: group('Gates', {
      measurable: gate('Measurable'),
      substantial: gate('Substantial'),
      accessible: gate('Accessible'),
      differentiable: gate('Differentiable'),
      actionable: gate('Actionable'),
    }),
  },
  sections: [
    { id: 'who', label: 'Who they are', fields: ['name', 'description', 'traits', 'needs'] },
    { id: 'worth', label: 'Size and value', fields: ['size', 'growth', 'annualValue'] },
    { id: 'ratings', label: 'Ratings', hint: '0 to 100 for each criterion', fields: ['ratings'] },
    { id: 'gates', label: 'Gates', hint: 'five tests a target has to pass', fields: ['gates'] },
    { id: 'decision', label: 'Decision', fields: ['decision', 'decisionReason'] },
  ],
});
