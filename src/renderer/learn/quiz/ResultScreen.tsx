import { Check, X } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { t } from '../../../shared/i18n.ts';
import { lessonOf, lessons } from '../../../shared/learning/lessons.ts';
import { choicesOf, withUnit } from '../../../shared/learning/quiz/mark.ts';
import type { Item, Response } from '../../../shared/learning/quiz/model.ts';
import { PASS } from '../../../shared/learning/quiz/model.ts';
import { resultOf } from '../../../shared/learning/quiz/result.ts';
import { TOPICS } from '../../../shared/learning/topics.ts';
import { useOpen } from '../../data/navigation.ts';
import { Button, classes } from '../../ui/index.ts';
import { TermLink } from '../term/TermLink.tsx';
import { Explanation } from './Explanation.tsx';
import { LinkButton } from './LinkButton.tsx';
import styles from './ResultScreen.module.css';
import { answeredOf, type Running } from './running.ts';
import { spanWords, topicName } from './words.ts';

interface ResultScreenProps {
  readonly running: Running;
  readonly isThere: (record: string) => boolean;
  readonly onRepeat: (items: readonly Item[]) => void;
  readonly onDone: () => void;
}

/** What a quiz came to: the score, each topic, what went wrong and why, and what to learn next. */
export function ResultScreen({ running, isThere, onRepeat, onDone }: ResultScreenProps) {
  const { openLesson } = useOpen();
  const answered = useMemo(() => answeredOf(running), [running]);
  const result = useMemo(() => resultOf(answered, lessons), [answered]);
  const { right, all, percent, passed, seconds, topics, wrong, terms } = result;
  const next = result.lessons.flatMap((id) => lessonOf(id) ?? []);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.screen}>
      <div className={styles.main}>
        <div className={styles.column}>
          <p className={styles.eyebrow}>{t('Result: {{topic}}', { topic: topicName(running.topic) })}</p>
          <h1 ref={heading} className={styles.score} tabIndex={-1}>
            {t('{{right}} of {{all}} right', { right, all })}
          </h1>
          <p className={styles.line}>
            <span className={classes(styles.verdict, passed ? styles.good : styles.low)}>
              {passed ? <Check size={16} aria-hidden /> : <X size={16} aria-hidden />}
              {passed
                ? t('Passed with {{percent}}%', { percent })
                : t('Not passed: {{percent}}%, {{pass}}% is needed', { percent, pass: PASS })}
            </span>
            <span>{t('Time: {{time}}', { time: spanWords(seconds) })}</span>
            {running.limit !== null && seconds >= running.limit ? <span>{t('The time was up.')}</span> : null}
          </p>
          <div className={styles.actions}>
            {wrong.length > 0 ? (
              <Button variant="filled" onClick={() => onRepeat(wrong.map(({ item }) => item))}>
                {t('Repeat the wrong ones')}
              </Button>
            ) : null}
            <Button variant={wrong.length > 0 ? 'outline' : 'filled'} onClick={onDone}>
              {t('New quiz')}
            </Button>
          </div>
          {wrong.length === 0 ? (
            <p className={styles.none}>{t('Nothing went wrong.')}</p>
          ) : (
            <section>
              <h2 className={styles.head}>{t('What went wrong')}</h2>
              {wrong.map(({ item, mark }) => (
                <article key={item.question.id} className={styles.wrong}>
                  <h3 className={styles.prompt}>{item.question.prompt}</h3>
                  <Given item={item} response={running.responses[running.items.indexOf(item)] ?? null} />
                  <Explanation item={item} mark={mark} isThere={isThere} isBelow={false} />
                </article>
              ))}
            </section>
          )}
        </div>
      </div>
      <aside className={styles.aside} aria-label={t('By topic')}>
        <h2 className={styles.small}>{t('By topic')}</h2>
        <ul className={styles.topics}>
          {topics.map(({ topic, right: own, all: of }) => (
            <li key={topic} className={styles.topic}>
              <span>{t(TOPICS[topic])}</span>
              <span className={styles.count}>{t('{{right}} of {{all}}', { right: own, all: of })}</span>
              <span className={styles.track} aria-hidden>
                <span className={styles.fill} style={{ width: `${(100 * own) / of}%` }} />
              </span>
            </li>
          ))}
        </ul>
        {terms.length === 0 ? null : (
          <>
            <h2 className={styles.small}>{t('Learn next')}</h2>
            {next.length === 0 ? null : (
              <ul className={styles.lessons}>
                {next.map(({ id, title }) => (
                  <li key={id}>
                    <LinkButton onClick={() => openLesson(id)}>{t(title)}</LinkButton>
                  </li>
                ))}
              </ul>
            )}
            <p className={styles.terms}>
              {terms.map((term) => (
                <TermLink key={term} term={term} />
              ))}
            </p>
          </>
        )}
      </aside>
    </div>
  );
}

/** What was answered, and what would have been right, where the parts do not tell it. */
function Given({ item, response }: { readonly item: Item; readonly response: Response | null }) {
  const [yours, answer] = pairOf(item, response);
  if (answer === '') return null;
  return (
    <dl className={styles.given}>
      <dt>{t('You')}</dt>
      <dd>{yours === '' ? t('no answer') : yours}</dd>
      <dt>{item.kind === 'spot' ? t('Mistake') : t('Right')}</dt>
      <dd className={styles.good}>{answer}</dd>
    </dl>
  );
}

function pairOf(item: Item, response: Response | null): readonly [yours: string, answer: string] {
  if (item.kind === 'choice') {
    const all = choicesOf(item);
    return [response?.kind === 'choice' ? (all[response.picked]?.text ?? '') : '', item.question.answer];
  }
  if (item.kind === 'spot') {
    const { lines } = item.question;
    return [response?.kind === 'spot' ? (lines[response.line]?.text ?? '') : '', lines.find(({ flawed }) => flawed)?.text ?? ''];
  }
  if (item.kind === 'compute') return [response?.kind === 'compute' ? response.text : '', withUnit(item.question.answer, item.question)];
  return ['', ''];
}
