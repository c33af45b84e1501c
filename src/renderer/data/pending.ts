import { drafts } from './open-drafts.ts';

/*
 * What is typed is written a moment later. Records have their drafts; what else is typed, such as the words of a
 * feedback item, registers here how it is written at once.
 */
const writers = new Set<() => Promise<boolean>>();

/** Has `write` called whenever everything must be in the file; it says whether it is. Gives the function that ends that. */
export function writeWithAll(write: () => Promise<boolean>): () => void {
  writers.add(write);
  return () => void writers.delete(write);
}

/** Writes everything down now; true when the file holds all that was typed. */
export async function flushAll(): Promise<boolean> {
  const written = await Promise.all([...writers].map((write) => write()));
  return (await drafts.flush()) && written.every(Boolean);
}
