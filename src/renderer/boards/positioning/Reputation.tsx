import { REPUTATION_DRIVERS } from '../../../shared/frameworks/positioning.ts';
import { t } from '../../../shared/i18n.ts';
import { RatingInput } from '../../ui/index.ts';
import type { PositioningContext } from './PositioningBoard.tsx';
import styles from './Reputation.module.css';

type Driver = keyof typeof REPUTATION_DRIVERS;
const DRIVERS = Object.keys(REPUTATION_DRIVERS).filter((key): key is Driver => key in REPUTATION_DRIVERS);

/** What the good name rests on, each driver rated 1–5; the lowest limits the others and is said. */
export function Reputation({ view }: Pick<PositioningContext, 'view'>) {
  const { data, change } = view;
  const values = DRIVERS.flatMap((driver) => data.reputation[driver] ?? []);
  const lowest = Math.min(...values);
  const differ = values.length === DRIVERS.length && values.some((value) => value > lowest);
  return (
    <ul className={styles.rows}>
      {DRIVERS.map((driver) => (
        <li key={driver} className={styles.row}>
          <span>{t(REPUTATION_DRIVERS[driver])}</span>
          {differ && data.reputation[driver] === lowest && <span className={styles.lowest}>{t('the limit')}</span>}
          <RatingInput
            look="dots"
            label={t(REPUTATION_DRIVERS[driver])}
            value={data.reputation[driver]}
            onChange={(value) => change((now) => ({ ...now, reputation: { ...now.reputation, [driver]: value } }))}
          />
        </li>
      ))}
    </ul>
  );
}
