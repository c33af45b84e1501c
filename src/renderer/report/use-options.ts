import { queryOptions, useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { defaultReportOptions, type ReportOptions } from '../../shared/report/options.ts';
import { request } from '../client.ts';
import { tellError } from '../data/notify.tsx';
import { queryClient, unwrap } from '../data/queries.ts';

const optionsQuery = (strategyId: string) =>
  queryOptions({
    queryKey: ['report.options', strategyId] as const,
    queryFn: async () => unwrap(await request('report.options', { strategyId })),
  });

/** How the strategy's report looks. A change shows at once and is on its way to the file with the same keystroke. */
export function useReportOptions(strategyId: string): {
  /** undefined until they are read. */
  readonly options: ReportOptions | undefined;
  readonly change: (next: Partial<ReportOptions>) => void;
} {
  const { data } = useQuery(optionsQuery(strategyId));
  const change = useCallback(
    (next: Partial<ReportOptions>) => {
      const { queryKey } = optionsQuery(strategyId);
      const options = { ...(queryClient.getQueryData(queryKey) ?? defaultReportOptions()), ...next };
      queryClient.setQueryData(queryKey, options);
      void request('report.setOptions', { strategyId, options }).then((saved) => {
        if (!saved.ok) tellError(saved.error, undefined, 'report-options');
      });
    },
    [strategyId],
  );
  return { options: data, change };
}
