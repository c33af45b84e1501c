import { intervalWords, valueWords } from '../analysis/metric-words.ts';
import type { Part, Series, Wave } from '../analysis/series.ts';
import { formatNumber } from '../format.ts';
import { t } from '../i18n.ts';
import type { Chart, Mark, Measure } from './marks.ts';
import { label, line, SMALL } from './pieces.ts';
import { bandMarks, type Placed, valueScale, valuesOf } from './series-scale.ts';
import { cut, interWidth } from './text.ts';

const PANEL = 126;
const GAP = 14;
const PLOT_TOP = 18;
const PLOT_HEIGHT = 66;
const HEIGHT = PLOT_TOP + PLOT_HEIGHT + 28;

/**
 * The series of each segment, persona or phase in a picture of its own, all on one scale; the whole is dashed behind each.
 * @param whole everybody's series
 */
export function smallMultiples(whole: Series, parts: readonly Part[], width = 610, measure: Measure = interWidth): Chart {
  const { data } = whole.metric;
  const columns = Math.max(1, Math.min(parts.length, Math.floor((width + GAP) / (PANEL + GAP))));
  const panel = (width - GAP * (columns - 1)) / columns;
  const slots = slotsOf([whole, ...parts.map(({ series }) => series)]);
  const values = [whole, ...parts.map(({ series }) => series)].flatMap(({ waves }) => valuesOf(waves));
  const y = valueScale(data, values, [PLOT_TOP + PLOT_HEIGHT, PLOT_TOP], 4);
  const lastTexts = parts.map(({ series }) => valueWords(data, series.waves.at(-1)?.value ?? 0));
  const rightRoom = lastTexts.reduce((most, text) => Math.max(most, measure(text, SMALL, 600)), 0) + 8;
  const plotWidth = Math.max(panel - rightRoom, 20);
  const x = (wave: Wave): number => {
    const slot = slots.indexOf(slotOf(wave));
    return slots.length === 1 ? plotWidth / 2 : 3 + (slot * (plotWidth - 6)) / (slots.length - 1);
  };
  const marks: Mark[] = [];
  const [least = 0, most = 0] = y.domain();
  parts.forEach(({ name, series }, index) => {
    const [left, top] = [(index % columns) * (panel + GAP), Math.floor(index / columns) * (HEIGHT + 8)];
    const at = (wave: Wave): Placed => ({ wave, x: left + x(wave), y: top + y(wave.value) });
    // Within a part a wave may have begun in another order than in the whole.
    const own = series.waves.map(at).sort((a, b) => a.x - b.x);
    marks.push(label(left, top + 10, cut(name, panel, SMALL, 600, measure), { fill: 'ink', weight: 600 }));
    marks.push(...bandMarks(own, (value) => top + y(value)));
    if (least <= 0 && most >= 0) {
      marks.push(line(left, top + y(0), left + plotWidth, top + y(0), 'line-strong'));
    }
    const behind = whole.waves.map((wave) => [left + x(wave), top + y(wave.value)] as const);
    if (behind.length > 1) marks.push({ kind: 'path', points: behind, stroke: 'ink-3', width: 1, dash: [2.5, 2] });
    if (own.length > 1) marks.push({ kind: 'path', points: own.map((entry) => [entry.x, entry.y] as const), stroke: 'accent', width: 1.5 });
    const last = own.at(-1);
    if (!last) return;
    marks.push({ kind: 'circle', cx: last.x, cy: last.y, r: 2.75, fill: 'accent' });
    marks.push(label(last.x + 6, last.y + 3, lastTexts[index] ?? '', { fill: 'ink', weight: 600, halo: true }));
    const foot = top + PLOT_TOP + PLOT_HEIGHT + 6;
    marks.push(line(left, foot, left + panel, foot, 'line'));
    if (last.wave.n !== null) marks.push(label(left, foot + 13, t('n {{count}}', { count: formatNumber(last.wave.n) })));
    if (last.wave.interval) marks.push(label(left + panel, foot + 13, intervalWords(data, last.wave.interval), { anchor: 'end' }));
  });
  const rows = Math.ceil(parts.length / columns);
  return {
    width,
    height: Math.max(1, rows * (HEIGHT + 8) - 8),
    marks,
    alt: altOf(whole, parts),
    table: {
      head: [t('Of whom'), t('Wave'), t('n'), t('Value'), t('Interval')],
      rows: parts.flatMap(({ name, series }) =>
        series.waves.map(({ label: wave, n, value, interval }) => [
          name,
          wave,
          n === null ? '–' : formatNumber(n),
          valueWords(data, value),
          interval ? intervalWords(data, interval) : '–',
        ]),
      ),
    },
  };
}

/** The ends of the scale on which all of them are drawn, for the line beside the heading. */
export function sharedScale(whole: Series, parts: readonly Part[]): readonly [string, string] {
  const values = [whole, ...parts.map(({ series }) => series)].flatMap(({ waves }) => valuesOf(waves));
  const [low = 0, high = 0] = valueScale(whole.metric.data, values, [1, 0], 4).domain();
  const written = (value: number): string => formatNumber(value).replace(/^-/, '−');
  return [written(low), written(high)];
}

/** Waves of different series stand at one place when they are called alike. */
const slotOf = ({ label: wave }: Wave): string => wave.toLowerCase();

/** The places from left to right: those of the whole in its own order, and where a part has more, by their dates among them. */
function slotsOf([whole, ...parts]: readonly Series[]): string[] {
  const slots: { readonly slot: string; readonly date: string }[] = [];
  for (const wave of whole?.waves ?? []) slots.push({ slot: slotOf(wave), date: wave.date ?? '' });
  for (const wave of parts.flatMap(({ waves }) => waves)) {
    if (slots.some(({ slot }) => slot === slotOf(wave))) continue;
    const date = wave.date ?? '';
    const later = slots.findIndex((entry) => entry.date > date);
    slots.splice(later < 0 ? slots.length : later, 0, { slot: slotOf(wave), date });
  }
  return [...new Set(slots.map(({ slot }) => slot))];
}

function altOf({ metric: { data } }: Series, parts: readonly Part[]): string {
  const latest = parts.map(({ name, series }) => `${name.slice(0, 100)} ${valueWords(data, series.waves.at(-1)?.value ?? 0)}`);
  return t('The latest values: {{list}}.', { list: latest.join(', ') });
}
