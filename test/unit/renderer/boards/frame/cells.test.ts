import { describe, expect, it } from 'vitest';
import { cellAfterKey } from '../../../../../src/renderer/boards/frame/cells.ts';

const size = { rows: 3, columns: 2 };
const pressed = (key: string, row: number, column: number) => cellAfterKey(key, { row, column }, size);

describe('a key in a grid of cells', () => {
  it('leads to the next cell in its direction, Enter down', () => {
    expect(pressed('ArrowUp', 1, 0)).toEqual({ row: 0, column: 0 });
    expect(pressed('ArrowDown', 1, 0)).toEqual({ row: 2, column: 0 });
    expect(pressed('Enter', 1, 0)).toEqual({ row: 2, column: 0 });
    expect(pressed('ArrowRight', 1, 0)).toEqual({ row: 1, column: 1 });
    expect(pressed('Home', 1, 1)).toEqual({ row: 1, column: 0 });
    expect(pressed('End', 1, 0)).toEqual({ row: 1, column: 1 });
  });

  it('leads nowhere over the edge, from where one is, or when it means nothing', () => {
    expect(pressed('ArrowUp', 0, 0)).toBeUndefined();
    expect(pressed('Enter', 2, 1)).toBeUndefined();
    expect(pressed('ArrowRight', 0, 1)).toBeUndefined();
    expect(pressed('Home', 2, 0)).toBeUndefined();
    expect(pressed('a', 1, 1)).toBeUndefined();
  });
});
