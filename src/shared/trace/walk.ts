import type { NodeKey, TraceEdge, TraceGraph, TraceLine } from './model.ts';
import { isAside } from './nodes.ts';

export type Direction = 'next' | 'previous';

/**
 * Everything that can be reached from a node in one direction, without the node itself. A value proposition or a phase on
 * the way is reached and not gone through. `b` is forward of `a` exactly when `a` is back of `b`.
 */
export function walk(graph: TraceGraph, from: NodeKey, direction: Direction): TraceLine {
  const nodes = new Set<NodeKey>();
  const edges = new Set<TraceEdge>();
  const waiting = graph.nodes.has(from) ? [from] : [];
  for (let here = waiting.pop(); here !== undefined; here = waiting.pop()) {
    const node = graph.nodes.get(here);
    if (!node || (here !== from && isAside(node.column))) continue;
    for (const edge of graph[direction].get(here) ?? []) {
      edges.add(edge);
      const there = direction === 'next' ? edge.to : edge.from;
      if (nodes.has(there)) continue;
      nodes.add(there);
      waiting.push(there);
    }
  }
  return { nodes, edges };
}

/** The line of one node: itself, all that it leads to and all that leads to it. Nothing for a key that is no node. */
export function lineThrough(graph: TraceGraph, key: NodeKey): TraceLine {
  if (!graph.nodes.has(key)) return { nodes: new Set(), edges: new Set() };
  const [forward, back] = [walk(graph, key, 'next'), walk(graph, key, 'previous')];
  return { nodes: new Set([...back.nodes, key, ...forward.nodes]), edges: new Set([...back.edges, ...forward.edges]) };
}
