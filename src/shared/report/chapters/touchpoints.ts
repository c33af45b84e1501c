import { channelMatrix, prioritiesOf, QUADRANT_ORDER, type TouchpointRow } from '../../analysis/touchpoints.ts';
import { channelMatrixChart, gapWords } from '../../charts/channel-matrix.ts';
import { importancePerformanceChart } from '../../charts/importance-performance.ts';
import { formatNumber, signed } from '../../format.ts';
import { CHANNEL_KINDS } from '../../frameworks/brief.ts';
import { plural, t } from '../../i18n.ts';
import { QUADRANTS } from '../../metrics/importance-performance.ts';
import type { RecordOf } from '../../records.ts';
import { anchorOf, type Context, join, linkTo, many, nameOf, namesOfReferences, orDash, shortened, sourceOf } from '../context.ts';
import { alsoNoted } from '../general.ts';
import type { Block, Span } from '../model.ts';
import { byline, claimsOf, sentence, under, whole } from '../pieces.ts';

type Touchpoint = RecordOf<'touchpoint'>;

/** The inventory: what matters and how it goes, where each touchpoint is met, and what it captures. */
export function touchpointPages(context: Context): Block[] {
  const touchpoints = many(context, 'touchpoint');
  if (touchpoints.length === 0) return [];
  const { figure, unrated } = prioritiesOf(touchpoints, 'mean');
  const places = new Map(figure.ok ? figure.value.points.map(({ id, quadrant }) => [id, quadrant]) : []);
  const urgent = figure.ok ? figure.value.value : 0;
  const matrix = channelMatrix(context.records);
  const ranked = [...touchpoints].sort((a, b) => gapOf(b) - gapOf(a));
  return [
    {
      kind: 'heading',
      level: 2,
      text:
        urgent === 0
          ? t('Touchpoints')
          : plural(urgent, 'One touchpoint matters and falls short', '{{count}} touchpoints matter and fall short'),
      look: 'action',
      eyebrow: t('Touchpoints'),
      anchor: 'touchpoints',
    },
    ...(figure.ok
      ? [
          { kind: 'figure', chart: importancePerformanceChart(figure.value, 470, 262).chart } satisfies Block,
          sentence(figure.value.convention, 'small'),
        ]
      : []),
    {
      kind: 'table',
      caption: t('Touchpoints, what matters most and goes worst first'),
      dense: true,
      columns: [
        { label: t('Touchpoint'), share: 0.29, align: 'start' },
        { label: t('Kind'), share: 0.1, align: 'start' },
        { label: t('Importance'), share: 0.11, align: 'end' },
        { label: t('Performance'), share: 0.12, align: 'end' },
        { label: t('Difference'), share: 0.1, align: 'end' },
        { label: t('Alike'), share: 0.07, align: 'end' },
        { label: t('What follows'), share: 0.21, align: 'start' },
      ],
      rows: ranked.map((touchpoint) => {
        const { kind, importance, performance, consistency } = touchpoint.data;
        const place = places.get(touchpoint.id);
        return {
          cells: [
            nameOf(touchpoint),
            kind === null ? '–' : t(CHANNEL_KINDS[kind]),
            rating(importance),
            rating(performance),
            importance === null || performance === null ? '–' : signed(importance - performance),
            rating(consistency),
            place === undefined ? '–' : t(QUADRANTS[place]),
          ],
          ...(place === QUADRANT_ORDER[0] ? { strong: true } : {}),
          anchor: anchorOf(touchpoint),
          source: sourceOf(touchpoint),
        };
      }),
    },
    ...(unrated.length === 0
      ? []
      : [
          sentence(
            plural(
              unrated.length,
              'One touchpoint is not rated yet, so that it has no place.',
              '{{count}} touchpoints are not rated yet, so that they have no place.',
            ),
            'small',
          ),
        ]),
    ...channels(matrix),
    inventory(context, matrix.rows),
    ...ranked.flatMap((touchpoint) => rest(context, touchpoint)),
  ];
}

/** Importance less performance; without both ratings at the end. */
const gapOf = ({ data: { importance, performance } }: Touchpoint): number =>
  importance === null || performance === null ? Number.NEGATIVE_INFINITY : importance - performance + importance / 100;

const rating = (value: number | null): string => (value === null ? '–' : String(value));

function channels(matrix: ReturnType<typeof channelMatrix>): Block[] {
  if (matrix.channels.length === 0) return [];
  const { mean, weak } = matrix.consistency;
  const said = [
    matrix.empty.length === 0
      ? ''
      : t('No touchpoint yet on: {{channels}}.', { channels: matrix.empty.map(({ name }) => shortened(name)).join(', ') }),
    mean === null ? '' : t('Touchpoints on several channels are alike by {{mean}} of 5.', { mean: formatNumber(mean, 1) }),
    weak.length === 0 ? '' : t('Least alike: {{names}}.', { names: weak.map(nameOf).join(', ') }),
  ].filter((part) => part !== '');
  return under(t('Touchpoints by channel'), [
    { kind: 'figure', chart: channelMatrixChart(matrix, 470) },
    ...(said.length === 0 ? [] : [sentence(said.join(' '))]),
  ]);
}

/** Where each touchpoint is met, what it captures and who answers for it. */
const inventory = (context: Context, rows: readonly TouchpointRow[]): Block => ({
  kind: 'table',
  caption: t('Inventory'),
  dense: true,
  columns: [
    { label: t('Touchpoint'), share: 0.21, align: 'start' },
    { label: t('Channels'), share: 0.2, align: 'start' },
    { label: t('Data captured'), share: 0.43, align: 'start' },
    { label: t('Owner'), share: 0.16, align: 'start' },
  ],
  rows: rows.map(({ record, gap }) => {
    const { data } = record;
    const names = namesOfReferences(context, data.channels).map(({ text }) => ({ text }));
    const metrics = join(namesOfReferences(context, data.metrics));
    const reached: Span[] = names.length === 0 && gap ? [{ text: gapWords(gap), tone: 'threat' }] : join(names);
    const captured: Span[] = [
      ...(data.dataCaptured.trim() === '' ? [] : [{ text: `${data.dataCaptured} ` }]),
      ...(data.personalised ? [{ text: t('Personalised. '), tone: 'ink-2' } as const] : []),
      ...(metrics.length === 0 ? [] : [{ text: t('Measured by '), tone: 'ink-2' } as const, ...metrics, { text: '.' }]),
    ];
    return {
      cells: [[linkTo(context, record)], orDash(reached), orDash(captured), orDash(data.owner)],
      source: sourceOf(record),
    };
  }),
});

/** What the tables do not hold of a touchpoint. */
function rest(context: Context, touchpoint: Touchpoint): Block[] {
  const { data } = touchpoint;
  const source = sourceOf(touchpoint);
  const shown = ['name', 'kind', 'channels', 'importance', 'performance', 'consistency', 'personalised', 'dataCaptured', 'metrics'];
  const noted = alsoNoted(context, touchpoint, shown);
  const rests = data.evidence.length === 0 ? [] : byline(context, { ...touchpoint, data: { ...data, owner: '' } });
  const blocks = [...whole(data.name, source), ...noted, ...rests, ...claimsOf(context, touchpoint)];
  if (blocks.length === 0) return [];
  return [{ kind: 'paragraph', text: [{ ...linkTo(context, touchpoint), bold: true }], look: 'body', source }, ...blocks];
}
