import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  afterKey,
  onScale,
  type PositioningData,
  placedAt,
  withAxis,
  withNewAttribute,
  withNewCompetitor,
  withoutAttribute,
  withoutCompetitor,
  withScore,
} from '../../../../../src/renderer/boards/positioning/scores.ts';
import { mapOf, scoreOf, US } from '../../../../../src/shared/analysis/positioning.ts';
import { emptyData, parseData } from '../../../../../src/shared/records.ts';

const data = ['a', 'b'].reduce(
  (next, id) => withNewCompetitor(next, id, `Rival ${id}`),
  ['x', 'y', 'z'].reduce((next, id) => withNewAttribute(next, id, `Attribute ${id}`), emptyData('positioning')),
);
const mapped = withAxis(withAxis(data, 'p', 'x', 'x'), 'p', 'y', 'y');
const ids = () => {
  let next = 0;
  return () => `id-${next++}`;
};
const score = (now: PositioningData, attribute: string, who: string): number | null | undefined => {
  const found = now.attributes.find(({ id }) => id === attribute);
  return found && scoreOf({ id: 'p' }, found, who);
};

describe('somebody put elsewhere on the map', () => {
  const place = fc.record({ x: fc.double({ min: -5, max: 15, noNaN: true }), y: fc.double({ min: -5, max: 15, noNaN: true }) });

  it('has the scores of that place, in tenths and on the scale, and nobody else moves', () => {
    fc.assert(
      fc.property(fc.constantFrom(US, 'a', 'b'), place, (who, at) => {
        const next = ids();
        const before = placedAt({ id: 'p', data: mapped }, 'b', { x: 3, y: 4 }, next);
        const after = placedAt({ id: 'p', data: before }, who, at, next);
        const { x, y } = onScale(at);
        expect([score(after, 'x', who), score(after, 'y', who)]).toEqual([x, y]);
        expect([x, y].every((value) => value >= 0 && value <= 10 && Math.round(value * 10) / 10 === value)).toBe(true);
        if (who !== 'b') expect([score(after, 'x', 'b'), score(after, 'y', 'b')]).toEqual([3, 4]);
        expect(parseData('positioning', after).ok).toBe(true);
      }),
    );
  });

  it('keeps one score for each attribute however often it is moved', () => {
    const next = ids();
    const moved = [1, 2, 3].reduce((now, at) => placedAt({ id: 'p', data: now }, 'a', { x: at, y: at }, next), mapped);
    expect(moved.attributes.map(({ scores }) => scores.length)).toEqual([1, 1, 0]);
  });

  it('changes nothing while the map lacks an axis', () => {
    expect(placedAt({ id: 'p', data }, 'a', { x: 1, y: 1 }, ids())).toBe(data);
  });
});

describe('an arrow key', () => {
  it('moves by a tenth, with Shift by a point, and never off the scale', () => {
    expect(afterKey('ArrowRight', false, { x: 0.2, y: 5 })).toEqual({ x: 0.3, y: 5 });
    expect(afterKey('ArrowUp', true, { x: 5, y: 9.5 })).toEqual({ x: 5, y: 10 });
    expect(afterKey('ArrowDown', true, { x: 5, y: 0.4 })).toEqual({ x: 5, y: 0 });
    expect(afterKey('a', false, { x: 5, y: 5 })).toBeUndefined();
  });
});

describe('the axes', () => {
  it('change over where the other one is chosen twice', () => {
    const next = withAxis(mapped, 'p', 'x', 'y');
    expect([next.map.x?.item, next.map.y?.item]).toEqual(['y', 'x']);
  });

  it('are free again when their attribute is deleted', () => {
    expect(withoutAttribute(mapped, 'p', 'x').map).toEqual({ x: null, y: { record: 'p', item: 'y' } });
  });
});

describe('a competitor that is deleted', () => {
  it('takes its scores along and leaves those of others', () => {
    const next = ids();
    const both = placedAt({ id: 'p', data: placedAt({ id: 'p', data: mapped }, 'a', { x: 1, y: 2 }, next) }, 'b', { x: 3, y: 4 }, next);
    const left = withoutCompetitor(both, 'p', 'a');
    expect(
      mapOf(
        { id: 'p', data: withScore(withScore(left, 'p', { attribute: 'x', who: US }, 5, 's'), 'p', { attribute: 'y', who: US }, 5, 's') },
        'Us',
      ).placed.map(({ id }) => id),
    ).toEqual([US, 'b']);
    expect(left.attributes.flatMap(({ scores }) => scores.map(({ competitor }) => competitor?.item))).toEqual(['b', 'b']);
  });
});

describe('a score that is emptied', () => {
  it('is taken out instead of kept without a value', () => {
    const given = withScore(data, 'p', { attribute: 'x', who: 'a' }, 4, 's1');
    expect(withScore(given, 'p', { attribute: 'x', who: 'a' }, null, 's2').attributes[0]?.scores).toEqual([]);
  });
});
