import { describe, expect, it } from 'vitest';
import { parseStrategyFile } from '../../../../../src/shared/exchange/strategy-file.ts';
import { type Assignment, assignmentText, parseAssignment } from '../../../../../src/shared/learning/cases/assignment.ts';
import { cases } from '../../../../../src/shared/learning/cases/cases.ts';
import { givenPart } from '../../../../../src/shared/learning/cases/given.ts';
import { latestOf, type Marks, markOf, type Rubric, rubricFault, totalOf } from '../../../../../src/shared/learning/cases/rubric.ts';
import { parseSubmission, type Submission, submissionNames, submissionText } from '../../../../../src/shared/learning/cases/submission.ts';
import { written } from '../../../../../src/shared/learning/cases/written.ts';
import { failure, value } from '../../../main/helpers.ts';
import { sampleFile } from './samples.ts';

const study = cases[2];
if (!study) throw new Error('There is no case');
const whole = sampleFile(study.sample);
const given = givenPart(whole, study.given, study.title);

const assignment: Assignment = {
  id: 'assignment-1',
  title: 'Second orders, seminar 4',
  author: 'Irini Papadaki',
  instructions: 'Work alone. Six hours are enough.',
  due: '2026-12-11',
  tasks: [
    ...study.tasks,
    { id: 'free', title: 'Reflect', text: 'What would you ask next?', kinds: [], where: { screen: 'path' }, check: null, terms: [] },
  ],
  rubric: [...study.rubric],
  case: given,
  model: whole,
};
const submission: Submission = {
  id: 'submission-1',
  assignment: assignment.id,
  title: assignment.title,
  tasks: assignment.tasks,
  rubric: assignment.rubric,
  student: 'Łukasz Żak',
  remarks: 'The mix took longest.',
  at: '2026-11-22T09:00:00.000Z',
  strategy: whole,
  marks: null,
};
const marks: Marks = {
  criteria: study.rubric.map(({ id, levels }, at) => ({
    criterion: id,
    level: levels[at === 0 ? 0 : 1]?.id ?? null,
    points: at === 1 ? 15.5 : null,
    comment: at === 2 ? 'Well seen.' : '',
  })),
  comment: 'A sober start.',
  marker: 'Irini Papadaki',
  at: '2026-12-14T10:00:00.000Z',
};

describe('An assignment', () => {
  it('is read as it was written, with its model solution', () => {
    expect(value(parseAssignment(assignmentText(assignment)))).toEqual(assignment);
  });

  it('can be without a model solution', () => {
    expect(value(parseAssignment(assignmentText({ ...assignment, model: null }))).model).toBeNull();
  });
});

describe('A submission', () => {
  it('is read as it was written, before and after it is marked', () => {
    expect(value(parseSubmission(submissionText(submission)))).toEqual(submission);
    const marked = value(parseSubmission(submissionText({ ...submission, marks })));
    expect(marked.marks).toEqual(marks);
    expect(totalOf(marked.rubric, marked.marks)).toEqual({ points: 20 + 15.5 + 17 + 17 + 6, of: 100, open: 0, percent: 76 });
  });
});

describe('Marks of two files', () => {
  it('are those that were changed last, and one’s own where there are no others', () => {
    const later: Marks = { ...marks, comment: 'Better than I thought.', at: '2026-12-15T10:00:00.000Z' };
    expect(latestOf(marks, later)).toBe(later);
    expect(latestOf(later, marks)).toBe(later);
    expect(latestOf(marks, null)).toBe(marks);
  });
});

describe('A strategy that was read from a file', () => {
  it('takes no more room when it is written again, so that a file as long as may be stays so', () => {
    const text = JSON.stringify(written(given));
    const again = value(parseStrategyFile(JSON.parse(text)));
    expect(JSON.stringify(written(again)).length).toBeLessThanOrEqual(text.length);
    expect(JSON.stringify(again).length).toBeGreaterThan(text.length);
  });
});

describe('The list of submissions', () => {
  it('tells whose each is without reading its strategy, and nothing of another file', () => {
    const { id, title, student } = submission;
    expect(submissionNames(submissionText(submission))).toEqual({ id, title, student });
    expect(submissionNames(submissionText(submission).replace('"throughline-strategy"', '"elsewhere"'))).toEqual({ id, title, student });
    expect(submissionNames(assignmentText(assignment))).toBeNull();
    expect(submissionNames('')).toBeNull();
  });
});

describe.each([
  ['assignment', assignmentText(assignment), parseAssignment],
  ['submission', submissionText(submission), parseSubmission],
] as const)('A file that is no whole %s is refused', (_, text, parse) => {
  it('when it ends in the middle', () => {
    expect(failure(parse(text.slice(0, text.length / 2)), 'import-cut-off').message).toContain('ends in the middle');
  });

  it('when it is no JSON', () => {
    failure(parse('Dear Irini, see attached.'), 'import-not-json');
  });

  it('when it is something else of Throughline', () => {
    expect(failure(parse(JSON.stringify(given)), 'import-invalid').message).toContain('is not a');
  });

  it('when a newer program wrote it', () => {
    const message = failure(parse(text.replace('"version":1', '"version":7')), 'import-wrong-version').message;
    expect(message).toContain('version 7');
  });

  it('when it holds what nobody knows, or lacks what is needed, and names the place', () => {
    expect(failure(parse(text.replace('"tasks":[', '"extra":1,"tasks":[')), 'import-invalid').message).toContain('extra');
    expect(failure(parse(text.replace('"title":"Second orders, seminar 4",', '')), 'import-invalid').message).toContain('title');
    expect(failure(parse(text.replace('"check":"swot-rated"', '"check":"swot-praised"')), 'import-invalid').message).toContain(
      'tasks › 0 › check',
    );
  });

  it('when the strategy in it is of another version', () => {
    const broken = text.replace('"format":"throughline-strategy","version":1', '"format":"throughline-strategy","version":9');
    expect(broken).not.toBe(text);
    failure(parse(broken), 'import-wrong-version');
  });
});

describe('A rubric', () => {
  const two = (best: number, second: number): Rubric => [
    {
      id: 'a',
      title: 'A',
      text: '',
      levels: [
        { id: 'good', title: 'Good', text: '', points: best },
        { id: 'poor', title: 'Poor', text: '', points: 0 },
      ],
    },
    {
      id: 'b',
      title: 'B',
      text: '',
      levels: [
        { id: 'good', title: 'Good', text: '', points: second },
        { id: 'poor', title: 'Poor', text: '', points: 5 },
      ],
    },
  ];

  it('says in a sentence how many points are missing or too many', () => {
    expect(rubricFault(two(60, 40))).toBeNull();
    expect(rubricFault(two(60, 30))).toBe('The best levels add up to 90 of 100 points; 10 are missing.');
    expect(rubricFault(two(60, 41))).toBe('The best levels add up to 101 of 100 points; one is too many.');
    expect(rubricFault([])).toContain('no criterion');
  });

  it('gives no grade while a criterion is open, and never more than a criterion has', () => {
    const open: Marks = { ...marks, criteria: [{ criterion: 'a', level: 'good', points: null, comment: '' }] };
    expect(totalOf(two(60, 40), open)).toEqual({ points: 60, of: 100, open: 1, percent: null });
    const over: Marks = {
      ...marks,
      criteria: [
        { criterion: 'a', level: 'good', points: 80, comment: '' },
        { criterion: 'b', level: 'poor', points: null, comment: '' },
      ],
    };
    expect(totalOf(two(60, 40), over)).toEqual({ points: 65, of: 100, open: 0, percent: 65 });
    const [first] = two(60, 40);
    expect(first && markOf(first, null)).toBeUndefined();
  });
});
