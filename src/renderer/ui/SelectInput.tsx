import type { Option } from '../../shared/fields.ts';
import { t } from '../../shared/i18n.ts';
import { classes } from './classes.ts';
import styles from './Field.module.css';
import type { InputLook } from './NumberInput.tsx';

interface SelectInputProps extends InputLook {
  readonly options: readonly Option[];
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** One of a fixed set, by the system's own list: it takes first letters and arrows everywhere. */
export function SelectInput({ label, plain = false, id, placeholder, options, value, onChange }: SelectInputProps) {
  return (
    <select
      id={id}
      className={classes(styles.input, styles.select, plain && styles.plain, value === null && styles.unset)}
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value === '' ? null : event.currentTarget.value)}
    >
      <option value="">{placeholder ?? (plain ? '–' : t('Choose…'))}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {t(option.label)}
        </option>
      ))}
    </select>
  );
}
