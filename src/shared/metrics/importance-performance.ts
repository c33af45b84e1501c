import { t } from '../i18n.ts';
import { assertNever, fail, type Result } from '../result.ts';
import { finite, written } from './checks.ts';
import type { Figure } from './figure.ts';
import type { Scale } from './scores.ts';

export const QUADRANTS = {
  'concentrate-here': 'Concentrate here',
  'keep-up': 'Keep up',
  'low-priority': 'Low priority',
  'possible-overkill': 'Possible overkill',
} as const;
export type Quadrant = keyof typeof QUADRANTS;

export const CROSSES = { mean: 'Mean of the points', midpoint: 'Middle of the scale' } as const;
export type Cross = keyof typeof CROSSES;

/** On the scale; means of several answers have decimals. */
export interface ImportancePoint {
  readonly importance: number;
  readonly performance: number;
}

export interface ImportanceInput<Point extends ImportancePoint> {
  readonly points: readonly Point[];
  /** Where the lines between the quadrants cross; at the mean unless told. */
  readonly cross?: Cross | undefined;
  /** 1–5 unless told. */
  readonly scale?: Scale | undefined;
}

export interface ImportancePerformance<Point extends ImportancePoint> extends Figure {
  readonly cross: ImportancePoint & { readonly at: Cross };
  /** Each point as it was put in, with its quadrant. */
  readonly points: readonly (Point & { readonly quadrant: Quadrant })[];
}

/** A point on the line counts as above it, whatever rounding did to the mean. */
const SLACK = 1e-9;

/**
 * Importance–performance analysis: each point's quadrant by the cross; what lies on a line counts as high.
 * @returns as value how many points are to be concentrated on; `invalid-input` when there is no point or one is off the scale
 */
export function importancePerformance<Point extends ImportancePoint>(input: ImportanceInput<Point>): Result<ImportancePerformance<Point>> {
  const { points, cross: at = 'mean', scale = { min: 1, max: 5 } } = input;
  const { min, max } = scale;
  if (!(Number.isFinite(min) && Number.isFinite(max) && min < max)) {
    return fail('invalid-input', t('A scale runs from a number to a higher one; correct its ends.'));
  }
  if (points.length === 0) return fail('invalid-input', t('There are no points; rate the importance and performance of at least one.'));
  const isOnScale = (rating: number): boolean => rating >= min && rating <= max;
  const off = points.findIndex(({ importance, performance }) => !isOnScale(importance) || !isOnScale(performance));
  if (off >= 0) {
    return fail(
      'invalid-input',
      t('Point {{number}} has a rating that is not between {{min}} and {{max}}; correct it.', { number: off + 1, min, max }),
    );
  }
  const cross = { at, ...crossOf(points, at, scale) };
  const placed = points.map((point) => ({ ...point, quadrant: quadrantOf(point, cross) }));
  const value = placed.filter(({ quadrant }) => quadrant === 'concentrate-here').length;
  const place = { importance: written(cross.importance, 2), performance: written(cross.performance, 2) };
  return finite({
    value,
    unit: t('to concentrate on'),
    n: points.length,
    cross,
    points: placed,
    convention:
      at === 'mean'
        ? t('Scale of {{min}}–{{max}}; the cross stands at the mean of the points, and what lies on a line counts as high.', { min, max })
        : t('Scale of {{min}}–{{max}}; the cross stands at the middle of the scale, and what lies on a line counts as high.', { min, max }),
    substituted: t('cross at importance {{importance}} and performance {{performance}}; {{value}} of {{n}} are important and fall short', {
      ...place,
      value,
      n: points.length,
    }),
  });
}

function crossOf(points: readonly ImportancePoint[], at: Cross, { min, max }: Scale): ImportancePoint {
  switch (at) {
    case 'mean':
      return {
        importance: mean(points.map(({ importance }) => importance)),
        performance: mean(points.map(({ performance }) => performance)),
      };
    case 'midpoint':
      return { importance: (min + max) / 2, performance: (min + max) / 2 };
    default:
      return assertNever(at);
  }
}

function quadrantOf(point: ImportancePoint, cross: ImportancePoint): Quadrant {
  const performsWell = point.performance >= cross.performance - SLACK;
  if (point.importance >= cross.importance - SLACK) return performsWell ? 'keep-up' : 'concentrate-here';
  return performsWell ? 'possible-overkill' : 'low-priority';
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
