import { rankedFeatures, readKano } from '../../analysis/kano.ts';
import { bareWords, intervalWords, valueWords } from '../../analysis/metric-words.ts';
import type { Series, Wave } from '../../analysis/series.ts';
import { readServqual } from '../../analysis/servqual.ts';
import { prioritiesOf } from '../../analysis/touchpoints.ts';
import { formatNumber } from '../../format.ts';
import { t } from '../../i18n.ts';
import { type Context, linkTo, many, nameOf, orDash, shortened, sourceOf } from '../context.ts';
import type { Block, Inline, Table } from '../model.ts';
import { sentence } from '../pieces.ts';

type Row = Table['rows'][number];

/**
 * Every formula with the numbers put in, every value that was entered, and the numbers behind the charts.
 * @param others the blocks of all other chapters
 */
export function numbers(context: Context, others: readonly Block[]): Block[] {
  const series = context.scorecard.map((row) => row.series);
  const blocks = [...series.flatMap((each) => calculated(each)), ...studies(context), ...entered(series), ...behindCharts(others)];
  if (blocks.length === 0) return [sentence(t('Nothing has been calculated yet.'))];
  return [
    sentence(
      t('Values that follow from a formula with the numbers put in, values as they were entered, and the numbers behind the charts.'),
      'lead',
    ),
    ...blocks,
  ];
}

/** The waves of a metric that follow from a formula, the newest first. */
function calculated({ metric, waves }: Series): Block[] {
  const { data } = metric;
  const made = waves.filter(({ figure }) => figure !== null).toReversed();
  if (made.length === 0) return [];
  const conventions = [...new Set(made.flatMap(({ figure }) => (figure ? [figure.convention] : [])))];
  return [
    {
      kind: 'table',
      caption: nameOf(metric),
      dense: true,
      columns: [
        { label: t('Wave'), share: 0.2, align: 'start' },
        { label: t('Numbers put in'), share: 0.42, align: 'start' },
        { label: t('Value'), share: 0.11, align: 'end' },
        { label: t('Interval'), share: 0.17, align: 'end' },
        { label: t('n'), share: 0.1, align: 'end' },
      ],
      rows: made.map((wave) => ({
        cells: [wave.label, wave.figure?.substituted ?? '–', valueWords(data, wave.value), intervalOf(data, wave), countOf(wave)],
      })),
      source: sourceOf(metric),
    },
    ...conventions.map((convention) => sentence(convention, 'small')),
  ];
}

const intervalOf = (data: Series['metric']['data'], { interval }: Wave): string => (interval ? intervalWords(data, interval) : '–');
const countOf = ({ n }: Wave): string => (n === null ? '–' : formatNumber(n));

/** Readings of touchpoints and studies. */
function studies(context: Context): Block[] {
  const rows: Row[] = [];
  const conventions = new Set<string>();
  const add = (name: Inline, figure: { readonly substituted: string; readonly convention: string }): void => {
    rows.push({ cells: [name, figure.substituted] });
    conventions.add(figure.convention);
  };
  const { figure } = prioritiesOf(many(context, 'touchpoint'), 'mean');
  if (figure.ok) add(t('Touchpoints'), figure.value);
  for (const study of many(context, 'servqual')) {
    const { quality } = readServqual(study.data);
    if (quality.ok) add([linkTo(context, study)], quality.value);
  }
  for (const study of many(context, 'kano')) {
    const ranked = rankedFeatures(readKano(study.data));
    if (ranked.length > 0) rows.push({ cells: [[linkTo(context, study)], ''], strong: true });
    for (const { code, name, kano } of ranked) add(`${code} ${shortened(name, 60)}`, kano);
  }
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: t('Touchpoints and studies'),
      dense: true,
      columns: [
        { label: t('Reading'), share: 0.34, align: 'start' },
        { label: t('Numbers put in'), share: 0.66, align: 'start' },
      ],
      rows,
    },
    ...[...conventions].map((convention) => sentence(convention, 'small')),
  ];
}

/** Metrics whose values stand side by side. */
const ABREAST = 4;

/** Values that were entered as they are: dates down, metrics across, with n in brackets. */
function entered(series: readonly Series[]): Block[] {
  const own = series
    .map(({ metric, waves }) => ({ metric, waves: waves.filter(({ figure }) => figure === null) }))
    .filter(({ waves }) => waves.length > 0);
  const tables: Block[] = [];
  for (let from = 0; from < own.length; from += ABREAST) {
    const abreast = own.slice(from, from + ABREAST);
    const dates = new Map<string, string>();
    for (const { waves } of abreast) for (const { label, date } of waves) dates.set(label, dates.get(label) ?? date ?? '');
    const labels = [...dates].sort(([, a], [, b]) => (a < b ? 1 : a > b ? -1 : 0)).map(([label]) => label);
    tables.push({
      kind: 'table',
      caption: from === 0 ? t('Values, with the number of answers or cases in brackets') : '',
      dense: true,
      columns: [
        { label: t('Date'), share: 0.2, align: 'start' },
        ...abreast.map(({ metric }) => ({ label: nameOf(metric), share: 0.8 / ABREAST, align: 'end' }) as const),
      ],
      rows: labels.map((label) => ({
        cells: [
          label,
          ...abreast.map(({ metric, waves }) => {
            const wave = waves.find((each) => each.label === label);
            if (!wave) return '–';
            const interval = wave.interval ? `, ${intervalWords(metric.data, wave.interval)}` : '';
            return `${bareWords(metric.data, wave.value)}${wave.n === null ? '' : ` (${formatNumber(wave.n)})`}${interval}`;
          }),
        ],
      })),
    });
  }
  const sources = own.flatMap(({ metric, waves }) => {
    const from = [...new Set(waves.flatMap(({ point }) => (point && point.source.trim() !== '' ? [shortened(point.source)] : [])))];
    return from.length === 0 ? [] : [`${nameOf(metric)}: ${from.join(', ')}`];
  });
  if (sources.length > 0) tables.push(sentence(t('Sources. {{sources}}.', { sources: sources.join('; ') }), 'small'));
  return tables;
}

/** A table this narrow stands beside another. */
const NARROW = 3;

/** The tables of the charts that have none beside them. */
function behindCharts(others: readonly Block[]): Block[] {
  const tables = others.flatMap(tablesIn);
  const narrow = tables.filter(({ columns }) => columns.length <= NARROW);
  const wide = tables.filter(({ columns }) => columns.length > NARROW);
  const pairs = narrow.flatMap((left, at): Block[] => {
    if (at % 2 === 1) return [];
    const right = narrow[at + 1];
    return [
      {
        kind: 'columns',
        columns: [
          { share: 0.5, blocks: [left] },
          { share: 0.5, blocks: right ? [right] : [] },
        ],
      },
    ];
  });
  return [...pairs, ...wide];
}

function tablesIn(block: Block): Table[] {
  if (block.kind === 'columns') return block.columns.flatMap(({ blocks }) => blocks.flatMap(tablesIn));
  if (block.kind !== 'figure' || block.numbers === undefined) return [];
  const { head, rows } = block.chart.table;
  if (rows.length === 0) return [];
  const share = 1 / (head.length + 1);
  return [
    {
      kind: 'table',
      caption: block.numbers,
      dense: true,
      columns: head.map((label, at) => ({ label, share: at === 0 ? share * 2 : share, align: at === 0 ? 'start' : 'end' })),
      rows: rows.map((cells) => ({ cells: cells.map((cell) => orDash(shortened(cell))) })),
      ...(block.source ? { source: block.source } : {}),
    },
  ];
}
