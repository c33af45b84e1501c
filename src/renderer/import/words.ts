import type { ImportKind } from '../../shared/exchange/import.ts';
import { formatNumber } from '../../shared/format.ts';
import { t } from '../../shared/i18n.ts';
import { assertNever } from '../../shared/result.ts';
import type { Step } from './use-wizard.ts';

export function titleOf(kind: ImportKind): string {
  switch (kind) {
    case 'feedback':
      return t('Import feedback');
    case 'responses':
      return t('Import survey responses');
    case 'customers':
      return t('Import customers or purchases');
    case 'persona':
      return t('Import personas');
    case 'touchpoint':
      return t('Import touchpoints');
    default:
      return assertNever(kind);
  }
}

/** What a row of the file stands for, and what it can bring. */
export function rowsAre(kind: ImportKind): string {
  switch (kind) {
    case 'feedback':
      return t(
        'One row for each thing a customer said: its words, and where known the date, source, rating, persona, touchpoint and phase.',
      );
    case 'responses':
      return t('One row for each answer: its score, and where known the date, wave, segment, persona and phase.');
    case 'customers':
      return t('One row for each purchase with customer, date and amount; or one for each customer with last purchase, orders and spend.');
    case 'persona':
      return t('One row for each persona: its name, and whatever else the columns hold.');
    case 'touchpoint':
      return t('One row for each touchpoint: its name, and whatever else the columns hold.');
    default:
      return assertNever(kind);
  }
}

export function stepName(step: Step): string {
  switch (step) {
    case 'file':
      return t('File');
    case 'columns':
      return t('Columns');
    case 'check':
      return t('Check');
    default:
      return assertNever(step);
  }
}

/** A count with the word for it; the number with its thousands parted. */
export const counted = (count: number, one: string, many: string): string =>
  count === 1 ? t(one) : t(many, { count: formatNumber(count) });

/** The size of a file: "840 bytes", "12 kB", "3.4 MB". */
export function sizeOf(bytes: number): string {
  if (bytes < 1000) return counted(bytes, '1 byte', '{{count}} bytes');
  return bytes < 1_000_000
    ? t('{{size}} kB', { size: formatNumber(bytes / 1000, 0) })
    : t('{{size}} MB', { size: formatNumber(bytes / 1_000_000, 1) });
}
