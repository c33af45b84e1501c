import { citationsOf, codesOf, SWOT_QUADRANTS, type SwotItem, type SwotQuadrant, scoreOf } from '../../../analysis/swot.ts';
import { TOWS_KINDS } from '../../../frameworks/swot.ts';
import { t } from '../../../i18n.ts';
import type { RecordOf } from '../../../records.ts';
import { assertNever } from '../../../result.ts';
import type { TermId } from '../../terms.ts';
import { highest, named, oneOf, ownMaker } from './own.ts';

interface Placed {
  readonly item: SwotItem;
  readonly quadrant: SwotQuadrant;
  readonly code: string;
}

const itemsOf = ({ data }: RecordOf<'swot'>): Placed[] => {
  const codes = codesOf(data);
  return SWOT_QUADRANTS.flatMap((quadrant) =>
    data[quadrant].flatMap((item) => (item.statement.trim() === '' ? [] : [{ item, quadrant, code: codes.get(item.id) ?? '' }])),
  );
};

const isExternal = ({ quadrant }: Pick<Placed, 'quadrant'>): boolean => quadrant === 'opportunities' || quadrant === 'threats';

function kindOf(quadrant: SwotQuadrant): string {
  switch (quadrant) {
    case 'strengths':
      return t('a strength');
    case 'weaknesses':
      return t('a weakness');
    case 'opportunities':
      return t('an opportunity');
    case 'threats':
      return t('a threat');
    default:
      return assertNever(quadrant);
  }
}

/** An item from outside the organisation, among those from inside. */
export const swotExternal = ownMaker('swot-external', 'swot', ({ of }, random) =>
  of('swot').map((swot) => {
    const items = itemsOf(swot);
    const outside = oneOf(items.filter(isExternal), random(swot.id));
    if (!outside) return null;
    return {
      about: swot.id,
      terms: ['internal-and-external-factors', 'swot-analysis'],
      prompt: t('Which of these items of your SWOT is external?'),
      answer: {
        text: outside.item.statement,
        why: t('{{code}} is {{kind}}: it would be so even if the organisation did not exist.', {
          code: outside.code,
          kind: kindOf(outside.quadrant),
        }),
      },
      wrong: items
        .filter((placed) => !isExternal(placed))
        .map(({ item, quadrant, code }) => ({
          text: item.statement,
          why: t('{{code}} is {{kind}}: it lies inside, and you can change it yourselves.', { code, kind: kindOf(quadrant) }),
        })),
      place: { record: swot.id, field: outside.quadrant, item: outside.item.id },
      open: t('Open the SWOT'),
    };
  }),
);

/** The item of one quadrant with the highest impact × confidence. */
export const swotHeaviest = ownMaker('swot-heaviest', 'swot', ({ of }) =>
  of('swot').flatMap((swot) =>
    SWOT_QUADRANTS.map((quadrant) => {
      const rated = itemsOf(swot).flatMap((placed) => {
        const score = placed.quadrant === quadrant ? scoreOf(placed.item) : null;
        return score === null ? [] : [{ ...placed, score }];
      });
      const top = highest(rated, ({ score }) => score);
      if (!top) return null;
      const put = ({ item, score }: (typeof rated)[number]) => ({ impact: item.impact ?? 0, confidence: item.confidence ?? 0, score });
      return {
        about: `${swot.id} ${quadrant}`,
        terms: ['impact', 'confidence', 'swot-analysis'],
        prompt: promptOf(quadrant),
        answer: {
          text: top.item.statement,
          why: t('Impact {{impact}} × confidence {{confidence}} = {{score}}, the highest of its quadrant.', put(top)),
        },
        wrong: rated
          .filter(({ item }) => item.id !== top.item.id)
          .map((entry) => ({
            text: entry.item.statement,
            why: t('Impact {{impact}} × confidence {{confidence}} = {{score}}; the heaviest has {{top}}.', {
              ...put(entry),
              top: top.score,
            }),
          })),
        place: { record: swot.id, field: quadrant, item: top.item.id },
        open: t('Open the SWOT'),
      };
    }),
  ),
);

function promptOf(quadrant: SwotQuadrant): string {
  switch (quadrant) {
    case 'strengths':
      return t('Which strength weighs most, by impact times confidence?');
    case 'weaknesses':
      return t('Which weakness weighs most, by impact times confidence?');
    case 'opportunities':
      return t('Which opportunity weighs most, by impact times confidence?');
    case 'threats':
      return t('Which threat weighs most, by impact times confidence?');
    default:
      return assertNever(quadrant);
  }
}

/** An item that no TOWS strategy cites, among those that are cited. */
export const swotUncited = ownMaker('swot-uncited', 'swot', ({ of }, random) =>
  of('swot').map((swot) => {
    const cited = citationsOf(swot.data);
    const items = itemsOf(swot);
    const alone = oneOf(
      items.filter(({ item }) => !cited.has(item.id)),
      random(swot.id),
    );
    if (!alone) return null;
    return {
      about: swot.id,
      terms: ['tows', 'swot-analysis'],
      prompt: t('Which item of your SWOT does no TOWS strategy use yet?'),
      answer: {
        text: alone.item.statement,
        why: t('{{code}} is cited by no strategy: nothing follows from it so far.', { code: alone.code }),
      },
      wrong: items.flatMap(({ item, code }) => {
        const count = cited.get(item.id);
        if (count === undefined) return [];
        return [
          {
            text: item.statement,
            why:
              count === 1
                ? t('One strategy cites {{code}}.', { code })
                : t('{{number}} strategies cite {{code}}.', { code, number: count }),
          },
        ];
      }),
      place: { record: swot.id, field: alone.quadrant, item: alone.item.id },
      open: t('Open the SWOT'),
    };
  }),
);

const KIND_TERMS = { SO: 'so-strategy', WO: 'wo-strategy', ST: 'st-strategy', WT: 'wt-strategy' } as const satisfies Record<
  keyof typeof TOWS_KINDS,
  TermId
>;
const KINDS = ['SO', 'WO', 'ST', 'WT'] as const satisfies readonly (keyof typeof TOWS_KINDS)[];

/** Which of the four kinds a TOWS strategy is. */
export const towsKind = ownMaker('tows-kind', 'swot', ({ of }) =>
  of('swot').flatMap((swot) => {
    const codes = codesOf(swot.data);
    return swot.data.strategies.map(({ id, kind, statement, cites }) => {
      const cited = cites.flatMap(({ record, item }) => (record === swot.id && item !== undefined ? (codes.get(item) ?? []) : []));
      const letters = [...new Set(cited.map((code) => code.charAt(0)))].sort().join('');
      // Asked only where what it cites bears the kind out.
      if (kind === null || statement.trim() === '' || letters !== [...kind].sort().join('')) return null;
      const list = cited.join(', ');
      return {
        about: `${swot.id} ${id}`,
        terms: ['tows', KIND_TERMS[kind]],
        prompt: t('Which kind of TOWS strategy is “{{statement}}”? It cites {{codes}}.', { statement: named(statement), codes: list }),
        answer: { text: t(TOWS_KINDS[kind]), why: t('It brings together {{codes}}.', { codes: list }) },
        wrong: KINDS.filter((other) => other !== kind).map((other) => ({
          text: t(TOWS_KINDS[other]),
          why: t('{{kind}} would cite items under {{first}} and {{second}}; this one cites {{codes}}.', {
            kind: other,
            first: other.charAt(0),
            second: other.charAt(1),
            codes: list,
          }),
        })),
        whole: true,
        place: { record: swot.id, field: 'strategies', item: id },
        open: t('Open the strategy'),
      };
    });
  }),
);
