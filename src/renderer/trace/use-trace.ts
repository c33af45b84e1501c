import { useDeferredValue, useMemo } from 'react';
import type { AnyRecord } from '../../shared/records.ts';
import { buildGraph, type Column, lineThrough, type TraceGraph } from '../../shared/trace/index.ts';
import { useStrategy } from '../data/strategy.ts';
import { columnsOf, partOf, pictureOf } from './part.ts';
import { useShown } from './shown.ts';

export interface Trace {
  readonly records: readonly AnyRecord[];
  /** The whole strategy. */
  readonly graph: TraceGraph;
  /** That of the segment that was asked for; else the whole. */
  readonly part: TraceGraph;
  readonly columns: readonly Column[];
  /** What of the part stands in the columns that are shown, without what is missing elsewhere. */
  readonly picture: TraceGraph;
}

/** The throughline as it is asked for. It follows typing a breath later, so that it never holds typing up. */
export function useTrace(): Trace {
  const { which, switchedOn, segment } = useShown();
  const records = useDeferredValue(useStrategy().records);
  const graph = useMemo(() => buildGraph(records), [records]);
  const part = useMemo(() => {
    // A finding of the SWOT belongs to no segment.
    if (which === 'second' || segment === null || !graph.nodes.has(segment)) return graph;
    const { nodes } = lineThrough(graph, segment);
    return partOf(graph, ({ key }) => nodes.has(key));
  }, [graph, which, segment]);
  const columns = useMemo(() => columnsOf(which, switchedOn), [which, switchedOn]);
  const picture = useMemo(() => pictureOf(part, columns), [part, columns]);
  return useMemo(() => ({ records, graph, part, columns, picture }), [records, graph, part, columns, picture]);
}
