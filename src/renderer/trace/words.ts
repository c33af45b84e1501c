import { t } from '../../shared/i18n.ts';
import { type Column, type OpenEnd, wordOf } from '../../shared/trace/index.ts';
import { canMake } from '../../shared/trace/offers.ts';

/** Columns whose entries are mostly thought up for one other: they are added rather than linked. */
const ADDED: ReadonlySet<Column> = new Set<Column>(['persona', 'pain', 'reliever', 'tactic', 'tows', 'initiative']);

/** What a place where something is missing says: "Add a reliever", "Link a metric". */
export function ghostLabel(end: OpenEnd): string {
  const thing = withArticle(end.missing);
  return ADDED.has(end.missing) && canMake(end) ? t('Add {{thing}}', { thing }) : t('Link {{thing}}', { thing });
}

/** "a reliever", "an objective", "a SWOT item". */
function withArticle(column: Column): string {
  const name = wordOf(column);
  return /^[aeiou]/i.test(name) ? t('an {{name}}', { name }) : t('a {{name}}', { name });
}
