import type { Coverage, Need } from '../../../shared/analysis/value-fit.ts';
import { formatPercent } from '../../../shared/format.ts';
import { t } from '../../../shared/i18n.ts';
import styles from './CoverageBar.module.css';

/** How much of the customer side is answered, by weight: pains, gains, and both together. */
export function CoverageBar({ coverage }: { readonly coverage: Coverage }) {
  const { pains, gains, painFit, gainFit, fit } = coverage;
  return (
    <dl className={styles.bars}>
      <Meter name={t('Pains')} value={painFit} words={countWords(pains)} />
      <Meter name={t('Gains')} value={gainFit} words={countWords(gains)} />
      <Meter name={t('Fit')} value={fit} words="" strong />
    </dl>
  );
}

const countWords = (needs: readonly Need[]): string =>
  t('{{covered}} of {{all}}', { covered: needs.filter(({ coveredBy }) => coveredBy.length > 0).length, all: needs.length });

interface MeterProps {
  readonly name: string;
  /** 0–100. */
  readonly value: number | null;
  readonly words: string;
  readonly strong?: boolean;
}

function Meter({ name, value, words, strong = false }: MeterProps) {
  return (
    <div className={styles.meter}>
      <dt>{name}</dt>
      <dd>
        <span className={styles.track} aria-hidden>
          <span className={styles.fill} style={{ width: `${value ?? 0}%` }} />
        </span>
        <span className={strong ? styles.strong : styles.figure}>{value === null ? '–' : formatPercent(Math.round(value))}</span>
        {words !== '' && <span>{words}</span>}
      </dd>
    </div>
  );
}
