import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type {
  Attempt,
  CardId,
  CardReview,
  CardState,
  CaseWork,
  Draft,
  Learner,
  LessonProgress,
  OwnCard,
  Schedule,
} from '../../../../src/shared/learning/learner.ts';
import { learnerText, parseLearnerText } from '../../../../src/shared/learning/learner-file.ts';
import { mergeLearner } from '../../../../src/shared/learning/merge-learner.ts';

const settings = { newPerDay: 10, retention: 0.9 };
const empty: Learner = { settings, cards: [], own: [], reviews: [], lessons: [], attempts: [], cases: [], drafts: [] };

// Few values, so that two learners often have the same of a thing, and often another state of it.
const time = fc.integer({ min: 1, max: 6 }).map((day) => `2026-03-0${day}T09:00:00.000Z`);
const maybe = fc.option(time, { nil: null });
const id = fc.constantFrom('1', '2', '3');
const card = fc.constantFrom<CardId[]>('term:moment-of-truth', 'own:1', 'own:2');
const numbers = fc.uniqueArray(fc.integer({ min: 0, max: 4 })).map((all) => all.sort((a, b) => a - b));
const schedule: fc.Arbitrary<Schedule> = fc.record({
  due: time,
  stability: fc.constantFrom(1.5, 2.25),
  difficulty: fc.constant(5),
  elapsedDays: fc.constant(0),
  scheduledDays: fc.constant(1),
  learningSteps: fc.constant(0),
  reps: fc.integer({ min: 1, max: 3 }),
  lapses: fc.constant(0),
  state: fc.constantFrom('learning' as const, 'review' as const),
  lastReview: time,
});
const unique = <T>(of: fc.Arbitrary<T>, by: (each: T) => string): fc.Arbitrary<T[]> => fc.uniqueArray(of, { selector: by, maxLength: 4 });

const learner: fc.Arbitrary<Learner> = fc.record({
  settings: fc.constant(settings),
  cards: unique<CardState>(fc.record({ card, schedule: fc.option(schedule, { nil: null }), suspended: fc.boolean() }), (each) => each.card),
  own: unique<OwnCard>(
    fc.record({
      id: fc.constantFrom('own:1' as const, 'own:2' as const),
      deck: fc.constant('Deck'),
      front: fc.constantFrom('Front', 'Other'),
      back: fc.constantFrom('Back', 'Other'),
      source: fc.constant(''),
      place: fc.constant(null),
      createdAt: time,
      changedAt: time,
    }),
    (each) => each.id,
  ),
  reviews: unique<CardReview>(
    fc.record({ id, card, grade: fc.constantFrom(1 as const, 3 as const), at: time, before: fc.constant(null), after: schedule }),
    (each) => each.id,
  ),
  lessons: unique<LessonProgress>(
    fc.record({
      lesson: fc.constantFrom('kano' as const, 'swot' as const),
      read: numbers,
      triedAt: maybe,
      answered: numbers,
      answers: fc.dictionary(fc.constantFrom('0', '1'), fc.constantFrom('One', 'Two', 'Three')),
      doneAt: maybe,
      changedAt: time,
    }),
    (each) => each.lesson,
  ),
  attempts: unique<Attempt>(
    fc.record({ id, quiz: fc.constant('all'), startedAt: time, endedAt: time, limit: fc.constant(null), answers: fc.constant([]) }),
    (each) => each.id,
  ),
  cases: unique<CaseWork>(
    fc.record({
      id,
      case: fc.constant('coastal-hotel'),
      title: fc.constantFrom('A', 'B'),
      workspace: fc.constantFrom('/a', '/b'),
      strategy: fc.constant('s'),
      startedAt: time,
      shownAt: maybe,
      submittedAt: maybe,
      assignment: fc.constant(null),
    }),
    (each) => each.id,
  ),
  drafts: unique<Draft>(fc.record({ id, text: fc.constantFrom('{}', '[]'), changedAt: time }), (each) => each.id),
});

const merged = (a: Learner, b: Learner): Learner => mergeLearner(a, b).learner;
const none = { cards: 0, own: 0, reviews: 0, lessons: 0, attempts: 0, cases: 0 };

describe('two records of one learner', () => {
  it('become the same whichever comes first', () => {
    fc.assert(fc.property(learner, learner, (a, b) => void expect(merged(a, b)).toEqual(merged(b, a))));
  });

  it('change nothing when one of them is merged once more', () => {
    fc.assert(
      fc.property(learner, learner, (a, b) => {
        const once = merged(a, b);
        for (const again of [a, b, once]) expect(mergeLearner(once, again)).toEqual({ learner: once, changed: none });
      }),
    );
  });

  it('lose nothing that one of them has', () => {
    fc.assert(
      fc.property(learner, learner, (a, b) => {
        const both = merged(a, b);
        for (const one of [a, b]) {
          const ids = new Set(both.reviews.map((each) => each.id));
          expect(one.reviews.every((each) => ids.has(each.id))).toBe(true);
          for (const lesson of one.lessons) {
            const joined = both.lessons.find((each) => each.lesson === lesson.lesson);
            expect(joined?.read).toEqual(expect.arrayContaining(lesson.read));
            expect(Object.keys(joined?.answers ?? {})).toEqual(expect.arrayContaining(Object.keys(lesson.answers)));
            expect(lesson.doneAt === null || joined?.doneAt !== null).toBe(true);
          }
          for (const state of one.cards) {
            const joined = both.cards.find((each) => each.card === state.card);
            expect((joined?.schedule?.lastReview ?? '') >= (state.schedule?.lastReview ?? '')).toBe(true);
          }
        }
      }),
    );
  });

  it('say how much the other brought', () => {
    fc.assert(
      fc.property(learner, (a) => {
        const { changed } = mergeLearner(empty, a);
        expect(changed).toEqual({
          cards: a.cards.length,
          own: a.own.length,
          reviews: a.reviews.length,
          lessons: a.lessons.length,
          attempts: a.attempts.length,
          cases: a.cases.length,
        });
      }),
    );
  });
});

describe('a learner’s file', () => {
  it('keeps everything on the way out and in again', () => {
    fc.assert(fc.property(learner, (a) => void expect(parseLearnerText(learnerText(a))).toEqual({ ok: true, value: a })));
  });

  it('is refused with what is wrong when it is cut off, foreign, newer or broken', () => {
    const text = learnerText({ ...empty, cases: [] });
    const said = (changed: string): string => {
      const result = parseLearnerText(changed);
      return result.ok ? 'ok' : `${result.error.code}: ${result.error.message}`;
    };
    expect(said(`\uFEFF${text}`)).toBe('ok');
    expect(said(text.slice(0, 60))).toContain('import-cut-off');
    expect(said('deck,front,back')).toContain('import-not-json');
    expect(said('{"format":"throughline-strategy","version":1}')).toContain('import-invalid');
    expect(said(text.replace('"version": 1', '"version": 7'))).toMatch(/import-wrong-version.*7/);
    expect(said(text.replace('"newPerDay": 10', '"newPerDay": -1'))).toMatch(/import-invalid.*learner › settings › newPerDay/);
    expect(said(text.replace('"cards": []', '"cards": [{"card":"term:unheard-of","schedule":null,"suspended":false}]'))).toMatch(
      /cards › 0 › card.*is no card.*newer/,
    );
  });
});
