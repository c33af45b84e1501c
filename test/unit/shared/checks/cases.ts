import type { CheckId } from '../../../../src/shared/checks/model.ts';
import type { Kind } from '../../../../src/shared/frameworks/index.ts';
import { NO_FEEDBACK, NOTHING_OBSERVED, type Observed } from '../../../../src/shared/observed.ts';
import type { AnyRecord } from '../../../../src/shared/records.ts';
import { makeAny } from '../../analysis/make.ts';
import { npsWave, point } from '../../analysis/observe.ts';

/* For each check a strategy that breaks it and the same strategy mended. */

export const TODAY = '2026-11-22';

export interface Strategy {
  readonly records: readonly AnyRecord[];
  readonly observed: Observed;
}

export interface Case {
  readonly breaks: Strategy;
  readonly holds: Strategy;
  /** What the check says of the one that breaks it. */
  readonly says: string;
}

type Part = readonly [kind: Kind, id: string, data?: Record<string, unknown>];

export const strategy = (parts: readonly Part[], observed: Partial<Observed> = {}): Strategy => ({
  records: parts.map(([kind, id, data = {}], index) => makeAny(kind, id, data, index)),
  observed: { ...NOTHING_OBSERVED, ...observed },
});

const to = (record: string, item?: string) => (item === undefined ? { record } : { record, item });

const objective = (change: Record<string, unknown> = {}) => ({
  id: 'o1',
  statement: 'Direct bookings from 38% to 55%',
  measuredBy: to('share'),
  baseline: 38,
  target: 55,
  due: '2027-09-30',
  ...change,
});
const share: Part = ['metric', 'share', { name: 'Direct share', unit: '%', period: 'month', better: 'up' }];
const maya = (change: Record<string, unknown> = {}): Part => [
  'persona',
  'maya',
  { name: 'Maya', archetype: 'Remote weekender', pains: [{ id: 'p1', statement: 'Calls drop', severity: 5 }], ...change },
];
const walkers = (change: Record<string, unknown> = {}): Part => ['segment', 'walkers', { name: 'Walkers', decision: 'target', ...change }];
const families = (change: Record<string, unknown> = {}): Part => [
  'segment',
  'families',
  { name: 'Families', decision: 'watch', ...change },
];
const desk = (change: Record<string, unknown> = {}): Part => ['touchpoint', 'desk', { name: 'Check-in desk', importance: 5, ...change }];
const journey = (phase: Record<string, unknown>, change: Record<string, unknown> = {}): Part => [
  'journey',
  'map',
  { name: 'Maya works from the sea', kind: 'as-is', phases: [{ id: 'book', name: 'Book', ...phase }], ...change },
];
const criteria = (...weights: readonly number[]): Part => [
  'segmentation',
  'study',
  { criteria: weights.map((weight, index) => ({ id: `c${index}`, name: `Criterion ${index}`, axis: 'attractiveness', weight })) },
];
const initiative = (change: Record<string, unknown> = {}): Part => [
  'roadmap',
  'plan',
  {
    initiatives: [
      {
        id: 'i1',
        title: 'Booking in three steps',
        from: [to('share')],
        raci: { responsible: ['Kerensa'], accountable: 'Tom', consulted: ['Night porters'] },
        ...change,
      },
    ],
  },
];
const tactic = (change: Record<string, unknown> = {}, mix: Record<string, unknown> = {}): Part => [
  'marketing-mix',
  'mix',
  { tactics: [{ id: 't1', statement: 'Room finder', p: 'place', cost: 420_000, segments: [to('walkers')], ...change }], ...mix },
];
const swot = (threats: number): Part => {
  const items = (letter: string, count: number) =>
    Array.from({ length: count }, (_, index) => ({ id: `${letter}${index}`, statement: `${letter} ${index}` }));
  return [
    'swot',
    'swot',
    { strengths: items('s', 4), weaknesses: items('w', 3), opportunities: items('o', 5), threats: items('t', threats) },
  ];
};
const tows = (...cites: readonly string[]): Part => [
  'swot',
  'swot',
  {
    strengths: [{ id: 's1', statement: 'Sea view' }],
    weaknesses: [{ id: 'w1', statement: 'Slow site' }],
    opportunities: [{ id: 'o1', statement: 'Remote work' }],
    strategies: [{ id: 'x1', statement: 'Sell the desk', kind: 'WO', cites: cites.map((item) => to('swot', item)) }],
  },
];
const channels = [
  { id: 'site', name: 'Direct site', kind: 'digital' },
  { id: 'insta', name: 'Instagram', kind: 'digital' },
];
const lifetime: Part = ['metric', 'clv', { name: 'Lifetime value', kind: 'CLV', unit: '£', period: 'year' }];
const lifetimePoint = (formula: string, input: Record<string, number>, value: number) =>
  point({ metric: 'clv', date: '2026-10-31', value, inputs: { formula, input } });
const economics: Part = [
  'economics',
  'economics',
  { orderValue: 20_000, ordersPerYear: 2, margin: 40, retention: 50, discount: 10, cac: 5_000 },
];
const sharePoints = (...values: readonly (readonly [date: string, value: number])[]) => ({
  points: values.map(([date, value]) => point({ metric: 'share', date, value })),
});
const nps: Part = ['metric', 'nps', { name: 'Net Promoter Score', kind: 'NPS', period: 'wave', unit: 'points', better: 'up' }];
const evidence = (change: Record<string, unknown>) => ({
  evidence: [{ id: 'e1', claim: '31 of 212 comments are about Wi-Fi', level: 'validated', ...change }],
});
const unanswered = (date: string) => ({ feedback: { ...NO_FEEDBACK, total: 3, unanswered: [{ date, count: 3 }] } });

export const cases: Readonly<Record<CheckId, Case>> = {
  'objective-not-measurable': {
    breaks: strategy([['brief', 'brief', { objectives: [objective({ measuredBy: null, baseline: null, due: null })] }], share]),
    holds: strategy([['brief', 'brief', { objectives: [objective()] }], share]),
    says: '“Direct bookings from 38% to 55%” has no metric, baseline or date.',
  },
  'pain-without-answer': {
    breaks: strategy([maya()]),
    holds: strategy([maya(), ['value-fit', 'fit', { relievers: [{ id: 'r1', statement: 'Mesh', relieves: [to('maya', 'p1')] }] }]]),
    says: '“Calls drop” of “Maya”, severity 5, has no answer.',
  },
  'weights-not-100': {
    breaks: strategy([criteria(40, 30, 20)]),
    holds: strategy([criteria(40, 30, 30)]),
    says: 'The criteria of attractiveness add up to 90, not to 100.',
  },
  'budget-overrun': {
    breaks: strategy([tactic({}, { place: { budget: 400_000 } })]),
    holds: strategy([tactic({}, { place: { budget: 420_000 } })]),
    says: 'The tactics of Place cost €4,200, €200 more than its budget.',
  },
  'raci-not-one-accountable': {
    breaks: strategy([initiative({ raci: { responsible: ['Kerensa'], accountable: 'Tom and Elin', consulted: ['Night porters'] } })]),
    holds: strategy([initiative()]),
    says: '“Booking in three steps” has Tom and Elin accountable.',
  },
  'personalisation-without-consent': {
    breaks: strategy([['personalisation', 'plays', { plays: [{ id: 'y1', name: 'Welcome back' }] }]]),
    holds: strategy([['personalisation', 'plays', { plays: [{ id: 'y1', name: 'Welcome back', consent: 'none' }] }]]),
    says: '“Welcome back” names no consent basis.',
  },
  'target-fails-gate': {
    breaks: strategy([walkers({ gates: { accessible: { answer: 'fail' }, substantial: { answer: 'fail' } } })]),
    holds: strategy([walkers({ gates: { accessible: { answer: 'pass' }, substantial: { answer: 'unknown' } } })]),
    says: '“Walkers” is a target and fails the gates substantial and accessible.',
  },
  'tows-cites-nothing': {
    breaks: strategy([tows('o1')]),
    holds: strategy([tows('o1', 'w1')]),
    says: '“Sell the desk” is of the kind WO and cites no weakness.',
  },
  'positioning-off-target': {
    breaks: strategy([walkers(), families(), ['positioning', 'pos', { title: 'Position', target: to('families') }]]),
    holds: strategy([walkers(), families(), ['positioning', 'pos', { title: 'Position', target: to('walkers') }]]),
    says: '“Position” is made for “Families”; the chosen target is “Walkers”.',
  },
  'clv-on-revenue': {
    breaks: strategy([lifetime], { points: [lifetimePoint('clv-simple', { annualValue: 100, years: 10 }, 1000)] }),
    holds: strategy([lifetime], { points: [lifetimePoint('clv-simple', { annualValue: 100, years: 10, margin: 0.4 }, 400)] }),
    says: '“Lifetime value” counts revenue: its latest value has no margin in it.',
  },
  'clv-lifetime-margin-as-period': {
    breaks: strategy([lifetime, economics], { points: [lifetimePoint('clv', { marginPerPeriod: 1600, retention: 0.5 }, 1600)] }),
    holds: strategy([lifetime, economics], { points: [lifetimePoint('clv', { marginPerPeriod: 160, retention: 0.5 }, 160)] }),
    says: '“Lifetime value” puts in 1,600 as the margin of one period, but a customer brings 400 in a year.',
  },
  'reliever-without-pain': {
    breaks: strategy([maya(), ['value-fit', 'fit', { relievers: [{ id: 'r1', statement: 'Mesh' }] }]]),
    holds: strategy([maya(), ['value-fit', 'fit', { relievers: [{ id: 'r1', statement: 'Mesh', relieves: [to('maya', 'p1')] }] }]]),
    says: '“Mesh” relieves no pain.',
  },
  'low-point-without-action': {
    breaks: strategy([journey({ emotion: -1, owner: 'Elin Marsh' })]),
    holds: strategy([journey({ emotion: -1, opportunities: [{ id: 'op1', statement: 'One price' }] })]),
    says: 'In “Maya works from the sea”, “Book” is at −1 and has no opportunity.',
  },
  'phase-without-touchpoint': {
    breaks: strategy([journey({}), desk()]),
    holds: strategy([journey({ touchpoints: [to('desk')] }), desk()]),
    says: 'In “Maya works from the sea”, “Book” has no touchpoint.',
  },
  'touchpoint-unmeasured': {
    breaks: strategy([desk(), share]),
    holds: strategy([desk({ metrics: [to('share')] }), share]),
    says: '“Check-in desk” is importance 5 and has no metric.',
  },
  'touchpoint-off-journey': {
    breaks: strategy([desk(), journey({})]),
    holds: strategy([desk(), journey({ touchpoints: [to('desk')] })]),
    says: '“Check-in desk” stands in no journey.',
  },
  'objective-without-initiative': {
    breaks: strategy([['brief', 'brief', { objectives: [objective()] }], share, initiative()]),
    holds: strategy([['brief', 'brief', { objectives: [objective()] }], share, initiative({ supports: [to('brief', 'o1')] })]),
    says: '“Direct bookings from 38% to 55%” has no initiative on the roadmap.',
  },
  'initiative-without-reason': {
    breaks: strategy([initiative({ from: [] })]),
    holds: strategy([initiative(), share]),
    says: '“Booking in three steps” traces back to no pain, opportunity, SWOT item or gap.',
  },
  'swot-unbalanced': {
    breaks: strategy([swot(2)]),
    holds: strategy([swot(3)]),
    says: 'Threats holds two items; the other quadrants hold three or more.',
  },
  'segment-without-persona': {
    breaks: strategy([walkers(), families({ decision: 'leave' }), maya()]),
    holds: strategy([walkers(), families({ decision: 'leave' }), maya({ segments: [to('walkers')] })]),
    says: '“Walkers” has no persona.',
  },
  'persona-without-segment': {
    breaks: strategy([walkers(), maya()]),
    holds: strategy([walkers(), maya({ segments: [to('walkers')] })]),
    says: '“Maya” belongs to no segment.',
  },
  'tactic-without-target': {
    breaks: strategy([walkers(), tactic({ segments: [] })]),
    holds: strategy([walkers(), tactic()]),
    says: '“Room finder” is aimed at no segment.',
  },
  'channel-preferred-unused': {
    breaks: strategy([['brief', 'brief', { channels }], maya({ channelsUsed: [to('brief', 'insta')] }), desk()]),
    holds: strategy([
      ['brief', 'brief', { channels }],
      maya({ channelsUsed: [to('brief', 'insta')] }),
      desk({ channels: [to('brief', 'insta')] }),
    ]),
    says: '“Maya” uses “Instagram”; no touchpoint or tactic does.',
  },
  'metric-off-target': {
    breaks: strategy([['metric', 'share', { name: 'Direct share', unit: '%', target: 55, better: 'up' }]], sharePoints(['2026-10-31', 38])),
    holds: strategy([['metric', 'share', { name: 'Direct share', unit: '%', target: 55, better: 'up' }]], sharePoints(['2026-10-31', 52])),
    says: '“Direct share” is at 38.0% (31 Oct 2026); its target is 55%.',
  },
  'metric-stale': {
    breaks: strategy([share], sharePoints(['2026-09-21', 38])),
    holds: strategy([share], sharePoints(['2026-09-22', 38])),
    says: '“Direct share” is taken each month, and has no value since 21 Sep 2026.',
  },
  'metric-within-noise': {
    breaks: strategy([nps], {
      responses: [...npsWave('Spring', '2026-05-31', [107, 71, 48]), ...npsWave('Summer', '2026-08-31', [118, 76, 46])],
    }),
    holds: strategy([nps], {
      responses: [...npsWave('Spring', '2026-05-31', [40, 71, 115]), ...npsWave('Summer', '2026-08-31', [118, 76, 46])],
    }),
    says: '“Net Promoter Score” rose from 26.1 to 30.0; a sample of 240 cannot show that.',
  },
  'claim-assumed': {
    breaks: strategy([maya({ status: 'final', ...evidence({ level: 'assumption' }) })]),
    holds: strategy([maya({ status: 'final', ...evidence({ level: 'partial' }) })]),
    says: '“Maya” is final, and its one claim is an assumption.',
  },
  'evidence-expired': {
    breaks: strategy([maya(evidence({ expires: '2026-11-21' }))]),
    holds: strategy([maya(evidence({ expires: TODAY }))]),
    says: '“31 of 212 comments are about Wi-Fi” in “Maya” was valid until 21 Nov 2026.',
  },
  'feedback-loop-open': {
    breaks: strategy([['voice', 'voice']], unanswered('2026-10-22')),
    holds: strategy([['voice', 'voice']], unanswered('2026-10-23')),
    says: '3 negative comments are older than 30 days, and nobody has acted on them.',
  },
  'as-is-without-to-be': {
    breaks: strategy([journey({})]),
    holds: strategy([journey({}), ['journey', 'future', { name: 'Then', kind: 'to-be', counterpart: to('map') }]]),
    says: '“Maya works from the sea” is mapped as it is; no map shows how it should be.',
  },
};
