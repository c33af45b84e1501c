import type { Database } from 'better-sqlite3';
import { wordsIn } from '../../../shared/fold.ts';
import type { FeedbackFilter, FeedbackSort } from '../../../shared/rows.ts';
import { scopeWord } from '../rows.ts';
import type { Names } from './names.ts';
import type { Cell } from './rows.ts';

/** The part of a query after SELECT; `f` is the feedback. */
export interface From {
  readonly sql: string;
  readonly values: readonly Cell[];
}

/** Finds the live feedback of a strategy. */
export interface Finder {
  from(strategy: number, filter: FeedbackFilter): From;
  numbers(strategy: number, filter: FeedbackFilter, sort: FeedbackSort): number[];
}

/** More words than this are not asked for: nobody types them, but somebody may paste them. */
const MOST_WORDS = 12;

/** The words of a query, folded. Whatever else was typed is no word, so nothing in it can be an operator. */
export const queryWords = (query: string): string[] => wordsIn(query).slice(0, MOST_WORDS);

export const scoped = (strategy: number, words: string): string => `"${scopeWord(strategy)}" AND ${words}`;

/** What `feedback_search` is asked: all words, the last one also as a beginning. */
function matchOf(strategy: number, words: readonly string[]): string {
  const all = words.map((word, index) => (index === words.length - 1 ? `"${word}"*` : `"${word}"`));
  return scoped(strategy, all.join(' AND '));
}

const marks = (values: readonly Cell[]): string => values.map(() => '?').join(', ');

/** One condition, or none where a list is empty: nothing chosen is no filter. */
function oneOf(column: string, chosen: readonly Cell[] | undefined, values: readonly Cell[]): From[] {
  if (!chosen || chosen.length === 0) return [];
  const isNull = chosen.includes(null) ? `${column} IS NULL` : '0';
  return [{ sql: `(${column} IN (${marks(values)}) OR ${isNull})`, values }];
}

const set = <T extends Cell>(values: readonly T[] | undefined): Exclude<T, null>[] =>
  (values ?? []).filter((value): value is Exclude<T, null> => value !== null);

export function makeFinder(db: Database, names: Names): Finder {
  const batchNumber = db.prepare<[string, number], number>('SELECT number FROM batches WHERE id = ? AND strategy = ?').pluck();

  const from = (strategy: number, filter: FeedbackFilter): From => {
    const numbersOf = (ids: readonly (string | null)[] | undefined): number[] => set(ids).flatMap((id) => names.find(strategy, id) ?? []);
    const themes = (): From[] => {
      if (!filter.themes || filter.themes.length === 0) return [];
      const values = numbersOf(filter.themes);
      const some = `f.number IN (SELECT feedback FROM feedback_themes WHERE theme IN (${marks(values)}) AND how <> 'not')`;
      const none = `NOT EXISTS (SELECT 1 FROM feedback_themes t WHERE t.feedback = f.number AND t.how <> 'not')`;
      return [{ sql: filter.themes.includes(null) ? `(${some} OR ${none})` : some, values }];
    };
    const where = (sql: string, ...values: (Cell | undefined)[]): From[] =>
      values.every((value) => value !== undefined) ? [{ sql, values: values.filter((value) => value !== undefined) }] : [];
    const words = queryWords(filter.text ?? '');
    const conditions: From[] = [
      { sql: 'f.strategy = ? AND f.removed IS NULL', values: [strategy] },
      ...(words.length > 0
        ? where('f.number IN (SELECT rowid FROM feedback_search WHERE feedback_search MATCH ?)', matchOf(strategy, words))
        : []),
      ...themes(),
      ...oneOf('f.source', filter.sources, set(filter.sources)),
      ...oneOf('f.rating', filter.ratings, set(filter.ratings)),
      ...oneOf('f.sentiment', filter.sentiments, set(filter.sentiments)),
      ...oneOf('f.loop', filter.loop, filter.loop ?? []),
      ...oneOf('f.persona', filter.personas, numbersOf(filter.personas)),
      ...oneOf('f.touchpoint', filter.touchpoints, numbersOf(filter.touchpoints)),
      ...oneOf(
        'f.phase',
        filter.phases,
        set(filter.phases).flatMap((item) => names.ofItem(strategy, item)),
      ),
      ...where('f.date >= ?', filter.from),
      ...where('f.date <= ?', filter.to),
      ...where(`f.loop <> 'told' AND f.date < ?`, filter.overdueBefore),
      ...(filter.batch === undefined ? [] : where('f.batch IS ?', batchNumber.get(filter.batch, strategy) ?? -1)),
    ];
    return {
      // Whichever filter is set: reading through this index takes less than looking up what another one finds.
      sql: `FROM feedback f INDEXED BY feedback_facets WHERE ${conditions.map((condition) => condition.sql).join(' AND ')}`,
      values: conditions.flatMap((condition) => condition.values),
    };
  };

  return {
    from,
    numbers: (strategy, filter, sort) => {
      const { sql, values } = from(strategy, filter);
      const column = (name: string, order: string): (number | null)[] =>
        db
          .prepare<Cell[], number | null>(`SELECT ${name} ${sql} ORDER BY ${order}`)
          .pluck()
          .all(...values);
      const numbers = (order: string): number[] => column('f.number', order).map((number) => number ?? 0);
      if (sort === 'oldest') return numbers('f.date NULLS LAST, f.number');
      const newest = numbers(NEWEST);
      return sort === 'newest' ? newest : byRating(newest, column('f.rating', NEWEST), sort === 'lowest' ? 1 : -1);
    },
  };
}

const NEWEST = 'f.date DESC, f.number DESC';

/** The numbers by their ratings, in their order where these are alike; without a rating last. */
function byRating(numbers: readonly number[], ratings: readonly (number | null)[], direction: 1 | -1): number[] {
  const groups = new Map<number | null, number[]>();
  numbers.forEach((number, index) => {
    const rating = ratings[index] ?? null;
    const group = groups.get(rating);
    if (group) group.push(number);
    else groups.set(rating, [number]);
  });
  const rated = [...groups.keys()].filter((rating) => rating !== null).sort((a, b) => (a - b) * direction);
  return [...rated, null].flatMap((rating) => groups.get(rating) ?? []);
}
