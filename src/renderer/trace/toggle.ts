import type { Changes, RecordPut } from '../../shared/changes.ts';
import type { Reference } from '../../shared/fields.ts';
import type { Kind, RecordData } from '../../shared/frameworks/index.ts';
import { t } from '../../shared/i18n.ts';
import { type AnyRecord, recordsOf } from '../../shared/records.ts';
import { keyOf, type MatrixHead, type MatrixId } from '../../shared/trace/index.ts';
import { shorten } from '../ui/text.ts';

/** The matrices whose cells are one link each, which a press sets or takes away. */
const TOGGLED: ReadonlySet<MatrixId> = new Set<MatrixId>(['pain-reliever', 'phase-touchpoint', 'objective-metric', 'objective-initiative']);

export const canToggle = (id: MatrixId): boolean => TOGGLED.has(id);

/**
 * The link between a row and a column set, or taken away where it is set. An objective has one metric: another takes
 * its place.
 * @returns null where the matrix has no such links, or one of the two is there no more
 */
export function toggleLink(records: readonly AnyRecord[], id: MatrixId, row: MatrixHead, column: MatrixHead): Changes | null {
  const made = put(records, id, row.reference, column.reference);
  if (!made) return null;
  const values = { row: shorten(row.label, 80), column: shorten(column.label, 80) };
  const label = made.on ? t('Link {{row}} to {{column}}', values) : t('Unlink {{row}} from {{column}}', values);
  return { label, put: [made.put], remove: [] };
}

interface Made {
  readonly put: RecordPut;
  /** True when the link was set, false when it was taken away. */
  readonly on: boolean;
}

function put(records: readonly AnyRecord[], id: MatrixId, row: Reference, column: Reference): Made | null {
  switch (id) {
    case 'pain-reliever':
      return inItem(
        records,
        'value-fit',
        column,
        ({ relievers }) => relievers,
        (data, relievers) => ({ ...data, relievers }),
        (entry) => {
          const { on, references } = toggled(entry.relieves, row);
          return { on, entry: { ...entry, relieves: references } };
        },
      );
    case 'phase-touchpoint':
      return inItem(
        records,
        'journey',
        row,
        ({ phases }) => phases,
        (data, phases) => ({ ...data, phases }),
        (entry) => {
          const { on, references } = toggled(entry.touchpoints, column);
          return { on, entry: { ...entry, touchpoints: references } };
        },
      );
    case 'objective-metric':
      return inItem(
        records,
        'brief',
        row,
        ({ objectives }) => objectives,
        (data, objectives) => ({ ...data, objectives }),
        (entry) => {
          const on = entry.measuredBy === null || keyOf(entry.measuredBy) !== keyOf(column);
          return { on, entry: { ...entry, measuredBy: on ? column : null } };
        },
      );
    case 'objective-initiative':
      return inItem(
        records,
        'roadmap',
        column,
        ({ initiatives }) => initiatives,
        (data, initiatives) => ({ ...data, initiatives }),
        (entry) => {
          const { on, references } = toggled(entry.supports, row);
          return { on, entry: { ...entry, supports: references } };
        },
      );
    case 'phase-channel':
      return null;
  }
}

/** Changes the item of a record that holds the link. */
function inItem<K extends Kind, I extends { readonly id: string }>(
  records: readonly AnyRecord[],
  kind: K,
  at: Reference,
  listOf: (data: RecordData[K]) => readonly I[],
  withList: (data: RecordData[K], list: I[]) => RecordData[K],
  change: (item: I) => { readonly on: boolean; readonly entry: I },
): Made | null {
  const record = recordsOf(records, kind).find(({ id }) => id === at.record);
  const item = record && listOf(record.data).find(({ id }) => id === at.item);
  if (!record || !item) return null;
  const { on, entry } = change(item);
  const data = withList(
    record.data,
    listOf(record.data).map((one) => (one === item ? entry : one)),
  );
  return { on, put: { id: record.id, kind, data, revision: record.revision } };
}

function toggled(references: readonly Reference[], one: Reference): { readonly on: boolean; readonly references: Reference[] } {
  const rest = references.filter((other) => keyOf(other) !== keyOf(one));
  const on = rest.length === references.length;
  return { on, references: on ? [...rest, one] : rest };
}
