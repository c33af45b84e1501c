import type { Database } from 'better-sqlite3';
import type { FeedbackSummary, ThemeCount } from '../../../shared/observed.ts';
import { type FeedbackSource, feedbackSources, type LoopStatus, loopStatuses } from '../../../shared/rows.ts';
import { phaseOf } from './entries.ts';
import type { From } from './find.ts';
import type { Naming } from './names.ts';
import type { Cell } from './rows.ts';

/** Adds up the feedback that a query finds. */
export type Summarise = (strategy: number, from: From, naming: Naming) => FeedbackSummary;

/** Counts by key, in the order in which keys first come. */
class Counts<K> {
  readonly #counts = new Map<K, number>();
  add(key: K): void {
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }
  entries(): (readonly [key: K, count: number])[] {
    return [...this.#counts];
  }
  /** The most frequent first. */
  ranked(): (readonly [key: K, count: number])[] {
    return this.entries().sort((a, b) => b[1] - a[1]);
  }
}

/** What is counted of each item, and kept for its themes. */
class Tally {
  readonly sources = new Counts<FeedbackSource | null>();
  readonly ratings = new Counts<number | null>();
  readonly sentiments = new Counts<number | null>();
  readonly loop = new Counts<LoopStatus>();
  readonly unanswered = new Counts<string>();
  readonly months = new Counts<string | null>();
  readonly personas = new Counts<number | null>();
  readonly touchpoints = new Counts<number | null>();
  readonly phases = new Counts<number | null>();
  /** The place of an item in the lists below, by its number. */
  readonly places = new Map<number, number>();
  readonly rating: (number | null)[] = [];
  readonly sentiment: (number | null)[] = [];
  readonly month: (string | null)[] = [];
  readonly phase: (number | null)[] = [];
  readonly #monthOf = new Map<string, string>();

  add(
    number: number,
    date: string | null,
    source: FeedbackSource | null,
    rating: number | null,
    sentiment: number | null,
    loop: LoopStatus,
    persona: number | null,
    touchpoint: number | null,
    phase: number | null,
  ): void {
    const month = date === null ? null : this.#monthFrom(date);
    this.sources.add(source);
    this.ratings.add(rating);
    this.sentiments.add(sentiment);
    this.loop.add(loop);
    if (date !== null && sentiment !== null && sentiment < 0 && (loop === 'new' || loop === 'acknowledged')) this.unanswered.add(date);
    this.months.add(month);
    this.personas.add(persona);
    this.touchpoints.add(touchpoint);
    this.phases.add(phase);
    this.places.set(number, this.rating.length);
    this.rating.push(rating);
    this.sentiment.push(sentiment);
    this.month.push(month);
    this.phase.push(phase);
  }

  /** One text for each month, however many days there are. */
  #monthFrom(date: string): string {
    const known = this.#monthOf.get(date);
    if (known !== undefined) return known;
    const month = date.slice(0, 7);
    this.#monthOf.set(date, month);
    return month;
  }
}

export function makeSummarise(db: Database): Summarise {
  let tally = new Tally();
  // A function that SQLite calls for each row is quicker than a hundred thousand rows handed over.
  db.function('tally_feedback', { varargs: true }, (...facets: Parameters<Tally['add']>) => {
    tally.add(...facets);
    return 1;
  });
  const themes = db.prepare<[number], { number: number; name: string }>(`
    SELECT n.number, n.name FROM names n
     WHERE n.strategy = ? AND EXISTS (SELECT 1 FROM feedback_themes t WHERE t.theme = n.number)`);
  const items = db.prepare<[number], number>("SELECT feedback FROM feedback_themes WHERE theme = ? AND how <> 'not'").pluck();

  return (strategy, { sql, values }, naming) => {
    tally = new Tally();
    const total =
      db
        .prepare<Cell[], number | null>(
          `SELECT sum(tally_feedback(f.number, f.date, f.source, f.rating, f.sentiment, f.loop, f.persona, f.touchpoint, f.phase)) ${sql}`,
        )
        .pluck()
        .get(...values) ?? 0;
    const counted = tally;
    tally = new Tally();
    const nameOf = (number: number | null): string | null => (number === null ? null : naming(number).name);
    const byTheme = themes.all(strategy).map(({ number, name }) => ({ name, ...themeTally(counted, items.all(number)) }));
    const sorted = new Uint8Array(total);
    for (const { places } of byTheme) for (const place of places) sorted[place] = 1;
    const present = byTheme.filter(({ places }) => places.length > 0).sort((a, b) => b.places.length - a.places.length);
    return {
      total,
      sources: inOrder(counted.sources.entries(), [...feedbackSources, null]).map(([source, count]) => ({ source, count })),
      ratings: rising(counted.ratings.entries()).map(([rating, count]) => ({ rating, count })),
      sentiments: rising(counted.sentiments.entries()).map(([sentiment, count]) => ({ sentiment, count })),
      loop: inOrder(counted.loop.entries(), loopStatuses).map(([status, count]) => ({ status, count })),
      unanswered: rising(counted.unanswered.entries()).flatMap(([date, count]) => (date === null ? [] : [{ date, count }])),
      months: rising(counted.months.entries()).map(([month, count]) => ({ month, count })),
      personas: counted.personas.ranked().map(([persona, count]) => ({ persona: nameOf(persona), count })),
      touchpoints: counted.touchpoints.ranked().map(([touchpoint, count]) => ({ touchpoint: nameOf(touchpoint), count })),
      phases: counted.phases.ranked().map(([phase, count]) => ({ phase: phaseOf(phase, naming), count })),
      themes: present.map(({ name, places, negative, positive, meanRating }): ThemeCount => {
        return { theme: name, count: places.length, negative, positive, meanRating };
      }),
      unsorted: sorted.reduce((left, isSorted) => left - isSorted, total),
      themePhases: present.flatMap(({ name, phases }) =>
        phases.ranked().flatMap(([number, count]) => {
          const phase = phaseOf(number, naming);
          return phase ? [{ theme: name, phase, count }] : [];
        }),
      ),
      themeMonths: present.flatMap(({ name, months }) =>
        rising(months.entries()).flatMap(([month, count]) => (month === null ? [] : [{ theme: name, month, count }])),
      ),
    };
  };
}

/** What the items of one theme add up to; those that were not found are left out. */
function themeTally(tally: Tally, numbers: readonly number[]) {
  const months = new Counts<string | null>();
  const phases = new Counts<number | null>();
  const places: number[] = [];
  const rated = { count: 0, sum: 0 };
  let negative = 0;
  let positive = 0;
  for (const number of numbers) {
    const place = tally.places.get(number);
    if (place === undefined) continue;
    places.push(place);
    months.add(tally.month[place] ?? null);
    phases.add(tally.phase[place] ?? null);
    const sentiment = tally.sentiment[place] ?? 0;
    if (sentiment < 0) negative += 1;
    if (sentiment > 0) positive += 1;
    const rating = tally.rating[place] ?? null;
    if (rating === null) continue;
    rated.count += 1;
    rated.sum += rating;
  }
  return { places, months, phases, negative, positive, meanRating: rated.count === 0 ? null : rated.sum / rated.count };
}

const inOrder = <K>(counts: (readonly [K, number])[], order: readonly K[]): (readonly [K, number])[] =>
  counts.sort((a, b) => order.indexOf(a[0]) - order.indexOf(b[0]));

/** By rising key; none at the end. */
const rising = <K extends string | number>(counts: (readonly [K | null, number])[]): (readonly [K | null, number])[] =>
  counts.sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : a < b ? -1 : 1));
