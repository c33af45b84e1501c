import { categoryName, rankedFeatures, readKano } from '../../analysis/kano.ts';
import { readServqual, type ServqualReading } from '../../analysis/servqual.ts';
import { kanoPlot } from '../../charts/kano-plot.ts';
import { dimensionName, servqualRadar } from '../../charts/servqual-radar.ts';
import { formatDate, formatFixed, formatNumber, formatPercent, signedFixed } from '../../format.ts';
import { t } from '../../i18n.ts';
import type { RecordOf } from '../../records.ts';
import { anchorOf, type Context, many, nameOf, nameOfReference, shortened, sourceOf } from '../context.ts';
import { alsoNoted } from '../general.ts';
import type { Block, Inline, Span } from '../model.ts';
import { byline, claimsOf, closely, facts, paragraphs, sentence, whole } from '../pieces.ts';

/** Service quality, then Kano, study after study. */
export const studyPages = (context: Context): Block[] => [
  ...many(context, 'servqual').flatMap((study) => servqualPage(context, study)),
  ...many(context, 'kano').flatMap((study) => kanoPage(context, study)),
];

const two = (value: number | null): string => (value === null ? '–' : formatFixed(value, 2));
const gap = (value: number | null): Inline =>
  value === null ? '–' : [{ text: signedFixed(value, 2), ...(value < 0 ? { tone: 'threat' as const } : {}), bold: true }];

function headOf(context: Context, study: RecordOf<'servqual'> | RecordOf<'kano'>, kind: string, finding: string): Block[] {
  const { data } = study;
  const source = sourceOf(study);
  const segment = data.segment === null ? undefined : nameOfReference(context, data.segment);
  return [
    { kind: 'heading', level: 2, text: nameOf(study), look: 'action', eyebrow: kind, anchor: anchorOf(study), source },
    ...whole(data.name, source),
    ...(finding === '' ? [] : [sentence(finding, 'lead')]),
    ...closely(
      facts(
        [
          { label: t('Last answer'), value: data.date === null ? '' : formatDate(data.date, 'long') },
          { label: t('Segment'), value: segment ? [segment] : '' },
        ],
        source,
      ),
    ),
    ...byline(context, study),
  ];
}

function servqualPage(context: Context, study: RecordOf<'servqual'>): Block[] {
  const { data } = study;
  const source = sourceOf(study);
  const reading = readServqual(data);
  const { quality, respondents, weighting, notes } = reading;
  const dimensions = quality.ok ? quality.value.dimensions : [];
  const worst = [...dimensions].sort((a, b) => a.gap - b.gap)[0];
  const finding =
    worst && worst.gap < 0
      ? t('{{dimension}} falls furthest behind what customers expect, by {{gap}} on a scale of 1–7.', {
          dimension: dimensionName(worst.dimension),
          gap: formatNumber(-worst.gap, 2),
        })
      : '';
  const asked = respondents === null ? '' : t('{{count}} respondents.', { count: formatNumber(respondents) });
  const labels = data.respondents.map(({ label }) => label.trim()).filter((label) => label !== '');
  return [
    ...headOf(context, study, t('Service quality (SERVQUAL)'), finding),
    ...(quality.ok ? dimensionsOf(reading) : [sentence(t('No statement has both halves yet.'))]),
    ...[asked, weighting.problem ?? '', ...notes].filter((text) => text !== '').map((text) => sentence(text, 'small')),
    ...statements(study, reading),
    ...(labels.length === 0 ? [] : paragraphs(t('Respondents: {{labels}}.', { labels: labels.join(', ') }), source, 'small')),
    ...alsoNoted(context, study, [
      'name',
      'date',
      'segment',
      'sampleSize',
      'source',
      'expectations',
      'perceptions',
      'respondents',
      ...(quality.ok && quality.value.weighted !== null ? ['weights'] : []),
    ]),
    ...claimsOf(context, study),
  ];
}

/** The dimensions as a table and as a radar. */
function dimensionsOf({ quality }: ServqualReading): Block[] {
  if (!quality.ok) return [];
  const { dimensions, value, weighted } = quality.value;
  const isWeighted = weighted !== null;
  const table: Block = {
    kind: 'table',
    caption: t('Gaps by dimension'),
    dense: true,
    columns: [
      { label: t('Dimension'), share: isWeighted ? 0.34 : 0.4, align: 'start' },
      { label: t('Expected'), share: 0.18, align: 'end' },
      { label: t('Found'), share: 0.16, align: 'end' },
      { label: t('Gap'), share: 0.16, align: 'end' },
      ...(isWeighted ? ([{ label: t('Weight'), share: 0.16, align: 'end' }] as const) : []),
    ],
    rows: [
      ...dimensions.map((each) => ({
        cells: [
          dimensionName(each.dimension),
          two(each.expectation),
          two(each.perception),
          gap(each.gap),
          ...(isWeighted ? [each.weight === null ? '–' : formatPercent(each.weight)] : []),
        ],
      })),
      { cells: [t('All, unweighted'), '', '', gap(value), ...(isWeighted ? [''] : [])], strong: true },
      ...(isWeighted ? [{ cells: [t('All, weighted'), '', '', gap(weighted), t('100%')], strong: true }] : []),
    ],
  };
  return [table, { kind: 'figure', chart: servqualRadar(dimensions, 470, 226) }];
}

/** The 22 statements, the furthest behind first. */
const statements = (study: RecordOf<'servqual'>, { ranked }: ServqualReading): Block[] =>
  ranked.length === 0
    ? []
    : [
        {
          kind: 'table',
          caption: t('Statements, the furthest behind first'),
          dense: true,
          columns: [
            { label: t('Statement'), share: 0.46, align: 'start' },
            { label: t('Dimension'), share: 0.2, align: 'start' },
            { label: t('Expected'), share: 0.12, align: 'end' },
            { label: t('Found'), share: 0.11, align: 'end' },
            { label: t('Gap'), share: 0.11, align: 'end' },
          ],
          rows: ranked.map(({ statement, dimension, expectation, perception, gap: size }) => ({
            cells: [t(statement), dimensionName(dimension), two(expectation), two(perception), gap(size)],
          })),
          source: sourceOf(study),
        },
      ];

function kanoPage(context: Context, study: RecordOf<'kano'>): Block[] {
  const { data } = study;
  const source = sourceOf(study);
  const features = readKano(data);
  const ranked = rankedFeatures(features);
  const musts = ranked.filter(({ kano }) => kano.rule === 'M');
  const finding =
    musts.length === 0 ? '' : t('Taken for granted: {{features}}.', { features: musts.map(({ name }) => shortened(name)).join('; ') });
  const asked = data.sampleSize === null ? '' : t('{{count}} respondents.', { count: formatNumber(data.sampleSize) });
  const order = new Map(ranked.map(({ id }, at) => [id, at]));
  const sorted = [...features].sort((a, b) => (order.get(a.id) ?? features.length) - (order.get(b.id) ?? features.length));
  const noteOf = (id: string): string => data.features.find((feature) => feature.id === id)?.note.trim() ?? '';
  return [
    ...headOf(context, study, t('Kano study'), finding),
    ...paragraphs(data.question, sourceOf(study, t('How it was asked'))),
    ...(ranked.length === 0 ? [] : [{ kind: 'figure', chart: kanoPlot(ranked, 440, 276).chart, source } satisfies Block]),
    {
      kind: 'table',
      caption: t('Features by category'),
      dense: true,
      columns: [
        { label: '', share: 0.06, align: 'start' },
        { label: t('Feature'), share: 0.44, align: 'start' },
        { label: t('Category'), share: 0.18, align: 'start' },
        { label: t('Better'), share: 0.1, align: 'end' },
        { label: t('Worse'), share: 0.1, align: 'end' },
        { label: t('Certain'), share: 0.12, align: 'start' },
      ],
      rows: sorted.map(({ id, code, name, figure }) => {
        const note = noteOf(id);
        const said: Span[] = [{ text: name, bold: true }, ...(note === '' ? [] : [{ text: `\n${note}`, tone: 'ink-2' as const }])];
        if (!figure.ok) return { cells: [code, said, t('no answers yet'), '–', '–', '–'] };
        const { rule, better, worse, significant } = figure.value;
        return { cells: [code, said, categoryName(rule), two(better), signedFixed(worse, 2), significant ? t('Yes') : t('No')] };
      }),
      source,
    },
    ...(asked === '' ? [] : [sentence(asked, 'small')]),
    ...features.flatMap(({ note }) => (note === null ? [] : [sentence(note, 'small')])),
    ...alsoNoted(context, study, ['name', 'date', 'segment', 'question', 'features', 'sampleSize']),
    ...claimsOf(context, study),
  ];
}
