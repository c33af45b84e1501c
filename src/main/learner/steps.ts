import type { Migration } from '../workspace/migrations/index.ts';

/** The form of learner.db. A step that was released is never changed: mend it with the next one. */
export const learnerSteps: readonly Migration[] = [
  {
    version: 1,
    up: (db) =>
      db.exec(`
        CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
        CREATE TABLE cards (card TEXT PRIMARY KEY, schedule TEXT, suspended INTEGER NOT NULL) STRICT;
        CREATE TABLE own_cards (id TEXT PRIMARY KEY, data TEXT NOT NULL) STRICT;
        -- Only what was graded here may be undone: number tells its order, and an import ends it.
        CREATE TABLE reviews (
          number INTEGER PRIMARY KEY AUTOINCREMENT,
          id TEXT NOT NULL UNIQUE,
          card TEXT NOT NULL,
          grade INTEGER NOT NULL,
          at TEXT NOT NULL,
          before TEXT,
          after TEXT NOT NULL,
          undoable INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX reviews_card ON reviews (card);
        CREATE TABLE lessons (lesson TEXT PRIMARY KEY, data TEXT NOT NULL) STRICT;
        CREATE TABLE attempts (id TEXT PRIMARY KEY, data TEXT NOT NULL) STRICT;
        CREATE TABLE cases (id TEXT PRIMARY KEY, data TEXT NOT NULL) STRICT;
        CREATE TABLE drafts (id TEXT PRIMARY KEY, data TEXT NOT NULL) STRICT;
      `),
  },
];
