import { memo } from 'react';
import { isOverdue } from '../../../shared/analysis/feedback.ts';
import { suggestSentiment } from '../../../shared/analysis/sentiment.ts';
import { formatDate, formatNumber } from '../../../shared/format.ts';
import { t } from '../../../shared/i18n.ts';
import { FEEDBACK_SOURCES, type Feedback } from '../../../shared/rows.ts';
import { classes } from '../../ui/index.ts';
import { LoopMark } from './LoopMark.tsx';
import { SentimentMark } from './SentimentMark.tsx';
import styles from './Table.module.css';
import { excerptOf } from './words.ts';

export const ROW_HEIGHT = 58;
/** More than this of a text does not show in two lines. */
const LONGEST_SHOWN = 280;
/** So much of a text is read for a suggestion: the beginning tells. */
export const LONGEST_READ = 5000;

interface FeedbackRowProps {
  readonly id: string;
  /** Undefined while it is fetched. */
  readonly item: Feedback | undefined;
  /** Its place in the table, from 0. */
  readonly place: number;
  readonly top: number;
  readonly active: boolean;
  readonly open: boolean;
  readonly selected: boolean;
  /** Changes when themes or the answer that was promised do. */
  readonly themeName: (id: string) => string;
  readonly overdueBefore: string | null;
}

/** One item of the table: two lines of what was said, and what is known of it. */
export const FeedbackRow = memo(function FeedbackRow({
  id,
  item,
  place,
  top,
  active,
  open,
  selected,
  themeName,
  overdueBefore,
}: FeedbackRowProps) {
  return (
    <tr
      id={id}
      aria-rowindex={place + 2}
      aria-selected={selected}
      className={classes(styles.row, active && styles.active, open && styles.open)}
      style={{ transform: `translateY(${top}px)` }}
      data-place={place}
    >
      {item ? <Cells item={item} selected={selected} themeName={themeName} overdueBefore={overdueBefore} /> : <Skeleton />}
    </tr>
  );
});

interface CellsProps extends Pick<FeedbackRowProps, 'themeName' | 'overdueBefore' | 'selected'> {
  readonly item: Feedback;
}

function Cells({ item, selected, themeName, overdueBefore }: CellsProps) {
  const suggestion = item.sentiment === null ? suggestSentiment(item.verbatim.slice(0, LONGEST_READ)) : null;
  return (
    <>
      <td className={styles.box} data-box>
        <span className={styles.check} data-on={selected} aria-hidden />
      </td>
      <td className={styles.when}>
        {item.date === null ? (
          <span className={styles.source}>{t('No date')}</span>
        ) : (
          <span className={styles.date}>{formatDate(item.date)}</span>
        )}
        <span className={styles.source}>{item.source === null ? '' : t(FEEDBACK_SOURCES[item.source])}</span>
      </td>
      <td className={styles.said}>
        <span className={styles.verbatim}>{excerptOf(item.verbatim, LONGEST_SHOWN) || t('Nothing written')}</span>
      </td>
      <td className={styles.number}>
        {item.rating === null ? <span className="visually-hidden">{t('Not rated')}</span> : formatNumber(item.rating)}
      </td>
      <td className={styles.sounds}>
        {item.sentiment !== null ? (
          <SentimentMark value={item.sentiment} />
        ) : suggestion ? (
          <SentimentMark value={suggestion.value} suggested />
        ) : null}
      </td>
      <td className={styles.themes}>
        {item.themes.slice(0, MOST_THEMES).map((theme) => (
          <span key={theme} className={styles.theme}>
            {themeName(theme)}
          </span>
        ))}
        {item.themes.length > MOST_THEMES ? <span className={styles.more}>+{item.themes.length - MOST_THEMES}</span> : null}
      </td>
      <td className={styles.loop}>
        <LoopMark status={item.loop} overdue={isOverdue(item, overdueBefore)} />
      </td>
    </>
  );
}

const MOST_THEMES = 3;

function Skeleton() {
  return (
    <>
      <td className={styles.box} />
      <td className={styles.when} />
      <td className={styles.said}>
        <span className={styles.bone} />
        <span className={styles.bone} />
        <span className="visually-hidden">{t('Loading')}</span>
      </td>
    </>
  );
}
