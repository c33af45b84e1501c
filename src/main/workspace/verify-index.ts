import Database from 'better-sqlite3';

/**
 * Compares a search index, word by word, with one made anew.
 * @param fill puts everything that should be in it into an empty index of the same name
 */
export function holdsTheSame(db: Database.Database, index: string, fill: (fresh: Database.Database) => void): boolean {
  const definition = db.prepare<[string], string>('SELECT sql FROM sqlite_schema WHERE name = ?').pluck().get(index) ?? '';
  const fresh = new Database(':memory:');
  try {
    fresh.exec(definition);
    fresh.transaction(() => fill(fresh))();
    return sameRows(words(db, index), words(fresh, index));
  } finally {
    fresh.close();
    db.exec('DROP TABLE IF EXISTS temp.search_words');
  }
}

/** Each word with where it stands, added up: a hundred thousand texts have millions of places. */
function words(db: Database.Database, index: string): IterableIterator<unknown[]> {
  db.exec(`CREATE VIRTUAL TABLE temp.search_words USING fts5vocab(main, ${index}, instance)`);
  return db
    .prepare<[], unknown[]>('SELECT term, col, count(*), sum(doc), sum(doc * doc % 1000003) FROM temp.search_words GROUP BY term, col')
    .raw()
    .iterate();
}

function sameRows(one: Iterator<unknown[]>, other: Iterator<unknown[]>): boolean {
  try {
    for (;;) {
      const [a, b] = [one.next(), other.next()];
      if (a.done || b.done) return a.done === b.done;
      if (JSON.stringify(a.value) !== JSON.stringify(b.value)) return false;
    }
  } finally {
    one.return?.();
    other.return?.();
  }
}
