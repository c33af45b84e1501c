import styles from './AreaMark.module.css';

/** Impact × confidence as an area: a square of 20, filled from the bottom left, 4 high and 4 wide a point. */
export function AreaMark({ impact, confidence }: { readonly impact: number | null; readonly confidence: number | null }) {
  const height = (impact ?? 0) * 4;
  return (
    <svg width={24} height={24} viewBox="0 0 24 24" className={styles.mark} aria-hidden>
      <rect x={0.5} y={0.5} width={23} height={23} rx={4} className={styles.frame} />
      <rect x={2} y={22 - height} width={(confidence ?? 0) * 4} height={height} rx={1.5} className={styles.area} />
    </svg>
  );
}
