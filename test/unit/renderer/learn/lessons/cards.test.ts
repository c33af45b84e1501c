import { describe, expect, it } from 'vitest';
import { missingCards, mustKnowCards, reviewCards } from '../../../../../src/renderer/learn/lessons/cards.ts';
import type { Lesson } from '../../../../../src/shared/learning/model.ts';

const NOW = '2026-11-22T10:00:00.000Z';
const lesson: Lesson = {
  id: 'journey',
  title: 'Journey',
  topic: 'journey',
  kinds: ['journey'],
  goal: 'You can.',
  minutes: 9,
  steps: [],
  tryIt: { task: 'Try.', where: { kind: 'journey' }, check: () => ({ done: false, says: 'Not yet.' }) },
  mustKnow: ['A moment of truth is short and remembered.', 'Few of them suffice for a whole year.', 'c', 'd', 'e'],
  review: [{ question: 'Why few?', answer: 'Because of attention.' }],
};

describe('cards of a lesson', () => {
  it('leave a gap where the term stands, and tell the whole on the back', () => {
    expect(mustKnowCards(lesson)[0]).toEqual({
      front: 'A […] is short and remembered.',
      back: 'A moment of truth is short and remembered.',
    });
  });
  it('break off in the middle where no term stands', () => {
    expect(mustKnowCards(lesson)[1]?.front).toBe('Few of them suffice […]');
  });
  it('ask the questions and answer them', () => {
    expect(reviewCards(lesson)).toEqual([{ front: 'Why few?', back: 'Because of attention.' }]);
  });
  it('are not made twice', () => {
    const cards = mustKnowCards(lesson);
    const [first] = cards;
    const own = first ? [{ id: 'own:1' as const, deck: 'Journey', ...first, source: '', place: null, createdAt: NOW, changedAt: NOW }] : [];
    expect(missingCards(cards, own)).toEqual(cards.slice(1));
  });
});
