import type { CheckContext } from '../../../checks/model.ts';
import { short } from '../../../checks/words.ts';
import { fold } from '../../../fold.ts';
import type { TermId } from '../../terms.ts';
import type { TopicId } from '../../topics.ts';
import type { OwnQuestion } from '../model.ts';
import { type Random, randomFrom, seedFor } from '../random.ts';

/** Makes questions of one sort from a strategy; every question that the strategy allows, in its own order. */
export interface OwnMaker {
  readonly id: string;
  readonly make: (context: CheckContext, seed: number) => readonly OwnQuestion[];
}

export interface Choice {
  readonly text: string;
  readonly why: string;
}

interface Draft extends Pick<OwnQuestion, 'prompt' | 'place' | 'open'> {
  readonly terms: readonly [TermId, ...TermId[]];
  /** What it is about, unique among the questions of its maker: a record's id. */
  readonly about: string;
  readonly answer: Choice;
  /** All that are wrong; as many as fit are drawn. */
  readonly wrong: readonly Choice[];
  /** Keeps the wrong choices in their order and takes none away: for a fixed set such as S, W, O, T. */
  readonly whole?: boolean;
}

/** Letters of a choice. */
const SHOWN = 90;
const MOST_WRONG = 3;
const LEAST_WRONG = 2;

/** Names an item in a choice: on one line, cut. */
export const named = (text: string): string => short(text, SHOWN);

/** Declares a maker: `drafts` gives what can be asked; what has too few choices that differ is left out. */
export function ownMaker(
  id: string,
  topic: TopicId,
  drafts: (context: CheckContext, random: (about: string) => Random) => readonly (Draft | null)[],
): OwnMaker {
  return {
    id: `workspace-${id}`,
    make: (context, seed) => {
      const random = (about: string): Random => randomFrom(seedFor(seed, `${id} ${about}`));
      return drafts(context, random).flatMap((draft) =>
        draft ? (questionOf(id, topic, draft, random(`${draft.about} wrong`)) ?? []) : [],
      );
    },
  };
}

function questionOf(maker: string, topic: TopicId, draft: Draft, random: Random): OwnQuestion | null {
  const answer = named(draft.answer.text);
  const seen = new Set([fold(answer)]);
  if (answer === '') return null;
  const distinct = draft.wrong.flatMap(({ text, why }) => {
    const shown = named(text);
    const key = fold(shown);
    if (shown === '' || seen.has(key)) return [];
    seen.add(key);
    return [{ text: shown, why }];
  });
  if (distinct.length < LEAST_WRONG) return null;
  const { terms, prompt, place, open, about } = draft;
  return {
    kind: 'choice',
    id: `workspace-${maker}:${about}`.slice(0, 300),
    topic,
    terms,
    prompt,
    answer,
    why: draft.answer.why,
    wrong: draft.whole ? distinct : random.shuffle(distinct).slice(0, MOST_WRONG),
    place,
    open,
  };
}

/** One of the list by chance; null where there is none. */
export const oneOf = <T>(list: readonly T[], random: Random): T | null => list[random.int(0, list.length - 1)] ?? null;

/** The one entry with the lowest value; null where two share it or there is none. */
export function lowest<T>(entries: readonly T[], measure: (entry: T) => number): T | null {
  const least = Math.min(...entries.map(measure));
  // Values that differ by rounding alone are the same.
  const there = entries.filter((entry) => measure(entry) - least < 1e-9);
  return there.length === 1 ? (there[0] ?? null) : null;
}

export const highest = <T>(entries: readonly T[], measure: (entry: T) => number): T | null => lowest(entries, (entry) => -measure(entry));
