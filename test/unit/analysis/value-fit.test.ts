import { describe, expect, it } from 'vitest';
import { coverageOf, propositionOf } from '../../../src/shared/analysis/value-fit.ts';
import { make } from './make.ts';

const maya = make('persona', 'maya', {
  name: 'Maya',
  archetype: 'The weekender',
  segments: [{ record: 'workers' }],
  needs: [{ id: 'n', statement: 'Quiet mornings', importance: 5 }],
  jobs: [{ id: 'j', statement: 'Work by the sea', importance: 4 }],
  pains: [
    { id: 'p1', statement: 'Own rate is higher', severity: 5 },
    { id: 'p2', statement: 'No desk in photos', severity: 3 },
    { id: 'p3', statement: 'Unrated pain' },
  ],
  gains: [
    { id: 'g1', statement: 'Fast wifi', relevance: 'essential' },
    { id: 'g2', statement: 'The same window', relevance: 'unexpected' },
  ],
});
const workers = make('segment', 'workers', { name: 'Remote workers' });
const map = (data: Record<string, unknown>) => make('value-fit', 'map', { audience: { record: 'maya' }, ...data });
const relieves = (...items: string[]) => items.map((item) => ({ record: 'maya', item }));

describe('coverageOf', () => {
  it('weighs pains by severity and gains by relevance, with the unrated as 1', () => {
    const coverage = coverageOf(
      map({
        relievers: [{ id: 'r1', statement: 'Best rate', relieves: relieves('p1', 'p1') }],
        creators: [{ id: 'c1', statement: 'Speed in numbers', creates: relieves('g1') }],
      }),
      [maya],
    );
    expect(coverage.painFit).toBeCloseTo((100 * 5) / 9);
    expect(coverage.gainFit).toBe(80);
    expect(coverage.fit).toBeCloseTo((100 * 9) / 14);
    expect(coverage.pains[2]?.coveredBy).toEqual([{ item: 'r1', code: 'R1', statement: 'Best rate' }]);
  });

  it('lists the uncovered first, the heaviest of them on top', () => {
    const { pains } = coverageOf(map({ relievers: [{ id: 'r1', statement: 'Desk photos', relieves: relieves('p2') }] }), [maya]);
    expect(pains.map(({ statement }) => statement)).toEqual(['Own rate is higher', 'Unrated pain', 'No desk in photos']);
  });

  it('counts what the map adds itself', () => {
    const coverage = coverageOf(
      map({
        extraPains: [{ id: 'x', statement: 'Parking', severity: 4 }],
        relievers: [{ id: 'r', statement: 'Reserved place', relieves: [{ record: 'map', item: 'x' }] }],
      }),
      [maya],
    );
    expect(coverage.pains.find(({ extra }) => extra)).toMatchObject({
      statement: 'Parking',
      weight: 4,
      reference: { record: 'map', item: 'x' },
    });
    expect(coverage.painFit).toBeCloseTo((100 * 4) / 13);
  });

  it('takes the personas that name the segment when a map is made for a segment', () => {
    const other = make('persona', 'other', { pains: [{ id: 'q', statement: 'Not theirs', severity: 5 }] });
    const coverage = coverageOf(map({ audience: { record: 'workers' } }), [maya, workers, other]);
    expect(coverage.pains).toHaveLength(3);
    expect(coverage.fit).toBe(0);
  });

  it('has no fit while there is nothing to cover', () => {
    expect(coverageOf(map({ audience: null }), [maya])).toEqual({
      jobs: [],
      pains: [],
      gains: [],
      painFit: null,
      gainFit: null,
      fit: null,
    });
  });
});

describe('propositionOf', () => {
  it('fills empty slots from linked data and leaves written ones alone', () => {
    const { slots, sentence } = propositionOf(
      map({
        products: [{ id: 'o', name: 'The work-stay' }],
        relievers: [{ id: 'r', statement: 'Best rate', relieves: relieves('p1', 'p2') }],
        statement: {
          category: 'inn by the sea',
          benefit: 'has a desk',
          alternative: 'booking sites',
          difference: 'shows the best rate first.',
        },
      }),
      [maya, workers],
    );
    expect(slots.map(({ from }) => from)).toEqual(['data', 'data', 'data', 'written', 'written', 'written', 'written']);
    expect(sentence).toBe(
      'For Remote workers who struggle with “Own rate is higher”, the work-stay is an inn by the sea that has a desk. Unlike booking sites, it shows the best rate first.',
    );
  });

  it('takes the archetype where no segment is named, and the need where no pain is covered', () => {
    const alone = make('persona', 'maya', { ...maya.data, segments: [] });
    const { slots } = propositionOf(map({}), [alone]);
    expect(slots[0]).toEqual({ slot: 'target', text: 'the weekender', from: 'data' });
    expect(slots[1]?.text).toBe('need “Quiet mornings”');
  });

  it('names what is missing in brackets', () => {
    const { slots, sentence } = propositionOf(make('value-fit', 'map'), []);
    expect(slots.every(({ from }) => from === 'missing')).toBe(true);
    expect(sentence).toContain('For [target] who [need]');
  });
});
