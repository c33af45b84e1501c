import { Check } from 'lucide-react';
import styles from './ProgressRing.module.css';

interface ProgressRingProps {
  /** 0–100. */
  readonly percent: number;
  /** Pixels across. */
  readonly size?: number;
  /** What it tells; without it the ring is decoration beside words that tell it. */
  readonly label?: string;
}

/** A ring that fills up; at 100 a disc with a tick. */
export function ProgressRing({ percent, size = 14, label }: ProgressRingProps) {
  const name = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <span className={percent >= 100 ? styles.full : styles.ring} style={{ width: size, height: size }} {...name}>
      {percent >= 100 ? <Check size={Math.round(size * 0.64)} strokeWidth={3} aria-hidden /> : <Arc percent={percent} size={size} />}
    </span>
  );
}

function Arc({ percent, size }: { readonly percent: number; readonly size: number }) {
  const stroke = size >= 40 ? 4 : 2;
  const radius = (size - stroke) / 2;
  const length = 2 * Math.PI * radius;
  const circle = { cx: size / 2, cy: size / 2, r: radius, strokeWidth: stroke };
  return (
    <svg width={size} height={size} viewBox={`0 0 ${size} ${size}`} aria-hidden>
      <circle {...circle} className={styles.track} />
      {percent > 0 && (
        <circle
          {...circle}
          className={styles.done}
          strokeDasharray={`${(length * percent) / 100} ${length}`}
          transform={`rotate(-90 ${size / 2} ${size / 2})`}
        />
      )}
    </svg>
  );
}
