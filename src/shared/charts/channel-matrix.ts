import type { ChannelMatrix, ReachGap } from '../analysis/touchpoints.ts';
import { plural, t } from '../i18n.ts';
import type { Chart, Mark, Measure } from './marks.ts';
import { label, line, SMALL } from './pieces.ts';
import { cut, interWidth } from './text.ts';

const ROW = 17;
const NAME = 148;
/** What a row says of its gap, at the right. */
const SAID = 68;
/** More do not fit on a page; the table under the picture holds them all. */
const MOST_ROWS = 32;
const NARROWEST = 15;
const WIDEST = 46;
const HEAD = 84;

/** Touchpoints down, channels across, a disc where one leads to the other; gaps are said and ringed by dashes. */
export function channelMatrixChart(matrix: ChannelMatrix, width = 470, measure: Measure = interWidth): Chart {
  const room = width - NAME - SAID;
  const channels = matrix.channels.slice(0, Math.floor(room / NARROWEST));
  const rows = matrix.rows.slice(0, MOST_ROWS);
  const step = channels.length === 0 ? 0 : Math.min(WIDEST, room / channels.length);
  const x = (index: number): number => NAME + (index + 0.5) * step;
  const y = (index: number): number => HEAD + (index + 0.5) * ROW;
  const bottom = HEAD + rows.length * ROW;
  const marks: Mark[] = [];

  channels.forEach(({ name, count }, index) => {
    const words = cut(name, HEAD - 12, SMALL, 500, measure);
    const half = measure(words, SMALL, 500) / 2;
    marks.push(label(x(index) + 3, HEAD - 7 - half, words, { anchor: 'middle', turned: true, weight: 500, fill: 'ink' }));
    if (count === 0 && rows.length > 0) marks.push(dashed(x(index) - step / 2 + 1.5, HEAD + 2, step - 3, rows.length * ROW - 4));
    marks.push(label(x(index), bottom + 13, String(count), { anchor: 'middle', weight: 600, fill: count === 0 ? 'threat' : 'ink-2' }));
  });
  marks.push(line(0, HEAD, width, HEAD, 'line-strong'));
  rows.forEach(({ record, channels: own, gap }, index) => {
    const name = record.title || t('Untitled touchpoint');
    marks.push(label(0, y(index) + 3, cut(name, NAME - 8, SMALL, 400, measure), { fill: 'ink' }));
    channels.forEach(({ id }, column) => {
      const there = own.has(id);
      marks.push({ kind: 'circle', cx: x(column), cy: y(index), r: there ? 4.5 : 1.25, fill: there ? 'accent' : 'line-strong' });
    });
    if (gap) marks.push(label(NAME + room + 6, y(index) + 3, gapWords(gap), { fill: 'threat' }));
    marks.push(line(0, HEAD + (index + 1) * ROW, width, HEAD + (index + 1) * ROW));
  });
  marks.push(label(0, bottom + 13, t('Touchpoints on it'), { fill: 'ink-2' }));
  const left = [
    ...(matrix.rows.length > rows.length
      ? [plural(matrix.rows.length - rows.length, 'one more touchpoint', '{{count}} more touchpoints')]
      : []),
    ...(matrix.channels.length > channels.length
      ? [plural(matrix.channels.length - channels.length, 'one more channel', '{{count}} more channels')]
      : []),
  ];
  if (left.length > 0) marks.push(label(0, bottom + 27, t('Not drawn: {{what}}', { what: left.join(', ') })));
  return { width, height: bottom + (left.length > 0 ? 32 : 18), marks, alt: altOf(matrix), table: tableOf(matrix) };
}

/** What a gap of a touchpoint is called. */
export const gapWords = (gap: Exclude<ReachGap, null>): string => (gap === 'no-channel' ? t('No channel') : t('One channel'));

const dashed = (x: number, y: number, width: number, height: number): Mark => ({
  kind: 'path',
  points: [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
    [x, y],
  ],
  stroke: 'threat',
  width: 1,
  dash: [3, 3],
});

function altOf({ channels, rows, empty }: ChannelMatrix): string {
  const counted = t('{{touchpoints}} on {{channels}}.', {
    touchpoints: plural(rows.length, '{{count}} touchpoint', '{{count}} touchpoints'),
    channels: plural(channels.length, '{{count}} channel', '{{count}} channels'),
  });
  const names = empty.map(({ name }) => name.slice(0, 80)).join(', ');
  const without = names === '' ? '' : t(' Channels without a touchpoint: {{names}}.', { names });
  const single = rows.filter(({ gap }) => gap === 'one-channel').length;
  const few =
    single === 0 ? '' : plural(single, ' One touchpoint is on one channel only.', ' {{count}} touchpoints are on one channel only.');
  return `${counted}${without}${few}`;
}

function tableOf({ channels, rows }: ChannelMatrix): Chart['table'] {
  return {
    head: [t('Touchpoint'), ...channels.map(({ name }, index) => name || t('Channel {{number}}', { number: index + 1 })), t('Gap')],
    rows: rows.map(({ record, channels: own, gap }) => [
      record.title || t('Untitled touchpoint'),
      ...channels.map(({ id }) => (own.has(id) ? t('yes') : '–')),
      gap ? gapWords(gap) : '–',
    ]),
  };
}
