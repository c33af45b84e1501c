import type { PhasePair } from '../../../shared/analysis/journey.ts';
import { signed } from '../../../shared/format.ts';
import { t } from '../../../shared/i18n.ts';
import { CellFrame, type CellState } from './Cell.tsx';
import styles from './Difference.module.css';

interface DifferenceProps {
  readonly phase: string;
  readonly pair: PhasePair | undefined;
  readonly gridRow: number;
  readonly gridColumn: number;
  readonly state: CellState;
  readonly tabbable: boolean;
}

const said = (value: number | null | undefined): string => (value === null || value === undefined ? t('not known') : signed(value));

/** By how many steps the emotion of a phase should rise. */
export function Difference({ phase, pair, ...place }: DifferenceProps) {
  const difference = pair?.difference ?? null;
  const label = t('Difference: {{difference}}. As it is {{now}}, as it should be {{wanted}}.', {
    difference: said(difference),
    now: said(pair?.asIs?.emotion),
    wanted: said(pair?.toBe?.emotion),
  });
  return (
    <CellFrame row="difference" phase={phase} {...place} label={label} className={styles.cell}>
      {difference === null ? (
        <span className={styles.none}>{pair?.asIs && pair.toBe ? '–' : t('only in this map')}</span>
      ) : (
        <span className={styles.figures}>
          <strong className={difference > 0 ? styles.rise : difference < 0 ? styles.fall : styles.none}>{signed(difference)}</strong>
          <span className={styles.none}>
            {signed(pair?.asIs?.emotion ?? 0)} → {signed(pair?.toBe?.emotion ?? 0)}
          </span>
        </span>
      )}
    </CellFrame>
  );
}
