import { memo, useState } from 'react';
import { plural, t } from '../../shared/i18n.ts';
import type { Coverage, NodeKey, OpenEnd, TraceGraph } from '../../shared/trace/index.ts';
import { classes } from '../ui/classes.ts';
import { shorten } from '../ui/text.ts';
import styles from './CoveragePane.module.css';

interface CoveragePaneProps {
  readonly graph: TraceGraph;
  readonly coverage: readonly Coverage[];
  readonly openEnds: readonly OpenEnd[];
  readonly onChoose: (key: NodeKey) => void;
  readonly onLink: (end: OpenEnd, anchor: HTMLElement) => void;
}

/** Most open ends that are listed before "n more". */
const MOST_SHOWN = 6;

/** How much of each column is linked on, and what is not. */
export const CoveragePane = memo(function CoveragePane({ graph, coverage, openEnds, onChoose, onLink }: CoveragePaneProps) {
  const [all, setAll] = useState(false);
  const shown = all ? openEnds : openEnds.slice(0, MOST_SHOWN);
  const more = openEnds.length - MOST_SHOWN;
  return (
    <aside className={styles.pane} aria-label={t('Coverage and open ends')}>
      <h2 className={styles.heading}>{t('Coverage')}</h2>
      {coverage.map((row) => (
        <CoverageRow key={row.id} row={row} graph={graph} onChoose={onChoose} />
      ))}
      <h2 className={classes(styles.heading, styles.ruled)}>
        {t('Open ends')} <span className={styles.count}>{openEnds.length}</span>
      </h2>
      {openEnds.length === 0 && <p className={styles.none}>{t('No line breaks off.')}</p>}
      <ul className="plain-list">
        {shown.map((end) => (
          <li key={`${end.node} ${end.direction} ${end.missing}`} className={styles.end}>
            <button type="button" className={styles.endButton} aria-haspopup="dialog" onClick={(event) => onLink(end, event.currentTarget)}>
              <span className={styles.circle} aria-hidden />
              <span>
                <span className={styles.endName}>{shorten(graph.nodes.get(end.node)?.label ?? '', 120)}</span> {end.words}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <button type="button" className={styles.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('Show fewer') : plural(more, '1 more', '{{count}} more')}
        </button>
      )}
    </aside>
  );
});

interface CoverageRowProps {
  readonly row: Coverage;
  readonly graph: TraceGraph;
  readonly onChoose: (key: NodeKey) => void;
}

/** Segments that can still be told apart; above this the bar is one filled part and one open. */
const MOST_SEGMENTS = 24;

function CoverageRow({ row, graph, onChoose }: CoverageRowProps) {
  const [open, setOpen] = useState(false);
  const { label, covered, total, orphans } = row;
  const segments = total <= MOST_SEGMENTS ? Array.from({ length: total }, (_, index) => index < covered) : null;
  const said = t('{{covered}} of {{total}}', { covered, total });
  return (
    <div className={styles.row}>
      <button
        type="button"
        className={styles.rowButton}
        aria-expanded={open}
        disabled={orphans.length === 0}
        onClick={() => setOpen(!open)}
      >
        <span className={styles.label}>{label}</span>
        <span className={styles.share}>{said}</span>
        <span className={styles.bar} aria-hidden>
          {segments ? (
            // Segments of one bar are told apart by their place alone.
            segments.map((filled, index) => <span key={String(index)} className={filled ? styles.filled : styles.missing} />)
          ) : (
            <>
              {covered > 0 && <span className={styles.filled} style={{ flex: covered }} />}
              {covered < total && <span className={styles.missing} style={{ flex: total - covered }} />}
            </>
          )}
        </span>
      </button>
      {open && orphans.length > 0 && (
        <ul className={styles.orphans}>
          {orphans.map((key) => (
            <li key={key}>
              <button type="button" className={styles.orphan} onClick={() => onChoose(key)}>
                {shorten(graph.nodes.get(key)?.label ?? '', 120)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
