import { LearnPage } from '../LearnPage.tsx';

export function GlossaryScreen() {
  return <LearnPage tab="glossary">{null}</LearnPage>;
}
