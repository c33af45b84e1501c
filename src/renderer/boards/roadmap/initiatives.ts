import { initiativeFrom } from '../../../shared/analysis/proposal-records.ts';
import {
  type Initiative,
  namesIn,
  type RoadmapData,
  type Role,
  rolesOf,
  STAGES,
  type TimelineRow,
} from '../../../shared/analysis/roadmap.ts';
import { fold } from '../../../shared/fold.ts';
import { WORK_STATUSES } from '../../../shared/frameworks/define.ts';
import type { CycleStage } from '../../../shared/frameworks/roadmap.ts';
import { t } from '../../../shared/i18n.ts';
import { type Arrangement, placeOf } from '../drag/arrangement.ts';

/* What can be done to a roadmap, without a screen. None of it changes what it is given. */

export const withInitiative = (data: RoadmapData, id: string, change: Partial<Omit<Initiative, 'id'>>): RoadmapData => ({
  ...data,
  initiatives: data.initiatives.map((initiative) => (initiative.id === id ? { ...initiative, ...change } : initiative)),
});

export const withNewInitiative = (
  data: RoadmapData,
  id: string,
  title: string,
  change: Partial<Omit<Initiative, 'id'>> = {},
): RoadmapData => ({
  ...data,
  initiatives: [
    ...data.initiatives,
    { ...initiativeFrom({ id, title, from: [], dimension: null, supports: [], impact: null }), ...change },
  ],
});

export const withoutInitiative = (data: RoadmapData, id: string): RoadmapData => ({
  ...data,
  initiatives: data.initiatives.filter((initiative) => initiative.id !== id),
});

/** The roadmap with one line of an initiative's cycle set. */
export const withStep = (data: RoadmapData, id: string, step: CycleStage, text: string): RoadmapData => ({
  ...data,
  initiatives: data.initiatives.map((initiative) =>
    initiative.id === id ? { ...initiative, cycle: { ...initiative.cycle, [step]: text } } : initiative,
  ),
});

/** The columns of the cycle with their initiatives, in the order of the roadmap. */
export const stageColumns = ({ initiatives }: RoadmapData): Arrangement<CycleStage> =>
  STAGES.map((group) => ({ group, ids: initiatives.filter(({ stage }) => (stage ?? 'plan') === group).map(({ id }) => id) }));

/** The roadmap with the one initiative that an arrangement has elsewhere put into its step; the order stays the roadmap's. */
export function arrangedStages(data: RoadmapData, id: string, arrangement: Arrangement<CycleStage>): RoadmapData {
  const to = placeOf(arrangement, id);
  return to ? withInitiative(data, id, { stage: to.group }) : data;
}

const without = (names: readonly string[], person: string): string[] => names.filter((name) => !isSameName(name, person));
const isSameName = (a: string, b: string): boolean => fold(a).trim() === fold(b).trim();

/**
 * Who does what with one role given or taken. One person answers for an initiative, so whoever was accountable before is
 * not any more; who is asked or told does not do the work, so consulted and informed stand alone.
 */
export function withRole(raci: Initiative['raci'], person: string, role: Role): Initiative['raci'] {
  const held = rolesOf({ raci }, person).includes(role);
  const bare = {
    responsible: without(raci.responsible, person),
    accountable: without(namesIn(raci.accountable), person).join(', '),
    consulted: without(raci.consulted, person),
    informed: without(raci.informed, person),
  };
  switch (role) {
    case 'R':
      return {
        ...raci,
        consulted: bare.consulted,
        informed: bare.informed,
        responsible: held ? bare.responsible : [...raci.responsible, person],
      };
    case 'A':
      return { ...raci, consulted: bare.consulted, informed: bare.informed, accountable: held ? bare.accountable : person };
    case 'C':
      return held ? { ...raci, consulted: bare.consulted } : { ...bare, consulted: [...raci.consulted, person] };
    case 'I':
      return held ? { ...raci, informed: bare.informed } : { ...bare, informed: [...raci.informed, person] };
  }
}

/** Who does what with everything taken from one person. */
export const withoutPerson = (raci: Initiative['raci'], person: string): Initiative['raci'] => ({
  responsible: without(raci.responsible, person),
  accountable: namesIn(raci.accountable).some((name) => isSameName(name, person))
    ? without(namesIn(raci.accountable), person).join(', ')
    : raci.accountable,
  consulted: without(raci.consulted, person),
  informed: without(raci.informed, person),
});

export type GroupBy = 'none' | 'objective' | 'status';

export interface RowGroup {
  readonly key: string;
  readonly label: string;
  readonly rows: readonly TimelineRow[];
}

/** Rows under the objective they support first, or under their status; an initiative stands once. */
export function groupRows(
  rows: readonly TimelineRow[],
  by: GroupBy,
  objectives: readonly { readonly id: string; readonly statement: string }[],
): RowGroup[] {
  if (by === 'none') return [{ key: 'all', label: '', rows }];
  const heads =
    by === 'status'
      ? Object.entries(WORK_STATUSES).map(([key, label]) => ({ key, label: t(label) }))
      : objectives.map(({ id, statement }) => ({ key: id, label: statement.trim() || t('Untitled objective') }));
  const known = new Set(heads.map(({ key }) => key));
  const keyOf = ({ initiative }: TimelineRow): string => {
    if (by === 'status') return initiative.status ?? '';
    return initiative.supports.find(({ item }) => item !== undefined && known.has(item))?.item ?? '';
  };
  const rest = { key: '', label: by === 'status' ? t('No status') : t('Supports no objective') };
  return [...heads, rest].flatMap(({ key, label }) => {
    const own = rows.filter((row) => keyOf(row) === key);
    return own.length === 0 ? [] : [{ key, label, rows: own }];
  });
}
