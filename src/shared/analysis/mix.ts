import type { RecordData } from '../frameworks/index.ts';
import { type P, PS, SERVICE_PS } from '../frameworks/marketing-mix.ts';

type MixData = RecordData['marketing-mix'];
export type Tactic = MixData['tactics'][number];

export interface Period {
  /** "Q3 2026"; for a plan of many years "2026" or "2020–2029". */
  readonly label: string;
  /** First day, YYYY-MM-DD. */
  readonly start: string;
  /** What tactics cost in it, minor units. */
  readonly cost: number;
}

/** Money in minor units of the brief's currency. */
export interface Budget {
  /** The budget for the whole mix; null while not said. */
  readonly total: number | null;
  readonly byP: readonly { readonly p: P; readonly budget: number; readonly cost: number }[];
  /** From the first day of any tactic to the last, without holes. */
  readonly quarters: readonly Period[];
  /** What the Ps in use have been given. */
  readonly allocated: number;
  /** What all tactics cost. */
  readonly cost: number;
  /** The part of `cost` whose tactics have no date, so that no quarter holds it. */
  readonly undated: number;
  /** The part of `cost` whose tactics stand under no P in use. */
  readonly unassigned: number;
  /** What the channel mix adds up to; it should be promotion's budget. */
  readonly channelMix: number;
}

const ALL_PS = Object.keys(PS).filter((key): key is P => key in PS);

/** The Ps in use: four for goods, seven for services and while nothing is chosen. */
export const activePs = (data: Pick<MixData, 'scope'>): P[] =>
  data.scope === '4P' ? ALL_PS.filter((p) => !SERVICE_PS.includes(p)) : ALL_PS;

/** Adds up what a mix is given and what its tactics cost, by P and by quarter. */
export function budgetOf(data: MixData): Budget {
  const ps = activePs(data);
  const costOf = (tactics: readonly Tactic[]): number => tactics.reduce((sum, { cost }) => sum + (cost ?? 0), 0);
  const byP = ps.map((p) => ({ p, budget: data[p].budget ?? 0, cost: costOf(data.tactics.filter((tactic) => tactic.p === p)) }));
  const cost = costOf(data.tactics);
  return {
    total: data.totalBudget,
    byP,
    quarters: costByPeriod(data.tactics),
    allocated: byP.reduce((sum, { budget }) => sum + budget, 0),
    cost,
    undated: costOf(data.tactics.filter((tactic) => daysOf(tactic) === null)),
    unassigned: cost - byP.reduce((sum, entry) => sum + entry.cost, 0),
    channelMix: data.promotion.channelMix.reduce((sum, { budget }) => sum + (budget ?? 0), 0),
  };
}

const DAY = 86_400_000;
const dayOf = (iso: string): number => Math.round(Date.parse(`${iso}T00:00:00Z`) / DAY);

/** First and last day of a tactic as day numbers; one date alone is a single day, and reversed ones are put right. */
export function daysOf({ start, end }: Pick<Tactic, 'start' | 'end'>): { readonly first: number; readonly last: number } | null {
  const from = start ?? end;
  const to = end ?? start;
  if (from === null || to === null) return null;
  return { first: Math.min(dayOf(from), dayOf(to)), last: Math.max(dayOf(from), dayOf(to)) };
}

/** Lengths of a period in months: a quarter, or longer where a plan would have too many of them. */
const STEPS = [3, 12, 60, 120, 1200] as const;
const MOST_PERIODS = 40;

/** Months since year 0. */
function monthOf(day: number): number {
  const date = new Date(day * DAY);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

const startOfMonth = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;

function labelOf(month: number, step: number): string {
  const year = Math.floor(month / 12);
  if (step === 3) return `Q${Math.floor((month % 12) / 3) + 1} ${year}`;
  return step === 12 ? String(year) : `${year}–${year + step / 12 - 1}`;
}

/** Spreads each cost evenly over its days, by quarter or longer; rounding is carried on, so that nothing is lost. */
export function costByPeriod(tactics: readonly Pick<Tactic, 'start' | 'end' | 'cost'>[]): Period[] {
  const dated = tactics.flatMap((tactic) => {
    const days = daysOf(tactic);
    return days ? [{ ...days, cost: tactic.cost ?? 0 }] : [];
  });
  if (dated.length === 0) return [];
  const from = monthOf(dated.reduce((first, entry) => Math.min(first, entry.first), Number.POSITIVE_INFINITY));
  const to = monthOf(dated.reduce((last, entry) => Math.max(last, entry.last), Number.NEGATIVE_INFINITY));
  const countOf = (step: number): number => Math.floor(to / step) - Math.floor(from / step) + 1;
  const step = STEPS.find((length) => countOf(length) <= MOST_PERIODS) ?? 1200;
  const begin = Math.floor(from / step) * step;
  return Array.from({ length: countOf(step) }, (_, index) => {
    const month = begin + index * step;
    const first = dayOf(startOfMonth(month));
    // The year 10000 has no four-digit form, and no tactic can start after 9999-12-31.
    const next = month + step >= 120_000 ? Number.POSITIVE_INFINITY : dayOf(startOfMonth(month + step));
    const cost = dated.reduce((sum, tactic) => sum + spentBefore(tactic, next) - spentBefore(tactic, first), 0);
    return { label: labelOf(month, step), start: startOfMonth(month), cost };
  });
}

/** What a tactic has cost before a day, rounded to whole minor units. */
function spentBefore(tactic: { readonly first: number; readonly last: number; readonly cost: number }, day: number): number {
  const length = tactic.last - tactic.first + 1;
  const gone = Math.min(Math.max(day - tactic.first, 0), length);
  return Math.round((tactic.cost / length) * gone);
}
