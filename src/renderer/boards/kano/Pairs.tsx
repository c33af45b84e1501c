import { Minus } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { ANSWER_COUNT, categoryName, type Feature, PAIR_CATEGORIES, pairIndex } from '../../../shared/analysis/kano.ts';
import { formatNumber } from '../../../shared/format.ts';
import { KANO_ANSWERS } from '../../../shared/frameworks/kano.ts';
import { t } from '../../../shared/i18n.ts';
import { classes } from '../../ui/index.ts';
import { useAnnounce } from '../frame/announce.ts';
import { type Cell, cellAfterKey, cellOf, cellProps, focusCell } from '../frame/cells.ts';
import { withPair } from './features.ts';
import styles from './Pairs.module.css';

interface PairsProps {
  readonly feature: Feature;
  readonly name: string;
  readonly onChange: (next: (own: Feature) => Feature) => void;
}

/**
 * The 25 pairs of answers. One respondent is added by choosing the answer with the feature and then the one without it, by
 * two digits from 1 to 5, or by pressing the pair's cell; minus takes one away.
 */
export function Pairs({ feature, name, onChange }: PairsProps) {
  const announce = useAnnounce();
  const grid = useRef<HTMLTableSectionElement>(null);
  const [functional, setFunctional] = useState<number | null>(null);
  const [active, setActive] = useState<Cell>({ row: 0, column: 0 });
  const total = feature.answers.reduce<number>((sum, count) => sum + (count ?? 0), 0);

  const add = (row: number, column: number, by: 1 | -1): void => {
    const index = pairIndex(row, column);
    const before = feature.answers[index] ?? 0;
    setFunctional(null);
    if (before + by < 0) return;
    onChange((own) => withPair(own, row, column, by));
    announce(
      t('{{pair}}: {{count}}. {{category}}.', {
        pair: pairWords(row, column),
        count: before + by,
        category: categoryName(PAIR_CATEGORIES[index] ?? 'Q'),
      }),
    );
  };
  const chooseFunctional = (row: number): void => {
    setFunctional(row);
    announce(t('With it: {{answer}}. Now the answer without it.', { answer: answerWord(row) }));
  };
  const chooseDysfunctional = (column: number): void => {
    if (functional === null) announce(t('First choose the answer with the feature.'));
    else add(functional, column, 1);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (/^[1-5]$/.test(event.key)) {
      event.preventDefault();
      const answer = Number(event.key) - 1;
      if (functional === null) chooseFunctional(answer);
      else chooseDysfunctional(answer);
      return;
    }
    if (event.key === 'Escape' && functional !== null) {
      event.preventDefault();
      event.stopPropagation();
      setFunctional(null);
      return;
    }
    const from = cellOf(event.target);
    if (!from || !grid.current) return;
    if (/^(-|Backspace|Delete)$/.test(event.key)) {
      event.preventDefault();
      add(from.row, from.column, -1);
      return;
    }
    if (event.key === 'Enter') return;
    const next = cellAfterKey(event.key, from, { rows: ANSWER_COUNT, columns: ANSWER_COUNT });
    if (!next) return;
    event.preventDefault();
    focusCell(grid.current, next);
  };

  return (
    <div className={styles.pairs}>
      <table className={styles.table} aria-label={t('Pairs of answers on {{name}}', { name })} onKeyDown={onKeyDown}>
        <thead>
          <tr>
            <td className={styles.corner}>
              <span>{t('with it ↓')}</span> <span>{t('without it →')}</span>
            </td>
            {KANO_ANSWERS.map((answer, column) => (
              <th key={answer} scope="col">
                <button
                  type="button"
                  className={styles.answer}
                  aria-label={t('Without it: {{key}} {{answer}}', { key: column + 1, answer: t(answer) })}
                  aria-disabled={functional === null}
                  onClick={() => chooseDysfunctional(column)}
                >
                  <span className={styles.key}>{column + 1}</span> {t(answer)}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={grid}>
          {KANO_ANSWERS.map((answer, row) => (
            <tr key={answer} className={classes(functional === row && styles.waiting)}>
              <th scope="row">
                <button
                  type="button"
                  className={styles.answer}
                  aria-label={t('With it: {{key}} {{answer}}', { key: row + 1, answer: t(answer) })}
                  aria-pressed={functional === row}
                  onClick={() => chooseFunctional(row)}
                >
                  <span className={styles.key}>{row + 1}</span> {t(answer)}
                </button>
              </th>
              {KANO_ANSWERS.map((other, column) => {
                const count = feature.answers[pairIndex(row, column)] ?? 0;
                const category = PAIR_CATEGORIES[pairIndex(row, column)] ?? 'Q';
                return (
                  <td key={other} className={styles.cell} data-category={category} {...cellProps(row, column)}>
                    <button
                      type="button"
                      className={styles.add}
                      tabIndex={row === active.row && column === active.column ? 0 : -1}
                      aria-label={t('{{pair}}: {{count}} {{category}}', {
                        pair: pairWords(row, column),
                        count: formatNumber(count),
                        category,
                      })}
                      onFocus={() => setActive({ row, column })}
                      onClick={() => add(row, column, 1)}
                    >
                      <span className={classes(styles.count, count === 0 && styles.zero)}>{formatNumber(count)}</span>{' '}
                      <span className={styles.letter}>{category}</span>
                    </button>
                    {count > 0 && (
                      <button
                        type="button"
                        className={styles.minus}
                        tabIndex={-1}
                        aria-label={t('Take one away: {{pair}}', { pair: pairWords(row, column) })}
                        onClick={() => add(row, column, -1)}
                      >
                        <Minus size={12} aria-hidden />
                      </button>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.hint}>
        {functional === null
          ? t(
              '{{total}} respondents. Press two digits for one more: the answer with it, then without it. Minus on a pair takes one away.',
              {
                total: formatNumber(total),
              },
            )
          : t('With it: {{answer}}. Now the answer without it, 1–5; Escape drops it.', { answer: answerWord(functional) })}
      </p>
    </div>
  );
}

const answerWord = (answer: number): string => t(KANO_ANSWERS[answer] ?? '');
const pairWords = (row: number, column: number): string =>
  t('{{functional}} / {{dysfunctional}}', { functional: answerWord(row), dysfunctional: answerWord(column) });
