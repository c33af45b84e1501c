import type { Migration } from './index.ts';

/** Versions that were kept under a name, and strategies that are variants of another. */
export const versions: Migration = {
  version: 3,
  up: (db) => {
    db.exec(`
      -- content: the records and the latest values of the metrics as JSON, deflated.
      CREATE TABLE snapshots (
        number   INTEGER PRIMARY KEY,
        id       TEXT NOT NULL UNIQUE,
        strategy INTEGER NOT NULL REFERENCES strategies (number) ON DELETE CASCADE,
        name     TEXT NOT NULL,
        note     TEXT NOT NULL,
        at       TEXT NOT NULL,
        records  INTEGER NOT NULL,
        content  BLOB NOT NULL,
        hash     TEXT NOT NULL
      ) STRICT;

      CREATE INDEX snapshots_in_order ON snapshots (strategy, number);

      -- base: the strategy that the whole family goes back to; variant_of: the one that this was duplicated from. Either
      -- may be gone. origins: for each record the one of the base that it was made from.
      CREATE TABLE variants (
        strategy   INTEGER PRIMARY KEY REFERENCES strategies (number) ON DELETE CASCADE,
        base       TEXT NOT NULL,
        variant_of TEXT NOT NULL,
        origins    TEXT NOT NULL CHECK (json_valid(origins)),
        hash       TEXT NOT NULL
      ) STRICT;
    `);
  },
};
