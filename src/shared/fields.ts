import { z } from './zod.ts';

/*
 * A field is declared once and is read by storage, the form, search, the report and the exchange formats.
 * Each helper returns its schema together with what the readers need, so nobody has to look into zod.
 *
 * A draft is never refused because it is unfinished: every schema accepts its empty value and supplies it
 * when the key is missing. `required` drives completeness and the report's list of gaps, not saving.
 */

/** Help for one field: what it is, an example, and how to apply it. Plain sentences. */
export interface Help {
  readonly what: string;
  readonly example: string;
  readonly apply: string;
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

/**
 * What a reference may point at: a record of a kind, or with `list` an item in that record's list. The kind 'self' is
 * any item of the own record; 'any' is any record or item, for what the program refers to and nobody picks.
 */
export interface RefTarget {
  readonly kind: string;
  readonly list?: string;
}

/** Names a record and, where meant, one item in it. Item ids are unique within their record. */
export const referenceSchema = z.strictObject({ record: z.string().min(1).max(64), item: z.string().min(1).max(64).optional() });
export type Reference = z.output<typeof referenceSchema>;
/** Names an item of a record, such as a phase of a journey map. */
export interface ItemReference {
  readonly record: string;
  readonly item: string;
}

/** Names a row of a table: a feedback item or a metric point. */
export const citationSchema = z.strictObject({ kind: z.enum(['feedback', 'point']), id: z.string().min(1).max(64) });
export type Citation = z.output<typeof citationSchema>;

/** Words for −2 to +2, for emotions in a journey and the sentiment of feedback. */
export const EMOTIONS = { '-2': 'Very low', '-1': 'Low', '0': 'Neutral', '1': 'High', '2': 'Very high' } as const;

/** How a rating is drawn: importance as dots, severity as rising bars, frequency as ticks. */
export type RatingLook = 'dots' | 'bars' | 'ticks';

export type Widget =
  | { readonly kind: 'text' }
  | { readonly kind: 'longText'; readonly look?: 'quote' }
  | { readonly kind: 'choice'; readonly options: readonly Option[] }
  | { readonly kind: 'choices'; readonly options: readonly Option[] }
  | { readonly kind: 'rating'; readonly min: number; readonly max: number; readonly look: RatingLook }
  | { readonly kind: 'number'; readonly min?: number; readonly max?: number; readonly unit?: string }
  | { readonly kind: 'money' }
  | { readonly kind: 'date' }
  | { readonly kind: 'flag' }
  | { readonly kind: 'strings' }
  | { readonly kind: 'image' }
  | { readonly kind: 'reference'; readonly targets: readonly RefTarget[] }
  | { readonly kind: 'references'; readonly targets: readonly RefTarget[] }
  /** A whole number from −2 (very low) to +2 (very high). */
  | { readonly kind: 'emotion' }
  /** A row of numbers, one for each name, in their order; null where there is none. */
  | { readonly kind: 'numbers'; readonly names: readonly string[]; readonly min: number; readonly max: number; readonly whole: boolean }
  /** Feedback and metric points that a claim cites. */
  | { readonly kind: 'citations' }
  | { readonly kind: 'group'; readonly fields: Fields }
  | { readonly kind: 'list'; readonly fields: Fields; readonly itemName: string; readonly main: string; readonly code?: string };

export interface Field<T = unknown> {
  readonly schema: z.ZodType<T>;
  readonly widget: Widget;
  readonly label: string;
  readonly help: Help;
  /** Counts towards completeness; when empty the report names it as a gap. */
  readonly required: boolean;
  /** A list counts as filled from this many items on. */
  readonly atLeast: number;
  /** A word shown in the empty field. */
  readonly placeholder: string | undefined;
  /** 'hidden' keeps a field out of the report's general reading. */
  readonly report: 'shown' | 'hidden';
}

export type Fields = { readonly [name: string]: Field<unknown> };
type ValueOf<F> = F extends Field<infer T> ? T : never;
export type DataOf<F extends Fields> = { -readonly [K in keyof F]: ValueOf<F[K]> };
export type ItemOf<F extends Fields> = { id: string } & DataOf<F>;

export interface FieldOptions {
  readonly help: Help;
  readonly required?: boolean;
  readonly atLeast?: number;
  readonly placeholder?: string;
  readonly report?: 'shown' | 'hidden';
}

function field<T>(schema: z.ZodType<T>, widget: Widget, label: string, options: FieldOptions): Field<T> {
  return {
    schema,
    widget,
    label,
    help: options.help,
    required: options.required ?? false,
    atLeast: options.atLeast ?? 1,
    placeholder: options.placeholder,
    report: options.report ?? 'shown',
  };
}

/** The longest text a single field takes, in UTF-16 units. */
export const LONGEST_TEXT = 200_000;

/** True when SQLite can store the text and give it back unchanged. */
export const isStorableText = (value: string): boolean => !value.includes('\u0000') && value.isWellFormed();

const storable = z
  .string()
  .max(LONGEST_TEXT, `is longer than ${LONGEST_TEXT.toLocaleString('en')} characters; shorten it`)
  .refine(isStorableText, 'holds a character that cannot be stored (NUL or half of a pair); delete it');

/** True for a day that the calendar has, written YYYY-MM-DD. */
export const isCalendarDate = (value: string): boolean => {
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
};

/** One line of text; empty is ''. */
export const text = (label: string, options: FieldOptions): Field<string> => field(storable.default(''), { kind: 'text' }, label, options);

/** Text of several lines; empty is ''. `look: 'quote'` shows it as somebody's words. */
export const longText = (label: string, options: FieldOptions & { readonly look?: 'quote' }): Field<string> =>
  field(storable.default(''), options.look ? { kind: 'longText', look: options.look } : { kind: 'longText' }, label, options);

const toOptions = <V extends string>(labels: Readonly<Record<V, string>>): Option[] =>
  Object.entries<string>(labels).map(([value, label]) => ({ value, label }));

const valuesOf = <V extends string>(labels: Readonly<Record<V, string>>): z.ZodType<V> => {
  const values = new Set<string>(Object.keys(labels));
  return z.custom<V>((value) => typeof value === 'string' && values.has(value), `is none of ${[...values].join(', ')}`);
};

/** One of a fixed set, given as value → label; empty is null. */
export const choice = <V extends string>(
  label: string,
  labels: Readonly<Record<V, string>>,
  options: FieldOptions & { readonly initial?: NoInfer<V> },
): Field<V | null> =>
  field(
    valuesOf(labels)
      .nullable()
      .default(options.initial ?? null),
    { kind: 'choice', options: toOptions(labels) },
    label,
    options,
  );

/** Several of a fixed set; empty is []. */
export const choices = <V extends string>(label: string, labels: Readonly<Record<V, string>>, options: FieldOptions): Field<V[]> =>
  field(z.array(valuesOf(labels)).max(100).default([]), { kind: 'choices', options: toOptions(labels) }, label, options);

/** A whole number on a scale of 1–5; unrated is null. */
export const rating = (label: string, look: RatingLook, options: FieldOptions): Field<number | null> =>
  field(z.number().int().min(1).max(5).nullable().default(null), { kind: 'rating', min: 1, max: 5, look }, label, options);

/** Any finite number within the bounds; empty is null. Percentages are 0–100. */
export const number = (
  label: string,
  options: FieldOptions & { readonly min?: number; readonly max?: number; readonly unit?: string },
): Field<number | null> => {
  const schema = z
    .number()
    .min(options.min ?? -Number.MAX_SAFE_INTEGER)
    .max(options.max ?? Number.MAX_SAFE_INTEGER);
  const { min, max, unit } = options;
  const widget: Widget = {
    kind: 'number',
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(unit === undefined ? {} : { unit }),
  };
  return field(schema.nullable().default(null), widget, label, options);
};

/** Integer minor units (cents, pence) of the brief's currency; empty is null. */
export const money = (label: string, options: FieldOptions): Field<number | null> =>
  field(z.number().int().nonnegative().max(Number.MAX_SAFE_INTEGER).nullable().default(null), { kind: 'money' }, label, options);

/** A day, YYYY-MM-DD; empty is null. */
export const date = (label: string, options: FieldOptions): Field<string | null> =>
  field(
    z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/, 'is not a date written YYYY-MM-DD')
      .refine(isCalendarDate, 'is not a day in the calendar')
      .nullable()
      .default(null),
    { kind: 'date' },
    label,
    options,
  );

/** Yes or no; starts as no. */
export const flag = (label: string, options: FieldOptions): Field<boolean> =>
  field(z.boolean().default(false), { kind: 'flag' }, label, options);

/** Short texts in an order of the person's own, such as tags or devices; empty is []. */
export const strings = (label: string, options: FieldOptions): Field<string[]> =>
  field(z.array(storable).max(1000).default([]), { kind: 'strings' }, label, options);

/** The id of an image stored in the workspace; none is null. */
export const image = (label: string, options: FieldOptions): Field<string | null> =>
  field(z.string().min(1).max(64).nullable().default(null), { kind: 'image' }, label, options);

/** One record or item of the kinds named; none is null. */
export const reference = (label: string, targets: readonly RefTarget[], options: FieldOptions): Field<Reference | null> =>
  field(referenceSchema.nullable().default(null), { kind: 'reference', targets }, label, options);

/** Any number of records or items of the kinds named; none is []. */
export const references = (label: string, targets: readonly RefTarget[], options: FieldOptions): Field<Reference[]> =>
  field(z.array(referenceSchema).max(1000).default([]), { kind: 'references', targets }, label, options);

/** How somebody feels, from −2 to +2; not known is null. */
export const emotion = (label: string, options: FieldOptions): Field<number | null> =>
  field(z.number().int().min(-2).max(2).nullable().default(null), { kind: 'emotion' }, label, options);

/** A row of numbers, one for each of `names`; what is missing is null or left out at the end. */
export const numbers = (
  label: string,
  names: readonly string[],
  options: FieldOptions & { readonly min: number; readonly max: number; readonly whole?: boolean },
): Field<(number | null)[]> => {
  const { min, max, whole = false } = options;
  const one = whole ? z.number().int().min(min).max(max) : z.number().min(min).max(max);
  return field(z.array(one.nullable()).max(names.length).default([]), { kind: 'numbers', names, min, max, whole }, label, options);
};

/** Feedback and metric points; none is []. */
export const citations = (label: string, options: FieldOptions): Field<Citation[]> =>
  field(z.array(citationSchema).max(200).default([]), { kind: 'citations' }, label, options);

/** Fields that belong together, stored as one object. */
export const group = <F extends Fields>(label: string, fields: F, options: FieldOptions): Field<DataOf<F>> =>
  field(objectSchema(fields).prefault({} as never), { kind: 'group', fields }, label, options);

/**
 * Items with ids of their own, in an order of the person's own.
 * `main` is the field that is typed to add one; `code` is the letter of its reference code ("W" → W2).
 */
export const list = <F extends Fields>(
  label: string,
  itemName: string,
  main: Extract<keyof F, string>,
  fields: F,
  options: FieldOptions & { readonly code?: string },
): Field<ItemOf<F>[]> => {
  const widget: Widget = { kind: 'list', fields, itemName, main, ...(options.code ? { code: options.code } : {}) };
  return field(
    z.array(itemSchema(fields)).max(5000).refine(haveDistinctIds, 'has two items with one id').default([]),
    widget,
    label,
    options,
  );
};

const haveDistinctIds = (items: readonly { readonly id: string }[]): boolean => new Set(items.map((item) => item.id)).size === items.length;

const shapeOf = (fields: Fields): Record<string, z.ZodType> =>
  Object.fromEntries(Object.entries(fields).map(([name, declared]) => [name, declared.schema]));

/** The schema of an object with these fields. Unknown keys are refused, so nothing is dropped in silence. */
export function objectSchema<F extends Fields>(fields: F): z.ZodType<DataOf<F>> {
  // The shape is built in a loop, which the compiler cannot follow key by key: this is where the two meet.
  return z.strictObject(shapeOf(fields)) as unknown as z.ZodType<DataOf<F>>;
}

function itemSchema<F extends Fields>(fields: F): z.ZodType<ItemOf<F>> {
  return z.strictObject({ id: z.string().min(1).max(64), ...shapeOf(fields) }) as unknown as z.ZodType<ItemOf<F>>;
}
