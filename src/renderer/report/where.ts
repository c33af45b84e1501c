import type { Gap } from '../../shared/completeness.ts';
import { frameworkOf } from '../../shared/frameworks/index.ts';
import { type AnyRecord, walk } from '../../shared/records.ts';

export interface CharacterPlace {
  readonly record: AnyRecord;
  /** Field names and item ids from the record down. */
  readonly path: readonly string[];
  readonly label: string;
}

/** The first field that holds a character; in the record named where it is there. */
export function whereIs(character: string, records: readonly AnyRecord[], likely: string | undefined): CharacterPlace | undefined {
  const first = records.filter(({ id }) => id === likely);
  for (const record of [...first, ...records]) {
    let found: CharacterPlace | undefined;
    walk(frameworkOf(record.kind).fields, record.data, ({ field, value, path }) => {
      if (found || field.report === 'hidden') return;
      const texts = Array.isArray(value) ? value : [value];
      if (texts.some((text) => typeof text === 'string' && text.normalize('NFC').includes(character)))
        found = { record, path, label: field.label };
    });
    if (found) return found;
  }
  return undefined;
}

/** "U+6771". */
export const codeOf = (codePoint: number): string => `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;

/** Lets the way to a gap also lead to a field that is filled in. */
export const asGap = ({ path, label }: CharacterPlace): Gap => ({ path, section: '', label, missing: 0 });
