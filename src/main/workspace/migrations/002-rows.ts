import type { Migration } from './index.ts';

/** What comes by the thousand: feedback, survey responses, purchases and the values of metrics. */
export const rows: Migration = {
  version: 2,
  up: (db) => {
    db.exec(`
      -- What rows call things by: the id of a record, or of an item in it, or a wave. A row holds the number in place of
      -- the text, so that a hundred thousand rows are added up without comparing long texts.
      CREATE TABLE names (
        number   INTEGER PRIMARY KEY,
        strategy INTEGER NOT NULL REFERENCES strategies (number) ON DELETE CASCADE,
        name     TEXT NOT NULL,
        item     TEXT NOT NULL,
        hash     TEXT NOT NULL,
        UNIQUE (strategy, name, item)
      ) STRICT;

      -- One import. Its rows have the numbers from first on, without a gap.
      CREATE TABLE batches (
        number   INTEGER PRIMARY KEY,
        id       TEXT NOT NULL UNIQUE,
        strategy INTEGER NOT NULL REFERENCES strategies (number) ON DELETE CASCADE,
        kind     TEXT NOT NULL CHECK (kind IN ('feedback', 'responses', 'customers')),
        file     TEXT NOT NULL,
        at       TEXT NOT NULL,
        first    INTEGER NOT NULL,
        rows     INTEGER NOT NULL,
        hash     TEXT NOT NULL
      ) STRICT;

      -- Rows that are in the bin together.
      CREATE TABLE removals (
        number   INTEGER PRIMARY KEY,
        id       TEXT NOT NULL UNIQUE,
        strategy INTEGER NOT NULL REFERENCES strategies (number) ON DELETE CASCADE,
        kind     TEXT NOT NULL CHECK (kind IN ('feedback', 'responses', 'purchases', 'points')),
        title    TEXT NOT NULL,
        at       TEXT NOT NULL,
        hash     TEXT NOT NULL
      ) STRICT;

      CREATE TABLE feedback (
        number          INTEGER PRIMARY KEY,
        id              TEXT NOT NULL UNIQUE,
        strategy        INTEGER NOT NULL REFERENCES strategies (number) ON DELETE CASCADE,
        batch           INTEGER,
        removed         INTEGER,
        external_id     TEXT NOT NULL,
        source_key      TEXT NOT NULL,
        date            TEXT,
        source          TEXT,
        rating          REAL,
        sentiment       INTEGER,
        persona         INTEGER,
        touchpoint      INTEGER,
        phase           INTEGER,
        loop            TEXT NOT NULL,
        acknowledged_on TEXT,
        acted_on        TEXT,
        told_on         TEXT,
        hash            TEXT NOT NULL,
        verbatim        TEXT NOT NULL
      ) STRICT;

      -- All that is filtered, sorted and added up, without the words: whichever filter is set, this is read through.
      -- removed is in it because SQLite looks at it once more.
      CREATE INDEX feedback_facets ON feedback
        (strategy, date, number, rating, sentiment, source, loop, persona, touchpoint, phase, batch, removed) WHERE removed IS NULL;
      CREATE INDEX feedback_removed ON feedback (removed) WHERE removed IS NOT NULL;

      -- how: set by hand, by a rule, or taken away by hand so that no rule sets it again.
      CREATE TABLE feedback_themes (
        feedback INTEGER NOT NULL REFERENCES feedback (number) ON DELETE CASCADE,
        theme    INTEGER NOT NULL,
        how      TEXT NOT NULL CHECK (how IN ('hand', 'rule', 'not')),
        PRIMARY KEY (feedback, theme)
      ) STRICT, WITHOUT ROWID;

      CREATE INDEX feedback_by_theme ON feedback_themes (theme, feedback, how);

      -- As record_search, but only asked which items hold the words, and with fewer prefixes: a hundred thousand items
      -- have to be read in within seconds. What is in the bin stays in it, so that an import is taken back and brought
      -- back without reading its words again.
      CREATE VIRTUAL TABLE feedback_search USING fts5 (
        words,
        content = '',
        contentless_delete = 1,
        tokenize = 'ascii',
        detail = none,
        prefix = '1 2 3'
      );

      INSERT INTO feedback_search (feedback_search, rank) VALUES ('automerge', 0);
      INSERT INTO feedback_search (feedback_search, rank) VALUES ('crisismerge', 64);

      CREATE TABLE responses (
        number   INTEGER PRIMARY KEY,
        id       TEXT NOT NULL UNIQUE,
        strategy INTEGER NOT NULL REFERENCES strategies (number) ON DELETE CASCADE,
        batch    INTEGER,
        removed  INTEGER,
        date     TEXT,
        wave     INTEGER NOT NULL,
        metric   INTEGER NOT NULL,
        score    REAL NOT NULL,
        segment  INTEGER,
        persona  INTEGER,
        phase    INTEGER,
        hash     TEXT NOT NULL
      ) STRICT;

      CREATE INDEX responses_counted ON responses
        (strategy, metric, wave, segment, persona, phase, score, date, removed) WHERE removed IS NULL;
      CREATE INDEX responses_removed ON responses (removed) WHERE removed IS NOT NULL;

      CREATE TABLE purchases (
        number   INTEGER PRIMARY KEY,
        id       TEXT NOT NULL UNIQUE,
        strategy INTEGER NOT NULL REFERENCES strategies (number) ON DELETE CASCADE,
        batch    INTEGER,
        removed  INTEGER,
        customer TEXT NOT NULL,
        date     TEXT NOT NULL,
        orders   INTEGER NOT NULL,
        amount   INTEGER NOT NULL,
        hash     TEXT NOT NULL
      ) STRICT;

      CREATE INDEX purchases_by_customer ON purchases (strategy, customer, date, orders, amount, removed) WHERE removed IS NULL;
      CREATE INDEX purchases_removed ON purchases (removed) WHERE removed IS NOT NULL;

      CREATE TABLE points (
        number   INTEGER PRIMARY KEY,
        id       TEXT NOT NULL UNIQUE,
        strategy INTEGER NOT NULL REFERENCES strategies (number) ON DELETE CASCADE,
        batch    INTEGER,
        removed  INTEGER,
        metric   INTEGER NOT NULL,
        date     TEXT NOT NULL,
        label    TEXT NOT NULL,
        value    REAL NOT NULL,
        n        INTEGER,
        low      REAL,
        high     REAL,
        inputs   TEXT CHECK (inputs IS NULL OR json_valid(inputs)),
        segment  INTEGER,
        source   TEXT NOT NULL,
        hash     TEXT NOT NULL
      ) STRICT;

      CREATE INDEX points_in_order ON points (strategy, metric, date) WHERE removed IS NULL;
      CREATE INDEX points_removed ON points (removed) WHERE removed IS NOT NULL;

      -- What an edit did to rows; NULL for edits of records.
      ALTER TABLE history ADD COLUMN rows TEXT CHECK (rows IS NULL OR json_valid(rows));
    `);
  },
};
