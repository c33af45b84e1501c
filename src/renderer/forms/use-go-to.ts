import { type RefObject, useEffect, useRef } from 'react';

/**
 * Scrolls a form to the field or the item that the address names, and puts the focus there. Where the address
 * names none and the record was just begun, the focus goes to the first text.
 */
export function useGoTo(pane: RefObject<HTMLElement | null>, field: string | undefined, item: string | undefined, begun: boolean): void {
  // Only how it stood when the form was opened counts, not that it is empty again later.
  const wasBegun = useRef(begun);
  useEffect(() => {
    if (!pane.current) return;
    if (field === undefined && item === undefined) {
      if (wasBegun.current) pane.current.querySelector<HTMLElement>('textarea, input[type="text"]')?.focus();
      return;
    }
    const place = findPlace(pane.current, field, item);
    if (!place) return;
    const section = place.closest('[data-section]');
    // The first field of a section brings the section's heading with it.
    const top = section?.querySelector('[data-field]') === place ? section : place;
    // Of a row that is higher than the pane the beginning is shown: what it is called, and what was found about it.
    const fits = place.clientHeight < pane.current.clientHeight;
    (item === undefined ? top : place).scrollIntoView({ block: item !== undefined && fits ? 'center' : 'start' });
    const control =
      place.querySelector<HTMLElement>('[data-main] textarea, [data-main] input') ??
      place.querySelector<HTMLElement>('input:not([type="file"]), textarea, select') ??
      place.querySelector<HTMLElement>('button');
    control?.focus({ preventScroll: true });
  }, [pane, field, item]);
}

/** The item where there is one, else the field, else the nearest field that it stands in. */
function findPlace(pane: HTMLElement, field: string | undefined, item: string | undefined): HTMLElement | null {
  const row = item === undefined ? null : pane.querySelector<HTMLElement>(`[data-item="${CSS.escape(item)}"]`);
  if (row || field === undefined) return row;
  for (let names = field.split('.'); names.length > 0; names = names.slice(0, -1)) {
    const found = pane.querySelector<HTMLElement>(`[data-field="${CSS.escape(names.join('.'))}"]`);
    if (found) return found;
  }
  return null;
}
