import { t } from '../../../../shared/i18n.ts';
import { RFM_GROUPS } from '../../../../shared/metrics/rfm-groups.ts';
import { moved } from '../../../ui/index.ts';
import type { StudyData } from '../scores.ts';

export type GroupRow = StudyData['rfmGroups'][number];

export const SCORES = ['recency', 'frequency', 'monetary'] as const;
export type Score = (typeof SCORES)[number];

/** The usual table as rows that can be edited. */
export const usualGroups = (newId: () => string): GroupRow[] =>
  RFM_GROUPS.map(({ name, recency, frequency, monetary }) => ({
    id: newId(),
    name: t(name),
    recencyFrom: recency[0],
    recencyTo: recency[1],
    frequencyFrom: frequency[0],
    frequencyTo: frequency[1],
    monetaryFrom: monetary[0],
    monetaryTo: monetary[1],
  }));

/**
 * What is shown as rows: the person's own, or the usual table while they have none. Its rows get fixed ids of their own,
 * so that a row stays the same row when the first edit makes the table the person's.
 */
export const rowsOf = (study: StudyData, usual: readonly GroupRow[]): readonly GroupRow[] =>
  study.rfmGroups.length === 0 ? usual : study.rfmGroups;

/** The study with its table edited; the usual table becomes the person's own by the first edit. */
export const withRows = (
  study: StudyData,
  usual: readonly GroupRow[],
  edit: (rows: readonly GroupRow[]) => readonly GroupRow[],
): StudyData => ({
  ...study,
  rfmGroups: [...edit(rowsOf(study, usual))],
});

export const withRow = (rows: readonly GroupRow[], id: string, change: Partial<Omit<GroupRow, 'id'>>): readonly GroupRow[] =>
  rows.map((row) => (row.id === id ? { ...row, ...change } : row));

export const withoutRow = (rows: readonly GroupRow[], id: string): readonly GroupRow[] => rows.filter((row) => row.id !== id);

export const withMoved = (rows: readonly GroupRow[], from: number, to: number): readonly GroupRow[] => moved(rows, from, to);

/** A new group stands first, where its rule is tried before the others: at the end nobody would be left for it. */
export const withNewRow = (rows: readonly GroupRow[], id: string, name: string): readonly GroupRow[] => [
  {
    id,
    name,
    recencyFrom: 5,
    recencyTo: 5,
    frequencyFrom: 5,
    frequencyTo: 5,
    monetaryFrom: 5,
    monetaryTo: 5,
  },
  ...rows,
];

/** True when no score can fit the rule: an end lies before its beginning. */
export const fitsNobody = (row: GroupRow): boolean => SCORES.some((score) => (row[`${score}From`] ?? 1) > (row[`${score}To`] ?? 5));
