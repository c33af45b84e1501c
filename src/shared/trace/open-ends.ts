import { plural, t } from '../i18n.ts';
import { type AnyRecord, recordsOf } from '../records.ts';
import { EDGE_FIELDS } from './edges.ts';
import { type Column, keyOf, type NodeKey, type OpenEnd, type TraceEdge, type TraceGraph, type TraceNode } from './model.ts';

/** What a column needs before or behind it, and what is said where it is missing. */
interface Need {
  readonly column: Column;
  readonly missing: Column;
  readonly direction: OpenEnd['direction'];
  readonly words: string;
  /** What counts as a link besides an edge from or to the missing column. */
  readonly also?: (edge: TraceEdge, other: TraceNode) => boolean;
}

const NEEDS: readonly Need[] = [
  { column: 'segment', missing: 'persona', direction: 'next', words: 'has no persona' },
  { column: 'persona', missing: 'segment', direction: 'previous', words: 'belongs to no segment' },
  { column: 'persona', missing: 'pain', direction: 'next', words: 'has no pains' },
  {
    column: 'pain',
    missing: 'reliever',
    direction: 'next',
    words: 'has no reliever',
    // An opportunity or an initiative answers it too; that it shows in a phase is no answer.
    also: ({ field }) => field === EDGE_FIELDS.addresses || field === EDGE_FIELDS.from,
  },
  { column: 'reliever', missing: 'pain', direction: 'previous', words: 'answers no pain' },
  { column: 'reliever', missing: 'tactic', direction: 'next', words: 'is in no tactic' },
  { column: 'tactic', missing: 'touchpoint', direction: 'next', words: 'is felt at no touchpoint' },
  { column: 'touchpoint', missing: 'metric', direction: 'next', words: 'has no metric' },
  { column: 'metric', missing: 'objective', direction: 'next', words: 'serves no objective' },
  { column: 'objective', missing: 'metric', direction: 'previous', words: 'has no metric' },
  { column: 'objective', missing: 'initiative', direction: 'previous', words: 'has no initiative' },
  { column: 'swot', missing: 'tows', direction: 'next', words: 'is cited by no strategy', also: ({ field }) => field === EDGE_FIELDS.from },
  { column: 'tows', missing: 'swot', direction: 'previous', words: 'cites nothing' },
  { column: 'tows', missing: 'initiative', direction: 'next', words: 'leads to no initiative' },
  { column: 'initiative', missing: 'tows', direction: 'previous', words: 'comes from nothing', also: () => true },
  { column: 'initiative', missing: 'objective', direction: 'next', words: 'supports no objective' },
];

/**
 * Where lines break off, the heaviest first; what is unrated counts as 3, an objective as 5. A segment that was decided
 * against needs no persona, and an initiative may come from a service-quality study, which is no node.
 */
export function openEndsOf(records: readonly AnyRecord[], { nodes, next, previous }: Omit<TraceGraph, 'openEnds'>): OpenEnd[] {
  const excused = excusedOf(records);
  const byColumn = Map.groupBy(NEEDS, ({ column }) => column);
  const ends: { readonly end: OpenEnd; readonly weight: number }[] = [];
  for (const node of nodes.values()) {
    for (const { missing, direction, words, also } of byColumn.get(node.column) ?? []) {
      if (excused.has(`${node.key}\n${missing}`)) continue;
      const edges = (direction === 'next' ? next : previous).get(node.key) ?? [];
      const linked = edges.some((edge) => {
        const other = nodes.get(direction === 'next' ? edge.to : edge.from);
        return other !== undefined && (other.column === missing || also?.(edge, other) === true);
      });
      if (linked) continue;
      const weight = node.weight ?? (node.column === 'objective' ? 5 : 3);
      ends.push({ end: { node: node.key, missing, direction, words: wordsOf(words, node) }, weight });
    }
  }
  return ends.sort((a, b) => b.weight - a.weight).map(({ end }) => end);
}

function wordsOf(words: string, { column, weight }: TraceNode): string {
  if (weight === null) return t(words);
  const values = { words: t(words), weight };
  if (column === 'pain') return t('{{words}}, severity {{weight}}', values);
  return column === 'touchpoint' ? t('{{words}}, importance {{weight}}', values) : t('{{words}}, impact {{weight}}', values);
}

/** Nodes that may be without what their column needs, with the column that may be missing. */
function excusedOf(records: readonly AnyRecord[]): ReadonlySet<string> {
  const left = recordsOf(records, 'segment').filter(({ data }) => data.decision === 'leave');
  const studies = new Set(recordsOf(records, 'servqual').map(({ id }) => id));
  const fromStudy = recordsOf(records, 'roadmap').flatMap(({ id, data }) =>
    data.initiatives
      .filter(({ from }) => from.some(({ record }) => studies.has(record)))
      .map((initiative) => keyOf({ record: id, item: initiative.id })),
  );
  const excuse = (keys: readonly NodeKey[], missing: Column): string[] => keys.map((key) => `${key}\n${missing}`);
  return new Set([
    ...excuse(
      left.map(({ id }) => id),
      'persona',
    ),
    ...excuse(fromStudy, 'tows'),
  ]);
}

/** "6 open ends". */
export const openEndsLabel = (count: number): string => plural(count, '{{count}} open end', '{{count}} open ends');
