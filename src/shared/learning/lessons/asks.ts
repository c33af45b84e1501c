import { t } from '../../i18n.ts';
import type { TryOutcome } from '../model.ts';

/*
 * What the try-it steps share: a task asks for a few things in an order, and the outcome says how many of them are there
 * and which comes next.
 */

/** One thing that a task asks for. */
export interface Ask {
  readonly met: boolean;
  /** What is missing while it is not met, as the end of a sentence: "no pain has a severity yet". */
  readonly lack: string;
}

/**
 * @param asks at least one, in the order in which they are done
 * @param done one sentence for when all are met
 */
export function outcomeOf(asks: readonly Ask[], done: string): TryOutcome {
  const next = asks.find(({ met }) => !met);
  if (!next) return { done: true, says: done };
  const met = asks.filter((ask) => ask.met).length;
  return { done: false, says: t('{{met}} of {{all}} done: {{lack}}.', { met, all: asks.length, lack: next.lack }) };
}

/** Of several records that would do, the one with which one is furthest; the first of those alike. Null of none. */
export function furthest<Thing>(things: readonly Thing[], asksOf: (thing: Thing) => readonly Ask[]): readonly Ask[] | null {
  const metIn = (asks: readonly Ask[]): number => asks.filter(({ met }) => met).length;
  return things.map(asksOf).reduce<readonly Ask[] | null>((best, asks) => (best && metIn(best) >= metIn(asks) ? best : asks), null);
}

/** Of things that lack some parts, what the one lacks that is nearest to being whole; null where none lacks any. */
export const leastLacking = (lacks: readonly (readonly string[])[]): readonly string[] | null =>
  lacks.filter(({ length }) => length > 0).toSorted((a, b) => a.length - b.length)[0] ?? null;

/** The names of the parts that are not there. */
export const missingOf = (parts: readonly (readonly [met: boolean, name: string])[]): string[] =>
  parts.filter(([met]) => !met).map(([, name]) => name);

/** For when there is nothing to look at: the first ask, and as many more as the task has. */
export const nothingYet = (lack: string, all: number): TryOutcome => ({
  done: false,
  says: t('0 of {{all}} done: {{lack}}.', { all, lack }),
});

export const isFilled = (text: string): boolean => text.trim() !== '';

/** How many words a text has. */
export const wordsIn = (text: string): number => text.split(/\s+/u).filter((word) => word !== '').length;
