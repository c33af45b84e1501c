import { FileUp } from 'lucide-react';
import { Suspense, useState } from 'react';
import { type SegmentRow, scoreSegments } from '../../../shared/analysis/segments.ts';
import { formatMoney, formatNumber } from '../../../shared/format.ts';
import { plural, t } from '../../../shared/i18n.ts';
import { useObserved } from '../../data/rows.ts';
import { useStrategy } from '../../data/strategy.ts';
import { type RecordView, useRecord } from '../../data/useRecord.ts';
import { openImport } from '../../import/index.ts';
import { Button, currencyOf, nameOf, Segmented, shorten } from '../../ui/index.ts';
import { BoardFrame } from '../frame/BoardFrame.tsx';
import { Formula } from './Formula.tsx';
import { RfmView } from './rfm/index.ts';
import { ScoreTable } from './ScoreTable.tsx';
import styles from './SegmentationBoard.module.css';
import { SegmentMap } from './SegmentMap.tsx';
import { type SegmentationView, showSegmentation, useSegmentationView } from './view.ts';

export function SegmentationBoard({ id }: { readonly id: string }) {
  const view = useRecord('segmentation', id);
  return view ? <OpenSegmentation view={view} /> : null;
}

/** Segments by criteria, ranked, beside the picture that they make. The ratings stand in the segments' own records. */
function OpenSegmentation({ view }: { readonly view: RecordView<'segmentation'> }) {
  const { records } = useStrategy();
  const { rows } = scoreSegments(records);
  const [chosenId, setChosen] = useState<string | null>(null);
  const show = useSegmentationView();
  const { rfm } = useObserved();
  const chosen = rows.find(({ record }) => record.id === chosenId) ?? rows[0];
  const targets = rows.filter(({ record }) => record.data.decision === 'target').length;
  return (
    <BoardFrame
      label={t('Segment scoring')}
      title={shorten(nameOf(view.record), 80)}
      summary={
        show === 'rfm' ? (
          rfm && (
            <>
              <span>{rfm.customers === 1 ? t('One customer') : t('{{count}} customers', { count: formatNumber(rfm.customers) })}</span>
              <span>{t('{{money}} spent', { money: formatMoney(rfm.revenue, currencyOf(records)) })}</span>
            </>
          )
        ) : (
          <>
            <span>{plural(rows.length, 'One segment', '{{count}} segments')}</span>
            <span>{plural(view.data.criteria.length, 'one criterion', '{{count}} criteria')}</span>
            <span>{plural(targets, 'one target', '{{count}} targets')}</span>
          </>
        )
      }
      controls={
        <>
          {show === 'rfm' && rfm && (
            <Button icon={<FileUp size={15} aria-hidden />} onClick={() => openImport('customers')}>
              {t('Import customers')}
            </Button>
          )}
          <Segmented<SegmentationView>
            label={t('View')}
            value={show}
            onChange={showSegmentation}
            options={[
              { value: 'scores', label: t('Scores') },
              { value: 'rfm', label: t('RFM') },
            ]}
          />
        </>
      }
    >
      {show === 'rfm' ? (
        <Suspense fallback={null}>
          <RfmView view={view} />
        </Suspense>
      ) : (
        <ScoreBoard view={view} rows={rows} chosen={chosen} onChoose={setChosen} />
      )}
    </BoardFrame>
  );
}

interface ScoreBoardProps {
  readonly view: RecordView<'segmentation'>;
  readonly rows: readonly SegmentRow[];
  readonly chosen: SegmentRow | undefined;
  readonly onChoose: (id: string) => void;
}

function ScoreBoard({ view, rows, chosen, onChoose }: ScoreBoardProps) {
  return (
    <div className={styles.scroll}>
      <div className={styles.board}>
        <div className={styles.table}>
          <ScoreTable view={view} rows={rows} chosen={chosen?.record.id ?? null} onChoose={onChoose} />
        </div>
        <section className={styles.map} aria-label={t('Attractiveness and fit')}>
          <h2 className={styles.head}>{t('Attractiveness and fit')}</h2>
          <SegmentMap rows={rows} chosen={chosen?.record.id ?? null} onChoose={onChoose} />
        </section>
        {chosen && (
          <section className={styles.formula} aria-label={t('How the scores come about')}>
            <Formula study={view.record} row={chosen} />
          </section>
        )}
      </div>
    </div>
  );
}
