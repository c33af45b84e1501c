import type { Quantity, QuantityGroup } from '../../shared/analysis/scenario.ts';
import { QUANTITY_GROUPS } from '../../shared/analysis/scenario.ts';

/** What a number of a variant is against the base's. */
export type Verdict = 'better' | 'worse' | 'more' | 'less' | 'same';

export interface Cell {
  /** Null where the variant has no such number, such as a price that it does not ask. */
  readonly quantity: Quantity | null;
  /** Value − that of the base; null for the base, and where one of the two is missing. */
  readonly difference: number | null;
  /** Null where there is no difference to speak of. */
  readonly verdict: Verdict | null;
  /** One of them has a number and the other has none. */
  readonly differs: boolean;
}

export interface Row {
  readonly id: string;
  readonly group: QuantityGroup;
  readonly label: string;
  /** The base's first, in the order of the scenarios. */
  readonly cells: readonly Cell[];
  /** Shown also while it is the same everywhere. */
  readonly isMain: boolean;
  readonly differs: boolean;
}

/** What every comparison shows. */
const MAIN = new Set(['clv', 'ltv-cac', 'retention', 'cac', 'orderValue', 'margin', 'budget', 'coverage', 'checks', 'complete']);
const GROUPS = Object.keys(QUANTITY_GROUPS);

/**
 * The numbers of several variants side by side.
 * @param scenarios the base's first; each with its quantities under ids that are the same in all
 */
export function compareScenarios(scenarios: readonly (readonly Quantity[])[]): Row[] {
  const byId = scenarios.map((quantities) => new Map(quantities.map((quantity) => [quantity.id, quantity])));
  const ids = new Map(scenarios.flat().map((quantity) => [quantity.id, quantity]));
  const order = [...new Set(scenarios.flatMap((quantities) => quantities.map(({ id }) => id)))];
  const firstPrice = order.find((id) => ids.get(id)?.group === 'prices');
  const rows = order.flatMap((id): Row[] => {
    const any = ids.get(id);
    if (!any) return [];
    const quantities = byId.map((own) => own.get(id) ?? null);
    const [base = null] = quantities;
    const cells = quantities.map((quantity, index) => (index === 0 ? only(quantity) : cellOf(quantity, base)));
    const named = base ?? any;
    const { group, label } = named;
    return [{ id, group, label, cells, isMain: MAIN.has(id) || id === firstPrice, differs: cells.some((cell) => cell.differs) }];
  });
  return rows.sort((a, b) => GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group));
}

const only = (quantity: Quantity | null): Cell => ({ quantity, difference: null, verdict: null, differs: false });

/** Values that are the same may be off by this part after rounding. */
const SLACK = 1e-9;

function cellOf(quantity: Quantity | null, base: Quantity | null): Cell {
  const [value, was] = [quantity?.value ?? null, base?.value ?? null];
  if (value === null || was === null) return { quantity, difference: null, verdict: null, differs: value !== was };
  const difference = value - was;
  if (Math.abs(difference) <= SLACK * Math.max(1, Math.abs(value), Math.abs(was))) {
    return { quantity, difference: 0, verdict: 'same', differs: false };
  }
  return { quantity, difference, verdict: verdictOf(difference, quantity?.better ?? 'neither'), differs: true };
}

function verdictOf(difference: number, better: Quantity['better']): Verdict {
  const isMore = difference > 0;
  if (better === 'neither') return isMore ? 'more' : 'less';
  return isMore === (better === 'up') ? 'better' : 'worse';
}

/** How the variants do by the rows that have a better and a worse: "better in 3, worse in 1". */
export function tallyOf(rows: readonly Row[], column: number): { readonly better: number; readonly worse: number } {
  const verdicts = rows.map(({ cells }) => cells[column]?.verdict);
  return {
    better: verdicts.filter((verdict) => verdict === 'better').length,
    worse: verdicts.filter((verdict) => verdict === 'worse').length,
  };
}
