import { randomFillSync } from 'node:crypto';
import { v7 } from 'uuid';

/** Where times and ids come from. */
export interface Clock {
  /** Now, ISO in UTC with milliseconds. */
  now(): string;
  /** A new UUIDv7. */
  newId(): string;
}

export const systemClock: Clock = { now: () => new Date().toISOString(), newId: () => v7({ rng: randomBytes }) };

/** Randomness is asked for in large pieces: a call for each id takes longer than all else of an imported row. */
const pool = new Uint8Array(16 * 512);
let used = pool.length;
function randomBytes(): Uint8Array {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += 16;
  return pool.subarray(used - 16, used);
}

/**
 * A clock that stands still and counts its ids up: the same start gives the same ids in every run.
 * Samples and tests use it.
 * @param start ISO time that every id carries and `now` gives
 */
export function fixedClock(start: string): Clock {
  const msecs = Date.parse(start);
  let issued = 0;
  return {
    now: () => new Date(msecs).toISOString(),
    newId: () => {
      issued += 1;
      return v7({ msecs, seq: issued, random: new Uint8Array(16) });
    },
  };
}
