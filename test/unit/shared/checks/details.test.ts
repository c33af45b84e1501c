import { describe, expect, test } from 'vitest';
import { waive } from '../../../../src/shared/checks/index.ts';
import { scaledTo100, wrongTotal } from '../../../../src/shared/checks/shares.ts';
import { short } from '../../../../src/shared/checks/words.ts';
import { recordsOf } from '../../../../src/shared/records.ts';
import { point } from '../../analysis/observe.ts';
import { cases, strategy, TODAY } from './cases.ts';
import { applied, found, mended, newId, only, sentences } from './run.ts';

const to = (record: string, item?: string) => (item === undefined ? { record } : { record, item });
const pains = (...severities: readonly (number | null)[]) =>
  severities.map((severity, index) => ({ id: `p${index}`, statement: `Pain ${index}`, severity }));
const planned = (change: Record<string, unknown>) => ({
  initiatives: [{ id: 'i1', title: 'One record', raci: { responsible: ['Ada'], accountable: 'Ada' }, ...change }],
});

describe('a part of the strategy that is not begun', () => {
  test('brings one finding, about what weighs most', () => {
    const lone = strategy([['persona', 'a', { name: 'A', pains: pains(2, 5, 3) }]]);
    expect(sentences(lone, 'pain-without-answer')).toEqual(['“Pain 1” of “A”, severity 5, has no answer.']);
    const objectives = [1, 2].map((n) => ({ id: `o${n}`, statement: `Objective ${n}` }));
    expect(sentences(strategy([['brief', 'b', { objectives }]]), 'objective-without-initiative')).toHaveLength(1);
    const touchpoints = strategy([
      ['touchpoint', 'a', { name: 'A', importance: 4 }],
      ['touchpoint', 'b', { name: 'B', importance: 5 }],
    ]);
    expect(sentences(touchpoints, 'touchpoint-unmeasured')).toEqual(['“B” is importance 5 and has no metric.']);
    expect(sentences(touchpoints, 'touchpoint-off-journey')).toEqual(['“B” stands in no journey.']);
  });

  test('brings all findings once it is begun', () => {
    const begun = strategy([
      ['persona', 'a', { name: 'A', pains: pains(2, 5, null) }],
      ['value-fit', 'v', { relievers: [{ id: 'r', statement: 'R', relieves: [to('a', 'p1')] }] }],
    ]);
    expect(sentences(begun, 'pain-without-answer')).toEqual([
      '“Pain 0” of “A”, severity 2, has no answer.',
      '“Pain 2” of “A” has no answer.',
    ]);
  });
});

test('a pain that a map adds wants an answer as well', () => {
  const map = strategy([
    [
      'value-fit',
      'v',
      {
        title: 'Map',
        extraPains: [
          { id: 'x', statement: 'Slow', severity: 2 },
          { id: 'y', statement: 'Dear', severity: 4 },
        ],
        relievers: [{ id: 'r', statement: 'R', relieves: [to('v', 'x')] }],
      },
    ],
  ]);
  expect(sentences(map, 'pain-without-answer')).toEqual(['“Dear” of “Map”, severity 4, has no answer.']);
});

describe('a pain is answered', () => {
  const persona = ['persona', 'a', { name: 'A', pains: pains(5) }] as const;
  const felt = { id: 'jp', statement: 'Felt', personaPain: to('a', 'p0') };
  const journey = (phase: Record<string, unknown>) => ['journey', 'j', { phases: [{ id: 'f', name: 'Book', ...phase }] }] as const;
  test.each([
    ['an opportunity', [journey({ opportunities: [{ id: 'o', statement: 'O', addresses: [to('a', 'p0')] }] })]],
    [
      'an opportunity for the same pain in a journey',
      [journey({ pains: [felt], opportunities: [{ id: 'o', statement: 'O', addresses: [to('j', 'jp')] }] })],
    ],
    ['an initiative', [['roadmap', 'r', planned({ from: [to('a', 'p0')] })] as const]],
    [
      'an initiative for the same pain in a journey',
      [journey({ pains: [felt] }), ['roadmap', 'r', planned({ from: [to('j', 'jp')] })] as const],
    ],
  ])('by %s', (_what, parts) => {
    expect(sentences(strategy([persona, ...parts]), 'pain-without-answer')).toEqual([]);
  });

  test('but not by an initiative that was stopped', () => {
    const stopped = strategy([persona, ['roadmap', 'r', planned({ from: [to('a', 'p0')], status: 'stopped' })]]);
    expect(sentences(stopped, 'pain-without-answer')).toHaveLength(1);
  });
});

describe('weights', () => {
  test('of each axis and each study are added up by themselves', () => {
    const both = strategy([
      [
        'segmentation',
        's',
        {
          criteria: [
            { id: 'a', name: 'Size', axis: 'attractiveness', weight: 100 },
            { id: 'b', name: 'Reach', axis: 'fit', weight: 60 },
          ],
        },
      ],
      ['servqual', 'q', { name: 'Study', weights: { tangibles: 15, reliability: 32, responsiveness: 23, assurance: 18, empathy: 22 } }],
    ]);
    expect(sentences(both, 'weights-not-100')).toEqual([
      'The criteria of fit add up to 60, not to 100.',
      'The weights of “Study” add up to 110, not to 100.',
    ]);
  });

  test('may still come right while one is missing', () => {
    expect(wrongTotal([40, null, 30])).toBeNull();
    expect(wrongTotal([80, null, 30])).toBe(110);
    expect(wrongTotal([null, null])).toBeNull();
    expect(wrongTotal([33.3, 33.3, 33.4])).toBeNull();
  });

  test('keep their proportions when they are scaled to 100', () => {
    expect(scaledTo100([40, 30, 20])).toEqual([45, 33, 22]);
    expect(scaledTo100([1, 1, 1])).toEqual([34, 33, 33]);
    expect(scaledTo100([100, null, 100])).toEqual([50, null, 50]);
    expect(scaledTo100([100, 100, 100, 0.1])?.at(-1)).toBe(0.1);
    expect(scaledTo100([0, 0])).toBeNull();
  });

  test('that are all 0 cannot be scaled', () => {
    const zero = strategy([['segmentation', 's', { criteria: [{ id: 'a', name: 'Size', axis: 'fit', weight: 0 }] }]]);
    expect(only(zero, 'weights-not-100')).toMatchObject([{ fix: { kind: 'open' } }]);
  });
});

describe('a budget', () => {
  const tactics = [
    { id: 't1', statement: 'A', p: 'price', cost: 30_000 },
    { id: 't2', statement: 'B', p: 'promotion', cost: 90_000 },
  ];
  test('is overrun by P and in total, each a finding of its own', () => {
    const mix = strategy([
      ['brief', 'b', { currency: 'GBP' }],
      ['marketing-mix', 'm', { tactics, totalBudget: 100_000, price: { budget: 10_000 }, promotion: { budget: 50_000 } }],
    ]);
    expect(sentences(mix, 'budget-overrun')).toEqual([
      'All tactics of “Marketing mix” cost £1,200, £200 more than the total budget.',
      'The tactics of Price cost £300, £200 more than its budget.',
      'The tactics of Promotion cost £900, £400 more than its budget.',
    ]);
    const [first] = only(mix, 'budget-overrun');
    if (!first) throw new Error('Nothing was found');
    const waived = { ...mix, records: applied(mix.records, waive(mix.records, first, 'Granted.', TODAY, newId)) };
    expect(only(waived, 'budget-overrun')).toHaveLength(2);
  });

  test('that nobody has set is not overrun', () => {
    expect(sentences(strategy([['marketing-mix', 'm', { tactics }]]), 'budget-overrun')).toEqual([]);
  });
});

describe('who does what', () => {
  const faults = (raci: Record<string, unknown>, status = 'planned') =>
    strategy([['roadmap', 'r', { initiatives: [{ id: 'i1', title: 'One record', raci, status }] }]]);
  const raciOf = (raci: Record<string, unknown>) => {
    const broken = faults(raci);
    const [finding] = only(broken, 'raci-not-one-accountable');
    if (!finding) throw new Error('Nothing was found');
    return recordsOf(mended(broken, finding).records, 'roadmap')[0]?.data.initiatives[0]?.raci;
  };

  test.each(['Tom, Elin', 'Tom; Elin', 'Tom/Elin', 'Tom & Elin', 'Tom and Elin'])('“%s” is two people', (accountable) => {
    expect(sentences(faults({ accountable, responsible: ['Ada'] }), 'raci-not-one-accountable')).toEqual([
      '“One record” has Tom and Elin accountable.',
    ]);
  });

  test('one person written twice is one', () => {
    expect(sentences(faults({ accountable: 'Tom, tom', responsible: ['Ada'] }), 'raci-not-one-accountable')).toEqual([]);
  });

  test('nobody is said as well, but not of what was stopped', () => {
    expect(sentences(faults({}), 'raci-not-one-accountable')).toEqual(['“One record” has nobody accountable and nobody responsible.']);
    expect(sentences(faults({ accountable: 'Tom', responsible: [' '] }), 'raci-not-one-accountable')).toEqual([
      '“One record” has nobody responsible.',
    ]);
    expect(sentences(faults({}, 'stopped'), 'raci-not-one-accountable')).toEqual([]);
  });

  test('the first of several stays accountable, the others are consulted', () => {
    expect(raciOf({ accountable: 'Tom, Elin & Ada', responsible: ['Bo'], consulted: ['ada'] })).toMatchObject({
      accountable: 'Tom',
      responsible: ['Bo'],
      consulted: ['ada', 'Elin'],
    });
  });

  test('the others do the work where nobody does', () => {
    expect(raciOf({ accountable: 'Tom and Elin' })).toMatchObject({ accountable: 'Tom', responsible: ['Elin'], consulted: [] });
  });
});

describe('a lifetime value', () => {
  const clv = (convention = '') => ['metric', 'clv', { name: 'CLV', kind: 'CLV', convention }] as const;
  const economics = (margin: number) => ['economics', 'e', { orderValue: 10_000, ordersPerYear: 4, margin }] as const;
  const value = (formula: string, input: Record<string, number>, date = '2026-10-31') =>
    point({ metric: 'clv', date, value: 1, inputs: { formula, input } });

  test('entered as it is counts revenue where its convention says so', () => {
    const points = [point({ metric: 'clv', date: '2026-10-31', value: 400 })];
    expect(sentences(strategy([clv('Revenue over five years')], { points }), 'clv-on-revenue')).toEqual([
      '“CLV” counts revenue, as its convention says.',
    ]);
    expect(sentences(strategy([clv('Margin on revenue, five years')], { points }), 'clv-on-revenue')).toEqual([]);
  });

  test('counts revenue where the margin put in is all that a customer spends', () => {
    const points = [value('clv', { marginPerPeriod: 400, retention: 0.5 })];
    expect(sentences(strategy([clv(), economics(40)], { points }), 'clv-on-revenue')).toEqual([
      '“CLV” counts revenue: the margin put in is all that a customer spends in a year.',
    ]);
    expect(sentences(strategy([clv(), economics(40)], { points }), 'clv-lifetime-margin-as-period')).toEqual([]);
  });

  test('counts revenue where the economics keep all of it', () => {
    expect(sentences(strategy([economics(100)]), 'clv-on-revenue')).toEqual(['The customer economics count all revenue as margin.']);
    expect(sentences(strategy([economics(99)]), 'clv-on-revenue')).toEqual([]);
  });

  test('is judged by its latest value', () => {
    const points = [
      value('clv-simple', { annualValue: 100, years: 5 }, '2026-01-31'),
      value('clv-simple', { annualValue: 100, years: 5, margin: 0.4 }, '2026-10-31'),
    ];
    expect(sentences(strategy([clv()], { points }), 'clv-on-revenue')).toEqual([]);
  });

  test('takes the margin of a lifetime where an earlier value gives it for one', () => {
    const points = [
      value('clv-simple', { annualValue: 100, years: 5, margin: 0.4 }, '2026-01-31'),
      value('clv', { marginPerPeriod: 200, retention: 0.7 }, '2026-10-31'),
    ];
    expect(sentences(strategy([clv()], { points }), 'clv-lifetime-margin-as-period')).toEqual([
      '“CLV” puts in 200 as the margin of one period, which an earlier value gives for a whole lifetime.',
    ]);
  });

  test('takes the margin of a lifetime where it is more than any segment brings in a year', () => {
    const points = [value('clv', { marginPerPeriod: 500, retention: 0.7 })];
    const segment = (annualValue: number) => ['segment', 's', { name: 'S', annualValue }] as const;
    expect(sentences(strategy([clv(), segment(49_000)], { points }), 'clv-lifetime-margin-as-period')).toHaveLength(1);
    expect(sentences(strategy([clv(), segment(51_000)], { points }), 'clv-lifetime-margin-as-period')).toEqual([]);
  });
});

describe('a metric', () => {
  const metric = (change: Record<string, unknown> = {}) =>
    ['metric', 'm', { name: 'Share', unit: '%', better: 'up', target: 55, ...change }] as const;
  const values = (...dates: readonly string[]) => ({ points: dates.map((date) => point({ metric: 'm', date, value: 30 })) });
  const brief = (due: string, start: string | null = null) =>
    ['brief', 'b', { horizon: { start }, objectives: [{ id: 'o', statement: 'O', measuredBy: to('m'), due }] }] as const;

  test('has missed nothing while its objective is still due, or the strategy has not begun', () => {
    const behind = (due: string, start: string | null = null) =>
      sentences(strategy([metric(), brief(due, start)], values('2026-10-31')), 'metric-off-target');
    expect(behind('2026-11-21')).toHaveLength(1);
    expect(behind('2026-11-22')).toEqual([]);
    expect(behind('2026-11-21', '2027-01-01')).toEqual([]);
  });

  test.each([
    ['month', '2026-12-30', '2026-11-30', '2027-01-30'],
    ['quarter', '2026-11-21', '2026-05-21', '2026-11-21'],
    ['year', '2028-02-29', '2026-02-28', '2028-02-28'],
  ])('by %s is stale after two periods without a value', (period, _later, last, due) => {
    const own = strategy([metric({ period })], values(last));
    expect(sentences(own, 'metric-stale', due)).toEqual([]);
    const next = new Date(Date.parse(`${due}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
    expect(sentences(own, 'metric-stale', next)).toHaveLength(1);
  });

  test('taken in waves is stale after twice the usual time between them, from three waves on', () => {
    const waves = strategy([metric({ period: 'wave' })], values('2026-01-01', '2026-02-01', '2026-03-01'));
    expect(sentences(waves, 'metric-stale', '2026-05-02')).toEqual([]);
    expect(sentences(waves, 'metric-stale', '2026-05-03')).toHaveLength(1);
    expect(sentences(strategy([metric({ period: 'wave' })], values('2020-01-01', '2020-02-01')), 'metric-stale')).toEqual([]);
    expect(sentences(strategy([metric({ period: null })], values('2020-01-01')), 'metric-stale')).toEqual([]);
  });
});

describe('a low point', () => {
  const low = (change: Record<string, unknown> = {}, map: Record<string, unknown> = {}) =>
    strategy([['journey', 'j', { name: 'J', kind: 'as-is', phases: [{ id: 'f', name: 'Book', emotion: -2, ...change }], ...map }]]);

  test('is not asked for in the map as it should be, nor where nothing is low', () => {
    expect(sentences(low({}, { kind: 'to-be' }), 'low-point-without-action')).toEqual([]);
    expect(sentences(low({ emotion: 0 }), 'low-point-without-action')).toEqual([]);
  });

  test('becomes an initiative whose owner answers for it', () => {
    const broken = low({ owner: 'Elin Marsh and Tom Brandt' });
    const [finding] = only(broken, 'low-point-without-action');
    if (!finding) throw new Error('Nothing was found');
    const after = mended(broken, finding);
    expect(recordsOf(after.records, 'roadmap')[0]?.data.initiatives).toMatchObject([
      {
        title: 'Lift “Book” in “J”',
        from: [to('j', 'f')],
        impact: 4,
        raci: { accountable: 'Elin Marsh', responsible: ['Elin Marsh', 'Tom Brandt'] },
      },
    ]);
    expect(found(after).counts.error).toBe(0);
  });
});

test('a positioning is linked to the one target that no other positioning has', () => {
  const two = strategy([
    ['segment', 'a', { name: 'A', decision: 'target' }],
    ['segment', 'b', { name: 'B', decision: 'target' }],
    ['segment', 'c', { name: 'C', decision: 'leave' }],
    ['positioning', 'p', { title: 'First', target: to('a') }],
    ['positioning', 'q', { title: 'Second', target: to('c') }],
  ]);
  const [finding] = only(two, 'positioning-off-target');
  expect(finding?.sentence).toBe('“Second” is made for “C”; chosen targets are “A” and “B”.');
  if (!finding) throw new Error('Nothing was found');
  expect(recordsOf(mended(two, finding).records, 'positioning').map(({ data }) => data.target)).toEqual([to('a'), to('b')]);
});

test('a persona is linked to a segment at once only where one of each is left over', () => {
  const { breaks } = cases['segment-without-persona'];
  expect(only(breaks, 'segment-without-persona')).toMatchObject([{ fix: { kind: 'change' } }]);
  const more = strategy([
    ['segment', 'a', { name: 'A' }],
    ['segment', 'b', { name: 'B' }],
    ['persona', 'p', { name: 'P' }],
  ]);
  expect(only(more, 'segment-without-persona').map(({ fix }) => fix.kind)).toEqual(['screen', 'screen']);
});

test('a channel that the mix or a play uses is used', () => {
  const brief = ['brief', 'b', { channels: [{ id: 'c', name: 'Mail' }] }] as const;
  const persona = ['persona', 'p', { name: 'P', channelsUsed: [to('b', 'c')] }] as const;
  for (const use of [
    ['marketing-mix', 'm', { place: { channels: [to('b', 'c')] } }],
    ['marketing-mix', 'm', { promotion: { channelMix: [{ id: 'x', channel: to('b', 'c') }] } }],
    ['personalisation', 'y', { plays: [{ id: 'x', name: 'Y', consent: 'none', channel: to('b', 'c') }] }],
  ] as const) {
    expect(sentences(strategy([brief, persona, use]), 'channel-preferred-unused')).toEqual([]);
  }
});

test('the copy of a journey as it should be links its own pains', () => {
  const broken = strategy([
    [
      'journey',
      'j',
      {
        name: 'J',
        kind: 'as-is',
        phases: [
          {
            id: 'f',
            name: 'Book',
            pains: [{ id: 'p', statement: 'P' }],
            opportunities: [{ id: 'o', statement: 'O', addresses: [to('j', 'p')] }],
          },
        ],
      },
    ],
  ]);
  const [finding] = only(broken, 'as-is-without-to-be');
  if (!finding) throw new Error('Nothing was found');
  const copy = recordsOf(mended(broken, finding).records, 'journey').find(({ data }) => data.kind === 'to-be');
  expect(copy?.data).toMatchObject({ name: 'J, as it should be', counterpart: to('j') });
  expect(copy?.data.phases[0]?.opportunities[0]?.addresses).toEqual([to(copy?.id ?? '', 'p')]);
});

test('a fix made when its record is gone changes nothing', () => {
  for (const { breaks } of Object.values(cases)) {
    for (const { fix, check } of found(breaks).open) {
      const makes = ['channel-preferred-unused', 'low-point-without-action', 'objective-without-initiative'].includes(check);
      if (fix.kind === 'change' && !makes) expect([check, fix.make([], newId).put]).toEqual([check, []]);
    }
  }
});

test('a name is cut to one line without breaking a letter', () => {
  expect(short('a\n b')).toBe('a b');
  expect(short(`${'𝔘'.repeat(30)}`, 29)).toBe(`${'𝔘'.repeat(29)}…`);
  expect(short('𝔘'.repeat(60))).toBe('𝔘'.repeat(60));
});
