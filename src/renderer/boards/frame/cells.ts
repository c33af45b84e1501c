/** A place in a grid of cells; both from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/** Where a key leads from a cell; undefined when it leads nowhere. Enter goes down, as in a spreadsheet. */
export function cellAfterKey(key: string, { row, column }: Cell, { rows, columns }: GridSize): Cell | undefined {
  const next = ((): Cell | undefined => {
    switch (key) {
      case 'ArrowUp':
        return { row: row - 1, column };
      case 'ArrowDown':
      case 'Enter':
        return { row: row + 1, column };
      case 'ArrowLeft':
        return { row, column: column - 1 };
      case 'ArrowRight':
        return { row, column: column + 1 };
      case 'Home':
        return { row, column: 0 };
      case 'End':
        return { row, column: columns - 1 };
      default:
        return undefined;
    }
  })();
  const isThere = next && next.row >= 0 && next.row < rows && next.column >= 0 && next.column < columns;
  return isThere && (next.row !== row || next.column !== column) ? next : undefined;
}

/** The attributes by which a cell is found again: spread them on what holds its control. */
export const cellProps = (row: number, column: number) => ({ 'data-row': row, 'data-column': column });

/** The cell that an event came from; undefined when it came from none. */
export function cellOf(target: EventTarget): Cell | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-row][data-column]') : null;
  return element ? { row: Number(element.dataset.row), column: Number(element.dataset.column) } : undefined;
}

/** Puts the focus on a cell, or on the control in it, whose text is then chosen. */
export function focusCell(grid: Element, { row, column }: Cell): void {
  const cell = grid.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`);
  const control = cell?.querySelector<HTMLElement>('input, button') ?? cell;
  control?.focus();
  if (control instanceof HTMLInputElement) control.select();
}
