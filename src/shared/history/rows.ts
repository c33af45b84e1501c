import { formatNumber } from '../format.ts';
import { t } from '../i18n.ts';
import type { RowTable } from '../rows.ts';
import { shorten } from './describe.ts';

/* What was done to rows, in words that follow "Undo", and what the bin calls them. */

const COUNTED = {
  feedback: ['{{count}} feedback item', '{{count}} feedback items'],
  responses: ['{{count}} survey response', '{{count}} survey responses'],
  purchases: ['{{count}} purchase', '{{count}} purchases'],
  points: ['{{count}} metric value', '{{count}} metric values'],
} as const satisfies Record<RowTable, readonly [string, string]>;

/** "1 feedback item", "1,000 feedback items". */
export const countedRows = (table: RowTable, count: number): string =>
  t(COUNTED[table][count === 1 ? 0 : 1], { count: formatNumber(count) });

/** "1,000 feedback items from reviews.csv". */
export const rowsFrom = (table: RowTable, count: number, file: string): string =>
  t('{{rows}} from {{file}}', { rows: countedRows(table, count), file });

/** "Import of 1,000 feedback items from reviews.csv". */
export const importLabel = (rows: string): string => t('Import of {{rows}}', { rows });

export const addLabel = (rows: string): string => t('Add {{rows}}', { rows });
export const removeLabel = (rows: string): string => t('Remove {{rows}}', { rows });
export const restoreLabel = (rows: string): string => t('Restore {{rows}}', { rows });
export const editLabel = (rows: string): string => t('Edit {{rows}}', { rows });

/** "feedback item “The Wi-Fi drops in the evening”". */
export function namedFeedback(verbatim: string): string {
  const words = shorten(verbatim);
  return words === '' ? t('feedback item') : t('feedback item “{{words}}”', { words });
}

/** "value of NPS"; the metric's name may be missing. */
export const metricValue = (metric: string): string => (metric === '' ? t('metric value') : t('value of {{metric}}', { metric }));

/** "Sentiment of 3 feedback items". */
export const fieldLabel = (field: string, rows: string): string => t('{{field}} of {{rows}}', { field, rows });

/** "Theme Wi-Fi for 12 feedback items". */
export const themeLabel = (theme: string, rows: string): string => t('Theme {{theme}} for {{rows}}', { theme, rows });

/** "Theme Wi-Fi taken from 12 feedback items". */
export const noThemeLabel = (theme: string, rows: string): string => t('Theme {{theme}} taken from {{rows}}', { theme, rows });

/** "Themes of 12 feedback items". */
export const themesLabel = (rows: string): string => t('Themes of {{rows}}', { rows });

/** "Themes by rule for 1,200 feedback items". */
export const rulesLabel = (rows: string): string => t('Themes by rule for {{rows}}', { rows });
