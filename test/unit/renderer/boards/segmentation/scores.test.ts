import { describe, expect, it } from 'vitest';
import { bubblesOf } from '../../../../../src/renderer/boards/segmentation/bubbles.ts';
import {
  nextAnswer,
  ratingOf,
  type StudyData,
  termsOf,
  weightSum,
  withCriterion,
  withGate,
  withNewCriterion,
  withoutCriterion,
  withoutRatings,
  withRating,
} from '../../../../../src/renderer/boards/segmentation/scores.ts';
import { usualCriteria } from '../../../../../src/renderer/boards/segmentation/words.ts';
import { segmentBubbles } from '../../../../../src/shared/charts/segment-bubbles.ts';
import { emptyData, parseData } from '../../../../../src/shared/records.ts';

const STUDY = 'study';
const study: StudyData = {
  ...emptyData('segmentation'),
  criteria: [
    { id: 'size', name: 'Size', axis: 'attractiveness', weight: 40 },
    { id: 'growth', name: 'Growth', axis: 'attractiveness', weight: 35 },
    { id: 'match', name: 'Match', axis: 'fit', weight: null },
  ],
};
const segment = emptyData('segment');

describe('the weights of an axis', () => {
  it('add up alone, and an empty one counts nothing', () => {
    expect(weightSum(study, 'attractiveness')).toBe(75);
    expect(weightSum(study, 'fit')).toBe(0);
  });

  it('are filled to 100 by a new criterion, and never over it', () => {
    const next = withNewCriterion(study, 'attractiveness', 'new', 'Value');
    expect(weightSum(next, 'attractiveness')).toBe(100);
    expect(withNewCriterion(next, 'attractiveness', 'more', '').criteria.at(-1)?.weight).toBe(0);
  });

  it('make 100 on both axes for the usual criteria', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const criteria = usualCriteria(() => ids.pop() ?? '');
    expect(weightSum({ ...study, criteria }, 'attractiveness')).toBe(100);
    expect(weightSum({ ...study, criteria }, 'fit')).toBe(100);
    expect(parseData('segmentation', { ...study, criteria }).ok).toBe(true);
  });

  it('follow a criterion that goes to the other axis or away', () => {
    expect(weightSum(withCriterion(study, 'growth', { axis: 'fit' }), 'fit')).toBe(35);
    expect(weightSum(withoutCriterion(study, 'size'), 'attractiveness')).toBe(35);
  });
});

describe('a rating', () => {
  it('is written into the segment once and changed in place', () => {
    const rated = withRating(segment, STUDY, 'size', 60, 'r1');
    expect(ratingOf(rated, STUDY, 'size')).toBe(60);
    const again = withRating(rated, STUDY, 'size', 70, 'r2');
    expect(again.ratings).toEqual([{ id: 'r1', criterion: { record: STUDY, item: 'size' }, value: 70 }]);
    expect(parseData('segment', again).ok).toBe(true);
  });

  it('goes away when it is emptied, or with its criterion', () => {
    const rated = withRating(withRating(segment, STUDY, 'size', 60, 'r1'), STUDY, 'growth', 20, 'r2');
    expect(withRating(rated, STUDY, 'size', null, 'r3').ratings.map(({ id }) => id)).toEqual(['r2']);
    expect(withoutRatings(rated, STUDY, 'growth').ratings.map(({ id }) => id)).toEqual(['r1']);
  });

  it('stands in the formula with its weight; what is not rated is null', () => {
    const rated = withRating(segment, STUDY, 'size', 60, 'r1');
    expect(termsOf(study, STUDY, rated, 'attractiveness')).toEqual([
      { name: 'Size', weight: 40, rating: 60 },
      { name: 'Growth', weight: 35, rating: null },
    ]);
  });
});

describe('a gate', () => {
  it('goes from unanswered to pass, fail, unknown and round again', () => {
    expect(nextAnswer(null)).toBe('pass');
    expect(nextAnswer('pass')).toBe('fail');
    expect(nextAnswer('fail')).toBe('unknown');
    expect(nextAnswer('unknown')).toBe('pass');
  });

  it('keeps its reason when its answer changes', () => {
    const reasoned = { ...segment, gates: { ...segment.gates, measurable: { answer: null, reason: 'Counted' } } };
    expect(withGate(reasoned, 'measurable', 'pass').gates.measurable).toEqual({ answer: 'pass', reason: 'Counted' });
  });
});

describe('the buttons over the bubbles', () => {
  const plotted = (id: string, name: string, attractiveness: number, fit: number) => ({
    id,
    name,
    attractiveness,
    fit,
    size: 10,
    decision: null,
  });

  it('lie where the chart draws each segment', () => {
    const segments = [plotted('a', 'Families', 80, 20), plotted('b', 'Walkers', 20, 80)];
    const found = new Map(bubblesOf(segmentBubbles(segments), segments).map((bubble) => [bubble.id, bubble]));
    const [families, walkers] = [found.get('a'), found.get('b')];
    expect(families && walkers && families.left < walkers.left && families.top < walkers.top).toBe(true);
  });

  it('are two for two segments of one name', () => {
    const segments = [plotted('a', 'Same', 80, 20), plotted('b', 'Same', 20, 80)];
    expect(
      bubblesOf(segmentBubbles(segments), segments)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['a', 'b']);
  });
});
