import type { JourneyData } from '../../../shared/analysis/journey.ts';
import { touchpointsUsed } from '../../../shared/analysis/journey.ts';
import { emotionY } from '../../../shared/charts/journey-curve.ts';
import { signed } from '../../../shared/format.ts';
import { CHANNEL_KINDS } from '../../../shared/frameworks/brief.ts';
import { t } from '../../../shared/i18n.ts';
import type { AnyRecord } from '../../../shared/records.ts';
import type { RowId } from './cursor.ts';
import { EMOTION_HEIGHT, type MapKind } from './EmotionLane.tsx';
import styles from './RowHead.module.css';
import { rowName } from './rows.ts';
import { KindSign } from './TouchpointChip.tsx';

interface RowHeadProps {
  readonly row: Exclude<RowId, 'head'>;
  readonly gridRow: number;
  readonly data: JourneyData;
  readonly records: readonly AnyRecord[];
  /** The maps whose curves are drawn. */
  readonly curves: readonly MapKind[];
}

/** A lane's name, and what is to be known to read it. */
export function RowHead({ row, gridRow, data, records, curves }: RowHeadProps) {
  return (
    <th scope="row" className={styles.rowHead} style={{ gridRow }}>
      <span className={styles.name}>{rowName(row)}</span>
      {row === 'touchpoints' && <TouchpointKey data={data} records={records} />}
      {row === 'emotion' && <EmotionKey curves={curves} />}
      {row === 'pains' && <span className={styles.note}>{t('by severity')}</span>}
    </th>
  );
}

function TouchpointKey({ data, records }: Pick<RowHeadProps, 'data' | 'records'>) {
  const { used, all } = touchpointsUsed(data, records);
  return (
    <>
      <span className={styles.note}>{t('{{used}} of {{all}}', { used, all })}</span>
      {(['digital', 'human', 'physical'] as const).map((kind) => (
        <span key={kind} className={styles.key} aria-hidden>
          <KindSign kind={kind} size={11} />
          {t(CHANNEL_KINDS[kind]).toLowerCase()}
        </span>
      ))}
    </>
  );
}

function EmotionKey({ curves }: Pick<RowHeadProps, 'curves'>) {
  return (
    <>
      {curves.map((curve) => (
        <span key={curve} className={styles.key}>
          <svg width={18} height={4} aria-hidden>
            <path
              d="M0 2H18"
              stroke={curve === 'as-is' ? 'var(--ink)' : 'var(--accent)'}
              strokeWidth={2}
              strokeDasharray={curve === 'as-is' ? undefined : '4 3'}
            />
          </svg>
          {curve === 'as-is' ? t('As-is') : t('To-be')}
        </span>
      ))}
      {[2, 1, 0, -1, -2].map((step) => (
        <span key={step} className={styles.tick} style={{ top: emotionY(step, EMOTION_HEIGHT) }} aria-hidden>
          {signed(step)}
        </span>
      ))}
    </>
  );
}
