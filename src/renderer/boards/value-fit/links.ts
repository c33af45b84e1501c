import type { Reference } from '../../../shared/fields.ts';
import type { RecordData } from '../../../shared/frameworks/index.ts';

export type MapData = RecordData['value-fit'];
/** The two lists of the offer that answer needs. */
export type AnswerList = 'relievers' | 'creators';
export type ExtraList = 'extraPains' | 'extraGains' | 'extraJobs';
export type OfferList = AnswerList | 'products';

/** One text for a need, so that it can be a key: a persona's item and an extra of the map may share an item id. */
export const keyOf = (reference: Reference): string => `${reference.record}/${reference.item ?? ''}`;
const same = (a: Reference, b: Reference): boolean => a.record === b.record && a.item === b.item;

/** A line from a need to what answers it. */
export interface Thread {
  readonly need: string;
  readonly answer: string;
}

/** Every line of one list; those whose need is not on the board are left out. */
export function threadsOf(data: MapData, list: AnswerList, needs: readonly { readonly reference: Reference }[]): Thread[] {
  const shown = new Set(needs.map((need) => keyOf(need.reference)));
  return answersOf(data, list).flatMap(({ id, answers }) =>
    answers.map(keyOf).flatMap((need) => (shown.has(need) ? [{ need, answer: id }] : [])),
  );
}

export interface Answer {
  readonly id: string;
  readonly statement: string;
  readonly answers: readonly Reference[];
  readonly products: readonly Reference[];
}

/** Relievers and creators alike. */
export const answersOf = (data: MapData, list: AnswerList): Answer[] =>
  list === 'relievers'
    ? data.relievers.map(({ relieves, ...rest }) => ({ ...rest, answers: relieves }))
    : data.creators.map(({ creates, ...rest }) => ({ ...rest, answers: creates }));

const toggled = (references: readonly Reference[], reference: Reference): Reference[] =>
  references.some((other) => same(other, reference)) ? references.filter((other) => !same(other, reference)) : [...references, reference];

/** The map with a need linked to an answer, or unlinked when it was linked. */
export function toggleLink(data: MapData, list: AnswerList, id: string, need: Reference): MapData {
  return list === 'relievers'
    ? { ...data, relievers: data.relievers.map((item) => (item.id === id ? { ...item, relieves: toggled(item.relieves, need) } : item)) }
    : { ...data, creators: data.creators.map((item) => (item.id === id ? { ...item, creates: toggled(item.creates, need) } : item)) };
}

/** The map with a new answer at the end, linked to the need it was made for, if any. */
export function withNewAnswer(data: MapData, list: AnswerList, id: string, statement: string, need: Reference | undefined): MapData {
  const answers = need ? [need] : [];
  return list === 'relievers'
    ? { ...data, relievers: [...data.relievers, { id, statement, relieves: answers, products: [] }] }
    : { ...data, creators: [...data.creators, { id, statement, creates: answers, products: [] }] };
}

export const withAnswerStatement = (data: MapData, list: AnswerList, id: string, statement: string): MapData =>
  list === 'relievers'
    ? { ...data, relievers: data.relievers.map((item) => (item.id === id ? { ...item, statement } : item)) }
    : { ...data, creators: data.creators.map((item) => (item.id === id ? { ...item, statement } : item)) };

export const withAnswerProducts = (data: MapData, list: AnswerList, id: string, products: Reference[]): MapData =>
  list === 'relievers'
    ? { ...data, relievers: data.relievers.map((item) => (item.id === id ? { ...item, products } : item)) }
    : { ...data, creators: data.creators.map((item) => (item.id === id ? { ...item, products } : item)) };

/** The map without a product, a reliever or a creator; nothing keeps a link to a product that is gone. */
export function withoutOffer(data: MapData, record: string, list: OfferList, id: string): MapData {
  if (list === 'relievers') return { ...data, relievers: data.relievers.filter((item) => item.id !== id) };
  if (list === 'creators') return { ...data, creators: data.creators.filter((item) => item.id !== id) };
  const kept = (references: readonly Reference[]) => references.filter((reference) => reference.record !== record || reference.item !== id);
  return {
    ...data,
    products: data.products.filter((item) => item.id !== id),
    relievers: data.relievers.map((item) => ({ ...item, products: kept(item.products) })),
    creators: data.creators.map((item) => ({ ...item, products: kept(item.products) })),
  };
}

/** The map with a further need of its own, not yet weighed. */
export function withNewExtra(data: MapData, list: ExtraList, id: string, statement: string): MapData {
  switch (list) {
    case 'extraPains':
      return { ...data, extraPains: [...data.extraPains, { id, statement, severity: null }] };
    case 'extraGains':
      return { ...data, extraGains: [...data.extraGains, { id, statement, relevance: null }] };
    case 'extraJobs':
      return { ...data, extraJobs: [...data.extraJobs, { id, statement, kind: null, importance: null }] };
  }
}

const changed = <I extends { readonly id: string }>(items: readonly I[], id: string, part: Partial<I>): I[] =>
  items.map((item) => (item.id === id ? { ...item, ...part } : item));

/** The map with the words of one of its own needs changed; item ids are unique in a record, so its list need not be said. */
export const withExtraStatement = (data: MapData, id: string, statement: string): MapData => ({
  ...data,
  extraPains: changed(data.extraPains, id, { statement }),
  extraGains: changed(data.extraGains, id, { statement }),
  extraJobs: changed(data.extraJobs, id, { statement }),
});

export const withSeverity = (data: MapData, id: string, severity: number | null): MapData => ({
  ...data,
  extraPains: changed(data.extraPains, id, { severity }),
});

export const withRelevance = (data: MapData, id: string, relevance: MapData['extraGains'][number]['relevance']): MapData => ({
  ...data,
  extraGains: changed(data.extraGains, id, { relevance }),
});

export const withImportance = (data: MapData, id: string, importance: number | null): MapData => ({
  ...data,
  extraJobs: changed(data.extraJobs, id, { importance }),
});

/** The map without a further need; what answered it keeps its other links. */
export function withoutExtra(data: MapData, record: string, list: ExtraList, id: string): MapData {
  const kept = (references: readonly Reference[]) => references.filter((reference) => reference.record !== record || reference.item !== id);
  const unlinked: MapData = {
    ...data,
    relievers: data.relievers.map((item) => ({ ...item, relieves: kept(item.relieves) })),
    creators: data.creators.map((item) => ({ ...item, creates: kept(item.creates) })),
  };
  switch (list) {
    case 'extraPains':
      return { ...unlinked, extraPains: data.extraPains.filter((item) => item.id !== id) };
    case 'extraGains':
      return { ...unlinked, extraGains: data.extraGains.filter((item) => item.id !== id) };
    case 'extraJobs':
      return { ...unlinked, extraJobs: data.extraJobs.filter((item) => item.id !== id) };
  }
}

/** A line from (x1, y1) to (x2, y2) that leaves and arrives level: an SVG path. */
export function threadPath(x1: number, y1: number, x2: number, y2: number): string {
  const middle = (x1 + x2) / 2;
  return `M${x1},${y1}C${middle},${y1} ${middle},${y2} ${x2},${y2}`;
}
