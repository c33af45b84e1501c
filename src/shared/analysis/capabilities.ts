import type { Reference } from '../fields.ts';
import { CAPABILITY_KINDS, type CAPABILITY_STATES } from '../frameworks/technology.ts';
import { type AnyRecord, type RecordOf, recordsOf } from '../records.ts';

/** The technology record as stored, or with a draft's data laid over it. */
export type Technology = Pick<RecordOf<'technology'>, 'id' | 'data'>;
export type Capability = Technology['data']['capabilities'][number];
export type CapabilityKind = keyof typeof CAPABILITY_KINDS;
export type CapabilityState = keyof typeof CAPABILITY_STATES;

export const ALL_CAPABILITY_KINDS: readonly CapabilityKind[] = Object.keys(CAPABILITY_KINDS).filter(
  (key): key is CapabilityKind => key in CAPABILITY_KINDS,
);
/** In the order of how far they are. */
export const ALL_STATES: readonly CapabilityState[] = ['have', 'planned', 'gap'];

export interface Share {
  readonly count: number;
  /** Minor units. */
  readonly cost: number;
}

export interface Costs extends Share {
  readonly byState: Readonly<Record<CapabilityState | 'unsaid', Share>>;
  /** How many have no cost yet: the sums are too low by theirs. */
  readonly uncosted: number;
}

/** How many capabilities there are and what they cost, in all and by state. */
export function costsOf({ capabilities }: Technology['data']): Costs {
  const share = (own: readonly Capability[]): Share => ({ count: own.length, cost: own.reduce((sum, { cost }) => sum + (cost ?? 0), 0) });
  const of = (state: CapabilityState | null): Share => share(capabilities.filter((capability) => capability.state === state));
  return {
    ...share(capabilities),
    byState: { have: of('have'), planned: of('planned'), gap: of('gap'), unsaid: of(null) },
    uncosted: capabilities.filter(({ cost }) => cost === null).length,
  };
}

/** Two capabilities that exchange data, whichever of the two says so. */
export interface Join {
  readonly a: string;
  readonly b: string;
}

/** Every pair of capabilities that are joined, once; what is not there any more is left out. */
export function joinsOf({ id, data }: Technology): Join[] {
  const there = new Set(data.capabilities.map((capability) => capability.id));
  const seen = new Set<string>();
  return data.capabilities.flatMap((capability) =>
    capability.integratesWith.flatMap(({ record, item }): Join[] => {
      if (record !== id || item === undefined || item === capability.id || !there.has(item)) return [];
      const pair = [capability.id, item].toSorted().join(' ');
      if (seen.has(pair)) return [];
      seen.add(pair);
      return [{ a: capability.id, b: item }];
    }),
  );
}

/** The ids of the capabilities that one is joined with. */
export const joinedWith = (joins: readonly Join[], id: string): ReadonlySet<string> =>
  new Set(joins.flatMap(({ a, b }) => (a === id ? [b] : b === id ? [a] : [])));

/** An objective of the brief with what supports it. */
export interface SupportedObjective {
  readonly reference: Reference;
  readonly id: string;
  readonly code: string;
  /** '' while it has no words yet. */
  readonly statement: string;
  readonly capabilities: readonly Capability[];
  /** Capabilities by state: what stands ready, and what the objective still waits for. */
  readonly byState: Readonly<Record<CapabilityState, number>>;
}

/** The objectives of the brief in their order, each with the capabilities that support it. */
export function objectivesOf({ data }: Technology, records: readonly AnyRecord[]): SupportedObjective[] {
  return recordsOf(records, 'brief').flatMap((brief) =>
    brief.data.objectives.map(({ id, statement }, index) => {
      const reference = { record: brief.id, item: id };
      const capabilities = data.capabilities.filter((capability) => supports(capability, reference));
      const count = (state: CapabilityState): number => capabilities.filter((capability) => capability.state === state).length;
      return {
        reference,
        id,
        code: `O${index + 1}`,
        statement: statement.trim(),
        capabilities,
        byState: { have: count('have'), planned: count('planned'), gap: count('gap') },
      };
    }),
  );
}

export const supports = (capability: Pick<Capability, 'supports'>, to: Reference): boolean =>
  capability.supports.some(({ record, item }) => record === to.record && item === to.item);
