import type { Series } from '../analysis/series.ts';
import type { Chart, Mark } from './marks.ts';
import { valueScale } from './series-scale.ts';
import { seriesTable } from './trend.ts';

/** The shape of a series in the height of a line, its target dotted. The words beside it say the numbers. */
export function sparkline(series: Series, width = 66, height = 24): Chart {
  const { waves, metric } = series;
  const { target } = metric.data;
  const values = waves.map(({ value }) => value);
  const y = valueScale(metric.data, [...values, ...(target === null ? [] : [target])], [height - 4, 4], 2);
  const right = width - 4;
  const points = values.map(
    (value, index) => [values.length === 1 ? right : 1 + (index * (right - 1)) / (values.length - 1), y(value)] as const,
  );
  const marks: Mark[] = [];
  if (target !== null && values.length > 0) {
    marks.push({ kind: 'line', x1: 0, y1: y(target), x2: width, y2: y(target), stroke: 'ink-3', width: 1, dash: [2, 2] });
  }
  if (points.length > 1) marks.push({ kind: 'path', points, stroke: 'ink-2', width: 1.5 });
  const last = points.at(-1);
  if (last) marks.push({ kind: 'circle', cx: last[0], cy: last[1], r: 2.75, fill: 'ink' });
  return { width, height, marks, alt: metric.data.name.slice(0, 200), table: seriesTable(series) };
}
