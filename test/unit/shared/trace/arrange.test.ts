import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrange, crossingsOf, rising, type Spot, type Tie } from '../../../../src/shared/trace/arrange.ts';

const pictures = fc
  .tuple(fc.array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 30 }), fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 40 }))
  .map(([columns, pairs]): [Spot[], Tie[]] => {
    const spots = columns.map((column, index) => ({ id: `n${index}`, column }));
    return [spots, pairs.map(([a, b]): Tie => [`n${a % spots.length}`, `n${b % spots.length}`])];
  });

describe('heights in a picture of columns', () => {
  it('are one row apart at least within a column, in halves, and no higher than the tallest column packed', () => {
    fc.assert(
      fc.property(pictures, ([spots, ties]) => {
        const heights = arrange(spots, ties);
        const columns = Map.groupBy(spots, ({ column }) => column);
        const tallest = Math.max(...[...columns.values()].map(({ length }) => length));
        for (const column of columns.values()) {
          const own = column.map(({ id }) => heights.get(id) ?? Number.NaN).sort((a, b) => a - b);
          for (const [index, height] of own.entries()) {
            expect(Number.isInteger(height * 2)).toBe(true);
            expect(height).toBeGreaterThanOrEqual(0);
            expect(height).toBeLessThanOrEqual(tallest - 1);
            if (index > 0) expect(height - (own[index - 1] ?? 0)).toBeGreaterThanOrEqual(1);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('put a single chain on one level', () => {
    const spots = ['a', 'b', 'c', 'd'].map((id, column) => ({ id, column }));
    const heights = arrange(
      [...spots, { id: 'x', column: 2 }, { id: 'y', column: 2 }],
      [
        ['a', 'b'],
        ['b', 'c'],
        ['c', 'd'],
      ],
    );
    expect(new Set(['a', 'b', 'c', 'd'].map((id) => heights.get(id))).size).toBe(1);
  });

  it('untangle lines that need not cross', () => {
    const spots = ['a1', 'a2', 'a3', 'b1', 'b2', 'b3'].map((id) => ({ id, column: id.startsWith('a') ? 0 : 1 }));
    const heights = arrange(spots, [
      ['a1', 'b3'],
      ['a2', 'b1'],
      ['a3', 'b2'],
    ]);
    const order = (column: string) =>
      spots.filter(({ id }) => id.startsWith(column)).sort((x, y) => (heights.get(x.id) ?? 0) - (heights.get(y.id) ?? 0));
    const right = new Map([
      ['a1', ['b3']],
      ['a2', ['b1']],
      ['a3', ['b2']],
    ]);
    expect(crossingsOf([order('a').map(({ id }) => id), order('b').map(({ id }) => id)], right)).toBe(0);
  });

  it('leave what no line holds below what hangs together', () => {
    const spots = [
      { id: 'alone', column: 0 },
      { id: 'a', column: 0 },
      { id: 'b', column: 1 },
    ];
    const heights = arrange(spots, [['a', 'b']]);
    expect(heights.get('alone')).toBeGreaterThan(heights.get('a') ?? Number.NaN);
  });
});

describe('the nearest rising row', () => {
  it('keeps what rises, and gives neighbours in the wrong order their mean', () => {
    expect(rising([1, 2, 5])).toEqual([1, 2, 5]);
    expect(rising([3, 1, 5])).toEqual([2, 2, 5]);
    expect(rising([])).toEqual([]);
  });
});

describe('crossings', () => {
  it('are counted between lines that join the same two columns', () => {
    const right = new Map([
      ['a', ['d', 'c']],
      ['b', ['c']],
    ]);
    expect(
      crossingsOf(
        [
          ['a', 'b'],
          ['c', 'd'],
        ],
        right,
      ),
    ).toBe(1);
    expect(
      crossingsOf(
        [
          ['b', 'a'],
          ['c', 'd'],
        ],
        right,
      ),
    ).toBe(0);
  });
});
