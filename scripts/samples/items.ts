import type { CheckId } from '../../src/shared/checks/model.ts';
import type { WrittenStrategy } from '../../src/shared/exchange/strategy-file.ts';
import type { WrittenRows } from '../../src/shared/exchange/strategy-rows.ts';
import type { Reference } from '../../src/shared/fields.ts';
import type { CHANNEL_KINDS } from '../../src/shared/frameworks/brief.ts';
import type { EVIDENCE_LEVELS, WORK_STATUSES } from '../../src/shared/frameworks/define.ts';
import type { AnyData, Kind, RecordData } from '../../src/shared/frameworks/index.ts';
import type { P } from '../../src/shared/frameworks/marketing-mix.ts';
import type { GAIN_RELEVANCE, NEED_KINDS } from '../../src/shared/frameworks/persona.ts';
import type { CONSENT_BASES, PLAY_KINDS } from '../../src/shared/frameworks/personalisation.ts';
import type { ATTRIBUTE_KINDS, PRICE_LEVELS } from '../../src/shared/frameworks/positioning.ts';
import type { CycleStage } from '../../src/shared/frameworks/roadmap.ts';
import type { CRITERION_AXES, GATE_ANSWERS } from '../../src/shared/frameworks/segmentation.ts';
import type { Dimension } from '../../src/shared/frameworks/servqual.ts';
import type { TOWS_KINDS } from '../../src/shared/frameworks/swot.ts';
import type { CAPABILITY_KINDS, CAPABILITY_STATES } from '../../src/shared/frameworks/technology.ts';
import { type ReportOptions, reportOptionsSchema } from '../../src/shared/report/options.ts';

/*
 * Short ways to write the items of a sample. A reference is written "record" or "record/item";
 * money is written in whole units of the currency and stored in its minor units.
 */

export interface SampleRecord {
  readonly id: string;
  readonly kind: Kind;
  readonly data: AnyData;
}

/** A whole strategy file. Fields left out of a record's data are empty. */
export const sample = (
  name: string,
  report: Partial<ReportOptions>,
  records: readonly SampleRecord[],
  rows: WrittenRows,
): WrittenStrategy => ({
  format: 'throughline-strategy',
  version: 1,
  name,
  report: reportOptionsSchema.parse(report),
  records: [...records],
  images: [],
  rows,
});

export const record = <K extends Kind>(kind: K, id: string, data: Partial<RecordData[K]>): SampleRecord => ({ id, kind, data });

export const to = (path: string): Reference => {
  const [record = '', item] = path.split('/');
  return item === undefined ? { record } : { record, item };
};

export const all = (...paths: readonly string[]): Reference[] => paths.map(to);

/** Whole units of a currency with two decimals, in minor units. */
export const money = (units: number): number => Math.round(units * 100);

export const channel = (id: string, name: string, kind: keyof typeof CHANNEL_KINDS) => ({ id, name, kind });
export const stakeholder = (id: string, name: string, role: string, interest: string) => ({ id, name, role, interest });

/** An objective that is measured: the metric's name, from where to where, by when, and who answers for it. */
export const objective = (id: string, statement: string, metric: string, from: number, target: number, due: string, owner: string) => ({
  id,
  statement,
  measuredBy: to(metric),
  baseline: from,
  target,
  due,
  owner,
});

interface ClaimRest {
  readonly n?: number;
  readonly until?: string;
  readonly about?: string;
  /** Ids of feedback. */
  readonly cites?: readonly string[];
}

/** One evidence entry; `about` is the item of the same record that it supports. */
export const claim = (
  id: string,
  level: keyof typeof EVIDENCE_LEVELS,
  statement: string,
  source: string,
  date: string | null,
  rest: ClaimRest = {},
) => ({
  id,
  claim: statement,
  level,
  source,
  date,
  sampleSize: rest.n ?? null,
  expires: rest.until ?? null,
  about: rest.about === undefined ? null : to(rest.about),
  cites: (rest.cites ?? []).map((id) => ({ kind: 'feedback' as const, id })),
});

export const need = (id: string, statement: string, kind: keyof typeof NEED_KINDS, importance: number) => ({
  id,
  statement,
  kind,
  importance,
});
export const job = need;
export const pain = (id: string, statement: string, severity: number, frequency: number) => ({ id, statement, severity, frequency });
export const gain = (id: string, statement: string, relevance: keyof typeof GAIN_RELEVANCE) => ({ id, statement, relevance });
export const weighs = (weight: number, note: string) => ({ weight, note });

export const criterion = (id: string, name: string, axis: keyof typeof CRITERION_AXES, weight: number) => ({ id, name, axis, weight });
export const gate = (answer: keyof typeof GATE_ANSWERS, reason: string) => ({ answer, reason });

/** Ratings of one segment: criterion → 0–100. */
export const ratings = (segment: string, values: Readonly<Record<string, number>>) =>
  Object.entries(values).map(([criterion, value]) => ({
    id: `${segment}-${criterion}`,
    criterion: to(`segmentation/${criterion}`),
    value,
  }));

/** An item of a SWOT quadrant. */
export const factor = (id: string, statement: string, impact: number, confidence: number) => ({ id, statement, impact, confidence });

/** A TOWS strategy of the SWOT with the id `swot`. */
export const tows = (id: string, kind: keyof typeof TOWS_KINDS, statement: string, ...cites: readonly string[]) => ({
  id,
  kind,
  statement,
  cites: cites.map((item) => to(`swot/${item}`)),
});

export const product = (id: string, name: string, description: string) => ({ id, name, description });
export const reliever = (id: string, statement: string, relieves: readonly string[], products: readonly string[]) => ({
  id,
  statement,
  relieves: all(...relieves),
  products: all(...products),
});
export const creator = (id: string, statement: string, creates: readonly string[], products: readonly string[]) => ({
  id,
  statement,
  creates: all(...creates),
  products: all(...products),
});
export const reason = (id: string, statement: string, proof: string) => ({ id, reason: statement, proof });

export const pricePoint = (id: string, name: string, price: number) => ({ id, name, price: money(price) });
export const channelBudget = (id: string, channel: string, budget: number) => ({ id, channel: to(channel), budget: money(budget) });

interface TacticRest {
  readonly for: readonly string[];
  readonly answers?: readonly string[];
  /** Touchpoints at which it is felt. */
  readonly at?: readonly string[];
  readonly owner: string;
  readonly from: string;
  readonly until: string;
  readonly cost: number;
  readonly metric?: string;
  readonly status?: keyof typeof WORK_STATUSES;
}

export const tactic = (id: string, p: P, statement: string, rest: TacticRest) => ({
  id,
  statement,
  p,
  segments: all(...rest.for),
  answers: all(...(rest.answers ?? [])),
  touchpoints: all(...(rest.at ?? [])),
  owner: rest.owner,
  start: rest.from,
  end: rest.until,
  cost: money(rest.cost),
  metric: rest.metric === undefined ? null : to(rest.metric),
  status: rest.status ?? 'planned',
});

interface PhaseRest {
  readonly when: string;
  readonly goal: string;
  readonly actions: readonly string[];
  readonly at: readonly string[];
  readonly thoughts: string;
  readonly pains?: readonly ReturnType<typeof met>[];
  readonly opportunities?: readonly ReturnType<typeof chance>[];
  readonly truth?: true;
  readonly front: string;
  readonly back: string;
  readonly support: string;
  readonly owner: string;
  readonly metrics?: readonly string[];
}

/** A phase of a journey map, with how it feels: −2 to +2 and a word. */
export const phase = (id: string, name: string, emotion: number, emotionWord: string, rest: PhaseRest) => ({
  id,
  name,
  when: rest.when,
  goal: rest.goal,
  actions: [...rest.actions],
  touchpoints: all(...rest.at),
  thoughts: rest.thoughts,
  emotion,
  emotionWord,
  pains: [...(rest.pains ?? [])],
  opportunities: [...(rest.opportunities ?? [])],
  momentOfTruth: rest.truth ?? false,
  frontStage: rest.front,
  backStage: rest.back,
  support: rest.support,
  owner: rest.owner,
  metrics: all(...(rest.metrics ?? [])),
});

/** A pain met in a phase; `personaPain` is the pain of the persona that shows there. */
export const met = (id: string, statement: string, severity: number, personaPain?: string) => ({
  id,
  statement,
  severity,
  personaPain: personaPain === undefined ? null : to(personaPain),
});

/** An opportunity in a phase and the pains it addresses. */
export const chance = (id: string, statement: string, ...addresses: readonly string[]) => ({
  id,
  statement,
  addresses: all(...addresses),
});

interface TouchpointRest {
  readonly channels: readonly string[];
  /** Importance, performance, consistency, each 1–5. */
  readonly rated: readonly [number, number, number];
  readonly owner: string;
  readonly personal?: true;
  readonly data?: string;
  readonly metrics?: readonly string[];
}

export const touchpoint = (id: string, name: string, kind: keyof typeof CHANNEL_KINDS, rest: TouchpointRest): SampleRecord =>
  record('touchpoint', id, {
    name,
    kind,
    channels: all(...rest.channels.map((channel) => `brief/${channel}`)),
    importance: rest.rated[0],
    performance: rest.rated[1],
    consistency: rest.rated[2],
    personalised: rest.personal ?? false,
    dataCaptured: rest.data ?? '',
    metrics: all(...(rest.metrics ?? [])),
    owner: rest.owner,
    status: 'review',
  });

export const theme = (id: string, name: string, meaning: string, ...words: readonly string[]) => ({ id, name, meaning, words: [...words] });

/** A feature of a Kano study with its counts of must-be, one-dimensional, attractive, indifferent, reverse and questionable. */
export const feature = (id: string, name: string, counts: readonly [number, number, number, number, number, number], note: string) => ({
  id,
  name,
  source: 'counts' as const,
  counts: [...counts],
  answers: [],
  note,
});

export const competitor = (
  id: string,
  name: string,
  priceLevel: keyof typeof PRICE_LEVELS,
  strengths: string,
  weaknesses: string,
  note = '',
) => ({ id, name, priceLevel, strengths, weaknesses, note });

/** An attribute of the positioning: our score, then the score of each competitor, 0–10. */
export const attribute = (
  id: string,
  name: string,
  kind: keyof typeof ATTRIBUTE_KINDS,
  ours: number,
  scores: Readonly<Record<string, number>>,
) => ({
  id,
  name,
  kind,
  ours,
  scores: Object.entries(scores).map(([competitor, value]) => ({
    id: `${id}-${competitor}`,
    competitor: to(`positioning/${competitor}`),
    value,
  })),
});

export const sellingPoint = (id: string, statement: string, proof: string) => ({ id, statement, proof });

interface PlayRest {
  readonly for: readonly string[];
  readonly when: string;
  readonly knows: string;
  readonly consent: keyof typeof CONSENT_BASES | null;
  readonly says: string;
  readonly on: string;
  readonly metric: string;
  readonly status?: keyof typeof WORK_STATUSES;
}

/** A play of personalisation; `on` is a channel of the brief. */
export const play = (id: string, kind: keyof typeof PLAY_KINDS, name: string, rest: PlayRest) => ({
  id,
  name,
  kind,
  audience: all(...rest.for),
  trigger: rest.when,
  dataNeeded: rest.knows,
  consent: rest.consent,
  content: rest.says,
  channel: to(`brief/${rest.on}`),
  metric: to(rest.metric),
  status: rest.status ?? 'planned',
});

interface CapabilityRest {
  readonly tool?: string;
  readonly with?: readonly string[];
  readonly data?: string;
  readonly cost?: number;
  readonly owner: string;
  /** Objectives of the brief. */
  readonly for: readonly string[];
  readonly status?: keyof typeof WORK_STATUSES;
}

export const capability = (
  id: string,
  kind: keyof typeof CAPABILITY_KINDS,
  name: string,
  state: keyof typeof CAPABILITY_STATES,
  rest: CapabilityRest,
) => ({
  id,
  name,
  kind,
  tool: rest.tool ?? '',
  state,
  status: rest.status ?? null,
  integratesWith: all(...(rest.with ?? []).map((other) => `technology/${other}`)),
  dataCaptured: rest.data ?? '',
  cost: rest.cost === undefined ? null : money(rest.cost),
  owner: rest.owner,
  supports: all(...rest.for.map((objective) => `brief/${objective}`)),
});

export const rule = (id: string, situation: string, decision: string, limit: string) => ({ id, situation, decision, limit });
export const training = (id: string, topic: string, audience: string, frequency: string, owner: string) => ({
  id,
  topic,
  audience,
  frequency,
  owner,
});
export const habit = (id: string, principle: string, behaviour: string, recognition: string) => ({ id, principle, behaviour, recognition });

interface InitiativeRest {
  readonly from: readonly string[];
  readonly dimension?: Dimension;
  /** Objectives of the brief. */
  readonly for: readonly string[];
  /** Impact, effort, confidence, each 1–5. */
  readonly rated: readonly [number, number, number];
  readonly start: string;
  readonly end: string;
  readonly review: string;
  readonly cost?: number;
  readonly does: readonly string[];
  readonly answers: string;
  readonly asked?: readonly string[];
  readonly told?: readonly string[];
  readonly status?: keyof typeof WORK_STATUSES;
  readonly stage?: CycleStage;
  readonly plan?: string;
  readonly done?: string;
  readonly check?: string;
  readonly act?: string;
}

export const initiative = (id: string, title: string, rest: InitiativeRest) => ({
  id,
  title,
  from: all(...rest.from),
  dimension: rest.dimension ?? null,
  supports: all(...rest.for.map((objective) => `brief/${objective}`)),
  impact: rest.rated[0],
  effort: rest.rated[1],
  confidence: rest.rated[2],
  start: rest.start,
  end: rest.end,
  cost: rest.cost === undefined ? null : money(rest.cost),
  raci: {
    responsible: [...rest.does],
    accountable: rest.answers,
    consulted: [...(rest.asked ?? [])],
    informed: [...(rest.told ?? [])],
  },
  status: rest.status ?? 'planned',
  stage: rest.stage ?? 'plan',
  cycle: { plan: rest.plan ?? '', do: rest.done ?? '', check: rest.check ?? '', act: rest.act ?? '' },
  reviewDate: rest.review,
});

export const waiver = (id: string, check: CheckId, about: readonly string[], why: string, on: string) => ({
  id,
  check,
  about: all(...about),
  reason: why,
  on,
});
