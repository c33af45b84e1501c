import { fold } from '../fold.ts';
import type { RecordData } from '../frameworks/index.ts';
import { CYCLE_STAGES, type CycleStage } from '../frameworks/roadmap.ts';
import { costByPeriod, daysOf, type Period } from './mix.ts';

export type RoadmapData = RecordData['roadmap'];
export type Initiative = RoadmapData['initiatives'][number];

/** The code an initiative is called by: "I2". */
export const initiativeCode = (index: number): string => `I${index + 1}`;

/** The four parts of the plot, in the order in which they ask to be looked at. */
export const EFFORT_QUADRANTS = {
  'quick-win': 'Quick win',
  'major-project': 'Major project',
  'fill-in': 'Fill-in',
  avoid: 'Avoid',
} as const;
export type EffortQuadrant = keyof typeof EFFORT_QUADRANTS;
export const EFFORT_ORDER = ['quick-win', 'major-project', 'fill-in', 'avoid'] as const satisfies readonly EffortQuadrant[];

/** Where the lines between the quadrants cross: the middle of the scale of 1–5, so that a rating means the same in every plan. */
export const CROSS = 3;

/** The quadrant of an impact and an effort of 1–5; what lies on a line counts as high, so 3 and 3 is a major project. */
export function quadrantOf(impact: number, effort: number): EffortQuadrant {
  if (impact >= CROSS) return effort >= CROSS ? 'major-project' : 'quick-win';
  return effort >= CROSS ? 'avoid' : 'fill-in';
}

/** An initiative that is rated both ways. */
export interface RatedInitiative {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly impact: number;
  readonly effort: number;
  /** 1–5; null while nobody said how sure they are. */
  readonly confidence: number | null;
  readonly quadrant: EffortQuadrant;
}

export interface Priorities {
  /** In the order of the roadmap. */
  readonly rated: readonly RatedInitiative[];
  /** Those that lack impact or effort. */
  readonly unrated: readonly Initiative[];
}

/** Initiatives by impact and effort. */
export function effortPriorities({ initiatives }: Pick<RoadmapData, 'initiatives'>): Priorities {
  const rated = initiatives.flatMap((initiative, index): RatedInitiative[] => {
    const { id, title, impact, effort, confidence } = initiative;
    if (impact === null || effort === null) return [];
    return [{ id, code: initiativeCode(index), title: title.trim(), impact, effort, confidence, quadrant: quadrantOf(impact, effort) }];
  });
  return { rated, unrated: initiatives.filter(({ impact, effort }) => impact === null || effort === null) };
}

export interface Horizon {
  /** YYYY-MM-DD; null while not said. */
  readonly start: string | null;
  readonly end: string | null;
}

/** An initiative over time. */
export interface TimelineRow {
  readonly initiative: Initiative;
  readonly code: string;
  /** First and last day as numbers since 1970; null without dates. */
  readonly days: { readonly first: number; readonly last: number } | null;
  /** True where it begins before the horizon of the brief or ends after it. */
  readonly outside: boolean;
}

/** Initiatives as they follow one another: by start, then end; those without dates last, in the order of the roadmap. */
export function timelineRows({ initiatives }: Pick<RoadmapData, 'initiatives'>, horizon: Horizon): TimelineRow[] {
  const from = horizon.start === null ? null : daysOf({ start: horizon.start, end: null });
  const to = horizon.end === null ? null : daysOf({ start: null, end: horizon.end });
  const rows = initiatives.map((initiative, index): TimelineRow => {
    const days = daysOf(initiative);
    const early = days !== null && from !== null && days.first < from.first;
    const late = days !== null && to !== null && days.last > to.last;
    return { initiative, code: initiativeCode(index), days, outside: early || late };
  });
  const dated = rows.flatMap((row) => (row.days ? [{ row, ...row.days }] : []));
  return [...dated.sort((a, b) => a.first - b.first || a.last - b.last).map(({ row }) => row), ...rows.filter(({ days }) => days === null)];
}

export interface Costs {
  /** Minor units, of all initiatives. */
  readonly total: number;
  /** The part of it that no quarter holds, because the initiative has no dates. */
  readonly undated: number;
  /** How many have no cost yet. */
  readonly unknown: number;
  /** Without holes, from the first quarter of the horizon or of any initiative to the last of either. */
  readonly quarters: readonly Period[];
}

/** What the initiatives cost, all in all and by quarter. */
export function costsOf({ initiatives }: Pick<RoadmapData, 'initiatives'>, horizon: Horizon): Costs {
  const sum = (some: readonly Initiative[]): number => some.reduce((all, { cost }) => all + (cost ?? 0), 0);
  return {
    total: sum(initiatives),
    undated: sum(initiatives.filter((initiative) => daysOf(initiative) === null)),
    unknown: initiatives.filter(({ cost }) => cost === null).length,
    quarters: costByPeriod([...initiatives, { ...horizon, cost: 0 }]),
  };
}

export const ROLES = { R: 'Responsible', A: 'Accountable', C: 'Consulted', I: 'Informed' } as const;
export type Role = keyof typeof ROLES;

/** Not exactly one person answers for it, or nobody does the work. */
export const RACI_FAULTS = {
  'nobody-accountable': 'nobody is accountable',
  'several-accountable': 'more than one is accountable',
  'nobody-responsible': 'nobody is responsible',
} as const;
export type RaciFault = keyof typeof RACI_FAULTS;

/** The names in one field, however they are parted: "Tom Brandt and Elin Marsh" is two people. */
export const namesIn = (text: string): string[] =>
  text
    .split(/[,;&+/\n]|\s+and\s+/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** What is wrong with who does what. */
export function raciFaults({ raci }: Pick<Initiative, 'raci'>): RaciFault[] {
  const accountable = new Set(namesIn(raci.accountable).map(fold)).size;
  const faults: RaciFault[] = [];
  if (accountable === 0) faults.push('nobody-accountable');
  if (accountable > 1) faults.push('several-accountable');
  if (!raci.responsible.some((name) => name.trim() !== '')) faults.push('nobody-responsible');
  return faults;
}

/** The roles that a person has in an initiative, in the order of the letters. */
export function rolesOf({ raci }: Pick<Initiative, 'raci'>, person: string): Role[] {
  const key = fold(person).trim();
  const has = (names: readonly string[]): boolean => names.some((name) => fold(name).trim() === key);
  const held: Record<Role, boolean> = {
    R: has(raci.responsible),
    A: has(namesIn(raci.accountable)),
    C: has(raci.consulted),
    I: has(raci.informed),
  };
  return (['R', 'A', 'C', 'I'] as const).filter((role) => held[role]);
}

/** Everybody who has a role, in the order in which they are first named; one name however it is capitalised. */
export function peopleOf({ initiatives }: Pick<RoadmapData, 'initiatives'>): string[] {
  const people = new Map<string, string>();
  for (const { raci } of initiatives) {
    for (const name of [...raci.responsible, ...namesIn(raci.accountable), ...raci.consulted, ...raci.informed]) {
      const key = fold(name).trim();
      if (key !== '' && !people.has(key)) people.set(key, name.trim());
    }
  }
  return [...people.values()];
}

const isStage = (name: string): name is CycleStage => name in CYCLE_STAGES;
export const STAGES: readonly CycleStage[] = Object.keys(CYCLE_STAGES).filter(isStage);

/** The steps before the one it is in that have no line: what was passed without being written down. */
export function missingSteps({ stage, cycle }: Pick<Initiative, 'stage' | 'cycle'>): CycleStage[] {
  return STAGES.slice(0, STAGES.indexOf(stage ?? 'plan')).filter((step) => cycle[step].trim() === '');
}
