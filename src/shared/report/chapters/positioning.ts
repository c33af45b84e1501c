import { competitorName, mapOf, ourName, readAttributes, type Standing } from '../../analysis/positioning.ts';
import { perceptualMap } from '../../charts/perceptual-map.ts';
import { formatNumber, signed } from '../../format.ts';
import { ATTRIBUTE_KINDS, positioning as framework, PRICE_LEVELS, REPUTATION_DRIVERS } from '../../frameworks/positioning.ts';
import { t } from '../../i18n.ts';
import { itemCode, type RecordOf } from '../../records.ts';
import { anchorOf, type Context, nameOf, nameOfReference, orDash, shortened, sourceOf } from '../context.ts';
import { alsoNoted } from '../general.ts';
import type { Block, Inline, Span } from '../model.ts';
import { closely, facts, footOf, paragraphs, plainTable, sentence, under, whole } from '../pieces.ts';

type Positioning = RecordOf<'positioning'>;

const STANDINGS: Readonly<Record<Standing, string>> = { lead: 'we lead', level: 'level', lag: 'we lag', unknown: 'not known' };

/** A positioning: for whom, in one sentence, against whom, on which attributes, and what only we can say. */
export function positioningPages(context: Context, positioning: Positioning): Block[] {
  const { data } = positioning;
  const source = sourceOf(positioning);
  const target = data.target === null ? undefined : nameOfReference(context, data.target);
  return [
    {
      kind: 'heading',
      level: 2,
      text: nameOf(positioning),
      look: 'action',
      ...(nameOf(positioning) === t('Positioning') ? {} : { eyebrow: t('Positioning') }),
      anchor: anchorOf(positioning),
      source,
    },
    ...whole(data.title, source),
    ...(target ? [sentence([{ text: t('In the mind of ') }, target, { text: '.' }], 'small')] : []),
    ...(data.statement.trim() === ''
      ? [sentence(t('No positioning statement yet.'))]
      : paragraphs(data.statement, sourceOf(positioning, t('Positioning statement')), 'lead')),
    ...mapFigure(context, positioning),
    ...attributesTable(positioning),
    ...competitorsTable(positioning),
    ...plainTable(
      t('Unique selling points'),
      sourceOf(positioning, t('Unique selling points')),
      ['', t('Only here'), t('Proof')],
      data.uniqueSellingPoints.map((point, index) => [
        [{ text: itemCode(framework.fields.uniqueSellingPoints, index), bold: true }],
        point.statement,
        point.proof,
      ]),
      [0.06, 0.47, 0.47],
    ),
    ...reputation(positioning),
    ...alsoNoted(context, positioning, [
      'title',
      'target',
      'statement',
      'competitors',
      'attributes',
      'map',
      'uniqueSellingPoints',
      'reputation',
    ]),
    ...footOf(context, positioning),
  ];
}

/** Low enough for the scores to begin on the same page. */
const MAP_HEIGHT = 290;

function mapFigure(context: Context, positioning: Positioning): Block[] {
  const map = mapOf(positioning, ourName(context.records));
  if (!map.x || !map.y || map.placed.length === 0) return [];
  const { chart } = perceptualMap(
    map,
    positioning.data.competitors.map(({ id }) => id),
    470,
    MAP_HEIGHT,
  );
  const left = map.unplaced.map(({ name }) => shortened(name, 60));
  return [
    { kind: 'figure', chart, source: sourceOf(positioning, t('Perceptual map')) },
    ...(left.length === 0 ? [] : [sentence(t('Not on the map, for want of a score: {{names}}.', { names: left.join(', ') }), 'small')]),
  ];
}

const score = (value: number | null): string => (value === null ? '–' : formatNumber(value, 1));

/** Every attribute with our score, those of the competitors, and where that leaves us. */
function attributesTable(positioning: Positioning): Block[] {
  const { data } = positioning;
  if (data.attributes.length === 0) return [];
  const nameOfCompetitor = (item: string | undefined): string => {
    const found = data.competitors.find(({ id }) => id === item);
    return found ? shortened(competitorName(data, found), 40) : '';
  };
  return [
    {
      kind: 'table',
      caption: t('How customers see us and the others, from 0 to 10'),
      dense: true,
      columns: [
        { label: '', share: 0.06, align: 'start' },
        { label: t('Attribute'), share: 0.22, align: 'start' },
        { label: t('We'), share: 0.08, align: 'end' },
        { label: t('They'), share: 0.46, align: 'start' },
        { label: t('Against the best'), share: 0.18, align: 'start' },
      ],
      rows: readAttributes(positioning).map(({ attribute, margin, standing }, index) => {
        const theirs = attribute.scores.flatMap(({ competitor, value }) => {
          const name = competitor?.record === positioning.id ? nameOfCompetitor(competitor.item) : '';
          return name === '' ? [] : [`${name} ${score(value)}`];
        });
        const kind: Span[] = attribute.kind === null ? [] : [{ text: `\n${t(ATTRIBUTE_KINDS[attribute.kind])}`, tone: 'ink-3' }];
        const against: Inline = [
          { text: margin === null ? '' : `${signed(margin, 1)}, ` },
          { text: t(STANDINGS[standing]), ...(standing === 'lead' ? { bold: true } : {}) },
        ];
        return {
          cells: [
            [{ text: itemCode(framework.fields.attributes, index), bold: true }],
            [{ text: attribute.name }, ...kind],
            score(attribute.ours),
            orDash(theirs.join('; ')),
            against,
          ],
        };
      }),
      source: sourceOf(positioning, t('Attributes')),
    },
  ];
}

const competitorsTable = ({ data, ...record }: Positioning): Block[] =>
  plainTable(
    t('Competitors'),
    sourceOf({ ...record, data }, t('Competitors')),
    ['', t('Name'), t('Chosen for'), t('Put up with')],
    data.competitors.map((competitor, index) => {
      const details = [competitor.priceLevel === null ? '' : t(PRICE_LEVELS[competitor.priceLevel]), competitor.note.trim()];
      const below = details.filter((part) => part !== '').join('. ');
      return [
        [{ text: itemCode(framework.fields.competitors, index), bold: true }],
        [{ text: competitor.name }, ...(below === '' ? [] : [{ text: `\n${below}`, tone: 'ink-3' as const }])],
        competitor.strengths,
        competitor.weaknesses,
      ];
    }),
    [0.06, 0.28, 0.33, 0.33],
  );

/** "Product quality 4, customer service 5, social responsibility 3, public relations 2 of 5." */
function reputation(positioning: Positioning): Block[] {
  const { data } = positioning;
  const rows = (['productQuality', 'customerService', 'socialResponsibility', 'publicRelations'] as const).map((driver) => {
    const value = data.reputation[driver];
    return { label: t(REPUTATION_DRIVERS[driver]), value: value === null ? '' : t('{{value}} of 5', { value }) };
  });
  return under(t('Reputation'), closely(facts(rows, sourceOf(positioning, t('Reputation')))));
}
