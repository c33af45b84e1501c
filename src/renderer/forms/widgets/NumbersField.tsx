import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import type { Widget } from '../../../shared/fields.ts';
import { formatNumber } from '../../../shared/format.ts';
import { t } from '../../../shared/i18n.ts';
import { classes, NumberInput } from '../../ui/index.ts';
import styles from './NumbersField.module.css';
import type { WidgetProps } from './types.ts';
import { asNumber } from './values.ts';

interface NumbersFieldProps extends WidgetProps {
  readonly widget: Extract<Widget, { kind: 'numbers' }>;
}

/** More numbers than this in a row of a list are folded away until they are asked for. */
const MOST_OPEN = 8;

/** A row of numbers: a line for each name, or in a row of a list small fields side by side. */
export function NumbersField({ widget, value, onChange, label, path }: NumbersFieldProps) {
  const { names, min, max } = widget;
  const values: readonly unknown[] = Array.isArray(value) ? value : [];
  const inList = path.includes('.');
  const folds = inList && names.length > MOST_OPEN;
  const [open, setOpen] = useState(false);
  const fieldsId = useId();
  const given = values.map(asNumber).filter((one) => one !== null);
  const entered = t('{{given}} of {{all}} entered', { given: formatNumber(given.length), all: names.length });
  const put = (index: number, next: number | null): void =>
    onChange(names.slice(0, Math.max(values.length, index + 1)).map((_, at) => (at === index ? next : asNumber(values[at]))));
  return (
    <>
      {folds && (
        <button
          type="button"
          className={styles.fold}
          aria-label={t('{{label}}: {{entered}}', { label, entered })}
          aria-expanded={open}
          aria-controls={fieldsId}
          onClick={() => setOpen(!open)}
        >
          {open ? <ChevronDown size={14} aria-hidden /> : <ChevronRight size={14} aria-hidden />}
          {entered}
        </button>
      )}
      <ul id={fieldsId} hidden={folds && !open} className={classes(styles.numbers, inList && styles.cells)} aria-label={label}>
        {names.map((name, index) => (
          <li key={name} className={styles.line}>
            <span className={styles.name}>{t(name)}</span>
            <NumberInput
              label={t('{{name}}: {{label}}', { name: t(name), label })}
              min={min}
              max={max}
              value={asNumber(values[index])}
              onChange={(next) => put(index, next)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
