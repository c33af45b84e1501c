import { describe, expect, it } from 'vitest';
import { inOrder, NOTHING_SELECTED, rangeTo, selectAll, toggleAt } from '../../../../src/renderer/insight/voice/selection.ts';

const found = Int32Array.from([50, 40, 30, 20, 10]);
const marked = (selection: { readonly numbers: ReadonlySet<number> }): number[] => [...selection.numbers];

describe('marking rows', () => {
  it('marks and unmarks one', () => {
    const one = toggleAt(NOTHING_SELECTED, found, 1);
    expect(marked(one)).toEqual([40]);
    expect(marked(toggleAt(one, found, 1))).toEqual([]);
  });

  it('draws a range from where one began, upwards and downwards', () => {
    const down = rangeTo(NOTHING_SELECTED, found, 1, 3);
    expect(marked(down)).toEqual([40, 30, 20]);
    const up = rangeTo(down, found, 3, 0);
    expect(marked(up)).toEqual([50, 40]);
  });

  it('marks all that fit', () => {
    expect(marked(selectAll(found))).toHaveLength(5);
  });

  it('does not mark what is not there', () => {
    expect(marked(toggleAt(NOTHING_SELECTED, found, 9))).toEqual([]);
    expect(marked(rangeTo(NOTHING_SELECTED, new Int32Array(), 0, 0))).toEqual([]);
  });

  it('gives marked rows in the order of the table, those that are not shown any more last', () => {
    expect(inOrder({ numbers: new Set([10, 99, 40]), anchor: null }, found)).toEqual([40, 10, 99]);
  });
});
