import { Check, X } from 'lucide-react';
import { formatDate } from '../../../shared/format.ts';
import { t } from '../../../shared/i18n.ts';
import type { Attempt } from '../../../shared/learning/learner.ts';
import { PASS } from '../../../shared/learning/quiz/model.ts';
import { percentOf } from '../../../shared/learning/quiz/result.ts';
import { dayOf } from '../../app/time.ts';
import { classes } from '../../ui/index.ts';
import styles from './AttemptsPane.module.css';
import { topicName } from './words.ts';

/** Bars of the trend, and rows of the list below it. */
const BARS = 12;
const ROWS = 10;

/** The results so far: the last of them as bars with the line of a pass, and one by one. */
export function AttemptsPane({ attempts }: { readonly attempts: readonly Attempt[] }) {
  const done = attempts
    .flatMap((attempt) => {
      const percent = percentOf(attempt);
      return percent === null ? [] : [{ ...attempt, percent }];
    })
    .sort((a, b) => a.endedAt.localeCompare(b.endedAt));
  const newest = done.toReversed();
  return (
    <section className={styles.pane} aria-label={t('Results so far')}>
      <h2 className={styles.title}>{t('Results so far')}</h2>
      {done.length === 0 ? (
        <p className={styles.quiet}>{t('Finish a quiz, and its result stands here.')}</p>
      ) : (
        <>
          <div className={styles.trend} aria-hidden>
            <span className={styles.pass} style={{ bottom: `${PASS}%` }}>
              {t('{{pass}}%', { pass: PASS })}
            </span>
            {done.slice(-BARS).map(({ id, percent }) => (
              <span
                key={id}
                className={classes(styles.bar, percent >= PASS && styles.passed)}
                style={{ height: `${Math.max(2, percent)}%` }}
              />
            ))}
          </div>
          <ol className={styles.list}>
            {newest.slice(0, ROWS).map(({ id, quiz, percent, endedAt, answers }) => (
              <li key={id} className={styles.row}>
                {percent >= PASS ? (
                  <Check size={16} className={styles.good} aria-label={t('Passed')} />
                ) : (
                  <X size={16} className={styles.low} aria-label={t('Not passed')} />
                )}
                <span>
                  <span className={styles.name}>{topicName(quiz)}</span>
                  <span className={styles.when}>
                    {t('{{date}}, {{right}} of {{all}}', {
                      date: formatDate(dayOf(new Date(endedAt))),
                      right: answers.filter(({ right }) => right).length,
                      all: answers.length,
                    })}
                  </span>
                </span>
                <span className={styles.percent}>{t('{{percent}}%', { percent })}</span>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
