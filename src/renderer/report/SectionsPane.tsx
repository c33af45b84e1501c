import { plural, t } from '../../shared/i18n.ts';
import type { AnyRecord } from '../../shared/records.ts';
import { REPORT_SECTIONS, REPORT_THEMES, type ReportOptions, type ReportSectionId } from '../../shared/report/options.ts';
import { useToday } from '../data/today.ts';
import { classes, Grip, moved, Segmented, SortableList, useSortableRow } from '../ui/index.ts';
import { ChangesSince } from './ChangesSince.tsx';
import { contentsOf, type PageRange, rangeText } from './chapters.ts';
import styles from './Report.module.css';

interface SectionsPaneProps {
  readonly options: ReportOptions;
  readonly change: (next: Partial<ReportOptions>) => void;
  readonly records: readonly AnyRecord[];
  readonly ranges: ReadonlyMap<ReportSectionId, PageRange>;
  /** Pages of cover and contents. */
  readonly front: number | undefined;
  /** The page in view. */
  readonly page: number;
  readonly goTo: (page: number) => void;
}

const THEMES = [
  { id: 'harbour', label: 'Harbour' },
  { id: 'ink', label: 'Ink' },
  { id: 'chalk', label: 'Chalk' },
  { id: 'slate', label: 'Slate' },
] as const;

/** Paper, theme, and the sections with their order and switches. */
export function SectionsPane({ options, change, records, ranges, front, page, goTo }: SectionsPaneProps) {
  const { sections } = options;
  const today = useToday();
  const on = sections.filter((section) => section.on).length;
  const printed = sections.filter((section) => section.on && (section.id !== 'changes' || options.changesSince !== null)).length;
  const move = (from: number, to: number): void => change({ sections: [...moved(sections, from, to)] });
  const nameOf = (id: string): string => {
    const found = sections.find((section) => section.id === id);
    return found ? t(REPORT_SECTIONS[found.id]) : '';
  };
  return (
    <section className={classes(styles.pane, styles.left)} aria-label={t('Sections and theme')}>
      <div className={styles.block}>
        <h2 className={styles.label}>{t('Paper')}</h2>
        <Segmented
          label={t('Paper')}
          options={[
            { value: 'a4', label: t('A4') },
            { value: 'letter', label: t('Letter') },
          ]}
          value={options.paper}
          onChange={(paper) => change({ paper })}
        />
      </div>
      <div className={styles.block}>
        <h2 className={styles.label}>{t('Theme')}</h2>
        <div className={styles.themes} role="radiogroup" aria-label={t('Theme')}>
          {THEMES.map(({ id, label }) => (
            <label key={id} className={styles.theme}>
              <input
                type="radio"
                name="report-theme"
                className={styles.hiddenInput}
                checked={options.color.toLowerCase() === REPORT_THEMES[id]}
                onChange={() => change({ color: REPORT_THEMES[id] })}
              />
              <span className={styles.swatch} style={{ background: REPORT_THEMES[id] }} aria-hidden />
              <span className={styles.themeName}>{t(label)}</span>
            </label>
          ))}
        </div>
      </div>
      <div className={styles.sectionsHead}>
        <h2 className={styles.heading}>{t('Sections')}</h2>
        <span className="muted">{t('{{on}} of {{all}} on', { on, all: sections.length })}</span>
      </div>
      <div className={styles.fixedRow}>
        <button type="button" className={styles.sectionName} onClick={() => goTo(1)}>
          {t('Cover and contents')}
        </button>
        <span className={styles.pages}>{front === undefined ? '' : rangeText({ first: 1, last: front })}</span>
      </div>
      <SortableList nameOf={nameOf} onMove={move}>
        <ul className={styles.sections}>
          {sections.map((section, index) => (
            <SectionRow
              key={section.id}
              id={section.id}
              index={index}
              on={section.on}
              contents={contentsOf(section.id, records, today)}
              range={ranges.get(section.id)}
              isHere={isWithin(page, ranges.get(section.id))}
              onStep={(by) => move(index, Math.min(Math.max(index + by, 0), sections.length - 1))}
              onSwitch={(value) =>
                change({ sections: sections.map((entry) => (entry.id === section.id ? { ...entry, on: value } : entry)) })
              }
              goTo={goTo}
            />
          ))}
        </ul>
      </SortableList>
      <ChangesSince options={options} change={change} />
      <p className={styles.foot}>{plural(printed, 'One section is printed.', '{{count}} sections are printed.')}</p>
    </section>
  );
}

const isWithin = (page: number, range: PageRange | undefined): boolean => range !== undefined && page >= range.first && page <= range.last;

interface SectionRowProps {
  readonly id: ReportSectionId;
  readonly index: number;
  readonly on: boolean;
  readonly contents: string;
  readonly range: PageRange | undefined;
  readonly isHere: boolean;
  readonly onStep: (by: -1 | 1) => void;
  readonly onSwitch: (on: boolean) => void;
  readonly goTo: (page: number) => void;
}

function SectionRow({ id, index, on, contents, range, isHere, onStep, onSwitch, goTo }: SectionRowProps) {
  const { ref, handleRef, isDragSource } = useSortableRow(id, index);
  const name = t(REPORT_SECTIONS[id]);
  return (
    <li ref={ref} className={classes(styles.section, isHere && styles.here, isDragSource && styles.dragged)}>
      <Grip label={t('Reorder “{{name}}”', { name })} handleRef={handleRef} onStep={onStep} />
      <button
        type="button"
        className={styles.sectionWords}
        disabled={!range}
        aria-current={isHere ? 'true' : undefined}
        onClick={() => range && goTo(range.first)}
      >
        <span className={classes(styles.sectionName, !on && styles.off)}>{name}</span>
        <span className={styles.contents} title={contents}>
          {contents}
        </span>
      </button>
      <span className={styles.pages}>{range ? rangeText(range) : ''}</span>
      <span className={styles.switch}>
        <input
          type="checkbox"
          role="switch"
          className={styles.switchInput}
          checked={on}
          aria-checked={on}
          aria-label={t('Print “{{name}}”', { name })}
          onChange={(event) => onSwitch(event.currentTarget.checked)}
        />
        <span className={styles.track} aria-hidden />
      </span>
    </li>
  );
}
