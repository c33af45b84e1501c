import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { caseHandlers } from '../../../src/main/handlers/cases.ts';
import { openProfile } from '../../../src/main/profile.ts';
import { type SaveQuestion, Session } from '../../../src/main/session.ts';
import { systemClock } from '../../../src/main/workspace/clock.ts';
import { makeContext } from '../../../src/shared/checks/index.ts';
import type { AppEvent } from '../../../src/shared/contract.ts';
import { parseAssignment } from '../../../src/shared/learning/cases/assignment.ts';
import { cases } from '../../../src/shared/learning/cases/cases.ts';
import { givenPart } from '../../../src/shared/learning/cases/given.ts';
import { parseSubmission, submissionText } from '../../../src/shared/learning/cases/submission.ts';
import { checkTask } from '../../../src/shared/learning/cases/task-checks.ts';
import { recordsOf } from '../../../src/shared/records.ts';
import { sampleFile } from '../shared/learning/cases/samples.ts';
import { failure, freshPath, value } from './helpers.ts';

/** The answers to cases, with an open workspace unless it is asked for without. */
function desk(isOpen = true) {
  const asked: SaveQuestion[] = [];
  const events: AppEvent[] = [];
  let answer: string | null = null;
  const session = new Session(openProfile(':memory:'), systemClock, {
    askSave: async (question) => {
      asked.push(question);
      return answer;
    },
    askOpen: async () => answer,
    emit: (event) => events.push(event),
    openExternal: () => undefined,
    noteRecent: () => undefined,
  });
  const path = freshPath();
  if (isOpen) value(session.create(path));
  const choose = (next: string | null): void => {
    answer = next;
  };
  return { session, path, asked, events, choose, ask: caseHandlers(session) };
}

/** The texts within a value that have three words at least, as they stand in a file. */
function sentencesIn(held: unknown): string[] {
  if (typeof held === 'string') return /\S+ \S+ \S+/u.test(held) ? [JSON.stringify(held).slice(1, -1)] : [];
  return typeof held === 'object' && held !== null ? Object.values(held).flatMap(sentencesIn) : [];
}

const study = cases[0];
if (!study) throw new Error('There is no case');

const head = {
  id: 'assignment-1',
  title: 'Seminar 4',
  author: 'Margaret Hale',
  instructions: 'Work alone.',
  due: '2026-12-11',
  tasks: study.tasks,
  rubric: study.rubric,
};
const handedIn = {
  id: 'submission-1',
  assignment: study.id,
  title: study.title,
  tasks: study.tasks,
  rubric: study.rubric,
  student: 'Łukasz Żak',
  remarks: '',
  at: '2026-11-22T09:00:00.000Z',
};

describe('Beginning a case', () => {
  it.each(cases.map(({ id, title }) => [id, title]))('%s puts a sound strategy of its own into the open workspace', async (id, title) => {
    const { session, events, ask } = desk();
    const begun = value(await ask['cases.begin']({ case: id }));
    expect(begun.strategy.name).toBe(title);
    expect(begun.droppedReferences).toBe(0);
    expect(events.at(-1)).toMatchObject({ type: 'workspace', workspace: { strategies: [{ id: begun.strategy.id }] } });
    session.with((workspace) => {
      expect(workspace.verify()).toMatchObject({ ok: true, problems: [], notes: [] });
      return workspace.records.list(begun.strategy.id);
    });
    session.close();
  });

  it.each(cases.map((one) => [one.id, one] as const))(
    '%s leaves no word of what is hidden in the file of the workspace',
    async (id, one) => {
      const { session, path, ask } = desk();
      value(await ask['cases.begin']({ case: id }));
      session.close();
      const file = readFileSync(path);
      const whole = sampleFile(one.sample);
      const given = givenPart(whole, one.given, one.title);
      const told = JSON.stringify(given);
      const kept = new Set(given.records.map((record) => record.id));
      const hidden = whole.records.filter((record) => !kept.has(record.id)).flatMap((record) => sentencesIn(record.data));
      const secret = hidden.filter((text) => !told.includes(text));
      expect(secret.length).toBeGreaterThan(60);
      expect(secret.filter((text) => file.includes(text))).toEqual([]);
      // What is given is there to be found.
      expect(given.records.flatMap((record) => sentencesIn(record.data)).some((text) => file.includes(text))).toBe(true);
    },
  );

  it('needs an open workspace, and a case that is there', async () => {
    failure(await desk(false).ask['cases.begin']({ case: study.id }), 'no-workspace');
    failure(await desk().ask['cases.begin']({ case: 'somebody-else' }), 'not-found');
  });
});

describe('A sample that is read', () => {
  it('is whole, stays the same while the program runs, and leaves the open workspace alone', async () => {
    const { session, ask } = desk();
    const sample = value(await ask['samples.read'](study.sample));
    expect(recordsOf(sample.records, 'journey')).toHaveLength(2);
    expect(sample.observed.feedback.total).toBe(300);
    expect(value(await ask['samples.read'](study.sample))).toBe(sample);
    expect(session.info()?.strategies).toEqual([]);
    session.close();
  });

  it('can be read without a workspace', async () => {
    expect(value(await desk(false).ask['samples.read']('online-retailer')).records.length).toBeGreaterThan(50);
  });
});

describe('An assignment', () => {
  it('is made of the open strategy, opened by a student and begun, with nothing of what is hidden', async () => {
    const { session, choose, ask } = desk();
    const model = value(await ask['cases.begin']({ case: 'retailer-second-order' })).strategy.id;
    const file = freshPath('json');
    choose(file);
    value(await ask['assignment.save']({ strategyId: model, head, kinds: ['brief', 'persona', 'metric'], withModel: true }));
    const { text } = value(await ask['assignment.open'](undefined));
    const assignment = value(parseAssignment(text));
    expect(new Set(assignment.case.records.map(({ kind }) => kind))).toEqual(new Set(['brief', 'persona', 'metric']));
    expect(assignment.model?.records.length).toBeGreaterThan(assignment.case.records.length);
    const begun = value(await ask['cases.begin']({ assignment: text }));
    expect(begun.strategy.name).toBe('Seminar 4');
    expect(begun.records).toBe(assignment.case.records.length);
    session.close();
  });

  it('keeps the model solution back when it is told to', async () => {
    const { session, choose, ask } = desk();
    const model = value(await ask['cases.begin']({ case: study.id })).strategy.id;
    const file = freshPath('json');
    choose(file);
    value(await ask['assignment.save']({ strategyId: model, head, kinds: ['brief'], withModel: false }));
    expect(value(parseAssignment(readFileSync(file, 'utf8'))).model).toBeNull();
    session.close();
  });

  it('is not written over the workspace that is open, nor when the person thinks better of it', async () => {
    const { session, path, choose, ask } = desk();
    const strategyId = value(await ask['cases.begin']({ case: study.id })).strategy.id;
    const input = { strategyId, head, kinds: [], withModel: false };
    choose(path);
    failure(await ask['assignment.save'](input), 'file-not-writable');
    failure(await ask['assignment.open'](undefined), 'import-invalid');
    choose(null);
    failure(await ask['assignment.save'](input), 'cancelled');
    failure(await ask['assignment.open'](undefined), 'cancelled');
    session.close();
  });

  it('is refused with a sentence when another file is chosen', async () => {
    const { choose, ask } = desk(false);
    const file = freshPath('json');
    writeFileSync(file, '{"format":"throughline-learner","version":1}');
    choose(file);
    expect(failure(await ask['assignment.open'](undefined), 'import-invalid').message).toContain('is not an assignment');
    choose(freshPath('json'));
    failure(await ask['assignment.open'](undefined), 'file-not-readable');
  });
});

describe('A submission', () => {
  it('holds the strategy as it is, and goes into a workspace under its title and student', async () => {
    const { session, asked, choose, ask } = desk();
    const strategyId = value(await ask['cases.begin']({ case: study.id })).strategy.id;
    value(session.with((workspace) => workspace.records.create({ strategyId, kind: 'journey', data: { name: 'My own map' } })));
    const file = freshPath('json');
    choose(file);
    value(await ask['submission.handIn']({ strategyId, head: handedIn }));
    expect(asked.at(-1)?.suggestedName).toBe(`${study.title} – Łukasz Żak`);
    const { text } = value(await ask['submission.open'](undefined));
    session.close();

    const teacher = desk();
    const looked = value(await teacher.ask['submission.look']({ text }));
    expect(looked.strategy.name).toBe(`${study.title} – Łukasz Żak`);
    const records = value(teacher.session.with((workspace) => workspace.records.list(looked.strategy.id)));
    expect(recordsOf(records, 'journey').map(({ title }) => title)).toEqual(['My own map']);
    teacher.session.close();
  });

  it('comes back marked, and what the program finds in it is the same on both sides', async () => {
    const { session, choose, ask } = desk();
    const strategyId = value(await ask['cases.begin']({ case: study.id })).strategy.id;
    choose(freshPath('json'));
    value(await ask['submission.handIn']({ strategyId, head: handedIn }));
    const submission = value(parseSubmission(value(await ask['submission.open'](undefined)).text));
    const marks = { criteria: [], comment: 'Begin with the feedback.', marker: 'Margaret Hale', at: '2026-12-01T12:00:00.000Z' };
    choose(freshPath('json'));
    value(await ask['submission.save']({ text: submissionText({ ...submission, marks }) }));
    const marked = value(parseSubmission(value(await ask['submission.open'](undefined)).text));
    expect(marked).toEqual({ ...submission, marks });
    const read = value(await ask['cases.read']({ text: JSON.stringify(marked.strategy) }));
    const context = makeContext({ ...read, today: '2026-11-22' });
    expect(study.tasks.map((task) => checkTask(task, context)?.done)).toEqual(study.tasks.map(() => false));
    session.close();
  });

  it('is not saved when its text is none', async () => {
    failure(await desk().ask['submission.save']({ text: '{}' }), 'import-invalid');
    failure(await desk().ask['submission.look']({ text: 'marks' }), 'import-not-json');
  });
});
