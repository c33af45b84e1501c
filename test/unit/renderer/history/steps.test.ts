import { expect, it } from 'vitest';
import { stepsTo } from '../../../../src/renderer/history/steps.ts';

const entry = (id: number, undone: boolean) => ({ id, label: `change ${id}`, at: '2026-01-01T00:00:00.000Z', undone, record: null });
/** Newest first: two undone, three that stand. */
const entries = [entry(5, true), entry(4, true), entry(3, false), entry(2, false), entry(1, false)];

it.each([
  [0, 'redo', 2],
  [1, 'redo', 1],
  [2, 'undo', 1],
  [4, 'undo', 3],
] as const)('from entry %i it is %s × %i', (index, action, count) => {
  expect(stepsTo(entries, index)).toEqual({ action, count });
});
