import type { Item, QuizTopic, Response } from '../../../shared/learning/quiz/model.ts';
import { isTermId, type TermId } from '../../../shared/learning/terms.ts';
import { type TopicId, topicIds } from '../../../shared/learning/topics.ts';
import { z } from '../../../shared/zod.ts';
import type { Running } from './running.ts';
import { isQuizTopic } from './words.ts';

/*
 * A quiz on its way as it is kept. It may come from another version of the program, or with somebody else’s data: one of
 * another form is not gone on with.
 */

const place = z.number().int().nonnegative();
const places = z.array(place);
const text = z.string();
const term = z.custom<TermId>((value) => typeof value === 'string' && isTermId(value));
const topic = z.custom<TopicId>((value) => topicIds.some((id) => id === value));

const asked = {
  id: z.string().min(1),
  topic,
  terms: z.tuple([term], term),
  prompt: text,
};

const choice = z.strictObject({
  ...asked,
  kind: z.literal('choice'),
  answer: text,
  why: text,
  wrong: z.array(z.strictObject({ text, why: text })),
});
const own = choice.extend({
  place: z.strictObject({ record: text, field: text.optional(), item: text.optional() }),
  open: text,
});

const item = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('choice'), question: z.union([choice, own]), choices: places }),
  z.strictObject({
    kind: z.literal('match'),
    question: z.strictObject({
      ...asked,
      kind: z.literal('match'),
      pairs: z.array(z.strictObject({ left: text, right: text, why: text })),
    }),
    rights: places,
  }),
  z.strictObject({
    kind: z.literal('order'),
    question: z.strictObject({ ...asked, kind: z.literal('order'), steps: z.array(z.strictObject({ text, why: text })) }),
    shown: places,
  }),
  z.strictObject({
    kind: z.literal('classify'),
    question: z.strictObject({
      ...asked,
      kind: z.literal('classify'),
      classes: z.array(text),
      items: z.array(z.strictObject({ text, class: text, wrong: z.record(z.string(), text) })),
    }),
    shown: places,
  }),
  z.strictObject({
    kind: z.literal('spot'),
    question: z.strictObject({
      ...asked,
      kind: z.literal('spot'),
      piece: text,
      lines: z.array(z.strictObject({ text, flawed: z.boolean(), why: text })),
      mend: text,
    }),
  }),
  z.strictObject({
    kind: z.literal('compute'),
    question: z.strictObject({
      ...asked,
      kind: z.literal('compute'),
      answer: z.number(),
      tolerance: z.number().nonnegative(),
      unit: text,
      decimals: z.number().int().min(0).max(10),
      solution: z.array(text),
      slips: z.array(z.strictObject({ value: z.number(), why: text })),
    }),
  }),
]) satisfies z.ZodType<Item>;

const response = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('choice'), picked: place }),
  z.strictObject({ kind: z.literal('match'), given: z.array(place.nullable()) }),
  z.strictObject({ kind: z.literal('order'), order: places }),
  z.strictObject({ kind: z.literal('classify'), given: z.array(text.nullable()) }),
  z.strictObject({ kind: z.literal('spot'), line: place }),
  z.strictObject({ kind: z.literal('compute'), text }),
]) satisfies z.ZodType<Response>;

const time = z.number().nonnegative();

export const runningSchema = z
  .strictObject({
    topic: z.custom<QuizTopic>((value) => typeof value === 'string' && isQuizTopic(value)),
    items: z.array(item).min(1),
    limit: z.number().positive().nullable(),
    startedAt: time,
    at: place,
    responses: z.array(response.nullable()),
    told: z.array(z.boolean()),
    spent: z.array(time),
    since: time.nullable(),
    endedAt: time.nullable(),
  })
  .refine(
    ({ items, at, responses, told, spent }) => at < items.length && [responses, told, spent].every(({ length }) => length === items.length),
  ) satisfies z.ZodType<Running>;
