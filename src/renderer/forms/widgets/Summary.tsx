import { isFilled } from '../../../shared/completeness.ts';
import type { Field } from '../../../shared/fields.ts';
import { formatDate, formatMoney, formatNumber, signed } from '../../../shared/format.ts';
import type { AnyData } from '../../../shared/frameworks/index.ts';
import { t } from '../../../shared/i18n.ts';
import type { AnyRecord } from '../../../shared/records.ts';
import { resolveReference, shorten } from '../../ui/index.ts';
import { useFormPlace, useFormRecords } from '../place.ts';
import type { Column } from './columns.ts';
import styles from './ListField.module.css';
import { asReferences } from './values.ts';

interface SummaryProps {
  readonly columns: readonly Column[];
  readonly item: AnyData;
  readonly onOpen: () => void;
}

/** What the closed part of a row holds, in one line; a click opens it. */
export function Summary({ columns, item, onOpen }: SummaryProps) {
  const records = useFormRecords();
  const { currency } = useFormPlace();
  const parts = columns.flatMap(({ name, field }) => {
    const text = wordsOf(field, item[name], records, currency);
    return text === '' ? [] : [{ name, label: t(field.label), text }];
  });
  const missing = columns.filter(({ name, field }) => field.required && !isFilled(field, item[name])).map(({ field }) => t(field.label));
  if (parts.length === 0 && missing.length === 0) return null;
  return (
    // The button that opens the details by key stands in the row; this is the same for those who point.
    <button type="button" className={styles.summary} tabIndex={-1} onClick={onOpen}>
      {parts.map((part) => (
        <span key={part.name} className={styles.part}>
          <span className={styles.partLabel}>{part.label}</span> {part.text}
        </span>
      ))}
      {missing.length > 0 && (
        <span className={styles.missing}>{t('Still open: {{fields}}', { fields: missing.join(', ').toLowerCase() })}</span>
      )}
    </button>
  );
}

function wordsOf(field: Field, value: unknown, records: readonly AnyRecord[], currency: string): string {
  if (!isFilled(field, value)) return '';
  const { widget } = field;
  switch (widget.kind) {
    case 'choice':
      return t(widget.options.find((option) => option.value === value)?.label ?? '');
    case 'date':
      return typeof value === 'string' ? formatDate(value) : '';
    case 'money':
      return typeof value === 'number' ? formatMoney(value, currency) : '';
    case 'number':
    case 'rating':
      return typeof value === 'number' ? formatNumber(value) : '';
    case 'emotion':
      return typeof value === 'number' ? signed(value) : '';
    case 'citations':
      return Array.isArray(value) ? String(value.length) : '';
    case 'text':
    case 'longText':
      return typeof value === 'string' ? shorten(value, 120) : '';
    case 'reference':
    case 'references':
      return asReferences(value)
        .map((reference) => {
          const found = resolveReference(records, reference);
          return found ? found.code || shorten(found.title, 60) : t('missing');
        })
        .join(', ');
    default:
      return '';
  }
}
