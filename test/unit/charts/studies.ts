import { rankedFeatures, readKano } from '../../../src/shared/analysis/kano.ts';
import { readServqual } from '../../../src/shared/analysis/servqual.ts';
import { channelMatrix, prioritiesOf } from '../../../src/shared/analysis/touchpoints.ts';
import { channelMatrixChart } from '../../../src/shared/charts/channel-matrix.ts';
import { importancePerformanceChart } from '../../../src/shared/charts/importance-performance.ts';
import { kanoPlot } from '../../../src/shared/charts/kano-plot.ts';
import type { Chart } from '../../../src/shared/charts/marks.ts';
import { servqualRadar } from '../../../src/shared/charts/servqual-radar.ts';
import { SERVQUAL_ITEMS } from '../../../src/shared/frameworks/servqual.ts';
import { make } from '../analysis/make.ts';

const LONG = 'Wörter ohne Ende 東京 🙂 '.repeat(3_000);
const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => make(index));

/** Touchpoints on channels of a brief, rated here and there all over the scale. */
export const touchpoints = (count: number, channels = 6, name = (index: number): string => `Touchpoint ${index}`) => [
  make('brief', 'brief', { name: 'Brief', channels: times(channels, (index) => ({ id: `c${index}`, name: name(index) })) }),
  ...times(count, (index) =>
    make(
      'touchpoint',
      `t${index}`,
      {
        name: name(index),
        importance: 1 + ((index * 7) % 5),
        performance: 1 + ((index * 3) % 5),
        channels: times(index % 4, (step) => ({ record: 'brief', item: `c${(index + step) % channels}` })),
      },
      index,
    ),
  ),
];

export const priorities = (count: number, cross: 'mean' | 'midpoint' = 'mean', name?: (index: number) => string) => {
  const records = touchpoints(count, 6, name).filter((record) => record.kind === 'touchpoint');
  const { figure } = prioritiesOf(records, cross);
  return figure.ok ? figure.value : null;
};

export const features = (count: number, name = (index: number): string => `Feature ${index}`) =>
  rankedFeatures(
    readKano(
      make('kano', 'k', {
        features: times(count, (index) => ({
          id: `f${index}`,
          name: name(index),
          counts: [(index * 17) % 90, (index * 29) % 70, (index * 11) % 80, 1 + ((index * 5) % 60), index % 9, index % 4],
        })),
      }).data,
    ),
  );

const dimensions = (perceptions: readonly number[]) => {
  const { quality } = readServqual(make('servqual', 's', { expectations: SERVQUAL_ITEMS.map(() => 7), perceptions }).data);
  return quality.ok ? quality.value.dimensions : [];
};
export const studyCharts: readonly (readonly [string, Chart])[] = [
  ...[0, 1, 12, 200].flatMap((count) => [
    [`importance and performance, ${count}`, importancePerformanceChart(priorities(count)).chart] as const,
    [`touchpoints by channel, ${count}`, channelMatrixChart(channelMatrix(touchpoints(count)))] as const,
    [`kano, ${count}`, kanoPlot(features(count)).chart] as const,
  ]),
  ['importance and performance, endless words', importancePerformanceChart(priorities(12, 'midpoint', () => LONG)).chart],
  ['touchpoints by channel, endless words', channelMatrixChart(channelMatrix(touchpoints(6, 4, () => LONG)))],
  ['touchpoints by channel, sixty channels', channelMatrixChart(channelMatrix(touchpoints(6, 60)))],
  ['kano, endless words', kanoPlot(features(5, () => LONG)).chart],
  ...[0, 1, 4, 22].map(
    (count) => [`radar, ${count} statements`, servqualRadar(dimensions(times(count, (index) => 1 + (index % 7))))] as const,
  ),
  // The sizes of the report's page.
  ['importance and performance on a page', importancePerformanceChart(priorities(14), 470, 262).chart],
  ['kano on a page', kanoPlot(features(12), 440, 276).chart],
  ['radar on a page', servqualRadar(dimensions(times(22, (index) => 1 + (index % 7))), 470, 226)],
  ['kano on its board', kanoPlot(features(12), 372, 330).chart],
  ['radar without a gap', servqualRadar(dimensions(times(22, () => 7)))],
];
