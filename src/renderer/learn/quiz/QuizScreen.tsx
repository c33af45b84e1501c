import { LearnPage } from '../LearnPage.tsx';

export function QuizScreen() {
  return <LearnPage tab="quiz">{null}</LearnPage>;
}
