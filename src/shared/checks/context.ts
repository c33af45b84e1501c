import { type Series, seriesOf } from '../analysis/series.ts';
import type { Fields } from '../fields.ts';
import { type AnyData, frameworkOf, ownKinds } from '../frameworks/index.ts';
import type { Observed } from '../observed.ts';
import { type AnyRecord, isObject, itemsOf, type RecordOf, recordsOf } from '../records.ts';
import type { CheckContext } from './model.ts';

/** What the checks are run on. */
export interface CheckInput {
  readonly records: readonly AnyRecord[];
  readonly observed: Observed;
  /** YYYY-MM-DD. */
  readonly today: string;
}

export function makeContext({ records, observed, today }: CheckInput): CheckContext {
  const byId = new Map(records.map((record) => [record.id, record]));
  const byKind = Map.groupBy(records, ({ kind }) => kind);
  const of: CheckContext['of'] = (kind) => recordsOf(byKind.get(kind) ?? [], kind);
  const itemsIn = new Map<string, ReadonlySet<string>>();
  let series: ReadonlyMap<string, Series> | null = null;
  return {
    records,
    byId,
    observed,
    today,
    made: ownKinds.flatMap((kind) => (byKind.get(kind) ?? []).toSorted((a, b) => a.position - b.position)),
    of,
    has: (reference) => {
      const record = reference ? byId.get(reference.record) : undefined;
      if (!reference || !record) return false;
      if (reference.item === undefined) return true;
      const items = itemsIn.get(record.id) ?? itemIdsOf(record);
      itemsIn.set(record.id, items);
      return items.has(reference.item);
    },
    series: () => {
      series ??= allSeries(of('metric'), observed);
      return series;
    },
  };
}

/** The series of all metrics: rows are parted by metric once. */
function allSeries(metrics: readonly RecordOf<'metric'>[], observed: Observed): Map<string, Series> {
  const points = Map.groupBy(observed.points, ({ metric }) => metric);
  const responses = Map.groupBy(observed.responses, ({ metric }) => metric);
  return new Map(
    metrics.map((metric) => {
      const own = { ...observed, points: points.get(metric.id) ?? [], responses: responses.get(metric.id) ?? [] };
      return [metric.id, seriesOf(metric, own)];
    }),
  );
}

function itemIdsOf({ kind, data }: AnyRecord): Set<string> {
  const ids = new Set<string>();
  addItems(frameworkOf(kind).fields, data, ids);
  return ids;
}

function addItems(fields: Fields, data: AnyData, ids: Set<string>): void {
  for (const [name, { widget }] of Object.entries(fields)) {
    const value = data[name];
    if (widget.kind === 'group' && isObject(value)) addItems(widget.fields, value, ids);
    if (widget.kind !== 'list') continue;
    for (const item of itemsOf(value)) {
      ids.add(item.id);
      addItems(widget.fields, item, ids);
    }
  }
}
