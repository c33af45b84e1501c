import { useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import type { Attempt } from '../../../shared/learning/learner.ts';
import { questions } from '../../../shared/learning/questions.ts';
import { again, drawQuiz } from '../../../shared/learning/quiz/draw.ts';
import type { Item, QuizKind, QuizTopic } from '../../../shared/learning/quiz/model.ts';
import { workspaceQuestions } from '../../../shared/learning/quiz/workspace.ts';
import { useLearnContext } from '../context.ts';
import { LearnPage } from '../LearnPage.tsx';
import { useLearner } from '../learner.ts';
import { ResultScreen } from './ResultScreen.tsx';
import { RunScreen } from './RunScreen.tsx';
import { StartScreen } from './StartScreen.tsx';
import { newSeed } from './seed.ts';
import { discardQuiz, restoreQuiz, startQuiz, useRunning } from './store.ts';
import { isQuizTopic } from './words.ts';

const NO_ATTEMPTS: readonly Attempt[] = [];

/** Quizzes: choose one, take it, and see what it came to. */
export function QuizScreen() {
  const context = useLearnContext();
  const learner = useLearner();
  const attempts = learner?.attempts ?? NO_ATTEMPTS;
  useEffect(() => {
    if (learner) restoreQuiz(learner);
  }, [learner]);
  const running = useRunning();
  const asked = useSearch({ strict: false }).at ?? '';
  // A quiz that was left for another screen waits on the start, so that it goes on when one is ready for it.
  const [going, setGoing] = useState(false);
  const own = useMemo(() => (context ? workspaceQuestions(context, 0) : []), [context]);
  const isThere = (record: string): boolean => context?.byId.has(record) ?? false;

  const start = (items: readonly Item[], topic: QuizTopic): void => {
    startQuiz(topic, items);
    setGoing(true);
  };
  const draw = (topic: QuizTopic, count: number, kinds: readonly QuizKind[]): void => {
    const seed = newSeed();
    const mine = context ? workspaceQuestions(context, seed) : [];
    start(drawQuiz({ topic, count, kinds, seed, fixed: questions, own: mine, attempts }), topic);
  };

  if (running && running.endedAt !== null) {
    return (
      <LearnPage tab="quiz" layout="whole">
        <ResultScreen
          running={running}
          isThere={isThere}
          onRepeat={(items) => start(again(items, newSeed()), running.topic === 'exam' ? 'all' : running.topic)}
          onDone={discardQuiz}
        />
      </LearnPage>
    );
  }
  return (
    <LearnPage tab="quiz" layout="whole">
      {running && going ? (
        <RunScreen running={running} isThere={isThere} onPause={() => setGoing(false)} />
      ) : (
        <StartScreen
          asked={isQuizTopic(asked) ? asked : 'all'}
          attempts={attempts}
          own={own}
          isOpen={context !== null}
          waiting={running}
          onStart={draw}
          onGoOn={() => setGoing(true)}
        />
      )}
    </LearnPage>
  );
}
