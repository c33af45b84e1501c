import { Lightbulb, Plus } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { proposalsOf } from '../../../shared/analysis/proposals.ts';
import { costsOf, type Horizon, type RoadmapData, raciFaults } from '../../../shared/analysis/roadmap.ts';
import { formatMoney } from '../../../shared/format.ts';
import { plural, t } from '../../../shared/i18n.ts';
import { type AnyRecord, recordsOf } from '../../../shared/records.ts';
import { newId } from '../../data/ids.ts';
import { useObserved } from '../../data/rows.ts';
import { useStrategy } from '../../data/strategy.ts';
import { type RecordView, useRecord } from '../../data/useRecord.ts';
import { Button, classes, currencyOf, EmptyState, KindIcon, nameOf, Segmented, shorten } from '../../ui/index.ts';
import { BoardFrame } from '../frame/BoardFrame.tsx';
import { Cycle } from './Cycle.tsx';
import { InitiativePanel } from './InitiativePanel.tsx';
import { withNewInitiative } from './initiatives.ts';
import { Plot } from './Plot.tsx';
import { ProposalsPanel } from './ProposalsPanel.tsx';
import { Raci } from './Raci.tsx';
import styles from './RoadmapBoard.module.css';
import { Timeline } from './Timeline.tsx';

type View = 'plot' | 'timeline' | 'raci' | 'cycle';

/** What the views of a roadmap share. */
export interface RoadmapContext {
  readonly view: RecordView<'roadmap'>;
  readonly records: readonly AnyRecord[];
  readonly currency: string;
  readonly horizon: Horizon;
  /** The id of the initiative whose details are open. */
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
}

export function RoadmapBoard({ id }: { readonly id: string }) {
  const view = useRecord('roadmap', id);
  return view ? <OpenRoadmap view={view} /> : null;
}

/** What is undertaken: by impact and effort, over time, by who does what, and through the improvement cycle. */
function OpenRoadmap({ view }: { readonly view: RecordView<'roadmap'> }) {
  const { data, change } = view;
  const { records } = useStrategy();
  const observed = useObserved();
  const calm = useDeferredValue(records);
  const proposals = useMemo(() => proposalsOf(calm, observed), [calm, observed]);
  const [show, setShow] = useState<View>('plot');
  const [chosenId, setChosen] = useState<string | null>(null);
  const [proposing, setProposing] = useState(data.initiatives.length === 0);
  const chosen = data.initiatives.find(({ id }) => id === chosenId);
  const horizon = recordsOf(records, 'brief')[0]?.data.horizon ?? { start: null, end: null };
  const choose = (id: string | null): void => {
    setChosen(id);
    if (id !== null) setProposing(false);
  };
  const context: RoadmapContext = { view, records, currency: currencyOf(records), horizon, chosen: chosen?.id ?? null, onChoose: choose };
  const add = (): void => {
    const id = newId();
    change((now) => withNewInitiative(now, id, ''));
    choose(id);
  };
  const count = proposals.open.length;
  return (
    <BoardFrame
      label={t('Roadmap board')}
      title={shorten(nameOf(view.record), 80)}
      summary={<Summary data={data} currency={context.currency} horizon={horizon} />}
      controls={
        <>
          <Button
            aria-expanded={proposing}
            icon={<Lightbulb size={15} aria-hidden />}
            className={classes(proposing && styles.pressed)}
            onClick={() => {
              setProposing(!proposing);
              setChosen(null);
            }}
          >
            {count === 0 ? t('Proposals') : t('Proposals {{count}}', { count })}
          </Button>
          <Button icon={<Plus size={15} aria-hidden />} onClick={add}>
            {t('Initiative')}
          </Button>
          <Segmented<View>
            label={t('View')}
            value={show}
            onChange={setShow}
            options={[
              { value: 'plot', label: t('Plot') },
              { value: 'timeline', label: t('Timeline') },
              { value: 'raci', label: t('RACI') },
              { value: 'cycle', label: t('Cycle') },
            ]}
          />
        </>
      }
    >
      {data.initiatives.length === 0 ? (
        <div className={styles.empty}>
          <EmptyState
            icon={<KindIcon kind="roadmap" size={20} />}
            title={t('No initiatives yet')}
            text={t(
              'Accept a proposal that the strategy makes from its own pains, low points, missed targets and gaps, or add one of your own.',
            )}
            action={
              <Button icon={<Plus size={16} aria-hidden />} onClick={add}>
                {t('Add an initiative')}
              </Button>
            }
          />
        </div>
      ) : (
        <>
          {show === 'plot' && <Plot {...context} />}
          {show === 'timeline' && <Timeline {...context} />}
          {show === 'raci' && <Raci {...context} />}
          {show === 'cycle' && <Cycle {...context} />}
        </>
      )}
      {chosen && <InitiativePanel key={chosen.id} {...context} initiative={chosen} />}
      {!chosen && proposing && (
        <ProposalsPanel proposals={proposals} records={records} onClose={() => setProposing(false)} onOpen={choose} />
      )}
    </BoardFrame>
  );
}

interface SummaryProps {
  readonly data: RoadmapData;
  readonly currency: string;
  readonly horizon: Horizon;
}

/** How many there are, what they cost, and what is wrong with who does what. */
function Summary({ data, currency, horizon }: SummaryProps) {
  const { total, unknown } = costsOf(data, horizon);
  const faulty = data.initiatives.filter((initiative) => raciFaults(initiative).length > 0).length;
  return (
    <>
      <span>{plural(data.initiatives.length, 'One initiative', '{{count}} initiatives')}</span>
      {data.initiatives.length > unknown && (
        <span>
          <strong className={styles.figure}>{formatMoney(total, currency)}</strong>
          {unknown > 0 && <> {plural(unknown, 'and one without a cost', 'and {{count}} without a cost')}</>}
        </span>
      )}
      {faulty > 0 && (
        <span className={styles.fault}>{plural(faulty, 'one with a fault in its RACI', '{{count}} with a fault in their RACI')}</span>
      )}
    </>
  );
}
