import type { Widget } from '../../../shared/fields.ts';
import { t } from '../../../shared/i18n.ts';
import { NumberInput } from '../../ui/index.ts';
import styles from './NumbersField.module.css';
import type { WidgetProps } from './types.ts';
import { asNumber } from './values.ts';

interface NumbersFieldProps extends WidgetProps {
  readonly widget: Extract<Widget, { kind: 'numbers' }>;
}

/** A row of numbers, one line for each name. */
export function NumbersField({ widget, value, onChange, label }: NumbersFieldProps) {
  const values: readonly unknown[] = Array.isArray(value) ? value : [];
  const put = (index: number, next: number | null): void =>
    onChange(widget.names.slice(0, Math.max(values.length, index + 1)).map((_, at) => (at === index ? next : asNumber(values[at]))));
  return (
    <ul className={styles.numbers} aria-label={label}>
      {widget.names.map((name, index) => (
        <li key={name} className={styles.line}>
          <span className={styles.name}>{t(name)}</span>
          <NumberInput
            label={t('{{name}}: {{label}}', { name: t(name), label })}
            min={widget.min}
            max={widget.max}
            value={asNumber(values[index])}
            onChange={(next) => put(index, next)}
          />
        </li>
      ))}
    </ul>
  );
}
