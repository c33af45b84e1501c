import { t } from '../../../../shared/i18n.ts';
import { NumberInput, Segmented, SelectInput, TextInput } from '../../../ui/index.ts';
import { Labelled } from '../Labelled.tsx';
import styles from './CalculatorPanel.module.css';
import type { CalculatorField, CalculatorForm, Values } from './forms.ts';

interface CalculatorFieldsProps {
  readonly form: CalculatorForm;
  readonly values: Values;
  readonly onChange: (key: string, value: number | string | null) => void;
}

/** The inputs of a formula with their units and ranges. */
export function CalculatorFields({ form, values, onChange }: CalculatorFieldsProps) {
  return (
    <div className={styles.groups}>
      {form.groups(values).map((group, index) => (
        <fieldset
          key={group.title ?? String(index)}
          className={group.narrow ? styles.narrow : styles.group}
          style={{ '--fields': group.fields.length }}
        >
          {group.title === null ? null : <legend className={styles.legend}>{t(group.title)}</legend>}
          {group.fields.map((field) => (
            <Field
              key={field.key}
              field={field}
              group={group.title}
              value={values[field.key] ?? null}
              onChange={(value) => onChange(field.key, value)}
            />
          ))}
        </fieldset>
      ))}
    </div>
  );
}

interface FieldProps {
  readonly field: CalculatorField;
  readonly group: string | null;
  readonly value: number | string | null;
  readonly onChange: (value: number | string | null) => void;
}

/** Up to so many options stand side by side. */
const MOST_SIDE_BY_SIDE = 3;

function Field({ field, group, value, onChange }: FieldProps) {
  const label = t(field.label);
  // Two fields of one name are told apart by their group.
  const name = group === null ? label : t('{{group}}: {{field}}', { group: t(group), field: label });
  const hint = field.hint === undefined ? undefined : t(field.hint);
  if (field.kind === 'choice') {
    const options = (field.options ?? []).map((option) => ({ value: option.value, label: t(option.label) }));
    const chosen = typeof value === 'string' ? value : null;
    if (options.length <= MOST_SIDE_BY_SIDE) {
      return (
        <div className={styles.choice}>
          <span className={styles.choiceName} aria-hidden>
            {label}
          </span>
          <Segmented label={label} options={options} value={chosen} onChange={onChange} />
        </div>
      );
    }
    return (
      <Labelled label={label} hint={hint}>
        {(id) => <SelectInput id={id} label={label} options={options} value={chosen} onChange={onChange} />}
      </Labelled>
    );
  }
  return (
    <Labelled label={label} hint={hint}>
      {(id) =>
        field.kind === 'text' ? (
          <TextInput id={id} label={name} value={typeof value === 'string' ? value : ''} onChange={onChange} />
        ) : (
          <NumberInput
            id={id}
            label={name}
            value={typeof value === 'number' ? value : null}
            onChange={onChange}
            min={field.min}
            max={field.max}
          />
        )
      }
    </Labelled>
  );
}
