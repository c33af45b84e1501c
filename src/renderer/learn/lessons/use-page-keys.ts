import { useEffect, useRef } from 'react';
import { focusOf } from '../../app/shortcuts.ts';

const INTERACTIVE = 'button, a, input, select, textarea, summary, [role="button"]';

/** Turns pages: the arrow keys left and right, and Enter onwards, unless what has the focus takes them itself. */
export function usePageKeys(previous: () => void, next: () => void): void {
  const turn = useRef({ previous, next });
  useEffect(() => {
    turn.current = { previous, next };
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { target } = event;
      if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      if (focusOf(target).typing || !(target instanceof Element) || target.closest('[role="dialog"], [role="menu"], [role="radiogroup"]'))
        return;
      if (event.key === 'ArrowLeft') turn.current.previous();
      else if (event.key === 'ArrowRight' || (event.key === 'Enter' && !target.closest(INTERACTIVE))) turn.current.next();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
