import { LearnPage } from '../LearnPage.tsx';

export function CardsScreen() {
  return <LearnPage tab="cards">{null}</LearnPage>;
}
