import type { Changes } from '../changes.ts';
import type { Reference } from '../fields.ts';
import { formatNumber, signed, signedFixed } from '../format.ts';
import { DIMENSIONS, type Dimension } from '../frameworks/servqual.ts';
import { inSentence, t } from '../i18n.ts';
import type { Observed } from '../observed.ts';
import type { Place } from '../place.ts';
import { type AnyRecord, emptyData, type RecordOf, recordsOf } from '../records.ts';
import { targetWords, valueWords } from './metric-words.ts';
import { scoreOfPain } from './pains.ts';
import { type Dismissal, dismissalsOf, initiativeFrom, withDismissal, withoutDismissal } from './proposal-records.ts';
import { scorecardOf } from './scorecard.ts';
import { DIMENSION_ORDER, readServqual } from './servqual.ts';
import { prioritiesOf } from './touchpoints.ts';

/*
 * Initiatives that the strategy itself asks for: pains that nothing answers, low points of journeys, metrics behind their
 * target, gaps in service quality, and touchpoints that matter and fall short. Each says where it comes from, in numbers.
 */

export const PROPOSAL_KINDS = {
  'uncovered-pain': 'Pain without an answer',
  'low-point': 'Low point of a journey',
  'missed-target': 'Metric behind its target',
  'service-gap': 'Gap in service quality',
  'concentrate-here': 'Touchpoint that falls short',
} as const;
export type ProposalKind = keyof typeof PROPOSAL_KINDS;
const ORDER: readonly string[] = Object.keys(PROPOSAL_KINDS);

export interface Proposal {
  /** The same as long as it comes from the same: its rule and what it is about. */
  readonly key: string;
  readonly kind: ProposalKind;
  /** The kind, for a gap in service quality with its dimension: what a dismissal remembers. */
  readonly rule: string;
  readonly about: Reference;
  /** Where it leads to when it is asked where it comes from. */
  readonly place: Place;
  /** Worded as an initiative. */
  readonly title: string;
  /** Where it comes from: "“Six steps to book” of Maya: severity 5 × frequency 4 = 20 of 25, and nothing answers it." */
  readonly reason: string;
  /** What the initiative will refer to. */
  readonly from: readonly Reference[];
  readonly dimension: Dimension | null;
  /** Suggested, 1–5; null where what it comes from is not rated. */
  readonly impact: number | null;
  /** How the impact was derived: "Impact 4: severity × frequency ÷ 5, rounded up". */
  readonly impactReason: string;
  /** Objectives whose metric it shares, two at most. */
  readonly supports: readonly Reference[];
  /** Orders proposals of one kind that have the same impact; higher is first. */
  readonly size: number;
}

/** A proposal that was not taken up. */
export interface DismissedProposal extends Proposal {
  readonly dismissal: Dismissal;
}

export interface Proposals {
  /** Those with the highest impact first, then in the order of the kinds. */
  readonly open: readonly Proposal[];
  /** Dismissed ones that the data still make, in the same order. */
  readonly dismissed: readonly DismissedProposal[];
}

/** What the strategy proposes to do, without what an initiative takes up already. An initiative that was stopped took it up, too. */
export function proposalsOf(records: readonly AnyRecord[], observed: Observed): Proposals {
  const context = contextOf(records);
  const made = [
    ...uncoveredPains(context),
    ...lowPoints(context),
    ...metricsBehind(context, observed),
    ...serviceGaps(context),
    ...touchpointsShort(context),
  ].sort((a, b) => (b.impact ?? 0) - (a.impact ?? 0) || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || b.size - a.size);
  const dismissals = dismissalsOf(records);
  const open: Proposal[] = [];
  const dismissed: DismissedProposal[] = [];
  for (const proposal of made) {
    const dismissal = dismissals.find((entry) => isSame(entry, proposal));
    if (dismissal) dismissed.push({ ...proposal, dismissal });
    else open.push(proposal);
  }
  return { open, dismissed };
}

const isSame = ({ proposal, about }: Dismissal, { rule, about: own }: Proposal): boolean =>
  proposal === rule && about.some(({ record, item }) => record === own.record && item === own.item);

/** The roadmap with the proposal as its last initiative; the roadmap is made where there is none. The first new id is the initiative's. */
export function acceptProposal(records: readonly AnyRecord[], proposal: Proposal, newId: () => string): Changes {
  const { title, from, dimension, supports, impact } = proposal;
  const initiative = initiativeFrom({ id: newId(), title, from: [...from], dimension, supports: [...supports], impact });
  const roadmap = recordsOf(records, 'roadmap')[0];
  const data = roadmap?.data ?? emptyData('roadmap');
  return {
    label: t('Add initiative “{{title}}”', { title: title.slice(0, 200) }),
    put: [
      {
        id: roadmap?.id ?? newId(),
        kind: 'roadmap',
        data: { ...data, initiatives: [...data.initiatives, initiative] },
        revision: roadmap?.revision ?? null,
      },
    ],
    remove: [],
  };
}

/**
 * The review record with the proposal among those dismissed.
 * @param reason may stay empty
 * @param today YYYY-MM-DD
 */
export const dismissProposal = (
  records: readonly AnyRecord[],
  { rule, about, title }: Pick<Proposal, 'rule' | 'about' | 'title'>,
  reason: string,
  today: string,
  newId: () => string,
): Changes => withDismissal(records, { id: newId(), proposal: rule, about: [about], reason, on: today }, title, newId);

/** The review record without the dismissal, so that the proposal stands with the others again; null when it is not there any more. */
export const bringBack = (
  records: readonly AnyRecord[],
  { dismissal, title }: Pick<DismissedProposal, 'dismissal' | 'title'>,
): Changes | null => withoutDismissal(records, dismissal.id, title);

interface Context {
  readonly records: readonly AnyRecord[];
  readonly initiatives: RecordOf<'roadmap'>['data']['initiatives'];
  /** What initiatives refer to. */
  readonly taken: ReadonlySet<string>;
  /** Objectives that initiatives support. */
  readonly supported: ReadonlySet<string>;
  /** Objectives by the metric that measures them. */
  readonly objectives: ReadonlyMap<string, readonly Reference[]>;
  /** The metrics of a touchpoint. */
  readonly metricsAt: ReadonlyMap<string, readonly string[]>;
}

const nameOf = ({ record, item = '' }: Reference): string => `${record}/${item}`;

function contextOf(records: readonly AnyRecord[]): Context {
  const initiatives = recordsOf(records, 'roadmap').flatMap(({ data }) => data.initiatives);
  const objectives = new Map<string, Reference[]>();
  for (const brief of recordsOf(records, 'brief')) {
    for (const { id, measuredBy } of brief.data.objectives) {
      if (measuredBy) objectives.set(measuredBy.record, [...(objectives.get(measuredBy.record) ?? []), { record: brief.id, item: id }]);
    }
  }
  return {
    records,
    initiatives,
    taken: new Set(initiatives.flatMap(({ from }) => from.map(nameOf))),
    supported: new Set(initiatives.flatMap(({ supports }) => supports.map(nameOf))),
    objectives,
    metricsAt: new Map(recordsOf(records, 'touchpoint').map(({ id, data }) => [id, data.metrics.map(({ record }) => record)])),
  };
}

/** "One or two. What supports everything supports nothing." */
const MOST_SUPPORTED = 2;

function supportedBy({ objectives }: Context, metrics: readonly string[]): Reference[] {
  return [...new Set(metrics)].flatMap((metric) => objectives.get(metric) ?? []).slice(0, MOST_SUPPORTED);
}

type Phase = RecordOf<'journey'>['data']['phases'][number];

const metricsOfPhase = ({ metricsAt }: Context, { metrics, touchpoints }: Phase): string[] => [
  ...metrics.map(({ record }) => record),
  ...touchpoints.flatMap(({ record }) => metricsAt.get(record) ?? []),
];

const personaName = ({ data }: RecordOf<'persona'>): string => data.name.trim() || data.archetype.trim() || t('Untitled persona');

/** Severity × frequency is 1–25, so a fifth of it is 1–5. */
const PER_STEP = 5;

function uncoveredPains(context: Context): Proposal[] {
  const { records, taken } = context;
  const phases = recordsOf(records, 'journey').flatMap((journey) => journey.data.phases.map((phase) => ({ journey, phase })));
  const answered = new Set(
    recordsOf(records, 'value-fit').flatMap(({ data }) => data.relievers.flatMap(({ relieves }) => relieves.map(nameOf))),
  );
  const felt = new Map<string, { readonly own: Reference; readonly phase: Phase }[]>();
  for (const { journey, phase } of phases) {
    for (const { addresses } of phase.opportunities) for (const pain of addresses) answered.add(nameOf(pain));
    for (const { id, personaPain } of phase.pains) {
      if (!personaPain) continue;
      const key = nameOf(personaPain);
      felt.set(key, [...(felt.get(key) ?? []), { own: { record: journey.id, item: id }, phase }]);
    }
  }
  const isAnswered = (key: string): boolean =>
    [key, ...(felt.get(key) ?? []).map(({ own }) => nameOf(own))].some((name) => answered.has(name) || taken.has(name));
  return recordsOf(records, 'persona').flatMap((persona) =>
    persona.data.pains.flatMap((pain): Proposal[] => {
      const about = { record: persona.id, item: pain.id };
      const key = nameOf(about);
      const statement = pain.statement.trim();
      if (statement === '' || isAnswered(key)) return [];
      const score = scoreOfPain(pain);
      const name = personaName(persona);
      return [
        {
          ...identityOf('uncovered-pain', about),
          place: { record: persona.id, field: 'pains', item: pain.id },
          title: t('Relieve “{{pain}}” for {{name}}', { pain: statement, name }),
          reason: painReason(name, pain, score),
          from: [about],
          dimension: null,
          impact: score === null ? pain.severity : Math.ceil(score / PER_STEP),
          impactReason:
            score !== null
              ? t('Severity × frequency, a fifth of it rounded up.')
              : pain.severity !== null
                ? t('Its severity; how often it is felt is not rated.')
                : t('Not rated: the pain has no severity.'),
          supports: supportedBy(
            context,
            (felt.get(key) ?? []).flatMap(({ phase }) => metricsOfPhase(context, phase)),
          ),
          size: score ?? pain.severity ?? 0,
        },
      ];
    }),
  );
}

function painReason(
  name: string,
  { severity, frequency }: { readonly severity: number | null; readonly frequency: number | null },
  score: number | null,
): string {
  if (score !== null) {
    return t('A pain of {{name}}: severity {{severity}} × frequency {{frequency}} = {{score}} of 25. Nothing answers it.', {
      name,
      severity: severity ?? 0,
      frequency: frequency ?? 0,
      score,
    });
  }
  if (severity !== null) {
    return t('A pain of {{name}}: severity {{severity}}, frequency not rated. Nothing answers it.', { name, severity });
  }
  return t('A pain of {{name}}, not rated yet. Nothing answers it.', { name });
}

/** From this emotion down a phase is a low point. */
const LOW = -1;

function lowPoints(context: Context): Proposal[] {
  const { records, taken } = context;
  return recordsOf(records, 'journey')
    .filter(({ data }) => data.kind !== 'to-be')
    .flatMap((journey) =>
      journey.data.phases.flatMap((phase): Proposal[] => {
        const { emotion, momentOfTruth } = phase;
        if (emotion === null || emotion > LOW) return [];
        const about = { record: journey.id, item: phase.id };
        const inside = [...phase.pains, ...phase.opportunities].map(({ id }) => ({ record: journey.id, item: id }));
        const felt = phase.pains.flatMap(({ personaPain }) => personaPain ?? []);
        if ([about, ...inside, ...felt].some((reference) => taken.has(nameOf(reference)))) return [];
        const name = phase.name.trim() || t('Untitled phase');
        const map = journey.data.name.trim() || t('Untitled journey map');
        const values = { name, map, emotion: signed(emotion) };
        return [
          {
            ...identityOf('low-point', about),
            place: { record: journey.id, field: 'phases', item: phase.id },
            title: t('Lift the phase “{{name}}” of {{map}}', values),
            reason: momentOfTruth
              ? t('Emotion {{emotion}} at “{{name}}”, a moment of truth, and no initiative comes from it.', values)
              : t('Emotion {{emotion}} at “{{name}}”, and no initiative comes from it.', values),
            from: [about, ...inside.slice(0, MOST_FROM)],
            dimension: null,
            impact: 2 - emotion + Number(momentOfTruth),
            impactReason: t('3 for an emotion of −1, 4 for −2, and one more at a moment of truth.'),
            supports: supportedBy(context, metricsOfPhase(context, phase)),
            size: -emotion,
          },
        ];
      }),
    );
}

/** True when an initiative comes from the metric, or supports an objective that it measures. */
const isWorkedOn = ({ taken, supported, objectives }: Context, metric: string): boolean =>
  taken.has(nameOf({ record: metric })) || (objectives.get(metric) ?? []).some((objective) => supported.has(nameOf(objective)));

/** How many pains and opportunities of a low point an initiative refers to; more would say nothing. */
const MOST_FROM = 3;

function metricsBehind(context: Context, observed: Observed): Proposal[] {
  return scorecardOf(context.records, observed).flatMap(({ metric, latest, target, status }): Proposal[] => {
    const about = { record: metric.id };
    if (status !== 'behind' || !latest || target === null || isWorkedOn(context, metric.id)) return [];
    const { data } = metric;
    const share = target === 0 ? null : Math.abs(target - latest.value) / Math.abs(target);
    const values = {
      name: data.name.trim() || t('Untitled metric'),
      target: targetWords(data, target),
      value: valueWords(data, latest.value),
      wave: latest.label,
    };
    return [
      {
        ...identityOf('missed-target', about),
        place: { record: metric.id },
        title: data.better === 'down' ? t('Bring {{name}} down to {{target}}', values) : t('Raise {{name}} to {{target}}', values),
        reason: t('{{name}} stands at {{value}} ({{wave}}) against a target of {{target}}.', values),
        from: [about],
        dimension: null,
        impact: share === null ? 3 : share >= 0.5 ? 5 : share >= 0.25 ? 4 : 3,
        impactReason:
          share === null
            ? t('3: with a target of 0 the distance has no share.')
            : t('It lacks {{percent}}% of its target: 3 to a quarter, 4 to a half, 5 beyond.', { percent: formatNumber(100 * share, 0) }),
        supports: supportedBy(context, [metric.id]),
        size: share ?? 0,
      },
    ];
  });
}

/** Smaller gaps than this many scale points are not worth an initiative of their own. */
const GAP_FROM = -0.5;
/** Of one study the two largest gaps are proposed. */
const MOST_GAPS = 2;
/** With five dimensions an even weight is 20 %. */
const EVEN_WEIGHT = 20;

function serviceGaps(context: Context): Proposal[] {
  return latestStudies(context.records).flatMap((study) => {
    const { quality } = readServqual(study.data);
    if (!quality.ok) return [];
    return quality.value.dimensions
      .flatMap(({ dimension, gap, weight }) => {
        const known = DIMENSION_ORDER.find((candidate) => candidate === dimension);
        return known ? [{ dimension: known, gap, weight, weighted: weight === null ? gap : (gap * weight) / EVEN_WEIGHT }] : [];
      })
      .filter(({ weighted }) => weighted <= GAP_FROM)
      .sort((a, b) => a.weighted - b.weighted)
      .slice(0, MOST_GAPS)
      .filter(({ dimension }) => !isTakenUp(context, dimension))
      .map(({ dimension, gap, weight, weighted }): Proposal => {
        const about = { record: study.id };
        const values = {
          dimension: t(DIMENSIONS[dimension]),
          study: study.data.name.trim() || t('Untitled study'),
          gap: signedFixed(gap, 2),
        };
        return {
          ...identityOf('service-gap', about, dimension),
          place: { record: study.id },
          title: t('Close the gap in {{dimension}}', { dimension: inSentence(values.dimension) }),
          reason:
            weight === null
              ? t('{{dimension}} in {{study}}: gap {{gap}} between perception and expectation.', values)
              : t('{{dimension}} in {{study}}: gap {{gap}}, weight {{weight}}%, so {{weighted}} against an even weight.', {
                  ...values,
                  weight: formatNumber(weight, 1),
                  weighted: signedFixed(weighted, 2),
                }),
          from: [about],
          dimension,
          impact: Math.min(5, Math.max(2, Math.floor(-2 * weighted) + 1)),
          impactReason: t('2 from half a scale point, and one more for each further half, weighted.'),
          supports: [],
          size: -weighted,
        };
      });
  });
}

/** Of each segment the last study; those without a date come before all others. */
function latestStudies(records: readonly AnyRecord[]): RecordOf<'servqual'>[] {
  const latest = new Map<string, RecordOf<'servqual'>>();
  for (const study of recordsOf(records, 'servqual')) {
    const segment = study.data.segment?.record ?? '';
    const known = latest.get(segment);
    if (!known || (study.data.date ?? '') >= (known.data.date ?? '')) latest.set(segment, study);
  }
  return [...latest.values()];
}

/** True when an initiative comes from a study and names the dimension. */
function isTakenUp({ records, initiatives }: Context, dimension: Dimension): boolean {
  const studies = new Set(recordsOf(records, 'servqual').map(({ id }) => id));
  return initiatives.some((initiative) => initiative.dimension === dimension && initiative.from.some(({ record }) => studies.has(record)));
}

function touchpointsShort(context: Context): Proposal[] {
  const { figure } = prioritiesOf(recordsOf(context.records, 'touchpoint'), 'mean');
  if (!figure.ok) return [];
  return figure.value.points.flatMap(({ id, name, importance, performance, quadrant }): Proposal[] => {
    const about = { record: id };
    const metrics = context.metricsAt.get(id) ?? [];
    const isTaken = [about, ...metrics.map((record) => ({ record }))].some((reference) => context.taken.has(nameOf(reference)));
    if (quadrant !== 'concentrate-here' || isTaken) return [];
    const values = { name: name.trim() || t('Untitled touchpoint'), importance, performance };
    // 5 with nothing of its performance there, 0 with all of it.
    const missing = (importance * (5 - performance)) / 4;
    return [
      {
        ...identityOf('concentrate-here', about),
        place: { record: id },
        title: t('Bring “{{name}}” up to what it matters', values),
        reason: t('“{{name}}”: importance {{importance}}, performance {{performance}}. It matters more than most and goes worse.', values),
        from: [about],
        dimension: null,
        impact: Math.min(5, Math.max(1, Math.round(missing))),
        impactReason: t('Importance × what performance lacks to 5, a quarter of it.'),
        supports: supportedBy(context, metrics),
        size: missing,
      },
    ];
  });
}

function identityOf(kind: ProposalKind, about: Reference, dimension?: Dimension): Pick<Proposal, 'key' | 'kind' | 'rule' | 'about'> {
  const rule = dimension === undefined ? kind : `${kind} ${dimension}`;
  return { key: `${rule} ${nameOf(about)}`, kind, rule, about };
}
