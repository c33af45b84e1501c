import { describe, expect, it } from 'vitest';
import { costsOf, joinedWith, joinsOf, objectivesOf } from '../../../src/shared/analysis/capabilities.ts';
import { make } from './make.ts';

const to = (...items: readonly string[]) => items.map((item) => ({ record: 't', item }));
const technology = (...capabilities: unknown[]) => make('technology', 't', { capabilities });

describe('the cost', () => {
  it('is summed by state, and tells how many it leaves out for want of a number', () => {
    const costs = costsOf(
      technology(
        { id: 'a', state: 'have', cost: 100 },
        { id: 'b', state: 'gap', cost: 40 },
        { id: 'c', state: 'gap' },
        { id: 'd', cost: 7 },
      ).data,
    );
    expect(costs).toEqual({
      count: 4,
      cost: 147,
      uncosted: 1,
      byState: {
        have: { count: 1, cost: 100 },
        planned: { count: 0, cost: 0 },
        gap: { count: 2, cost: 40 },
        unsaid: { count: 1, cost: 7 },
      },
    });
  });
});

describe('a join', () => {
  const record = technology(
    { id: 'a', integratesWith: to('b', 'a', 'gone') },
    { id: 'b', integratesWith: to('a') },
    { id: 'c', integratesWith: [...to('a'), { record: 'other', item: 'b' }] },
  );

  it('counts once whichever side says it, and leads to nothing that is not there', () => {
    expect(joinsOf(record)).toEqual([
      { a: 'a', b: 'b' },
      { a: 'c', b: 'a' },
    ]);
  });

  it('holds from both ends', () => {
    expect([...joinedWith(joinsOf(record), 'a')]).toEqual(['b', 'c']);
    expect([...joinedWith(joinsOf(record), 'c')]).toEqual(['a']);
  });
});

describe('an objective', () => {
  it('has the capabilities that support it, counted by state', () => {
    const brief = make('brief', 'b', {
      objectives: [
        { id: 'o1', statement: 'Direct bookings' },
        { id: 'o2', statement: 'Repeat stays' },
      ],
    });
    const supports = [{ record: 'b', item: 'o1' }];
    const record = technology({ id: 'a', state: 'have', supports }, { id: 'c', state: 'gap', supports }, { id: 'd', state: 'gap' });
    expect(objectivesOf(record, [brief, record]).map(({ code, byState, capabilities }) => [code, byState, capabilities.length])).toEqual([
      ['O1', { have: 1, planned: 0, gap: 1 }, 2],
      ['O2', { have: 0, planned: 0, gap: 0 }, 0],
    ]);
  });
});
