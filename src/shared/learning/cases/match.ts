import type { Entry } from './entries.ts';

/** Entries that seem to say the same; one side is null where nothing does. */
export interface Pair {
  readonly own: Entry | null;
  readonly model: Entry | null;
}

/** Shares of common words and of common references from which two entries are taken for counterparts. */
const WORDS = 0.34;
const LINKS = 0.5;

/**
 * Puts the entries of one list side by side: those that share references or words first, best first; each is used once.
 * It is a hint where to look, and says nothing of who is right.
 * @returns pairs in the model's order, then what only the own side has
 */
export function pairUp(own: readonly Entry[], model: readonly Entry[]): Pair[] {
  const [only] = own;
  const [other] = model;
  // One text each, such as a positioning statement: they answer one question, whatever their words.
  const isOneEach = own.length === 1 && model.length === 1 && only?.list !== '' && only?.place.item === undefined;
  if (isOneEach && only && other) return [{ own: only, model: other }];
  const candidates = own.flatMap((mine, at) =>
    model.flatMap((theirs, place) => {
      const score = likeness(mine, theirs);
      return score === null ? [] : [{ mine, theirs, score, at, place }];
    }),
  );
  candidates.sort((a, b) => b.score - a.score || a.place - b.place || a.at - b.at);
  const partner = new Map<Entry, Entry>();
  const taken = new Set<Entry>();
  for (const { mine, theirs } of candidates) {
    if (taken.has(mine) || partner.has(theirs)) continue;
    partner.set(theirs, mine);
    taken.add(mine);
  }
  return [
    ...model.map((theirs) => ({ own: partner.get(theirs) ?? null, model: theirs })),
    ...own.filter((mine) => !taken.has(mine)).map((mine) => ({ own: mine, model: null })),
  ];
}

/** How alike two entries are, above 0; null where nothing joins them. */
function likeness(one: Entry, other: Entry): number | null {
  const words = one.text === other.text ? 1 : shareOf(one.words, other.words);
  const links = shareOf(one.keys, other.keys);
  return words >= WORDS || links >= LINKS ? words + links : null;
}

/** Common members of all members, 0–1. */
function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0;
  for (const member of one) if (other.has(member)) common += 1;
  const all = one.size + other.size - common;
  return all === 0 ? 0 : common / all;
}
