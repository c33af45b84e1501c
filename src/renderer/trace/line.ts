import { lineOf, linesOf, lineThrough, type NodeKey, type TraceEdge, type TraceGraph } from '../../shared/trace/index.ts';
import type { Which } from './part.ts';

/** What is marked in the picture, and the one path through it that is read as a sentence. */
export interface Line {
  readonly nodes: ReadonlySet<NodeKey>;
  readonly edges: ReadonlySet<TraceEdge>;
  readonly path: readonly NodeKey[];
  /** The edges of the path. */
  readonly spoken: ReadonlySet<TraceEdge>;
}

export const NO_LINE: Line = { nodes: new Set(), edges: new Set(), path: [], spoken: new Set() };

/** The lines of the whole that can be read one after the other, the best first. */
export const wholeLines = (graph: TraceGraph, which: Which): readonly (readonly NodeKey[])[] =>
  which === 'first' ? linesOf(graph) : secondLines(graph);

/** Those of the lines that run through a node; where none does, the best that can be made of it. */
export function linesAt(graph: TraceGraph, lines: readonly (readonly NodeKey[])[], chosen: NodeKey): readonly (readonly NodeKey[])[] {
  const through = lines.filter((path) => path.includes(chosen));
  return through.length > 0 ? through : [lineOf(graph, chosen)];
}

/** One line for each finding of the SWOT, the longest first; of those alike the first. */
function secondLines(graph: TraceGraph): readonly (readonly NodeKey[])[] {
  const starts = [...graph.nodes.values()].filter(({ column }) => column === 'swot');
  return starts.map(({ key }) => lineOf(graph, key)).sort((a, b) => b.length - a.length);
}

/** What is marked: all that hangs on the chosen node, else the path alone. */
export function lineAt(graph: TraceGraph, chosen: NodeKey | null, path: readonly NodeKey[]): Line {
  const spoken = new Set(path.flatMap((key, index) => (graph.next.get(key) ?? []).find(({ to }) => to === path[index + 1]) ?? []));
  if (chosen === null) return { nodes: new Set(path), edges: spoken, path, spoken };
  return { ...lineThrough(graph, chosen), path, spoken };
}
