import { isCalendarDate, isStorableText, LONGEST_TEXT } from './fields.ts';
import { z } from './zod.ts';

/*
 * What comes by the thousand: rows of tables, not records. Each belongs to a strategy, names records by their id,
 * and has an id of its own (UUIDv7) besides its number, which is its place within the file.
 */

export { ROW_TABLES, type RowTable } from './row-tables.ts';

export const FEEDBACK_SOURCES = {
  survey: 'Survey',
  review: 'Review',
  social: 'Social media',
  support: 'Support',
  interview: 'Interview',
  direct: 'Said directly',
} as const;
export type FeedbackSource = keyof typeof FEEDBACK_SOURCES;
export const feedbackSources = [
  'survey',
  'review',
  'social',
  'support',
  'interview',
  'direct',
] as const satisfies readonly FeedbackSource[];

/** Where an item stands in the closed loop. */
export const LOOP_STATUSES = { new: 'New', acknowledged: 'Acknowledged', acted: 'Acted on', told: 'Customer told' } as const;
export type LoopStatus = keyof typeof LOOP_STATUSES;
export const loopStatuses = ['new', 'acknowledged', 'acted', 'told'] as const satisfies readonly LoopStatus[];

const id = z.string().min(1).max(64);
const words = z.string().max(500).refine(isStorableText, 'holds a character that cannot be stored');
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'is not a date written YYYY-MM-DD')
  .refine(isCalendarDate, 'is not a day in the calendar');
const figure = z.number().min(-Number.MAX_SAFE_INTEGER).max(Number.MAX_SAFE_INTEGER);
/** A phase of a journey map. */
const phase = z.strictObject({ record: id, item: id });

/** One thing that a customer said. */
export const feedbackEntrySchema = z.strictObject({
  /** What it was called where it came from; '' when it had no name there. */
  externalId: words.default(''),
  date: day.nullable().default(null),
  source: z.enum(feedbackSources).nullable().default(null),
  verbatim: z.string().max(LONGEST_TEXT).refine(isStorableText, 'holds a character that cannot be stored').default(''),
  /** On whatever scale it was given. */
  rating: figure.nullable().default(null),
  /** −2 to +2, set by a person. */
  sentiment: z.number().int().min(-2).max(2).nullable().default(null),
  /** Ids of themes in the record of kind `voice`. */
  themes: z.array(id).max(100).default([]),
  /** Ids of records. */
  persona: id.nullable().default(null),
  touchpoint: id.nullable().default(null),
  phase: phase.nullable().default(null),
  loop: z.enum(loopStatuses).default('new'),
  /** Days on which the loop came so far. */
  acknowledgedOn: day.nullable().default(null),
  actedOn: day.nullable().default(null),
  toldOn: day.nullable().default(null),
});
export type FeedbackEntry = z.output<typeof feedbackEntrySchema>;

/** One answer to a survey question that a metric is made of. */
export const responseEntrySchema = z.strictObject({
  date: day.nullable().default(null),
  /** "Summer 2026"; '' when it is not known. */
  wave: words.default(''),
  metric: id,
  score: figure,
  segment: id.nullable().default(null),
  persona: id.nullable().default(null),
  phase: phase.nullable().default(null),
});
export type ResponseEntry = z.output<typeof responseEntrySchema>;

/** What one customer bought: a transaction, or several summed up with the date of the last. */
export const purchaseEntrySchema = z.strictObject({
  customer: words.min(1),
  date: day,
  /** 1 for a transaction. */
  orders: z.number().int().min(1).max(1_000_000).default(1),
  /** Minor units of the brief's currency; below 0 for a return. */
  amount: z.number().int().min(-Number.MAX_SAFE_INTEGER).max(Number.MAX_SAFE_INTEGER),
});
export type PurchaseEntry = z.output<typeof purchaseEntrySchema>;

/** One value of a metric. */
export const pointEntrySchema = z.strictObject({
  metric: id,
  /** The day it stands for. */
  date: day,
  /** What the value is called on an axis, "Summer 2026"; '' for the date itself. */
  label: words.default(''),
  /** In the metric's unit. */
  value: figure,
  n: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER).nullable().default(null),
  /** The interval, where it is known. */
  low: figure.nullable().default(null),
  high: figure.nullable().default(null),
  /** The formula it was calculated by with its input, so that it can be shown with the numbers put in. */
  inputs: z
    .strictObject({ formula: z.string().min(1).max(40), input: z.json() })
    .nullable()
    .default(null),
  segment: id.nullable().default(null),
  source: words.default(''),
});
export type PointEntry = z.output<typeof pointEntrySchema>;

interface Row {
  readonly number: number;
  readonly id: string;
  /** The import it came with; null when it was typed in. */
  readonly batch: string | null;
}
export type Feedback = Readonly<FeedbackEntry> & Row;
export type SurveyResponse = Readonly<ResponseEntry> & Row;
export type Purchase = Readonly<PurchaseEntry> & Row;
export type MetricPoint = Readonly<PointEntry> & Row;

/** What is looked for among the feedback. Everything that is set must hold; `null` in a list finds what has none. */
export const feedbackFilterSchema = z.strictObject({
  /** Words; the last may be a beginning. */
  text: z.string().max(500).optional(),
  themes: z.array(id.nullable()).max(100).optional(),
  sources: z.array(z.enum(feedbackSources).nullable()).max(10).optional(),
  ratings: z.array(figure.nullable()).max(100).optional(),
  sentiments: z.array(z.number().int().min(-2).max(2).nullable()).max(6).optional(),
  loop: z.array(z.enum(loopStatuses)).max(4).optional(),
  personas: z.array(id.nullable()).max(200).optional(),
  touchpoints: z.array(id.nullable()).max(200).optional(),
  /** Item ids of phases. */
  phases: z.array(id.nullable()).max(500).optional(),
  from: day.optional(),
  to: day.optional(),
  /** Not told yet, and older than this day. */
  overdueBefore: day.optional(),
  batch: id.optional(),
});
export type FeedbackFilter = z.output<typeof feedbackFilterSchema>;

export const feedbackSorts = ['newest', 'oldest', 'lowest', 'highest'] as const;
export type FeedbackSort = (typeof feedbackSorts)[number];

/** The fields of an entry without their empty values: a field that is left out of a change stays as it is. */
const entryShape = feedbackEntrySchema.shape;
const changed = {
  externalId: entryShape.externalId.unwrap(),
  date: entryShape.date.unwrap(),
  source: entryShape.source.unwrap(),
  verbatim: entryShape.verbatim.unwrap(),
  rating: entryShape.rating.unwrap(),
  sentiment: entryShape.sentiment.unwrap(),
  persona: entryShape.persona.unwrap(),
  touchpoint: entryShape.touchpoint.unwrap(),
  phase: entryShape.phase.unwrap(),
  loop: entryShape.loop.unwrap(),
  acknowledgedOn: entryShape.acknowledgedOn.unwrap(),
  actedOn: entryShape.actedOn.unwrap(),
  toldOn: entryShape.toldOn.unwrap(),
} satisfies Record<Exclude<keyof typeof entryShape, 'themes'>, z.ZodType>;

/** What is changed alike in many items. A theme taken away by hand stays away, whatever the rules say. */
export const feedbackChangeSchema = z
  .strictObject({
    ...changed,
    addThemes: z.array(id).max(100),
    removeThemes: z.array(id).max(100),
  })
  .partial();
export type FeedbackChange = z.output<typeof feedbackChangeSchema>;

/** All customers, column by column: entry i of each belongs to one customer. */
export interface CustomerColumns {
  readonly ids: readonly string[];
  /** YYYY-MM-DD. */
  readonly lastPurchase: readonly string[];
  readonly orders: readonly number[];
  /** Minor units. */
  readonly spend: readonly number[];
  /** The first day in all purchases, YYYY-MM-DD; left out while there are none. */
  readonly since?: string;
}

/** Frequent phrases are counted in at most so many items, evenly chosen. */
export const PHRASE_SAMPLE = 20_000;

/** A phrase that customers use often, offered as a theme. */
export interface Phrase {
  readonly phrase: string;
  /** How many items hold it. */
  readonly count: number;
  /** One item that does. */
  readonly example: string;
}
