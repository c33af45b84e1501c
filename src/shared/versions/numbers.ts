import { formatNumber } from '../format.ts';
import { t } from '../i18n.ts';

const MOST = 3;

const wordOf = (value: unknown): string => (typeof value === 'number' ? formatNumber(value) : t('none'));

/** Which numbers of a row are other ones: "expectations: Reliability 4 → 5". */
export function labelsOfNumbers(label: string, names: readonly string[], before: unknown, after: unknown): string {
  const at = (row: unknown, index: number): unknown => (Array.isArray(row) ? (row[index] ?? null) : null);
  const changed = names.flatMap((name, index) => {
    const [was, is] = [at(before, index), at(after, index)];
    return was === is ? [] : [t('{{name}} {{was}} → {{is}}', { name: t(name), was: wordOf(was), is: wordOf(is) })];
  });
  const shown = changed.slice(0, MOST).join(', ');
  const more = changed.length - MOST;
  return more > 0 ? t('{{label}}: {{shown}} and {{more}} more', { label, shown, more }) : t('{{label}}: {{shown}}', { label, shown });
}
