import { Calculator, FileInput, Plus } from 'lucide-react';
import { useMemo } from 'react';
import { scorecardOf } from '../../../shared/analysis/scorecard.ts';
import { frameworkOf } from '../../../shared/frameworks/index.ts';
import { METRIC_KINDS } from '../../../shared/frameworks/metric.ts';
import { t } from '../../../shared/i18n.ts';
import { Panel } from '../../app/Panel.tsx';
import { useOpen } from '../../data/navigation.ts';
import { useObserved } from '../../data/rows.ts';
import { useActions, useStrategy } from '../../data/strategy.ts';
import { openImport } from '../../import/index.ts';
import { Button, currencyOf, EmptyState, KindIcon } from '../../ui/index.ts';
import { signOf } from '../../ui/numbers.ts';
import { Detail } from './Detail.tsx';
import { Dialogs } from './Dialogs.tsx';
import styles from './MetricsScreen.module.css';
import { Scorecard } from './Scorecard.tsx';
import { type MetricKind, startedMetric } from './starters.ts';
import { useMetricsView } from './state.ts';

/** All metrics with what was measured of them: the scorecard, and the chosen one in detail. */
export function MetricsScreen() {
  const { records } = useStrategy();
  const observed = useObserved();
  const { create } = useActions();
  const { openRecord } = useOpen();
  const [view, change] = useMetricsView();
  const rows = useMemo(() => scorecardOf(records, observed), [records, observed]);
  const chosen = rows.find(({ metric }) => metric.id === view.chosen) ?? rows[0];
  const { plural } = frameworkOf('metric');

  const add = async (): Promise<void> => {
    const made = await create('metric');
    if (!made) return;
    change({ chosen: made.id, tab: 'trend' });
    openRecord(made.id, { view: 'form' });
  };
  return (
    <Panel
      layout="whole"
      crumbs={[{ label: t(plural) }]}
      actions={
        <>
          <Button icon={<FileInput size={15} aria-hidden />} onClick={() => openImport('responses')}>
            {t('Import responses')}
          </Button>
          <Button icon={<Calculator size={15} aria-hidden />} onClick={() => change({ dialog: { shows: 'calculator', formula: null } })}>
            {t('Calculator')}
          </Button>
          <Button variant="filled" icon={<Plus size={16} aria-hidden />} onClick={() => void add()}>
            {t('Metric')}
          </Button>
        </>
      }
    >
      {chosen ? (
        <div className={styles.page}>
          <Scorecard rows={rows} chosen={chosen.metric.id} onChoose={(id) => change({ chosen: id })} />
          <Detail key={chosen.metric.id} row={chosen} />
        </div>
      ) : (
        <Start onStarted={(id) => change({ chosen: id, tab: 'trend' })} />
      )}
      <Dialogs rows={rows} dialog={view.dialog} onClose={() => change({ dialog: null })} />
    </Panel>
  );
}

const OFFERED: readonly MetricKind[] = ['NPS', 'CSAT', 'CES', 'retention', 'CAC', 'LTVCAC'];

/** What belongs here, and the metrics that most strategies begin with. */
function Start({ onStarted }: { readonly onStarted: (id: string) => void }) {
  const { records } = useStrategy();
  const { create } = useActions();
  const { help } = frameworkOf('metric');
  const begin = async (kind: MetricKind): Promise<void> => {
    const made = await create('metric', startedMetric(kind, signOf(currencyOf(records))));
    if (made) onStarted(made.id);
  };
  return (
    <div className={styles.empty}>
      <h1 className="visually-hidden">{t('Metrics')}</h1>
      <EmptyState
        icon={<KindIcon kind="metric" size={20} />}
        title={t('No metrics yet')}
        text={`${t(help.what)} ${t(help.apply)}`}
        action={
          <div className={styles.offers}>
            {OFFERED.map((kind) => (
              <Button key={kind} icon={<Plus size={15} aria-hidden />} onClick={() => void begin(kind)}>
                {t(METRIC_KINDS[kind])}
              </Button>
            ))}
          </div>
        }
      />
    </div>
  );
}
