import { useMemo, useState } from 'react';
import type { CheckContext } from '../../../shared/checks/model.ts';
import { t } from '../../../shared/i18n.ts';
import { itemOf } from '../../../shared/learning/quiz/draw.ts';
import { choicesOf } from '../../../shared/learning/quiz/mark.ts';
import type { OwnQuestion } from '../../../shared/learning/quiz/model.ts';
import { randomFrom, seedFor } from '../../../shared/learning/quiz/random.ts';
import { workspaceQuestions } from '../../../shared/learning/quiz/workspace.ts';
import { useOpen } from '../../data/navigation.ts';
import { useSession } from '../../data/session.ts';
import { useToday } from '../../data/today.ts';
import { Button } from '../../ui/index.ts';
import { useLearnContext } from '../context.ts';
import { changeLearner } from '../learner.ts';
import { ChoiceList } from './ChoiceList.tsx';
import { attemptOf, dayKey, pickToday, useDayAnswers } from './day-answers.ts';
import { LinkButton } from './LinkButton.tsx';
import styles from './WorkspaceQuestion.module.css';

/** As many a day. */
const OF_THE_DAY = 5;

/** The pane of questions that are made from the open strategy; the same five all day. */
export function WorkspaceQuestion() {
  const context = useLearnContext();
  const strategy = useSession((state) => state.strategyId);
  const today = useToday();
  return (
    <section className={styles.pane} aria-label={t('Made from your workspace')} data-own-keys>
      {context === null || strategy === null ? (
        <>
          <h2 className={styles.title}>{t('Made from your workspace')}</h2>
          {strategy === null ? <p className={styles.quiet}>{t('Open a strategy, and questions are made from what it holds.')}</p> : null}
        </>
      ) : (
        <OfToday key={dayKey(strategy, today)} context={context} day={dayKey(strategy, today)} />
      )}
    </section>
  );
}

interface OfTodayProps {
  readonly context: CheckContext;
  /** Names the strategy and the day. */
  readonly day: string;
}

function OfToday({ context, day }: OfTodayProps) {
  const made = useMemo(() => workspaceQuestions(context, seedFor(0, day)).slice(0, OF_THE_DAY), [context, day]);
  const answers = useDayAnswers(day);
  const [chosen, setChosen] = useState<string | null>(null);
  // What was answered stays until one goes on; at first the earliest open one is shown.
  const shown = made.findIndex(({ id }) => id === chosen);
  const open = made.findIndex(({ id }) => !answers.has(id));
  const at = shown >= 0 ? shown : open >= 0 ? open : made.length - 1;
  const question = made[at];
  if (!question) {
    return (
      <>
        <h2 className={styles.title}>{t('Made from your workspace')}</h2>
        <p className={styles.quiet}>
          {t('Nothing can be asked yet: rated pains, phases with emotions, a SWOT or a measured metric make the first questions.')}
        </p>
      </>
    );
  }
  const pick = (place: number): void => {
    setChosen(question.id);
    pickToday(day, question.id, place);
    const now = new Map(answers).set(question.id, place);
    if (made.every(({ id }) => now.has(id))) void changeLearner('learner.addAttempt', attemptOf(made, now, new Date()));
  };
  return (
    <>
      <div className={styles.head}>
        <h2 className={styles.title}>{t('Made from your workspace')}</h2>
        <span className={styles.count}>{t('{{at}} of {{total}}', { at: at + 1, total: made.length })}</span>
      </div>
      <One
        key={question.id}
        question={question}
        day={day}
        picked={answers.get(question.id) ?? null}
        onPick={pick}
        onNext={made.length > 1 ? () => setChosen(made[(at + 1) % made.length]?.id ?? null) : null}
      />
    </>
  );
}

interface OneProps {
  readonly question: OwnQuestion;
  readonly day: string;
  readonly picked: number | null;
  readonly onPick: (place: number) => void;
  readonly onNext: (() => void) | null;
}

function One({ question, day, picked, onPick, onNext }: OneProps) {
  const { openRecord } = useOpen();
  const item = useMemo(() => itemOf(question, randomFrom(seedFor(1, `${day} ${question.id}`))), [question, day]);
  if (item.kind !== 'choice') throw new Error('A question of the workspace is a choice');
  const all = choicesOf(item);
  const right = picked === 0;
  const verdict =
    picked === null ? null : right ? (
      <>
        <strong className={styles.right}>{t('Right.')}</strong> {question.why}
      </>
    ) : (
      <>
        <strong className={styles.wrong}>{t('Wrong.')}</strong> {all[picked]?.why}{' '}
        {t('Right is “{{answer}}”: {{why}}', { answer: question.answer, why: question.why })}
      </>
    );
  const { record, field, item: within } = question.place;
  return (
    <>
      <p className={styles.question}>{question.prompt}</p>
      <ChoiceList
        label={t('Choices')}
        offered={item.choices.map((place) => ({ place, text: all[place]?.text ?? '', right: place === 0 }))}
        picked={picked}
        told={picked !== null}
        onPick={onPick}
        onDone={onNext ?? undefined}
      />
      <p className={styles.verdict} role="status">
        {verdict}
      </p>
      {picked === null ? null : (
        <p className={styles.on}>
          <LinkButton onClick={() => openRecord(record, { field, item: within })}>{question.open}</LinkButton>
          {onNext ? (
            <Button size="small" onClick={onNext}>
              {t('Next question')}
            </Button>
          ) : null}
        </p>
      )}
    </>
  );
}
