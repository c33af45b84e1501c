import type { OwnCard } from '../../../shared/learning/learner.ts';
import { markTerms } from '../../../shared/learning/mark-terms.ts';
import type { Lesson } from '../../../shared/learning/model.ts';

/** What a card made from a lesson says. */
export interface LessonCard {
  readonly front: string;
  readonly back: string;
}

const GAP = '[…]';

/** A sentence with a gap where its first term stands; without one, its beginning to be gone on with. */
function withGap(sentence: string): string {
  const parts = markTerms(sentence);
  const first = parts.findIndex(({ term }) => term !== undefined);
  if (first >= 0) return parts.map(({ text }, index) => (index === first ? GAP : text)).join('');
  const words = sentence.split(' ');
  return `${words.slice(0, Math.ceil(words.length / 2)).join(' ')} ${GAP}`;
}

/** One card for each thing to keep, a gap on its front; the questions as they stand, with their model answers. */
export const mustKnowCards = ({ mustKnow }: Lesson): readonly LessonCard[] =>
  mustKnow.map((sentence) => ({ front: withGap(sentence), back: sentence }));
export const reviewCards = ({ review }: Lesson): readonly LessonCard[] =>
  review.map(({ question, answer }) => ({ front: question, back: answer }));

/** Those that are not among one's own cards yet. */
export const missingCards = (cards: readonly LessonCard[], own: readonly OwnCard[]): readonly LessonCard[] =>
  cards.filter((card) => !own.some(({ front, back }) => front === card.front && back === card.back));
