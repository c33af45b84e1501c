import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { SegmentRow } from '../../../shared/analysis/segments.ts';
import { formatNumber } from '../../../shared/format.ts';
import { CRITERION_AXES } from '../../../shared/frameworks/segmentation.ts';
import { t } from '../../../shared/i18n.ts';
import { newId } from '../../data/ids.ts';
import { drafts } from '../../data/open-drafts.ts';
import { useActions } from '../../data/strategy.ts';
import type { RecordView } from '../../data/useRecord.ts';
import { AddRow, Button } from '../../ui/index.ts';
import { CriterionHead } from './CriterionHead.tsx';
import styles from './ScoreTable.module.css';
import { SegmentLine } from './SegmentLine.tsx';
import {
  AXES,
  type Axis,
  criteriaOf,
  GATES,
  type StudyData,
  weightSum,
  withNewCriterion,
  withoutCriterion,
  withoutRatings,
} from './scores.ts';
import { gateLetter, gateWord, usualCriteria } from './words.ts';

interface ScoreTableProps {
  readonly view: RecordView<'segmentation'>;
  readonly rows: readonly SegmentRow[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

/** Segments down, criteria across by axis: every number is edited where it stands. */
export function ScoreTable({ view, rows, chosen, onChoose }: ScoreTableProps) {
  const { record, data, change } = view;
  const { create } = useActions();
  const [fresh, setFresh] = useState<string | null>(null);
  // While somebody types ratings the rows stay where they are; they are ranked again when the table is left.
  const [held, setHeld] = useState<readonly string[] | null>(null);
  const ranks = new Map(rows.map(({ record: segment }, index) => [segment.id, index + 1]));
  const shown = held === null ? rows : [...rows].sort((a, b) => placeIn(held, a) - placeIn(held, b));

  const addCriterion = (axis: Axis): void => {
    const id = newId();
    setFresh(id);
    change((now) => withNewCriterion(now, axis, id, ''));
  };
  const removeCriterion = (id: string): void => {
    change((now) => withoutCriterion(now, id));
    for (const { record: segment } of rows) {
      if (segment.data.ratings.some((rating) => rating.criterion?.item === id)) {
        drafts.change(segment, () => withoutRatings(segment.data, record.id, id));
      }
    }
  };
  const addSegments = async (names: readonly string[]): Promise<void> => {
    for (const name of names) {
      const made = await create('segment', { name });
      if (made) onChoose(made.id);
    }
  };

  return (
    <>
      <div className={styles.scroll}>
        <table className={styles.table} aria-label={t('Segments by criteria')}>
          <thead>
            <tr className={styles.axes}>
              <td colSpan={2} />
              {AXES.map((axis) => (
                <th key={axis} scope="colgroup" colSpan={criteriaOf(data, axis).length + 1} className={styles.axis}>
                  <AxisHead axis={axis} data={data} onAdd={() => addCriterion(axis)} />
                </th>
              ))}
              <td colSpan={2} className={styles.axisEnd} />
            </tr>
            <tr className={styles.heads}>
              <th scope="col" className={styles.rank}>
                <span className={styles.unseen}>{t('Rank')}</span>
              </th>
              <th scope="col" className={styles.segment}>
                {t('Segment')}
              </th>
              {AXES.flatMap((axis) => [
                ...criteriaOf(data, axis).map((criterion) => (
                  <CriterionHead
                    key={criterion.id}
                    criterion={criterion}
                    fresh={criterion.id === fresh}
                    change={change}
                    onDelete={() => removeCriterion(criterion.id)}
                  />
                )),
                <th key={axis} scope="col" className={styles.total} aria-label={t(CRITERION_AXES[axis])}>
                  {t('Score')}
                </th>,
              ])}
              <th scope="col" className={styles.gates}>
                {t('Gates')}
                <span className={styles.letters} aria-hidden>
                  {GATES.map((gate) => (
                    <span key={gate} title={gateWord(gate)}>
                      {gateLetter(gate)}
                    </span>
                  ))}
                </span>
              </th>
              <th scope="col" className={styles.decision}>
                {t('Decision')}
              </th>
            </tr>
          </thead>
          <tbody
            onFocus={() => setHeld((before) => before ?? rows.map(({ record: segment }) => segment.id))}
            onBlur={(event) => {
              if (!event.currentTarget.contains(event.relatedTarget)) setHeld(null);
            }}
          >
            {shown.map((row) => (
              <SegmentLine
                key={row.record.id}
                row={row}
                rank={ranks.get(row.record.id) ?? 0}
                study={record}
                chosen={row.record.id === chosen}
                onChoose={onChoose}
              />
            ))}
          </tbody>
        </table>
      </div>
      <AddRow label={t('Add a segment')} placeholder={t('Type a segment and press Enter')} onAdd={(names) => void addSegments(names)} />
      {data.criteria.length === 0 && (
        <div className={styles.start}>
          <p>{t('No criteria yet. Say what makes a segment attractive, and what makes it fit you; weigh each axis to 100.')}</p>
          <Button onClick={() => change((now) => ({ ...now, criteria: [...now.criteria, ...usualCriteria(newId)] }))}>
            {t('Start with the usual criteria')}
          </Button>
        </div>
      )}
    </>
  );
}

const placeIn = (held: readonly string[], { record }: SegmentRow): number => {
  const place = held.indexOf(record.id);
  return place < 0 ? held.length : place;
};

interface AxisHeadProps {
  readonly axis: Axis;
  readonly data: StudyData;
  readonly onAdd: () => void;
}

/** An axis with what its weights add up to; a warning in words when that is not 100. */
function AxisHead({ axis, data, onAdd }: AxisHeadProps) {
  const sum = weightSum(data, axis);
  const count = criteriaOf(data, axis).length;
  const off = Math.abs(sum - 100) > 1e-9;
  return (
    <div className={styles.axisHead}>
      <span className={styles.axisName}>{t(CRITERION_AXES[axis])}</span>
      {count > 0 &&
        (off ? (
          <span className={styles.warning}>
            <TriangleAlert size={13} aria-hidden />
            {sum < 100
              ? t('weights make {{sum}}, {{rest}} short of 100', { sum: formatNumber(sum), rest: formatNumber(100 - sum) })
              : t('weights make {{sum}}, {{rest}} over 100', { sum: formatNumber(sum), rest: formatNumber(sum - 100) })}
          </span>
        ) : (
          <span className={styles.fine}>{t('weights make 100')}</span>
        ))}
      <button
        type="button"
        className={styles.add}
        aria-label={t('Add a criterion of {{axis}}', { axis: t(CRITERION_AXES[axis]).toLowerCase() })}
        onClick={onAdd}
      >
        {t('+ Criterion')}
      </button>
    </div>
  );
}
