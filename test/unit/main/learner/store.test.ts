import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, describe, expect, it } from 'vitest';
import { type LearnerStore, openLearner } from '../../../../src/main/learner/index.ts';
import type { CardId } from '../../../../src/shared/learning/learner.ts';
import { learnerText, parseLearnerText } from '../../../../src/shared/learning/learner-file.ts';
import { failure, type TestClock, testClock, value } from '../helpers.ts';

const DAY = 86_400_000;
const term: CardId = 'term:moment-of-truth';
const other: CardId = 'term:customer-experience';
const folders = mkdtempSync(join(tmpdir(), 'throughline-learner-'));
afterAll(() => rmSync(folders, { recursive: true, force: true }));

interface Setting {
  readonly path: string;
  readonly clock: TestClock;
  readonly said: string[];
  open(): LearnerStore;
}

let count = 0;
function setting(): Setting {
  count += 1;
  const path = join(folders, String(count), 'learner.db');
  const clock = testClock();
  const said: string[] = [];
  return { path, clock, said, open: () => openLearner(path, clock, (message) => said.push(message)) };
}

const card = { deck: 'Made from your workspace', front: 'Maya’s pains', back: 'No sea view', source: '', place: null };

describe('what a person learns', () => {
  it('is there again after a restart, all of it', () => {
    const { open, said } = setting();
    const first = open();
    const own = value(first.putCard({ ...card, place: { workspace: '/a.throughline', record: 'r1', field: 'pains' } }));
    value(first.grade(term, 3, 0));
    value(first.grade(own.id, 1, 0));
    value(first.suspend(other, true));
    value(first.putLesson({ lesson: 'kano', read: [0, 1], triedAt: null, answered: [2], answers: { 2: 'Attractive' }, doneAt: null }));
    const at = '2026-11-22T10:00:00.000Z';
    value(first.addAttempt({ quiz: 'all', startedAt: at, endedAt: at, limit: 60, answers: [] }));
    const work = { title: 'A', workspace: '/a', strategy: 's', startedAt: at, shownAt: null, submittedAt: null, assignment: null };
    value(first.putCase({ ...work, id: 'c1', case: 'coastal-hotel' }));
    value(first.setSettings({ newPerDay: 3, retention: 0.85 }));
    const before = first.read();
    first.close();

    const second = open();
    expect(parseLearnerText(learnerText(second.read()))).toEqual({ ok: true, value: second.read() });
    const sorted = (learner: typeof before) => ({ ...learner, cards: learner.cards.toSorted((a, b) => (a.card < b.card ? -1 : 1)) });
    expect(sorted(second.read())).toEqual(sorted(before));
    second.close();
    expect(said).toEqual([]);
  });

  it('takes grades back one after the other, also after a restart, to exactly where the card stood', () => {
    const { open, clock } = setting();
    const first = open();
    const one = value(first.grade(term, 3, 0));
    clock.pass(DAY);
    const two = value(first.grade(term, 1, 1));
    first.close();

    const second = open();
    expect(value(second.undoGrade())).toEqual(two);
    expect(second.read()).toMatchObject({ cards: [{ card: term, schedule: one.after, suspended: false }], reviews: [one] });
    expect(value(second.undoGrade())).toEqual(one);
    expect(second.read()).toMatchObject({ cards: [{ card: term, schedule: null, suspended: false }], reviews: [] });
    failure(second.undoGrade(), 'nothing-to-undo');
    second.close();
  });

  it('refuses a grade that was given to a card as it does not stand any more', () => {
    const { open } = setting();
    const store = open();
    value(store.grade(term, 3, 0));
    failure(store.grade(term, 3, 0), 'stale-revision');
    expect(store.read().reviews).toHaveLength(1);
    failure(store.grade('own:gone', 3, 0), 'not-found');
    store.close();
  });

  it('keeps a review in its order when the clock goes back a day', () => {
    const { open, clock } = setting();
    const store = open();
    const first = value(store.grade(term, 4, 0));
    clock.pass(-DAY);
    const second = value(store.grade(term, 3, 1));
    expect(second.after.lastReview).toBe(first.after.lastReview);
    expect(second.after).toMatchObject({ reps: 2, elapsedDays: 0 });
    store.close();
  });

  it('removes a card of one’s own with its schedule and its reviews', () => {
    const { open } = setting();
    const store = open();
    const own = value(store.putCard(card));
    value(store.grade(own.id, 3, 0));
    value(store.removeCard(own.id));
    expect(store.read()).toMatchObject({ own: [], cards: [], reviews: [] });
    failure(store.putCard({ ...card, id: own.id }), 'not-found');
    store.close();
    const again = open();
    expect(again.read()).toMatchObject({ own: [], cards: [], reviews: [] });
    again.close();
  });

  it('keeps what is being written until it is thrown away', () => {
    const { open } = setting();
    const store = open();
    value(store.putDraft({ id: 'quiz', text: '{"at":1}' }));
    value(store.putDraft({ id: 'quiz', text: '{"at":2}' }));
    store.close();
    const again = open();
    expect(again.read().drafts).toMatchObject([{ id: 'quiz', text: '{"at":2}' }]);
    value(again.removeDraft('quiz'));
    again.close();
    const last = open();
    expect(last.read().drafts).toEqual([]);
    last.close();
  });

  it('adds what another machine has, and nothing of it can be undone', () => {
    const [here, there] = [setting(), setting()];
    const [mine, theirs] = [here.open(), there.open()];
    value(mine.grade(term, 3, 0));
    value(theirs.grade(other, 3, 0));
    value(theirs.putCard(card));
    expect(value(mine.merge(theirs.read()))).toEqual({ cards: 1, own: 1, reviews: 1, lessons: 0, attempts: 0, cases: 0 });
    expect(value(mine.merge(theirs.read()))).toEqual({ cards: 0, own: 0, reviews: 0, lessons: 0, attempts: 0, cases: 0 });
    failure(mine.undoGrade(), 'nothing-to-undo');
    mine.close();
    theirs.close();
    const again = here.open();
    expect(again.read().reviews).toHaveLength(2);
    again.close();
  });
});

describe('the file of what a person learns', () => {
  const overwrite = (path: string): Buffer => {
    const bytes = readFileSync(path).fill(0xff, 100);
    writeFileSync(path, bytes);
    return bytes;
  };

  it('goes back to the newest good backup when it is damaged, keeps the damaged one, and says so', () => {
    const { open, clock, path, said } = setting();
    for (const reps of [0, 1, 2]) {
      const store = open();
      value(store.grade(term, 3, reps));
      store.close();
      clock.pass(DAY);
    }
    overwrite(join(dirname(path), 'learner (2026-11-24).db'));
    const bytes = overwrite(path);

    const store = open();
    // The copy of the 24th is damaged too; that of the 23rd was made before the second grade.
    expect(store.read().reviews).toHaveLength(1);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('23 November 2026');
    expect(readFileSync(join(dirname(path), 'learner (damaged 2026-11-25).db'))).toEqual(bytes);
    value(store.grade(other, 3, 0));
    store.close();
    const again = open();
    expect(again.read().reviews).toHaveLength(2);
    again.close();
  });

  it('begins anew when it is damaged and there is no backup', () => {
    const { open, path, said } = setting();
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, 'This is no database, but it is long enough to be looked at as one. '.repeat(100));
    const store = open();
    expect(store.read().reviews).toEqual([]);
    expect(said[0]).toContain('begins anew');
    value(store.grade(term, 3, 0));
    store.close();
    expect(readdirSync(dirname(path)).some((name) => name.startsWith('learner (damaged'))).toBe(true);
  });

  it('has a backup of each of the last three days, also when it stays open overnight', () => {
    const { open, clock, path } = setting();
    const store = open();
    for (const reps of [0, 1, 2, 3, 4]) {
      value(store.grade(term, 3, reps));
      clock.pass(DAY);
    }
    store.close();
    const copies = readdirSync(dirname(path)).filter((name) => /^learner \(\d/.test(name));
    expect(copies.sort()).toEqual(['learner (2026-11-24).db', 'learner (2026-11-25).db', 'learner (2026-11-26).db']);
    const copy = new Database(join(dirname(path), 'learner (2026-11-26).db'), { readonly: true });
    expect(copy.prepare('SELECT count(*) AS count FROM reviews').get()).toEqual({ count: 4 });
    copy.close();
  });

  it('is left alone when a newer Throughline wrote it, and what is done lasts as long as the program', () => {
    const { open, path, said } = setting();
    open().close();
    const db = new Database(path);
    db.pragma('user_version = 99');
    db.close();
    const bytes = readFileSync(path);
    const store = open();
    value(store.grade(term, 3, 0));
    expect(store.read().reviews).toHaveLength(1);
    store.close();
    expect(said[0]).toContain('newer');
    expect(readFileSync(path)).toEqual(bytes);
  });

  it('works in memory where nothing can be written, and says so', () => {
    const { open, path, said } = setting();
    mkdirSync(join(path, 'in the way'), { recursive: true });
    const store = open();
    value(store.grade(term, 3, 0));
    expect(store.read().reviews).toHaveLength(1);
    expect(said[0]).toContain('not kept');
    store.close();
  });

  it('changes nothing when a write fails, and says which file', () => {
    const { open, path } = setting();
    const store = open();
    value(store.grade(term, 3, 0));
    const before = store.read();
    const blocker = new Database(path);
    blocker.exec('BEGIN IMMEDIATE');
    expect(failure(store.grade(other, 3, 0), 'file-not-writable').message).toContain(path);
    expect(store.read()).toBe(before);
    blocker.exec('ROLLBACK');
    blocker.close();
    value(store.grade(other, 3, 0));
    store.close();
  });
});
