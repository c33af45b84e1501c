import type { Database } from 'better-sqlite3';
import type { SearchHit } from '../../shared/contract.ts';
import { excerptAround } from '../../shared/excerpt.ts';
import { wordsIn } from '../../shared/fold.ts';
import { frameworkOf } from '../../shared/frameworks/index.ts';
import { searchText } from '../../shared/records.ts';
import type { Result } from '../../shared/result.ts';
import { decodeRow, type Row, scopeWord } from './rows.ts';
import type { Transactions } from './transactions.ts';

export interface SearchInput {
  readonly query: string;
  /** Only in this strategy. */
  readonly strategyId?: string | undefined;
  /** At most so many hits. */
  readonly limit: number;
}

/** Finds live records that hold all words of the query, the last one as a beginning; names before other texts. */
export type Search = (input: SearchInput) => Result<readonly SearchHit[]>;

/** More words than this are not asked for: nobody types them, but somebody may paste them. */
const MOST_WORDS = 12;

/** The words of a query, folded. Whatever else was typed is no word, so nothing in it can be an operator. */
const wordsOf = (query: string): string[] => wordsIn(query).slice(0, MOST_WORDS);

export function makeSearch(
  db: Database,
  numberOf: (strategyId: string) => number | undefined,
  fit: boolean,
  { read }: Transactions,
): Search {
  // No ranking: weighing a common word over 100,000 records takes tens of milliseconds, taking the first does not.
  const match = db.prepare<[string, number], number>('SELECT rowid FROM record_search WHERE record_search MATCH ? LIMIT ?').pluck();
  const find = db.prepare<[number], Row>('SELECT * FROM records WHERE number = ? AND deleted_at IS NULL');

  return ({ query, strategyId, limit }) =>
    read(() => {
      const words = wordsOf(query);
      const last = words.at(-1);
      const strategy = strategyId === undefined ? undefined : numberOf(strategyId);
      if (last === undefined || (strategyId !== undefined && strategy === undefined)) return [];
      const scope = strategy === undefined ? '' : `"${scopeWord(strategy)}" AND `;
      const before = words.slice(0, -1).map((word) => `"${word}" AND `);
      const found = new Set<number>();
      // The last word as a whole before it is a beginning: a word of many endings is slow to gather.
      for (const ending of ['"', '"*']) {
        const all = `${before.join('')}"${last}${ending}`;
        for (const query of [`${scope}(title : (${all}))`, `${scope}(${all})`]) {
          if (found.size < limit) for (const number of match.all(query, limit)) found.add(number);
        }
      }
      return [...found].slice(0, limit).flatMap((number): SearchHit[] => {
        const row = find.get(number);
        if (!row || (strategyId !== undefined && row.strategy_id !== strategyId)) return [];
        const { id, kind, title, data } = decodeRow(row, fit);
        const excerpt = excerptAround(searchText(frameworkOf(kind).fields, data), words);
        return [{ record: id, strategyId: row.strategy_id, kind, title, excerpt }];
      });
    });
}
