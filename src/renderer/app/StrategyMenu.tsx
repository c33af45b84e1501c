import { Menu } from '@mantine/core';
import { modals } from '@mantine/modals';
import { Check, ChevronsUpDown, FileDown, FileUp, FolderOpen, Plus, Settings, Trash2 } from 'lucide-react';
import { t } from '../../shared/i18n.ts';
import { useOpen } from '../data/navigation.ts';
import { flushAll } from '../data/pending.ts';
import { setStrategy, useSession } from '../data/session.ts';
import { useStrategy } from '../data/strategy.ts';
import { LineMark } from './LineMark.tsx';
import styles from './StrategyMenu.module.css';
import { useRun } from './useShortcuts.ts';
import { showDialog } from './view.ts';
import { removeStrategy } from './workspaces.ts';

const untitled = (): string => t('Untitled strategy');

/** The strategies of the workspace, and what is done with a whole one. */
export function StrategyMenu({ folded = false }: { readonly folded?: boolean }) {
  const workspace = useSession((state) => state.workspace);
  const { strategy, records } = useStrategy();
  const { openHome } = useOpen();
  const run = useRun();
  const name = strategy.name || untitled();

  const choose = async (id: string): Promise<void> => {
    if (id === strategy.id || !(await flushAll())) return;
    setStrategy(id);
  };

  const askToRemove = (): void => {
    modals.openConfirmModal({
      title: t('Delete “{{name}}”?', { name }),
      children: (
        <p>
          {t(
            'The strategy goes with its {{count}} records, its history and its bin. It cannot be brought back. Export it first to keep a copy.',
            {
              count: records.length,
            },
          )}
        </p>
      ),
      labels: { confirm: t('Delete the strategy'), cancel: t('Keep it') },
      closeButtonProps: { 'aria-label': t('Close') },
      onConfirm: () => {
        openHome();
        void removeStrategy(strategy.id);
      },
    });
  };

  return (
    <Menu position="bottom-start" width={264} withinPortal={false}>
      <Menu.Target>
        <button
          type="button"
          className={folded ? styles.tile : styles.switcher}
          aria-label={folded ? t('Strategy: {{name}}', { name }) : undefined}
          title={folded ? name : undefined}
        >
          <LineMark />
          {folded ? null : (
            <>
              <span className="visually-hidden">{t('Strategy:')}</span>
              <span className={styles.names}>
                <span className={styles.name}>{name}</span>
                <span className={styles.file}>{workspace?.name}</span>
              </span>
              <ChevronsUpDown size={14} aria-hidden />
            </>
          )}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('Strategies in this workspace')}</Menu.Label>
        {workspace?.strategies.map((entry) => {
          const here = entry.id === strategy.id;
          return (
            <Menu.Item
              key={entry.id}
              aria-current={here ? 'true' : undefined}
              rightSection={here ? <Check size={14} aria-hidden /> : null}
              onClick={() => void choose(entry.id)}
            >
              {here ? name : entry.name || untitled()}
            </Menu.Item>
          );
        })}
        <Menu.Divider />
        <Menu.Item leftSection={<Plus size={14} aria-hidden />} onClick={() => showDialog('new-strategy')}>
          {t('New strategy…')}
        </Menu.Item>
        <Menu.Item leftSection={<FileDown size={14} aria-hidden />} onClick={() => void run('import-json')}>
          {t('Import strategy…')}
        </Menu.Item>
        <Menu.Item leftSection={<FileUp size={14} aria-hidden />} onClick={() => void run('export-json')}>
          {t('Export strategy…')}
        </Menu.Item>
        <Menu.Item leftSection={<Trash2 size={14} aria-hidden />} onClick={askToRemove}>
          {t('Delete strategy…')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<FolderOpen size={14} aria-hidden />} onClick={() => void run('open-workspace')}>
          {t('Open another workspace…')}
        </Menu.Item>
        <Menu.Item leftSection={<Settings size={14} aria-hidden />} onClick={() => showDialog('settings')}>
          {t('Settings')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
