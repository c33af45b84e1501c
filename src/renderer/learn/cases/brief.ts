import type { Output } from '../../../shared/contract.ts';
import { type Kind, ownKinds } from '../../../shared/frameworks/index.ts';
import { t } from '../../../shared/i18n.ts';
import { type Assignment, parseAssignment } from '../../../shared/learning/cases/assignment.ts';
import { caseOf } from '../../../shared/learning/cases/cases.ts';
import type { CaseStudy, CaseTask } from '../../../shared/learning/cases/model.ts';
import type { Criterion, Rubric } from '../../../shared/learning/cases/rubric.ts';
import type { Submission } from '../../../shared/learning/cases/submission.ts';
import { written } from '../../../shared/learning/cases/written.ts';
import type { CaseWork, Learner } from '../../../shared/learning/learner.ts';
import type { SampleName } from '../../../shared/samples.ts';

/** A case as its page shows it, whoever made it. */
export interface CaseBrief {
  readonly id: string;
  readonly title: string;
  /** One line under the title. */
  readonly lead: string;
  readonly situation: readonly string[];
  readonly minutes: number | null;
  /** YYYY-MM-DD. */
  readonly due: string | null;
  readonly given: readonly Kind[];
  readonly tasks: readonly CaseTask[];
  readonly rubric: Rubric;
  /** Where the model solution is; null where the teacher kept it back. */
  readonly model: { readonly sample: SampleName } | { readonly text: string } | null;
}

/** What a strategy is read into. */
export type Content = Output<'samples.read'>;

export const SAMPLE_LABELS: Readonly<Record<SampleName, string>> = {
  'coastal-hotel': 'Harbour House, a coastal hotel',
  'coffee-chain': 'Jaskółka Coffee, a coffee chain',
  'online-retailer': 'Fold & Fire, an online retailer',
};

/** Tasks and rubric of a case of the program, in the person's language. */
export const tasksIn = ({ tasks }: CaseStudy): CaseTask[] => tasks.map((task) => ({ ...task, title: t(task.title), text: t(task.text) }));
export const rubricIn = ({ rubric }: CaseStudy): Criterion[] =>
  rubric.map((criterion) => ({
    ...criterion,
    title: t(criterion.title),
    text: t(criterion.text),
    levels: criterion.levels.map((level) => ({ ...level, title: t(level.title), text: t(level.text) })),
  }));

export const briefOfStudy = (study: CaseStudy): CaseBrief => ({
  id: study.id,
  title: t(study.title),
  lead: t(study.focus),
  situation: study.situation.map((paragraph) => t(paragraph)),
  minutes: study.minutes,
  due: null,
  given: study.given.kinds,
  tasks: tasksIn(study),
  rubric: rubricIn(study),
  model: { sample: study.sample },
});

export const briefOfAssignment = (assignment: Assignment): CaseBrief => {
  const present = new Set(assignment.case.records.map(({ kind }) => kind));
  return {
    id: assignment.id,
    title: assignment.title,
    lead: assignment.author.trim() === '' ? t('An assignment') : t('An assignment by {{author}}', { author: assignment.author }),
    situation: assignment.instructions.split(/\n+/u).filter((part) => part.trim() !== ''),
    minutes: null,
    due: assignment.due,
    given: ownKinds.filter((kind) => present.has(kind)),
    tasks: assignment.tasks,
    rubric: assignment.rubric,
    model: assignment.model === null ? null : { text: JSON.stringify(written(assignment.model)) },
  };
};

/** The case that is worked on; null where it is gone or its file is not readable any more. */
export function briefOfWork(work: CaseWork): CaseBrief | null {
  if (work.assignment === null) {
    const study = caseOf(work.case);
    return study ? briefOfStudy(study) : null;
  }
  const read = parseAssignment(work.assignment);
  return read.ok ? briefOfAssignment(read.value) : null;
}

/** Where the model solution of a submission is: with the program, or in an assignment that was begun on this profile; null for neither. */
export function modelOfSubmission({ assignment }: Pick<Submission, 'assignment'>, { cases }: Pick<Learner, 'cases'>): CaseBrief['model'] {
  const study = caseOf(assignment);
  if (study) return briefOfStudy(study).model;
  const begun = cases.find((work) => work.case === assignment && work.assignment !== null);
  return (begun && briefOfWork(begun)?.model) ?? null;
}
