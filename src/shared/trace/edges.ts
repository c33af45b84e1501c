import type { Reference } from '../fields.ts';
import { type AnyRecord, recordsOf } from '../records.ts';
import { type Column, keyOf, type NodeKey, type TraceEdge, type TraceNode } from './model.ts';
import { goesOn, rankOf } from './nodes.ts';

/** The fields that are edges, by the names that stand in them. */
export const EDGE_FIELDS = {
  /** A persona stands for a segment. */
  segments: 'persona.segments',
  /** A pain stands in a persona. */
  pains: 'persona.pains',
  /** A pain that a map adds belongs to whom the map is made for. */
  audience: 'value-fit.audience',
  relieves: 'value-fit.relievers.relieves',
  /** A reliever stands in a map, whose proposition it carries. */
  relievers: 'value-fit.relievers',
  answers: 'marketing-mix.tactics.answers',
  tacticTouchpoints: 'marketing-mix.tactics.touchpoints',
  tacticMetric: 'marketing-mix.tactics.metric',
  touchpointMetrics: 'touchpoint.metrics',
  phaseTouchpoints: 'journey.phases.touchpoints',
  phaseMetrics: 'journey.phases.metrics',
  personaPain: 'journey.phases.pains.personaPain',
  addresses: 'journey.phases.opportunities.addresses',
  measuredBy: 'brief.objectives.measuredBy',
  cites: 'swot.strategies.cites',
  from: 'roadmap.initiatives.from',
  supports: 'roadmap.initiatives.supports',
} as const;

/**
 * Every edge, once each; what leads to no node is left out. Beside the plain fields:
 * - a tactic that carries a reliever is led to from the reliever and from its value proposition; one that carries a
 *   creator from the proposition alone;
 * - pains and opportunities of a journey are no nodes: what refers to them leads to the phase that they stand in, and to
 *   the persona's pains behind them;
 * - the segments a tactic is aimed at are no edge: the line to it runs through what it answers.
 */
export function edgesOf(records: readonly AnyRecord[], nodes: ReadonlyMap<NodeKey, TraceNode>): TraceEdge[] {
  const edges = new Map<string, TraceEdge>();
  const add = (from: readonly NodeKey[], to: readonly NodeKey[], field: string, heldBy: NodeKey): void => {
    for (const a of from) for (const b of to) edges.set(`${a}\n${b}\n${field}`, { from: a, to: b, field, heldBy });
  };
  const at = (references: readonly (Reference | null)[], ...columns: readonly Column[]): NodeKey[] =>
    references.flatMap((reference) => {
      const node = reference === null ? undefined : nodes.get(keyOf(reference));
      return node && columns.includes(node.column) ? [node.key] : [];
    });

  for (const { id, data } of recordsOf(records, 'persona')) {
    add(at(data.segments, 'segment'), [id], EDGE_FIELDS.segments, id);
    for (const pain of data.pains) add([id], [keyOf({ record: id, item: pain.id })], EDGE_FIELDS.pains, id);
  }
  const mapOfAnswer = new Map<NodeKey, NodeKey>();
  for (const { id, data } of recordsOf(records, 'value-fit')) {
    const audience = at([data.audience], 'segment', 'persona');
    for (const pain of data.extraPains) add(audience, [keyOf({ record: id, item: pain.id })], EDGE_FIELDS.audience, id);
    for (const reliever of data.relievers) {
      const key = keyOf({ record: id, item: reliever.id });
      mapOfAnswer.set(key, id);
      add(at(reliever.relieves, 'pain'), [key], EDGE_FIELDS.relieves, key);
      add([key], [id], EDGE_FIELDS.relievers, id);
    }
    for (const creator of data.creators) mapOfAnswer.set(keyOf({ record: id, item: creator.id }), id);
  }
  for (const { id, data } of recordsOf(records, 'marketing-mix')) {
    for (const tactic of data.tactics.filter(goesOn)) {
      const key = keyOf({ record: id, item: tactic.id });
      add(at(tactic.answers, 'reliever'), [key], EDGE_FIELDS.answers, key);
      const maps = tactic.answers.flatMap((answer) => mapOfAnswer.get(keyOf(answer)) ?? []);
      add(maps, [key], EDGE_FIELDS.answers, key);
      add([key], at(tactic.touchpoints, 'touchpoint'), EDGE_FIELDS.tacticTouchpoints, key);
      add([key], at([tactic.metric], 'metric'), EDGE_FIELDS.tacticMetric, key);
    }
  }
  for (const { id, data } of recordsOf(records, 'touchpoint')) add([id], at(data.metrics, 'metric'), EDGE_FIELDS.touchpointMetrics, id);

  const behind = journeyReasons(records, at);
  for (const { id, data } of recordsOf(records, 'journey')) {
    for (const phase of data.phases) {
      const key = keyOf({ record: id, item: phase.id });
      add(at(phase.touchpoints, 'touchpoint'), [key], EDGE_FIELDS.phaseTouchpoints, key);
      add([key], at(phase.metrics, 'metric'), EDGE_FIELDS.phaseMetrics, key);
      for (const pain of phase.pains) add(at([pain.personaPain], 'pain'), [key], EDGE_FIELDS.personaPain, key);
      for (const opportunity of phase.opportunities) {
        const pains = behind.get(keyOf({ record: id, item: opportunity.id }))?.filter((reason) => reason !== key) ?? [];
        add(pains, [key], EDGE_FIELDS.addresses, key);
      }
    }
  }
  for (const { id, data } of recordsOf(records, 'brief')) {
    for (const objective of data.objectives) {
      const key = keyOf({ record: id, item: objective.id });
      add(at([objective.measuredBy], 'metric'), [key], EDGE_FIELDS.measuredBy, key);
    }
  }
  for (const { id, data } of recordsOf(records, 'swot')) {
    for (const strategy of data.strategies) {
      const key = keyOf({ record: id, item: strategy.id });
      add(at(strategy.cites, 'swot'), [key], EDGE_FIELDS.cites, key);
    }
  }
  for (const { id, data } of recordsOf(records, 'roadmap')) {
    for (const initiative of data.initiatives.filter(goesOn)) {
      const key = keyOf({ record: id, item: initiative.id });
      const reasons = initiative.from.flatMap(
        (reason) => behind.get(keyOf(reason)) ?? at([reason], 'pain', 'touchpoint', 'phase', 'swot', 'tows', 'metric'),
      );
      add(reasons, [key], EDGE_FIELDS.from, key);
      add([key], at(initiative.supports, 'objective'), EDGE_FIELDS.supports, key);
    }
  }
  const rank = (key: NodeKey): number => {
    const node = nodes.get(key);
    return node ? rankOf(node.column) : -1;
  };
  return [...edges.values()].sort((a, b) => rank(a.from) - rank(b.from));
}

/** What stands behind the pains and opportunities of journeys: their phase, and the pains of the persona that they mean. */
function journeyReasons(
  records: readonly AnyRecord[],
  at: (references: readonly (Reference | null)[], ...columns: readonly Column[]) => NodeKey[],
): Map<NodeKey, NodeKey[]> {
  const behind = new Map<NodeKey, NodeKey[]>();
  const journeys = recordsOf(records, 'journey');
  for (const { id, data } of journeys) {
    for (const phase of data.phases) {
      const here = keyOf({ record: id, item: phase.id });
      for (const pain of phase.pains) behind.set(keyOf({ record: id, item: pain.id }), [here, ...at([pain.personaPain], 'pain')]);
    }
  }
  const opportunities: [NodeKey, NodeKey[]][] = journeys.flatMap(({ id, data }) =>
    data.phases.flatMap((phase) =>
      phase.opportunities.map((opportunity): [NodeKey, NodeKey[]] => {
        const pains = opportunity.addresses.flatMap((pain) => behind.get(keyOf(pain))?.slice(1) ?? at([pain], 'pain'));
        return [keyOf({ record: id, item: opportunity.id }), [keyOf({ record: id, item: phase.id }), ...pains]];
      }),
    ),
  );
  for (const [key, reasons] of opportunities) behind.set(key, reasons);
  return behind;
}
