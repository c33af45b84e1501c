import { formatNumber } from '../../format.ts';
import { brief as briefFramework } from '../../frameworks/brief.ts';
import { marketingMix } from '../../frameworks/marketing-mix.ts';
import { BETTER, METRIC_KINDS, METRIC_PERIODS } from '../../frameworks/metric.ts';
import { t } from '../../i18n.ts';
import { itemCode, type RecordOf } from '../../records.ts';
import { anchorOf, type Context, join, linkTo, many, nameOf, orDash, sourceOf } from '../context.ts';
import { alsoNoted } from '../general.ts';
import type { Block, Span } from '../model.ts';
import { claimsOf, paragraphs, restsOn, sentence, whole } from '../pieces.ts';

type Metric = RecordOf<'metric'>;

/** How we know: every metric with its target and what rests on it, then how each is measured. */
export function measure(context: Context): Block[] {
  const metrics = many(context, 'metric');
  if (metrics.length === 0) return [sentence(t('No metrics yet.'))];
  const used = metrics.filter((metric) => usesOf(context, metric).length > 0).length;
  return [
    sentence(
      t(
        metrics.length === 1 ? 'One metric is followed.' : '{{count}} metrics are followed, {{used}} of them in an objective or a tactic.',
        {
          count: metrics.length,
          used,
        },
      ),
      'lead',
    ),
    {
      kind: 'table',
      caption: t('Metrics'),
      columns: [
        { label: t('Metric'), share: 0.32, align: 'start' },
        { label: t('Kind'), share: 0.23, align: 'start' },
        { label: t('Period'), share: 0.13, align: 'start' },
        { label: t('Target'), share: 0.14, align: 'end' },
        { label: t('Serves'), share: 0.18, align: 'start' },
      ],
      rows: metrics.map((metric) => ({
        cells: [
          [linkTo(context, metric)],
          metric.data.kind === null ? '–' : t(METRIC_KINDS[metric.data.kind]),
          metric.data.period === null ? '–' : t(METRIC_PERIODS[metric.data.period]),
          targetOf(metric),
          orDash(join(usesOf(context, metric))),
        ],
      })),
    },
    { kind: 'heading', level: 2, text: t('How each is measured'), look: 'action', anchor: 'conventions' },
    ...inPairs(metrics.map((metric) => conventionOf(context, metric))),
  ];
}

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
  const value = data.unit.trim() === '%' ? `${formatNumber(data.target)}%` : `${formatNumber(data.target)} ${data.unit}`.trim();
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
  const said = [
    unit === '' ? '' : t('Unit: {{unit}}.', { unit }),
    data.owner.trim() === '' ? '' : t('Owner: {{owner}}.', { owner: data.owner }),
  ]
    .filter((part) => part !== '')
    .join(' ');
  const rests = context.appendix ? restsOn(context, metric) : [];
  const lines: Span[] = [
    ...(said === '' ? [] : [{ text: `${said} ` }]),
    ...(rests.length === 0 ? [] : [{ text: t('Rests on ') }, ...rests]),
  ];
  return [
    { kind: 'heading', level: 3, text: nameOf(metric), look: 'list', anchor: anchorOf(metric), source: sourceOf(metric) },
    ...whole(data.name, sourceOf(metric)),
    ...paragraphs(data.convention, sourceOf(metric, t('Convention'))),
    ...(lines.length === 0 ? [] : [sentence(lines, 'small')]),
    ...alsoNoted(context, metric, ['name', 'kind', 'period', 'convention', 'unit', 'better', 'target']),
    ...claimsOf(context, metric),
  ];
}
