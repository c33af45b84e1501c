import { t } from '../i18n.ts';
import { type AnyRecord, type RecordOf, recordsOf } from '../records.ts';

/** A positioning as stored, or with a draft's data laid over it. */
export type Positioning = Pick<RecordOf<'positioning'>, 'id' | 'data'>;
type Data = RecordOf<'positioning'>['data'];
export type Attribute = Data['attributes'][number];
export type Competitor = Data['competitors'][number];

/** Ourselves where competitors go by the ids of their items. */
export const US = 'us';

/** Scores closer than this count as level: nobody tells them apart in an answer from 0 to 10. */
const LEVEL = 0.5;
/** Where all scores lie within this, everybody is alike. */
const ALIKE = 1;

/** The score that a competitor, or we, have on an attribute, 0–10; null when there is none. */
export function scoreOf({ id }: Pick<Positioning, 'id'>, attribute: Attribute, who: string): number | null {
  if (who === US) return attribute.ours;
  return attribute.scores.find(({ competitor }) => competitor?.record === id && competitor.item === who)?.value ?? null;
}

/** Against the best competitor; 'unknown' while we or all of them have no score. */
export type Standing = 'lead' | 'level' | 'lag' | 'unknown';

/** How an attribute stands. */
export interface AttributeReading {
  readonly attribute: Attribute;
  /** Our score less that of the best competitor; null while one of them is missing. */
  readonly margin: number | null;
  readonly standing: Standing;
  /** The competitors with the best score among them, by id. */
  readonly best: readonly string[];
  /** True when we and at least one competitor are scored and nobody stands out. */
  readonly alike: boolean;
}

/** Every attribute in its order, with where we lead, where we lag and where everybody is alike. */
export function readAttributes(positioning: Positioning): AttributeReading[] {
  const { attributes, competitors } = positioning.data;
  return attributes.map((attribute) => {
    const theirs = competitors.flatMap(({ id }) => {
      const value = scoreOf(positioning, attribute, id);
      return value === null ? [] : [{ id, value }];
    });
    const { ours } = attribute;
    const top = Math.max(...theirs.map(({ value }) => value));
    if (ours === null || theirs.length === 0) {
      return {
        attribute,
        margin: null,
        standing: 'unknown',
        best: theirs.filter(({ value }) => value === top).map(({ id }) => id),
        alike: false,
      };
    }
    const margin = tenths(ours - top);
    const all = [ours, ...theirs.map(({ value }) => value)];
    return {
      attribute,
      margin,
      standing: margin >= LEVEL ? 'lead' : margin <= -LEVEL ? 'lag' : 'level',
      best: theirs.filter(({ value }) => value === top).map(({ id }) => id),
      alike: tenths(Math.max(...all) - Math.min(...all)) <= ALIKE,
    };
  });
}

/** Scores are typed and dragged in tenths; the sums of floats are put right to them. */
export const tenths = (value: number): number => Math.round(value * 10) / 10;

/** Somebody on the map, 0–10 each way. */
export interface Placed {
  /** `US`, or the id of a competitor. */
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

export interface PerceptualMap {
  /** The attributes of the axes; null while not chosen. */
  readonly x: Attribute | null;
  readonly y: Attribute | null;
  readonly placed: readonly Placed[];
  /** Those who lack a score on one of the axes. */
  readonly unplaced: readonly { readonly id: string; readonly name: string }[];
}

/** What we are called on a map: the organisation of the brief. */
export const ourName = (records: readonly AnyRecord[]): string => recordsOf(records, 'brief')[0]?.data.organisation.trim() || t('Us');

/** Everybody on the two attributes that were chosen, ourselves first. */
export function mapOf(positioning: Positioning, us: string): PerceptualMap {
  const { id, data } = positioning;
  const axis = (reference: { readonly record: string; readonly item?: string | undefined } | null): Attribute | null =>
    (reference?.record === id && data.attributes.find((attribute) => attribute.id === reference.item)) || null;
  const x = axis(data.map.x);
  const y = axis(data.map.y);
  const all = [
    { id: US, name: us },
    ...data.competitors.map((competitor) => ({ id: competitor.id, name: competitorName(data, competitor) })),
  ];
  if (!x || !y) return { x, y, placed: [], unplaced: all };
  const seen = all.map((who) => ({ ...who, x: scoreOf(positioning, x, who.id), y: scoreOf(positioning, y, who.id) }));
  return {
    x,
    y,
    placed: seen.flatMap(({ x: across, y: up, ...who }) => (across === null || up === null ? [] : [{ ...who, x: across, y: up }])),
    unplaced: seen.filter((who) => who.x === null || who.y === null).map(({ id: who, name }) => ({ id: who, name })),
  };
}

/** The code of a competitor stands in for a name that is not there yet. */
export const competitorName = (data: Data, competitor: Competitor): string =>
  competitor.name.trim() || t('Competitor {{number}}', { number: data.competitors.indexOf(competitor) + 1 });

/** The competitor nearest to us on the map and how far away, in points of the scale; null while nobody can be compared. */
export function nearestOf({ placed }: PerceptualMap): { readonly competitor: Placed; readonly distance: number } | null {
  const us = placed.find(({ id }) => id === US);
  if (!us) return null;
  return placed.reduce<{ readonly competitor: Placed; readonly distance: number } | null>((nearest, competitor) => {
    if (competitor.id === US) return nearest;
    const distance = Math.hypot(competitor.x - us.x, competitor.y - us.y);
    return nearest && nearest.distance <= distance ? nearest : { competitor, distance };
  }, null);
}

/** Two attributes for a map that has none yet: differences before parities, those with most scores first. */
export function suggestedAxes({ data }: Positioning): readonly [Attribute, Attribute] | null {
  const weight = ({ kind, ours, scores }: Attribute): number =>
    (kind === 'difference' ? 1000 : 0) + (ours === null ? 0 : 1) + scores.filter(({ value }) => value !== null).length;
  const [first, second] = [...data.attributes].sort((a, b) => weight(b) - weight(a));
  return first && second ? [first, second] : null;
}

/** What a positioning statement is made of, each from where it is decided; '' and [] where that is missing. */
export interface StatementParts {
  readonly target: string;
  readonly us: string;
  /** What kind of thing the offer is. */
  readonly offering: string;
  /** Whom the target compares us with. */
  readonly rivals: readonly string[];
  /** Points of difference on which we lead. */
  readonly differences: readonly string[];
}

export function statementParts(positioning: Positioning, records: readonly AnyRecord[]): StatementParts {
  const { target, competitors } = positioning.data;
  const named = (text: string): string[] => (text.trim() === '' ? [] : [text.trim()]);
  return {
    target: records.find(({ id, kind }) => kind === 'segment' && id === target?.record)?.title.trim() ?? '',
    us: recordsOf(records, 'brief')[0]?.data.organisation.trim() ?? '',
    offering: recordsOf(records, 'brief')[0]?.data.offering.trim() ?? '',
    rivals: competitors.flatMap(({ name }) => named(name)),
    differences: readAttributes(positioning)
      .filter(({ attribute, standing }) => attribute.kind === 'difference' && standing === 'lead')
      .flatMap(({ attribute }) => named(attribute.name)),
  };
}

/** A first wording of the statement; null while there is nobody to address or nothing to stand out by. */
export function statementFrom({ target, us, rivals, differences }: StatementParts): string | null {
  const [first, second] = differences;
  if (target === '' || us === '' || first === undefined) return null;
  const strength = second === undefined ? first : t('{{first}} and {{second}}', { first, second });
  const rival = rivals[0];
  return rival === undefined
    ? t('For {{target}}, {{us}} is the one to choose for {{strength}}.', { target, us, strength })
    : t('For {{target}}, {{us}} is the one to choose for {{strength}}: ahead of {{rival}} and the others they compare.', {
        target,
        us,
        strength,
        rival,
      });
}
