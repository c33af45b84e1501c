import { parseStrategyFile, type StrategyFile } from '../../exchange/strategy-file.ts';
import { t } from '../../i18n.ts';
import { ok, type Result } from '../../result.ts';
import { z } from '../../zod.ts';
import { readFile, within } from './file.ts';
import { rubricSchema } from './rubric.ts';
import { tasksSchema } from './tasks.ts';
import { written } from './written.ts';

/* A case that a teacher makes, as a file: what is given, what is to be done, how it is marked. */

const FORMAT = { format: 'throughline-assignment', version: 1, what: 'an assignment' } as const;

/** What a teacher writes. */
export const assignmentHeadSchema = z.strictObject({
  id: z.string().min(1).max(64),
  title: z.string().trim().min(1).max(300),
  author: z.string().max(300),
  instructions: z.string().max(50_000),
  /** YYYY-MM-DD. */
  due: z.iso.date().nullable(),
  tasks: tasksSchema,
  rubric: rubricSchema,
});
export type AssignmentHead = z.output<typeof assignmentHeadSchema>;

const fileSchema = z.strictObject({
  format: z.literal(FORMAT.format),
  version: z.literal(FORMAT.version),
  ...assignmentHeadSchema.shape,
  case: z.unknown(),
  model: z.unknown(),
});

export interface Assignment extends AssignmentHead {
  /** What is given. */
  readonly case: StrategyFile;
  /** The whole strategy, where the teacher sends it along; null otherwise. */
  readonly model: StrategyFile | null;
}

export const assignmentText = ({ case: given, model, ...head }: Assignment): string =>
  `${JSON.stringify({ format: FORMAT.format, version: FORMAT.version, ...head, case: written(given), model: model && written(model) })}\n`;

/** Reads an assignment. Errors: import-not-json, import-cut-off, import-wrong-version, import-unknown-kind, import-invalid. */
export function parseAssignment(text: string): Result<Assignment> {
  const read = readFile(text, FORMAT, fileSchema);
  if (!read.ok) return read;
  const { format: _format, version: _version, case: rawCase, model: rawModel, ...head } = read.value;
  const given = within(t('case'), parseStrategyFile(rawCase));
  if (!given.ok) return given;
  if (rawModel === null || rawModel === undefined) return ok({ ...head, case: given.value, model: null });
  const model = within(t('model solution'), parseStrategyFile(rawModel));
  return model.ok ? ok({ ...head, case: given.value, model: model.value }) : model;
}
