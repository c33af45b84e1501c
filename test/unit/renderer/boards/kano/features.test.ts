import { describe, expect, it } from 'vitest';
import {
  pastedCounts,
  withCount,
  withFeature,
  withMoved,
  withNewFeature,
  withoutFeature,
  withPair,
} from '../../../../../src/renderer/boards/kano/features.ts';
import { ruleWords, significanceWords } from '../../../../../src/renderer/boards/kano/words.ts';
import { countsOf, pairIndex } from '../../../../../src/shared/analysis/kano.ts';
import { kano } from '../../../../../src/shared/metrics/kano.ts';
import { emptyData, parseData } from '../../../../../src/shared/records.ts';

const study = ['a', 'b', 'c'].reduce((data, id) => withNewFeature(data, id, `Feature ${id}`), emptyData('kano'));
const first = study.features[0];
if (!first) throw new Error('There is a first feature');

describe('a feature', () => {
  it('is added, moved and taken away in its list', () => {
    expect(withMoved(study, 2, 0).features.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
    expect(withoutFeature(study, 'b').features.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(parseData('kano', study).ok).toBe(true);
  });

  it('takes a count for one category and leaves the others', () => {
    expect(withCount(first, 2, 45).counts).toEqual([null, null, 45, null, null, null]);
    expect(withCount(withCount(first, 0, 9), 0, null).counts).toEqual([null, null, null, null, null, null]);
  });
});

describe('a pair of answers', () => {
  it('adds one respondent to its category and takes one away again, never below none', () => {
    const one = { ...withPair(withPair(first, 0, 4, 1), 0, 4, 1), source: 'answers' as const };
    expect(one.answers[pairIndex(0, 4)]).toBe(2);
    expect(countsOf(one).O).toBe(2);
    const none = [1, 2, 3].reduce((feature) => withPair(feature, 0, 4, -1), withPair(first, 0, 4, 1));
    expect(none.answers[pairIndex(0, 4)]).toBe(0);
    expect(
      parseData(
        'kano',
        withFeature(study, 'a', () => one),
      ).ok,
    ).toBe(true);
  });
});

describe('pasting counts', () => {
  it('goes across the categories and down the features that are counted', () => {
    const paired = withFeature(study, 'b', (feature) => ({ ...feature, source: 'answers' as const }));
    const { data, taken, leftOut } = pastedCounts(paired, '95\t123\t45\t33\t0\t0\n1\t2\n15\t24\t-1\t1.5\tx\t6\t7\n9', {
      row: 0,
      column: 0,
    });
    expect(data.features.map(({ counts }) => counts)).toEqual([[95, 123, 45, 33, 0, 0], [], [15, 24, null, null, null, 6]]);
    expect([taken, leftOut]).toEqual([9, 7]);
  });
});

describe('what is said of a category', () => {
  const words = (M: number, O: number, A: number, I: number, R: number, Q: number) => {
    const figure = kano({ M, O, A, I, R, Q });
    if (!figure.ok) throw new Error(figure.error.message);
    return [ruleWords(figure.value), significanceWords(figure.value)];
  };

  it('tells the rule and the significance with their numbers', () => {
    expect(words(95, 123, 45, 33, 0, 0)).toEqual([
      'One-dimensional is the most frequent answer, and the rule M > O > A > I leaves it so.',
      'Significant: the two most frequent categories differ by 28 answers, and 19.4 would do.',
    ]);
    expect(words(15, 24, 121, 124, 6, 6)).toEqual([
      'Indifferent is the most frequent answer; Attractive is within 5% of the answers and weighs more by the rule M > O > A > I.',
      'Not significant: the two most frequent categories differ by 3 answers, and it takes 19.8.',
    ]);
  });
});
