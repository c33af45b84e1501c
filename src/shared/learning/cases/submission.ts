import { parseStrategyFile, type StrategyFile } from '../../exchange/strategy-file.ts';
import { t } from '../../i18n.ts';
import { ok, type Result } from '../../result.ts';
import { z } from '../../zod.ts';
import { readFile, within } from './file.ts';
import { marksSchema, rubricSchema } from './rubric.ts';
import { tasksSchema } from './tasks.ts';
import { written } from './written.ts';

/* What a student hands in, as a file; later with the marks. */

const FORMAT = { format: 'throughline-submission', version: 1, what: 'a submission' } as const;

/** Everything but the strategy and the marks. */
export const submissionHeadSchema = z.strictObject({
  id: z.string().min(1).max(64),
  /** The id of the assignment, or of the case that comes with the program. */
  assignment: z.string().min(1).max(100),
  title: z.string().max(500),
  tasks: tasksSchema,
  rubric: rubricSchema,
  student: z.string().trim().min(1, 'is empty').max(300),
  remarks: z.string().max(50_000),
  /** When it was handed in. */
  at: z.iso.datetime(),
});
export type SubmissionHead = z.output<typeof submissionHeadSchema>;

const fileSchema = z.strictObject({
  format: z.literal(FORMAT.format),
  version: z.literal(FORMAT.version),
  ...submissionHeadSchema.shape,
  marks: marksSchema.nullable(),
  strategy: z.unknown(),
});

export interface Submission extends SubmissionHead {
  readonly strategy: StrategyFile;
  /** Null until it is marked. */
  readonly marks: z.output<typeof marksSchema> | null;
}

export const submissionText = ({ strategy, marks, ...head }: Submission): string =>
  `${JSON.stringify({ format: FORMAT.format, version: FORMAT.version, ...head, marks, strategy: written(strategy) })}\n`;

/** What a submission says of itself, without reading its strategy, which takes long; null where it is no submission. */
export function submissionNames(text: string): Pick<SubmissionHead, 'id' | 'title' | 'student'> | null {
  const read = readFile(text, FORMAT, fileSchema);
  return read.ok ? { id: read.value.id, title: read.value.title, student: read.value.student } : null;
}

/** Reads a submission. Errors: import-not-json, import-cut-off, import-wrong-version, import-unknown-kind, import-invalid. */
export function parseSubmission(text: string): Result<Submission> {
  const read = readFile(text, FORMAT, fileSchema);
  if (!read.ok) return read;
  const { format: _format, version: _version, strategy: raw, ...head } = read.value;
  const strategy = within(t('strategy'), parseStrategyFile(raw));
  return strategy.ok ? ok({ ...head, strategy: strategy.value }) : strategy;
}
