import { ratingOn, type SegmentRow, scoreSegments } from '../../analysis/segments.ts';
import { segmentBubbles } from '../../charts/segment-bubbles.ts';
import { formatNumber, formatPercent } from '../../format.ts';
import { CRITERION_AXES, GATE_ANSWERS, SEGMENT_BASES, SEGMENT_DECISIONS, TARGETING } from '../../frameworks/segmentation.ts';
import { plural, t } from '../../i18n.ts';
import type { RecordOf } from '../../records.ts';
import { anchorOf, type Context, linkTo, many, money, nameOf, orDash, sourceOf } from '../context.ts';
import { alsoNoted } from '../general.ts';
import type { Block, Span } from '../model.ts';
import { byline, claimsOf, closely, facts, footOf, paragraphs, plainTable, sentence, whole } from '../pieces.ts';

/** How the segments rank and what they pass, at a glance. */
export function segmentRanking(context: Context): Block[] {
  const { rows } = scoreSegments(context.records);
  if (rows.length === 0) return [sentence(t('No segments yet.'))];
  return [
    { kind: 'heading', level: 2, text: findingOf(rows), look: 'action', eyebrow: t('Segments'), anchor: 'segments' },
    rankedTable(context, rows),
    ...chartOf(rows),
  ];
}

const MOST_IN_MATRIX = 6;

/** Segments and targeting in full: how we segment, then each segment with what we decide about it. */
export function segmentPages(context: Context): Block[] {
  const studies = many(context, 'segmentation');
  const { rows, weights } = scoreSegments(context.records);
  if (studies.length === 0 && rows.length === 0) return [];
  // The ratings stand beside the criteria while there is room for a column each.
  const inMatrix = studies.length > 0 && rows.length <= MOST_IN_MATRIX;
  return [
    { kind: 'heading', level: 2, text: t('Segments and targeting'), look: 'action', anchor: 'targeting' },
    ...gatesTable(context, rows),
    ...studies.flatMap((study, at) => studyPages(context, study, weights, inMatrix && at === 0 ? rows : [])),
    ...rows.map(({ record }) => together(segmentPage(context, record, inMatrix))),
  ];
}

/** What the ranking says, as a title. */
function findingOf(rows: readonly SegmentRow[]): string {
  const targets = rows.filter(({ record }) => record.data.decision === 'target').length;
  if (targets === 0) return t('Segments');
  return plural(targets, 'One segment is our target', '{{count}} segments are our targets');
}

const score = (value: number | null): string => (value === null ? '–' : formatNumber(value, 0));

const rankedTable = (context: Context, rows: readonly SegmentRow[]): Block => ({
  kind: 'table',
  caption: t('Segments, most attractive first'),
  columns: [
    { label: '', share: 0.05, align: 'end' },
    { label: t('Segment'), share: 0.3, align: 'start' },
    { label: t('Attractive'), share: 0.11, align: 'end' },
    { label: t('Fit'), share: 0.08, align: 'end' },
    { label: t('Customers'), share: 0.12, align: 'end' },
    { label: t('Growth'), share: 0.09, align: 'end' },
    { label: t('Value a year'), share: 0.13, align: 'end' },
    { label: t('Decision'), share: 0.12, align: 'start' },
  ],
  rows: rows.map(({ record, attractiveness, fit }, index) => ({
    cells: [
      String(index + 1),
      [linkTo(context, record)],
      score(attractiveness),
      score(fit),
      record.data.size === null ? '–' : formatNumber(record.data.size),
      record.data.growth === null ? '–' : formatPercent(record.data.growth),
      money(context, record.data.annualValue),
      record.data.decision === null ? '–' : t(SEGMENT_DECISIONS[record.data.decision]),
    ],
    ...(record.data.decision === 'target' ? { strong: true } : {}),
  })),
});

const chartOf = (rows: readonly SegmentRow[]): Block[] => [
  {
    kind: 'figure',
    chart: segmentBubbles(
      rows.map(({ record, attractiveness, fit }) => ({
        id: record.id,
        name: nameOf(record),
        attractiveness,
        fit,
        size: record.data.size,
        decision: record.data.decision,
      })),
      470,
      204,
    ),
  },
];

const GATES = ['measurable', 'substantial', 'accessible', 'differentiable', 'actionable'] as const;
const GATE_LABELS = {
  measurable: 'Measurable',
  substantial: 'Substantial',
  accessible: 'Accessible',
  differentiable: 'Differentiable',
  actionable: 'Actionable',
} as const satisfies Record<(typeof GATES)[number], string>;

function gatesTable(context: Context, rows: readonly SegmentRow[]): Block[] {
  const asked = rows.filter(({ record }) => GATES.some((gate) => record.data.gates[gate].answer !== null));
  if (asked.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: t('Five gates a target has to pass'),
      columns: [
        { label: t('Segment'), share: 0.25, align: 'start' },
        ...GATES.map((gate) => ({ label: t(GATE_LABELS[gate]), share: 0.15, align: 'start' }) as const),
      ],
      rows: asked.map(({ record }) => ({
        cells: [
          [linkTo(context, record)],
          ...GATES.map((gate): Span[] => {
            const { answer } = record.data.gates[gate];
            if (answer === null) return [{ text: '–' }];
            return [{ text: t(GATE_ANSWERS[answer]), ...(answer === 'fail' ? { tone: 'threat', bold: true } : {}) }];
          }),
        ],
      })),
    },
  ];
}

function studyPages(
  context: Context,
  study: RecordOf<'segmentation'>,
  weights: { readonly attractiveness: number; readonly fit: number },
  rated: readonly SegmentRow[],
): Block[] {
  const { data } = study;
  const source = sourceOf(study);
  const off = (['attractiveness', 'fit'] as const)
    .filter((axis) => data.criteria.some((criterion) => criterion.axis === axis) && Math.abs(weights[axis] - 100) > 1e-6)
    .map((axis) =>
      t('The weights for {{axis}} add up to {{sum}}, not to 100; scores keep their proportions.', {
        axis: t(CRITERION_AXES[axis]).toLowerCase(),
        sum: formatNumber(weights[axis]),
      }),
    );
  return [
    { kind: 'heading', level: 3, text: t('How we segment'), look: 'list', anchor: anchorOf(study), source },
    ...byline(context, study),
    ...paragraphs(data.market, sourceOf(study, t('Market definition'))),
    ...facts(
      [
        { label: t('Bases used'), value: data.bases.map((base) => t(SEGMENT_BASES[base])).join(', ') },
        { label: t('Targeting approach'), value: data.targeting === null ? '' : t(TARGETING[data.targeting]) },
        { label: t('Why this approach'), value: data.targetingReason },
      ],
      source,
    ),
    ...criteriaTable(study, rated),
    ...off.map((text) => sentence(text, 'small')),
    ...alsoNoted(context, study, ['market', 'bases', 'targeting', 'targetingReason', 'criteria']),
    ...claimsOf(context, study),
  ];
}

/** The criteria with their weights, and how each segment is rated on them. */
function criteriaTable(study: RecordOf<'segmentation'>, rated: readonly SegmentRow[]): Block[] {
  const left = rated.length === 0 ? [0.5, 0.3, 0.2] : [0.3, 0.15, 0.07];
  const each = rated.map(() => 0.48 / rated.length);
  return plainTable(
    rated.length === 0 ? t('Criteria') : t('Criteria, and how each segment is rated'),
    sourceOf(study, t('Criteria')),
    [t('Criterion'), t('Axis'), t('Weight'), ...rated.map(({ record }) => nameOf(record))],
    study.data.criteria.map(({ id, name, axis, weight }) => [
      name,
      axis === null ? '' : t(CRITERION_AXES[axis]),
      weight === null ? '' : formatPercent(weight),
      ...rated.map(({ record }) => score(ratingOn(record, { record: study.id, item: id }))),
    ]),
    [...left, ...each],
  );
}

/** In one piece where it takes no more than half a page, so that two stand on a page. */
const together = (blocks: readonly Block[]): Block => ({ kind: 'columns', columns: [{ share: 1, blocks }] });

function segmentPage(context: Context, segment: RecordOf<'segment'>, inMatrix: boolean): Block[] {
  const { data } = segment;
  const source = sourceOf(segment);
  const decision = data.decision === null ? '' : t(SEGMENT_DECISIONS[data.decision]);
  const reason: Span[] = [
    ...(decision === '' ? [] : [{ text: decision, bold: true }]),
    ...(data.decisionReason.trim() === '' ? [] : [{ text: decision === '' ? data.decisionReason : `. ${data.decisionReason}` }]),
  ];
  return [
    { kind: 'heading', level: 3, text: nameOf(segment), look: 'list', anchor: anchorOf(segment), source },
    ...whole(data.name, source),
    ...paragraphs(data.description, sourceOf(segment, t('Description'))),
    ...(reason.length === 0
      ? []
      : [{ kind: 'paragraph', text: reason, look: 'body', source: sourceOf(segment, t('Decision')) } satisfies Block]),
    ...closely(
      facts(
        [
          { label: t('Demographic'), value: data.traits.demographic },
          { label: t('Geographic'), value: data.traits.geographic },
          { label: t('Psychographic'), value: data.traits.psychographic },
          { label: t('Behavioural'), value: data.traits.behavioural },
          { label: t('Needs-based'), value: data.traits.needs },
          { label: t('Needs'), value: data.needs.join('; ') },
          { label: t('Ratings'), value: inMatrix ? '' : ratingsOf(context, segment) },
          ...GATES.map((gate) => {
            const { answer, reason: why } = data.gates[gate];
            if (why.trim() === '') return { label: t(GATE_LABELS[gate]), value: '' };
            return { label: t(GATE_LABELS[gate]), value: answer === null ? why : `${t(GATE_ANSWERS[answer])}: ${why}` };
          }),
        ],
        source,
      ),
    ),
    ...alsoNoted(context, segment, [
      'name',
      'description',
      'traits',
      'size',
      'growth',
      'annualValue',
      'needs',
      'ratings',
      'decision',
      'decisionReason',
      'gates',
    ]),
    ...footOf(context, segment),
  ];
}

/** "Size 80, Growth 60"; unrated criteria are named with a dash. */
function ratingsOf(context: Context, segment: RecordOf<'segment'>): string {
  const study = many(context, 'segmentation')[0];
  if (!study || segment.data.ratings.length === 0) return '';
  return study.data.criteria
    .map(({ id, name }) => `${name} ${orDash(score(ratingOn(segment, { record: study.id, item: id })))}`)
    .join(', ');
}
