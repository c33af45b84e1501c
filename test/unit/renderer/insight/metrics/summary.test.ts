import { describe, expect, it } from 'vitest';
import { type MetricKind, startedMetric } from '../../../../../src/renderer/insight/metrics/starters.ts';
import { summaryOf } from '../../../../../src/renderer/insight/metrics/summary.ts';
import { scorecardOf } from '../../../../../src/shared/analysis/scorecard.ts';
import { METRIC_KINDS } from '../../../../../src/shared/frameworks/metric.ts';
import { parseData } from '../../../../../src/shared/records.ts';
import { answers, metric, npsWave, observed, point } from '../../../analysis/observe.ts';

const KINDS: readonly MetricKind[] = ['NPS', 'CSAT', 'CES', 'CLV', 'retention', 'churn', 'CAC', 'LTVCAC', 'custom'];

const fell = (id: string) => [
  ...npsWave('A', '2026-01-01', [200, 10, 10], { metric: id }),
  ...npsWave('B', '2026-02-01', [100, 50, 100], { metric: id }),
];

describe('summaryOf', () => {
  it('says nothing while nothing was measured', () => {
    expect(summaryOf(scorecardOf([metric()], observed({})))).toBe('');
  });

  it('counts the targets that are reached', () => {
    const metrics = [metric({ target: -50 }, 'a'), metric({ target: 90 }, 'b'), metric({}, 'c')];
    const responses = ['a', 'b', 'c'].map((id) => answers(8, 10, { metric: id }));
    expect(summaryOf(scorecardOf(metrics, observed({ responses })))).toBe('1 of 2 targets are reached.');
  });

  it('names the metric that fell the furthest beyond chance, and none that fell within it', () => {
    const rows = scorecardOf(
      [metric({ name: 'Stays' }, 'a'), metric({ name: 'Meals' }, 'b')],
      observed({
        responses: [
          ...fell('a'),
          ...npsWave('A', '2026-01-01', [5, 5, 5], { metric: 'b' }),
          ...npsWave('B', '2026-02-01', [4, 5, 6], { metric: 'b' }),
        ],
      }),
    );
    expect(summaryOf(rows)).toMatch(
      /^2 metrics have values; none has a target yet\. Stays changed for the worse, −86\.4, and that is not noise\.$/,
    );
  });

  it('takes no rise for bad news where lower is better', () => {
    const points = [point({ date: '2026-01-31', value: 20, n: 5000 }), point({ date: '2026-02-28', value: 10, n: 5000 })];
    expect(summaryOf(scorecardOf([metric({ kind: 'churn', better: 'down', target: 5 })], observed({ points })))).toBe(
      '0 of 1 targets are reached.',
    );
  });
});

describe('startedMetric', () => {
  it('begins a metric of every kind with data that its schema takes', () => {
    for (const kind of KINDS) {
      expect(parseData('metric', startedMetric(kind, '£'))).toMatchObject({ ok: true, value: { name: METRIC_KINDS[kind], kind } });
    }
  });
});
