import { statSync } from 'node:fs';

/**
 * True when two paths lead to one file, also by links. A workspace that is open may be reached by its own connection only:
 * on POSIX systems, closing any other handle on it gives up its lock.
 */
export function isSameFile(one: string, other: string): boolean {
  const [a, b] = [one, other].map((path) => statSync(path, { throwIfNoEntry: false }));
  return a !== undefined && b !== undefined && a.ino === b.ino && a.dev === b.dev;
}
