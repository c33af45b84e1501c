import { useVirtualizer } from '@tanstack/react-virtual';
import { X } from 'lucide-react';
import { type ClipboardEvent, type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { DIMENSION_ORDER, type ServqualData, type ServqualReading, sizeOf } from '../../../shared/analysis/servqual.ts';
import { formatFixed } from '../../../shared/format.ts';
import { DIMENSIONS, SERVQUAL_ITEMS } from '../../../shared/frameworks/servqual.ts';
import { t } from '../../../shared/i18n.ts';
import { newId } from '../../data/ids.ts';
import { classes } from '../../ui/index.ts';
import { useAnnounce } from '../frame/announce.ts';
import { type Cell, cellAfterKey, cellOf, cellProps, focusCell } from '../frame/cells.ts';
import styles from './Respondents.module.css';
import { pastedWords } from './Statements.tsx';
import {
  answerAt,
  COLUMNS,
  FIRST_ANSWER,
  HALVES,
  isBlock,
  LABEL_COLUMN,
  LAST_ANSWER,
  LONGEST_LABEL,
  pastedRespondents,
  REMOVE_COLUMN,
  type Respondent,
  withAnswer,
  withLabel,
  withoutRespondent,
} from './study.ts';

interface RespondentsProps {
  readonly data: ServqualData;
  readonly change: (next: (data: ServqualData) => ServqualData) => void;
  readonly reading: ServqualReading;
}

const ROW_HEIGHT = 27;
const ANSWERS = Array.from({ length: LAST_ANSWER - FIRST_ANSWER + 1 }, (_, index) => FIRST_ANSWER + index);
/** The first column of each dimension, where a line parts it from the one before. */
const STARTS: ReadonlySet<number> = new Set(
  ANSWERS.filter((column) => {
    const place = answerAt(column);
    const before = answerAt(column - 1);
    return place && (before?.half !== place.half || SERVQUAL_ITEMS[place.index]?.dimension !== SERVQUAL_ITEMS[before.index]?.dimension);
  }),
);

/** Every respondent a line of 44 answers: a digit sets one and goes on, arrows move, a block from a spreadsheet is pasted. */
export function Respondents({ data, change, reading }: RespondentsProps) {
  const { respondents } = data;
  const announce = useAnnounce();
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<Cell>({ row: 0, column: FIRST_ANSWER });
  const [note, setNote] = useState('');
  // Set when a key asks for a cell that may not be drawn yet: it takes the focus once it is.
  const wanted = useRef<Cell | null>(null);
  const rows = respondents.length + 1;
  const at: Cell = { row: Math.min(active.row, rows - 1), column: active.column };
  const virtual = useVirtualizer({
    count: rows,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    scrollPaddingStart: 84,
  });
  const drawn = virtual.getVirtualItems();

  useLayoutEffect(() => {
    if (!wanted.current || !scroller.current) return;
    focusCell(scroller.current, wanted.current);
    wanted.current = null;
  });

  const go = (cell: Cell): void => {
    wanted.current = cell;
    setActive(cell);
    virtual.scrollToIndex(cell.row, { align: 'auto' });
  };

  const set = (cell: Cell, value: number | null): void => {
    change((now) => withAnswer(now, cell, value, newId));
    if (value !== null) go(cell.column < LAST_ANSWER ? { ...cell, column: cell.column + 1 } : { row: cell.row + 1, column: FIRST_ANSWER });
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const from = cellOf(event.target);
    if (!from || event.ctrlKey || event.metaKey || event.altKey) return;
    const inText = from.column === LABEL_COLUMN;
    if (inText && !/^(Enter|ArrowUp|ArrowDown)$/.test(event.key)) {
      leaveText(event, from);
      return;
    }
    if (from.column === REMOVE_COLUMN && event.key === 'Enter') return;
    if (answerAt(from.column) && /^[1-7]$/.test(event.key)) {
      event.preventDefault();
      set(from, Number(event.key));
      return;
    }
    if (answerAt(from.column) && /^(Backspace|Delete|0)$/.test(event.key)) {
      event.preventDefault();
      set(from, null);
      return;
    }
    const next = cellAfterKey(event.key, from, { rows, columns: COLUMNS });
    if (!next) return;
    event.preventDefault();
    go(next);
  };
  /** From the end of the label the arrow leads into the answers. */
  const leaveText = (event: KeyboardEvent, from: Cell): void => {
    const input = event.target;
    if (event.key !== 'ArrowRight' || !(input instanceof HTMLInputElement) || input.selectionEnd !== input.value.length) return;
    event.preventDefault();
    go({ ...from, column: FIRST_ANSWER });
  };

  const onPaste = (event: ClipboardEvent): void => {
    const from = cellOf(event.target);
    const text = event.clipboardData.getData('text/plain');
    if (!from || from.column === REMOVE_COLUMN || (from.column === LABEL_COLUMN && !isBlock(text))) return;
    event.preventDefault();
    const pasted = pastedRespondents(data, text, from, newId);
    change(() => pasted.data);
    const said = pastedWords(pasted);
    setNote(said);
    announce(said);
  };

  const above = drawn[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (drawn.at(-1)?.end ?? 0);
  return (
    <div className={styles.whole}>
      <div className={styles.bar}>
        <Said at={at} respondent={respondents[at.row]} />
        <span className={styles.hint}>
          {note || t('Type 1–7 and it goes on to the right; Backspace clears; paste lines from a spreadsheet: 44 answers, expected first.')}
        </span>
      </div>
      <div ref={scroller} className={styles.scroll}>
        <table
          className={styles.table}
          aria-label={t('Answers of the respondents')}
          aria-rowcount={rows + 4}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
        >
          <Heads />
          <tbody>
            {above > 0 && <Spacer height={above} />}
            {drawn.map(({ index }) => (
              <Row
                key={respondents[index]?.id ?? 'new'}
                row={index}
                respondent={respondents[index]}
                active={at.row === index ? at.column : null}
                onActive={(column) => setActive({ row: index, column })}
                onLabel={(label) => change((now) => withLabel(now, index, label))}
                onRemove={() => {
                  change((now) => withoutRespondent(now, index));
                  go({ row: Math.min(index, rows - 2), column: FIRST_ANSWER });
                }}
              />
            ))}
            {below > 0 && <Spacer height={below} />}
          </tbody>
          <Means reading={reading} />
        </table>
      </div>
    </div>
  );
}

/** Stands for the lines that are not drawn since they are out of sight. */
const Spacer = ({ height }: { readonly height: number }) => (
  <tr aria-hidden style={{ height }}>
    <td colSpan={COLUMNS} />
  </tr>
);

/** The statement under the focus in words: a column is too narrow for them. */
function Said({ at, respondent }: { readonly at: Cell; readonly respondent: Respondent | undefined }) {
  const place = answerAt(at.column);
  const item = place ? SERVQUAL_ITEMS[place.index] : undefined;
  const who = respondent ? respondent.label || String(at.row + 1) : t('New respondent');
  if (!place || !item) return <span className={styles.said}>{who}</span>;
  return (
    <span className={styles.said}>
      <strong>
        {who} · {place.half === 'expectations' ? t('Expected') : t('Found')} {place.index + 1}
      </strong>{' '}
      {t(item.statement)} <span className={styles.fine}>{t(DIMENSIONS[item.dimension])}</span>
    </span>
  );
}

/** Three lines of heads: half, dimension, number of the statement. */
function Heads() {
  return (
    <thead>
      <tr>
        <td className={styles.label} />
        {HALVES.map((half) => (
          <th key={half} scope="colgroup" colSpan={SERVQUAL_ITEMS.length} className={styles.half}>
            {half === 'expectations' ? t('Expected of an excellent provider') : t('Found here')}
          </th>
        ))}
        <td className={styles.removeCell} />
      </tr>
      <tr>
        <td className={styles.label} />
        {HALVES.flatMap((half) =>
          DIMENSION_ORDER.map((dimension) => (
            <th key={`${half} ${dimension}`} scope="colgroup" colSpan={sizeOf(dimension)} className={styles.dimension}>
              {t(DIMENSIONS[dimension])}
            </th>
          )),
        )}
        <td className={styles.removeCell} />
      </tr>
      <tr className={styles.numbers}>
        <th scope="col" className={styles.label}>
          {t('Respondent')}
        </th>
        {ANSWERS.map((column) => {
          const place = answerAt(column);
          return (
            <th
              key={column}
              scope="col"
              className={classes(styles.head, STARTS.has(column) && styles.start)}
              title={place && t(SERVQUAL_ITEMS[place.index]?.statement ?? '')}
            >
              {(place?.index ?? 0) + 1}
            </th>
          );
        })}
        <th scope="col" className={styles.removeCell}>
          <span className="visually-hidden">{t('Delete')}</span>
        </th>
      </tr>
    </thead>
  );
}

interface RowProps {
  readonly row: number;
  /** Undefined for the line of a new one. */
  readonly respondent: Respondent | undefined;
  readonly active: number | null;
  readonly onActive: (column: number) => void;
  readonly onLabel: (label: string) => void;
  readonly onRemove: () => void;
}

function Row({ row, respondent, active, onActive, onLabel, onRemove }: RowProps) {
  const tab = (column: number): number => (column === active ? 0 : -1);
  const name = respondent ? respondent.label || String(row + 1) : t('New respondent');
  return (
    <tr aria-rowindex={row + 4} className={classes(styles.line, active !== null && styles.current)}>
      <th scope="row" className={styles.label} {...cellProps(row, LABEL_COLUMN)}>
        {respondent ? (
          <input
            aria-label={t('Name of respondent {{number}}', { number: row + 1 })}
            tabIndex={tab(LABEL_COLUMN)}
            value={respondent.label}
            maxLength={LONGEST_LABEL}
            onFocus={() => onActive(LABEL_COLUMN)}
            onChange={(event) => onLabel(event.currentTarget.value)}
          />
        ) : (
          <button type="button" className={styles.new} tabIndex={tab(LABEL_COLUMN)} onFocus={() => onActive(LABEL_COLUMN)}>
            {t('New')}
          </button>
        )}
      </th>
      {ANSWERS.map((column) => {
        const value = valueAt(respondent, column);
        return (
          <td key={column} className={classes(styles.cell, STARTS.has(column) && styles.start)} {...cellProps(row, column)}>
            <button type="button" aria-label={answerLabel(column, value)} tabIndex={tab(column)} onFocus={() => onActive(column)}>
              {value}
            </button>
          </td>
        );
      })}
      <td className={styles.removeCell} {...cellProps(row, REMOVE_COLUMN)}>
        {respondent && (
          <button
            type="button"
            className={styles.remove}
            aria-label={t('Delete respondent {{name}}', { name })}
            tabIndex={tab(REMOVE_COLUMN)}
            onFocus={() => onActive(REMOVE_COLUMN)}
            onClick={onRemove}
          >
            <X size={13} aria-hidden />
          </button>
        )}
      </td>
    </tr>
  );
}

function valueAt(respondent: Respondent | undefined, column: number): number | null {
  const place = answerAt(column);
  return place && respondent ? (respondent[place.half][place.index] ?? null) : null;
}

function answerLabel(column: number, value: number | null): string {
  const place = answerAt(column);
  const values = { number: (place?.index ?? 0) + 1, value: value ?? t('none') };
  return place?.half === 'perceptions' ? t('Found {{number}}: {{value}}', values) : t('Expected {{number}}: {{value}}', values);
}

/** The averages that follow from the answers, always in sight below. */
function Means({ reading }: { readonly reading: ServqualReading }) {
  return (
    <tfoot>
      <tr>
        <th scope="row" className={styles.label}>
          {t('Average')}
        </th>
        {ANSWERS.map((column) => {
          const place = answerAt(column);
          const statement = place && reading.statements[place.index];
          const mean = place?.half === 'expectations' ? statement?.expectation : statement?.perception;
          return (
            <td key={column} className={classes(styles.head, STARTS.has(column) && styles.start)}>
              {mean === null || mean === undefined ? '–' : formatFixed(mean, 1)}
            </td>
          );
        })}
        <td className={styles.removeCell} />
      </tr>
    </tfoot>
  );
}
