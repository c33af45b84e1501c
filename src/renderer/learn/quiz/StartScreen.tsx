import { useId, useState } from 'react';
import { plural, t } from '../../../shared/i18n.ts';
import type { Attempt } from '../../../shared/learning/learner.ts';
import { questions } from '../../../shared/learning/questions.ts';
import { available } from '../../../shared/learning/quiz/draw.ts';
import { EXAM, type OwnQuestion, PASS, QUIZ_KINDS, type QuizKind, type QuizTopic, quizKinds } from '../../../shared/learning/quiz/model.ts';
import { rightByTopic } from '../../../shared/learning/quiz/result.ts';
import { Button, classes, Segmented } from '../../ui/index.ts';
import { AttemptsPane } from './AttemptsPane.tsx';
import { askToStop } from './askToStop.ts';
import { clockWords, isExam, type Running, secondsLeft } from './running.ts';
import styles from './StartScreen.module.css';
import { offeredTopics, topicName } from './words.ts';

type Topic = (typeof offeredTopics)[number];
const LENGTHS = ['5', '10', '20'] as const;
type Length = (typeof LENGTHS)[number];

interface StartScreenProps {
  /** The topic that is chosen at first. */
  readonly asked: QuizTopic;
  readonly attempts: readonly Attempt[];
  readonly own: readonly OwnQuestion[];
  /** Whether a strategy is open. */
  readonly isOpen: boolean;
  /** A quiz that was left in the middle. */
  readonly waiting: Running | null;
  readonly onStart: (topic: QuizTopic, count: number, kinds: readonly QuizKind[]) => void;
  readonly onGoOn: () => void;
}

/** What to be asked about: a topic with its length and kinds, or the mock exam. */
export function StartScreen({ asked, attempts, own, isOpen, waiting, onStart, onGoOn }: StartScreenProps) {
  const [topic, setTopic] = useState<Topic>(asked === 'exam' ? 'all' : asked);
  const [length, setLength] = useState<Length>('10');
  const [kinds, setKinds] = useState<readonly QuizKind[]>([]);
  const known = rightByTopic(attempts);
  const count = (about: QuizTopic, only: readonly QuizKind[]): number => available({ topic: about, kinds: only, fixed: questions, own });
  const usable = topic === 'workspace' ? [] : kinds;
  const there = count(topic, usable);
  const group = useId();
  const toggle = (kind: QuizKind): void => setKinds(kinds.includes(kind) ? kinds.filter((one) => one !== kind) : [...kinds, kind]);

  return (
    <div className={styles.screen}>
      <section className={styles.topics} aria-label={t('Topics')}>
        <div className={styles.head}>
          <h2>{t('Topics')}</h2>
          <span>{t('questions')}</span>
        </div>
        <div role="radiogroup" aria-label={t('What the quiz is about')}>
          {offeredTopics.map((each) => {
            const all = count(each, []);
            const right = Math.min(all, known.get(each) ?? 0);
            return (
              <label key={each} className={styles.topic}>
                <input type="radio" name={group} checked={each === topic} onChange={() => setTopic(each)} />
                <span className={styles.name}>{topicName(each)}</span>
                <span className={styles.count}>{all}</span>
                <span className={styles.track}>
                  {right === 0 ? null : (
                    <>
                      <span className={styles.fill} style={{ width: `${(100 * right) / all}%` }} />
                      <span className="visually-hidden">{t('{{right}} last answered right', { right })}</span>
                    </>
                  )}
                </span>
              </label>
            );
          })}
        </div>
        <p className={styles.note}>{t('Bars show how many questions of a topic you last answered right.')}</p>
      </section>

      <div className={styles.middle}>
        {waiting ? <Waiting running={waiting} onGoOn={onGoOn} /> : null}
        <section className={styles.card}>
          <p className={styles.eyebrow}>{t('Quiz')}</p>
          <h1 className={styles.title}>{topicName(topic)}</h1>
          <p className={styles.text}>{textOf(topic, there, isOpen)}</p>
          <div className={styles.choices}>
            <div className={styles.choice}>
              <span className={styles.label}>{t('Length')}</span>
              <Segmented
                label={t('Length')}
                options={LENGTHS.map((value) => ({ value, label: t('{{count}} questions', { count: value }) }))}
                value={length}
                onChange={setLength}
              />
            </div>
            {topic === 'workspace' ? null : (
              <fieldset className={styles.choice}>
                <legend className={styles.label}>{t('Kinds')}</legend>
                <div className={styles.kinds}>
                  {quizKinds.map((kind) => (
                    <label key={kind} className={classes(styles.kind, kinds.includes(kind) && styles.on)}>
                      <input type="checkbox" checked={kinds.includes(kind)} onChange={() => toggle(kind)} />
                      {t(QUIZ_KINDS[kind])}
                    </label>
                  ))}
                </div>
                <p className={styles.small}>
                  {kinds.length === 0 ? t('None is chosen: all kinds are asked.') : t('Only these kinds are asked.')}
                </p>
              </fieldset>
            )}
          </div>
          <div className={styles.foot}>
            <Button
              variant={waiting ? 'outline' : 'filled'}
              disabled={there === 0 || waiting !== null}
              onClick={() => onStart(topic, Number(length), usable)}
            >
              {plural(Math.min(there, Number(length)), 'Start with {{count}} question', 'Start with {{count}} questions')}
            </Button>
            <span className={styles.small}>{t('Questions you got wrong come first.')}</span>
          </div>
        </section>

        <section className={styles.exam}>
          <div>
            <h2 className={styles.second}>{t('Mock exam')}</h2>
            <p className={styles.text}>
              {t(
                '{{questions}} questions from all topics in {{minutes}} minutes. What was right is told at the end; {{pass}}% is a pass.',
                {
                  questions: EXAM.questions,
                  minutes: EXAM.seconds / 60,
                  pass: PASS,
                },
              )}
            </p>
          </div>
          <Button disabled={waiting !== null || count('exam', []) === 0} onClick={() => onStart('exam', EXAM.questions, [])}>
            {t('Start the exam')}
          </Button>
        </section>
      </div>

      <AttemptsPane attempts={attempts} />
    </div>
  );
}

function textOf(topic: Topic, there: number, isOpen: boolean): string {
  if (topic !== 'workspace') return plural(there, '{{count}} question to draw from.', '{{count}} questions to draw from.');
  if (!isOpen) return t('Open a strategy first: these questions are made from its own numbers.');
  return there === 0
    ? t('Nothing can be asked yet: rated pains, phases with emotions, a SWOT or a measured metric make the first questions.')
    : plural(
        there,
        '{{count}} question can be made from the strategy that is open, with its own numbers.',
        '{{count}} questions can be made from the strategy that is open, with its own numbers.',
      );
}

function Waiting({ running, onGoOn }: { readonly running: Running; readonly onGoOn: () => void }) {
  const seconds = secondsLeft(running, running.startedAt);
  return (
    <section className={styles.waiting}>
      <div>
        <h2 className={styles.second}>{isExam(running) ? t('An exam is under way') : t('A quiz is under way')}</h2>
        <p className={styles.text}>
          {t('{{topic}}, question {{at}} of {{all}}.', { topic: topicName(running.topic), at: running.at + 1, all: running.items.length })}
          {seconds === null ? '' : ` ${t('{{time}} left; the clock stands still.', { time: clockWords(seconds) })}`}
        </p>
      </div>
      <Button variant="quiet" onClick={() => askToStop(running)}>
        {t('Discard')}
      </Button>
      <Button variant="filled" onClick={onGoOn}>
        {t('Go on')}
      </Button>
    </section>
  );
}
