import { BookmarkPlus, FileInput, GitCompareArrows } from 'lucide-react';
import { useState } from 'react';
import type { MergeSource } from '../../shared/contract.ts';
import { formatDate } from '../../shared/format.ts';
import { plural, t } from '../../shared/i18n.ts';
import { Panel } from '../app/Panel.tsx';
import { dayOf } from '../app/time.ts';
import { request } from '../client.ts';
import { useOpen } from '../data/navigation.ts';
import { tell, tellError } from '../data/notify.tsx';
import { flushAll } from '../data/pending.ts';
import { Refusal } from '../data/queries.ts';
import { useStrategy } from '../data/strategy.ts';
import { Button, currencyOf, EmptyState } from '../ui/index.ts';
import { keepVersion } from './actions.ts';
import { Difference, restoreAll } from './Difference.tsx';
import { NOW, readVersion, type Side, useSnapshots, useVersionNow } from './data.ts';
import { MergeView } from './MergeView.tsx';
import { askForName } from './NameVersion.tsx';
import { VersionList } from './VersionList.tsx';
import styles from './VersionsScreen.module.css';

/** Versions that were kept of the strategy, what lies between them, the way back, and the way to bring two copies together. */
export function VersionsScreen() {
  const { strategy } = useStrategy();
  return <VersionsOf key={strategy.id} />;
}

function VersionsOf() {
  const { openHome } = useOpen();
  const [source, setSource] = useState<MergeSource | null>(null);
  const close = () => setSource(null);
  if (source) {
    return (
      <Panel
        layout="whole"
        crumbs={[{ label: t('Versions'), onOpen: close }, { label: t('Bring in another copy') }]}
        actions={<Button onClick={close}>{t('Cancel')}</Button>}
      >
        <MergeView key={source.file} source={source} onDone={close} />
      </Panel>
    );
  }
  return <Kept onOpenHome={openHome} onMerge={setSource} />;
}

interface KeptProps {
  readonly onOpenHome: () => void;
  readonly onMerge: (source: MergeSource) => void;
}

function Kept({ onOpenHome, onMerge }: KeptProps) {
  const { strategy, records } = useStrategy();
  const { snapshots, isRead } = useSnapshots();
  const now = useVersionNow();
  const [sides, setSides] = useState<{ readonly from: Side; readonly to: Side } | null>(null);
  const isThere = (side: Side): boolean => side === NOW || snapshots.some(({ id }) => id === side);
  const latest = snapshots[0]?.id;
  const chosen = sides && isThere(sides.from) && isThere(sides.to) ? sides : latest === undefined ? null : { from: latest, to: NOW };

  const keep = async (): Promise<void> => {
    const named = await askForName({
      title: t('Keep a version'),
      name: t('Version of {{day}}', { day: formatDate(dayOf(new Date())) }),
      note: '',
      button: t('Keep'),
    });
    if (!named) return;
    const kept = await keepVersion(strategy.id, named.name, named.note);
    if (!kept) return;
    setSides({ from: kept.id, to: NOW });
    tell(t('Kept “{{name}}”.', { name: kept.name }));
  };

  const bringIn = async (): Promise<void> => {
    if (!(await flushAll())) return;
    const opened = await request('merge.open', { strategyId: strategy.id });
    if (opened.ok) onMerge(opened.value);
    else tellError(opened.error);
  };

  const restore = async (id: string): Promise<void> => {
    const old = snapshots.find((snapshot) => snapshot.id === id);
    if (!old) return;
    try {
      await restoreAll(now, await readVersion(id), old, currencyOf(records));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      tellError(error.error);
    }
  };

  const keepButton = (
    <Button variant="filled" icon={<BookmarkPlus size={15} aria-hidden />} onClick={() => void keep()}>
      {t('Keep a version')}
    </Button>
  );
  const mergeButton = (
    <Button icon={<FileInput size={15} aria-hidden />} onClick={() => void bringIn()}>
      {t('Bring in another copy…')}
    </Button>
  );
  return (
    <Panel
      layout="whole"
      crumbs={[{ label: t('Home'), onOpen: onOpenHome }, { label: t('Versions') }]}
      actions={
        <>
          {mergeButton}
          {chosen && keepButton}
        </>
      }
    >
      {chosen ? (
        <div className={styles.screen}>
          <div className={styles.versions}>
            <div className={styles.head}>
              <h1 className={styles.title}>{t('Versions')}</h1>
              <p className={styles.meta}>{plural(snapshots.length, 'one kept', '{{count}} kept')}</p>
            </div>
            <VersionList
              snapshots={snapshots}
              from={chosen.from}
              to={chosen.to}
              onChoose={(id) => setSides({ from: id, to: NOW })}
              onRestore={(id) => void restore(id)}
            />
          </div>
          <Difference snapshots={snapshots} from={chosen.from} to={chosen.to} onChange={(from, to) => setSides({ from, to })} />
        </div>
      ) : (
        <div className={styles.empty}>
          <h1 className={styles.title}>{t('Versions')}</h1>
          {isRead && (
            <EmptyState
              icon={<GitCompareArrows size={20} aria-hidden />}
              title={t('No version kept yet')}
              text={t(
                'A version remembers the strategy as it stands, before a meeting or a big change. Later it says what changed since, and takes back one record or all.',
              )}
              action={keepButton}
            />
          )}
        </div>
      )}
    </Panel>
  );
}
