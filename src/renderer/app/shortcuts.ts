import type { Command } from '../../shared/commands.ts';

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** Where the key was pressed. */
export interface Focus {
  /** A field that takes text. */
  readonly typing: boolean;
  /** A field whose text is not in the workspace yet, such as a search or a row that adds: its undo is its own. */
  readonly ownUndo: boolean;
}

/**
 * The command that a key means, null for none. Keys that the menu registers itself are not here.
 *
 * Undo is one thing everywhere: what is typed in a record is saved at once and Ctrl+Z then takes back the
 * strategy's last change, whose name the undo button shows. Only fields that belong to no record keep the
 * undo of their own.
 */
export function commandOf(pressed: Pressed, focus: Focus): Command | null {
  const mod = pressed.ctrlKey !== pressed.metaKey && !pressed.altKey && (pressed.ctrlKey || pressed.metaKey);
  const key = pressed.key.toLowerCase();
  if (!mod) return key === '?' && !focus.typing && !pressed.altKey && !pressed.ctrlKey ? 'shortcuts' : null;
  if (key === 'z' && !focus.ownUndo) return pressed.shiftKey ? 'redo' : 'undo';
  if (pressed.shiftKey) return null;
  if (key === 'y' && !focus.ownUndo) return 'redo';
  if (key === 'k') return 'palette';
  if (key === 'b') return 'toggle-sidebar';
  return null;
}

const NO_TEXT = new Set(['checkbox', 'radio', 'button', 'range', 'file', 'color', 'submit', 'reset']);

/** Looks at the element a key was pressed in. */
export function focusOf(target: EventTarget | null): Focus {
  if (!(target instanceof HTMLElement)) return { typing: false, ownUndo: false };
  const typing =
    target.isContentEditable || target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && !NO_TEXT.has(target.type));
  if (!typing || target.closest('[role="dialog"]')) return { typing, ownUndo: typing };
  // A row that adds or searches holds text of its own only while something stands in it.
  const isApart = target.closest('[data-add], [data-own-undo], [role="combobox"]') !== null;
  return { typing, ownUndo: isApart && 'value' in target && target.value !== '' };
}
