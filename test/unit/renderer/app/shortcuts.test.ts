import { describe, expect, it } from 'vitest';
import { commandOf } from '../../../../src/renderer/app/shortcuts.ts';

const press = (key: string, ...held: ('ctrl' | 'meta' | 'shift' | 'alt')[]) => ({
  key,
  ctrlKey: held.includes('ctrl'),
  metaKey: held.includes('meta'),
  shiftKey: held.includes('shift'),
  altKey: held.includes('alt'),
});
const nowhere = { typing: false, ownUndo: false };
const inRecord = { typing: true, ownUndo: false };
const inSearch = { typing: true, ownUndo: true };

describe('keys', () => {
  it.each([
    [press('k', 'ctrl'), 'palette'],
    [press('K', 'meta'), 'palette'],
    [press('b', 'ctrl'), 'toggle-sidebar'],
    [press('z', 'ctrl'), 'undo'],
    [press('Z', 'ctrl', 'shift'), 'redo'],
    [press('y', 'ctrl'), 'redo'],
    [press('?', 'shift'), 'shortcuts'],
    [press('k'), null],
    [press('k', 'ctrl', 'alt'), null],
    [press('k', 'ctrl', 'shift'), null],
    [press('z', 'ctrl', 'meta'), null],
  ])('%j means %s', (pressed, command) => {
    expect(commandOf(pressed, nowhere)).toBe(command);
  });

  it('take back the last change of the strategy also while a field of a record is typed in', () => {
    expect(commandOf(press('z', 'ctrl'), inRecord)).toBe('undo');
    expect(commandOf(press('z', 'ctrl', 'shift'), inRecord)).toBe('redo');
  });

  it('leave undo to a field whose text is not in the workspace', () => {
    expect(commandOf(press('z', 'ctrl'), inSearch)).toBeNull();
    expect(commandOf(press('y', 'ctrl'), inSearch)).toBeNull();
    expect(commandOf(press('k', 'ctrl'), inSearch)).toBe('palette');
  });

  it('type a question mark where one types', () => {
    expect(commandOf(press('?', 'shift'), inRecord)).toBeNull();
  });
});
