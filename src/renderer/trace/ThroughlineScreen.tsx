import { Plus, Spline } from 'lucide-react';
import { t } from '../../shared/i18n.ts';
import { Panel } from '../app/Panel.tsx';
import { useWideScreen } from '../app/view.ts';
import { useOpen } from '../data/navigation.ts';
import { useActions } from '../data/strategy.ts';
import { Button, EmptyState } from '../ui/index.ts';
import { Throughline } from './Throughline.tsx';
import styles from './ThroughlineScreen.module.css';
import { useTrace } from './use-trace.ts';

/** The whole strategy as one picture: what leads to what, and where a line breaks off. */
export function ThroughlineScreen() {
  const trace = useTrace();
  const isEmpty = trace.graph.nodes.size === 0;
  useWideScreen(!isEmpty);
  return (
    <Panel layout={isEmpty ? 'page' : 'whole'} crumbs={[{ label: t('Throughline') }]}>
      {isEmpty ? <Nothing /> : <Throughline trace={trace} />}
    </Panel>
  );
}

/** What belongs here, and where to begin. */
function Nothing() {
  const { create } = useActions();
  const { openRecord, openScreen } = useOpen();
  const addPersona = async (): Promise<void> => {
    const record = await create('persona');
    if (record) openRecord(record.id, { field: 'pains' });
  };
  return (
    <>
      <h1 className={styles.title}>{t('Throughline')}</h1>
      <div className={styles.nothing}>
        <EmptyState
          icon={<Spline size={20} strokeWidth={1.4} aria-hidden />}
          title={t('No line yet')}
          text={t(
            'Each line leads from a segment over a persona and a pain to what relieves it, the tactic and touchpoint that bring it, the metric that shows it and the objective it serves. It begins with a persona and what troubles them.',
          )}
          action={
            <div className={styles.starts}>
              <Button variant="filled" icon={<Plus size={16} aria-hidden />} onClick={() => void addPersona()}>
                {t('Add a persona')}
              </Button>
              <Button onClick={() => openScreen('path')}>{t('Follow the strategy path')}</Button>
            </div>
          }
        />
      </div>
    </>
  );
}
