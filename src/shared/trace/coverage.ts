import { t } from '../i18n.ts';
import { COVERAGES, type Column, type Coverage, type CoverageId, type OpenEnd, type TraceGraph } from './model.ts';

interface Counted {
  readonly column: Column;
  readonly missing: Column;
  readonly direction: OpenEnd['direction'];
}

const COUNTED: Readonly<Record<CoverageId, Counted>> = {
  segments: { column: 'segment', missing: 'persona', direction: 'next' },
  pains: { column: 'pain', missing: 'reliever', direction: 'next' },
  relievers: { column: 'reliever', missing: 'tactic', direction: 'next' },
  tactics: { column: 'tactic', missing: 'touchpoint', direction: 'next' },
  touchpoints: { column: 'touchpoint', missing: 'metric', direction: 'next' },
  metrics: { column: 'metric', missing: 'objective', direction: 'next' },
  objectives: { column: 'objective', missing: 'metric', direction: 'previous' },
  initiatives: { column: 'objective', missing: 'initiative', direction: 'previous' },
};

const coverageIds: readonly CoverageId[] = [
  'segments',
  'pains',
  'relievers',
  'tactics',
  'touchpoints',
  'metrics',
  'objectives',
  'initiatives',
];

/**
 * How much of each column is linked on; the orphans are the open ends of the graph, in their order. What needs no link,
 * such as a segment that was decided against, is not counted.
 */
export function coverageOf(graph: TraceGraph): readonly Coverage[] {
  return coverageIds.map((id) => {
    const { column, missing, direction } = COUNTED[id];
    const orphans = graph.openEnds.filter((end) => end.missing === missing && end.direction === direction).map(({ node }) => node);
    const own = new Set(orphans.filter((key) => graph.nodes.get(key)?.column === column));
    let covered = 0;
    for (const node of graph.nodes.values()) {
      const linked = node.column === column && !own.has(node.key) && (graph[direction].get(node.key) ?? []).length > 0;
      if (linked) covered += 1;
    }
    return { id, label: t(COVERAGES[id]), covered, total: covered + own.size, orphans: [...own] };
  });
}
