import { Tooltip } from '@mantine/core';
import { plural, t } from '../../shared/i18n.ts';
import { useOpen } from '../data/navigation.ts';
import styles from './Home.module.css';
import { AREAS, type EntryState, type Overview } from './overview.ts';

/** The least done of those that count; one that a strategy may do without is not asked for before it is begun. */
const leastDone = (entries: readonly EntryState[]): EntryState | undefined =>
  entries.filter(({ counts }) => counts).sort((a, b) => a.percent - b.percent)[0];

/** Pixels of a bar and the space after it: no bar is too narrow to be hit. */
const BAR = 27;
const tracksOf = ({ areas }: Overview): string =>
  [...areas.map(({ entries }) => `minmax(${entries.length * BAR}px, ${Math.max(1, entries.length / 4)}fr)`), 'minmax(0, 1fr)'].join(' ');

/** How far each area is: one bar for each of its frameworks, and the least done of them by name. */
export function Areas({ overview }: { readonly overview: Overview }) {
  const { openKind, openReport } = useOpen();
  return (
    <section className={styles.areas} style={{ gridTemplateColumns: tracksOf(overview) }} aria-label={t('How far each area is')}>
      {overview.areas.map(({ area, percent, entries }) => {
        const least = leastDone(entries);
        return (
          <div key={area} className={styles.area}>
            <div className={styles.areaHead}>
              <h2 className={styles.areaName}>{t(AREAS[area])}</h2>
              <span className={styles.areaPercent}>{percent}%</span>
            </div>
            <div className={styles.bars}>
              {entries.map((state) => (
                <Bar
                  key={state.entry.kind}
                  label={t(state.entry.label)}
                  percent={state.percent}
                  onOpen={() => openKind(state.entry.kind)}
                />
              ))}
            </div>
            <p className={styles.least}>
              {!least || least.percent === 100
                ? t('Complete')
                : entries.length === 1
                  ? missingOf(least)
                  : t('Least done: {{name}}', { name: t(least.entry.label) })}
            </p>
          </div>
        );
      })}
      <div className={styles.area}>
        <div className={styles.areaHead}>
          <h2 className={styles.areaName}>{t('Report')}</h2>
          <span className={styles.areaPercent}>{overview.percent}%</span>
        </div>
        <div className={styles.bars}>
          <Bar label={t('Report')} percent={overview.percent} onOpen={openReport} />
        </div>
        <p className={styles.least}>
          {overview.gapCount === 0 ? t('No gaps') : plural(overview.gapCount, 'One gap will be shown', '{{count}} gaps will be shown')}
        </p>
      </div>
    </section>
  );
}

const missingOf = ({ done, total, count }: EntryState): string =>
  count === 0 ? t('Not begun') : plural(total - done, 'One answer is missing', '{{count}} answers are missing');

interface BarProps {
  readonly label: string;
  readonly percent: number;
  readonly onOpen: () => void;
}

function Bar({ label, percent, onOpen }: BarProps) {
  const words = t('{{label}}: {{percent}}% complete', { label, percent });
  return (
    <Tooltip label={words} openDelay={100}>
      <button type="button" className={styles.bar} aria-label={words} onClick={onOpen}>
        <span className={styles.track}>
          <span className={styles.fill} style={{ width: `${percent}%` }} />
        </span>
      </button>
    </Tooltip>
  );
}
