import { NOTHING_OBSERVED, type Observed, type ResponseCount } from '../../../src/shared/observed.ts';
import type { RecordOf } from '../../../src/shared/records.ts';
import type { MetricPoint, PointEntry } from '../../../src/shared/rows.ts';
import { make } from './make.ts';

export const metric = (data: Record<string, unknown> = {}, id = 'nps'): RecordOf<'metric'> =>
  make('metric', id, { name: 'Net Promoter Score', kind: 'NPS', period: 'wave', unit: 'points', better: 'up', ...data });

/** `count` equal answers to a metric. */
export const answers = (score: number, count: number, rest: Partial<ResponseCount> = {}): ResponseCount => ({
  metric: 'nps',
  wave: 'Summer 26',
  from: null,
  to: null,
  segment: null,
  persona: null,
  phase: null,
  score,
  count,
  ...rest,
});

/** Promoters, passives and detractors of one wave. */
export const npsWave = (wave: string, day: string, [p, n, d]: readonly [number, number, number], rest: Partial<ResponseCount> = {}) =>
  [answers(10, p), answers(7, n), answers(3, d)].map((entry) => ({ ...entry, wave, from: day, to: day, ...rest }));

let number = 0;
export const point = (entry: Partial<PointEntry> & Pick<PointEntry, 'date' | 'value'>): MetricPoint => {
  number += 1;
  return {
    number,
    id: `point-${number}`,
    batch: null,
    metric: 'nps',
    label: '',
    n: null,
    low: null,
    high: null,
    inputs: null,
    segment: null,
    source: '',
    ...entry,
  };
};

export const observed = (rows: Partial<Pick<Observed, 'responses' | 'points'>>): Observed => ({ ...NOTHING_OBSERVED, ...rows });

/** The Net Promoter Scores of Harbour House, six waves. */
export const HARBOUR = [
  ...npsWave('Spring 25', '2025-05-31', [71, 59, 52]),
  ...npsWave('Summer 25', '2025-08-31', [88, 71, 55]),
  ...npsWave('Autumn 25', '2025-11-30', [66, 54, 48]),
  ...npsWave('Winter 25–26', '2026-02-28', [66, 48, 37]),
  ...npsWave('Spring 26', '2026-05-31', [107, 71, 48]),
  ...npsWave('Summer 26', '2026-08-31', [118, 76, 46]),
];
