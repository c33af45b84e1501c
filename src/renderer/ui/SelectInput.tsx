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
  const chosen = options.find((option) => option.value === value);
  // In a row "SO: use strengths …" shows as "SO"; the list that opens tells the whole.
  const short = plain && chosen?.label.includes(': ') ? t(chosen.label).split(':')[0] : undefined;
  return (
    <span className={styles.wrap}>
      <select
        id={id}
        className={classes(
          styles.input,
          styles.select,
          plain && styles.plain,
          value === null && styles.unset,
          short !== undefined && styles.behind,
        )}
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
      {short !== undefined && (
        <span className={styles.short} aria-hidden>
          {short}
        </span>
      )}
    </span>
  );
}
