import { type ClipboardEvent, Fragment, type KeyboardEvent, useRef, useState } from 'react';
import { DIMENSION_ORDER, type ServqualData, type ServqualReading, type StatementReading } from '../../../shared/analysis/servqual.ts';
import { formatFixed, formatNumber, signedFixed } from '../../../shared/format.ts';
import { DIMENSIONS } from '../../../shared/frameworks/servqual.ts';
import { plural, t } from '../../../shared/i18n.ts';
import { classes, NumberInput } from '../../ui/index.ts';
import { useAnnounce } from '../frame/announce.ts';
import { cellAfterKey, cellOf, cellProps, focusCell } from '../frame/cells.ts';
import { GapBar, scaleOf } from './GapBar.tsx';
import styles from './Statements.module.css';
import { HALVES, type Half, isBlock, type Pasted, pastedAverages, withAverage } from './study.ts';

interface StatementsProps {
  readonly data: ServqualData;
  readonly change: (next: (data: ServqualData) => ServqualData) => void;
  readonly reading: ServqualReading;
}

/** The 22 statements by dimension: averages are typed or pasted here; of respondents they are shown with how many answered. */
export function Statements({ data, change, reading }: StatementsProps) {
  const { statements, quality } = reading;
  const table = useRef<HTMLTableElement>(null);
  const announce = useAnnounce();
  const [note, setNote] = useState('');
  const typed = data.source !== 'respondents';
  const size = { rows: statements.length, columns: HALVES.length };
  const scale = scaleOf(statements);

  const onKeyDown = (event: KeyboardEvent): void => {
    const from = cellOf(event.target);
    if (!from || !table.current || !/^(Enter|ArrowUp|ArrowDown)$/.test(event.key)) return;
    event.preventDefault();
    const next = cellAfterKey(event.key === 'Enter' && event.shiftKey ? 'ArrowUp' : event.key, from, size);
    // At the end of the expectations Enter goes on at the first perception.
    if (next) focusCell(table.current, next);
    else if (event.key === 'Enter' && from.column === 0) focusCell(table.current, { row: 0, column: 1 });
  };

  const onPaste = (event: ClipboardEvent): void => {
    const at = cellOf(event.target);
    const text = event.clipboardData.getData('text/plain');
    if (!at || !isBlock(text)) return;
    event.preventDefault();
    const pasted = pastedAverages(data, text, at);
    change(() => pasted.data);
    const said = pastedWords(pasted);
    setNote(said);
    announce(said);
  };

  return (
    <section aria-label={t('Statements')} className={styles.part}>
      <table ref={table} className={styles.table} onKeyDown={onKeyDown} onPaste={onPaste}>
        <caption className={styles.hint}>
          {typed
            ? t('Averages of 1–7. Enter or an arrow key goes on below; a column copied from a spreadsheet can be pasted.')
            : t('Averages of the respondents who answered both halves of a statement, on 1–7.')}
        </caption>
        <thead>
          <tr>
            <th scope="col" className={styles.statement}>
              {t('Statement')}
            </th>
            <th scope="col" className={styles.number}>
              {t('Expected')}
            </th>
            <th scope="col" className={styles.number}>
              {t('Found')}
            </th>
            {!typed && (
              <th scope="col" className={styles.count}>
                {t('n')}
              </th>
            )}
            <th scope="col" className={styles.gap}>
              {t('Gap')}
            </th>
            <th scope="col" className={styles.bar}>
              <span className="visually-hidden">{t('Gap as a bar')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {DIMENSION_ORDER.map((dimension) => {
            const own = quality.ok ? quality.value.dimensions.find((entry) => entry.dimension === dimension) : undefined;
            return (
              <Fragment key={dimension}>
                <tr className={styles.dimension}>
                  <th scope="rowgroup">{t(DIMENSIONS[dimension])}</th>
                  <td className={styles.number}>{own ? formatFixed(own.expectation, 2) : '–'}</td>
                  <td className={styles.number}>{own ? formatFixed(own.perception, 2) : '–'}</td>
                  {!typed && <td />}
                  <td className={styles.gap}>{own ? signedFixed(own.gap, 2) : '–'}</td>
                  <td />
                </tr>
                {statements
                  .filter((statement) => statement.dimension === dimension)
                  .map((statement) => (
                    <Line key={statement.index} statement={statement} data={data} change={change} typed={typed} scale={scale} />
                  ))}
              </Fragment>
            );
          })}
        </tbody>
      </table>
      {note !== '' && <p className={styles.note}>{note}</p>}
    </section>
  );
}

/** What was taken of a paste, and what was not. */
export function pastedWords({ taken, leftOut }: Pasted): string {
  const said = plural(taken, 'One answer pasted.', '{{count}} answers pasted.');
  if (leftOut === 0) return said;
  return `${said} ${plural(
    leftOut,
    'One cell was left out: it held no number from 1 to 7, or had no place.',
    '{{count}} cells were left out: they held no number from 1 to 7, or had no place.',
  )}`;
}

interface LineProps {
  readonly statement: StatementReading;
  readonly data: ServqualData;
  readonly change: StatementsProps['change'];
  readonly typed: boolean;
  readonly scale: { readonly low: number; readonly high: number };
}

function Line({ statement, data, change, typed, scale }: LineProps) {
  const { index, gap, n } = statement;
  const words = t(statement.statement);
  return (
    <tr className={styles.line}>
      <th scope="row">{words}</th>
      {HALVES.map((half, column) => (
        <td key={half} className={styles.number} {...cellProps(index, column)}>
          {typed ? (
            <NumberInput
              plain
              label={labelOf(half, words)}
              placeholder="–"
              min={1}
              max={7}
              value={data[half][index] ?? null}
              onChange={(value) => change((now) => withAverage(now, half, index, value))}
            />
          ) : (
            averageWords(half === 'expectations' ? statement.expectation : statement.perception)
          )}
        </td>
      ))}
      {!typed && <td className={styles.count}>{n === null ? '–' : formatNumber(n)}</td>}
      <td className={classes(styles.gap, gap !== null && gap < 0 && styles.short)}>{gap === null ? '–' : signedFixed(gap, 2)}</td>
      <td className={styles.bar}>{gap !== null && <GapBar gap={gap} {...scale} />}</td>
    </tr>
  );
}

const averageWords = (value: number | null): string => (value === null ? '–' : formatFixed(value, 2));

const labelOf = (half: Half, statement: string): string =>
  half === 'expectations' ? t('Expected: {{statement}}', { statement }) : t('Found: {{statement}}', { statement });
