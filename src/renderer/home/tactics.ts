import { budgetOf, type Tactic } from '../../shared/analysis/mix.ts';
import { type AnyRecord, recordsOf } from '../../shared/records.ts';

export interface PlannedTactic {
  readonly mix: string;
  readonly tactic: Tactic;
}

export interface Plan {
  /** Not done, not stopped and not over yet, by their first day. */
  readonly ahead: readonly PlannedTactic[];
  readonly count: number;
  /** Minor units: what all tactics cost, and what there is for them; null while no mix says. */
  readonly cost: number;
  readonly budget: number | null;
}

/** The tactics of all marketing mixes. `today` is YYYY-MM-DD; a tactic without dates is not ahead of anything. */
export function planOf(records: readonly AnyRecord[], today: string): Plan {
  const mixes = recordsOf(records, 'marketing-mix');
  const all = mixes.flatMap((mix) => mix.data.tactics.map((tactic) => ({ mix: mix.id, tactic })));
  const budgets = mixes.map(({ data }) => budgetOf(data));
  const totals = budgets.flatMap(({ total }) => total ?? []);
  return {
    ahead: all
      .filter(({ tactic }) => tactic.status !== 'done' && tactic.status !== 'stopped' && lastDay(tactic) >= today)
      .sort((a, b) => firstDay(a.tactic).localeCompare(firstDay(b.tactic))),
    count: all.length,
    cost: budgets.reduce((sum, { cost }) => sum + cost, 0),
    budget: totals.length === 0 ? null : totals.reduce((sum, total) => sum + total, 0),
  };
}

const firstDay = ({ start, end }: Tactic): string => start ?? end ?? '';
const lastDay = ({ start, end }: Tactic): string => end ?? start ?? '';
