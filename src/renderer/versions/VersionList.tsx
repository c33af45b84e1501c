import { Menu } from '@mantine/core';
import { modals } from '@mantine/modals';
import { Ellipsis, PencilLine, RotateCcw, Trash2 } from 'lucide-react';
import { formatDate } from '../../shared/format.ts';
import { plural, t } from '../../shared/i18n.ts';
import type { Snapshot } from '../../shared/versions/model.ts';
import { dayOf, timeOf } from '../app/time.ts';
import { useStrategy } from '../data/strategy.ts';
import { classes, IconButton } from '../ui/index.ts';
import { removeVersion, renameVersion } from './actions.ts';
import { NOW, type Side } from './data.ts';
import { askForName } from './NameVersion.tsx';
import styles from './VersionList.module.css';

interface VersionListProps {
  readonly snapshots: readonly Snapshot[];
  readonly from: Side;
  readonly to: Side;
  readonly onChoose: (id: string) => void;
  readonly onRestore: (id: string) => void;
}

/** "22 Nov 2026, 14:02" where the person is. */
export const momentOf = (iso: string): string => {
  const date = new Date(iso);
  return t('{{day}}, {{time}}', { day: formatDate(dayOf(date)), time: timeOf(date) });
};

/** Today on top, then the versions that were kept, newest first, on one thread. */
export function VersionList({ snapshots, from, to, onChoose, onRestore }: VersionListProps) {
  const { strategy, records } = useStrategy();
  return (
    <ol className={styles.list} aria-label={t('Versions')}>
      <li className={classes(styles.row, styles.now)} data-side={sideOf(NOW, from, to)}>
        <span className={styles.dot} aria-hidden />
        <div className={styles.words}>
          <span className={styles.name}>{t('Now')}</span>
          <span className={styles.meta}>{plural(records.length, 'one record', '{{count}} records')}</span>
        </div>
        <SideMark side={sideOf(NOW, from, to)} />
      </li>
      {snapshots.map((snapshot) => {
        const side = sideOf(snapshot.id, from, to);
        return (
          <li key={snapshot.id} className={styles.row} data-side={side}>
            <span className={styles.dot} aria-hidden />
            <button type="button" className={styles.choose} aria-pressed={snapshot.id === from} onClick={() => onChoose(snapshot.id)}>
              <span className={styles.name}>{snapshot.name}</span>
              <span className={styles.meta}>
                <time dateTime={snapshot.at}>{momentOf(snapshot.at)}</time> · {plural(snapshot.records, 'one record', '{{count}} records')}
              </span>
              {snapshot.note !== '' && <span className={styles.note}>{snapshot.note}</span>}
            </button>
            <SideMark side={side} />
            <RowMenu strategyId={strategy.id} snapshot={snapshot} onRestore={() => onRestore(snapshot.id)} />
          </li>
        );
      })}
    </ol>
  );
}

const sideOf = (id: Side, from: Side, to: Side): 'from' | 'to' | undefined => (id === from ? 'from' : id === to ? 'to' : undefined);

/** Says which end of the comparison a version is. */
function SideMark({ side }: { readonly side: 'from' | 'to' | undefined }) {
  return <span className={styles.side}>{side === undefined ? '' : side === 'from' ? t('from') : t('to')}</span>;
}

interface RowMenuProps {
  readonly strategyId: string;
  readonly snapshot: Snapshot;
  readonly onRestore: () => void;
}

function RowMenu({ strategyId, snapshot, onRestore }: RowMenuProps) {
  const { id, name, note } = snapshot;

  const rename = async (): Promise<void> => {
    const named = await askForName({ title: t('Rename the version'), name, note, button: t('Rename') });
    if (named) await renameVersion(strategyId, id, named.name, named.note);
  };

  const remove = (): void => {
    modals.openConfirmModal({
      title: t('Remove the version “{{name}}”?', { name }),
      children: <p>{t('The strategy stays as it is. This version of it goes for good, and cannot be brought back.')}</p>,
      labels: { confirm: t('Remove the version'), cancel: t('Keep it') },
      closeButtonProps: { 'aria-label': t('Close') },
      onConfirm: () => void removeVersion(strategyId, snapshot),
    });
  };

  return (
    <Menu position="bottom-end" width={200}>
      <Menu.Target>
        <IconButton size="small" className={styles.menu} label={t('What to do with “{{name}}”', { name })} tip={t('More')}>
          <Ellipsis size={15} aria-hidden />
        </IconButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<RotateCcw size={14} aria-hidden />} onClick={onRestore}>
          {t('Restore everything…')}
        </Menu.Item>
        <Menu.Item leftSection={<PencilLine size={14} aria-hidden />} onClick={() => void rename()}>
          {t('Rename…')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<Trash2 size={14} aria-hidden />} onClick={remove}>
          {t('Remove…')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
