import { changeWords, intervalWords, noiseWords, STATUS_LABELS, targetWords, valueWords } from '../../analysis/metric-words.ts';
import type { Comparison, ScorecardRow } from '../../analysis/scorecard.ts';
import { type BreakdownBy, breakdown, type Wave } from '../../analysis/series.ts';
import { sparkline } from '../../charts/sparkline.ts';
import { trendChart } from '../../charts/trend.ts';
import { isAsked } from '../../completeness.ts';
import { formatNumber } from '../../format.ts';
import { brief as briefFramework } from '../../frameworks/brief.ts';
import { frameworkOf } from '../../frameworks/index.ts';
import { marketingMix } from '../../frameworks/marketing-mix.ts';
import { BETTER, METRIC_KINDS, METRIC_PERIODS, SCALES } from '../../frameworks/metric.ts';
import { t } from '../../i18n.ts';
import { itemCode, type RecordOf } from '../../records.ts';
import { anchorOf, type Context, join, linkTo, many, nameOf, orDash, shortened, sourceOf } from '../context.ts';
import { alsoNoted } from '../general.ts';
import type { Block, Column, Inline, Span } from '../model.ts';
import { claimsOf, paragraphs, restsOn, sentence, whole } from '../pieces.ts';

type Metric = RecordOf<'metric'>;

/** How we know: the scorecard, then every metric with its values, how it is measured and what rests on it. */
export function measure(context: Context): Block[] {
  const rows = context.scorecard;
  if (rows.length === 0) return [sentence(t('No metrics yet.'))];
  const used = rows.filter(({ metric }) => usesOf(context, metric).length > 0).length;
  const measured = rows.filter(({ latest }) => latest !== null);
  const others = rows.filter(({ latest }) => latest === null);
  return [
    sentence(
      [
        t(rows.length === 1 ? 'One metric is followed.' : '{{count}} metrics are followed, {{used}} of them in an objective or a tactic.', {
          count: rows.length,
          used,
        }),
        ...standingSentences(rows),
      ].join(' '),
      'lead',
    ),
    measured.length === 0 ? metricsTable(context, rows) : scorecard(context, rows),
    { kind: 'heading', level: 2, text: t('How each is measured'), look: 'action', anchor: 'conventions' },
    ...measured.flatMap((row) => measuredPage(context, row)),
    ...inPairs(others.map(({ metric }) => conventionOf(context, metric))),
  ];
}

/** "Of 10 metrics with values and a target 3 are on target." Nothing while there is none. */
export function standingSentences(rows: readonly ScorecardRow[]): string[] {
  const aimed = rows.filter(({ status }) => status !== 'open' && status !== 'no-data');
  if (aimed.length === 0) return [];
  const reached = aimed.filter(({ status }) => status === 'on-target').length;
  return [
    t(
      reached === 1
        ? 'Of {{count}} metrics with values and a target one is on target.'
        : 'Of {{count}} metrics with values and a target {{reached}} are on target.',
      {
        count: aimed.length,
        reached,
      },
    ),
  ];
}

/** The metrics as they are defined, while there is no value of any. */
const metricsTable = (context: Context, rows: readonly ScorecardRow[]): Block => ({
  kind: 'table',
  caption: t('Metrics'),
  columns: [
    { label: t('Metric'), share: 0.32, align: 'start' },
    { label: t('Kind'), share: 0.23, align: 'start' },
    { label: t('Period'), share: 0.13, align: 'start' },
    { label: t('Target'), share: 0.14, align: 'end' },
    { label: t('Serves'), share: 0.18, align: 'start' },
  ],
  rows: rows.map(({ metric }) => ({
    cells: [
      [linkTo(context, metric)],
      metric.data.kind === null ? '–' : t(METRIC_KINDS[metric.data.kind]),
      metric.data.period === null ? '–' : t(METRIC_PERIODS[metric.data.period]),
      targetOf(metric),
      orDash(join(usesOf(context, metric))),
    ],
  })),
});

const STATUS_TONES = { 'on-target': 'strength', close: 'weakness', behind: 'threat', open: 'ink-2', 'no-data': 'ink-3' } as const;

/** The latest value of every metric, what changed and whether it is more than chance, and how it stands to its target. */
const scorecard = (context: Context, rows: readonly ScorecardRow[]): Block => ({
  kind: 'table',
  caption: t('Scorecard'),
  dense: true,
  columns: [
    { label: t('Metric'), share: 0.28, align: 'start' },
    { label: t('Latest'), share: 0.17, align: 'start' },
    { label: t('Change'), share: 0.18, align: 'start' },
    { label: t('Target'), share: 0.1, align: 'start' },
    { label: t('Status'), share: 0.11, align: 'start' },
    { label: t('Trend'), share: 0.16, align: 'start' },
  ],
  rows: rows.map(({ metric, series, latest, change, status }) => {
    const { data } = metric;
    const period = data.period === null ? '' : t(METRIC_PERIODS[data.period]);
    return {
      cells: [
        [linkTo(context, metric), ...(period === '' ? [] : [{ text: `\n${period}`, tone: 'ink-3' as const }])],
        latest === null
          ? '–'
          : [
              { text: valueWords(data, latest.value), bold: true },
              { text: `\n${latest.interval ? intervalWords(data, latest.interval) : shortened(latest.label)}`, tone: 'ink-3' },
            ],
        change === null ? '–' : [{ text: changeWords(data, change.difference) }, { text: `\n${chanceWords(change)}`, tone: 'ink-3' }],
        targetOf(metric),
        [{ text: t(STATUS_LABELS[status]), bold: true, tone: STATUS_TONES[status] }],
        '',
      ],
      ...(series.waves.length > 1 ? { pictures: { 5: sparkline(series, 66, 24) } } : {}),
    };
  }),
});

/** What a change is worth, in two words. */
function chanceWords({ noise, good }: Comparison): string {
  if (noise === true) return t('within noise');
  if (good === null) return t('unchanged');
  const said = good ? t('better') : t('worse');
  return noise === null ? said : t('{{said}}, beyond noise', { said });
}

const CHART_SHARE = 0.56;
const CHART_WIDTH = 248;

/** A metric with values: how it is measured beside its trend, then what changed and who differs. */
function measuredPage(context: Context, row: ScorecardRow): Block[] {
  const { metric, series, change, whole: over } = row;
  const { data } = metric;
  const said = [change, over].flatMap((each) => (each ? [noiseWords(data, each)] : []));
  return [
    {
      kind: 'columns',
      columns: [
        { share: 1 - CHART_SHARE, blocks: conventionOf(context, metric) },
        {
          share: CHART_SHARE,
          blocks: [
            {
              kind: 'figure',
              chart: trendChart(series, { width: CHART_WIDTH, height: 106 }),
              source: sourceOf(metric),
            },
            ...(said.length === 0 ? [] : [sentence(said.join(' '), 'small')]),
            ...series.faults.map((fault) => sentence(fault, 'small')),
          ],
        },
      ],
    },
    ...breakdowns(context, row),
  ];
}

/** The latest value of each segment and phase that has one; of each persona where no segment has. */
function breakdowns(context: Context, { metric, series }: ScorecardRow): Block[] {
  const { data } = metric;
  const partsOf = (each: BreakdownBy) => {
    const parts = breakdown(metric, context.observed, each, context.records);
    return parts.length === 0 ? [] : [{ by: each, parts }];
  };
  const who = partsOf('segment');
  const by = [...(who.length > 0 ? who : partsOf('persona')), ...partsOf('phase')];
  const [first] = by;
  if (!first) return [];
  const latest = series.waves.at(-1)?.label;
  const cellsOf = (name: string, wave: Wave | undefined): Inline[] => [
    name,
    wave ? wave.label : '–',
    wave ? [{ text: valueWords(data, wave.value), bold: true }] : '–',
    wave?.interval ? intervalWords(data, wave.interval) : '–',
    wave?.n === null || wave?.n === undefined ? '–' : formatNumber(wave.n),
  ];
  const waves = by.flatMap(({ parts }) => parts.map((part) => part.series.waves.at(-1)?.label));
  // Where all are of one wave, the caption says which.
  const isOne = waves.every((wave) => wave === latest);
  const keep = <T>(cells: readonly T[]): T[] => cells.filter((_, at) => at !== 1 || !isOne);
  const columns: Column[] = [
    { label: '', share: 0.44, align: 'start' },
    { label: t('Wave'), share: 0.2, align: 'start' },
    { label: t('Value'), share: 0.12, align: 'end' },
    { label: t('Interval'), share: 0.16, align: 'end' },
    { label: t('n'), share: 0.08, align: 'end' },
  ];
  return [
    {
      kind: 'table',
      caption: isOne && latest !== undefined ? t('{{metric}}, {{wave}}', { metric: nameOf(metric), wave: latest }) : nameOf(metric),
      dense: true,
      columns: keep(columns.map((column, at) => (at === 0 ? { ...column, label: t('Who') } : column))),
      rows: by.flatMap(({ by: each, parts }) => [
        { cells: keep([t(BREAKDOWN_LABELS[each]), '', '', '', '']), strong: true },
        ...parts.map(({ name, series: own }) => ({ cells: keep(cellsOf(shortened(name), own.waves.at(-1))) })),
      ]),
      source: sourceOf(metric),
    },
  ];
}

const BREAKDOWN_LABELS = { segment: 'By segment', persona: 'By persona', phase: 'By phase' } as const;

/** Two beside each other, row by row. */
const inPairs = (pieces: readonly (readonly Block[])[]): Block[] =>
  pieces.flatMap((left, at): Block[] => {
    if (at % 2 === 1) return [];
    return [
      {
        kind: 'columns',
        columns: [
          { share: 0.5, blocks: left },
          { share: 0.5, blocks: pieces[at + 1] ?? [] },
        ],
      },
    ];
  });

function targetOf({ data }: Metric): string {
  if (data.target === null) return '–';
  const value = targetWords(data, data.target);
  return data.better === 'down' ? t('≤ {{value}}', { value }) : t('≥ {{value}}', { value });
}

/** Objectives and tactics that are measured by a metric, by their codes. */
function usesOf(context: Context, metric: Metric): Span[] {
  const { brief } = context;
  const objectives = (brief?.data.objectives ?? []).flatMap((objective, index) =>
    brief && objective.measuredBy?.record === metric.id ? [linkTo(context, brief, itemCode(briefFramework.fields.objectives, index))] : [],
  );
  const tactics = many(context, 'marketing-mix').flatMap((mix) =>
    mix.data.tactics.flatMap((tactic, index) =>
      tactic.metric?.record === metric.id ? [linkTo(context, mix, itemCode(marketingMix.fields.tactics, index))] : [],
    ),
  );
  return [...objectives, ...tactics];
}

function conventionOf(context: Context, metric: Metric): Block[] {
  const { data } = metric;
  const unit = [data.unit, data.better === null ? '' : t(BETTER[data.better]).toLowerCase()]
    .filter((part) => part.trim() !== '')
    .join(', ');
  const kind = data.kind === null || data.kind === 'custom' ? '' : t(METRIC_KINDS[data.kind]);
  const scale =
    data.scale === null || !isAsked(frameworkOf('metric'), 'scale', data) ? '' : t('scale {{scale}}', { scale: t(SCALES[data.scale]) });
  const positive = scale === '' || data.positiveFrom === null ? '' : t('positive from {{from}}', { from: data.positiveFrom });
  const what = [kind === nameOf(metric) ? '' : kind, scale, positive].filter((part) => part !== '').join(', ');
  const serves = usesOf(context, metric);
  const said = [
    what === '' ? '' : t('{{what}}.', { what }),
    unit === '' ? '' : t('Unit: {{unit}}.', { unit }),
    data.owner.trim() === '' ? '' : t('Owner: {{owner}}.', { owner: data.owner }),
  ]
    .filter((part) => part !== '')
    .join(' ');
  const rests = context.appendix ? restsOn(context, metric) : [];
  const lines: Span[] = [
    ...(said === '' ? [] : [{ text: `${said} ` }]),
    ...(serves.length === 0 ? [] : [{ text: t('Serves ') }, ...join(serves), { text: '. ' }]),
    ...(rests.length === 0 ? [] : [{ text: t('Rests on ') }, ...rests]),
  ];
  return [
    { kind: 'heading', level: 3, text: nameOf(metric), look: 'list', anchor: anchorOf(metric), source: sourceOf(metric) },
    ...whole(data.name, sourceOf(metric)),
    ...paragraphs(data.convention, sourceOf(metric, t('Convention'))),
    ...(lines.length === 0 ? [] : [sentence(lines, 'small')]),
    ...alsoNoted(context, metric, [
      'name',
      'kind',
      'period',
      'convention',
      'unit',
      'better',
      'target',
      'scale',
      ...(positive === '' ? [] : ['positiveFrom']),
    ]),
    ...claimsOf(context, metric),
  ];
}
