import { seriesOf } from './analysis/series.ts';
import type { CAPABILITY_KINDS } from './frameworks/technology.ts';
import { t } from './i18n.ts';
import type { Observed } from './observed.ts';
import { checkStop, fieldsStop, type Lack, type PathStop, type PathTarget, recordsStop, withMore } from './path-stops.ts';
import { type AnyRecord, type RecordOf, recordsOf } from './records.ts';

export type { Lack, PathStop, PathTarget } from './path-stops.ts';

/*
 * The strategy path: four steps from objectives to technology, and the people who carry it. Each step leads through
 * records in an order and says what it still lacks.
 */

export const PATH_STEPS = {
  objectives: 'Define objectives',
  touchpoints: 'Identify touchpoints',
  metrics: 'Develop metrics',
  technology: 'Implement technology',
  team: 'Team and culture',
} as const;
export type PathStepId = keyof typeof PATH_STEPS;

export interface PathStep {
  readonly id: PathStepId;
  readonly label: string;
  /** What the step is for. */
  readonly what: string;
  readonly stops: readonly PathStop[];
  /** 0–100, rounded down, so that 100 means that nothing is lacking. */
  readonly percent: number;
  /** All that its stops lack, in their order. */
  readonly lacks: readonly Lack[];
}

export interface StrategyPath {
  readonly steps: readonly PathStep[];
  /** Mean of the steps, 0–100, rounded down. */
  readonly percent: number;
  /** The first step that lacks something; null when none does. */
  readonly current: PathStepId | null;
}

/** The path with where it stands. */
export function pathOf(records: readonly AnyRecord[], observed: Observed): StrategyPath {
  const steps = [
    objectivesStep(records),
    touchpointsStep(records),
    metricsStep(records, observed),
    technologyStep(records),
    teamStep(records),
  ];
  return {
    steps,
    percent: Math.floor(steps.reduce((sum, { percent }) => sum + percent, 0) / steps.length),
    current: steps.find(({ percent }) => percent < 100)?.id ?? null,
  };
}

function step(id: PathStepId, what: string, stops: readonly PathStop[]): PathStep {
  const done = stops.reduce((sum, stop) => sum + stop.done, 0);
  const total = stops.reduce((sum, stop) => sum + stop.total, 0);
  return {
    id,
    label: t(PATH_STEPS[id]),
    what,
    stops,
    percent: Math.floor((100 * done) / total),
    lacks: stops.flatMap(({ lacks }) => lacks),
  };
}

type Objective = RecordOf<'brief'>['data']['objectives'][number];

const objectivesOf = (records: readonly AnyRecord[]): { readonly brief: string; readonly objective: Objective }[] =>
  recordsOf(records, 'brief').flatMap(({ id, data }) => data.objectives.map((objective) => ({ brief: id, objective })));

const objectiveName = ({ statement }: Objective): string => statement.trim() || t('Untitled objective');

/** The list of objectives in the brief, or the brief that is to be written. */
const objectivesPlace = (records: readonly AnyRecord[]): PathTarget => {
  const brief = recordsOf(records, 'brief')[0];
  return brief ? { type: 'place', place: { record: brief.id, field: 'objectives' } } : { type: 'make', kind: 'brief' };
};

const noObjective = (records: readonly AnyRecord[], key: string): Lack => ({
  key,
  sentence: t('There is no objective yet.'),
  action: t('Add an objective'),
  target: objectivesPlace(records),
});

function objectivesStep(records: readonly AnyRecord[]): PathStep {
  return step('objectives', t('Agree on what should be different for customers and for the organisation, by when, and in numbers.'), [
    fieldsStop(
      { id: 'frame', label: t('The frame'), what: t('who it is for, what is offered, in which market and until when') },
      records,
      'brief',
      ['name', 'organisation', 'offering', 'sector', 'market', 'currency', 'horizon', 'scopeIn'],
    ),
    fieldsStop(
      { id: 'direction', label: t('Vision and principles'), what: t('what customers will say when it has worked') },
      records,
      'brief',
      ['vision', 'principles'],
    ),
    objectivesStop(records),
  ]);
}

/** What an objective needs here; its metric comes with the third step. */
const OBJECTIVE_PARTS = { baseline: 'a baseline', target: 'a target', due: 'a date' } as const;
const isPart = (name: string): name is keyof typeof OBJECTIVE_PARTS => name in OBJECTIVE_PARTS;

function objectivesStop(records: readonly AnyRecord[]): PathStop {
  const parts = Object.keys(OBJECTIVE_PARTS).filter(isPart);
  const all = objectivesOf(records);
  const head = { id: 'objectives', label: t('Objectives'), what: t('from how much to how much, and by which day') };
  if (all.length === 0) {
    return { ...head, target: objectivesPlace(records), done: 0, total: 1 + parts.length, lacks: [noObjective(records, 'no objective')] };
  }
  const missing = all.map(({ brief, objective }) => ({ brief, objective, lacks: parts.filter((part) => objective[part] === null) }));
  const lacking = missing.reduce((sum, { lacks }) => sum + lacks.length, 0);
  return {
    ...head,
    target: objectivesPlace(records),
    done: 1 + all.length * parts.length - lacking,
    total: 1 + all.length * parts.length,
    lacks: missing
      .filter(({ lacks }) => lacks.length > 0)
      .map(({ brief, objective, lacks }) => ({
        key: `parts ${objective.id}`,
        sentence: t('“{{name}}” lacks: {{parts}}.', {
          name: objectiveName(objective),
          parts: lacks.map((part) => t(OBJECTIVE_PARTS[part])).join(', '),
        }),
        action: t('Complete it'),
        target: { type: 'place', place: { record: brief, field: 'objectives', item: objective.id } },
      })),
  };
}

function touchpointsStep(records: readonly AnyRecord[]): PathStep {
  const touchpoints = recordsOf(records, 'touchpoint');
  const met = new Set(
    recordsOf(records, 'journey').flatMap(({ data }) => data.phases.flatMap((phase) => phase.touchpoints.map(({ record }) => record))),
  );
  const stray = touchpoints
    .filter(({ id }) => !met.has(id))
    .map(
      (touchpoint): Lack => ({
        key: `stray ${touchpoint.id}`,
        sentence: t('“{{name}}” is met in no journey.', { name: touchpoint.title || t('Untitled touchpoint') }),
        action: t('Open the journeys'),
        target: { type: 'list', kind: 'journey' },
      }),
    );
  const segments = recordsOf(records, 'segment');
  const untargeted: Lack[] = segments.some(({ data }) => data.decision === 'target')
    ? []
    : [
        {
          key: 'no target',
          sentence: t('No segment is chosen as a target yet.'),
          action: t('Choose one'),
          target: { type: 'list', kind: 'segmentation' },
        },
      ];
  const who = recordsStop(
    { id: 'segments', label: t('Segments'), what: t('which customers are chosen, and which are left') },
    records,
    'segment',
  );
  return step('touchpoints', t('Follow the people you chose through their journey, and list every place where they meet you.'), [
    segments.length === 0 ? who : withMore(who, 1, untargeted),
    recordsStop({ id: 'personas', label: t('Personas'), what: t('one believable person for each group') }, records, 'persona'),
    fieldsStop({ id: 'channels', label: t('Channels'), what: t('where they can be reached at all') }, records, 'brief', ['channels']),
    recordsStop({ id: 'journeys', label: t('Journey maps'), what: t('what they do and feel, phase by phase') }, records, 'journey'),
    withMore(
      recordsStop({ id: 'touchpoints', label: t('Touchpoints'), what: t('what matters there, and how it goes') }, records, 'touchpoint'),
      touchpoints.length,
      stray,
    ),
  ]);
}

/** From this importance on a touchpoint should be measured. */
const IMPORTANT = 4;

function metricsStep(records: readonly AnyRecord[], observed: Observed): PathStep {
  const metrics = recordsOf(records, 'metric');
  const important = recordsOf(records, 'touchpoint').filter(({ data }) => (data.importance ?? 0) >= IMPORTANT);
  return step(
    'metrics',
    t('Choose the few numbers that say whether it works, tie them to objectives and touchpoints, and start to count.'),
    [
      recordsStop({ id: 'metrics', label: t('Metrics'), what: t('how each is counted, and what is aimed at') }, records, 'metric'),
      checkStop(
        { id: 'measured', label: t('A metric for every objective'), what: t('what is not counted cannot be reached') },
        objectivesPlace(records),
        objectivesOf(records),
        ({ brief, objective }) =>
          objective.measuredBy
            ? null
            : {
                key: `unmeasured ${objective.id}`,
                sentence: t('No metric measures “{{name}}”.', { name: objectiveName(objective) }),
                action: t('Link a metric'),
                target: { type: 'place', place: { record: brief, field: 'objectives', item: objective.id } },
              },
        noObjective(records, 'no objective to measure'),
      ),
      checkStop(
        { id: 'touched', label: t('A metric where it matters most'), what: t('touchpoints of importance 4 and 5') },
        { type: 'list', kind: 'touchpoint' },
        important,
        ({ id, title, data }) =>
          data.metrics.length > 0
            ? null
            : {
                key: `unmeasured ${id}`,
                sentence: t('“{{name}}” has importance {{importance}} and no metric.', {
                  name: title || t('Untitled touchpoint'),
                  importance: data.importance ?? 0,
                }),
                action: t('Link a metric'),
                target: { type: 'place', place: { record: id, field: 'metrics' } },
              },
        {
          key: 'none important',
          sentence: t('No touchpoint is rated 4 or 5 for importance yet.'),
          action: t('Rate touchpoints'),
          target: { type: 'list', kind: 'touchpoint' },
        },
      ),
      checkStop(
        { id: 'values', label: t('First values'), what: t('where each metric stands today') },
        { type: 'list', kind: 'metric' },
        metrics,
        (metric) =>
          seriesOf(metric, observed).waves.length > 0
            ? null
            : {
                key: `no value ${metric.id}`,
                sentence: t('“{{name}}” has no value yet.', { name: metric.title || t('Untitled metric') }),
                action: t('Enter values'),
                target: { type: 'list', kind: 'metric' },
              },
        {
          key: 'no metric',
          sentence: t('There is no metric to take values of yet.'),
          action: t('Add a metric'),
          target: { type: 'make', kind: 'metric' },
        },
      ),
    ],
  );
}

/** What systems have to be able to do for a strategy of this kind, each by one of these kinds of capability. */
const NEEDED: readonly { readonly kinds: readonly (keyof typeof CAPABILITY_KINDS)[]; readonly words: string }[] = [
  {
    kinds: ['crm', 'analytics'],
    words: 'No capability collects what is known of customers (customer relationship management or analytics).',
  },
  { kinds: ['personalisation', 'automation'], words: 'No capability tailors what customers get (personalisation or automation).' },
  { kinds: ['feedback'], words: 'No capability gathers feedback and answers it (feedback management).' },
];

function technologyStep(records: readonly AnyRecord[]): PathStep {
  const technology = recordsOf(records, 'technology')[0];
  const capabilities = technology?.data.capabilities ?? [];
  const place: PathTarget = technology
    ? { type: 'place', place: { record: technology.id, field: 'capabilities' } }
    : { type: 'make', kind: 'technology' };
  const supported = new Set(capabilities.flatMap(({ supports }) => supports.map(({ item }) => item)));
  return step(
    'technology',
    t('Name what must be possible with data and systems, see what is missing, and use it where customers notice.'),
    [
      fieldsStop(
        { id: 'capabilities', label: t('Capabilities'), what: t('what is in place, what is planned, what is missing') },
        records,
        'technology',
        ['capabilities'],
      ),
      checkStop(
        { id: 'needed', label: t('Data, tailoring and feedback'), what: t('three things that no strategy for customers does without') },
        place,
        NEEDED,
        ({ kinds, words }) =>
          capabilities.some(({ kind }) => kind !== null && kinds.includes(kind))
            ? null
            : { key: `needed ${kinds.join(' ')}`, sentence: t(words), action: t('Add a capability'), target: place },
      ),
      checkStop(
        { id: 'supported', label: t('A capability for every objective'), what: t('buy where a gap stops an objective, and nowhere else') },
        place,
        objectivesOf(records),
        ({ objective }) =>
          supported.has(objective.id)
            ? null
            : {
                key: `unsupported ${objective.id}`,
                sentence: t('No capability supports “{{name}}”.', { name: objectiveName(objective) }),
                action: t('Link a capability'),
                target: place,
              },
        noObjective(records, 'no objective to support'),
      ),
      fieldsStop({ id: 'plays', label: t('Plays'), what: t('who gets what, when, and on which consent') }, records, 'personalisation', [
        'approach',
        'plays',
      ]),
    ],
  );
}

const teamStep = (records: readonly AnyRecord[]): PathStep =>
  step('team', t('Let the people who meet customers decide, train what that needs, and make good behaviour visible.'), [
    fieldsStop(
      { id: 'empowerment', label: t('Empowerment rules'), what: t('what staff may decide at once, and up to which limit') },
      records,
      'team',
      ['empowerment'],
    ),
    fieldsStop({ id: 'trainings', label: t('Trainings'), what: t('for whom, how often, by whom') }, records, 'team', ['trainings']),
    fieldsStop({ id: 'culture', label: t('Culture'), what: t('how it looks in daily work, and how it is recognised') }, records, 'team', [
      'culture',
    ]),
  ]);
