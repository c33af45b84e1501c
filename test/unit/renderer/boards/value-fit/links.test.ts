import { describe, expect, it } from 'vitest';
import {
  keyOf,
  type MapData,
  threadPath,
  threadsOf,
  toggleLink,
  withAnswerStatement,
  withExtraStatement,
  withNewAnswer,
  withNewExtra,
  withoutExtra,
  withoutOffer,
  withSeverity,
} from '../../../../../src/renderer/boards/value-fit/links.ts';
import { emptyData, parseData } from '../../../../../src/shared/records.ts';

const MAP = 'map';
const pain = { record: 'persona', item: 'p1' };
const extra = { record: MAP, item: 'x1' };
const data: MapData = {
  ...emptyData('value-fit'),
  extraPains: [{ id: 'x1', statement: 'Late', severity: 2 }],
  products: [{ id: 'prod', name: 'Site', description: '' }],
  relievers: [{ id: 'r1', statement: 'Finder', relieves: [pain], products: [{ record: MAP, item: 'prod' }] }],
  creators: [{ id: 'c1', statement: 'Desk', creates: [], products: [{ record: MAP, item: 'prod' }] }],
};

describe('the lines of a value-fit map', () => {
  it('run from each need on the board to what answers it', () => {
    expect(threadsOf(data, 'relievers', [{ reference: pain }])).toEqual([{ need: keyOf(pain), answer: 'r1' }]);
  });

  it('leave out a need that is not on the board', () => {
    expect(threadsOf(data, 'relievers', [{ reference: extra }])).toEqual([]);
  });

  it('tell a need of the persona from one of the map with the same item id', () => {
    expect(keyOf({ record: 'persona', item: 'x1' })).not.toBe(keyOf(extra));
  });

  it('leave and arrive level', () => {
    expect(threadPath(0, 10, 100, 50)).toBe('M0,10C50,10 50,50 100,50');
  });
});

describe('a link', () => {
  it('comes with one press and goes with the next', () => {
    const linked = toggleLink(data, 'relievers', 'r1', extra);
    expect(linked.relievers[0]?.relieves).toEqual([pain, extra]);
    expect(toggleLink(linked, 'relievers', 'r1', extra)).toEqual(data);
  });

  it('is made at once for an answer that was made for a need', () => {
    const next = withNewAnswer(data, 'creators', 'c2', 'Lounge', { record: 'persona', item: 'g1' });
    expect(next.creators.at(-1)).toEqual({ id: 'c2', statement: 'Lounge', creates: [{ record: 'persona', item: 'g1' }], products: [] });
    expect(withNewAnswer(data, 'relievers', 'r2', 'Lift', undefined).relievers.at(-1)?.relieves).toEqual([]);
    expect(parseData('value-fit', next).ok).toBe(true);
  });

  it('outlives a change of words', () => {
    expect(withAnswerStatement(data, 'relievers', 'r1', 'Room finder').relievers[0]).toEqual({
      ...data.relievers[0],
      statement: 'Room finder',
    });
  });

  it('goes with the product or the need at its end', () => {
    const without = withoutOffer(data, MAP, 'products', 'prod');
    expect(without.products).toEqual([]);
    expect(without.relievers[0]?.products).toEqual([]);
    expect(without.creators[0]?.products).toEqual([]);
    const linked = toggleLink(data, 'relievers', 'r1', extra);
    const gone = withoutExtra(linked, MAP, 'extraPains', 'x1');
    expect(gone.extraPains).toEqual([]);
    expect(gone.relievers[0]?.relieves).toEqual([pain]);
  });
});

describe('a need of the map itself', () => {
  it('is added empty in its own list, and stays storable', () => {
    for (const list of ['extraPains', 'extraGains', 'extraJobs'] as const) {
      const next = withNewExtra(data, list, 'new', 'Words');
      expect(next[list].at(-1)).toMatchObject({ id: 'new', statement: 'Words' });
      expect(parseData('value-fit', next).ok).toBe(true);
    }
  });

  it('changes its words and its weight alone', () => {
    expect(withExtraStatement(data, 'x1', 'Too late').extraPains).toEqual([{ id: 'x1', statement: 'Too late', severity: 2 }]);
    expect(withSeverity(data, 'x1', 5).extraPains).toEqual([{ id: 'x1', statement: 'Late', severity: 5 }]);
  });
});
