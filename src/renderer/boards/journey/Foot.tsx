import { Fragment } from 'react';
import type { JourneyLine, LineStop, Stop } from '../../../shared/analysis/journey-line.ts';
import { t } from '../../../shared/i18n.ts';
import { useOpen } from '../../data/navigation.ts';
import { classes, shorten } from '../../ui/index.ts';
import styles from './Foot.module.css';

interface FootProps {
  readonly line: JourneyLine;
  /** Which of its stops is chosen on the board. */
  readonly chosen: LineStop | null;
  /** False while no cell is chosen. */
  readonly begun: boolean;
  readonly phase: string;
}

/** The line of what is chosen: from a pain of the journey to the tactic that answers it, or to where it ends. */
export function Foot({ line, chosen, begun, phase }: FootProps) {
  const { openRecord } = useOpen();
  if (line.stops.length === 0) {
    return (
      <footer className={styles.foot}>
        <p className={styles.hint}>
          {begun
            ? t('No pain is written down for {{phase}} yet. The line to an answer begins with one.', { phase })
            : t('Click a cell to edit it. With the keyboard: arrow keys move, Enter edits, Escape leaves, Alt and ← or → moves a phase.')}
        </p>
      </footer>
    );
  }
  return (
    <footer className={styles.foot}>
      <ol className={styles.line} aria-label={t('From pain to answer')}>
        {line.stops.map((stop, index) => (
          <Fragment key={stop.stop}>
            {index > 0 && <Join />}
            <li className={styles.stop}>
              <button
                type="button"
                className={classes(styles.open, stop.stop === chosen && styles.chosen)}
                onClick={() => openRecord(stop.reference.record, placeOf(stop))}
                title={shorten(stop.text)}
              >
                <span className={styles.what}>{stopName(stop)}</span>
                <span className={styles.text}>{shorten(stop.text, 120) || t('Without words')}</span>
              </button>
            </li>
          </Fragment>
        ))}
        {line.endsBefore && (
          <>
            <Join open />
            <li className={styles.end}>
              <span className={styles.what}>{t('The line ends here')}</span>
              <span className={styles.next}>{missing(line.endsBefore)}</span>
            </li>
          </>
        )}
      </ol>
    </footer>
  );
}

/** A journey's own pains and opportunities are met on the board: from here they open in the form. */
const placeOf = ({ list, reference }: Stop) => ({ view: 'form' as const, field: list.split('.')[0], item: reference.item });

/** A piece of the thread between two stops; open where nothing follows. */
const Join = ({ open = false }: { readonly open?: boolean }) => (
  <li className={styles.join} aria-hidden>
    <svg width={34} height={10} aria-hidden>
      <path d="M0 5H34" stroke="var(--through)" strokeWidth={1.5} strokeDasharray={open ? '3 3' : undefined} />
      <circle cx={17} cy={5} r={3.25} fill={open ? 'var(--paper)' : 'var(--through)'} stroke="var(--through)" strokeWidth={1.5} />
    </svg>
  </li>
);

function stopName({ stop, severity, code }: Stop): string {
  switch (stop) {
    case 'pain':
      return severity === null ? t('Pain, not rated') : t('Pain, severity {{severity}}', { severity });
    case 'opportunity':
      return t('Opportunity');
    case 'personaPain':
      return t('Persona’s pain {{code}}', { code });
    case 'reliever':
      return t('Reliever {{code}}', { code });
    case 'tactic':
      return t('Tactic {{code}}', { code });
  }
}

function missing(stop: LineStop): string {
  switch (stop) {
    case 'pain':
      return t('No pain');
    case 'opportunity':
      return t('No opportunity addresses it yet');
    case 'personaPain':
      return t('Linked to no pain of the persona yet');
    case 'reliever':
      return t('No reliever answers it yet');
    case 'tactic':
      return t('No tactic carries it yet');
  }
}
