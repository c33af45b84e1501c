import type { JourneyData, JourneyOpportunity, JourneyPain, Phase } from '../../../shared/analysis/journey.ts';
import { ALL_LANES } from '../../../shared/analysis/journey.ts';
import type { Reference } from '../../../shared/fields.ts';
import { fold } from '../../../shared/fold.ts';
import type { Lane, OfferedPhase } from '../../../shared/frameworks/journey.ts';
import { type AnyRecord, recordsOf } from '../../../shared/records.ts';

/* Changes of a journey map, each from its data to its data. Phases, pains and opportunities keep their ids. */

/** A phase with nothing in it but what is given. */
export const newPhase = (id: string, part: Partial<Omit<Phase, 'id'>> = {}): Phase => ({
  id,
  name: '',
  when: '',
  goal: '',
  actions: [],
  touchpoints: [],
  thoughts: '',
  emotion: null,
  emotionWord: '',
  pains: [],
  opportunities: [],
  momentOfTruth: false,
  frontStage: '',
  backStage: '',
  support: '',
  owner: '',
  metrics: [],
  ...part,
});

/** The data with one phase changed; the others stay the same objects. */
export const withPhase = (data: JourneyData, id: string, change: (phase: Phase) => Phase): JourneyData => ({
  ...data,
  phases: data.phases.map((phase) => (phase.id === id ? change(phase) : phase)),
});

export const withPhases = (data: JourneyData, added: readonly Phase[]): JourneyData => ({ ...data, phases: [...data.phases, ...added] });

/** The data with its phases in the order of these ids. */
export const inOrder = (data: JourneyData, ids: readonly string[]): JourneyData => ({
  ...data,
  phases: ids.flatMap((id) => data.phases.find((phase) => phase.id === id) ?? []),
});

/** The ids of the phases with one of them a step to the left (−1) or right (1); the same ids at an end. */
export function stepped(ids: readonly string[], id: string, by: -1 | 1): readonly string[] {
  const from = ids.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= ids.length) return ids;
  return ids.toSpliced(from, 1).toSpliced(to, 0, id);
}

const names = (reference: Reference | null, record: string, items: ReadonlySet<string>): boolean =>
  reference !== null && reference.record === record && reference.item !== undefined && items.has(reference.item);

/** The data with nothing that refers to these items of its own any more. */
function unlinked(data: JourneyData, record: string, items: ReadonlySet<string>): JourneyData {
  const isGone = (reference: Reference | null): boolean => names(reference, record, items);
  return {
    ...data,
    phases: data.phases.map((phase) =>
      phase.opportunities.some(({ addresses }) => addresses.some(isGone))
        ? {
            ...phase,
            opportunities: phase.opportunities.map((opportunity) => ({
              ...opportunity,
              addresses: opportunity.addresses.filter((to) => !isGone(to)),
            })),
          }
        : phase,
    ),
    evidence: data.evidence.some(({ about }) => isGone(about))
      ? data.evidence.map((entry) => (isGone(entry.about) ? { ...entry, about: null } : entry))
      : data.evidence,
  };
}

/** The data without a phase, and without what referred to it or to what stood in it. */
export function withoutPhase(data: JourneyData, record: string, id: string): JourneyData {
  const gone = data.phases.find((phase) => phase.id === id);
  if (!gone) return data;
  const items = new Set([id, ...gone.pains.map((pain) => pain.id), ...gone.opportunities.map((opportunity) => opportunity.id)]);
  return unlinked({ ...data, phases: data.phases.filter((phase) => phase.id !== id) }, record, items);
}

/**
 * The data with a phase back in its place, and with the links that went with it.
 * @param before the data as they were when it was taken out
 */
export function withPhaseBack(data: JourneyData, before: JourneyData, id: string): JourneyData {
  const index = before.phases.findIndex((phase) => phase.id === id);
  const gone = before.phases[index];
  if (!gone || data.phases.some((phase) => phase.id === id)) return data;
  const items = new Set([id, ...gone.pains.map((pain) => pain.id), ...gone.opportunities.map((opportunity) => opportunity.id)]);
  const lost = (references: readonly Reference[]): Reference[] => references.filter(({ item }) => item !== undefined && items.has(item));
  const addresses = new Map(
    before.phases.flatMap((phase) => phase.opportunities.map((opportunity) => [opportunity.id, lost(opportunity.addresses)] as const)),
  );
  const about = new Map(before.evidence.map((entry) => [entry.id, entry.about]));
  const phases = data.phases.map((phase) => ({
    ...phase,
    opportunities: phase.opportunities.map((opportunity) => ({
      ...opportunity,
      addresses: [...opportunity.addresses, ...(addresses.get(opportunity.id) ?? [])],
    })),
  }));
  return {
    ...data,
    phases: phases.toSpliced(Math.min(index, phases.length), 0, gone),
    evidence: data.evidence.map((entry) => {
      const was = about.get(entry.id) ?? null;
      return entry.about === null && was?.item !== undefined && items.has(was.item) ? { ...entry, about: was } : entry;
    }),
  };
}

export const newPain = (id: string, statement: string): JourneyPain => ({ id, statement, severity: null, personaPain: null });

export const newOpportunity = (id: string, statement: string): JourneyOpportunity => ({ id, statement, addresses: [] });

/** The data without a pain, and without what addressed it. */
export const withoutPain = (data: JourneyData, record: string, phase: string, id: string): JourneyData =>
  unlinked(
    withPhase(data, phase, (old) => ({ ...old, pains: old.pains.filter((pain) => pain.id !== id) })),
    record,
    new Set([id]),
  );

export const withoutOpportunity = (data: JourneyData, record: string, phase: string, id: string): JourneyData =>
  unlinked(
    withPhase(data, phase, (old) => ({ ...old, opportunities: old.opportunities.filter((opportunity) => opportunity.id !== id) })),
    record,
    new Set([id]),
  );

/** The data with a lane shown, or hidden when it was shown; hidden lanes stay in the order of the board. */
export function withLaneToggled(data: JourneyData, lane: Lane): JourneyData {
  const hidden = new Set<Lane>(data.hiddenLanes);
  if (!hidden.delete(lane)) hidden.add(lane);
  return { ...data, hiddenLanes: ALL_LANES.filter((one) => hidden.has(one)) };
}

/** The touchpoint of the strategy with this name, written in whatever way. */
export const touchpointNamed = (records: readonly AnyRecord[], name: string): string | undefined =>
  recordsOf(records, 'touchpoint').find(({ data }) => fold(data.name).trim() === fold(name).trim())?.id;

/** An offered phase as a phase of the map, met at these touchpoints. */
export const phaseFrom = (id: string, offered: OfferedPhase, touchpoints: readonly string[]): Phase =>
  newPhase(id, { name: offered.name, goal: offered.goal, touchpoints: touchpoints.map((record) => ({ record })) });
