import { LearnPage } from '../LearnPage.tsx';

export function CasesScreen() {
  return <LearnPage tab="cases">{null}</LearnPage>;
}
