import {
  differenceOf,
  emotionsOf,
  feelingText,
  type Journey,
  lanesOf,
  lowsOf,
  type Phase,
  painsBySeverity,
  pairOf,
} from '../../analysis/journey.ts';
import { type Carriers, carriersOf, lineOf, type Stop, tacticOf } from '../../analysis/journey-line.ts';
import type { CurveFeeling } from '../../charts/journey-curve.ts';
import { feelingsBeside, journeyCurve } from '../../charts/journey-emotion.ts';
import { signed } from '../../format.ts';
import { JOURNEY_KINDS, LANES, type Lane } from '../../frameworks/journey.ts';
import { t } from '../../i18n.ts';
import {
  anchorOf,
  type Context,
  linkTo,
  many,
  nameOf,
  nameOfReference,
  namesOfReferences,
  orDash,
  shortened,
  sourceOf,
} from '../context.ts';
import { alsoNoted } from '../general.ts';
import type { Block, Inline, JourneyEntry, JourneyGrid, JourneyLane, Span } from '../model.ts';
import { byline, claimsOf, closely, facts, plainTable, sentence, whole } from '../pieces.ts';

/** The journeys, a list of blocks for each: the map as it is, then what it should become. */
export function journeyPages(context: Context): Block[][] {
  const journeys = many(context, 'journey');
  const carriers = carriersOf(context.records);
  const isPresent = ({ data }: Journey): boolean => data.kind !== 'to-be';
  const present = new Set(journeys.filter(isPresent).map(({ id }) => id));
  const pages = (journey: Journey): Block[] => pagesOf(context, journey, carriers);
  const pairs = journeys
    .filter(isPresent)
    .map((journey) => [
      ...pages(journey),
      ...journeys.filter((other) => !isPresent(other) && other.data.counterpart?.record === journey.id).flatMap(pages),
    ]);
  const lone = journeys.filter((journey) => !isPresent(journey) && !present.has(journey.data.counterpart?.record ?? '')).map(pages);
  return [...pairs, ...lone];
}

function pagesOf(context: Context, journey: Journey, carriers: Carriers): Block[] {
  const { data } = journey;
  const source = sourceOf(journey);
  const kind = t(JOURNEY_KINDS[data.kind ?? 'as-is']).toLowerCase();
  const curves = curvesOf(context, journey);
  const grid = gridOf(context, journey, curves, carriers);
  const persona = data.persona === null ? undefined : nameOfReference(context, data.persona);
  const counterpart = data.counterpart === null ? undefined : nameOfReference(context, data.counterpart);
  return [
    {
      kind: 'heading',
      level: 2,
      text: nameOf(journey),
      look: 'action',
      eyebrow: t('Journey map, {{kind}}', { kind }),
      anchor: anchorOf(journey),
      source,
    },
    ...whole(data.name, source),
    ...finding(journey, curves),
    ...closely(
      facts(
        [
          { label: t('Persona'), value: persona ? [persona] : '' },
          { label: t('Scenario'), value: data.scenario },
          { label: t('Expectation'), value: data.expectation },
          { label: t('Shows the future of'), value: counterpart ? [counterpart] : '' },
        ],
        source,
      ),
    ),
    ...byline(context, journey),
    ...(data.kind === 'to-be' ? [] : [...wholeCurve(journey, curves), ...differences(context, journey)]),
    ...(grid ? [grid, ...legend(grid)] : [sentence(t('No phases yet.'))]),
    ...(data.kind === 'to-be' ? [] : painsTable(context, journey, carriers)),
    ...alsoNoted(context, journey, ['name', 'persona', 'kind', 'counterpart', 'scenario', 'expectation', 'hiddenLanes', 'phases']),
    ...claimsOf(context, journey),
  ];
}

export interface JourneyCurves {
  readonly asIs: readonly CurveFeeling[] | null;
  readonly toBe: readonly CurveFeeling[] | null;
}

/** The two curves of a journey over the phases of one of its maps; null where there is no such map or nothing is said of it. */
export function curvesOf({ records }: Pick<Context, 'records'>, journey: Journey): JourneyCurves {
  const { asIs, toBe } = pairOf(journey, records);
  const { phases } = journey.data;
  const own = known(emotionsOf(journey.data));
  const pairs = asIs && toBe ? differenceOf(asIs.data, toBe.data) : [];
  const beside = known(feelingsBeside(pairs, phases));
  return journey.data.kind === 'to-be' ? { asIs: asIs && beside, toBe: own } : { asIs: own, toBe: toBe && beside };
}

const known = (feelings: readonly CurveFeeling[]): readonly CurveFeeling[] | null =>
  feelings.some(({ value, word }) => value !== null || word !== '') ? feelings : null;

export const hasPoints = (curves: JourneyCurves): boolean =>
  [...(curves.asIs ?? []), ...(curves.toBe ?? [])].some(({ value }) => value !== null);

/** What the map says first: where it is lowest, or where it should rise most. */
function finding(journey: Journey, { asIs, toBe }: JourneyCurves): Block[] {
  const { data } = journey;
  if (data.kind === 'to-be') {
    const steps = data.phases.flatMap(({ name }, at) => {
      const [from, to] = [asIs?.[at]?.value ?? null, toBe?.[at]?.value ?? null];
      return from === null || to === null || to <= from ? [] : [{ name, from, to }];
    });
    const [most] = steps.sort((a, b) => b.to - b.from - (a.to - a.from));
    if (!most) return [];
    const values = { phase: shortened(most.name), from: signed(most.from), to: signed(most.to) };
    return [sentence(t('The longest way is in the phase {{phase}}: from {{from}} to {{to}}.', values), 'lead')];
  }
  const lows = lowsOf(data);
  if (lows.length === 0) return [];
  const said = lows.map((low) => `${shortened(low.name)} (${shortened(feelingText(low))})`);
  return [sentence(t(lows.length === 1 ? 'One low: {{lows}}.' : 'The lows, deepest first: {{lows}}.', { lows: said.join(', ') }), 'lead')];
}

/** More phases than this do not stand beside each other on one page. */
const ABREAST = 4;

/** The curve over all phases, where the grid parts them. */
function wholeCurve(journey: Journey, curves: JourneyCurves): Block[] {
  const { data } = journey;
  if (data.phases.length <= ABREAST || !hasPoints(curves) || !lanesOf(data).includes('emotion')) return [];
  const chart = journeyCurve({ name: nameOf(journey), phases: data.phases.map(({ name }) => name), ...curves }, 470, 176);
  return [{ kind: 'figure', chart, source: sourceOf(journey, t('Phases')), ...(curves.toBe ? {} : { numbers: nameOf(journey) }) }];
}

function differences(context: Context, journey: Journey): Block[] {
  const { asIs, toBe } = pairOf(journey, context.records);
  if (!asIs || !toBe) return [];
  const said = (phase: Phase | null): Inline =>
    phase === null ? t('no such phase') : feelingText({ word: phase.emotionWord, value: phase.emotion });
  return plainTable(
    t('From today to what it should be'),
    sourceOf(journey, t('Phases')),
    [t('Phase'), t('As it is'), t('As it should be'), t('Difference')],
    differenceOf(asIs.data, toBe.data).map(({ name, asIs: now, toBe: then, difference }) => [
      name,
      said(now),
      said(then),
      difference === null || difference === 0 ? (difference === null ? '' : '0') : [{ text: signed(difference), bold: true }],
    ]),
    [0.3, 0.28, 0.28, 0.14],
  );
}

/** The pains of the journey, the heaviest first, and how far the line from each leads. */
function painsTable(context: Context, journey: Journey, carriers: Carriers): Block[] {
  if (!lanesOf(journey.data).includes('pains')) return [];
  const pains = journey.data.phases
    .flatMap((phase) => phase.pains.map((pain) => ({ phase, pain })))
    .sort((a, b) => (b.pain.severity ?? 0) - (a.pain.severity ?? 0));
  if (pains.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: t('Where each pain leads'),
      dense: true,
      columns: [
        { label: t('Pain'), share: 0.36, align: 'start' },
        { label: t('Phase'), share: 0.13, align: 'start' },
        { label: t('Severity'), share: 0.11, align: 'end' },
        { label: t('Opportunity'), share: 0.1, align: 'start' },
        { label: t('Persona’s pain'), share: 0.1, align: 'start' },
        { label: t('Reliever'), share: 0.1, align: 'start' },
        { label: t('Tactic'), share: 0.1, align: 'start' },
      ],
      rows: pains.map(({ phase, pain }) => {
        const { stops } = lineOf(journey, { kind: 'pain', pain, phase: phase.id }, context.records, carriers);
        const stop = (name: Stop['stop']): Inline =>
          codeOf(
            context,
            stops.find((one) => one.stop === name),
          );
        const opportunity = stops.some((one) => one.stop === 'opportunity');
        return {
          cells: [
            orDash(pain.statement),
            orDash(shortened(phase.name)),
            pain.severity === null ? '–' : String(pain.severity),
            opportunity ? t('Yes') : '–',
            stop('personaPain'),
            stop('reliever'),
            stop('tactic'),
          ],
        };
      }),
      source: sourceOf(journey, t('Pains')),
    },
  ];
}

function codeOf(context: Context, stop: Stop | undefined): Inline {
  const record = stop && context.byId.get(stop.reference.record);
  if (!record) return '–';
  return [linkTo(context, record, stop.code || nameOf(record))];
}

function gridOf(context: Context, journey: Journey, curves: JourneyCurves, carriers: Carriers): JourneyGrid | null {
  const { data } = journey;
  if (data.phases.length === 0) return null;
  const lanes = lanesOf(data);
  const made = lanes.flatMap((lane): { lane: Lane; shown: JourneyLane }[] => {
    if (lane === 'emotion') return curves.asIs || curves.toBe ? [{ lane, shown: curveLane(journey, curves) }] : [];
    const cells = data.phases.map((phase) => cellOf(context, journey, phase, lane, carriers));
    return cells.every((cell) => cell.length === 0) ? [] : [{ lane, shown: { kind: 'words', label: t(LANES[lane]), cells } }];
  });
  const hasUnseen = made.some(({ lane }) => lane === 'backStage' || lane === 'support');
  return {
    kind: 'journey',
    name: nameOf(journey),
    phases: data.phases.map(({ name, when, momentOfTruth }) => ({ name: name.trim() || t('Untitled phase'), when, momentOfTruth })),
    lanes: made.map(({ lane, shown }) =>
      lane === 'frontStage' && hasUnseen && shown.kind === 'words' ? { ...shown, lineBelow: t('Line of visibility') } : shown,
    ),
    source: sourceOf(journey, t('Phases')),
  };
}

const curveLane = (journey: Journey, curves: JourneyCurves): JourneyLane => ({
  kind: 'curve',
  label: t('Emotion'),
  ...curves,
  alt: curveInWords(journey, curves),
});

/** What the curve says of each phase, for those who cannot see it. */
export function curveInWords(journey: Journey, { asIs, toBe }: JourneyCurves): string {
  const said = (feeling: CurveFeeling | undefined): string => (feeling ? shortened(feelingText(feeling)) || '–' : '–');
  const each = journey.data.phases.map(({ name }, at) => {
    const now = said((asIs ?? toBe)?.[at]);
    const then = asIs && toBe ? t(', should be {{feeling}}', { feeling: said(toBe[at]) }) : '';
    return `${shortened(name)}: ${now}${then}`;
  });
  const words = t('The emotion curve of “{{name}}” from −2 to +2. {{phases}}.', { name: nameOf(journey), phases: each.join('; ') });
  return shortened(words, 3000);
}

const entries = (text: string, look?: JourneyEntry['look']): JourneyEntry[] =>
  text
    .split(/\n+/u)
    .filter((part) => part.trim() !== '')
    .map((part) => ({ text: part, ...(look ? { look } : {}) }));

const entry = (span: Span): JourneyEntry => ({ text: [span] });

function cellOf(context: Context, journey: Journey, phase: Phase, lane: Exclude<Lane, 'emotion'>, carriers: Carriers): JourneyEntry[] {
  switch (lane) {
    case 'goal':
      return entries(phase.goal);
    case 'actions':
      return phase.actions.flatMap((action) => entries(action));
    case 'touchpoints':
      return namesOfReferences(context, phase.touchpoints).map(entry);
    case 'thoughts':
      return entries(phase.thoughts, 'quote');
    case 'pains':
      return painsBySeverity(phase).map(({ statement, severity }) => ({ text: statement, ...(severity === null ? {} : { severity }) }));
    case 'opportunities':
      return phase.opportunities.map((opportunity) => {
        const tactic = tacticOf(journey, opportunity, carriers);
        const record = tactic && context.byId.get(tactic.reference.record);
        const on: Span[] = record
          ? [
              { text: '  →\u00a0', tone: 'through' },
              { ...linkTo(context, record, tactic.code), tone: 'through', bold: true },
            ]
          : [];
        return { text: [{ text: opportunity.statement }, ...on], look: 'opportunity' };
      });
    case 'frontStage':
      return entries(phase.frontStage);
    case 'backStage':
      return entries(phase.backStage);
    case 'support':
      return entries(phase.support);
    case 'owner':
      return entries(phase.owner);
    case 'metrics':
      return namesOfReferences(context, phase.metrics).map(entry);
  }
}

/** What the marks of the grid mean, as far as they are there. */
function legend({ phases, lanes }: JourneyGrid): Block[] {
  const found = (has: (cell: JourneyEntry) => boolean): boolean =>
    lanes.some((lane) => lane.kind === 'words' && lane.cells.some((cell) => cell.some(has)));
  const curve = lanes.find((lane) => lane.kind === 'curve');
  const said = [
    curve?.asIs && curve.toBe ? t('Solid: as it is; dashed, with hollow dots where it differs: as it should be.') : '',
    curve && phases.some(({ momentOfTruth }) => momentOfTruth) ? t('Diamond: a moment of truth.') : '',
    found(({ severity }) => severity !== undefined) ? t('Dots: severity, 1–5.') : '',
    found(({ text }) => typeof text !== 'string' && text.some(({ tone }) => tone === 'through'))
      ? t('Arrow: the tactic that an opportunity leads on to.')
      : '',
  ].filter((part) => part !== '');
  return said.length === 0 ? [] : [sentence(said.join(' '), 'small')];
}

/** Which phase is lowest, in a sentence for the board. */
export const journeySentences = (context: Context): string[] =>
  many(context, 'journey').flatMap((journey) => {
    const [low] = journey.data.kind === 'to-be' ? [] : lowsOf(journey.data);
    if (!low) return [];
    const values = { journey: nameOf(journey), phase: shortened(low.name), feeling: shortened(feelingText(low)) };
    return [t('“{{journey}}” is lowest in the phase {{phase}}: {{feeling}}.', values)];
  });

/** The curve for the cover: the first map, as it is, of the primary persona; without one, as it should be. */
export function coverJourneyOf(context: Context): { readonly journey: Journey; readonly curves: JourneyCurves } | null {
  const primary = many(context, 'persona').find(({ data }) => data.primary);
  const own = many(context, 'journey').filter(({ data }) => primary !== undefined && data.persona?.record === primary.id);
  const sorted = [...own.filter(({ data }) => data.kind !== 'to-be'), ...own.filter(({ data }) => data.kind === 'to-be')];
  for (const journey of sorted) {
    const curves = curvesOf(context, journey);
    if (hasPoints(curves)) return { journey, curves };
  }
  return null;
}
