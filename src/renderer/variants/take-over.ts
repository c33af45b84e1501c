import { type Quantity, withNumber } from '../../shared/analysis/scenario.ts';
import type { Changes } from '../../shared/changes.ts';
import { t } from '../../shared/i18n.ts';
import type { AnyRecord } from '../../shared/records.ts';
import { changesTo, translated } from '../../shared/versions/index.ts';
import { type Content, commonIds, ledVersion } from './lead.ts';

/**
 * What makes the base's number that of a variant; null where the base has no place for it: its record is then taken over
 * whole.
 * @param records the base's as they are stored
 */
export function takeNumber(records: readonly AnyRecord[], base: Quantity | null, variant: Quantity, name: string): Changes | null {
  const place = base?.place ?? null;
  const record = records.find(({ id }) => id === place?.record);
  if (!place || !record) return null;
  const data = withNumber(record.data, place.path, variant.value);
  const label = t('Take over {{what}} from {{name}}', { what: variant.label, name });
  return { label, put: [{ id: record.id, kind: record.kind, data, revision: record.revision }], remove: [] };
}

/**
 * What makes a record of the base what it is in a variant: changed, added or taken out. References lead to the base's own
 * records; those to what only the variant has are left out.
 * @param record the common id
 */
export function takeRecord(base: Content, variant: Content, record: string, title: string, name: string, newId: () => string): Changes {
  const backwards = new Map([...commonIds(base, base)].map(([own, common]) => [common, own]));
  const led = ledVersion(variant, base);
  // What only the variant has gets an id of its own: the variant keeps the record under the one that it has.
  const ids = new Map(led.records.map(({ id }) => [id, backwards.get(id) ?? (id === record ? newId() : id)]));
  const id = ids.get(record) ?? backwards.get(record) ?? record;
  return changesTo(base.records, translated(led, ids), t('Take over {{what}} from {{name}}', { what: title, name }), { record: id });
}
