import { fold } from '../../../../src/shared/fold.ts';

/** A text of the learning content, with the place it stands at for the message. */
export interface Placed {
  readonly place: string;
  readonly text: string;
}

/** The words of a text in their order, folded, with those that come twice. */
export const allWords = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

const RUN = 4;

const runsOf = (text: string): ReadonlySet<string> => {
  const words = allWords(text);
  return new Set(words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, at) => words.slice(at, at + RUN).join(' ')));
};

/**
 * The pairs of texts that share more than a part of their runs of four words (Jaccard: common runs ÷ all runs of both).
 * @param limit 0–1
 */
export function nearlyTheSame(texts: readonly Placed[], limit: number): string[] {
  const runs = texts.map(({ text }) => runsOf(text));
  const holders = new Map<string, number[]>();
  for (const [at, set] of runs.entries()) {
    for (const run of set) holders.set(run, [...(holders.get(run) ?? []), at]);
  }
  const common = new Map<string, number>();
  for (const at of holders.values()) {
    for (const [i, first] of at.entries()) {
      for (const second of at.slice(i + 1)) common.set(`${first} ${second}`, (common.get(`${first} ${second}`) ?? 0) + 1);
    }
  }
  return [...common].flatMap(([pair, shared]) => {
    const [first, second] = pair.split(' ').map(Number);
    if (first === undefined || second === undefined) return [];
    const all = (runs[first]?.size ?? 0) + (runs[second]?.size ?? 0) - shared;
    return shared / all > limit ? [`${texts[first]?.place} and ${texts[second]?.place}`] : [];
  });
}

/** The texts that stand word for word at more than one place. */
export function repeated(texts: readonly Placed[]): string[] {
  const places = new Map<string, string[]>();
  for (const { place, text } of texts) {
    const key = allWords(text).join(' ');
    places.set(key, [...(places.get(key) ?? []), place]);
  }
  return [...places.values()].filter((at) => at.length > 1).map((at) => at.join(' and '));
}
