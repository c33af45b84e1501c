import type { Database } from 'better-sqlite3';
import type { SearchHit } from '../../shared/contract.ts';
import { excerptAround } from '../../shared/excerpt.ts';
import { formatDate } from '../../shared/format.ts';
import { frameworkOf } from '../../shared/frameworks/index.ts';
import { t } from '../../shared/i18n.ts';
import { searchText } from '../../shared/records.ts';
import type { Result } from '../../shared/result.ts';
import { FEEDBACK_SOURCES, type FeedbackSource } from '../../shared/rows.ts';
import { decodeRow, type Row, scopeWord } from './rows.ts';
import { queryWords } from './tables/find.ts';
import type { Transactions } from './transactions.ts';

export interface SearchInput {
  readonly query: string;
  /** Only in this strategy. */
  readonly strategyId?: string | undefined;
  /** At most so many hits. */
  readonly limit: number;
}

/**
 * Finds live records that hold all words of the query, the last one as a beginning; names before other texts, then
 * feedback.
 */
export type Search = (input: SearchInput) => Result<readonly SearchHit[]>;

export function makeSearch(
  db: Database,
  numberOf: (strategyId: string) => number | undefined,
  fit: boolean,
  { read }: Transactions,
): Search {
  // No ranking: weighing a common word over 100,000 records takes tens of milliseconds, taking the first does not.
  const match = db.prepare<[string, number], number>('SELECT rowid FROM record_search WHERE record_search MATCH ? LIMIT ?').pluck();
  const find = db.prepare<[number], Row>('SELECT * FROM records WHERE number = ? AND deleted_at IS NULL');
  // The bin's feedback is in the index too.
  const matchFeedback = db.prepare<[string, number], FeedbackHit>(`
    SELECT f.id, s.id AS strategyId, f.date, f.source, f.verbatim
      FROM feedback_search w JOIN feedback f ON f.number = w.rowid JOIN strategies s ON s.number = f.strategy
     WHERE w.feedback_search MATCH ? AND f.removed IS NULL
     LIMIT ?`);
  const voice = db
    .prepare<[string], string>("SELECT id FROM records WHERE strategy_id = ? AND kind = 'voice' AND deleted_at IS NULL")
    .pluck();

  const feedbackHits = (scope: string, words: readonly string[], limit: number): SearchHit[] => {
    const found = new Map<string, FeedbackHit>();
    for (const all of endings(words)) {
      if (found.size < limit) for (const hit of matchFeedback.all(`${scope}(${all})`, limit)) found.set(hit.id, hit);
    }
    return [...found.values()].slice(0, limit).map(({ id, strategyId, date, source, verbatim }) => {
      const title = [source && t(FEEDBACK_SOURCES[source]), date && formatDate(date)].filter(Boolean).join(', ') || t('Feedback');
      return {
        record: voice.get(strategyId) ?? '',
        strategyId,
        kind: 'voice',
        title,
        excerpt: excerptAround(verbatim, words),
        feedback: id,
      };
    });
  };

  return ({ query, strategyId, limit }) =>
    read(() => {
      const words = queryWords(query);
      const strategy = strategyId === undefined ? undefined : numberOf(strategyId);
      if (words.length === 0 || (strategyId !== undefined && strategy === undefined)) return [];
      const scope = strategy === undefined ? '' : `"${scopeWord(strategy)}" AND `;
      const found = new Set<number>();
      for (const all of endings(words)) {
        for (const query of [`${scope}(title : (${all}))`, `${scope}(${all})`]) {
          if (found.size < limit) for (const number of match.all(query, limit)) found.add(number);
        }
      }
      const records = [...found].slice(0, limit).flatMap((number): SearchHit[] => {
        const row = find.get(number);
        if (!row || (strategyId !== undefined && row.strategy_id !== strategyId)) return [];
        const { id, kind, title, data } = decodeRow(row, fit);
        const excerpt = excerptAround(searchText(frameworkOf(kind).fields, data), words);
        return [{ record: id, strategyId: row.strategy_id, kind, title, excerpt }];
      });
      return records.length < limit ? [...records, ...feedbackHits(scope, words, limit - records.length)] : records;
    });
}

interface FeedbackHit {
  readonly id: string;
  readonly strategyId: string;
  readonly date: string | null;
  readonly source: FeedbackSource | null;
  readonly verbatim: string;
}

/** All words, the last one as a whole before it is a beginning: a word of many endings is slow to gather. */
function endings(words: readonly string[]): string[] {
  const before = words.slice(0, -1).map((word) => `"${word}" AND `);
  return ['"', '"*'].map((ending) => `${before.join('')}"${words.at(-1) ?? ''}${ending}`);
}
