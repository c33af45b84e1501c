import { useQuery } from '@tanstack/react-query';
import { FileOutput, Footprints, History, House, LibraryBig, PanelLeft, Search, Settings, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { formatNumber } from '../../shared/format.ts';
import { t } from '../../shared/i18n.ts';
import { SeverityMark } from '../checks/SeverityMark.tsx';
import { worstSeverity } from '../checks/severity.ts';
import { useFindings } from '../data/findings.ts';
import { useOpen } from '../data/navigation.ts';
import { queries } from '../data/queries.ts';
import { useRowCounts } from '../data/rows.ts';
import { useStrategy } from '../data/strategy.ts';
import { AREAS } from '../home/overview.ts';
import { IconButton, KindIcon, ProgressRing } from '../ui/index.ts';
import { CardsDue } from './CardsDue.tsx';
import { COMMANDS, keysOf } from './commands.ts';
import styles from './Sidebar.module.css';
import { StrategyMenu } from './StrategyMenu.tsx';
import { useHere } from './useHere.ts';
import { useOverview } from './useOverview.ts';
import { useRun } from './useShortcuts.ts';
import { showDialog, showPalette } from './view.ts';
import { WHOLE } from './whole.ts';

interface RowProps {
  readonly icon: ReactNode;
  readonly label: string;
  readonly here: boolean;
  readonly onOpen: () => void;
  readonly count?: number | undefined;
  readonly percent?: number | undefined;
  /** Stands where the ring does. */
  readonly mark?: ReactNode;
}

function Row({ icon, label, here, onOpen, count, percent, mark }: RowProps) {
  return (
    <li>
      <button type="button" className={styles.row} aria-current={here ? 'page' : undefined} onClick={onOpen}>
        <span className={styles.icon}>{icon}</span>
        <span className={styles.label}>{label}</span>
        {count === undefined ? null : <span className={styles.count}>{formatNumber(count)}</span>}
        {percent === undefined ? null : (
          <>
            <ProgressRing percent={percent} />
            <span className="visually-hidden">{t('{{percent}}% complete', { percent })}</span>
          </>
        )}
        {mark}
      </button>
    </li>
  );
}

/** Where everything is, in the order a strategy is made. */
export function Sidebar() {
  const open = useOpen();
  const run = useRun();
  const here = useHere();
  const overview = useOverview();
  const { strategy } = useStrategy();
  const counts = useRowCounts();
  const findings = useFindings();
  const worst = worstSeverity(findings);
  const binned = useQuery(queries.bin(strategy.id)).data?.length ?? 0;
  const platform = useQuery(queries.appInfo()).data?.platform ?? '';

  return (
    <div className={styles.side}>
      <StrategyMenu />
      <div className={styles.find}>
        <button type="button" className={styles.search} onClick={() => showPalette(true)}>
          <Search size={15} aria-hidden />
          <span>{t('Find anything')}</span>
          <kbd className={styles.keys}>{keysOf(COMMANDS.palette.keys ?? '', platform)}</kbd>
        </button>
        <IconButton label={t('Fold the sidebar')} onClick={() => void run('toggle-sidebar')}>
          <PanelLeft size={16} aria-hidden />
        </IconButton>
      </div>
      <div className={styles.nav}>
        <ul className="plain-list">
          <Row
            icon={<House size={16} strokeWidth={1.4} aria-hidden />}
            label={t('Home')}
            here={here.screen === 'home'}
            onOpen={open.openHome}
          />
          <Row
            icon={<Footprints size={16} strokeWidth={1.4} aria-hidden />}
            label={t('Strategy path')}
            here={here.screen === 'path'}
            onOpen={() => open.openScreen('path')}
          />
        </ul>
        {overview.areas.map(({ area, entries }) => (
          <section key={area} aria-labelledby={`area-${area}`}>
            <h2 id={`area-${area}`} className={styles.group}>
              {t(AREAS[area])}
            </h2>
            <ul className="plain-list">
              {entries.map(({ entry, count, percent }) => (
                <Row
                  key={entry.kind}
                  icon={<KindIcon kind={entry.kind} />}
                  label={t(entry.label)}
                  here={here.kind !== undefined && entry.kinds.includes(here.kind)}
                  count={entry.rows !== null ? counts[entry.rows] : entry.counted === null && count < 2 ? undefined : count}
                  percent={percent}
                  onOpen={() => open.openKind(entry.kind)}
                />
              ))}
            </ul>
          </section>
        ))}
        <section aria-labelledby="area-hold">
          <h2 id="area-hold" className={styles.group}>
            {t('Hold together')}
          </h2>
          <ul className="plain-list">
            {WHOLE.map(({ screen, label, Icon }) => (
              <Row
                key={screen}
                icon={<Icon size={16} strokeWidth={1.4} aria-hidden />}
                label={t(label)}
                here={here.screen === screen}
                onOpen={() => open.openScreen(screen)}
                count={screen === 'checks' && findings.open.length > 0 ? findings.open.length : undefined}
                mark={screen === 'checks' && worst ? <SeverityMark severity={worst} size={14} /> : undefined}
              />
            ))}
          </ul>
        </section>
      </div>
      <ul className={styles.foot}>
        <Row
          icon={<FileOutput size={16} strokeWidth={1.4} aria-hidden />}
          label={t('Report')}
          here={here.screen === 'report'}
          onOpen={open.openReport}
          percent={overview.percent}
        />
        <Row
          icon={<LibraryBig size={16} strokeWidth={1.4} aria-hidden />}
          label={t('Learn')}
          here={here.screen === 'learn'}
          onOpen={() => open.openLearn('cards')}
          mark={
            <span className={styles.count}>
              <CardsDue />
            </span>
          }
        />
        <li className={styles.quiet}>
          <button
            type="button"
            className={styles.small}
            aria-current={here.screen === 'history' ? 'page' : undefined}
            onClick={open.openHistory}
          >
            <History size={14} strokeWidth={1.4} aria-hidden />
            {t('History')}
          </button>
          <button type="button" className={styles.small} aria-current={here.screen === 'bin' ? 'page' : undefined} onClick={open.openBin}>
            <Trash2 size={14} strokeWidth={1.4} aria-hidden />
            {t('Bin')}
            {binned > 0 ? <span className={styles.count}>{binned}</span> : null}
          </button>
          <IconButton label={t('Settings')} size="small" onClick={() => showDialog('settings')}>
            <Settings size={14} strokeWidth={1.4} aria-hidden />
          </IconButton>
        </li>
      </ul>
    </div>
  );
}
