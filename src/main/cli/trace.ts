import { fold } from '../../shared/fold.ts';
import { frameworkOf } from '../../shared/frameworks/index.ts';
import { t } from '../../shared/i18n.ts';
import type { AnyRecord, Strategy } from '../../shared/records.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import {
  buildGraph,
  COLUMNS,
  isAside,
  lineOf,
  lineSentence,
  type NodeKey,
  type OpenEnd,
  type TraceGraph,
  type TraceNode,
  walk,
} from '../../shared/trace/index.ts';
import type { Workspace } from '../workspace/index.ts';
import { reading, strategyCalled } from './workspaces.ts';

export interface TraceOptions {
  readonly strategy?: string;
  readonly json?: true;
}

/** Names that a refusal lists at most. */
const MOST_NAMES = 8;

interface Traced {
  readonly strategy: Strategy;
  readonly records: readonly AnyRecord[];
  readonly graph: TraceGraph;
}
interface Found extends Traced {
  readonly node: TraceNode;
}

/**
 * The line of one record or item, both ways, as indented text or JSON.
 * Errors: not-found when nothing is called so or it stands on no line, invalid-input when several are.
 * @param called an id of a record or item, or its name; the beginning of a name will do where it is the only one
 */
export function trace(file: string, called: string, options: TraceOptions): Result<string> {
  return reading(file, (workspace) => {
    const all = tracedIn(workspace, options.strategy);
    if (!all.ok) return all;
    const found = nodeCalled(all.value, called);
    if (!found.ok) return found;
    return ok(options.json ? `${JSON.stringify(asJson(found.value), null, 2)}\n` : asText(found.value));
  });
}

function tracedIn(workspace: Workspace, called: string | undefined): Result<readonly Traced[]> {
  const only = called === undefined ? null : strategyCalled(workspace, called);
  if (only && !only.ok) return only;
  const traced: Traced[] = [];
  for (const strategy of only ? [only.value] : workspace.strategies.list()) {
    const records = workspace.records.list(strategy.id);
    if (!records.ok) return records;
    traced.push({ strategy, records: records.value, graph: buildGraph(records.value) });
  }
  return ok(traced);
}

function nodeCalled(all: readonly Traced[], called: string): Result<Found> {
  const wanted = fold(called.trim());
  const ways: ((node: TraceNode) => boolean)[] = [
    ({ key }) => key === called,
    ({ reference }) => (reference.item ?? reference.record) === called,
    ({ label }) => label === called.trim(),
    ({ label }) => fold(label) === wanted,
    ({ label }) => wanted !== '' && fold(label).startsWith(wanted),
    ({ label }) => wanted !== '' && fold(label).includes(wanted),
  ];
  for (const fits of ways) {
    const found = all.flatMap((one) => [...one.graph.nodes.values()].filter(fits).map((node): Found => ({ ...one, node })));
    const [first, second] = found;
    if (first && !second) return ok(first);
    if (first) {
      const names = found
        .slice(0, MOST_NAMES)
        .map(({ node }) => t('{{what}} “{{name}}” ({{id}})', { what: t(COLUMNS[node.column]), name: node.label, id: node.key }));
      const rest = found.length > MOST_NAMES ? t(' and {{count}} more', { count: found.length - MOST_NAMES }) : '';
      return fail(
        'invalid-input',
        t('“{{called}}” is not one alone: {{names}}{{rest}}; give the id in brackets.', { called, names: names.join(', '), rest }),
      );
    }
  }
  const beside = all.flatMap(({ records }) => records).find(({ id, title }) => id === called || fold(title.trim()) === wanted);
  return beside
    ? fail(
        'not-found',
        t('{{kind}} “{{called}}” stands on no line itself; name something in it, such as an objective or a tactic.', {
          kind: t(frameworkOf(beside.kind).singular),
          called,
        }),
      )
    : fail('not-found', t('Nothing is called “{{called}}”; `list` and `search` show the names.', { called }));
}

const endsOf = (graph: TraceGraph, key: NodeKey, direction: OpenEnd['direction']): readonly OpenEnd[] =>
  graph.openEnds.filter((end) => end.node === key && end.direction === direction);

function asText({ graph, records, node }: Found): string {
  const sentence = lineSentence(graph, records, lineOf(graph, node.key))
    .map(({ text }) => text)
    .join('');
  return [
    named(node),
    '',
    sentence,
    '',
    t('What leads to it:'),
    ...branches(graph, node, 'previous'),
    '',
    t('What it leads to:'),
    ...branches(graph, node, 'next'),
    '',
  ].join('\n');
}

const named = ({ column, label }: TraceNode): string => `${t(COLUMNS[column])}: ${label}`;

/** All that is reached in one direction, each step farther in; what was shown with its branches before is not opened again. */
function branches(graph: TraceGraph, start: TraceNode, direction: OpenEnd['direction']): string[] {
  const opened = new Set<NodeKey>();
  const lines: string[] = [];
  const open = (node: TraceNode, depth: number): void => {
    const indent = '  '.repeat(depth);
    for (const { words } of endsOf(graph, node.key, direction)) lines.push(`${indent}○ ${t('open end: {{words}}', { words })}`);
    const ends = node !== start && isAside(node.column);
    for (const edge of ends ? [] : (graph[direction].get(node.key) ?? [])) {
      const other = graph.nodes.get(direction === 'next' ? edge.to : edge.from);
      if (!other) continue;
      const again = opened.has(other.key);
      lines.push(`${indent}${named(other)}${again ? ` ${t('(see above)')}` : ''}`);
      if (again) continue;
      opened.add(other.key);
      open(other, depth + 1);
    }
  };
  open(start, 1);
  return lines.length > 0 ? lines : [`  ${t('nothing')}`];
}

function asJson({ strategy, graph, records, node }: Found) {
  const shown = ({ key, column, kind, reference, label, weight }: TraceNode) => ({ key, column, kind, ...reference, label, weight });
  const reached = (direction: OpenEnd['direction']) => {
    const line = walk(graph, node.key, direction);
    return { nodes: [...line.nodes].flatMap((key) => graph.nodes.get(key) ?? []).map(shown), edges: [...line.edges] };
  };
  const [previous, next] = [reached('previous'), reached('next')];
  const onLine = new Set([node.key, ...previous.nodes.map(({ key }) => key), ...next.nodes.map(({ key }) => key)]);
  return {
    strategy: strategy.id,
    node: shown(node),
    sentence: lineSentence(graph, records, lineOf(graph, node.key))
      .map(({ text }) => text)
      .join(''),
    previous,
    next,
    openEnds: graph.openEnds.filter((end) => onLine.has(end.node)),
  };
}
