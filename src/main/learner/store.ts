import type { Database } from 'better-sqlite3';
import {
  type Attempt,
  attemptSchema,
  type CardId,
  type CardReview,
  type CardState,
  type CaseWork,
  cardStateSchema,
  caseWorkSchema,
  type Draft,
  draftSchema,
  type Learner,
  type LearnerSettings,
  type LessonProgress,
  learnerSettingsSchema,
  lessonProgressSchema,
  type OwnCard,
  ownCardSchema,
  reviewSchema,
} from '../../shared/learning/learner.ts';
import { byStart, inTime } from '../../shared/learning/merge-learner.ts';
import type { z } from '../../shared/zod.ts';
import { readJson } from '../workspace/json.ts';

/** Everything that is stored. What this version does not know, such as a card of a term that is gone, is left out and stays in the file. */
export function readLearner(db: Database): Learner {
  const rows = (sql: string): unknown[] => db.prepare<[], unknown>(sql).all();
  const settings = db.prepare<[], { value: string }>("SELECT value FROM settings WHERE name = 'learner'").get();
  const parsed = learnerSettingsSchema.safeParse(settings ? readJson(settings.value) : {});
  return {
    settings: parsed.success ? parsed.data : learnerSettingsSchema.parse({}),
    cards: known(
      cardStateSchema,
      db
        .prepare<[], { card: string; schedule: string | null; suspended: number }>('SELECT * FROM cards ORDER BY card')
        .all()
        .map((row) => ({ ...row, schedule: jsonOrNull(row.schedule), suspended: row.suspended === 1 })),
    ),
    own: known(ownCardSchema, dataOf(rows('SELECT data FROM own_cards ORDER BY id'))),
    reviews: inTime(
      known(
        reviewSchema,
        db
          .prepare<[], { before: string | null; after: string }>('SELECT id, card, grade, at, before, after FROM reviews')
          .all()
          .map((row) => ({ ...row, before: jsonOrNull(row.before), after: readJson(row.after) })),
      ),
    ),
    lessons: known(lessonProgressSchema, dataOf(rows('SELECT data FROM lessons ORDER BY lesson'))),
    attempts: byStart(known(attemptSchema, dataOf(rows('SELECT data FROM attempts')))),
    cases: byStart(known(caseWorkSchema, dataOf(rows('SELECT data FROM cases')))),
    drafts: known(draftSchema, dataOf(rows('SELECT data FROM drafts ORDER BY id'))),
  };
}

const jsonOrNull = (text: string | null): unknown => (text === null ? null : readJson(text));

const dataOf = (rows: readonly unknown[]): unknown[] =>
  rows.map((row) =>
    typeof row === 'object' && row !== null && 'data' in row && typeof row.data === 'string' ? readJson(row.data) : undefined,
  );

function known<S extends z.ZodType>(schema: S, values: readonly unknown[]): z.output<S>[] {
  return values.flatMap((value) => {
    const parsed = schema.safeParse(value);
    return parsed.success ? [parsed.data] : [];
  });
}

export type Writer = ReturnType<typeof makeWriter>;

/** How things are put into the tables; whoever writes gives the transaction. */
export function makeWriter(db: Database) {
  const setting = db.prepare(
    "INSERT INTO settings (name, value) VALUES ('learner', ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
  );
  const card = db.prepare(
    `INSERT INTO cards (card, schedule, suspended) VALUES (?, ?, ?)
     ON CONFLICT (card) DO UPDATE SET schedule = excluded.schedule, suspended = excluded.suspended`,
  );
  const review = db.prepare('INSERT OR REPLACE INTO reviews (id, card, grade, at, before, after, undoable) VALUES (?, ?, ?, ?, ?, ?, ?)');
  const ownCard = db.prepare('INSERT OR REPLACE INTO own_cards (id, data) VALUES (?, ?)');
  const lesson = db.prepare('INSERT OR REPLACE INTO lessons (lesson, data) VALUES (?, ?)');
  const attempt = db.prepare('INSERT OR REPLACE INTO attempts (id, data) VALUES (?, ?)');
  const draft = db.prepare('INSERT OR REPLACE INTO drafts (id, data) VALUES (?, ?)');
  const caseWork = db.prepare('INSERT OR REPLACE INTO cases (id, data) VALUES (?, ?)');
  return {
    settings: (value: LearnerSettings) => setting.run(JSON.stringify(value)),
    card: (state: CardState) => card.run(state.card, state.schedule && JSON.stringify(state.schedule), state.suspended ? 1 : 0),
    own: (value: OwnCard) => ownCard.run(value.id, JSON.stringify(value)),
    review: (value: CardReview, undoable: boolean) =>
      review.run(
        value.id,
        value.card,
        value.grade,
        value.at,
        value.before && JSON.stringify(value.before),
        JSON.stringify(value.after),
        undoable ? 1 : 0,
      ),
    lesson: (value: LessonProgress) => lesson.run(value.lesson, JSON.stringify(value)),
    attempt: (value: Attempt) => attempt.run(value.id, JSON.stringify(value)),
    draft: (value: Draft) => draft.run(value.id, JSON.stringify(value)),
    removeDraft: (id: string) => db.prepare('DELETE FROM drafts WHERE id = ?').run(id),
    caseWork: (value: CaseWork) => caseWork.run(value.id, JSON.stringify(value)),
    /** The id of the grade that was given last here and may be taken back. */
    lastReview: (): string | undefined =>
      db.prepare<[], { id: string }>('SELECT id FROM reviews WHERE undoable = 1 ORDER BY number DESC LIMIT 1').get()?.id,
    endUndo: () => db.prepare('UPDATE reviews SET undoable = 0 WHERE undoable = 1').run(),
    removeReview: (id: string) => db.prepare('DELETE FROM reviews WHERE id = ?').run(id),
    removeCase: (id: string) => db.prepare('DELETE FROM cases WHERE id = ?').run(id),
    /** An own card with its schedule and reviews. */
    removeCard: (id: CardId) => {
      db.prepare('DELETE FROM own_cards WHERE id = ?').run(id);
      db.prepare('DELETE FROM cards WHERE card = ?').run(id);
      db.prepare('DELETE FROM reviews WHERE card = ?').run(id);
    },
  };
}
