import { Tooltip } from '@mantine/core';
import { FileOutput, Footprints, History, House, LibraryBig, PanelLeft, Search, Trash2 } from 'lucide-react';
import { Fragment, type ReactNode } from 'react';
import { t } from '../../shared/i18n.ts';
import { useOpen } from '../data/navigation.ts';
import { KindIcon } from '../ui/index.ts';
import styles from './Rail.module.css';
import { StrategyMenu } from './StrategyMenu.tsx';
import { useHere } from './useHere.ts';
import { useOverview } from './useOverview.ts';
import { useRun } from './useShortcuts.ts';
import { showPalette } from './view.ts';
import { WHOLE } from './whole.ts';

interface TileProps {
  readonly label: string;
  readonly onOpen: () => void;
  readonly here?: boolean;
  readonly children: ReactNode;
}

function Tile({ label, onOpen, here = false, children }: TileProps) {
  return (
    <Tooltip label={label} position="right" openDelay={200}>
      <button type="button" className={styles.tile} aria-label={label} aria-current={here ? 'page' : undefined} onClick={onOpen}>
        {children}
      </button>
    </Tooltip>
  );
}

/** The sidebar folded to its icons. */
export function Rail({ canUnfold }: { readonly canUnfold: boolean }) {
  const open = useOpen();
  const run = useRun();
  const here = useHere();
  const { areas } = useOverview();
  return (
    <div className={styles.rail}>
      <StrategyMenu folded />
      {canUnfold ? (
        <Tile label={t('Unfold the sidebar')} onOpen={() => void run('toggle-sidebar')}>
          <PanelLeft size={16} strokeWidth={1.4} aria-hidden />
        </Tile>
      ) : null}
      <Tile label={t('Find anything')} onOpen={() => showPalette(true)}>
        <Search size={16} strokeWidth={1.4} aria-hidden />
      </Tile>
      <div className={styles.nav}>
        <Tile label={t('Home')} here={here.screen === 'home'} onOpen={open.openHome}>
          <House size={16} strokeWidth={1.4} aria-hidden />
        </Tile>
        <Tile label={t('Strategy path')} here={here.screen === 'path'} onOpen={() => open.openScreen('path')}>
          <Footprints size={16} strokeWidth={1.4} aria-hidden />
        </Tile>
        {areas.map(({ area, entries }) => (
          <Fragment key={area}>
            <span className={styles.rule} />
            {entries.map(({ entry }) => (
              <Tile
                key={entry.kind}
                label={t(entry.label)}
                here={here.kind !== undefined && entry.kinds.includes(here.kind)}
                onOpen={() => open.openKind(entry.kind)}
              >
                <KindIcon kind={entry.kind} />
              </Tile>
            ))}
          </Fragment>
        ))}
        <span className={styles.rule} />
        {WHOLE.map(({ screen, label, Icon }) => (
          <Tile key={screen} label={t(label)} here={here.screen === screen} onOpen={() => open.openScreen(screen)}>
            <Icon size={16} strokeWidth={1.4} aria-hidden />
          </Tile>
        ))}
        <span className={styles.rule} />
        <Tile label={t('Report')} here={here.screen === 'report'} onOpen={open.openReport}>
          <FileOutput size={16} strokeWidth={1.4} aria-hidden />
        </Tile>
        <Tile label={t('Learn')} here={here.screen === 'learn'} onOpen={() => open.openLearn('cards')}>
          <LibraryBig size={16} strokeWidth={1.4} aria-hidden />
        </Tile>
        <Tile label={t('History')} here={here.screen === 'history'} onOpen={open.openHistory}>
          <History size={16} strokeWidth={1.4} aria-hidden />
        </Tile>
        <Tile label={t('Bin')} here={here.screen === 'bin'} onOpen={open.openBin}>
          <Trash2 size={16} strokeWidth={1.4} aria-hidden />
        </Tile>
      </div>
    </div>
  );
}
