import { isKind, type Kind } from '../../frameworks/index.ts';
import { z } from '../../zod.ts';
import { isTermId, type TermId } from '../terms.ts';
import type { CaseTask } from './model.ts';
import { isTaskCheckId, type TaskCheckId } from './task-checks.ts';

const kind = z.custom<Kind>((value) => typeof value === 'string' && isKind(value), 'is no kind of record');

/** A task as it is written to a file. */
export const taskSchema: z.ZodType<CaseTask> = z.strictObject({
  id: z.string().min(1).max(64),
  title: z.string().max(500),
  text: z.string().max(20_000),
  kinds: z.array(kind).max(40),
  where: z.union([z.strictObject({ kind }), z.strictObject({ screen: z.enum(['throughline', 'checks', 'evidence', 'path']) })]),
  check: z.custom<TaskCheckId>(isTaskCheckId, 'is no check of this Throughline').nullable(),
  terms: z.array(z.custom<TermId>((value) => typeof value === 'string' && isTermId(value), 'is no term')).max(40),
});
export const tasksSchema = z.array(taskSchema).max(40).readonly();
