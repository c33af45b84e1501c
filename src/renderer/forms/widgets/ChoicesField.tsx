import type { Option } from '../../../shared/fields.ts';
import { t } from '../../../shared/i18n.ts';
import type { WidgetProps } from './types.ts';
import { asTexts } from './values.ts';
import styles from './widgets.module.css';

/** Several of a fixed set, kept in the set's order. */
export function ChoicesField({ value, onChange, label, options }: WidgetProps & { readonly options: readonly Option[] }) {
  const chosen = new Set(asTexts(value));
  const set = (changed: string, on: boolean): void =>
    onChange(options.map((option) => option.value).filter((option) => (option === changed ? on : chosen.has(option))));
  return (
    <fieldset className={styles.choices} aria-label={label}>
      {options.map((option) => (
        <label key={option.value} className={styles.choice}>
          <input type="checkbox" checked={chosen.has(option.value)} onChange={(event) => set(option.value, event.currentTarget.checked)} />
          <span>{t(option.label)}</span>
        </label>
      ))}
    </fieldset>
  );
}
