import type { Database } from 'better-sqlite3';
import type { SearchHit } from '../../shared/contract.ts';
import { excerptAround } from '../../shared/excerpt.ts';
import { fold } from '../../shared/fold.ts';
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
export const wordsOf = (query: string): string[] => (fold(query).match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, MOST_WORDS);

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
      const all = [...words.slice(0, -1).map((word) => `"${word}"`), `"${last}"*`].join(' AND ');
      const scope = strategy === undefined ? '' : `"${scopeWord(strategy)}" AND `;
      const named = match.all(`${scope}(title : (${all}))`, limit);
      const rest = named.length < limit ? match.all(`${scope}(${all})`, limit) : [];
      const numbers = [...new Set([...named, ...rest])].slice(0, limit);
      return numbers.flatMap((number): SearchHit[] => {
        const row = find.get(number);
        if (!row || (strategyId !== undefined && row.strategy_id !== strategyId)) return [];
        const { id, kind, title, data } = decodeRow(row, fit);
        const excerpt = excerptAround(searchText(frameworkOf(kind).fields, data), words);
        return [{ record: id, strategyId: row.strategy_id, kind, title, excerpt }];
      });
    });
}
