import { frameworkOf } from '../frameworks/index.ts';
import { t } from '../i18n.ts';
import { type AnyRecord, recordsOf } from '../records.ts';
import { assertNever } from '../result.ts';
import { EDGE_FIELDS } from './edges.ts';
import {
  type Column,
  type CoverageMatrix,
  keyOf,
  MATRICES,
  type MatrixHead,
  type MatrixId,
  type NodeKey,
  type TraceGraph,
} from './model.ts';

export const matrixIds: readonly MatrixId[] = [
  'pain-reliever',
  'phase-touchpoint',
  'phase-channel',
  'objective-metric',
  'objective-initiative',
];

/** What is linked to what. The heads stand in the order of the graph, channels in that of the brief. */
export function matrixOf(id: MatrixId, records: readonly AnyRecord[], graph: TraceGraph): CoverageMatrix {
  switch (id) {
    case 'pain-reliever':
      return linked(id, graph, 'pain', 'reliever', EDGE_FIELDS.relieves);
    case 'phase-touchpoint':
      return linked(id, graph, 'phase', 'touchpoint', EDGE_FIELDS.phaseTouchpoints);
    case 'objective-metric':
      return linked(id, graph, 'objective', 'metric', EDGE_FIELDS.measuredBy);
    case 'objective-initiative':
      return linked(id, graph, 'objective', 'initiative', EDGE_FIELDS.supports);
    case 'phase-channel':
      return phasesByChannel(records, graph);
    default:
      return assertNever(id);
  }
}

function linked(id: MatrixId, graph: TraceGraph, row: Column, column: Column, field: string): CoverageMatrix {
  const counts = new Map<string, number>();
  for (const { from, to, field: named } of graph.edges) {
    if (named !== field) continue;
    counts.set(`${from}\n${to}`, 1);
    counts.set(`${to}\n${from}`, 1);
  }
  return matrix(id, headsOf(graph, row), headsOf(graph, column), (a, b) => counts.get(`${a}\n${b}`) ?? 0);
}

/** Each cell counts the touchpoints of the phase that are met through the channel. */
function phasesByChannel(records: readonly AnyRecord[], graph: TraceGraph): CoverageMatrix {
  const channels = recordsOf(records, 'brief').flatMap(({ id, data }) =>
    data.channels.map((channel): MatrixHead => {
      const reference = { record: id, item: channel.id };
      const label = channel.name.trim() || t('Unnamed channel');
      return { key: keyOf(reference), label, reference, kind: 'brief', list: 'channels' };
    }),
  );
  const channelsOf = new Map<NodeKey, ReadonlySet<NodeKey>>(
    recordsOf(records, 'touchpoint').map(({ id, data }) => [id, new Set(data.channels.map(keyOf))]),
  );
  const counts = new Map<string, number>();
  for (const { from, to, field } of graph.edges) {
    if (field !== EDGE_FIELDS.phaseTouchpoints) continue;
    for (const channel of channelsOf.get(from) ?? []) {
      const cell = `${to}\n${channel}`;
      counts.set(cell, (counts.get(cell) ?? 0) + 1);
    }
  }
  return matrix('phase-channel', headsOf(graph, 'phase'), channels, (a, b) => counts.get(`${a}\n${b}`) ?? 0);
}

const headsOf = (graph: TraceGraph, column: Column): MatrixHead[] =>
  [...graph.nodes.values()]
    .filter((node) => node.column === column)
    .map(({ key, label, reference, kind, list }) => ({ key, label, reference, kind, list }));

function matrix(
  id: MatrixId,
  rows: readonly MatrixHead[],
  columns: readonly MatrixHead[],
  count: (row: NodeKey, column: NodeKey) => number,
): CoverageMatrix {
  const cells = rows.map((row) => columns.map((column) => count(row.key, column.key)));
  return {
    id,
    label: t(MATRICES[id]),
    rows,
    columns,
    cells,
    coveredRows: cells.filter((row) => row.some((cell) => cell > 0)).length,
    coveredColumns: columns.filter((_, index) => cells.some((row) => (row[index] ?? 0) > 0)).length,
  };
}

/** "Maya Lindqvist": the record that an item stands in, for heads whose labels are alike; '' for a record itself. */
export function standsIn({ reference, kind }: Pick<MatrixHead, 'reference' | 'kind'>, records: readonly AnyRecord[]): string {
  if (reference.item === undefined) return '';
  const record = records.find(({ id }) => id === reference.record);
  return record?.title.trim() || t(frameworkOf(kind).singular);
}
