import { type Attribute, type Competitor, type Positioning, tenths, US } from '../../../shared/analysis/positioning.ts';
import type { RecordData } from '../../../shared/frameworks/index.ts';

export type PositioningData = RecordData['positioning'];
export type SellingPoint = PositioningData['uniqueSellingPoints'][number];
export type Axis = 'x' | 'y';

export const withAttribute = (data: PositioningData, id: string, change: Partial<Omit<Attribute, 'id'>>): PositioningData => ({
  ...data,
  attributes: data.attributes.map((attribute) => (attribute.id === id ? { ...attribute, ...change } : attribute)),
});

export const withNewAttribute = (data: PositioningData, id: string, name: string): PositioningData => ({
  ...data,
  attributes: [...data.attributes, { id, name, kind: null, ours: null, scores: [] }],
});

/** Without the attribute; an axis that it was is free again. */
export function withoutAttribute(data: PositioningData, record: string, id: string): PositioningData {
  const freed = (axis: PositioningData['map']['x']) => (axis?.record === record && axis.item === id ? null : axis);
  return {
    ...data,
    attributes: data.attributes.filter((attribute) => attribute.id !== id),
    map: { x: freed(data.map.x), y: freed(data.map.y) },
  };
}

export const withCompetitor = (data: PositioningData, id: string, change: Partial<Omit<Competitor, 'id'>>): PositioningData => ({
  ...data,
  competitors: data.competitors.map((competitor) => (competitor.id === id ? { ...competitor, ...change } : competitor)),
});

export const withNewCompetitor = (data: PositioningData, id: string, name: string): PositioningData => ({
  ...data,
  competitors: [...data.competitors, { id, name, strengths: '', weaknesses: '', priceLevel: null, note: '' }],
});

/** Without the competitor and the scores given to it. */
export const withoutCompetitor = (data: PositioningData, record: string, id: string): PositioningData => ({
  ...data,
  competitors: data.competitors.filter((competitor) => competitor.id !== id),
  attributes: data.attributes.map((attribute) => ({
    ...attribute,
    scores: attribute.scores.filter(({ competitor }) => competitor?.record !== record || competitor.item !== id),
  })),
});

/** Whose score on which attribute. */
export interface Scored {
  readonly attribute: string;
  /** `US`, or the id of a competitor. */
  readonly who: string;
}

/**
 * The data with one score set; null takes it out.
 * @param id the id of the score, should it be the first of this competitor on the attribute
 */
export function withScore(
  data: PositioningData,
  record: string,
  { attribute, who }: Scored,
  value: number | null,
  id: string,
): PositioningData {
  const found = data.attributes.find((candidate) => candidate.id === attribute);
  if (!found) return data;
  if (who === US) return withAttribute(data, attribute, { ours: value });
  const isIt = ({ competitor }: Attribute['scores'][number]): boolean => competitor?.record === record && competitor.item === who;
  const others = found.scores.filter((score) => !isIt(score));
  if (value === null) return withAttribute(data, attribute, { scores: others });
  const scores = found.scores.some(isIt)
    ? found.scores.map((score) => (isIt(score) ? { ...score, value } : score))
    : [...others, { id, competitor: { record, item: who }, value }];
  return withAttribute(data, attribute, { scores });
}

/** A place on the map, 0–10 each way. */
export interface At {
  readonly x: number;
  readonly y: number;
}

/** Both kept on the scale and rounded to tenths. */
export const onScale = ({ x, y }: At): At => ({ x: clamp(tenths(x)), y: clamp(tenths(y)) });
const clamp = (value: number): number => Math.min(Math.max(value, 0), 10);

/** The data with somebody put there on the map: the scores on both axes follow. Unchanged while an axis is not chosen. */
export function placedAt(positioning: Positioning, who: string, at: At, newId: () => string): PositioningData {
  const { id, data } = positioning;
  const { x, y } = onScale(at);
  const across = data.map.x?.record === id ? data.map.x.item : undefined;
  const up = data.map.y?.record === id ? data.map.y.item : undefined;
  if (across === undefined || up === undefined) return data;
  return withScore(withScore(data, id, { attribute: across, who }, x, newId()), id, { attribute: up, who }, y, newId());
}

/** Where an arrow key leads on the map: a tenth, or a whole point with Shift; undefined for other keys. */
export function afterKey(key: string, shift: boolean, { x, y }: At): At | undefined {
  const step = shift ? 1 : 0.1;
  switch (key) {
    case 'ArrowLeft':
      return onScale({ x: x - step, y });
    case 'ArrowRight':
      return onScale({ x: x + step, y });
    case 'ArrowUp':
      return onScale({ x, y: y + step });
    case 'ArrowDown':
      return onScale({ x, y: y - step });
    default:
      return undefined;
  }
}

/** The data with an attribute as an axis; where it was the other axis the two change places. */
export function withAxis(data: PositioningData, record: string, axis: Axis, attribute: string | null): PositioningData {
  const { map } = data;
  const other: Axis = axis === 'x' ? 'y' : 'x';
  const chosen = attribute === null ? null : { record, item: attribute };
  const clash = chosen !== null && map[other]?.record === record && map[other]?.item === attribute;
  return { ...data, map: { ...map, [axis]: chosen, ...(clash ? { [other]: map[axis] } : {}) } };
}

export const swapped = (data: PositioningData): PositioningData => ({ ...data, map: { x: data.map.y, y: data.map.x } });

export const withSellingPoint = (data: PositioningData, id: string, change: Partial<Omit<SellingPoint, 'id'>>): PositioningData => ({
  ...data,
  uniqueSellingPoints: data.uniqueSellingPoints.map((point) => (point.id === id ? { ...point, ...change } : point)),
});
