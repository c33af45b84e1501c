import type { AnyRecord } from '../records.ts';
import { edgesOf } from './edges.ts';
import type { NodeKey, TraceEdge, TraceGraph } from './model.ts';
import { nodesOf } from './nodes.ts';
import { openEndsOf } from './open-ends.ts';

/** The strategy as one graph without cycles. References to what is not there, or not what the field means, are ignored. */
export function buildGraph(records: readonly AnyRecord[]): TraceGraph {
  const nodes = nodesOf(records);
  const edges = edgesOf(records, nodes);
  const next = gather(nodes.keys(), edges, ({ from }) => from);
  const previous = gather(nodes.keys(), edges, ({ to }) => to);
  return { nodes, edges, next, previous, openEnds: openEndsOf(records, { nodes, edges, next, previous }) };
}

function gather(keys: Iterable<NodeKey>, edges: readonly TraceEdge[], at: (edge: TraceEdge) => NodeKey): Map<NodeKey, TraceEdge[]> {
  const gathered = new Map<NodeKey, TraceEdge[]>([...keys].map((key) => [key, []]));
  for (const edge of edges) gathered.get(at(edge))?.push(edge);
  return gathered;
}
