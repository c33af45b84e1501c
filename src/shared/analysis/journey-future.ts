import type { Reference } from '../fields.ts';
import type { Journey, JourneyData } from './journey.ts';

/**
 * A map's data for the map as it should be: the same journey to begin with, that names this one as its present.
 * Links between its own pains and opportunities are left to `ownLinks`, once the copy has an id.
 */
export function futureOf({ id, data }: Journey, name: string): JourneyData {
  return {
    ...data,
    name,
    kind: 'to-be',
    counterpart: { record: id },
    status: 'draft',
    evidence: [],
    phases: data.phases.map((phase) => ({
      ...phase,
      opportunities: phase.opportunities.map((opportunity) => ({
        ...opportunity,
        addresses: opportunity.addresses.filter(({ record }) => record !== id),
      })),
    })),
  };
}

/** The copy with the links that `from` had between its own pains and opportunities, now leading into the copy. */
export function ownLinks(copy: JourneyData, copyId: string, from: Journey): JourneyData {
  const addresses = new Map(
    from.data.phases.flatMap(({ opportunities }) =>
      opportunities.map((opportunity) => [
        opportunity.id,
        opportunity.addresses.map((to): Reference => (to.record === from.id ? { ...to, record: copyId } : to)),
      ]),
    ),
  );
  return {
    ...copy,
    phases: copy.phases.map((phase) => ({
      ...phase,
      opportunities: phase.opportunities.map((opportunity) => ({
        ...opportunity,
        addresses: addresses.get(opportunity.id) ?? opportunity.addresses,
      })),
    })),
  };
}
