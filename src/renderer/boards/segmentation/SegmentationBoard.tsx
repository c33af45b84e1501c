import { useState } from 'react';
import { scoreSegments } from '../../../shared/analysis/segments.ts';
import { plural, t } from '../../../shared/i18n.ts';
import { useStrategy } from '../../data/strategy.ts';
import { type RecordView, useRecord } from '../../data/useRecord.ts';
import { nameOf, shorten } from '../../ui/index.ts';
import { BoardFrame } from '../frame/BoardFrame.tsx';
import { Formula } from './Formula.tsx';
import { ScoreTable } from './ScoreTable.tsx';
import styles from './SegmentationBoard.module.css';
import { SegmentMap } from './SegmentMap.tsx';

export function SegmentationBoard({ id }: { readonly id: string }) {
  const view = useRecord('segmentation', id);
  return view ? <OpenSegmentation view={view} /> : null;
}

/** Segments by criteria, ranked, beside the picture that they make. The ratings stand in the segments' own records. */
function OpenSegmentation({ view }: { readonly view: RecordView<'segmentation'> }) {
  const { records } = useStrategy();
  const { rows } = scoreSegments(records);
  const [chosenId, setChosen] = useState<string | null>(null);
  const chosen = rows.find(({ record }) => record.id === chosenId) ?? rows[0];
  const targets = rows.filter(({ record }) => record.data.decision === 'target').length;
  return (
    <BoardFrame
      label={t('Segment scoring')}
      title={shorten(nameOf(view.record), 80)}
      summary={
        <>
          <span>{plural(rows.length, 'One segment', '{{count}} segments')}</span>
          <span>{plural(view.data.criteria.length, 'one criterion', '{{count}} criteria')}</span>
          <span>{plural(targets, 'one target', '{{count}} targets')}</span>
        </>
      }
    >
      <div className={styles.scroll}>
        <div className={styles.board}>
          <div className={styles.table}>
            <ScoreTable view={view} rows={rows} chosen={chosen?.record.id ?? null} onChoose={setChosen} />
          </div>
          <section className={styles.map} aria-label={t('Attractiveness and fit')}>
            <h2 className={styles.head}>{t('Attractiveness and fit')}</h2>
            <SegmentMap rows={rows} chosen={chosen?.record.id ?? null} onChoose={setChosen} />
          </section>
          {chosen && (
            <section className={styles.formula} aria-label={t('How the scores come about')}>
              <Formula study={view.record} row={chosen} />
            </section>
          )}
        </div>
      </div>
    </BoardFrame>
  );
}
