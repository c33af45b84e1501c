import { useQuery } from '@tanstack/react-query';
import type { Input, Output, RequestName } from '../../shared/contract.ts';
import { NOTHING_OBSERVED, type Observed } from '../../shared/observed.ts';
import type { RowTable } from '../../shared/row-tables.ts';
import { request } from '../client.ts';
import { tellError } from './notify.tsx';
import { drafts } from './open-drafts.ts';
import { queries, queryClient, readAgain } from './queries.ts';
import { useSession } from './session.ts';

/** What was observed, added up; nothing while it is being read. */
export function useObserved(): Observed {
  const strategyId = useSession((state) => state.strategyId);
  return useQuery({ ...queries.observed(strategyId ?? ''), enabled: strategyId !== null }).data ?? NOTHING_OBSERVED;
}

const NO_ROWS: Readonly<Record<RowTable, number>> = { feedback: 0, responses: 0, purchases: 0, points: 0 };

/** How many rows of each table the open strategy has. */
export function useRowCounts(): Readonly<Record<RowTable, number>> {
  const strategyId = useSession((state) => state.strategyId);
  return useQuery({ ...queries.rowCounts(strategyId ?? ''), enabled: strategyId !== null }).data ?? NO_ROWS;
}

/** The key of everything that was read of rows: [ROWS, strategy, request, …]. Such a query is read again when rows change. */
export const rowsKey = (strategyId: string, name: RequestName, ...rest: readonly unknown[]) => ['rows', strategyId, name, ...rest] as const;

/** Reads again what was read of rows. */
export const readRowsAgain = (strategyId: string): Promise<void> => queryClient.invalidateQueries({ queryKey: ['rows', strategyId] });

/**
 * Sends a request that changes rows, then reads again what follows from them. What is typed is saved before.
 * @returns what it answered, or null when it was refused, which a notice says
 */
export async function changeRows<N extends RequestName>(strategyId: string, name: N, input: Input<N>): Promise<Output<N> | null> {
  if (!(await drafts.flush())) return null;
  const result = await request(name, input);
  if (!result.ok) {
    if (result.error.code !== 'cancelled') tellError(result.error);
    return null;
  }
  await Promise.all([readAgain(strategyId), readRowsAgain(strategyId)]);
  return result.value;
}
