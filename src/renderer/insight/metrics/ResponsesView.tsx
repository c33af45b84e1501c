import { FileInput, ListPlus, Trash2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Series } from '../../../shared/analysis/series.ts';
import { formatNumber } from '../../../shared/format.ts';
import { t } from '../../../shared/i18n.ts';
import type { RecordOf } from '../../../shared/records.ts';
import { useObserved } from '../../data/rows.ts';
import { useStrategy } from '../../data/strategy.ts';
import { openImport } from '../../import/index.ts';
import { Button, EmptyState, SelectInput } from '../../ui/index.ts';
import { inOrder, NOTHING_SELECTED, type Selection } from '../voice/selection.ts';
import { removeResponses } from './actions.ts';
import { Faults } from './Faults.tsx';
import styles from './ResponsesView.module.css';
import { ResponseTable } from './ResponseTable.tsx';
import { useResponseNumbers } from './responses.ts';
import { useMetricsView } from './state.ts';

interface ResponsesViewProps {
  readonly metric: RecordOf<'metric'>;
  readonly series: Series;
}

/** The single answers to a metric's question, of all waves or of one. */
export function ResponsesView({ metric, series }: ResponsesViewProps) {
  const { strategy } = useStrategy();
  const observed = useObserved();
  const [, change] = useMetricsView();
  const [wave, setWave] = useState<string | null>(null);
  const [selection, setSelection] = useState<Selection>(NOTHING_SELECTED);
  const numbers = useResponseNumbers(strategy.id, metric.id, wave);
  const waves = useMemo(() => {
    const names = new Set(observed.responses.filter((response) => response.metric === metric.id).map((response) => response.wave));
    const order = new Map(series.waves.map(({ label }, index) => [label, index]));
    return [...names].sort((a, b) => (order.get(b) ?? -1) - (order.get(a) ?? -1));
  }, [observed, metric.id, series]);
  const marked = inOrder(selection, numbers);
  const isEmpty = waves.length === 0 && numbers.length === 0;

  const remove = async (): Promise<void> => {
    if (await removeResponses(strategy.id, marked)) setSelection(NOTHING_SELECTED);
  };
  const enter = (
    <Button icon={<ListPlus size={15} aria-hidden />} onClick={() => change({ dialog: { shows: 'survey', metric: metric.id } })}>
      {t('Enter a survey')}
    </Button>
  );
  const bring = (
    <Button icon={<FileInput size={15} aria-hidden />} onClick={() => openImport('responses')}>
      {t('Import responses')}
    </Button>
  );
  if (isEmpty) {
    return (
      <div className={styles.empty}>
        <EmptyState
          title={t('No answers yet')}
          text={t(
            'One row for each person who answered: the score, and where known the day, the wave, the segment, the persona and the phase.',
          )}
          action={
            <div className={styles.offers}>
              {enter}
              {bring}
            </div>
          }
        />
      </div>
    );
  }
  return (
    <div className={styles.view}>
      <div className={styles.bar}>
        <span className={styles.count} role="status">
          {marked.length > 0
            ? marked.length === 1
              ? t('One answer selected')
              : t('{{count}} answers selected', { count: formatNumber(marked.length) })
            : numbers.length === 1
              ? t('One answer')
              : t('{{count}} answers', { count: formatNumber(numbers.length) })}
        </span>
        {marked.length > 0 ? (
          <>
            <Button onClick={() => setSelection(NOTHING_SELECTED)}>{t('Select none')}</Button>
            <Button danger icon={<Trash2 size={15} aria-hidden />} onClick={() => void remove()}>
              {t('Remove')}
            </Button>
          </>
        ) : (
          <>
            <span className={styles.wave}>
              <SelectInput
                label={t('Wave')}
                placeholder={t('All waves')}
                options={waves.map((name) => ({ value: `=${name}`, label: name === '' ? 'Without a wave' : name }))}
                value={wave === null ? null : `=${wave}`}
                onChange={(next) => {
                  setSelection(NOTHING_SELECTED);
                  setWave(next === null ? null : next.slice(1));
                }}
              />
            </span>
            {enter}
          </>
        )}
      </div>
      <Faults faults={series.faults} />
      <ResponseTable strategyId={strategy.id} numbers={numbers} selection={selection} onSelection={setSelection} />
    </div>
  );
}
