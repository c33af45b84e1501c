import { Check, Circle } from 'lucide-react';
import type { ImportFile, ImportPlan, ImportTarget } from '../../shared/exchange/import.ts';
import { t } from '../../shared/i18n.ts';
import { shorten } from '../ui/index.ts';
import styles from './ColumnsStep.module.css';
import { FixedText } from './FixedText.tsx';
import { columnOf, fixableIn, fixedOf, withFixed } from './plan.ts';

interface FieldsProps {
  readonly file: ImportFile;
  readonly plan: ImportPlan;
  readonly onPlan: (plan: ImportPlan) => void;
}

/** Every field that can be filled: by which column it is, or by one text for the whole file. */
export function Fields({ file, plan, onPlan }: FieldsProps) {
  const fixable = new Set(fixableIn(plan, file.targets).map(({ field }) => field));
  return (
    <ul className={styles.targets}>
      {file.targets.map((target) => {
        const column = columnOf(plan, target.field);
        const from = column === null ? undefined : file.columns[column];
        const filled = from !== undefined || fixedOf(plan, target.field).trim() !== '';
        return (
          <li key={target.field} className={styles.target} data-filled={filled}>
            {filled ? (
              <Check size={14} strokeWidth={2.4} className={styles.tick} aria-label={t('Filled')} />
            ) : (
              <Circle size={14} className={styles.open} aria-label={t('Empty')} />
            )}
            <div className={styles.words}>
              <span className={styles.targetName}>
                {t(target.label)}
                {target.required && <span className={styles.required}>{t('required')}</span>}
              </span>
              <span className={styles.hint}>{from ? t('from “{{column}}”', { column: shorten(from.name, 60) }) : hintOf(target)}</span>
              {fixable.has(target.field) && <Fixed target={target} plan={plan} onPlan={onPlan} />}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** That a field takes text goes without saying. */
const hintOf = ({ hint }: ImportTarget): string => (hint === t('text') ? '' : hint);

interface FixedProps {
  readonly target: ImportTarget;
  readonly plan: ImportPlan;
  readonly onPlan: (plan: ImportPlan) => void;
}

const Fixed = ({ target, plan, onPlan }: FixedProps) => (
  <FixedText
    field={target.field}
    label={t('{{field}} of every row', { field: t(target.label) })}
    value={fixedOf(plan, target.field)}
    onChange={(text) => onPlan(withFixed(plan, target.field, text))}
  />
);
