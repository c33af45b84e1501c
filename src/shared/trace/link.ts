import type { Changes, RecordPut } from '../changes.ts';
import type { Reference } from '../fields.ts';
import type { Kind, RecordData } from '../frameworks/index.ts';
import { t } from '../i18n.ts';
import { type AnyRecord, parseData, type RecordOf, recordsOf } from '../records.ts';
import { buildGraph } from './graph.ts';
import { type Column, keyOf, type NodeKey, type OpenEnd, type TraceGraph, type TraceNode } from './model.ts';
import { canMake, isStillOpen, type LinkChoice, linkOffers, mapsFor, peopleOf } from './offers.ts';

/**
 * The missing link, in place: as one step that can be undone.
 * @returns null when the end is open no more, the choice is not offered there, or the name is empty or too long
 */
export function linkChange(records: readonly AnyRecord[], end: OpenEnd, choice: LinkChoice, newId: () => string): Changes | null {
  const graph = buildGraph(records);
  const node = graph.nodes.get(end.node);
  if (!node || !isStillOpen(graph, end)) return null;
  if (choice.kind === 'link') {
    if (!linkOffers(graph, records, end).existing.some(({ key }) => key === choice.node)) return null;
    const other = graph.nodes.get(choice.node);
    if (!other) return null;
    const [from, to] = end.direction === 'next' ? [node, other] : [other, node];
    const put = joined(records, from, to);
    return put && changes(t('Link {{from}} to {{to}}', { from: short(from.label), to: short(to.label) }), put);
  }
  const name = choice.name.replace(/\s+/gu, ' ').trim();
  if (name === '' || !canMake(end)) return null;
  const puts = made({ records, graph, node, name, newId }, end.missing);
  return puts && changes(t('Add {{name}} to {{to}}', { name: short(name), to: short(node.label) }), ...puts);
}

const changes = (label: string, ...put: readonly RecordPut[]): Changes => ({ label, put: [...put], remove: [] });

const LONGEST = 80;
const short = (label: string): string =>
  label.length <= LONGEST
    ? label
    : `${label
        .slice(0, LONGEST - 1)
        .toWellFormed()
        .trimEnd()}…`;

/** The link from one node to a later one, put into the field that holds it; null where the two are not linked so. */
function joined(records: readonly AnyRecord[], from: TraceNode, to: TraceNode): RecordPut | null {
  const into = <K extends Kind>(
    kind: K,
    holder: TraceNode,
    change: (data: RecordData[K], item: string) => RecordData[K],
  ): RecordPut | null => {
    const record = recordsOf(records, kind).find(({ id }) => id === holder.reference.record);
    return record ? changed(record, change(record.data, holder.reference.item ?? '')) : null;
  };
  switch (`${from.column} ${to.column}` as const) {
    case 'segment persona':
      return into('persona', to, (data) => ({ ...data, segments: [...data.segments, from.reference] }));
    case 'pain reliever':
      return into('value-fit', to, (data, id) => ({
        ...data,
        relievers: data.relievers.map((entry) => (entry.id === id ? { ...entry, relieves: [...entry.relieves, from.reference] } : entry)),
      }));
    case 'reliever tactic':
      return into('marketing-mix', to, (data, id) => ({
        ...data,
        tactics: data.tactics.map((entry) => (entry.id === id ? { ...entry, answers: [...entry.answers, from.reference] } : entry)),
      }));
    case 'tactic touchpoint':
      return into('marketing-mix', from, (data, id) => ({
        ...data,
        tactics: data.tactics.map((entry) => (entry.id === id ? { ...entry, touchpoints: [...entry.touchpoints, to.reference] } : entry)),
      }));
    case 'touchpoint metric':
      return into('touchpoint', from, (data) => ({ ...data, metrics: [...data.metrics, to.reference] }));
    case 'metric objective':
      return into('brief', to, (data, id) => ({
        ...data,
        objectives: data.objectives.map((entry) => (entry.id === id ? { ...entry, measuredBy: from.reference } : entry)),
      }));
    case 'swot tows':
      return into('swot', to, (data, id) => ({
        ...data,
        strategies: data.strategies.map((entry) => (entry.id === id ? { ...entry, cites: [...entry.cites, from.reference] } : entry)),
      }));
    case 'initiative objective':
      return into('roadmap', from, (data, id) => ({
        ...data,
        initiatives: data.initiatives.map((entry) => (entry.id === id ? { ...entry, supports: [...entry.supports, to.reference] } : entry)),
      }));
    case 'tows initiative':
    case 'swot initiative':
    case 'pain initiative':
    case 'metric initiative':
      return into('roadmap', to, (data, id) => ({
        ...data,
        initiatives: data.initiatives.map((entry) => (entry.id === id ? { ...entry, from: [...entry.from, from.reference] } : entry)),
      }));
    default:
      return null;
  }
}

interface Making {
  readonly records: readonly AnyRecord[];
  readonly graph: TraceGraph;
  readonly node: TraceNode;
  readonly name: string;
  readonly newId: () => string;
}

/** A new node of the missing column, linked; null where the name does not fit its field. */
function made(making: Making, missing: Column): readonly RecordPut[] | null {
  const { records, node, name, newId } = making;
  switch (missing) {
    case 'segment':
      return madeBeside(making, 'segment', { name }, (id) =>
        node.kind === 'persona' ? extended(making, 'persona', (data) => ({ ...data, segments: [...data.segments, { record: id }] })) : null,
      );
    case 'persona':
      return alone(fresh('persona', newId(), { name, segments: [node.reference] }));
    case 'pain':
      return newPain(making);
    case 'reliever':
      return alone(newReliever(making));
    case 'tactic':
      return alone(newTactic(making));
    case 'touchpoint':
      return madeBeside(making, 'touchpoint', { name }, (id) =>
        extended(making, 'marketing-mix', (data) => ({
          ...data,
          tactics: data.tactics.map((entry) =>
            entry.id === node.reference.item ? { ...entry, touchpoints: [...entry.touchpoints, { record: id }] } : entry,
          ),
        })),
      );
    case 'metric':
      return madeBeside(making, 'metric', { name }, (id) =>
        node.column === 'objective'
          ? extended(making, 'brief', (data) => ({
              ...data,
              objectives: data.objectives.map((entry) =>
                entry.id === node.reference.item ? { ...entry, measuredBy: { record: id } } : entry,
              ),
            }))
          : extended(making, 'touchpoint', (data) => ({ ...data, metrics: [...data.metrics, { record: id }] })),
      );
    case 'objective':
      return newObjective(making);
    case 'tows':
      return alone(
        added(
          recordsOf(records, 'swot').find(({ id }) => id === node.reference.record),
          'swot',
          'strategies',
          { id: newId(), statement: name, cites: [node.reference] },
          newId,
        ),
      );
    case 'initiative': {
      const link = node.column === 'objective' ? { supports: [node.reference] } : { from: [node.reference] };
      return alone(added(recordsOf(records, 'roadmap')[0], 'roadmap', 'initiatives', { id: newId(), title: name, ...link }, newId));
    }
    default:
      return null;
  }
}

const alone = (put: RecordPut | null): readonly RecordPut[] | null => put && [put];

/** A new record, and the change of the open end's record that refers to it. */
function madeBeside<K extends Kind>(
  { newId }: Making,
  kind: K,
  data: Record<string, unknown>,
  refer: (id: string) => RecordPut | null,
): readonly RecordPut[] | null {
  const id = newId();
  const [record, holder] = [fresh(kind, id, data), refer(id)];
  return record && holder && [record, holder];
}

/** The open end's own record, changed. */
function extended<K extends Kind>({ records, node }: Making, kind: K, change: (data: RecordData[K]) => RecordData[K]): RecordPut | null {
  const record = recordsOf(records, kind).find(({ id }) => id === node.reference.record);
  return record ? changed(record, change(record.data)) : null;
}

const changed = <K extends Kind>(
  { id, kind, revision }: Pick<RecordOf<K>, 'id' | 'kind' | 'revision'>,
  data: RecordData[K],
): RecordPut => ({
  id,
  kind,
  data,
  revision,
});

/** A record that is new; null when what is given does not fit it. */
function fresh(kind: Kind, id: string, given: Record<string, unknown>): RecordPut | null {
  const data = parseData(kind, given);
  return data.ok ? { id, kind, data: data.value, revision: null } : null;
}

/** The record with an item more in one of its lists, or a new record of the kind that begins with the item. */
function added(
  record: AnyRecord | undefined,
  kind: Kind,
  list: string,
  item: Record<string, unknown>,
  newId: () => string,
  beginsWith: Record<string, unknown> = {},
): RecordPut | null {
  if (!record) return fresh(kind, newId(), { ...beginsWith, [list]: [item] });
  const values: Readonly<Record<string, unknown>> = record.data;
  const before = values[list];
  const data = parseData(kind, { ...values, [list]: [...(Array.isArray(before) ? before : []), item] });
  return data.ok ? { id: record.id, kind, data: data.value, revision: record.revision } : null;
}

/** In the persona; for a reliever in the one persona that its map is made for, else in the map itself. */
function newPain({ records, node, name, newId }: Making): readonly RecordPut[] | null {
  const pain = { id: newId(), statement: name };
  const personas = recordsOf(records, 'persona');
  if (node.column === 'persona') {
    const persona = personas.find(({ id }) => id === node.reference.record);
    return alone(added(persona, 'persona', 'pains', pain, newId));
  }
  const map = recordsOf(records, 'value-fit').find(({ id }) => id === node.reference.record);
  if (!map) return null;
  const relieving = (record: string): RecordData['value-fit'] => ({
    ...map.data,
    relievers: map.data.relievers.map((entry) =>
      entry.id === node.reference.item ? { ...entry, relieves: [...entry.relieves, { record, item: pain.id }] } : entry,
    ),
  });
  const persona = personas.find(({ id }) => id === map.data.audience?.record);
  if (!persona) return alone(added({ ...map, data: relieving(map.id) }, 'value-fit', 'extraPains', pain, newId));
  const put = added(persona, 'persona', 'pains', pain, newId);
  return put && [put, changed(map, relieving(persona.id))];
}

/** In the value-fit map of the persona that has the pain, or of its segment; without one a map is made. */
function newReliever({ records, node, name, newId }: Making): RecordPut | null {
  const fitting = mapsFor(records, node.reference);
  const [first] = fitting;
  const map = recordsOf(records, 'value-fit').find(({ id }) => id === first);
  const persona = recordsOf(records, 'persona').find(({ id }) => id === node.reference.record);
  const title = persona?.title.trim() ? t('Offer for {{who}}', { who: persona.title.trim() }) : t('Offer');
  const beginning = persona ? { title, audience: { record: persona.id } } : { title };
  return added(map, 'value-fit', 'relievers', { id: newId(), statement: name, relieves: [node.reference] }, newId, beginning);
}

/** In the first marketing mix, aimed at the segments of those whose pains the reliever takes away. */
function newTactic({ records, graph, node, name, newId }: Making): RecordPut | null {
  const before = (keys: readonly NodeKey[]): NodeKey[] => keys.flatMap((key) => (graph.previous.get(key) ?? []).map(({ from }) => from));
  const pains = before([node.key]);
  const people = new Set([...before(pains), ...peopleOf(records, node.reference.record)]);
  const segments = new Map<NodeKey, Reference>();
  for (const key of [...people, ...before([...people])]) {
    const found = graph.nodes.get(key);
    if (found?.column === 'segment') segments.set(keyOf(found.reference), found.reference);
  }
  const tactic = { id: newId(), statement: name, answers: [node.reference], segments: [...segments.values()] };
  return added(recordsOf(records, 'marketing-mix')[0], 'marketing-mix', 'tactics', tactic, newId);
}

/** In the brief, measured by the metric or supported by the initiative. */
function newObjective(making: Making): readonly RecordPut[] | null {
  const { records, node, name, newId } = making;
  const brief = recordsOf(records, 'brief')[0];
  const id = newId();
  const objective = node.column === 'metric' ? { id, statement: name, measuredBy: node.reference } : { id, statement: name };
  const put = added(brief, 'brief', 'objectives', objective, newId);
  if (!put || node.column === 'metric') return alone(put);
  const supports = extended(making, 'roadmap', (data) => ({
    ...data,
    initiatives: data.initiatives.map((entry) =>
      entry.id === node.reference.item ? { ...entry, supports: [...entry.supports, { record: put.id, item: id }] } : entry,
    ),
  }));
  return supports && [put, supports];
}
