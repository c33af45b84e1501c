import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Arrangement, over, placeOf, put, sameArrangement, step } from '../../../../../src/renderer/boards/drag/arrangement.ts';

type Group = 'a' | 'b' | 'c' | 'd';
const rows: readonly (readonly Group[])[] = [
  ['a', 'b'],
  ['c', 'd'],
];
const board: Arrangement<Group> = [
  { group: 'a', ids: ['a1', 'a2', 'a3'] },
  { group: 'b', ids: ['b1'] },
  { group: 'c', ids: [] },
  { group: 'd', ids: ['d1', 'd2'] },
];
const idsOf = (arrangement: Arrangement<Group>, group: Group) => arrangement.find((column) => column.group === group)?.ids;

describe('an arrangement', () => {
  it('puts a card at a place of another column and takes it out of its own', () => {
    const next = put(board, 'a2', { group: 'd', index: 1 });
    expect(idsOf(next, 'a')).toEqual(['a1', 'a3']);
    expect(idsOf(next, 'd')).toEqual(['d1', 'a2', 'd2']);
  });

  it('counts the place in the own column without the card itself', () => {
    expect(idsOf(put(board, 'a1', { group: 'a', index: 2 }), 'a')).toEqual(['a2', 'a3', 'a1']);
    expect(idsOf(put(board, 'a3', { group: 'a', index: 0 }), 'a')).toEqual(['a3', 'a1', 'a2']);
  });

  it('puts a card last when the place lies beyond the end', () => {
    expect(idsOf(put(board, 'a1', { group: 'b', index: 99 }), 'b')).toEqual(['b1', 'a1']);
  });

  it('stays as it is for a card that is on no column', () => {
    expect(put(board, 'nobody', { group: 'b', index: 0 })).toBe(board);
  });

  it('never loses or doubles a card, whatever is moved wherever', () => {
    const ids = board.flatMap((column) => column.ids);
    const move = fc.record({ id: fc.constantFrom(...ids), group: fc.constantFrom<Group>('a', 'b', 'c', 'd'), index: fc.nat(5) });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 20 }), (moves) => {
        const end = moves.reduce((at, { id, group, index }) => put(at, id, { group, index }), board);
        expect(end.flatMap((column) => column.ids).sort()).toEqual([...ids].sort());
        const last = moves.at(-1);
        if (last) expect(placeOf(end, last.id)?.group).toBe(last.group);
      }),
    );
  });
});

describe('a step with an arrow key', () => {
  it('goes up and down within a column', () => {
    expect(step(board, rows, 'a2', 'up')).toEqual({ group: 'a', index: 0 });
    expect(step(board, rows, 'a2', 'down')).toEqual({ group: 'a', index: 2 });
  });

  it('goes on into the column below or above at the end of its own', () => {
    expect(step(board, rows, 'a3', 'down')).toEqual({ group: 'c', index: 0 });
    expect(step(board, rows, 'd1', 'up')).toEqual({ group: 'b', index: 1 });
  });

  it('keeps its height when it goes to the column beside, as far as that one reaches', () => {
    expect(step(board, rows, 'd2', 'left')).toEqual({ group: 'c', index: 0 });
    expect(step(board, rows, 'a3', 'right')).toEqual({ group: 'b', index: 1 });
  });

  it('goes nowhere beyond the edge of the board', () => {
    expect(step(board, rows, 'a1', 'up')).toBeUndefined();
    expect(step(board, rows, 'a1', 'left')).toBeUndefined();
    expect(step(board, rows, 'd2', 'down')).toBeUndefined();
    expect(step(board, rows, 'nobody', 'down')).toBeUndefined();
  });
});

describe('a card dragged over', () => {
  it('another card takes the place of that card', () => {
    expect(over(board, 'b1', 'd2')).toEqual({ group: 'd', index: 1 });
    expect(idsOf(put(board, 'a1', over(board, 'a1', 'a3') ?? { group: 'a', index: 0 }), 'a')).toEqual(['a2', 'a3', 'a1']);
  });

  it('another column goes last in it', () => {
    expect(over(board, 'a1', 'd')).toEqual({ group: 'd', index: 2 });
    expect(over(board, 'a1', 'c')).toEqual({ group: 'c', index: 0 });
  });

  it('itself or its own column stays where it is', () => {
    expect(over(board, 'a1', 'a1')).toBeUndefined();
    expect(over(board, 'a1', 'a')).toBeUndefined();
  });

  it('is in the same arrangement only when order and column agree', () => {
    expect(sameArrangement(board, put(board, 'a1', { group: 'a', index: 0 }))).toBe(true);
    expect(sameArrangement(board, put(board, 'a1', { group: 'a', index: 1 }))).toBe(false);
    expect(sameArrangement(board, put(board, 'a1', { group: 'c', index: 0 }))).toBe(false);
  });
});
