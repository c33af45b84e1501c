import styles from './Meter.module.css';

interface MeterProps {
  /** Minor units, both. */
  readonly cost: number;
  readonly budget: number;
}

/** Cost against budget; what is over stands out at the end. The words beside it say the same. */
export function Meter({ cost, budget }: MeterProps) {
  const whole = Math.max(cost, budget, 1);
  return (
    <span className={styles.track} aria-hidden>
      <span className={styles.fill} style={{ width: `${(100 * Math.min(cost, budget)) / whole}%` }} />
      {cost > budget && <span className={styles.over} style={{ width: `${(100 * (cost - budget)) / whole}%` }} />}
    </span>
  );
}
