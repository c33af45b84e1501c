import type { SegmentRow } from '../../../shared/analysis/segments.ts';
import { formatNumber } from '../../../shared/format.ts';
import { CRITERION_AXES } from '../../../shared/frameworks/segmentation.ts';
import { t } from '../../../shared/i18n.ts';
import type { RecordOf } from '../../../shared/records.ts';
import { nameOf, shorten } from '../../ui/index.ts';
import styles from './Formula.module.css';
import { AXES, type Axis, termsOf, weightSum } from './scores.ts';

interface FormulaProps {
  readonly study: RecordOf<'segmentation'>;
  readonly row: SegmentRow;
}

/** The weighted sums of one segment with its numbers put in. */
export function Formula({ study, row }: FormulaProps) {
  return (
    <>
      <h2 className={styles.head}>
        {shorten(nameOf(row.record), 80)} <span className={styles.hint}>{t('weight × rating, added up, by the sum of the weights')}</span>
      </h2>
      {AXES.map((axis) => (
        <AxisFormula key={axis} axis={axis} study={study} row={row} />
      ))}
    </>
  );
}

function AxisFormula({ axis, study, row }: FormulaProps & { readonly axis: Axis }) {
  const terms = termsOf(study.data, study.id, row.record.data, axis).filter(({ weight }) => weight > 0);
  const score = row[axis];
  const missing = terms.filter(({ rating }) => rating === null);
  return (
    <div className={styles.axis}>
      <span className={styles.name}>{t(CRITERION_AXES[axis])}</span>
      {terms.length === 0 ? (
        <span className={styles.note}>{t('No criterion with a weight yet.')}</span>
      ) : (
        <span className={styles.sum}>
          <span className={styles.fraction}>
            <span className={styles.above}>
              {terms.map(({ name, weight, rating }, index) => (
                <span key={name} title={name} className={styles.term}>
                  {index > 0 && <span className={styles.sign}>+</span>}
                  {formatNumber(weight)} × {rating === null ? '?' : formatNumber(rating)}
                </span>
              ))}
            </span>
            <span className={styles.below}>{formatNumber(weightSum(study.data, axis))}</span>
          </span>
          <span className={styles.sign}>=</span>
          <strong className={styles.result}>{score === null ? '?' : formatNumber(score, 1)}</strong>
        </span>
      )}
      {missing.length > 0 && (
        <span className={styles.note}>
          {t('Not rated yet: {{names}}.', {
            names: missing.map(({ name }) => shorten(name, 60) || t('a criterion without a name')).join(', '),
          })}
        </span>
      )}
    </div>
  );
}
