import { useId } from 'react';
import type { Fields } from '../../../shared/fields.ts';
import { t } from '../../../shared/i18n.ts';
import { isObject } from '../../../shared/records.ts';
import { isSegmented, isTableGroup, placeFields } from '../layout.ts';
import { useStable } from '../use-stable.ts';
import { FieldBox } from './FieldBox.tsx';
import { FieldControl } from './FieldControl.tsx';
import type { WidgetProps } from './types.ts';
import styles from './widgets.module.css';

interface GroupFieldProps extends WidgetProps {
  readonly fields: Fields;
}

/** Fields that belong together: a table where all of them are small groups, else fields like any others. */
export function GroupField(props: GroupFieldProps) {
  const { field, fields, value, onChange, path } = props;
  const data = isObject(value) ? value : {};
  const set = useStable((name: string, next: unknown) => onChange({ ...data, [name]: next }));
  if (isTableGroup(field.widget)) return <GroupTable {...props} />;
  return (
    <div className={styles.grid}>
      {placeFields(Object.entries(fields)).map((placed) => (
        <FieldBox
          key={placed.name}
          placed={placed}
          value={data[placed.name]}
          onChange={(next) => set(placed.name, next)}
          label={t('{{group}}: {{field}}', { group: t(field.label), field: t(placed.field.label) })}
          path={`${path}.${placed.name}`}
          heading
        />
      ))}
    </div>
  );
}

/** One row for each small group: its label, then its fields side by side. */
function GroupTable({ fields, value, onChange, path }: GroupFieldProps) {
  const data = isObject(value) ? value : {};
  return (
    <div className={styles.table}>
      {Object.entries(fields).map(([name, row]) => (
        <GroupTableRow
          key={name}
          field={row}
          value={data[name]}
          onChange={(next) => onChange({ ...data, [name]: next })}
          label={t(row.label)}
          path={`${path}.${name}`}
        />
      ))}
    </div>
  );
}

function GroupTableRow({ field, value, onChange, label, path }: WidgetProps) {
  const id = useId();
  const data = isObject(value) ? value : {};
  const inner = field.widget.kind === 'group' ? Object.entries(field.widget.fields) : [];
  return (
    <fieldset className={styles.tableRow} aria-labelledby={id} data-field={path}>
      <span id={id} className={styles.tableLabel}>
        {label}
      </span>
      {inner.map(([name, cell]) => (
        <span key={name} className={cell.widget.kind === 'text' ? styles.tableText : styles.tableCell} data-field={`${path}.${name}`}>
          <FieldControl
            field={cell.placeholder === undefined && cell.widget.kind === 'text' ? { ...cell, placeholder: cell.label } : cell}
            value={data[name]}
            onChange={(next) => onChange({ ...data, [name]: next })}
            label={t('{{group}}: {{field}}', { group: label, field: t(cell.label) })}
            path={`${path}.${name}`}
            plain={!isSegmented(cell.widget)}
          />
        </span>
      ))}
    </fieldset>
  );
}
