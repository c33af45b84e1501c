import { Modal } from '@mantine/core';
import { Quote } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { seriesOf, type Wave } from '../../shared/analysis/series.ts';
import { t } from '../../shared/i18n.ts';
import { type RecordOf, recordsOf } from '../../shared/records.ts';
import type { Feedback } from '../../shared/rows.ts';
import { useObserved, useRowCounts } from '../data/rows.ts';
import { useSession } from '../data/session.ts';
import { useFormRecords } from '../forms/place.ts';
import { CiteWave } from '../insight/metrics/CiteWave.tsx';
import { CiteFeedback } from '../insight/voice/CiteDialog.tsx';
import { NONE_FOUND, useFound, useRowWindows } from '../insight/voice/data.ts';
import { tidy } from '../insight/voice/filters.ts';
import { excerptOf, originOf } from '../insight/voice/words.ts';
import { Button, fold, Segmented, shorten, TextInput } from '../ui/index.ts';
import styles from './CiteFromData.module.css';
import { citedWave } from './prefilled.ts';

/** So many of each are offered; searching finds the others. */
const MOST = 24;

type Source = 'metric' | 'voice';
type Chosen =
  | { readonly from: 'metric'; readonly metric: RecordOf<'metric'>; readonly wave: Wave }
  | { readonly from: 'voice'; readonly item: Feedback };

/** The way from a record's evidence to what was observed: a value or a quote is chosen, and the claim comes filled in. */
export function CiteFromData({ record }: { readonly record: string }) {
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button size="small" className={styles.open} icon={<Quote size={13} aria-hidden />} onClick={() => setOpened(true)}>
        {t('Cite a value or feedback…')}
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('Cite as evidence')}
        size="lg"
        closeButtonProps={{ 'aria-label': t('Close') }}
      >
        {opened ? <Choice record={record} onClose={() => setOpened(false)} /> : null}
      </Modal>
    </>
  );
}

function Choice({ record, onClose }: { readonly record: string; readonly onClose: () => void }) {
  const [from, setFrom] = useState<Source>('metric');
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const sought = useDeferredValue(text);
  if (chosen?.from === 'metric') return <CiteWave metric={chosen.metric} wave={chosen.wave} record={record} onDone={onClose} />;
  if (chosen?.from === 'voice') return <CiteFeedback items={[chosen.item]} record={record} onClose={onClose} />;
  return (
    <div className={styles.choice}>
      <div className={styles.bar}>
        <Segmented<Source>
          label={t('What is cited')}
          size="small"
          options={[
            { value: 'metric', label: t('Measured') },
            { value: 'voice', label: t('Said by customers') },
          ]}
          value={from}
          onChange={setFrom}
        />
        <TextInput label={t('Search')} placeholder={t('Search')} value={text} onChange={setText} />
      </div>
      {from === 'metric' ? <Values text={sought} onChoose={setChosen} /> : <Quotes text={sought} onChoose={setChosen} />}
    </div>
  );
}

interface ListProps {
  readonly text: string;
  readonly onChoose: (chosen: Chosen) => void;
}

/** The latest value of each metric; searching finds those before it. */
function Values({ text, onChoose }: ListProps) {
  const records = useFormRecords();
  const observed = useObserved();
  const all = useMemo(
    () =>
      recordsOf(records, 'metric').flatMap((metric) =>
        [...seriesOf(metric, observed).waves]
          .reverse()
          .map((wave, index) => ({ metric, wave, latest: index === 0, claim: citedWave(metric, wave).claim })),
      ),
    [records, observed],
  );
  const wanted = fold(text.trim());
  const found = all.filter(({ claim, latest }) => (wanted === '' ? latest : fold(claim).includes(wanted)));
  if (all.length === 0) return <p className={styles.none}>{t('No metric has values yet.')}</p>;
  if (found.length === 0) return <p className={styles.none}>{t('Nothing found')}</p>;
  return (
    <ul className={styles.list} aria-label={t('Values')}>
      {found.slice(0, MOST).map(({ metric, wave, claim }) => (
        <li key={`${metric.id} ${wave.key}`}>
          <button type="button" className={styles.item} onClick={() => onChoose({ from: 'metric', metric, wave })}>
            {shorten(claim, 200)}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The newest feedback that holds the words. */
function Quotes({ text, onChoose }: ListProps) {
  const strategyId = useSession((state) => state.strategyId) ?? '';
  const { feedback: total } = useRowCounts();
  const find = useFound(strategyId, tidy({ text }), 'newest');
  const numbers = (find.data ?? NONE_FOUND).subarray(0, MOST);
  const rowOf = useRowWindows(strategyId, numbers, 0, MOST - 1);
  if (total === 0) return <p className={styles.none}>{t('No feedback yet')}</p>;
  if (find.isSuccess && numbers.length === 0) return <p className={styles.none}>{t('Nothing found')}</p>;
  return (
    <ul className={styles.list} aria-label={t('Feedback')}>
      {[...numbers].map((number) => {
        const item = rowOf(number);
        return item ? (
          <li key={number}>
            <button type="button" className={styles.item} onClick={() => onChoose({ from: 'voice', item })}>
              <span className={styles.quote}>{t('“{{quote}}”', { quote: excerptOf(item.verbatim, 180) })}</span>
              <span className={styles.origin}>{originOf(item)}</span>
            </button>
          </li>
        ) : null;
      })}
    </ul>
  );
}
