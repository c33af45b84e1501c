import { formatNumber } from '../../format.ts';
import { countedRows } from '../../history/rows.ts';
import { t } from '../../i18n.ts';
import { assertNever } from '../../result.ts';
import type { ImportCheck, ImportFault } from '../import.ts';
import type { ReadyPlan } from './plan.ts';

type Counts = Pick<ImportCheck, 'duplicates' | 'customers'> & { readonly rows: number; readonly skipped: number };

/** "1 purchase", "69,659 purchases" */
const counted = (count: number, one: string, many: string): string => t(count === 1 ? one : many, { count: formatNumber(count) });

/** What came in: "1,000 feedback items", "69,659 purchases of 23,570 customers". */
export function countWords(plan: ReadyPlan, { rows, customers }: Pick<Counts, 'rows' | 'customers'>): string {
  switch (plan.kind) {
    case 'feedback':
      return countedRows('feedback', rows);
    case 'responses':
      return countedRows('responses', rows);
    case 'customers': {
      const who = counted(customers ?? 0, '{{count}} customer', '{{count}} customers');
      if (plan.form === 'customers') return who;
      return t('{{purchases}} of {{who}}', { purchases: countedRows('purchases', rows), who });
    }
    case 'persona':
      return counted(rows, '{{count}} persona', '{{count}} personas');
    case 'touchpoint':
      return counted(rows, '{{count}} touchpoint', '{{count}} touchpoints');
    default:
      return assertNever(plan);
  }
}

/** "Imported 1,000 feedback items; 3 were there already; 2 bad rows were left out." */
export function doneWords(plan: ReadyPlan, counts: Counts): string {
  return `${[t('Imported {{what}}', { what: countWords(plan, counts) }), ...restWords(counts.duplicates, counts.skipped)].join('; ')}.`;
}

const restWords = (duplicates: number, skipped: number): string[] => [
  ...(duplicates > 0 ? [counted(duplicates, '{{count}} was there already', '{{count}} were there already')] : []),
  ...(skipped > 0 ? [counted(skipped, '{{count}} bad row was left out', '{{count}} bad rows were left out')] : []),
];

/** "Dry run: 997 of 1,000 rows would come in; 2 were there already; 1 is bad." */
export function dryRunWords({ rows, good, duplicates, bad, customers }: ImportCheck): string {
  const values = { good: formatNumber(good), rows: formatNumber(rows), customers: formatNumber(customers ?? 0) };
  const what =
    customers === null
      ? t('Dry run: {{good}} of {{rows}} rows would come in', values)
      : t('Dry run: {{good}} of {{rows}} rows would come in, of {{customers}} customers', values);
  const wrong = bad > 0 ? [counted(bad, '{{count}} is bad', '{{count}} are bad')] : [];
  return `${[what, ...restWords(duplicates, 0), ...wrong].join('; ')}.`;
}

/** "Line 12, Date, “31/02/2026”: The calendar has no such day." */
export function faultWords({ line, column, value, reason }: ImportFault): string {
  const place = [t('Line {{line}}', { line }), column, value && `“${value}”`].filter((part) => part !== '').join(', ');
  return `${place}: ${reason}`;
}
