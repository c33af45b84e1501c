import { useEffect } from 'react';

interface Keys {
  /** Space or Enter, where nothing else takes them. */
  readonly onTurn: (() => void) | null;
  readonly onGrade: ((grade: 1 | 2 | 3 | 4) => void) | null;
  readonly onUndo: (() => void) | null;
  readonly onSuspend: (() => void) | null;
}

const GRADE_KEYS = { '1': 1, '2': 2, '3': 3, '4': 4 } as const;
const isGradeKey = (key: string): key is keyof typeof GRADE_KEYS => key in GRADE_KEYS;

/** Places that have keys of their own: texts, dialogs, menus, and what marks itself so. */
const APART = 'input, textarea, select, [contenteditable], [role="dialog"], [role="menu"], [data-own-keys]';
/** What Space and Enter press by themselves. */
const PRESSED = 'button, a, summary';

/** The keys of the cards, while their screen is shown. They come before the commands of the program: Ctrl+Z takes a grade back. */
export function useKeys({ onTurn, onGrade, onUndo, onSuspend }: Keys): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const target = event.target instanceof Element ? event.target : null;
      if (event.isComposing || event.altKey || target?.closest(APART) || document.querySelector('[role="dialog"]')) return;
      const action = actionOf(event, target);
      if (!action) return;
      event.preventDefault();
      event.stopPropagation();
      action();
    };
    const actionOf = (event: KeyboardEvent, target: Element | null): (() => void) | null => {
      const key = event.key.toLowerCase();
      if (event.ctrlKey || event.metaKey) return key === 'z' && !event.shiftKey ? onUndo : null;
      if (key === ' ' || key === 'enter') return target?.closest(PRESSED) ? null : onTurn;
      if (isGradeKey(key) && onGrade) return () => onGrade(GRADE_KEYS[key]);
      if (key === 'u') return onUndo;
      return key === 's' ? onSuspend : null;
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [onTurn, onGrade, onUndo, onSuspend]);
}
