import type { Database } from 'better-sqlite3';
import type { Result } from '../../../shared/result.ts';
import type { CustomerColumns } from '../../../shared/rows.ts';
import type { RowTools } from './tools.ts';

/** Who bought what, summed up by customer. */
export interface Customers {
  /** All customers, by name. Errors: not-found (strategy). */
  all(strategyId: string): Result<CustomerColumns>;
}

/** The live purchases of a strategy by customer. Call inside a read. */
export type ListCustomers = (strategy: number) => CustomerColumns;

export function makeListCustomers(db: Database): ListCustomers {
  const all = db
    .prepare<[number], [id: string, last: string, orders: number, spend: number, first: string]>(`
      SELECT customer, max(date), sum(orders), total(amount), min(date) FROM purchases INDEXED BY purchases_by_customer
       WHERE strategy = ? AND removed IS NULL
       GROUP BY strategy, customer`)
    .raw();
  return (strategy) => {
    const customers = all.all(strategy);
    const since = customers.reduce<string | undefined>(
      (first, [, , , , day]) => (first === undefined || day < first ? day : first),
      undefined,
    );
    return {
      ids: customers.map(([id]) => id),
      lastPurchase: customers.map(([, last]) => last),
      orders: customers.map(([, , orders]) => orders),
      spend: customers.map(([, , , spend]) => spend),
      ...(since !== undefined && { since }),
    };
  };
}

export const makeCustomers = ({ strategies, transactions: { read } }: RowTools, list: ListCustomers): Customers => ({
  all: (strategyId) => read(() => list(strategies.numberOf(strategyId))),
});
