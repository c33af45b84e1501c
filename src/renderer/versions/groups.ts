import { frameworkOf, type Kind } from '../../shared/frameworks/index.ts';
import { t } from '../../shared/i18n.ts';
import type { ChangeSentence } from '../../shared/versions/model.ts';

/** All that changed in one record. */
export interface ChangeGroup {
  readonly record: string;
  readonly kind: Kind;
  readonly title: string;
  /** What became of the record as a whole. */
  readonly look: ChangeSentence['look'];
  readonly lines: readonly ChangeLine[];
}

export interface ChangeLine {
  readonly sentence: ChangeSentence;
  /** The sentence without the name of the record, which stands above it. */
  readonly text: string;
}

/** The sentences by record, in their order. */
export function groupChanges(changes: readonly ChangeSentence[]): ChangeGroup[] {
  return [...Map.groupBy(changes, ({ record }) => record).values()].flatMap((own): ChangeGroup[] => {
    const first = own[0];
    if (!first) return [];
    const whole = own.find((sentence) => isWhole(sentence));
    return [
      {
        record: first.record,
        kind: first.kind,
        title: first.title,
        look: whole?.look ?? 'changed',
        lines: own.map((sentence) => ({ sentence, text: withinGroup(sentence) })),
      },
    ];
  });
}

/** True where the record as a whole came or went. */
export const isWhole = ({ look, place }: ChangeSentence): boolean =>
  look !== 'changed' && place.field === undefined && place.item === undefined;

/** "Persona Maya: pain “slow checkout”: severity 3 → 5." → "Pain “slow checkout”: severity 3 → 5." */
export function withinGroup({ text, kind, title }: ChangeSentence): string {
  const singular = t(frameworkOf(kind).singular);
  const start = [`${singular} ${title}: `, `${singular}: `, `${title}: `].find((words) => text.startsWith(words));
  if (start === undefined) return text;
  const rest = text.slice(start.length);
  return rest.charAt(0).toLocaleUpperCase('en') + rest.slice(1);
}

/** "12 changes in 4 records" counted. */
export const countsOf = (groups: readonly ChangeGroup[]): { readonly changes: number; readonly records: number } => ({
  changes: groups.reduce((sum, { lines }) => sum + lines.length, 0),
  records: groups.length,
});
