import { formatDate, formatNumber } from '../../shared/format.ts';
import { t } from '../../shared/i18n.ts';
import { type AnyRecord, recordsOf } from '../../shared/records.ts';
import { useOpen } from '../data/navigation.ts';
import { shorten } from '../ui/index.ts';
import styles from './Home.module.css';
import { Section } from './Section.tsx';

/** What the strategy wants to reach: each objective with its metric, and the way from baseline to target. */
export function Objectives({ records }: { readonly records: readonly AnyRecord[] }) {
  const { openRecord } = useOpen();
  const brief = recordsOf(records, 'brief')[0];
  const metrics = new Map(recordsOf(records, 'metric').map((metric) => [metric.id, metric]));
  if (!brief || brief.data.objectives.length === 0) return null;
  return (
    <Section title={t('Objectives')} hint={t('from baseline to target')}>
      <ul className="plain-list">
        {brief.data.objectives.map((objective) => {
          const metric = objective.measuredBy ? metrics.get(objective.measuredBy.record) : undefined;
          const unit = metric?.data.unit ?? '';
          const figure = (value: number | null): string => (value === null ? '?' : formatNumber(value));
          return (
            <li key={objective.id} className={styles.objective}>
              <span className={styles.objectiveWords}>
                <button
                  type="button"
                  className={styles.statement}
                  onClick={() => openRecord(brief.id, { field: 'objectives', item: objective.id, view: 'form' })}
                >
                  {shorten(objective.statement || t('Untitled objective'), 140)}
                </button>
                <span className={styles.why}>
                  {[metric?.title || t('no metric yet'), objective.due ? t('by {{date}}', { date: formatDate(objective.due) }) : '']
                    .filter(Boolean)
                    .join(', ')}
                </span>
              </span>
              <span className={styles.figures}>
                <span className={styles.baseline}>{figure(objective.baseline)}</span>
                <span className={styles.arrow} aria-hidden>
                  →
                </span>
                <span className="visually-hidden">{t('to')}</span>
                <span className={styles.figure}>{figure(objective.target)}</span>
                {unit.length > 0 && unit.length <= 4 ? <span className={styles.unit}>{unit}</span> : null}
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
