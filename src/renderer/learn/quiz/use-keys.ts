import { useEffect, useInsertionEffect, useRef } from 'react';

interface Keys {
  /** A letter or number was pressed. False when it means nothing here. */
  readonly onKey: (key: string) => boolean;
  /** Enter, where nothing else takes it. */
  readonly onEnter: () => void;
}

/** Fields, dialogs and menus keep their keys. */
const APART = 'input:not([type="radio"]), textarea, select, [contenteditable], [role="dialog"], [role="menu"]';
/** What Enter presses by itself. */
const PRESSED = 'button, a, summary';

/** The keys of a quiz while it is shown: letters pick, Enter goes on. */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  useInsertionEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const target = event.target instanceof Element ? event.target : null;
      if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
      if (target?.closest(APART) || document.querySelector('[role="dialog"]')) return;
      if (event.key === 'Enter' ? takesEnter(target) : !latest.current.onKey(event.key)) return;
      event.preventDefault();
      event.stopPropagation();
      if (event.key === 'Enter') latest.current.onEnter();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
}

/** A choice that is picked already leaves Enter to go on. */
function takesEnter(target: Element | null): boolean {
  const pressed = target?.closest(PRESSED);
  return pressed !== null && pressed !== undefined && pressed.getAttribute('aria-pressed') !== 'true';
}
