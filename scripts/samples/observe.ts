import type { WrittenRows } from '../../src/shared/exchange/strategy-rows.ts';
import type { ItemReference } from '../../src/shared/fields.ts';
import type { FeedbackSource, LoopStatus } from '../../src/shared/rows.ts';

/*
 * What the samples' customers said and did, made by a generator that always draws the same: a change of one number
 * here changes the files, and nothing else does.
 */

/** A row as the file of a strategy holds it: what is empty is left out. */
export type FileRow<Table extends keyof WrittenRows> = NonNullable<WrittenRows[Table]>[number] & { readonly id: string };
export type FileRows = { readonly [Table in keyof WrittenRows]-?: FileRow<Table>[] };

/** Draws numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function drawsFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Draw = () => number;

const pick = <T>(draw: Draw, from: readonly [T, ...T[]]): T => from[Math.floor(draw() * from.length)] ?? from[0];

/** One of the values by its weight. */
function weighted<T>(draw: Draw, choices: readonly (readonly [T, number])[]): T {
  const total = choices.reduce((sum, [, weight]) => sum + weight, 0);
  let left = draw() * total;
  for (const [value, weight] of choices) {
    left -= weight;
    if (left < 0) return value;
  }
  const last = choices.at(-1);
  if (!last) throw new Error('Nothing to choose from');
  return last[0];
}

function shuffled<T>(draw: Draw, values: readonly T[]): T[] {
  const mixed = [...values];
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = Math.floor(draw() * (at + 1));
    const [a, b] = [mixed[at], mixed[other]];
    if (a === undefined || b === undefined) continue;
    mixed[at] = b;
    mixed[other] = a;
  }
  return mixed;
}

/** A day so many days after another, YYYY-MM-DD. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

const daysBetween = (from: string, until: string): number => Math.round((Date.parse(until) - Date.parse(from)) / 86_400_000);

const dayWithin = (draw: Draw, from: string, until: string): string => dayAfter(from, Math.floor(draw() * (daysBetween(from, until) + 1)));

/** One wave of a survey: how many gave each score, from the lowest score of the scale on. */
export interface Wave {
  readonly name: string;
  readonly from: string;
  readonly until: string;
  readonly counts: readonly number[];
}

/** Who answers: a segment with the persona that stands for it, how many of them, and whether they score higher or lower. */
export interface Answering {
  readonly segment: string;
  readonly persona: string | null;
  readonly share: number;
  /** −1 to 1: draws to the lower or the higher scores. */
  readonly lean: number;
}

interface Survey {
  readonly metric: string;
  readonly lowest: number;
  readonly waves: readonly Wave[];
  readonly answering: readonly Answering[];
  /** Phases that the question is about, if it is asked along the journey. */
  readonly phases?: readonly ItemReference[];
}

/** The answers of a survey, one row each; the counts of each wave are met exactly. */
export function answersOf(seed: number, { metric, lowest, waves, answering, phases = [] }: Survey): FileRow<'responses'>[] {
  const draw = drawsFrom(seed);
  return waves.flatMap((wave, nth) => {
    const scores = shuffled(
      draw,
      wave.counts.flatMap((count, step) => Array.from({ length: count }, () => lowest + step)),
    );
    const middle = lowest + (wave.counts.length - 1) / 2;
    return scores.map((score, index) => {
      const height = (score - middle) / (middle - lowest);
      const who = weighted(
        draw,
        answering.map((one) => [one, one.share * Math.max(0.05, 1 + one.lean * height)] as const),
      );
      const phase = phases.length === 0 ? undefined : phases[Math.floor(draw() * phases.length)];
      return {
        id: `${metric}-${nth + 1}-${index + 1}`,
        date: dayWithin(draw, wave.from, wave.until),
        wave: wave.name,
        metric,
        score,
        segment: who.segment,
        ...(who.persona === null ? {} : { persona: who.persona }),
        ...(phase ? { phase } : {}),
      };
    });
  });
}

/** What customers say about one theme. */
export interface Said {
  readonly theme: string;
  readonly share: number;
  readonly touchpoint: string | null;
  readonly phase: ItemReference | null;
  readonly good: readonly [string, ...string[]];
  readonly bad: readonly [string, ...string[]];
  /** 0–1: how many of them complain. */
  readonly complaining: number;
}

interface Listening {
  readonly count: number;
  readonly from: string;
  readonly until: string;
  readonly said: readonly Said[];
  /** Sentences that stand before or after, so that no two items are the same. */
  readonly openers: readonly [string, ...string[]];
  readonly sources: readonly (readonly [FeedbackSource, number])[];
  readonly personas: readonly (readonly [string | null, number])[];
}

/** Feedback in the customers' words, newest last; no two items say the same. */
export function feedbackOf(seed: number, { count, from, until, said, openers, sources, personas }: Listening): FileRow<'feedback'>[] {
  const draw = drawsFrom(seed);
  const seen = new Set<string>();
  const items: FileRow<'feedback'>[] = [];
  const themes = said.map((one) => [one, one.share] as const);
  while (items.length < count) {
    const main = weighted(draw, themes);
    const other = draw() < 0.4 ? weighted(draw, themes) : undefined;
    const complains = draw() < main.complaining;
    const parts = [pick(draw, complains ? main.bad : main.good)];
    const also = other && other.theme !== main.theme ? other : undefined;
    const alsoBad = also !== undefined && draw() < also.complaining;
    if (also) parts.push(pick(draw, alsoBad ? also.bad : also.good));
    if (draw() < 0.55) parts.unshift(pick(draw, openers));
    const verbatim = parts.join(' ');
    if (seen.has(verbatim)) continue;
    seen.add(verbatim);
    const mood = (complains ? -1 : 1) + (also ? (alsoBad ? -1 : 1) : 0);
    const date = dayWithin(draw, from, until);
    const rated = draw() < 0.8;
    const sorted = draw() < 0.85;
    items.push({
      id: `fb-${items.length + 1}`,
      date,
      source: weighted(draw, sources),
      verbatim,
      ...(rated ? { rating: Math.min(5, Math.max(1, 3 + mood + (draw() < 0.25 ? (draw() < 0.5 ? -1 : 1) : 0))) } : {}),
      ...(sorted ? { sentiment: Math.min(2, Math.max(-2, mood)), themes: also ? [main.theme, also.theme] : [main.theme] } : {}),
      ...personaOf(weighted(draw, personas)),
      ...(main.touchpoint === null ? {} : { touchpoint: main.touchpoint }),
      ...(main.phase === null ? {} : { phase: main.phase }),
      ...loopOf(draw, date, until),
    });
  }
  return items.sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
}

const personaOf = (persona: string | null): { readonly persona?: string } => (persona === null ? {} : { persona });

/** How far the closed loop has come: most of what is old was answered, some of the newest not. */
function loopOf(draw: Draw, date: string, until: string): Pick<FileRow<'feedback'>, 'loop' | 'acknowledgedOn' | 'actedOn' | 'toldOn'> {
  const age = daysBetween(date, until);
  const status: LoopStatus = weighted(draw, [
    ['new', age < 14 ? 8 : 1],
    ['acknowledged', 2],
    ['acted', 3],
    ['told', age < 14 ? 1 : 6],
  ]);
  if (status === 'new') return {};
  const acknowledgedOn = dayAfter(date, 1 + Math.floor(draw() * 3));
  const actedOn = dayAfter(acknowledgedOn, 2 + Math.floor(draw() * 12));
  if (status === 'acknowledged') return { loop: status, acknowledgedOn };
  if (status === 'acted') return { loop: status, acknowledgedOn, actedOn };
  return { loop: status, acknowledgedOn, actedOn, toldOn: dayAfter(actedOn, 1 + Math.floor(draw() * 3)) };
}

/** A metric month by month: its values from the oldest on, the number of cases behind each, and where they are from. */
interface Series {
  readonly metric: string;
  /** The last day of the first month. */
  readonly values: readonly number[];
  readonly n?: readonly number[];
  readonly source: string;
}

/** The last days of twelve months, the first of them `from`, YYYY-MM. */
export function monthEnds(from: string, months: number): string[] {
  const [year = 0, month = 1] = from.split('-').map(Number);
  return Array.from({ length: months }, (_, index) => new Date(Date.UTC(year, month + index, 0)).toISOString().slice(0, 10));
}

export const pointsOf = (from: string, { metric, values, n, source }: Series): FileRow<'points'>[] =>
  monthEnds(from, values.length).map((date, index) => ({
    id: `${metric}-${date}`,
    metric,
    date,
    value: values[index] ?? 0,
    ...(n?.[index] === undefined ? {} : { n: n[index] }),
    source,
  }));

interface Buying {
  readonly customers: number;
  readonly from: string;
  readonly until: string;
  /** Kinds of customers: their share, orders they make in the time, and what an order is worth in whole units of the currency. */
  readonly kinds: readonly {
    readonly share: number;
    readonly orders: readonly [number, number];
    readonly worth: readonly [number, number];
  }[];
  /** "G": customers are called G0001 and on. */
  readonly letter: string;
}

/** One row a customer: the last purchase, how many there were and what they came to. */
export function customersOf(seed: number, { customers, from, until, kinds, letter }: Buying): FileRow<'purchases'>[] {
  const draw = drawsFrom(seed);
  return Array.from({ length: customers }, (_, index) => {
    const kind = weighted(
      draw,
      kinds.map((one) => [one, one.share] as const),
    );
    const orders = Math.round(kind.orders[0] + draw() ** 2 * (kind.orders[1] - kind.orders[0]));
    const worth = kind.worth[0] + draw() * (kind.worth[1] - kind.worth[0]);
    // Who orders often was here lately.
    const since = draw() ** (1 + orders / 4);
    return {
      id: `buyer-${index + 1}`,
      customer: `${letter}${String(index + 1).padStart(4, '0')}`,
      date: dayAfter(until, -Math.floor(since * daysBetween(from, until))),
      orders,
      amount: Math.round(worth * orders * 100),
    };
  });
}
