import type { Reference } from '../fields.ts';
import { t } from '../i18n.ts';
import { type AnyRecord, recordsOf } from '../records.ts';
import { standsIn } from './matrices.ts';
import type { Column, NodeKey, OpenEnd, TraceGraph, TraceNode } from './model.ts';
import { wordOf } from './nodes.ts';

/** Something that an open end can be linked to. */
export interface LinkCandidate {
  readonly key: NodeKey;
  readonly label: string;
  readonly column: Column;
  /** What it stands in, to tell two of one name apart; '' for nothing. */
  readonly detail: string;
}

/** What can be done about an open end. */
export interface LinkOffers {
  /** "Add a reliever", "Link a metric": what the place of the missing node says. */
  readonly label: string;
  /** What is there already, what lies nearest first. */
  readonly existing: readonly LinkCandidate[];
  /** Set where a new one can be made from a name: what the field is called, "New reliever". */
  readonly make: { readonly label: string; readonly placeholder: string } | null;
}

/** Links to what exists, or makes it from a typed name and links it. */
export type LinkChoice = { readonly kind: 'link'; readonly node: NodeKey } | { readonly kind: 'make'; readonly name: string };

/** Columns whose nodes are thought up for one other node: they are added, not linked, at first. */
const ADDED: ReadonlySet<Column> = new Set(['persona', 'pain', 'reliever', 'tactic', 'tows', 'initiative']);

/** What can be linked or made at an open end. Nothing of either where the end is none any more. */
export function linkOffers(graph: TraceGraph, records: readonly AnyRecord[], end: OpenEnd): LinkOffers {
  const what = wordOf(end.missing);
  const node = graph.nodes.get(end.node);
  const existing = node
    ? candidatesFor(graph, records, node, end).map(({ key, label, column, ...rest }) => ({
        key,
        label,
        column,
        detail: standsIn(rest, records),
      }))
    : [];
  const article = /^[aeiou]/iu.test(what) ? 'an' : 'a';
  const adds = ADDED.has(end.missing) && canMake(end);
  return {
    label:
      article === 'an'
        ? t(adds ? 'Add an {{what}}' : 'Link an {{what}}', { what })
        : t(adds ? 'Add a {{what}}' : 'Link a {{what}}', { what }),
    existing,
    make: node && canMake(end) ? { label: t('New {{what}}', { what }), placeholder: placeholderOf(end) } : null,
  };
}

/** What a strategy is built on, and what an initiative comes from, has to be there first. */
export const canMake = ({ missing, direction }: OpenEnd): boolean =>
  !(direction === 'previous' && (missing === 'swot' || missing === 'tows'));

function placeholderOf({ missing }: OpenEnd): string {
  switch (missing) {
    case 'segment':
      return t('Who they are, in a few words');
    case 'persona':
      return t('A name');
    case 'pain':
      return t('What troubles them, as they would say it');
    case 'reliever':
      return t('What takes the pain away');
    case 'tactic':
      return t('What will be done');
    case 'touchpoint':
      return t('Where customers meet it');
    case 'metric':
      return t('What is measured');
    case 'objective':
      return t('What, from how much to how much');
    case 'tows':
      return t('What follows from it');
    case 'initiative':
      return t('What is undertaken');
    default:
      return t('A name');
  }
}

/** The nodes that may take the missing place, what is closest to the open end first, then in the order of the graph. */
function candidatesFor(graph: TraceGraph, records: readonly AnyRecord[], node: TraceNode, end: OpenEnd): TraceNode[] {
  const all = [...graph.nodes.values()];
  const of = (...columns: readonly Column[]): TraceNode[] => all.filter(({ column }) => columns.includes(column));
  const nearest = (candidates: readonly TraceNode[], isNear: (candidate: TraceNode) => boolean): TraceNode[] => [
    ...candidates.filter(isNear),
    ...candidates.filter((candidate) => !isNear(candidate)),
  ];
  switch (`${node.column} ${end.direction}` as const) {
    case 'persona next':
      // Pains stand in their persona: another's cannot be linked.
      return [];
    case 'pain next': {
      const near = mapsFor(records, node.reference);
      return nearest(of('reliever'), ({ reference }) => near.has(reference.record));
    }
    case 'reliever previous': {
      const people = peopleOf(records, node.reference.record);
      return nearest(of('pain'), ({ reference }) => people.has(reference.record) || reference.record === node.reference.record);
    }
    case 'metric next': {
      // An objective has one metric; the metric of another is not taken away.
      return of('objective').filter(
        ({ key }) => !(graph.previous.get(key) ?? []).some(({ from }) => graph.nodes.get(from)?.column === 'metric'),
      );
    }
    case 'initiative previous':
      return of('tows', 'swot', 'pain', 'metric').sort((a, b) => reasonRank(a.column) - reasonRank(b.column));
    case 'swot next':
    case 'tows previous':
      return nearest(of(end.missing), ({ reference }) => reference.record === node.reference.record);
    default:
      return of(end.missing);
  }
}

const REASONS: readonly Column[] = ['tows', 'pain', 'swot', 'metric'];
const reasonRank = (column: Column): number => REASONS.indexOf(column);

/** The value-fit maps for the people who have a pain. */
export function mapsFor(records: readonly AnyRecord[], pain: Reference): ReadonlySet<string> {
  const maps = recordsOf(records, 'value-fit');
  if (maps.some(({ id }) => id === pain.record)) return new Set([pain.record]);
  const persona = recordsOf(records, 'persona').find(({ id }) => id === pain.record);
  const own = maps.filter(({ data }) => data.audience?.record === pain.record);
  const segments = new Set(persona?.data.segments.map(({ record }) => record) ?? []);
  const shared = maps.filter(({ data }) => data.audience !== null && segments.has(data.audience.record));
  return new Set([...own, ...shared].map(({ id }) => id));
}

/** The personas on the customer side of a map. */
export function peopleOf(records: readonly AnyRecord[], map: string): ReadonlySet<string> {
  const audience = recordsOf(records, 'value-fit').find(({ id }) => id === map)?.data.audience?.record;
  const people = recordsOf(records, 'persona').filter(
    ({ id, data }) => audience !== undefined && (id === audience || data.segments.some(({ record }) => record === audience)),
  );
  return new Set(people.map(({ id }) => id));
}

/** True while the end is one: the same node lacks the same. */
export const isStillOpen = (graph: TraceGraph, { node, missing, direction }: OpenEnd): boolean =>
  graph.openEnds.some((end) => end.node === node && end.missing === missing && end.direction === direction);
