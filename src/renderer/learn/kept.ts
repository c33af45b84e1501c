import { useCallback } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Learner } from '../../shared/learning/learner.ts';
import type { z } from '../../shared/zod.ts';
import { request } from '../client.ts';
import { tellError } from '../data/notify.tsx';
import { writeWithAll } from '../data/pending.ts';
import { queryClient } from '../data/queries.ts';
import { changeLearner } from './learner.ts';

/*
 * What is being written and is nothing yet: an assignment that is made, a submission with its marks, a quiz on its way. It
 * lies with what the person learned, so it survives quitting and goes along when that is exported.
 */

/** Milliseconds without a change before it is written. */
const CALM = 500;

/** What is on the screen, by the id of its entry; it is newer than what was read. */
const kept = createStore<ReadonlyMap<string, unknown>>(() => new Map());
const unwritten = new Set<string>();
/** Entries that lists know of already. */
const listed = new Set<string>();
let timer: number | undefined;

async function write(): Promise<boolean> {
  window.clearTimeout(timer);
  const ids = [...unwritten];
  unwritten.clear();
  const saved = await Promise.all(
    ids.map(async (id) => {
      const result = await request('learner.putDraft', { id, text: JSON.stringify(kept.getState().get(id)) });
      if (result.ok) return true;
      unwritten.add(id);
      tellError(result.error, undefined, 'draft');
      return false;
    }),
  );
  if (ids.some((id) => !listed.has(id))) await queryClient.invalidateQueries({ queryKey: ['learner.read'] });
  for (const id of ids) listed.add(id);
  return saved.every(Boolean);
}
writeWithAll(write);

/** Puts a value on the screen and, a moment later, on the disk. */
export function keep(id: string, value: unknown): void {
  kept.setState((before) => new Map(before).set(id, value), true);
  unwritten.add(id);
  window.clearTimeout(timer);
  timer = window.setTimeout(() => void write(), CALM);
}

/** Forgets a value for good. */
export async function forget(id: string): Promise<void> {
  unwritten.delete(id);
  listed.delete(id);
  await changeLearner('learner.removeDraft', { id });
  kept.setState((before) => new Map([...before].filter(([each]) => each !== id)), true);
}

/** The value as it was stored; null where there is none, or one that this version does not know. */
export function storedOf<S extends z.ZodType>(learner: Learner, id: string, schema: S): z.output<S> | null {
  const text = learner.drafts.find((each) => each.id === id)?.text;
  if (text === undefined) return null;
  try {
    const parsed = schema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** A kept value, and how it is changed. `initial` stands while nothing was kept. */
export function useKept<S extends z.ZodType>(
  learner: Learner,
  id: string,
  schema: S,
  initial: z.output<S>,
): readonly [z.output<S>, (next: z.output<S>) => void] {
  const own = useStore(kept, (state) => state.get(id));
  const parsed = own === undefined ? null : schema.safeParse(own);
  const value = parsed?.success ? parsed.data : (storedOf(learner, id, schema) ?? initial);
  const change = useCallback((next: z.output<S>) => keep(id, next), [id]);
  return [value, change];
}
