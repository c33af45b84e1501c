import { describe, expect, it } from 'vitest';
import { briefOfWork, modelOfSubmission } from '../../../../src/renderer/learn/cases/brief.ts';
import { draftSchema, emptyDraft } from '../../../../src/renderer/learn/cases/draft.ts';
import { atSubmission, atWork, placeOf, SUBMISSION, WORK } from '../../../../src/renderer/learn/cases/places.ts';
import { whereIs } from '../../../../src/renderer/learn/cases/whereabouts.ts';
import { assignmentText } from '../../../../src/shared/learning/cases/assignment.ts';
import { cases } from '../../../../src/shared/learning/cases/cases.ts';
import { givenPart } from '../../../../src/shared/learning/cases/given.ts';
import type { CaseWork } from '../../../../src/shared/learning/learner.ts';
import { sampleFile } from '../../shared/learning/cases/samples.ts';

const work: CaseWork = {
  id: 'work-1',
  case: 'hotel-low-point',
  title: 'Where Harbour House loses its guests',
  workspace: '/mine.throughline',
  strategy: 's-2',
  startedAt: '2026-11-22T09:00:00.000Z',
  shownAt: null,
  submittedAt: null,
  assignment: null,
};
const strategies = ['s-1', 's-2'].map((id) => ({ id, name: id, createdAt: work.startedAt, updatedAt: work.startedAt }));
const workspace = { path: '/mine.throughline', name: 'mine', strategies };

describe('The strategy of a case', () => {
  it('is open, beside the open one, removed, or in another workspace', () => {
    expect(whereIs(work, { workspace, strategyId: 's-2' })).toBe('open');
    expect(whereIs(work, { workspace, strategyId: 's-1' })).toBe('beside');
    expect(whereIs({ ...work, strategy: 's-9' }, { workspace, strategyId: 's-1' })).toBe('removed');
    expect(whereIs(work, { workspace: { ...workspace, path: '/other.throughline' }, strategyId: 's-2' })).toBe('elsewhere');
    expect(whereIs(work, { workspace: null, strategyId: null })).toBe('elsewhere');
  });
});

describe('What a case page shows', () => {
  it('comes from the program, or from the assignment that was kept', () => {
    const study = cases[0];
    if (!study) throw new Error('There is no case');
    expect(briefOfWork(work)).toMatchObject({ id: study.id, title: study.title, model: { sample: study.sample }, minutes: study.minutes });
    const text = assignmentText({
      id: 'assignment-1',
      title: 'Seminar 4',
      author: 'Irini',
      instructions: 'Alone.\n\nThen together.',
      due: '2026-12-11',
      tasks: study.tasks,
      rubric: study.rubric,
      case: givenPart(sampleFile(study.sample), study.given, 'Seminar 4'),
      model: null,
    });
    const brief = briefOfWork({ ...work, case: 'assignment-1', assignment: text });
    expect(brief).toMatchObject({ title: 'Seminar 4', due: '2026-12-11', situation: ['Alone.', 'Then together.'], model: null });
    expect(brief?.given).toEqual(study.given.kinds);
  });

  it('is nothing when the case is gone or its file cannot be read', () => {
    expect(briefOfWork({ ...work, case: 'gone' })).toBeNull();
    expect(briefOfWork({ ...work, assignment: '{' })).toBeNull();
  });
});

describe('The model solution beside a submission', () => {
  const study = cases[0];
  if (!study) throw new Error('There is no case');
  const whole = sampleFile(study.sample);
  const assignment = {
    id: 'assignment-1',
    title: 'Seminar 4',
    author: '',
    instructions: '',
    due: null,
    tasks: study.tasks,
    rubric: study.rubric,
    case: givenPart(whole, study.given, 'Seminar 4'),
  };
  const begun = (model: typeof whole | null): CaseWork => ({
    ...work,
    case: assignment.id,
    assignment: assignmentText({ ...assignment, model }),
  });

  it('is the sample of a case of the program', () => {
    expect(modelOfSubmission({ assignment: study.id }, { cases: [] })).toEqual({ sample: study.sample });
  });

  it('is what came with the assignment, where this person began it too', () => {
    expect(modelOfSubmission({ assignment: assignment.id }, { cases: [work, begun(whole)] })).toHaveProperty('text');
    expect(modelOfSubmission({ assignment: assignment.id }, { cases: [work, begun(null)] })).toBeNull();
    expect(modelOfSubmission({ assignment: assignment.id }, { cases: [work] })).toBeNull();
  });
});

describe('An address within the cases', () => {
  it('names what is open and which', () => {
    expect(placeOf(atWork('a/b'))).toEqual({ sort: WORK, id: 'a/b' });
    expect(placeOf(atSubmission('s'))).toEqual({ sort: SUBMISSION, id: 's' });
    expect(placeOf('hotel-low-point')).toEqual({ sort: 'hotel-low-point', id: '' });
  });
});

describe('An assignment that is begun', () => {
  it('may be empty, and is read as it was kept', () => {
    expect(draftSchema.parse(JSON.parse(JSON.stringify(emptyDraft())))).toEqual(emptyDraft());
  });
});
