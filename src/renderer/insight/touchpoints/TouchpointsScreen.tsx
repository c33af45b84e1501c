import { FileInput, Plus } from 'lucide-react';
import { useMemo } from 'react';
import { type ChannelMatrix, channelMatrix } from '../../../shared/analysis/touchpoints.ts';
import { frameworkOf } from '../../../shared/frameworks/index.ts';
import { plural, t } from '../../../shared/i18n.ts';
import { CROSSES, type Cross } from '../../../shared/metrics/importance-performance.ts';
import { Panel } from '../../app/Panel.tsx';
import { useWideScreen } from '../../app/view.ts';
import { BoardFrame } from '../../boards/frame/BoardFrame.tsx';
import { useOpen } from '../../data/navigation.ts';
import { useActions, useStrategy } from '../../data/strategy.ts';
import { openImport } from '../../import/index.ts';
import { Button, EmptyState, KindIcon, Segmented } from '../../ui/index.ts';
import { AddTouchpoints } from './AddTouchpoints.tsx';
import { Channels } from './Channels.tsx';
import { Filters } from './Filters.tsx';
import { Inventory } from './Inventory.tsx';
import { Plot } from './Plot.tsx';
import { show, type TouchpointView, useShown } from './shown.ts';
import styles from './TouchpointsScreen.module.css';

/** All touchpoints together: as a list, by channel, and by importance and performance. */
export function TouchpointsScreen() {
  const { records } = useStrategy();
  const { create } = useActions();
  const { openRecord } = useOpen();
  const { view, cross } = useShown();
  const matrix = useMemo(() => channelMatrix(records), [records]);
  useWideScreen(matrix.rows.length > 0);

  const addAndOpen = async (): Promise<void> => {
    const record = await create('touchpoint');
    if (record) openRecord(record.id);
  };
  const { help, plural: name } = frameworkOf('touchpoint');
  const empty = matrix.rows.length === 0;
  const newOne = (
    <Button variant="filled" icon={<Plus size={16} aria-hidden />} onClick={() => void addAndOpen()}>
      {t('New touchpoint')}
    </Button>
  );
  return (
    <Panel
      layout="whole"
      crumbs={[{ label: t(name) }]}
      actions={
        <>
          <Button icon={<FileInput size={15} aria-hidden />} onClick={() => openImport('touchpoint')}>
            {t('Import')}
          </Button>
          {!empty && newOne}
        </>
      }
    >
      <div className={styles.page}>
        <header className={styles.head}>
          <h1 className={styles.title}>{t(name)}</h1>
          <p className={styles.lead}>{t(help.what)}</p>
        </header>
        {empty ? (
          <div className={styles.empty}>
            <EmptyState
              icon={<KindIcon kind="touchpoint" size={20} />}
              title={t('No touchpoints yet')}
              text={t(help.apply)}
              action={newOne}
            />
            <AddTouchpoints />
          </div>
        ) : (
          <BoardFrame
            label={t('Touchpoints')}
            title={t(name)}
            summary={<Summary matrix={matrix} />}
            controls={
              <>
                {view === 'inventory' && <Filters channels={matrix.channels} />}
                {view === 'plot' && (
                  <Segmented<Cross>
                    label={t('Where the cross stands')}
                    value={cross}
                    onChange={(next) => show({ cross: next })}
                    options={[
                      { value: 'mean', label: t(CROSSES.mean) },
                      { value: 'midpoint', label: t(CROSSES.midpoint) },
                    ]}
                  />
                )}
                <Segmented<TouchpointView>
                  label={t('View')}
                  value={view}
                  onChange={(next) => show({ view: next })}
                  options={[
                    { value: 'inventory', label: t('Inventory') },
                    { value: 'channels', label: t('Channels') },
                    { value: 'plot', label: t('Plot') },
                  ]}
                />
              </>
            }
          >
            {view === 'inventory' && <Inventory matrix={matrix} />}
            {view === 'channels' && <Channels matrix={matrix} />}
            {view === 'plot' && <Plot rows={matrix.rows} cross={cross} />}
          </BoardFrame>
        )}
      </div>
    </Panel>
  );
}

/** How many there are, and how many gaps. */
function Summary({ matrix }: { readonly matrix: ChannelMatrix }) {
  const { rows, channels, empty } = matrix;
  const unreached = rows.filter(({ gap }) => gap === 'no-channel').length;
  const single = rows.filter(({ gap }) => gap === 'one-channel').length;
  return (
    <>
      <span>{plural(rows.length, 'One touchpoint', '{{count}} touchpoints')}</span>
      <span>{plural(channels.length, 'one channel', '{{count}} channels')}</span>
      {single > 0 && <span>{plural(single, 'one on a single channel', '{{count}} on a single channel')}</span>}
      {unreached > 0 && <span className={styles.gap}>{plural(unreached, 'one on no channel', '{{count}} on no channel')}</span>}
      {empty.length > 0 && (
        <span className={styles.gap}>
          {plural(empty.length, 'one channel without a touchpoint', '{{count}} channels without a touchpoint')}
        </span>
      )}
    </>
  );
}
