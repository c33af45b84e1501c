import { useVirtualizer } from '@tanstack/react-virtual';
import { ArrowRight, History, TriangleAlert } from 'lucide-react';
import { type Ref, useId, useRef, useState } from 'react';
import type { ImportFile, ImportPlan, ImportTarget } from '../../shared/exchange/import.ts';
import { t } from '../../shared/i18n.ts';
import { classes, shorten } from '../ui/index.ts';
import styles from './ColumnsStep.module.css';
import { Fields } from './Fields.tsx';
import { columnOf, fieldOf, withColumn } from './plan.ts';
import { SCROLLS } from './scrolls.ts';

interface ColumnsStepProps {
  readonly file: ImportFile;
  readonly plan: ImportPlan;
  readonly missing: readonly ImportTarget[];
  readonly onPlan: (plan: ImportPlan) => void;
  readonly ref: Ref<HTMLHeadingElement>;
}

const ROW = 48;

/** Which column goes to which field: the file's columns at the left, the fields they fill at the right. */
export function ColumnsStep({ file, plan, missing, onPlan, ref }: ColumnsStepProps) {
  const scroll = useRef<HTMLDivElement>(null);
  const [moved, setMoved] = useState('');
  const headId = useId();
  // A file may have thousands of columns: only those in view are there.
  const list = useVirtualizer({
    count: file.columns.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW,
    overscan: 12,
  });

  const lead = (column: number, field: string | null): void => {
    const before = field === null ? null : columnOf(plan, field);
    const other = before === null || before === column ? undefined : file.columns[before];
    setMoved(other ? t('“{{column}}” is left out now: a field takes one column.', { column: shorten(other.name, 60) }) : '');
    onPlan(withColumn(plan, column, field));
  };

  return (
    <div className={styles.split}>
      <section className={styles.columns} aria-labelledby={headId}>
        <div className={styles.headRow}>
          <h3 ref={ref} id={headId} tabIndex={-1} className={styles.head}>
            {t('Columns of the file')}
          </h3>
          {file.remembered && (
            <span className={styles.remembered}>
              <History size={14} aria-hidden />
              {t('As you mapped it last time')}
            </span>
          )}
        </div>
        <div ref={scroll} className={styles.scroll}>
          <ul className={styles.list} style={{ height: list.getTotalSize() }}>
            {list.getVirtualItems().map(({ index, start }) => {
              const column = file.columns[index];
              if (!column) return null;
              const field = fieldOf(plan, index);
              return (
                <li
                  key={column.name}
                  className={classes(styles.row, field === null && styles.left)}
                  style={{ transform: `translateY(${start}px)` }}
                  aria-setsize={file.columns.length}
                  aria-posinset={index + 1}
                >
                  <div className={styles.words}>
                    <span className={styles.name} title={column.name}>
                      {column.name}
                    </span>
                    <span className={styles.samples}>{samplesOf(column.samples)}</span>
                  </div>
                  <ArrowRight size={14} className={styles.arrow} aria-hidden />
                  <FieldSelect
                    label={t('“{{column}}” goes to', { column: shorten(column.name, 60) })}
                    targets={file.targets}
                    value={field}
                    onChange={(next) => lead(index, next)}
                  />
                </li>
              );
            })}
          </ul>
        </div>
        <p className={styles.moved} role="status">
          {moved}
        </p>
      </section>
      <section className={styles.fields} aria-label={t('Fields')} {...SCROLLS}>
        <h3 className={styles.head}>{t('Fields')}</h3>
        {missing.length > 0 && (
          <p className={styles.missing}>
            <TriangleAlert size={14} aria-hidden />
            {t('Still needed: {{fields}}.', { fields: missing.map(({ label }) => t(label)).join(', ') })}
          </p>
        )}
        <Fields file={file} plan={plan} onPlan={onPlan} />
      </section>
    </div>
  );
}

/** The first values that are not empty. */
const samplesOf = (samples: readonly string[]): string =>
  samples
    .filter((sample) => sample.trim() !== '')
    .slice(0, 4)
    .map((sample) => shorten(sample.replace(/\s+/g, ' '), 60))
    .join(' · ') || t('empty in the first rows');

interface FieldSelectProps {
  readonly label: string;
  readonly targets: readonly ImportTarget[];
  readonly value: string | null;
  readonly onChange: (field: string | null) => void;
}

function FieldSelect({ label, targets, value, onChange }: FieldSelectProps) {
  return (
    <select
      className={classes(styles.select, value === null && styles.unset)}
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value === '' ? null : event.currentTarget.value)}
    >
      <option value="">{t('Leave out')}</option>
      {targets.map((target) => (
        <option key={target.field} value={target.field}>
          {target.required ? t('{{field}} (required)', { field: t(target.label) }) : t(target.label)}
        </option>
      ))}
    </select>
  );
}
