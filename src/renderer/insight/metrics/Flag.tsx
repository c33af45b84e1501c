import { Minus, TrendingDown, TrendingUp, Waves } from 'lucide-react';
import { changeWords, marginWords, noiseWords } from '../../../shared/analysis/metric-words.ts';
import type { Comparison, ScorecardRow } from '../../../shared/analysis/scorecard.ts';
import { t } from '../../../shared/i18n.ts';
import styles from './Flag.module.css';

/** Whether the last change is more than chance, in words; at the right the same for the whole series. */
export function Flag({ row }: { readonly row: ScorecardRow }) {
  const { metric, change, whole } = row;
  if (!change) return null;
  const { noise, good, difference } = change;
  const look = noise === null ? 'plain' : noise ? 'noise' : good === null ? 'plain' : good ? 'better' : 'worse';
  const Icon = noise ? Waves : difference > 0 ? TrendingUp : difference < 0 ? TrendingDown : Minus;
  return (
    <div className={styles.flag} data-look={look} role="note">
      <Icon size={16} aria-hidden className={styles.icon} />
      <p className={styles.words}>
        {noise === null ? null : (
          <strong className={styles.lead}>{noise ? t('Change is within noise.') : t('Change is beyond noise.')} </strong>
        )}
        {noiseWords(metric.data, change)}
        {noise === null && good !== null ? ` ${t('What was entered does not say whether that is chance.')}` : null}
      </p>
      {whole ? <p className={styles.whole}>{wholeWords(row, whole)}</p> : null}
    </div>
  );
}

function wholeWords({ metric: { data } }: ScorecardRow, { from, difference, margin, noise }: Comparison): string {
  const change = changeWords(data, difference);
  if (margin === null || noise === null) return t('Since {{wave}}: {{change}}', { wave: from.label, change });
  const half = marginWords(data, margin);
  return noise
    ? t('Since {{wave}}: {{change}} {{margin}}, within noise', { wave: from.label, change, margin: half })
    : t('Since {{wave}}: {{change}} {{margin}}, beyond noise', { wave: from.label, change, margin: half });
}
