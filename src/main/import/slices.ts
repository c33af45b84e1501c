import { setImmediate } from 'node:timers/promises';

/** Work goes on for so long before others have their turn, in milliseconds. */
const SLICE_MS = 12;
/** The clock is not asked after every row. */
const ROWS_BETWEEN_LOOKS = 64;

/**
 * Does something for each item, and lets the event loop turn in between.
 * @param turn is called before each turn; what has been gathered can be written there
 * @returns false when `signal` stopped it
 */
export async function inSlices<T>(items: Iterable<T>, each: (item: T) => void, signal: AbortSignal, turn: () => void): Promise<boolean> {
  let begun = performance.now();
  let count = 0;
  for (const item of items) {
    each(item);
    count += 1;
    if (count % ROWS_BETWEEN_LOOKS !== 0 || performance.now() - begun < SLICE_MS) continue;
    turn();
    await setImmediate();
    if (signal.aborted) return false;
    begun = performance.now();
  }
  turn();
  return !signal.aborted;
}
