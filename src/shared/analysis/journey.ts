import type { Reference } from '../fields.ts';
import { fold } from '../fold.ts';
import { signed } from '../format.ts';
import { LANES, type Lane } from '../frameworks/journey.ts';
import { type AnyRecord, type RecordOf, recordsOf } from '../records.ts';

export type Journey = RecordOf<'journey'>;
export type JourneyData = Journey['data'];
export type Phase = JourneyData['phases'][number];
export type JourneyPain = Phase['pains'][number];
export type JourneyOpportunity = Phase['opportunities'][number];

const isLane = (name: string): name is Lane => name in LANES;
/** Every lane, from top to bottom. */
export const ALL_LANES: readonly Lane[] = Object.keys(LANES).filter(isLane);

/** The lanes that the map shows, from top to bottom. */
export const lanesOf = ({ hiddenLanes }: JourneyData): Lane[] => ALL_LANES.filter((lane) => !hiddenLanes.includes(lane));

/** How the persona feels in one phase. */
export interface Feeling {
  /** The phase. */
  readonly id: string;
  readonly name: string;
  /** −2 to +2; null while it is not known. */
  readonly value: number | null;
  /** One word for it; '' where there is none. */
  readonly word: string;
  readonly momentOfTruth: boolean;
}

const feelingOf = ({ id, name, emotion, emotionWord, momentOfTruth }: Phase): Feeling => ({
  id,
  name,
  value: emotion,
  word: emotionWord.trim(),
  momentOfTruth,
});

/** The emotion of every phase, in the order of the journey. */
export const emotionsOf = ({ phases }: { readonly phases: readonly Phase[] }): Feeling[] => phases.map(feelingOf);

/** A feeling in words: "Suspicious −2"; '' while nothing is known. */
export const feelingText = ({ word, value }: Pick<Feeling, 'word' | 'value'>): string =>
  [word, value === null ? '' : signed(value)].filter((part) => part !== '').join(' ');

/** A thought in quotation marks, where the person has not put it in some. */
export const inQuotes = (thought: string): string => (/^\s*($|[“„«‘"'‹])/u.test(thought) ? thought : `“${thought.trim()}”`);

/** A phase whose emotion is known. */
export type KnownFeeling = Feeling & { readonly value: number };
const isKnown = (feeling: Feeling): feeling is KnownFeeling => feeling.value !== null;

/** The phases that feel low (below 0), the lowest first; of two alike the earlier one. */
export const lowsOf = (data: { readonly phases: readonly Phase[] }): KnownFeeling[] =>
  emotionsOf(data)
    .filter(isKnown)
    .filter(({ value }) => value < 0)
    .sort((a, b) => a.value - b.value);

/** The two maps of one journey: as it is, and as it should be. */
export interface JourneyPair {
  readonly asIs: Journey | null;
  readonly toBe: Journey | null;
}

/** The map with the one it belongs to: the future names the present. Of several futures the first counts. */
export function pairOf(journey: Journey, records: readonly AnyRecord[]): JourneyPair {
  const others = recordsOf(records, 'journey').filter(({ id }) => id !== journey.id);
  if (journey.data.kind === 'to-be') {
    return { asIs: others.find(({ id }) => id === journey.data.counterpart?.record) ?? null, toBe: journey };
  }
  const toBe = others.find(({ data }) => data.kind === 'to-be' && data.counterpart?.record === journey.id);
  return { asIs: journey, toBe: toBe ?? null };
}

/** A phase today and its counterpart in the map as it should be. */
export interface PhasePair {
  /** What it is called today; where it is new, what it will be called. */
  readonly name: string;
  readonly asIs: Phase | null;
  readonly toBe: Phase | null;
  /** By how many steps the emotion should rise (−4 to 4); null while either is not known. */
  readonly difference: number | null;
}

/**
 * Lays two maps over each other. Phases of one name belong together, whatever their place; of the others those that
 * stand between the same two, in their order. A phase that has no counterpart stands alone.
 */
export function differenceOf(asIs: Pick<JourneyData, 'phases'>, toBe: Pick<JourneyData, 'phases'>): PhasePair[] {
  const partner = new Map<string, Phase>();
  const taken = new Set<string>();
  const join = (now: Phase, then: Phase): void => {
    partner.set(now.id, then);
    taken.add(then.id);
  };
  for (const phase of asIs.phases) {
    const name = nameKey(phase);
    const same = name === '' ? undefined : toBe.phases.find((other) => !taken.has(other.id) && nameKey(other) === name);
    if (same) join(phase, same);
  }
  // By the phase that a lone one follows: '' at the start.
  const lone = new Map<string, Phase[]>();
  const nowOf = new Map([...partner].map(([now, then]) => [then.id, now]));
  let after = '';
  for (const phase of toBe.phases) {
    const now = nowOf.get(phase.id);
    if (now === undefined) lone.set(after, [...(lone.get(after) ?? []), phase]);
    else after = now;
  }
  const rows: PhasePair[] = [];
  const alone = (of: string): void => {
    for (const phase of lone.get(of) ?? []) rows.push(pairUp(null, phase));
    lone.delete(of);
  };
  after = '';
  for (const phase of asIs.phases) {
    const named = partner.get(phase.id);
    if (named) {
      alone(after);
      after = phase.id;
    }
    rows.push(pairUp(phase, named ?? lone.get(after)?.shift() ?? null));
  }
  alone(after);
  for (const of of [...lone.keys()]) alone(of);
  return rows;
}

const nameKey = ({ name }: Phase): string => fold(name).trim();

const pairUp = (asIs: Phase | null, toBe: Phase | null): PhasePair => {
  const now = asIs?.emotion ?? null;
  const then = toBe?.emotion ?? null;
  return { name: asIs?.name ?? toBe?.name ?? '', asIs, toBe, difference: now === null || then === null ? null : then - now };
};

/** How many of the strategy's touchpoints the map uses. */
export function touchpointsUsed({ phases }: JourneyData, records: readonly AnyRecord[]): { readonly used: number; readonly all: number } {
  const all = new Set(recordsOf(records, 'touchpoint').map(({ id }) => id));
  const used = new Set(phases.flatMap(({ touchpoints }) => touchpoints.map(({ record }) => record)).filter((id) => all.has(id)));
  return { used: used.size, all: all.size };
}

/** The pains of a phase, the heaviest first; one that is not rated comes last. */
export const painsBySeverity = ({ pains }: Pick<Phase, 'pains'>): JourneyPain[] =>
  [...pains].sort((a, b) => (b.severity ?? 0) - (a.severity ?? 0));

export const sameReference = (a: Reference | null | undefined, b: Reference | null | undefined): boolean =>
  Boolean(a && b && a.record === b.record && a.item === b.item);
