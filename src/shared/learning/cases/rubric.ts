import { plural, t } from '../../i18n.ts';
import { z } from '../../zod.ts';

/* How a case is marked: criteria with described levels, whose best levels add up to 100 points. */

const shortText = z.string().max(500);
const longText = z.string().max(5000);
const points = z.number().min(0).max(1000);

const levelSchema = z.strictObject({ id: z.string().min(1).max(64), title: shortText, text: longText, points });
export const criterionSchema = z.strictObject({
  id: z.string().min(1).max(64),
  title: shortText,
  text: longText,
  /** The best first. */
  levels: z.array(levelSchema).min(1).max(8),
});
export const rubricSchema = z.array(criterionSchema).max(40).readonly();
export type Criterion = z.output<typeof criterionSchema>;
export type Rubric = readonly Criterion[];

export const marksSchema = z.strictObject({
  criteria: z
    .array(
      z.strictObject({
        criterion: z.string().min(1).max(64),
        /** The id of the level; null while none is chosen. */
        level: z.string().min(1).max(64).nullable(),
        /** Points of one's own choice, which count in place of those of the level. */
        points: points.nullable(),
        comment: longText,
      }),
    )
    .max(40),
  /** On the whole. */
  comment: z.string().max(20_000),
  marker: shortText,
  at: z.iso.datetime(),
});
export type Marks = z.output<typeof marksSchema>;
export type CriterionMark = Marks['criteria'][number];

/** The marks that were changed last. */
export const latestOf = (marks: Marks, others: Marks | null): Marks => (others !== null && others.at > marks.at ? others : marks);

/** All points of a rubric. */
export const FULL = 100;

/** The most points that a criterion gives. */
export const mostOf = ({ levels }: Criterion): number => Math.max(0, ...levels.map((level) => level.points));

export const markOf = (criterion: Criterion, marks: Marks | null): CriterionMark | undefined =>
  marks?.criteria.find((mark) => mark.criterion === criterion.id);

/** The level that was chosen. */
export const levelOf = ({ levels }: Criterion, mark: CriterionMark | undefined): Criterion['levels'][number] | undefined =>
  levels.find(({ id }) => id === mark?.level);

/** The points given for a criterion, at most its most; null while nothing is chosen. */
export function pointsOf(criterion: Criterion, mark: CriterionMark | undefined): number | null {
  if (!mark) return null;
  const given = mark.points ?? levelOf(criterion, mark)?.points ?? null;
  return given === null ? null : Math.min(given, mostOf(criterion));
}

export interface Total {
  readonly points: number;
  /** What could be reached. */
  readonly of: number;
  /** Whole percent of what could be reached; null while a criterion is not marked, or nothing could be reached. */
  readonly percent: number | null;
  /** Criteria that are not marked yet. */
  readonly open: number;
}

export function totalOf(rubric: Rubric, marks: Marks | null): Total {
  const given = rubric.map((criterion) => pointsOf(criterion, markOf(criterion, marks)));
  const open = given.filter((each) => each === null).length;
  const sum = given.reduce<number>((all, each) => all + (each ?? 0), 0);
  const of = rubric.reduce((all, criterion) => all + mostOf(criterion), 0);
  return { points: sum, of, open, percent: open > 0 || of === 0 ? null : Math.round((100 * sum) / of) };
}

/** What keeps a rubric from being used, in one sentence; null when it can be. */
export function rubricFault(rubric: Rubric): string | null {
  if (rubric.length === 0) return t('The rubric has no criterion yet; add one, with levels that say what earns how many points.');
  const unnamed = rubric.findIndex(({ title }) => title.trim() === '');
  if (unnamed >= 0) return t('Criterion {{number}} has no name.', { number: unnamed + 1 });
  const single = rubric.find(({ levels }) => levels.length < 2);
  if (single) return t('“{{title}}” has one level only; a level below it says what earns less.', { title: single.title });
  const of = rubric.reduce((all, criterion) => all + mostOf(criterion), 0);
  if (of === FULL) return null;
  return of < FULL
    ? t('The best levels add up to {{of}} of 100 points; {{rest}}.', {
        of,
        rest: plural(FULL - of, 'one is missing', '{{count}} are missing'),
      })
    : t('The best levels add up to {{of}} of 100 points; {{rest}}.', {
        of,
        rest: plural(of - FULL, 'one is too many', '{{count}} are too many'),
      });
}
