import { useRouter, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { NodeKey, TraceGraph } from '../../shared/trace/index.ts';
import { type Line, lineAt, linesAt, NO_LINE, wholeLines } from './line.ts';
import type { Which } from './part.ts';

export interface LineState {
  /** The node whose line is marked; null while one whole line of the strategy is. */
  readonly chosen: NodeKey | null;
  readonly line: Line;
  /** Which path is read, from 0, and how many there are. */
  readonly index: number;
  readonly count: number;
  readonly choose: (key: NodeKey | null) => void;
  readonly go: (index: number) => void;
}

/** Which line is marked. The address keeps the chosen node, so that who goes back finds it chosen. */
export function useLine(graph: TraceGraph, which: Which): LineState {
  const { navigate } = useRouter();
  const asked = useSearch({ strict: false }).node ?? null;
  const [heard, setHeard] = useState(asked);
  const [wished, setWished] = useState(asked);
  const [at, setAt] = useState(0);
  if (asked !== heard) {
    setHeard(asked);
    setWished(asked);
    setAt(0);
  }
  const chosen = wished !== null && graph.nodes.has(wished) ? wished : null;
  const whole = useMemo(() => wholeLines(graph, which), [graph, which]);
  const paths = useMemo(() => (chosen === null ? whole : linesAt(graph, whole, chosen)), [graph, whole, chosen]);
  const index = Math.min(at, Math.max(0, paths.length - 1));
  const path = paths[index];
  const line = useMemo(() => (path ? lineAt(graph, chosen, path) : NO_LINE), [graph, chosen, path]);
  return {
    chosen,
    line,
    index,
    count: paths.length,
    choose: (key) => {
      setWished(key);
      setAt(0);
      void navigate({ to: '/throughline', search: key === null ? {} : { node: key }, replace: true });
    },
    go: setAt,
  };
}
