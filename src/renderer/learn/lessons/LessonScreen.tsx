import { LearnPage } from '../LearnPage.tsx';

export function LessonScreen() {
  return <LearnPage tab="lessons">{null}</LearnPage>;
}
