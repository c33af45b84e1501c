import { scaleLinear, scaleSqrt } from 'd3-scale';
import { formatNumber } from '../format.ts';
import { SEGMENT_DECISIONS } from '../frameworks/segmentation.ts';
import { plural, t } from '../i18n.ts';
import { boxOfDot, type Label, placeLabels } from './labels.ts';
import type { Chart, Mark, Measure, Tone } from './marks.ts';
import { label, line } from './pieces.ts';
import { interWidth, wrap } from './text.ts';

export interface PlottedSegment {
  readonly id: string;
  readonly name: string;
  /** 0–100; null while unrated. */
  readonly attractiveness: number | null;
  readonly fit: number | null;
  /** Customers. */
  readonly size: number | null;
  readonly decision: keyof typeof SEGMENT_DECISIONS | null;
}

const SMALLEST = 5;
const LARGEST = 26;
const TICKS = [0, 25, 50, 75, 100];

/** How a decision looks: solid, ring or pale ring, so that it never rests on colour alone. */
const LOOKS: Record<keyof typeof SEGMENT_DECISIONS | 'open', { fill: Tone; stroke: Tone; strokeWidth: number; opacity?: number }> = {
  target: { fill: 'accent', stroke: 'surface', strokeWidth: 1, opacity: 0.85 },
  watch: { fill: 'accent-soft', stroke: 'accent', strokeWidth: 1.25, opacity: 0.85 },
  leave: { fill: 'sunken', stroke: 'line-strong', strokeWidth: 1, opacity: 0.85 },
  open: { fill: 'surface', stroke: 'ink-3', strokeWidth: 1, opacity: 0.85 },
};

/** Segments by attractiveness (upwards) and fit (to the right); the bubble's area is the segment's size. */
export function segmentBubbles(segments: readonly PlottedSegment[], width = 470, height = 270, measure: Measure = interWidth): Chart {
  const plot = { left: 42, right: width - 8, top: 8, bottom: height - 50 };
  const x = scaleLinear([0, 100], [plot.left, plot.right]);
  const y = scaleLinear([0, 100], [plot.bottom, plot.top]);
  const marks: Mark[] = [];
  for (const step of TICKS) {
    marks.push(line(plot.left, y(step), plot.right, y(step), step === 50 ? 'line-strong' : 'line'));
    marks.push(line(x(step), plot.top, x(step), plot.bottom, step === 50 ? 'line-strong' : 'line'));
    marks.push(label(plot.left - 6, y(step) + 3, String(step), { anchor: 'end' }));
    marks.push(label(x(step), plot.bottom + 13, String(step), { anchor: 'middle' }));
  }
  marks.push(label(10, (plot.top + plot.bottom) / 2, t('Attractiveness'), { anchor: 'middle', turned: true }));
  marks.push(label((plot.left + plot.right) / 2, plot.bottom + 27, t('Fit'), { anchor: 'middle' }));

  const rated = segments.flatMap((segment) =>
    segment.attractiveness === null || segment.fit === null
      ? []
      : [{ ...segment, attractiveness: clamp(segment.attractiveness), fit: clamp(segment.fit) }],
  );
  const biggest = rated.reduce((most, { size }) => Math.max(most, size ?? 0), 0);
  const radius = scaleSqrt([0, biggest], [0, LARGEST]);
  const radiusOf = (size: number | null): number => (biggest === 0 ? SMALLEST : Math.max(SMALLEST, radius(size ?? 0)));
  // Bubbles stay inside the field, so that one at 100 is seen whole.
  const bubbles = rated
    .map((segment) => {
      const r = radiusOf(segment.size);
      return {
        segment,
        r,
        cx: Math.min(Math.max(x(segment.fit), plot.left + r), plot.right - r),
        cy: Math.min(Math.max(y(segment.attractiveness), plot.top + r), plot.bottom - r),
      };
    })
    .sort((a, b) => b.r - a.r);
  const labels: Label[] = [];
  for (const { segment, cx, cy, r } of bubbles) {
    marks.push({ kind: 'circle', cx, cy, r, ...LOOKS[segment.decision ?? 'open'], label: segment.name });
    const weight = segment.decision === 'target' ? 600 : 400;
    const { lines } = wrap(segment.name, 110, 9, weight, 2, measure);
    labels.push({ key: segment.id, cx, cy, r, versions: [lines], weight, fill: 'ink', priority: segment.attractiveness });
  }
  const bounds = { x: plot.left, y: plot.top, width: plot.right - plot.left, height: plot.bottom - plot.top };
  marks.push(
    ...placeLabels(
      labels,
      bounds,
      bubbles.map(({ cx, cy, r }) => boxOfDot(cx, cy, r)),
      measure,
    ).marks,
  );
  marks.push(...legend(plot.left, height - 8, measure));
  if (rated.length === 0) marks.push(label(x(50), y(50) - 6, t('No segments rated yet'), { anchor: 'middle' }));
  const unrated = segments.length - rated.length;
  const left = unrated > 0 ? plural(unrated, ' {{count}} segment is not rated yet.', ' {{count}} segments are not rated yet.') : '';
  return { width, height, marks, alt: `${altOf(rated)}${left}`, table: tableOf(segments) };
}

const clamp = (value: number): number => Math.min(Math.max(value, 0), 100);

function legend(x: number, y: number, measure: Measure): Mark[] {
  const entries = [
    ['target', SEGMENT_DECISIONS.target],
    ['watch', SEGMENT_DECISIONS.watch],
    ['leave', SEGMENT_DECISIONS.leave],
    ['open', 'Undecided'],
  ] as const;
  const marks: Mark[] = [];
  let at = x;
  for (const [key, word] of entries) {
    const text = t(word);
    marks.push({ kind: 'circle', cx: at + 4, cy: y - 3, r: 4, ...LOOKS[key] });
    marks.push(label(at + 12, y, text));
    at += 12 + measure(text, 9, 400) + 16;
  }
  marks.push(label(at, y, t('Area: size')));
  return marks;
}

function altOf(rated: readonly { readonly name: string; readonly attractiveness: number; readonly fit: number }[]): string {
  const counted = plural(
    rated.length,
    '{{count}} segment by attractiveness and fit; the bubble is its size.',
    '{{count}} segments by attractiveness and fit; the bubble is the size.',
  );
  const top = rated.reduce<(typeof rated)[number] | undefined>(
    (best, segment) => (best && best.attractiveness >= segment.attractiveness ? best : segment),
    undefined,
  );
  if (!top) return counted;
  const most = t(' The most attractive is {{name}}, {{attractiveness}} of 100 with a fit of {{fit}}.', {
    name: top.name.slice(0, 200),
    attractiveness: formatNumber(top.attractiveness, 0),
    fit: formatNumber(top.fit, 0),
  });
  return `${counted}${most}`;
}

function tableOf(segments: readonly PlottedSegment[]): Chart['table'] {
  const score = (value: number | null): string => (value === null ? '–' : formatNumber(value, 1));
  return {
    head: [t('Segment'), t('Attractiveness'), t('Fit'), t('Size'), t('Decision')],
    rows: segments.map((segment) => [
      segment.name,
      score(segment.attractiveness),
      score(segment.fit),
      segment.size === null ? '–' : formatNumber(segment.size),
      segment.decision === null ? '–' : t(SEGMENT_DECISIONS[segment.decision]),
    ]),
  };
}
