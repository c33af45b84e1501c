import { t } from '../../../shared/i18n.ts';
import type { WidgetProps } from './types.ts';
import styles from './widgets.module.css';

export function FlagField({ field, value, onChange, label }: WidgetProps) {
  return (
    <label className={styles.flag}>
      <input type="checkbox" aria-label={label} checked={value === true} onChange={(event) => onChange(event.currentTarget.checked)} />
      {t(field.label)}
    </label>
  );
}
