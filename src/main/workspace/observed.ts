import type { Database } from 'better-sqlite3';
import { rfmSummary } from '../../shared/analysis/rfm.ts';
import type { Citation } from '../../shared/fields.ts';
import { frameworkOf } from '../../shared/frameworks/index.ts';
import type { Observed } from '../../shared/observed.ts';
import { citationsOf, recordsOf } from '../../shared/records.ts';
import type { Result } from '../../shared/result.ts';
import type { Feedback, MetricPoint, RowTable } from '../../shared/rows.ts';
import { type Rows, toRecord } from './rows.ts';
import type { FeedbackItems } from './tables/feedback-items.ts';
import type { Finder } from './tables/find.ts';
import type { ListPoints } from './tables/points.ts';
import type { ListCustomers } from './tables/purchases.ts';
import type { CountResponses } from './tables/responses.ts';
import { forTables } from './tables/rows.ts';
import type { Summarise } from './tables/summary.ts';
import type { RowTools } from './tables/tools.ts';

/** What is read across the tables. */
export interface Reading {
  /** Everything that was observed, added up. Errors: not-found (strategy). */
  observed(strategyId: string): Result<Observed>;
  /** How many live rows each table holds. Errors: not-found (strategy). */
  rowCounts(strategyId: string): Result<Readonly<Record<RowTable, number>>>;
  /** The rows that are cited, as far as they are live. Errors: not-found (strategy). */
  cited(input: {
    readonly strategyId: string;
    readonly citations: readonly Citation[];
  }): Result<{ readonly feedback: readonly Feedback[]; readonly points: readonly MetricPoint[] }>;
}

interface Parts {
  readonly rows: Rows;
  readonly items: FeedbackItems;
  readonly finder: Finder;
  readonly summarise: Summarise;
  readonly listPoints: ListPoints;
  readonly countResponses: CountResponses;
  readonly listCustomers: ListCustomers;
}

const idsOf = (citations: readonly Citation[], kind: Citation['kind']): Set<string> =>
  new Set(citations.flatMap((citation) => (citation.kind === kind ? [citation.id] : [])));

export function makeReading(db: Database, { strategies, store, names, transactions: { read } }: RowTools, parts: Parts): Reading {
  const { rows, items, finder, summarise, listPoints, countResponses, listCustomers } = parts;
  const counts = forTables((table) =>
    db.prepare<[number], number>(`SELECT count(*) FROM ${table} WHERE strategy = ? AND removed IS NULL`).pluck(),
  );
  // Counting takes a tenth of a microsecond a row, and is asked for on every screen.
  let counted = { version: -1, byStrategy: new Map<string, Readonly<Record<RowTable, number>>>() };
  return {
    observed: (strategyId) =>
      read(() => {
        const strategy = strategies.numberOf(strategyId);
        const records = rows.live(strategyId).map(toRecord);
        const citations = records.flatMap((record) => citationsOf(frameworkOf(record.kind).fields, record.data));
        const customers = listCustomers(strategy);
        const [segmentation] = recordsOf(records, 'segmentation');
        return {
          points: listPoints(strategy),
          responses: countResponses(strategy),
          feedback: summarise(strategy, finder.from(strategy, {}), names.reader(strategy)),
          cited: items.byIds(strategy, idsOf(citations, 'feedback')),
          rfm: customers.ids.length === 0 ? null : rfmSummary(customers, segmentation?.data),
        };
      }),

    rowCounts: (strategyId) =>
      read(() => {
        const strategy = strategies.numberOf(strategyId);
        const count = (): Readonly<Record<RowTable, number>> => forTables((table) => counts[table].get(strategy) ?? 0);
        // What an import has written so far may still be taken back.
        if (db.inTransaction) return count();
        if (counted.version !== store.version()) counted = { version: store.version(), byStrategy: new Map() };
        const known = counted.byStrategy.get(strategyId) ?? count();
        counted.byStrategy.set(strategyId, known);
        return known;
      }),

    cited: ({ strategyId, citations }) =>
      read(() => {
        const strategy = strategies.numberOf(strategyId);
        const points = idsOf(citations, 'point');
        return {
          feedback: items.byIds(strategy, idsOf(citations, 'feedback')),
          points: points.size === 0 ? [] : listPoints(strategy).filter(({ id }) => points.has(id)),
        };
      }),
  };
}
