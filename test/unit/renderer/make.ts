import type { Kind, RecordData } from '../../../src/shared/frameworks/index.ts';
import { type AnyRecord, emptyData, parseData, type RecordOf, titleOf } from '../../../src/shared/records.ts';

/** A stored record of a kind, empty but for what is given. */
export function record<K extends Kind>(kind: K, id: string, data: Partial<RecordData[K]> = {}, position = 0): RecordOf<K> {
  const parsed = parseData(kind, { ...emptyData(kind), ...data });
  if (!parsed.ok) throw new Error(parsed.error.message);
  return {
    id,
    strategyId: 's',
    kind,
    title: titleOf(kind, parsed.value),
    data: parsed.value,
    position,
    revision: 1,
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
  };
}

export const pain = (id: string, statement: string, severity: number | null = null, frequency: number | null = null) => ({
  id,
  statement,
  severity,
  frequency,
});

export type { AnyRecord };
