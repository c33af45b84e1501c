/** −1 and 1 for Alt with the arrow keys up and down, by which a row moves; 0 for any other key. */
export function stepOf(event: { readonly key: string; readonly altKey: boolean }): -1 | 0 | 1 {
  if (!event.altKey) return 0;
  if (event.key === 'ArrowUp') return -1;
  return event.key === 'ArrowDown' ? 1 : 0;
}

/** Moves the row that holds the focus by `move`, `by` places further, and takes the focus along. */
export function stepRow(by: -1 | 1, move: () => void): void {
  const focus = document.activeElement;
  const row = focus?.closest('li');
  const rows = row?.parentElement;
  const place = row && rows ? [...rows.children].indexOf(row) + by : -1;
  const inRow = focus?.tagName === 'BUTTON' ? 'button' : '[data-main] textarea';
  move();
  requestAnimationFrame(() => rows?.children[place]?.querySelector<HTMLElement>(inRow)?.focus());
}

/** From a row's text to the next row's; from the last row to the line that adds. */
export function focusNext(from: HTMLElement): void {
  const list = from.closest('[data-list]');
  if (!list) return;
  const mains = [...list.querySelectorAll<HTMLElement>('[data-main] textarea, [data-main] input')];
  const here = mains.indexOf(from);
  const next = mains[here + 1] ?? list.querySelector<HTMLElement>('input[data-add]');
  next?.focus();
}
