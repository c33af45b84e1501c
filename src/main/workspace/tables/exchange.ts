import type { Database } from 'better-sqlite3';
import { compact, type FileFeedback, type FileRows, type WrittenRows } from '../../../shared/exchange/strategy-rows.ts';
import { feedbackCells, feedbackOf, pointCells, pointOf, purchaseCells, purchaseOf, responseCells, responseOf } from './entries.ts';
import type { CellsOf, FeedbackCells, Head, How, ThemeRow } from './rows.ts';
import type { RowTools } from './tools.ts';

/** The rows of a strategy on their way into a file and out of one. */
export interface RowExchange {
  /** The live rows, in the order they came in. Call inside a read. */
  read(strategy: number): WrittenRows;
  /** Puts rows in that have been led to new ids. Call inside a transaction; the history takes no note of it. */
  add(strategy: number, rows: FileRows): void;
}

export function makeRowExchange(db: Database, { store, names, reader: readerOf }: RowTools): RowExchange {
  const live = <T extends keyof CellsOf>(table: T) =>
    db.prepare<[number], CellsOf[T] & Head>(`SELECT * FROM ${table} WHERE strategy = ? AND removed IS NULL ORDER BY number`);
  const all = { feedback: live('feedback'), responses: live('responses'), purchases: live('purchases'), points: live('points') };

  /** Without what the file has no use for: its number, and the import it came with. */
  const written = <T extends object>({ number: _number, batch: _batch, ...row }: T & { number: number; batch: string | null }) =>
    compact(row);

  return {
    read: (strategy) => {
      const reader = readerOf(strategy);
      const themesOf = (row: FeedbackCells & Head) => {
        const themes = store.themes(row.number);
        return (wanted: How): string[] => themes.flatMap(({ theme, how }) => (how === wanted ? [reader.naming(theme).name] : []));
      };
      return {
        feedback: all.feedback.all(strategy).map((row) => {
          const themes = themesOf(row);
          const { loop, ...item } = feedbackOf(row, themes('hand'), reader);
          const more = { themesByRule: themes('rule'), notThemes: themes('not'), sourceKey: row.source_key };
          return { ...written({ ...item, ...more }), ...(loop === 'new' ? {} : { loop }) };
        }),
        responses: all.responses.all(strategy).map((row) => {
          const { id: _id, ...response } = responseOf(row, reader);
          return { ...written(response), metric: response.metric, score: response.score };
        }),
        purchases: all.purchases.all(strategy).map((row) => {
          const { customer, date, orders, amount } = purchaseOf(row, reader);
          return { customer, date, ...(orders === 1 ? {} : { orders }), amount };
        }),
        points: all.points.all(strategy).map((row) => {
          const point = pointOf(row, reader);
          return { ...written(point), metric: point.metric, date: point.date, value: point.value };
        }),
      };
    },

    add: (strategy, rows) => {
      const numbering = names.writer(strategy);
      const themesOf = (row: FileFeedback): ThemeRow[] => {
        const hows = new Map<string, How>();
        for (const theme of row.themesByRule) hows.set(theme, 'rule');
        for (const theme of row.notThemes) hows.set(theme, 'not');
        for (const theme of row.themes) hows.set(theme, 'hand');
        return [...hows].map(([theme, how]) => ({ theme: numbering(theme), how }));
      };
      const feedback = store.inserter('feedback', strategy, null);
      for (const row of rows.feedback) feedback.add(feedbackCells(row, row.sourceKey, numbering), themesOf(row), row.id);
      const responses = store.inserter('responses', strategy, null);
      for (const row of rows.responses) responses.add(responseCells(row, numbering));
      const purchases = store.inserter('purchases', strategy, null);
      for (const row of rows.purchases) purchases.add(purchaseCells(row));
      const points = store.inserter('points', strategy, null);
      for (const row of rows.points) points.add(pointCells(row, numbering), [], row.id);
    },
  };
}
