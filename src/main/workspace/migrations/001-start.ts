import type { Migration } from './index.ts';

/** The first version of a workspace file. */
export const start: Migration = {
  version: 1,
  up: (db) => {
    db.exec(`
      CREATE TABLE meta (
        key   TEXT PRIMARY KEY,
        value TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;

      INSERT INTO meta (key, value) VALUES ('commits', '0'), ('definitions', '[]');

      CREATE TABLE strategies (
        number     INTEGER PRIMARY KEY,
        id         TEXT NOT NULL UNIQUE,
        name       TEXT NOT NULL,
        report     TEXT NOT NULL CHECK (json_valid(report)),
        created_at TEXT NOT NULL,
        updated_at TEXT NOT NULL,
        hash       TEXT NOT NULL
      ) STRICT;

      CREATE TABLE records (
        number      INTEGER PRIMARY KEY,
        id          TEXT NOT NULL UNIQUE,
        strategy_id TEXT NOT NULL REFERENCES strategies (id) ON DELETE CASCADE,
        kind        TEXT NOT NULL,
        title       TEXT NOT NULL,
        data        TEXT NOT NULL CHECK (json_valid(data)),
        position    REAL NOT NULL,
        revision    INTEGER NOT NULL CHECK (revision > 0),
        created_at  TEXT NOT NULL,
        updated_at  TEXT NOT NULL,
        deleted_at  TEXT,
        unlinked    TEXT CHECK (unlinked IS NULL OR json_valid(unlinked)),
        hash        TEXT NOT NULL
      ) STRICT;

      CREATE INDEX records_in_order ON records (strategy_id, kind, position);

      CREATE TABLE links (
        source    INTEGER NOT NULL REFERENCES records (number) ON DELETE CASCADE,
        ordinal   INTEGER NOT NULL,
        field     TEXT NOT NULL,
        item      TEXT,
        to_record TEXT NOT NULL,
        to_item   TEXT,
        PRIMARY KEY (source, ordinal)
      ) STRICT, WITHOUT ROWID;

      CREATE INDEX links_to ON links (to_record);

      -- Contentless: the words are in the records, the index only finds them. They come folded and parted, so the
      -- tokenizer has but to cut at spaces; no phrases are looked for, so their places are not kept. The prefixes
      -- make a beginning as quick to find as a whole word.
      CREATE VIRTUAL TABLE record_search USING fts5 (
        title,
        words,
        content = '',
        contentless_delete = 1,
        tokenize = 'ascii',
        detail = column,
        prefix = '1 2 3 4 5 6 7 8'
      );

      -- Parts of the index are put together seldom and many at a time: little and often would hold up every
      -- hundredth save for tens of milliseconds once there are 100,000 records.
      INSERT INTO record_search (record_search, rank) VALUES ('automerge', 0);
      INSERT INTO record_search (record_search, rank) VALUES ('crisismerge', 64);

      CREATE TABLE history (
        number      INTEGER PRIMARY KEY AUTOINCREMENT,
        strategy_id TEXT NOT NULL REFERENCES strategies (id) ON DELETE CASCADE,
        label       TEXT NOT NULL,
        at          TEXT NOT NULL,
        undone      INTEGER NOT NULL CHECK (undone IN (0, 1)),
        merge_key   TEXT,
        images      TEXT NOT NULL CHECK (json_valid(images)),
        hash        TEXT NOT NULL
      ) STRICT;

      CREATE INDEX history_in_order ON history (strategy_id, undone, number);

      CREATE TABLE images (
        id    TEXT PRIMARY KEY,
        mime  TEXT NOT NULL,
        bytes BLOB NOT NULL,
        hash  TEXT NOT NULL UNIQUE
      ) STRICT;
    `);
  },
};
