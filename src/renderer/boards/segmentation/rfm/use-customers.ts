import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import {
  type GroupedCustomers,
  groupCustomers,
  leadingGroups,
  purchaseDays,
  rfmTable,
  scoreCustomers,
  summarise,
} from '../../../../shared/analysis/rfm.ts';
import type { ObservedSpan } from '../../../../shared/analysis/rfm-segment.ts';
import type { RfmSummary } from '../../../../shared/observed.ts';
import type { CustomerColumns } from '../../../../shared/rows.ts';
import { request } from '../../../client.ts';
import { unwrap } from '../../../data/queries.ts';
import { rowsKey } from '../../../data/rows.ts';
import type { StudyData } from '../scores.ts';

export interface Customers {
  readonly columns: CustomerColumns;
  readonly grouped: GroupedCustomers;
  readonly summary: RfmSummary;
  /** The group that most customers of a cell are in, by recency, then frequency. */
  readonly leads: readonly (readonly (string | null)[])[];
  /** The days from which purchases are known. */
  readonly span: ObservedSpan;
}

/** The customers of the strategy, scored and grouped; null where there are none, undefined while they are read. */
export function useCustomers(strategyId: string, { rfmAsOf, rfmGroups }: StudyData): Customers | null | undefined {
  const columns = useQuery({
    queryKey: rowsKey(strategyId, 'customers.all'),
    queryFn: async () => unwrap(await request('customers.all', { strategyId })),
    // Hundreds of thousands of cells: to compare them with the last ones costs more than to draw anew.
    structuralSharing: false,
  }).data;
  // Scores hold while the table is edited; groups follow from them at once.
  const scored = useMemo(() => columns && scoreCustomers(columns, rfmAsOf), [columns, rfmAsOf]);
  return useMemo(() => {
    if (!columns || scored === undefined) return undefined;
    const days = purchaseDays(columns);
    if (!scored || !days) return null;
    const grouped = groupCustomers(scored, rfmTable({ rfmAsOf: null, rfmGroups }));
    return {
      columns,
      grouped,
      summary: summarise(columns, grouped),
      leads: leadingGroups(grouped),
      span: { first: columns.since ?? days.first, last: days.last },
    };
  }, [columns, scored, rfmGroups]);
}

/** The files that purchases were imported from, the latest first. */
export function usePurchaseFiles(strategyId: string): readonly string[] {
  const batches = useQuery({
    queryKey: rowsKey(strategyId, 'batches.list'),
    queryFn: async () => unwrap(await request('batches.list', { strategyId })),
  }).data;
  return useMemo(() => [...new Set(batches?.filter(({ kind }) => kind === 'customers').map(({ file }) => file))], [batches]);
}
