import fc from 'fast-check';
import type { AnyRecord } from '../../../../src/shared/records.ts';
import type { MetricPoint, PointEntry } from '../../../../src/shared/rows.ts';
import { arbitraryDate } from '../../../fixtures/arbitrary.ts';
import { point } from '../../analysis/observe.ts';

const amount = fc.oneof(fc.integer({ min: -5, max: 5_000 }), fc.double({ noNaN: true, noDefaultInfinity: true }));
const share = fc.double({ min: 0, max: 1, noNaN: true });

const inputs: fc.Arbitrary<PointEntry['inputs']> = fc.oneof(
  fc.constant(null),
  fc.record({ formula: fc.constant('clv-simple'), input: fc.record({ annualValue: amount, years: amount }) }),
  fc.record({ formula: fc.constant('clv-simple'), input: fc.record({ annualValue: amount, years: amount, margin: share }) }),
  fc.record({ formula: fc.constant('clv'), input: fc.record({ marginPerPeriod: amount, retention: share }) }),
  fc.record({ formula: fc.constantFrom('nps', 'gone'), input: fc.constant('no input') }),
);

/** Values for the metrics of a strategy. */
export const points: fc.Arbitrary<(records: readonly AnyRecord[]) => MetricPoint[]> = fc
  .array(fc.record({ date: arbitraryDate, value: amount, n: fc.option(fc.nat({ max: 500 })), inputs }), { maxLength: 8 })
  .map((entries) => (records) => {
    const metrics = records.flatMap(({ kind, id }) => (kind === 'metric' ? [id] : []));
    return entries.flatMap((entry, index) => {
      const metric = metrics[index % Math.max(1, metrics.length)];
      return metric === undefined ? [] : [point({ ...entry, metric })];
    });
  });
