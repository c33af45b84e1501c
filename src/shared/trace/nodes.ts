import type { Reference } from '../fields.ts';
import { frameworkOf, type Kind } from '../frameworks/index.ts';
import { inSentence, t } from '../i18n.ts';
import { type AnyRecord, recordsOf } from '../records.ts';
import { COLUMNS, type Column, keyOf, type NodeKey, type TraceNode } from './model.ts';

/**
 * The columns in the order in which edges lead: objectives stand at the end of both lines, so initiatives come before
 * them.
 */
export const READING_ORDER = [
  'segment',
  'persona',
  'pain',
  'reliever',
  'proposition',
  'tactic',
  'touchpoint',
  'phase',
  'metric',
  'swot',
  'tows',
  'initiative',
  'objective',
] as const satisfies readonly Column[];

const ranks: ReadonlyMap<Column, number> = new Map(READING_ORDER.map((column, index) => [column, index]));
export const rankOf = (column: Column): number => ranks.get(column) ?? -1;

/**
 * What stands beside a line: a value proposition gathers relievers, a phase gathers touchpoints. A walk may begin or end
 * there but does not lead through: else each pain of a map would reach each tactic of it.
 */
export const isAside = (column: Column): boolean => column === 'proposition' || column === 'phase';

export const QUADRANTS = ['strengths', 'weaknesses', 'opportunities', 'threats'] as const;

interface Named {
  readonly reference: Reference;
  readonly kind: Kind;
  readonly list?: string;
  readonly name: string;
  readonly weight?: number | null;
}

/**
 * Every node, in the order of the columns, then of records and items. Pains are those of personas and those that a
 * value-fit map adds. Tactics and initiatives that were stopped carry nothing any more and are left out.
 */
export function nodesOf(records: readonly AnyRecord[]): Map<NodeKey, TraceNode> {
  const nodes = new Map<NodeKey, TraceNode>();
  const add = (column: Column, entries: Iterable<Named>): void => {
    for (const { reference, kind, list, name, weight } of entries) {
      const key = keyOf(reference);
      nodes.set(key, { key, column, reference, kind, list, label: labelOf(name, column), weight: weight ?? null });
    }
  };
  const mix = recordsOf(records, 'marketing-mix');
  const maps = recordsOf(records, 'value-fit');
  const swots = recordsOf(records, 'swot');
  add('segment', recordsOf(records, 'segment').map(whole));
  add('persona', recordsOf(records, 'persona').map(whole));
  add('pain', [
    ...recordsOf(records, 'persona').flatMap(({ id, data }) =>
      data.pains.map((pain) => item('persona', id, 'pains', pain.id, pain.statement, pain.severity)),
    ),
    ...maps.flatMap(({ id, data }) =>
      data.extraPains.map((pain) => item('value-fit', id, 'extraPains', pain.id, pain.statement, pain.severity)),
    ),
  ]);
  add(
    'reliever',
    maps.flatMap(({ id, data }) => data.relievers.map((entry) => item('value-fit', id, 'relievers', entry.id, entry.statement))),
  );
  add('proposition', maps.map(whole));
  add(
    'tactic',
    mix.flatMap(({ id, data }) =>
      data.tactics.filter(goesOn).map((tactic) => item('marketing-mix', id, 'tactics', tactic.id, tactic.statement)),
    ),
  );
  add(
    'touchpoint',
    recordsOf(records, 'touchpoint').map((record) => ({ ...whole(record), weight: record.data.importance })),
  );
  add(
    'phase',
    recordsOf(records, 'journey').flatMap(({ id, data }) =>
      data.phases.map((phase) => item('journey', id, 'phases', phase.id, phase.name)),
    ),
  );
  add('metric', recordsOf(records, 'metric').map(whole));
  add(
    'objective',
    recordsOf(records, 'brief').flatMap(({ id, data }) =>
      data.objectives.map((objective) => item('brief', id, 'objectives', objective.id, objective.statement)),
    ),
  );
  add(
    'swot',
    swots.flatMap(({ id, data }) =>
      QUADRANTS.flatMap((quadrant) => data[quadrant].map((entry) => item('swot', id, quadrant, entry.id, entry.statement, entry.impact))),
    ),
  );
  add(
    'tows',
    swots.flatMap(({ id, data }) => data.strategies.map((entry) => item('swot', id, 'strategies', entry.id, entry.statement))),
  );
  add(
    'initiative',
    recordsOf(records, 'roadmap').flatMap(({ id, data }) =>
      data.initiatives.filter(goesOn).map((entry) => item('roadmap', id, 'initiatives', entry.id, entry.title, entry.impact)),
    ),
  );
  return nodes;
}

/** False for work that was stopped. */
export const goesOn = ({ status }: { readonly status: string | null }): boolean => status !== 'stopped';

const whole = ({ id, kind, title }: Pick<AnyRecord, 'id' | 'kind' | 'title'>): Named => ({ reference: { record: id }, kind, name: title });

const item = (kind: Kind, record: string, list: string, id: string, name: string, weight: number | null = null): Named => ({
  reference: { record, item: id },
  kind,
  list,
  name,
  weight,
});

function labelOf(name: string, column: Column): string {
  const said = name.replace(/\s+/gu, ' ').trim();
  return said === '' ? t('Unnamed {{what}}', { what: wordOf(column) }) : said;
}

/** A column's name in the middle of a sentence: "value proposition", "SWOT item". */
export const wordOf = (column: Column): string => inSentence(t(COLUMNS[column]));

/** The name of the kind that a node's record has, for lists: "Persona". */
export const kindLabel = (node: TraceNode): string => t(frameworkOf(node.kind).singular);
