import { isKind, type Kind, type RecordData } from '../../../src/shared/frameworks/index.ts';
import { type AnyRecord, parseData, type RecordOf, type Strategy, titleOf } from '../../../src/shared/records.ts';

/** A stored record of a kind whose missing fields are empty. */
export function make<K extends Kind>(kind: K, id: string, data: Record<string, unknown> = {}, position = 0): RecordOf<K> {
  const parsed = parseData(kind, data);
  if (!parsed.ok) throw new Error(parsed.error.message);
  const value: RecordData[K] = parsed.value;
  return {
    id,
    strategyId: 'strategy',
    kind,
    title: titleOf(kind, data),
    data: value,
    position,
    revision: 1,
    createdAt: '2026-11-22T09:00:00.000Z',
    updatedAt: '2026-11-22T09:00:00.000Z',
  };
}

export const strategy: Strategy = {
  id: 'strategy',
  name: 'Harbour House',
  createdAt: '2026-11-22T09:00:00.000Z',
  updatedAt: '2026-11-22T09:00:00.000Z',
};

/** A study with three attractiveness criteria weighing 40, 30, 30 and one fit criterion. */
export const study = (): AnyRecord =>
  make('segmentation', 'study', {
    criteria: [
      { id: 'size', name: 'Size', axis: 'attractiveness', weight: 40 },
      { id: 'growth', name: 'Growth', axis: 'attractiveness', weight: 30 },
      { id: 'margin', name: 'Margin', axis: 'attractiveness', weight: 30 },
      { id: 'reach', name: 'Reach', axis: 'fit', weight: 100 },
    ],
  });

/** Ratings on the criteria of `study`; null leaves one out. */
export const ratings = (values: Readonly<Record<string, number | null>>): Record<string, unknown>[] =>
  Object.entries(values).flatMap(([item, value]) =>
    value === null ? [] : [{ id: `r-${item}`, criterion: { record: 'study', item }, value }],
  );

const isAny = (record: RecordOf<Kind>): record is AnyRecord => isKind(record.kind);

/** The same where the kind is one of all. */
export function makeAny(kind: Kind, id: string, data: Record<string, unknown> = {}, position = 0): AnyRecord {
  const record = make(kind, id, data, position);
  if (!isAny(record)) throw new Error(`No record of kind ${kind}`);
  return record;
}
