import { keepPreviousData, queryOptions, useQueries, useQuery } from '@tanstack/react-query';
import { type Quantity, scenarioOf } from '../../shared/analysis/scenario.ts';
import { findingsOf, makeContext } from '../../shared/checks/index.ts';
import type { VariantContent, VariantFamily } from '../../shared/contract.ts';
import type { AppError } from '../../shared/result.ts';
import { buildGraph, coverageOf } from '../../shared/trace/index.ts';
import { request } from '../client.ts';
import { drafts } from '../data/open-drafts.ts';
import { queries, queryClient, Refusal, unwrap } from '../data/queries.ts';
import { useSession } from '../data/session.ts';
import { overviewOf } from '../home/overview.ts';

const variantQueries = {
  family: (strategyId: string, strategies: readonly string[]) =>
    queryOptions({
      // Strategies come and go: then the family is another.
      queryKey: ['variants.family', strategyId, strategies] as const,
      queryFn: async () => unwrap(await request('variants.family', { strategyId })),
    }),
  /** Stands below the strategy's records, so that it is read again when they are. */
  content: (strategyId: string) =>
    queryOptions({
      queryKey: [...queries.records(strategyId).queryKey, 'variants.read'] as const,
      queryFn: async () => {
        await drafts.flush();
        return unwrap(await request('variants.read', { strategyId }));
      },
      staleTime: 0,
    }),
};

/** The open strategy with the variants that were made of it; undefined while it is read. */
export function useFamily(strategyId: string): VariantFamily | undefined {
  const strategies = useSession((state) => state.workspace?.strategies) ?? [];
  const ids = strategies.map(({ id }) => id);
  return useQuery({ ...variantQueries.family(strategyId, ids), placeholderData: keepPreviousData }).data;
}

/** What these strategies hold, in their order; those that are still being read are left out. */
export function useContents(ids: readonly string[]): { readonly contents: readonly VariantContent[]; readonly error: AppError | null } {
  return useQueries({
    queries: ids.map((id) => variantQueries.content(id)),
    combine: (results) => {
      const refused = results.find(({ error }) => error instanceof Refusal)?.error;
      return {
        contents: results.flatMap(({ data }) => (data ? [data] : [])),
        error: refused instanceof Refusal ? refused.error : null,
      };
    },
  });
}

/** A strategy's content as it was last read. */
export const contentNow = (strategyId: string): VariantContent | undefined =>
  queryClient.getQueryData(variantQueries.content(strategyId).queryKey);

const known = new WeakMap<VariantContent['records'], { readonly today: string; readonly scenario: readonly Quantity[] }>();

/** A variant in numbers; made once for its records as they are. */
export function scenarioNow({ records, observed }: VariantContent, today: string): readonly Quantity[] {
  const found = known.get(records);
  if (found?.today === today) return found.scenario;
  const scenario = scenarioOf(records, observed, {
    coverage: coverageOf(buildGraph(records)),
    findings: findingsOf(makeContext({ records, observed, today })),
    complete: overviewOf(records).percent,
  });
  known.set(records, { today, scenario });
  return scenario;
}
