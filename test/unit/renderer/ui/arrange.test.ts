import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moved } from '../../../../src/renderer/ui/arrange.ts';
import { ratingAfterKey } from '../../../../src/renderer/ui/rating-keys.ts';

describe('moved', () => {
  it('puts an entry at another place', () => {
    expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
    expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
  });

  it('gives the same list when nothing moves', () => {
    const list = ['a', 'b'];
    expect(moved(list, 0, -1)).toBe(list);
    expect(moved(list, 1, 5)).toBe(list);
    expect(moved(list, 7, 0)).toBe(list);
  });

  it('is undone by the way back', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 1 }), fc.nat(), fc.nat(), (list, a, b) => {
        const [from, to] = [a % list.length, b % list.length];
        expect(moved(moved(list, from, to), to, from)).toEqual(list);
      }),
    );
  });
});

describe('ratingAfterKey', () => {
  it('sets what is typed from 1 to 5', () => {
    expect(ratingAfterKey('4', null)).toBe(4);
    expect(ratingAfterKey('6', 2)).toBeUndefined();
  });

  it.each(['0', 'Backspace', 'Delete'])('clears by %s', (key) => {
    expect(ratingAfterKey(key, 3)).toBeNull();
  });

  it('steps by arrows and stays within the scale', () => {
    expect(ratingAfterKey('ArrowRight', null)).toBe(1);
    expect(ratingAfterKey('ArrowUp', 5)).toBe(5);
    expect(ratingAfterKey('ArrowLeft', 1)).toBe(1);
  });

  it('leaves other keys alone', () => {
    expect(ratingAfterKey('Tab', 3)).toBeUndefined();
  });
});
