import type { Database } from 'better-sqlite3';
import type { Feedback } from '../../../shared/rows.ts';
import { feedbackOf, type Reader } from './entries.ts';
import type { FeedbackCells, Head } from './rows.ts';
import type { RowTools } from './tools.ts';

type FeedbackRow = FeedbackCells & Head;

/** Reads live feedback items whole. Call inside a transaction or a read. */
export interface FeedbackItems {
  /** In the order of the numbers; those that are gone are left out. */
  rows(strategy: number, numbers: readonly number[]): Feedback[];
  /** The same by their ids. */
  byIds(strategy: number, ids: Iterable<string>): Feedback[];
}

export function makeFeedbackItems(db: Database, { store, reader: readerOf }: RowTools): FeedbackItems {
  const where = 'strategy = ? AND removed IS NULL';
  const byNumber = db.prepare<[number, number], FeedbackRow>(`SELECT * FROM feedback WHERE number = ? AND ${where}`);
  const byId = db.prepare<[string, number], FeedbackRow>(`SELECT * FROM feedback WHERE id = ? AND ${where}`);

  const itemOf = (row: FeedbackRow, reader: Reader): Feedback => {
    const themes = store.themes(row.number).flatMap(({ theme, how }) => (how === 'not' ? [] : [reader.naming(theme).name]));
    return feedbackOf(row, themes, reader);
  };
  const itemsFrom = <K>(strategy: number, keys: Iterable<K>, find: (key: K) => FeedbackRow | undefined): Feedback[] => {
    const reader = readerOf(strategy);
    return [...keys].flatMap((key) => {
      const row = find(key);
      return row ? [itemOf(row, reader)] : [];
    });
  };

  return {
    rows: (strategy, numbers) => itemsFrom(strategy, numbers, (number) => byNumber.get(number, strategy)),
    byIds: (strategy, ids) => itemsFrom(strategy, ids, (id) => byId.get(id, strategy)),
  };
}
