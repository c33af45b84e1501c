import { scorecardOf } from '../analysis/scorecard.ts';
import { kinds } from '../frameworks/index.ts';
import type { Observed } from '../observed.ts';
import type { AnyRecord } from '../records.ts';
import type { Version, VersionMeasure, VersionRecord } from './model.ts';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** In the order of the registry, then their own; where two have one place, by their ids. */
export const inOrder = (records: readonly VersionRecord[]): VersionRecord[] =>
  records.toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || a.position - b.position || compare(a.id, b.id));

/** A strategy as it stands, with the latest values of its metrics. */
export function versionOf(records: readonly AnyRecord[], observed: Observed): Version {
  return {
    records: inOrder(records.map(({ id, kind, data, position }) => ({ id, kind, data, position }))),
    measures: scorecardOf(records, observed).flatMap(({ metric, latest }): VersionMeasure[] =>
      latest === null
        ? []
        : [{ metric: metric.id, name: metric.title, label: latest.label, value: latest.value, n: latest.n, unit: metric.data.unit }],
    ),
  };
}
