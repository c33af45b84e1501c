import { describe, expect, it } from 'vitest';
import { type RowId, stepFrom, type Way, wayOf } from '../../../../../src/renderer/boards/journey/cursor.ts';
import { valueAfterKey } from '../../../../../src/renderer/boards/journey/emotion-keys.ts';
import { rowsOf } from '../../../../../src/renderer/boards/journey/rows.ts';
import type { Lane } from '../../../../../src/shared/frameworks/journey.ts';
import { emptyData } from '../../../../../src/shared/records.ts';

const rows: readonly RowId[] = ['head', 'goal', 'pains'];
const phases = ['a', 'b', 'c'];
const from = (row: RowId, phase: string, way: Way) => {
  const to = stepFrom({ row, phase }, way, rows, phases);
  return to && `${to.row} ${to.phase}`;
};

describe('the keys in a journey map', () => {
  it('lead from cell to cell and stay at the edges', () => {
    expect(from('goal', 'b', 'up')).toBe('head b');
    expect(from('goal', 'b', 'right')).toBe('goal c');
    expect(from('head', 'a', 'up')).toBe('head a');
    expect(from('pains', 'c', 'right')).toBe('pains c');
  });

  it('lead to the ends of the row and to the corners', () => {
    expect(from('goal', 'b', 'rowStart')).toBe('goal a');
    expect(from('goal', 'b', 'rowEnd')).toBe('goal c');
    expect(from('goal', 'b', 'first')).toBe('head a');
    expect(from('goal', 'b', 'last')).toBe('pains c');
  });

  it('go on in the next row, and end after the last cell', () => {
    expect(from('goal', 'c', 'next')).toBe('pains a');
    expect(from('goal', 'a', 'previous')).toBe('head c');
    expect(from('pains', 'c', 'next')).toBeNull();
    expect(from('head', 'a', 'previous')).toBeNull();
  });

  it('mean what they mean in a spreadsheet', () => {
    const key = (name: string, ctrlKey = false) => wayOf({ key: name, ctrlKey, metaKey: false });
    expect([key('ArrowLeft'), key('Home'), key('Home', true), key('End', true), key('x')]).toEqual([
      'left',
      'rowStart',
      'first',
      'last',
      undefined,
    ]);
  });
});

describe('the keys on an emotion', () => {
  it('step within −2 and +2, begin at neutral and clear', () => {
    expect(valueAfterKey('ArrowUp', 2)).toBe(2);
    expect(valueAfterKey('ArrowDown', -1)).toBe(-2);
    expect(valueAfterKey('ArrowUp', null)).toBe(0);
    expect(valueAfterKey('Home', 1)).toBe(-2);
    expect(valueAfterKey('End', null)).toBe(2);
    expect(valueAfterKey('Delete', 1)).toBeNull();
    expect(valueAfterKey('a', 1)).toBeUndefined();
  });
});

describe('the rows of a journey map', () => {
  const shown = (hiddenLanes: Lane[], overlaid = false) =>
    rowsOf({ ...emptyData('journey'), hiddenLanes }, overlaid).map((row) => (row.kind === 'line' ? `— ${row.line}` : row.row));

  it('draw the line of visibility between front stage and back stage', () => {
    expect(shown([]).slice(8, 13)).toEqual(['— interaction', 'frontStage', '— visibility', 'backStage', 'support']);
  });

  it('draw it above what is out of sight, whichever of the lanes is shown', () => {
    expect(shown(['frontStage', 'backStage'])).toContain('— visibility');
    expect(shown(['frontStage', 'backStage'])).not.toContain('— interaction');
    expect(shown(['backStage', 'support'])).not.toContain('— visibility');
  });

  it('show the differences under the emotions while two maps are laid over each other', () => {
    const rows = shown([], true);
    expect(rows[rows.indexOf('emotion') + 1]).toBe('difference');
    expect(shown(['emotion'], true)).not.toContain('difference');
  });
});
