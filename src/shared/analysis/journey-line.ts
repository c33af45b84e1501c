import type { Reference } from '../fields.ts';
import { type AnyRecord, recordsOf } from '../records.ts';
import { type Journey, type JourneyOpportunity, type JourneyPain, painsBySeverity, sameReference } from './journey.ts';

/*
 * The line that begins with a pain of the journey: what could be done about it, which pain of the persona it is,
 * what relieves that, and the tactic that carries the reliever. It may end early; where it ends is worth seeing.
 */

export const LINE_STOPS = ['pain', 'opportunity', 'personaPain', 'reliever', 'tactic'] as const;
export type LineStop = (typeof LINE_STOPS)[number];

export interface Stop {
  readonly stop: LineStop;
  readonly reference: Required<Reference>;
  /** The list that the item stands in, for going there: "phases.pains". */
  readonly list: string;
  readonly text: string;
  /** 1–5, of a pain. */
  readonly severity: number | null;
  /** "R2", "T3"; '' for what has none that is unique in its record. */
  readonly code: string;
}

export interface JourneyLine {
  readonly stops: readonly Stop[];
  /** The first stop that is not there after the last one; null when the line reaches a tactic, or has not begun. */
  readonly endsBefore: LineStop | null;
}

interface Carried {
  readonly reliever: Stop;
  readonly tactic: Stop | null;
}

/** What relieves each pain of a persona, and what carries that: by `record/item` of the pain. */
export type Carriers = ReadonlyMap<string, readonly Carried[]>;

const keyOf = ({ record, item }: Reference): string => `${record}/${item ?? ''}`;

/** Relievers of all value-fit maps with the first tactic that carries each, by the pain that they relieve. */
export function carriersOf(records: readonly AnyRecord[]): Carriers {
  const tactics = new Map<string, Stop>();
  for (const mix of recordsOf(records, 'marketing-mix')) {
    mix.data.tactics.forEach((tactic, index) => {
      for (const answer of tactic.answers) {
        const key = keyOf(answer);
        if (tactics.has(key)) continue;
        const reference = { record: mix.id, item: tactic.id };
        tactics.set(key, { stop: 'tactic', reference, list: 'tactics', text: tactic.statement, severity: null, code: `T${index + 1}` });
      }
    });
  }
  const carriers = new Map<string, Carried[]>();
  for (const map of recordsOf(records, 'value-fit')) {
    map.data.relievers.forEach((reliever, index) => {
      const reference = { record: map.id, item: reliever.id };
      const stop: Stop = {
        stop: 'reliever',
        reference,
        list: 'relievers',
        text: reliever.statement,
        severity: null,
        code: `R${index + 1}`,
      };
      const carried = { reliever: stop, tactic: tactics.get(keyOf(reference)) ?? null };
      for (const pain of reliever.relieves) carriers.set(keyOf(pain), [...(carriers.get(keyOf(pain)) ?? []), carried]);
    });
  }
  return carriers;
}

/** What the line is about: a pain or an opportunity of the journey. */
export type LineStart =
  | { readonly kind: 'pain'; readonly pain: JourneyPain; readonly phase: string }
  | { readonly kind: 'opportunity'; readonly opportunity: JourneyOpportunity; readonly phase: string };

/** Where the line of a phase begins when a cell of it is chosen: its first opportunity, or its heaviest pain. */
export function startOf({ data }: Journey, phaseId: string, lane: 'opportunities' | 'pains'): LineStart | null {
  const phase = data.phases.find(({ id }) => id === phaseId);
  if (!phase) return null;
  const [opportunity] = phase.opportunities;
  if (lane === 'opportunities' && opportunity) return { kind: 'opportunity', opportunity, phase: phaseId };
  const [pain] = painsBySeverity(phase);
  return pain ? { kind: 'pain', pain, phase: phaseId } : null;
}

/** Follows the line from where it starts, by the way that leads furthest. */
export function lineOf(journey: Journey, start: LineStart | null, records: readonly AnyRecord[], carriers: Carriers): JourneyLine {
  if (!start) return { stops: [], endsBefore: null };
  const pain = start.kind === 'pain' ? start.pain : heaviestAddressed(journey, start.opportunity);
  const opportunity = start.kind === 'opportunity' ? start.opportunity : firstAddressing(journey, start.pain, start.phase);
  const personaPain = personaPainOf(pain, opportunity, records);
  const ways = personaPain ? (carriers.get(keyOf(personaPain.reference)) ?? []) : [];
  const way = ways.find(({ tactic }) => tactic !== null) ?? ways[0];
  const found: Record<LineStop, Stop | null> = {
    pain: pain ? own(journey, 'pain', 'phases.pains', pain, pain.severity) : null,
    opportunity: opportunity ? own(journey, 'opportunity', 'phases.opportunities', opportunity, null) : null,
    personaPain,
    reliever: way?.reliever ?? null,
    tactic: way?.tactic ?? null,
  };
  const stops = LINE_STOPS.flatMap((stop) => found[stop] ?? []);
  const last = stops.at(-1);
  const place = last ? LINE_STOPS.indexOf(last.stop) : -1;
  return { stops, endsBefore: LINE_STOPS[place + 1] ?? null };
}

/** The tactic that an opportunity leads on to; null where its line ends before. */
export function tacticOf(journey: Journey, opportunity: JourneyOpportunity, carriers: Carriers): Stop | null {
  for (const addressed of opportunity.addresses) {
    const pain = addressed.record === journey.id ? painOf(journey, addressed)?.personaPain : addressed;
    const tactic = pain ? carriers.get(keyOf(pain))?.find((way) => way.tactic !== null)?.tactic : null;
    if (tactic) return tactic;
  }
  return null;
}

const own = (
  journey: Journey,
  stop: LineStop,
  list: string,
  item: { readonly id: string; readonly statement: string },
  severity: number | null,
): Stop => ({ stop, reference: { record: journey.id, item: item.id }, list, text: item.statement, severity, code: '' });

const painOf = ({ data }: Journey, reference: Reference): JourneyPain | undefined =>
  data.phases.flatMap(({ pains }) => pains).find(({ id }) => id === reference.item);

const heaviestAddressed = (journey: Journey, { addresses }: JourneyOpportunity): JourneyPain | null =>
  painsBySeverity({ pains: addresses.filter(({ record }) => record === journey.id).flatMap((to) => painOf(journey, to) ?? []) })[0] ?? null;

/** An opportunity of the same phase comes before one of another. */
function firstAddressing({ id, data }: Journey, pain: JourneyPain, phase: string): JourneyOpportunity | null {
  const at = { record: id, item: pain.id };
  const phases = [...data.phases.filter((one) => one.id === phase), ...data.phases.filter((one) => one.id !== phase)];
  const all = phases.flatMap(({ opportunities }) => opportunities);
  return all.find(({ addresses }) => addresses.some((to) => sameReference(to, at) || sameReference(to, pain.personaPain))) ?? null;
}

function personaPainOf(pain: JourneyPain | null, opportunity: JourneyOpportunity | null, records: readonly AnyRecord[]): Stop | null {
  for (const reference of [pain?.personaPain, ...(opportunity?.addresses ?? [])]) {
    if (!reference?.item) continue;
    const { record, item } = reference;
    const persona = recordsOf(records, 'persona').find(({ id }) => id === record);
    const index = persona?.data.pains.findIndex(({ id }) => id === item) ?? -1;
    const found = persona?.data.pains[index];
    if (found) {
      const { statement, severity } = found;
      return { stop: 'personaPain', reference: { record, item }, list: 'pains', text: statement, severity, code: `P${index + 1}` };
    }
  }
  return null;
}
