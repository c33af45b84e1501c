import { t } from '../i18n.ts';
import { fail, type Result } from '../result.ts';
import { checkCounts, finite, isShare, notAShare, written } from './checks.ts';
import type { Figure } from './figure.ts';

export interface RetentionInput {
  /** Customers when the period began, at least one. */
  readonly atStart: number;
  /** Customers when it ended, with those gained. */
  readonly atEnd: number;
  readonly gained: number;
}

/**
 * Retention rate: 100 × (customers at the end − gained) / customers at the start.
 * @returns percent 0–100; `invalid-input` when a count makes no sense, or more stayed than there were
 */
export function retentionRate({ atStart, atEnd, gained }: RetentionInput): Result<Figure> {
  const counts = checkCounts({
    [t('customers at the start')]: atStart,
    [t('customers at the end')]: atEnd,
    [t('customers gained')]: gained,
  });
  if (!counts.ok) return counts;
  if (atStart === 0) return fail('invalid-input', noStart());
  const stayed = atEnd - gained;
  if (stayed < 0) return fail('invalid-input', t('More customers were gained than there are at the end; correct one of the two.'));
  if (stayed > atStart) {
    return fail('invalid-input', t('More customers stayed than there were at the start; correct the counts, or add those gained.'));
  }
  const value = (100 * stayed) / atStart;
  return finite({
    value,
    unit: '%',
    n: atStart,
    convention: t('Share of the customers at the start who are still there at the end; those gained in between do not count.'),
    substituted: `100 × (${written(atEnd)} − ${written(gained)}) / ${written(atStart)} = ${written(value, 1)}`,
  });
}

export type ChurnInput = { readonly retention: number } | { readonly atStart: number; readonly lost: number };

/**
 * Churn rate: 100 − retention, or 100 × lost / customers at the start.
 * @param input the retention as a share 0–1, or two counts
 * @returns percent 0–100; `invalid-input` when the share is off its range or more were lost than there were
 */
export function churnRate(input: ChurnInput): Result<Figure> {
  const convention = t('Share of the customers at the start who have left by the end; churn and retention add up to 100%.');
  if ('retention' in input) {
    if (!isShare(input.retention)) return fail('invalid-input', notAShare(t('The retention')));
    const value = 100 - 100 * input.retention;
    return finite({
      value,
      unit: '%',
      convention,
      substituted: `100 − ${written(100 * input.retention)} = ${written(value, 1)}`,
    });
  }
  const { atStart, lost } = input;
  const counts = checkCounts({ [t('customers at the start')]: atStart, [t('customers lost')]: lost });
  if (!counts.ok) return counts;
  if (atStart === 0) return fail('invalid-input', noStart());
  if (lost > atStart) return fail('invalid-input', t('More customers were lost than there were at the start; correct one of the two.'));
  const value = (100 * lost) / atStart;
  return finite({
    value,
    unit: '%',
    n: atStart,
    convention,
    substituted: `100 × ${written(lost)} / ${written(atStart)} = ${written(value, 1)}`,
  });
}

const noStart = (): string => t('There were no customers at the start; choose a period that began with some.');
