import { modals } from '@mantine/modals';
import { useEffect, useRef } from 'react';
import { plural, t } from '../../../shared/i18n.ts';
import { mark } from '../../../shared/learning/quiz/mark.ts';
import { type Item, QUIZ_KINDS, type Response } from '../../../shared/learning/quiz/model.ts';
import { Button } from '../../ui/index.ts';
import { AnswerArea } from './AnswerArea.tsx';
import { askToStop } from './askToStop.ts';
import { Clock } from './Clock.tsx';
import { Explanation } from './Explanation.tsx';
import { indexOfKey } from './keys.ts';
import { QuizProgress } from './QuizProgress.tsx';
import styles from './RunScreen.module.css';
import { answeredCount, isExam, type Running } from './running.ts';
import { answer, finishQuiz, goTo, pauseQuiz, resumeQuiz, tellAnswer } from './store.ts';
import { useKeys } from './use-keys.ts';
import { topicName } from './words.ts';

interface RunScreenProps {
  readonly running: Running;
  /** Whether the record behind a question of one's own is in the open strategy. */
  readonly isThere: (record: string) => boolean;
  readonly onPause: () => void;
}

/** A quiz on its way: one question, its answer, and then what there is to say of it. */
export function RunScreen({ running, isThere, onPause }: RunScreenProps) {
  const { items, at, topic } = running;
  const item = items[at];
  const response = running.responses[at] ?? null;
  const told = running.told[at] ?? false;
  const exam = isExam(running);
  const isLast = at === items.length - 1;
  const prompt = useRef<HTMLHeadingElement>(null);
  const on = useRef<HTMLButtonElement>(null);

  // The clock runs while the question is on the screen.
  useEffect(() => {
    resumeQuiz();
    return () => {
      pauseQuiz();
      // What is asked about an exam has no meaning any more when its time is up meanwhile.
      modals.closeAll();
    };
  }, []);
  // Whoever goes on by keyboard finds the focus on the question, then on the way to the next one.
  const question = item?.question.id;
  useEffect(() => {
    if (question === undefined) return;
    if (told) on.current?.focus();
    else prompt.current?.focus();
  }, [question, told]);

  const canCheck = item !== undefined && isWhole(item, response);
  const give = (next: Response): void => {
    answer(next);
    // A choice is an answer as soon as it is picked; in an exam it can be changed until the end.
    if (!exam && (next.kind === 'choice' || next.kind === 'spot')) tellAnswer();
  };
  const check = (): void => {
    if (!item || told || exam) return;
    if (item.kind === 'order' && response === null) answer({ kind: 'order', order: item.shown });
    if (canCheck) tellAnswer();
  };
  const next = (): void => {
    if (!isLast) goTo(at + 1);
    else if (exam) askToHandIn(running);
    else finishQuiz();
  };
  const goOn = (): void => (told || exam ? next() : check());
  const onKey = (key: string): boolean => {
    const response = item && !told ? pickedBy(key, item) : null;
    if (response) give(response);
    return response !== null;
  };
  useKeys({ onKey, onEnter: goOn });
  if (!item) return null;

  return (
    <div className={styles.screen}>
      <div className={styles.column}>
        <div className={styles.top}>
          <QuizProgress name={topicName(topic)} at={at} rights={rightsOf(running)} />
          {running.limit === null ? null : <Clock />}
          <Button size="small" variant="quiet" onClick={exam ? onPause : () => askToStop(running)}>
            {exam ? t('Pause') : t('Stop')}
          </Button>
        </div>
        <p className={styles.kind}>{t(QUIZ_KINDS[item.kind])}</p>
        <h1 ref={prompt} className={styles.prompt} tabIndex={-1}>
          {item.question.prompt}
        </h1>
        {item.kind === 'spot' ? <p className={styles.piece}>{item.question.piece}</p> : null}
        {item.kind === 'order' && !told ? (
          <p className={styles.hint}>{t('Drag the steps, or move the one that has the focus with Alt and the arrow keys.')}</p>
        ) : null}
        <AnswerArea key={item.question.id} item={item} response={response} told={told} onAnswer={give} onEnter={goOn} />
        <div role="status">{told ? <Explanation item={item} mark={mark(item, response)} isThere={isThere} isBelow /> : null}</div>
        <div className={styles.foot}>
          <span className={styles.hint}>{hintOf(item, told, exam)}</span>
          {exam && at > 0 ? <Button onClick={() => goTo(at - 1)}>{t('Back')}</Button> : null}
          {told || exam ? (
            <Button ref={on} variant="filled" onClick={next}>
              {isLast ? (exam ? t('Hand in') : t('See the result')) : t('Next')}
            </Button>
          ) : item.kind === 'choice' || item.kind === 'spot' ? null : (
            <Button variant="filled" disabled={!canCheck} onClick={check}>
              {t('Check')}
            </Button>
          )}
        </div>
      </div>
    </div>
  );
}

function hintOf(item: Item, told: boolean, exam: boolean): string {
  if (told) return t('Enter goes on.');
  if (item.kind === 'choice' || item.kind === 'spot')
    return exam ? t('A letter or number picks, Enter goes on.') : t('A letter or number picks.');
  if (item.kind === 'compute') return exam ? '' : t('Enter checks. Write decimals with a point or a comma.');
  return '';
}

/** Whether enough is answered to be marked. */
function isWhole(item: Item, response: Response | null): boolean {
  if (item.kind === 'order') return true;
  if (response === null) return false;
  if (response.kind === 'match' || response.kind === 'classify') return response.given.every((given) => given !== null);
  return response.kind !== 'compute' || response.text.trim() !== '';
}

/** What a key answers; null for nothing. */
function pickedBy(key: string, item: Item): Response | null {
  if (item.kind === 'spot') {
    const line = indexOfKey(key, item.question.lines.length);
    return line === null ? null : { kind: 'spot', line };
  }
  if (item.kind !== 'choice') return null;
  const picked = item.choices[indexOfKey(key, item.choices.length) ?? -1];
  return picked === undefined ? null : { kind: 'choice', picked };
}

/** For the bar: right, wrong, or not told yet. */
const rightsOf = ({ items, responses, told }: Running): readonly (boolean | null)[] =>
  items.map((item, index) => (told[index] ? mark(item, responses[index] ?? null).right : null));

function askToHandIn(running: Running): void {
  const open = running.items.length - answeredCount(running);
  if (open === 0) {
    finishQuiz();
    return;
  }
  const first = running.responses.indexOf(null);
  modals.openConfirmModal({
    title: t('Hand in the exam?'),
    children: plural(open, 'One question has no answer; it counts as wrong.', '{{count}} questions have no answer; they count as wrong.'),
    labels: { confirm: t('Hand in'), cancel: t('Go to the first open one') },
    onConfirm: finishQuiz,
    onCancel: () => goTo(first),
    closeButtonProps: { 'aria-label': t('Close') },
  });
}
