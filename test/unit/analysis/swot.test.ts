import { describe, expect, it } from 'vitest';
import { citationsOf, codesOf, evidenceLevelOf, missingLetters, ranked, scoreOf } from '../../../src/shared/analysis/swot.ts';
import { make } from './make.ts';

const record = make('swot', 'sw', {
  strengths: [
    { id: 's1', statement: 'Rooms', impact: 2, confidence: 3 },
    { id: 's2', statement: 'View', impact: 5, confidence: 5 },
    { id: 's3', statement: 'Unrated', impact: null, confidence: 5 },
  ],
  weaknesses: [{ id: 'w1', statement: 'Booking' }],
  opportunities: [{ id: 'o1', statement: 'Rail' }],
  strategies: [
    {
      id: 't1',
      statement: 'Sell the view',
      kind: 'SO',
      cites: [
        { record: 'sw', item: 's2' },
        { record: 'sw', item: 'o1' },
      ],
    },
    {
      id: 't2',
      statement: 'Fix booking',
      kind: 'WO',
      cites: [
        { record: 'sw', item: 's2' },
        { record: 'sw', item: 'w1' },
      ],
    },
    { id: 't3', statement: 'No kind yet', cites: [] },
  ],
  evidence: [
    { id: 'e1', claim: 'Said by two', level: 'assumption', about: { record: 'sw', item: 's1' } },
    { id: 'e2', claim: 'Counted', level: 'validated', about: { record: 'sw', item: 's1' } },
  ],
});

const strategy = (id: string) => {
  const found = record.data.strategies.find((entry) => entry.id === id);
  if (!found) throw new Error(id);
  return found;
};

describe('SWOT', () => {
  it('scores impact × confidence, and nothing while one is unrated', () => {
    expect(record.data.strengths.map(scoreOf)).toEqual([6, 25, null]);
  });

  it('ranks by score with the unrated last and leaves the list as it was', () => {
    expect(ranked(record.data.strengths).map(({ id }) => id)).toEqual(['s2', 's1', 's3']);
    expect(record.data.strengths[0]?.id).toBe('s1');
  });

  it('counts each strategy that cites an item once', () => {
    expect([...citationsOf(record.data)]).toEqual([
      ['s2', 2],
      ['o1', 1],
      ['w1', 1],
    ]);
  });

  it('names the letters of its kind that a strategy does not cite', () => {
    expect(missingLetters(strategy('t1'), record)).toEqual([]);
    expect(missingLetters(strategy('t2'), record)).toEqual(['O']);
    expect(missingLetters(strategy('t3'), record)).toEqual([]);
    expect(missingLetters({ kind: 'WT', cites: [{ record: 'another', item: 'w1' }] }, record)).toEqual(['W', 'T']);
  });

  it('takes the firmest evidence about an item', () => {
    expect(evidenceLevelOf(record.data, 's1')).toBe('validated');
    expect(evidenceLevelOf(record.data, 's2')).toBeNull();
  });

  it('calls items by their place in the list of the person', () => {
    expect(codesOf(record.data).get('s3')).toBe('S3');
    expect(codesOf(record.data).get('o1')).toBe('O1');
  });
});
