import { useElementSize } from '@mantine/hooks';
import { useDeferredValue, useMemo } from 'react';
import { t } from '../../shared/i18n.ts';
import type { AnyRecord } from '../../shared/records.ts';
import { buildGraph, COLUMNS, openEndsLabel, traceSummary } from '../../shared/trace/index.ts';
import { useOpen } from '../data/navigation.ts';
import { linePicture } from './line-picture.ts';
import { Section } from './Section.tsx';
import styles from './ThroughlineSection.module.css';

const HEIGHT = 176;
/** Pixels of a column from which its name and number stand on one line. */
const ROOMY_COLUMN = 76;

/** The whole strategy as one small picture. Nothing while there is nobody in it yet. */
export function ThroughlineSection({ records }: { readonly records: readonly AnyRecord[] }) {
  const { openScreen } = useOpen();
  const { ref, width } = useElementSize();
  const settled = useDeferredValue(records);
  const graph = useMemo(() => buildGraph(settled), [settled]);
  const picture = useMemo(() => linePicture(graph, width, HEIGHT), [graph, width]);
  if (picture.dots.length === 0) return null;
  const summary = t('{{summary}}, {{ends}}', { summary: traceSummary(graph), ends: openEndsLabel(graph.openEnds.length) });
  const isRoomy = width / picture.heads.length >= ROOMY_COLUMN;
  return (
    <Section title={t('Throughline')} hint={summary} link={{ label: t('Open'), onOpen: () => openScreen('throughline') }}>
      <div ref={ref} className={styles.box}>
        {width > 0 && (
          <svg width={width} height={HEIGHT} className={styles.picture} role="img" aria-label={summary}>
            {picture.heads.map(({ column, x, count }) => (
              <text key={column} x={x} y={20} className={styles.head}>
                <tspan>{t(COLUMNS[column])}</tspan>
                {isRoomy ? (
                  <tspan> {count}</tspan>
                ) : (
                  <tspan x={x} dy={14}>
                    {count}
                  </tspan>
                )}
              </text>
            ))}
            <path className={styles.quiet} d={picture.quiet} />
            <path className={styles.marked} d={picture.marked} />
            {picture.dots.map(({ key, x, y, look }) => (
              <circle key={key} className={styles[look]} cx={x} cy={y} r={look === 'quiet' ? picture.radius : picture.radius + 1.2} />
            ))}
          </svg>
        )}
      </div>
    </Section>
  );
}
