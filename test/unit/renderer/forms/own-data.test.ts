import { describe, expect, it } from 'vitest';
import { answersTo, mapFor, withAnswer } from '../../../../src/renderer/forms/extras/answers.ts';
import { ownFacts } from '../../../../src/renderer/forms/own-data.ts';
import { record } from '../make.ts';

const maya = record('persona', 'maya', {
  name: 'Maya',
  segments: [{ record: 'remote' }],
  pains: [
    { id: 'light', statement: 'Light', severity: 1, frequency: 1 },
    { id: 'heavy', statement: 'Heavy', severity: 5, frequency: 5 },
    { id: 'answered', statement: 'Answered', severity: 5, frequency: 5 },
  ],
});
const map = record('value-fit', 'map', {
  title: 'Map',
  audience: { record: 'maya' },
  relievers: [{ id: 'r1', statement: 'Finder', relieves: [{ record: 'maya', item: 'answered' }], products: [] }],
});

describe('answersTo', () => {
  it('finds the relievers that refer to a pain, with their codes', () => {
    expect(answersTo([maya, map], 'reliever', 'maya', 'answered')).toMatchObject([{ item: 'r1', code: 'R1', statement: 'Finder' }]);
    expect(answersTo([maya, map], 'reliever', 'maya', 'heavy')).toEqual([]);
  });
});

describe('mapFor', () => {
  it('is the map made for the persona, else for one of its segments', () => {
    const forSegment = record('value-fit', 'other', { audience: { record: 'remote' } });
    expect(mapFor([forSegment, map], maya)?.id).toBe('map');
    expect(mapFor([forSegment], maya)?.id).toBe('other');
    expect(mapFor([], maya)).toBeUndefined();
  });
});

describe('withAnswer', () => {
  it('adds a reliever that refers to the pain', () => {
    const next = withAnswer(map.data, 'reliever', { record: 'maya', item: 'heavy' }, 'new');
    expect(next.relievers.at(-1)).toEqual({ id: 'new', statement: '', relieves: [{ record: 'maya', item: 'heavy' }], products: [] });
    expect(map.data.relievers).toHaveLength(1);
  });
});

describe('ownFacts', () => {
  it('names the pains that nothing answers, the heaviest first', () => {
    expect(ownFacts(maya, 'pains', [maya, map])?.items?.map(({ id }) => id)).toEqual(['heavy', 'light']);
  });

  it('says nothing where there is no map to answer with', () => {
    expect(ownFacts(maya, 'pains', [maya])).toBeUndefined();
  });

  it('warns when the weights of an axis are not 100', () => {
    const study = record('segmentation', 'study', {
      criteria: [
        { id: 'a', name: 'Size', axis: 'attractiveness', weight: 100 },
        { id: 'b', name: 'Reach', axis: 'fit', weight: 40 },
      ],
    });
    expect(ownFacts(study, 'criteria', [study])?.warning).toBe('Not 100 yet: fit.');
  });

  it('says nothing about fields that it knows nothing of', () => {
    expect(ownFacts(maya, 'income', [maya, map])).toBeUndefined();
  });
});
