import { LearnPage } from '../LearnPage.tsx';

export function LessonsScreen() {
  return <LearnPage tab="lessons">{null}</LearnPage>;
}
