/** A source of chance that gives the same for the same seed. */
export interface Random {
  /** From 0 up to, not with, 1. */
  readonly next: () => number;
  /** A whole number between the two, both included. */
  readonly int: (low: number, high: number) => number;
  /** One of the list, which is not empty. */
  readonly pick: <L extends readonly [unknown, ...unknown[]]>(list: L) => L[number];
  readonly shuffle: <T>(list: readonly T[]) => T[];
}

/** @param seed any whole number; only its lower 32 bits count */
export function randomFrom(seed: number): Random {
  let state = seed | 0;
  // Mulberry32: short, fast, and even enough to draw questions by.
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    int,
    pick: (list) => list[int(0, list.length - 1)] ?? list[0],
    shuffle: (list) => {
      // Each gets a ticket; sorting by them is as fair as dealing, and needs no index.
      const tickets = list.map((entry) => ({ entry, ticket: next() }));
      return tickets.sort((a, b) => a.ticket - b.ticket).map(({ entry }) => entry);
    },
  };
}

/** A seed for a part of what has a seed: the same for the same text. */
export function seedFor(seed: number, text: string): number {
  let hash = seed ^ 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
