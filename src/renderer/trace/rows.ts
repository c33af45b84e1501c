import type { Column, OpenEnd, TraceGraph, TraceNode } from '../../shared/trace/index.ts';

/** A node with its neighbours, as the table shows it. */
export interface TableRow {
  readonly node: TraceNode;
  readonly from: readonly TraceNode[];
  readonly to: readonly TraceNode[];
  readonly ends: readonly OpenEnd[];
}

/** The nodes by column; columns that hold none are left out. */
export function tableRows(
  graph: TraceGraph,
  columns: readonly Column[],
): readonly { readonly column: Column; readonly rows: readonly TableRow[] }[] {
  const ends = Map.groupBy(graph.openEnds, ({ node }) => node);
  const rows = Map.groupBy(
    [...graph.nodes.values()].map((node): TableRow => {
      const from = (graph.previous.get(node.key) ?? []).flatMap((edge) => graph.nodes.get(edge.from) ?? []);
      const to = (graph.next.get(node.key) ?? []).flatMap((edge) => graph.nodes.get(edge.to) ?? []);
      return { node, from: unique(from), to: unique(to), ends: ends.get(node.key) ?? [] };
    }),
    ({ node }) => node.column,
  );
  return columns.flatMap((column) => {
    const own = rows.get(column);
    return own ? [{ column, rows: own }] : [];
  });
}

const unique = (nodes: readonly TraceNode[]): readonly TraceNode[] => [...new Set(nodes)];
