import { scaleLinear } from 'd3-scale';
import type { Sensitivity } from '../analysis/economics.ts';
import { formatMoney, formatNumber, formatPercent, minorUnits } from '../format.ts';
import { t } from '../i18n.ts';
import { type Box, boxesOfTexts, boxOfDot, overlap } from './labels.ts';
import type { Chart, Mark, Measure } from './marks.ts';
import { label, line, SMALL } from './pieces.ts';
import { cut, interWidth } from './text.ts';

/** Another strategy at its own retention and lifetime value. */
export interface SensitivityPoint {
  readonly id: string;
  readonly name: string;
  /** Percent. */
  readonly retention: number;
  /** Minor units. */
  readonly value: number;
}

interface SensitivityOptions {
  readonly width?: number;
  readonly height?: number;
  readonly currency: string;
  /** What today's point is called: "today", or the name of a variant. */
  readonly name: string;
  readonly others?: readonly SensitivityPoint[];
  readonly measure?: Measure;
}

const LONGEST_NAME = 120;
const LINE_APART = 12;

/**
 * The lifetime value over retention: a line for each margin, today's in the accent with its point marked; the others'
 * points hollow; dashed, where a customer brings three times what winning one costs.
 */
export function sensitivityChart(data: Sensitivity, options: SensitivityOptions): Chart {
  const { width = 470, height = 250, currency, name, others = [], measure = interWidth } = options;
  const money = (minor: number): string => moneyWords(minor, currency);
  const { retentions, margins, values, today, threeTimesCost } = data;
  const first = Math.min(retentions[0] ?? 0, ...others.map(({ retention }) => retention));
  const last = Math.max(retentions.at(-1) ?? 100, ...others.map(({ retention }) => retention));
  const drawn = [...values.flat().filter((value) => value !== null), ...others.map(({ value }) => value)];
  const high = drawn.reduce((most, value) => Math.max(most, value), today.value);
  const marginWords = margins.map((margin) => t('{{margin}} margin', { margin: formatPercent(margin) }));
  const right = width - marginWords.reduce((most, words) => Math.max(most, measure(words, SMALL, 600)), 0) - 12;
  const bottom = height - 32;
  const y = scaleLinear([0, high || 1], [bottom, 14]).nice(5);
  const ticks = y.ticks(5);
  const left = ticks.reduce((most, tick) => Math.max(most, measure(money(tick), SMALL, 400)), 0) + 8;
  const x = scaleLinear([first, last], [left, right]);

  const marks: Mark[] = ticks.flatMap((tick) => [
    line(left, y(tick), right, y(tick), tick === 0 ? 'line-strong' : 'line'),
    label(left - 6, y(tick) + 3, money(tick), { anchor: 'end' }),
  ]);
  for (const tick of x.ticks(6)) marks.push(label(x(tick), bottom + 13, formatPercent(tick), { anchor: 'middle' }));
  marks.push(label((left + right) / 2, height - 4, t('Retention a year'), { anchor: 'middle', fill: 'ink-2' }));

  const isToday = (margin: number): boolean => margin === today.margin;
  const drawnLines: (readonly Point[])[] = [];
  margins.forEach((margin, index) => {
    const points = pointsOf(retentions, values[index] ?? [], (retention, value) => [x(retention), y(value)]);
    const look = isToday(margin) ? ({ stroke: 'accent', width: 2 } as const) : ({ stroke: 'ink-3', width: 1 } as const);
    if (points.length > 1) marks.push({ kind: 'path', points, ...look });
    drawnLines.push(points);
  });
  marks.push(...endLabels(data, marginWords, y, x, right));
  const [top = 0] = y.domain().slice(-1);
  const onLines = drawnLines.flatMap(boxesOfLine);
  if (threeTimesCost !== null && threeTimesCost <= top) {
    const at = y(threeTimesCost);
    marks.push({ kind: 'line', x1: left, y1: at, x2: right, y2: at, stroke: 'ink-2', width: 1, dash: [1.5, 3] });
    marks.push(costLabel(at, left, right, bottom, onLines, measure));
    onLines.push({ x: left, y: at - 1, width: right - left, height: 2 });
  }

  const dots: Dot[] = [
    { words: name, x: x(today.retention), y: y(today.value), value: money(today.value), own: true },
    ...others.map((point) => ({ words: point.name, x: x(point.retention), y: y(point.value), value: money(point.value), own: false })),
  ];
  const taken = [...boxesOfTexts(marks, measure), ...onLines, ...dots.map((dot) => boxOfDot(dot.x, dot.y, 6))];
  marks.push(...dotLabels(dots, { left, right, top: 2, bottom }, taken, measure));
  for (const dot of dots.toReversed()) {
    marks.push(
      dot.own
        ? { kind: 'circle', cx: dot.x, cy: dot.y, r: 5, fill: 'accent' }
        : { kind: 'circle', cx: dot.x, cy: dot.y, r: 4, fill: 'surface', stroke: 'ink', strokeWidth: 1.5 },
    );
  }
  return { width, height, marks, alt: altOf(data, options, money), table: tableOf(data, marginWords, money) };
}

type Point = readonly [number, number];

/** Room that a line takes, piece by piece. */
const boxesOfLine = (points: readonly Point[]): Box[] =>
  points.slice(1).map(([x2, y2], index) => {
    const [x1, y1] = points[index] ?? [x2, y2];
    return { x: x1, y: Math.min(y1, y2) - 1, width: x2 - x1, height: Math.abs(y2 - y1) + 2 };
  });

/** Says what the dashed line is, where no other line runs; at its left end where there is no such place. */
function costLabel(at: number, left: number, right: number, bottom: number, taken: readonly Box[], measure: Measure): Mark {
  const words = t('LTV:CAC 3 : 1');
  const wide = measure(words, SMALL, 400);
  const places = [at - 4, at + 11].flatMap((baseline) => [
    { x: left + 4, baseline },
    { x: right - wide - 4, baseline },
    { x: (left + right - wide) / 2, baseline },
  ]);
  const free = places.find(
    ({ x, baseline }) =>
      baseline > SMALL &&
      baseline < bottom &&
      !taken.some((box) => overlap(box, { x, y: baseline - SMALL, width: wide, height: SMALL + 2 })),
  );
  return label(free?.x ?? left + 4, free?.baseline ?? at - 4, words, { fill: 'ink-2', halo: true });
}

const pointsOf = (
  retentions: readonly number[],
  values: readonly (number | null)[],
  at: (retention: number, value: number) => Point,
): Point[] =>
  retentions.flatMap((retention, index) => {
    const value = values[index] ?? null;
    return value === null ? [] : [at(retention, value)];
  });

/** The point of a strategy, where it is drawn. */
interface Dot {
  readonly words: string;
  readonly value: string;
  readonly x: number;
  readonly y: number;
  readonly own: boolean;
}

interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** How far a label is moved to find room. */
const STEP = 3;

/** Names and values of the points, above or below the lines where there is room; a thin line leads there. */
function dotLabels(dots: readonly Dot[], plot: Plot, obstacles: readonly Box[], measure: Measure): Mark[] {
  const taken = [...obstacles];
  return dots.flatMap((dot) => {
    const weight = dot.own ? 600 : 500;
    const text = `${cut(dot.words, LONGEST_NAME, SMALL, weight, measure)} ${dot.value}`;
    const width = measure(text, SMALL, weight);
    const left = Math.min(Math.max(dot.x - width / 2, plot.left + 2), plot.right - width - 2);
    const boxAt = (baseline: number): Box => ({ x: left - 3, y: baseline - SMALL - 1, width: width + 6, height: SMALL + 4 });
    const up = Array.from(
      { length: Math.max(0, Math.floor((dot.y - plot.top - SMALL - 9) / STEP)) },
      (_, index) => dot.y - 9 - index * STEP,
    );
    const down = Array.from(
      { length: Math.max(0, Math.floor((plot.bottom - dot.y - 20) / STEP)) },
      (_, index) => dot.y + 17 + index * STEP,
    );
    const free = [...up, ...down]
      .sort((a, b) => Math.abs(a - dot.y) - Math.abs(b - dot.y))
      .find((baseline) => !taken.some((box) => overlap(box, boxAt(baseline))));
    // Without room anywhere it stands right above its point, lifted off what is behind it.
    const baseline = free ?? Math.max(dot.y - 9, plot.top + SMALL);
    taken.push(boxAt(baseline));
    const isAbove = baseline < dot.y;
    const end = isAbove ? baseline + 3 : baseline - SMALL;
    const isFar = Math.abs(end - dot.y) > 10;
    return [
      ...(isFar ? [line(dot.x, dot.y, dot.x, end, dot.own ? 'accent' : 'ink-2')] : []),
      label(left, baseline, text, { fill: dot.own ? 'accent' : 'ink', weight, halo: true }),
    ];
  });
}

/** What each line is, at its right end; kept apart, from the highest down. */
function endLabels(
  { retentions, margins, values, today }: Sensitivity,
  words: readonly string[],
  y: (value: number) => number,
  x: (retention: number) => number,
  right: number,
): Mark[] {
  const ends = margins.flatMap((margin, index) => {
    const [end] = pointsOf(retentions, values[index] ?? [], (retention, value) => [x(retention), y(value)]).slice(-1);
    return end ? [{ margin, words: words[index] ?? '', at: end[1] }] : [];
  });
  ends.sort((a, b) => a.at - b.at || b.margin - a.margin);
  let free = Number.NEGATIVE_INFINITY;
  return ends.map(({ margin, words: text, at }) => {
    const baseline = Math.max(at + 3, free);
    free = baseline + LINE_APART;
    const own = margin === today.margin;
    return label(right + 6, baseline, text, { fill: own ? 'accent' : 'ink-2', weight: own ? 600 : 400 });
  });
}

/** Money without its hundredths where it is large enough. */
function moneyWords(minor: number, currency: string): string {
  const whole = 10 ** minorUnits(currency);
  return formatMoney(Math.abs(minor) >= 10 * whole ? Math.round(minor / whole) * whole : Math.round(minor), currency);
}

function altOf(
  { today, margins, retentions }: Sensitivity,
  { name, others = [] }: SensitivityOptions,
  money: (minor: number) => string,
): string {
  const own = t('{{name}}: lifetime value {{value}} at {{retention}} retention and {{margin}} margin.', {
    name,
    value: money(today.value),
    retention: formatPercent(today.retention),
    margin: formatPercent(today.margin),
  });
  const range = t('Drawn from {{from}} to {{to}} retention for margins of {{margins}}.', {
    from: formatPercent(retentions[0] ?? 0),
    to: formatPercent(retentions.at(-1) ?? 0),
    margins: margins.map((margin) => formatPercent(margin)).join(', '),
  });
  const rest = others.map((point) =>
    t('{{name}}: {{value}} at {{retention}}.', { name: point.name, value: money(point.value), retention: formatPercent(point.retention) }),
  );
  return [own, ...rest, range].join(' ');
}

/** Every fourth share of retention, and today’s. */
function tableOf(
  { retentions, margins, values, today }: Sensitivity,
  words: readonly string[],
  money: (minor: number) => string,
): Chart['table'] {
  const rows = retentions.flatMap((retention, index) => (index % 4 === 0 ? [{ retention, index }] : []));
  return {
    head: [t('Retention'), ...words],
    rows: [
      ...rows.map(({ retention, index }) => [
        `${formatNumber(retention, 1)}%`,
        ...margins.map((_, place) => {
          const value = values[place]?.[index] ?? null;
          return value === null ? '–' : money(value);
        }),
      ]),
      [
        t('{{retention}}, today', { retention: `${formatNumber(today.retention, 1)}%` }),
        ...margins.map((margin) => (margin === today.margin ? money(today.value) : '–')),
      ],
    ],
  };
}
