import { isKind, type Kind } from '../../../shared/frameworks/index.ts';
import { assignmentHeadSchema } from '../../../shared/learning/cases/assignment.ts';
import { z } from '../../../shared/zod.ts';

/** An assignment that is being made: it may be unfinished. */
export const draftSchema = assignmentHeadSchema.omit({ id: true, title: true }).extend({
  title: z.string().max(300),
  kinds: z.array(z.custom<Kind>((value) => typeof value === 'string' && isKind(value))).max(100),
  withModel: z.boolean(),
});
export type AssignmentDraft = z.output<typeof draftSchema>;

/** The id under which is kept of which strategy an assignment was made: a submission names the assignment alone. */
export const madeFrom = (assignment: string): string => `made/${assignment}`;
/** A strategy and the path of the workspace that it lies in. */
export const madeSchema = z.strictObject({ workspace: z.string(), strategy: z.string() });

/** What is asked and measured is mostly given; what is decided and planned is mostly the task. */
export const emptyDraft = (): AssignmentDraft => ({
  title: '',
  author: '',
  instructions: '',
  due: null,
  tasks: [],
  rubric: [],
  kinds: ['brief', 'persona', 'voice', 'metric'],
  withModel: false,
});
