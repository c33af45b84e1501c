import { type Coverage, coverageOf, type Need, propositionOf, type SlotName } from '../../analysis/value-fit.ts';
import { type CoverageWords, valueFitCoverage } from '../../charts/value-fit-coverage.ts';
import { formatPercent } from '../../format.ts';
import { valueFit as framework } from '../../frameworks/value-fit.ts';
import { plural, t } from '../../i18n.ts';
import { itemCode, type RecordOf } from '../../records.ts';
import { anchorOf, type Context, isLong, join, linkTo, nameOf, nameOfReference, namesOfReferences, orDash, sourceOf } from '../context.ts';
import { alsoNoted } from '../general.ts';
import type { Block, Span } from '../model.ts';
import { byline, claimsOf, closely, type FactRow, facts, paragraphs, plainTable, sentence, sideBySide, under, whole } from '../pieces.ts';

type Map = RecordOf<'value-fit'>;

/** A value-fit map: the proposition, what it covers and leaves open, the offer, and why us. */
export function valueFitPages(context: Context, map: Map): Block[] {
  const { data } = map;
  const coverage = coverageOf(map, context.records);
  const source = sourceOf(map);
  return [
    { kind: 'heading', level: 2, text: nameOf(map), look: 'action', eyebrow: t('Value fit'), anchor: anchorOf(map), source },
    ...whole(data.title, source),
    ...byline(context, map),
    ...lead(context, map, coverage),
    ...proposition(context, map),
    ...chartsOf(map, coverage),
    ...sideBySide(
      closely(leftOpen(map, coverage)),
      under(
        t('Jobs'),
        closely(
          facts(
            coverage.jobs.map(({ statement }) => ({ label: t('Job'), value: statement })),
            source,
            40,
          ),
        ),
      ),
    ),
    ...answersTable(context, map),
    ...plainTable(
      t('Products and services'),
      sourceOf(map, t('Products and services')),
      [t('Name'), t('Description')],
      data.products.map((product) => [product.name, product.description]),
      [0.3, 0.7],
    ),
    ...plainTable(
      t('Why us'),
      sourceOf(map, t('Why us')),
      [t('Reason'), t('Proof')],
      data.whyUs.map(({ reason, proof }) => [reason, proof]),
      [0.4, 0.6],
    ),
    ...under(t('Remarks'), paragraphs(data.remarks, sourceOf(map, t('Remarks')))),
    ...alsoNoted(context, map, [
      'title',
      'audience',
      'extraJobs',
      'extraPains',
      'extraGains',
      'products',
      'relievers',
      'creators',
      'statement',
      'whyUs',
      'remarks',
    ]),
    ...claimsOf(context, map),
  ];
}

function lead(context: Context, map: Map, coverage: Coverage): Block[] {
  const audience = map.data.audience === null ? undefined : context.byId.get(map.data.audience.record);
  const spans: Span[] = audience ? [{ text: t('Made for ') }, linkTo(context, audience), { text: '. ' }] : [];
  if (coverage.fit !== null) {
    const open = [...coverage.pains, ...coverage.gains].filter(({ coveredBy }) => coveredBy.length === 0).length;
    spans.push({
      text: t('It answers {{fit}} of the weight of pains and gains: {{pains}} of the pains, {{gains}} of the gains. ', {
        fit: formatPercent(coverage.fit),
        pains: coverage.painFit === null ? '–' : formatPercent(coverage.painFit),
        gains: coverage.gainFit === null ? '–' : formatPercent(coverage.gainFit),
      }),
    });
    spans.push({ text: open === 0 ? t('Nothing is left open.') : plural(open, 'One is left open.', '{{count}} are left open.') });
  }
  return spans.length === 0 ? [] : [sentence(spans, 'lead')];
}

const SLOT_NAMES: Record<SlotName, string> = {
  target: 'target',
  need: 'need',
  offer: 'offer',
  category: 'category',
  benefit: 'benefit',
  alternative: 'alternative',
  difference: 'difference',
};

function proposition(context: Context, map: Map): Block[] {
  const { slots, sentence: text } = propositionOf(map, context.records);
  if (slots.every(({ from }) => from === 'missing')) return [];
  const missing = slots.filter(({ from }) => from === 'missing').map(({ slot }) => t(SLOT_NAMES[slot]));
  return [
    { kind: 'callout', label: t('Proposition'), text, tone: 'accent', source: sourceOf(map, t('Value proposition')) },
    ...(missing.length === 0 ? [] : [sentence(t('Not said yet: {{slots}}.', { slots: missing.join(', ') }), 'small')]),
  ];
}

function chartsOf(map: Map, coverage: Coverage): Block[] {
  const figure = (needs: readonly Need[], fit: number | null, words: CoverageWords): Block[] =>
    needs.length === 0 ? [] : [{ kind: 'figure', chart: valueFitCoverage(needs, fit, words), source: sourceOf(map) }];
  return [
    ...figure(coverage.pains, coverage.painFit, { needs: t('Pains'), answers: t('Relievers'), weight: t('Severity'), steps: 5 }),
    ...figure(coverage.gains, coverage.gainFit, { needs: t('Gains'), answers: t('Creators'), weight: t('Weight'), steps: 4 }),
  ];
}

/** What nothing answers, heaviest first; what is answered stands in full with its answer. */
function leftOpen(map: Map, coverage: Coverage): Block[] {
  if (coverage.pains.length + coverage.gains.length === 0) {
    return [sentence(t('Its customer side is empty: name a persona or segment, or add pains and gains.'))];
  }
  const open = (needs: readonly Need[], label: string): FactRow[] =>
    needs.filter(({ coveredBy }) => coveredBy.length === 0).map(({ statement }) => ({ label, value: statement }));
  const rows = [...open(coverage.pains, t('Pain')), ...open(coverage.gains, t('Gain'))];
  return [...under(t('Left open'), facts(rows, sourceOf(map), 40)), ...longExtras(map, coverage)];
}

/** Answered pains and gains of the map's own whose words are cut where their answers name them. */
function longExtras(map: Map, coverage: Coverage): Block[] {
  const long = (needs: readonly Need[], label: string): FactRow[] =>
    needs
      .filter(({ extra, coveredBy, statement }) => extra && coveredBy.length > 0 && isLong(statement))
      .map(({ statement }) => ({ label, value: statement }));
  return under(t('Added to this map'), facts([...long(coverage.pains, t('Pain')), ...long(coverage.gains, t('Gain'))], sourceOf(map), 40));
}

function answersTable(context: Context, map: Map): Block[] {
  const { relievers, creators } = map.data;
  const statementOf = (spans: readonly Span[]): Span[] =>
    join(
      spans.map(({ text }) => ({ text })),
      '; ',
    );
  const rows = [
    ...relievers.map((item, index) => ({ ...item, code: itemCode(framework.fields.relievers, index), to: item.relieves })),
    ...creators.map((item, index) => ({ ...item, code: itemCode(framework.fields.creators, index), to: item.creates })),
  ];
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: t('Relievers and creators'),
      dense: true,
      columns: [
        { label: '', share: 0.07, align: 'start' },
        { label: t('What we do'), share: 0.36, align: 'start' },
        { label: t('Answers'), share: 0.35, align: 'start' },
        { label: t('With'), share: 0.22, align: 'start' },
      ],
      rows: rows.map((row) => ({
        cells: [
          [{ text: row.code, bold: true }],
          row.statement,
          orDash(statementOf(row.to.flatMap((to) => nameOfReference(context, to) ?? []))),
          orDash(statementOf(namesOfReferences(context, row.products))),
        ],
      })),
      source: sourceOf(map, t('Relievers')),
    },
  ];
}
