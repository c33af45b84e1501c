import { codesOf, missingLetters, ranked, SWOT_QUADRANTS, type SwotQuadrant, scoreOf } from '../../analysis/swot.ts';
import { t } from '../../i18n.ts';
import type { RecordOf } from '../../records.ts';
import { anchorOf, type Context, codesCited, isLong, nameOf, shortened, sourceOf } from '../context.ts';
import { alsoNoted } from '../general.ts';
import type { Block, Quadrant } from '../model.ts';
import { DOUBT, footOf, paragraphs, sentence, whole } from '../pieces.ts';

type Swot = RecordOf<'swot'>;

/** A finding is a title: so long it may be. */
const LONGEST_FINDING = 220;

const TITLES = {
  strengths: { title: 'Strengths', tone: 'strength' },
  weaknesses: { title: 'Weaknesses', tone: 'weakness' },
  opportunities: { title: 'Opportunities', tone: 'opportunity' },
  threats: { title: 'Threats', tone: 'threat' },
} as const satisfies Record<SwotQuadrant, { title: string; tone: Quadrant['tone'] }>;

/** A SWOT as a field of four with its finding as the title, and the TOWS strategies that follow from it. */
export function swotPages(context: Context, swot: Swot): Block[] {
  const { data } = swot;
  const source = sourceOf(swot);
  const name = nameOf(swot);
  const finding = shortened(data.finding, LONGEST_FINDING);
  const [strengths, weaknesses, opportunities, threats] = SWOT_QUADRANTS;
  const doubtful = SWOT_QUADRANTS.some((quadrant) => data[quadrant].some(isDoubtful));
  return [
    {
      kind: 'heading',
      level: 2,
      text: finding || name,
      look: 'action',
      ...(finding === '' ? {} : { eyebrow: name }),
      anchor: anchorOf(swot),
      source,
    },
    ...whole(data.title, source),
    ...(isLong(data.finding, LONGEST_FINDING) ? paragraphs(data.finding, sourceOf(swot, t('Finding'))) : []),
    ...paragraphs(data.summary, sourceOf(swot, t('In short')), 'lead'),
    {
      kind: 'quadrants',
      columnLabels: [t('Helps'), t('Hinders')],
      rowLabels: [t('Internal'), t('External')],
      cells: [cellOf(swot, strengths), cellOf(swot, weaknesses), cellOf(swot, opportunities), cellOf(swot, threats)],
      source,
    },
    ...towsTable(context, swot),
    ...(doubtful ? [sentence(t('{{mark}} Confidence 3 or lower: an assumption until checked.', { mark: DOUBT }), 'small')] : []),
    ...alsoNoted(context, swot, ['title', 'finding', 'summary', ...SWOT_QUADRANTS, 'strategies']),
    ...footOf(context, swot),
  ];
}

const isDoubtful = ({ confidence }: { readonly confidence: number | null }): boolean => confidence !== null && confidence <= 3;

function cellOf(swot: Swot, quadrant: SwotQuadrant): Quadrant {
  const codes = codesOf(swot.data);
  return {
    title: t(TITLES[quadrant].title),
    tone: TITLES[quadrant].tone,
    measure: t('impact × confidence'),
    items: ranked(swot.data[quadrant]).map((item) => ({
      code: codes.get(item.id) ?? '',
      text: `${item.statement}${isDoubtful(item) ? DOUBT : ''}`,
      value: String(scoreOf(item) ?? '–'),
    })),
  };
}

const ORDER = ['SO', 'WO', 'ST', 'WT'];

/** TOWS strategies by kind; a strategy that lacks one of its letters says so. */
function towsTable(context: Context, swot: Swot): Block[] {
  const place = (kind: string | null): number => (kind === null ? ORDER.length : ORDER.indexOf(kind));
  const strategies = [...swot.data.strategies].sort((a, b) => place(a.kind) - place(b.kind));
  if (strategies.length === 0) return [sentence(t('No strategy has been drawn from it yet.'), 'small')];
  return [
    {
      kind: 'table',
      caption: t('What follows from it'),
      dense: true,
      columns: [
        { label: '', share: 0.08, align: 'start' },
        { label: t('Strategy'), share: 0.66, align: 'start' },
        { label: t('Cites'), share: 0.26, align: 'start' },
      ],
      rows: strategies.map((strategy) => {
        const missing = missingLetters(strategy, swot);
        const cited = codesCited(context, strategy.cites);
        const lacks = missing.length === 0 ? '' : t('no {{letters}} yet', { letters: missing.join(', ') });
        return {
          cells: [
            [{ text: strategy.kind ?? '–', bold: true }],
            strategy.statement,
            [cited, lacks].filter((part) => part !== '').join('; ') || '–',
          ],
        };
      }),
      source: sourceOf(swot, t('Strategies')),
    },
  ];
}
