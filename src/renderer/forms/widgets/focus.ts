/** From a row's text to the next row's; from the last row to the line that adds. */
export function focusNext(from: HTMLElement): void {
  const list = from.closest('[data-list]');
  if (!list) return;
  const mains = [...list.querySelectorAll<HTMLElement>('[data-main] textarea, [data-main] input')];
  const here = mains.indexOf(from);
  const next = mains[here + 1] ?? list.querySelector<HTMLElement>('input[data-add]');
  next?.focus();
}
