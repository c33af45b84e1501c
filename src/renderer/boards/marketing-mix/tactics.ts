import type { RecordData } from '../../../shared/frameworks/index.ts';
import type { P } from '../../../shared/frameworks/marketing-mix.ts';
import { type Arrangement, type Place, placeOf, put } from '../drag/arrangement.ts';

export type MixData = RecordData['marketing-mix'];
export type Tactic = MixData['tactics'][number];
/** A column of the board: a P, or the tactics that have none yet. */
export type MixColumn = P | 'none';

/** The columns of the board with their tactics; the one without a P only where there is such a tactic. */
export function tacticColumns(data: MixData, ps: readonly P[]): Arrangement<MixColumn> {
  const idsOf = (p: P | null) => data.tactics.filter((tactic) => tactic.p === p).map((tactic) => tactic.id);
  const columns = ps.map((p): Arrangement<MixColumn>[number] => ({ group: p, ids: idsOf(p) }));
  const loose = idsOf(null);
  return loose.length > 0 ? [...columns, { group: 'none', ids: loose }] : columns;
}

/** The tactics of Ps that are not shown, in a mix of four. */
export const hiddenTactics = (data: MixData, ps: readonly P[]): Tactic[] =>
  data.tactics.filter((tactic) => tactic.p !== null && !ps.includes(tactic.p));

/**
 * The mix with a tactic at another place of the board. It keeps its id, and the other tactics keep their order:
 * it is put before the tactic that follows it in its new column, or else after the one before it.
 */
export function movedTactic(data: MixData, ps: readonly P[], id: string, to: Place<MixColumn>): MixData {
  const tactic = data.tactics.find((candidate) => candidate.id === id);
  if (!tactic) return data;
  const column = put(withColumn(tacticColumns(data, ps), to.group), id, to).find(({ group }) => group === to.group)?.ids ?? [];
  const index = column.indexOf(id);
  const moved: Tactic = { ...tactic, p: to.group === 'none' ? null : to.group };
  const others = data.tactics.filter((candidate) => candidate.id !== id);
  const next = others.findIndex((candidate) => candidate.id === column[index + 1]);
  const before = others.findIndex((candidate) => candidate.id === column[index - 1]);
  const own = data.tactics.indexOf(tactic);
  const at = next >= 0 ? next : before >= 0 ? before + 1 : own;
  return { ...data, tactics: [...others.slice(0, at), moved, ...others.slice(at)] };
}

const withColumn = (arrangement: Arrangement<MixColumn>, group: MixColumn): Arrangement<MixColumn> =>
  arrangement.some((column) => column.group === group) ? arrangement : [...arrangement, { group, ids: [] }];

/** The mix with the one tactic that an arrangement has elsewhere put there. */
export function arrangedTactics(data: MixData, ps: readonly P[], id: string, arrangement: Arrangement<MixColumn>): MixData {
  const to = placeOf(arrangement, id);
  return to ? movedTactic(data, ps, id, to) : data;
}

export const withNewTactic = (data: MixData, id: string, p: P, statement: string): MixData => ({
  ...data,
  tactics: [
    ...data.tactics,
    {
      id,
      statement,
      p,
      segments: [],
      answers: [],
      touchpoints: [],
      owner: '',
      start: null,
      end: null,
      cost: null,
      metric: null,
      status: 'planned',
    },
  ],
});

export const withTactic = (data: MixData, id: string, change: Partial<Omit<Tactic, 'id'>>): MixData => ({
  ...data,
  tactics: data.tactics.map((tactic) => (tactic.id === id ? { ...tactic, ...change } : tactic)),
});

export const withoutTactic = (data: MixData, id: string): MixData => ({
  ...data,
  tactics: data.tactics.filter((tactic) => tactic.id !== id),
});

/** The mix with the budget of one P set, in minor units. */
export const withBudget = (data: MixData, p: P, budget: number | null): MixData => ({ ...data, [p]: { ...data[p], budget } });

/** The mix with the objective of one P set. */
export const withObjective = (data: MixData, p: P, objective: string): MixData => ({ ...data, [p]: { ...data[p], objective } });

/** What the promotion budget and the sum of its channels differ by, in minor units: above 0, money is left to give out. */
export const channelDifference = (data: MixData): number =>
  (data.promotion.budget ?? 0) - data.promotion.channelMix.reduce((sum, share) => sum + (share.budget ?? 0), 0);
