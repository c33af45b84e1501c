import { useState } from 'react';
import type { SegmentRow } from '../../../shared/analysis/segments.ts';
import { segmentBubbles } from '../../../shared/charts/segment-bubbles.ts';
import { t } from '../../../shared/i18n.ts';
import { ChartView, classes, nameOf, shorten } from '../../ui/index.ts';
import { bubblesOf } from './bubbles.ts';
import styles from './SegmentMap.module.css';

interface SegmentMapProps {
  readonly rows: readonly SegmentRow[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

/** The bubble chart; over each bubble lies a button that chooses its segment. */
export function SegmentMap({ rows, chosen, onChoose }: SegmentMapProps) {
  const [hovered, setHovered] = useState<string | null>(null);
  const chart = segmentBubbles(
    rows.map(({ record, attractiveness, fit }) => ({
      id: record.id,
      name: shorten(nameOf(record), 60),
      attractiveness,
      fit,
      size: record.data.size,
      decision: record.data.decision,
    })),
  );
  return (
    <div className={styles.map}>
      <ChartView chart={chart} picture={t('Attractiveness and fit')} />
      {bubblesOf(
        chart,
        rows.map(({ record }) => ({ id: record.id, name: shorten(nameOf(record), 60) })),
      ).map((bubble) => (
        <button
          key={bubble.id}
          type="button"
          className={classes(styles.bubble, bubble.id === chosen && styles.chosen, bubble.id === hovered && styles.hovered)}
          style={{ left: `${bubble.left}%`, top: `${bubble.top}%`, width: `max(24px, ${bubble.width}%)` }}
          aria-pressed={bubble.id === chosen}
          aria-label={t('Choose {{name}}', { name: bubble.name })}
          title={bubble.name}
          onPointerEnter={() => setHovered(bubble.id)}
          onPointerLeave={() => setHovered(null)}
          onClick={() => onChoose(bubble.id)}
        />
      ))}
    </div>
  );
}
