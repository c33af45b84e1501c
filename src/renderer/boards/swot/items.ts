import {
  codesOf,
  SWOT_QUADRANTS,
  type SwotItem,
  type SwotLetter,
  type SwotQuadrant,
  type TowsStrategy,
} from '../../../shared/analysis/swot.ts';
import type { Reference } from '../../../shared/fields.ts';
import type { RecordData } from '../../../shared/frameworks/index.ts';
import type { TOWS_KINDS } from '../../../shared/frameworks/swot.ts';
import { type Arrangement, placeOf, put } from '../drag/arrangement.ts';

export type SwotData = RecordData['swot'];
/** The quadrants as they stand on the board: internal above, external below. */
export const ROWS: readonly (readonly SwotQuadrant[])[] = [
  ['strengths', 'weaknesses'],
  ['opportunities', 'threats'],
];
export type TowsKind = keyof typeof TOWS_KINDS;
export const TOWS_ORDER: readonly TowsKind[] = ['SO', 'WO', 'ST', 'WT'];
export const LETTER_OF: Readonly<Record<SwotQuadrant, SwotLetter>> = { strengths: 'S', weaknesses: 'W', opportunities: 'O', threats: 'T' };
export const QUADRANT_OF: Readonly<Record<SwotLetter, SwotQuadrant>> = {
  S: 'strengths',
  W: 'weaknesses',
  O: 'opportunities',
  T: 'threats',
};

/** An item with what the board says about it. */
export interface Coded {
  readonly item: SwotItem;
  readonly quadrant: SwotQuadrant;
  /** "W2": its letter and its place in the person's own order. */
  readonly code: string;
}

/** Every item by its id. */
export function codedItems(data: SwotData): ReadonlyMap<string, Coded> {
  const codes = codesOf(data);
  return new Map(
    SWOT_QUADRANTS.flatMap((quadrant) =>
      data[quadrant].map((item): [string, Coded] => [item.id, { item, quadrant, code: codes.get(item.id) ?? '' }]),
    ),
  );
}

export const arrangementOf = (data: SwotData): Arrangement<SwotQuadrant> =>
  SWOT_QUADRANTS.map((group) => ({ group, ids: data[group].map((item) => item.id) }));

/** The data with its items where the arrangement has them. Items keep their ids, so citations and evidence stay. */
export function arranged(data: SwotData, arrangement: Arrangement<SwotQuadrant>): SwotData {
  const items = codedItems(data);
  const next = { ...data };
  for (const { group, ids } of arrangement) next[group] = ids.flatMap((id) => items.get(id)?.item ?? []);
  return next;
}

/** The data with one item at the end of another quadrant. */
export const movedTo = (data: SwotData, id: string, quadrant: SwotQuadrant): SwotData =>
  arranged(data, put(arrangementOf(data), id, { group: quadrant, index: data[quadrant].length }));

/** The data with one item changed. */
export function withItem(data: SwotData, id: string, change: Partial<Omit<SwotItem, 'id'>>): SwotData {
  const place = placeOf(arrangementOf(data), id);
  if (!place) return data;
  return { ...data, [place.group]: data[place.group].map((item) => (item.id === id ? { ...item, ...change } : item)) };
}

/** The data with an item added at the end of a quadrant, not yet rated. */
export const withNewItem = (data: SwotData, quadrant: SwotQuadrant, id: string, statement: string): SwotData => ({
  ...data,
  [quadrant]: [...data[quadrant], { id, statement, impact: null, confidence: null }],
});

/** The data without an item. What cited it in this record no longer does, and its evidence is about the whole record. */
export function withoutItem(data: SwotData, record: string, id: string): SwotData {
  const names = (reference: Reference) => reference.record === record && reference.item === id;
  const next: SwotData = {
    ...data,
    strategies: data.strategies.map((strategy) => ({ ...strategy, cites: strategy.cites.filter((reference) => !names(reference)) })),
    evidence: data.evidence.map((entry) => (entry.about && names(entry.about) ? { ...entry, about: null } : entry)),
  };
  for (const quadrant of SWOT_QUADRANTS) next[quadrant] = data[quadrant].filter((item) => item.id !== id);
  return next;
}

/** True when the strategy cites the item of this record. */
export const cites = (strategy: TowsStrategy, record: string, item: string): boolean =>
  strategy.cites.some((reference) => reference.record === record && reference.item === item);

/** The data with a citation added, or taken out when it was there. */
export function toggleCitation(data: SwotData, record: string, strategyId: string, item: string): SwotData {
  return withStrategy(data, strategyId, (strategy) => ({
    ...strategy,
    cites: cites(strategy, record, item)
      ? strategy.cites.filter((reference) => !(reference.record === record && reference.item === item))
      : [...strategy.cites, { record, item }],
  }));
}

/** The data with one strategy changed. */
export const withStrategy = (data: SwotData, id: string, change: (strategy: TowsStrategy) => TowsStrategy): SwotData => ({
  ...data,
  strategies: data.strategies.map((strategy) => (strategy.id === id ? change(strategy) : strategy)),
});

/**
 * The data with an empty strategy of a kind. It cites the item it was started from, where the letters agree.
 * @param from the id of the item that is chosen on the board, if any
 */
export function withNewStrategy(data: SwotData, record: string, id: string, kind: TowsKind, from: string | undefined): SwotData {
  const item = from === undefined ? undefined : codedItems(data).get(from);
  const fits = item !== undefined && kind.includes(LETTER_OF[item.quadrant]);
  return {
    ...data,
    strategies: [...data.strategies, { id, statement: '', kind, cites: fits ? [{ record, item: item.item.id }] : [] }],
  };
}

/** The items that no strategy cites, in the order of the quadrants. */
export const uncited = (data: SwotData, record: string): Coded[] =>
  [...codedItems(data).values()].filter(({ item }) => !data.strategies.some((strategy) => cites(strategy, record, item.id)));
