import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { openLearner } from '../../src/main/learner/index.ts';
import { systemClock } from '../../src/main/workspace/clock.ts';
import type { CardId, Grade } from '../../src/shared/learning/learner.ts';
import { type Spread, spread } from './spread.ts';

const CARDS = 2_000;
const REVIEWS = 20_000;
const GRADES = 500;
const GRADE: readonly Grade[] = [3, 4, 3, 2, 1];

export interface LearnFigures {
  readonly reviews: number;
  /** Milliseconds of a grade, on the disk when it is answered. */
  readonly grade: Spread;
  /** The same for one bare row put into a table in the same way. */
  readonly bare: Spread;
}

/** Grades cards of somebody who has learned for years, beside bare rows of the same size. */
export function benchLearn(): LearnFigures {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-learn-'));
  try {
    const store = openLearner(join(folder, 'learner.db'), systemClock, (message) => {
      throw new Error(message);
    });
    const made = Array.from({ length: CARDS }, (_, index) => ({
      deck: 'Bench',
      front: `Question ${index}`,
      back: `Answer ${index}`,
      source: '',
      place: null,
    }));
    if (!store.putCards(made).ok) throw new Error('The cards could not be put');
    const cards = store.read().own.map(({ id }): CardId => id);
    const gradeOne = (at: number): void => {
      const card = cards[at % cards.length];
      if (card === undefined || !store.grade(card, GRADE[at % GRADE.length] ?? 3, Math.floor(at / cards.length)).ok) {
        throw new Error('A grade was refused');
      }
    };
    for (let at = 0; at < REVIEWS; at += 1) gradeOne(at);
    const grade = spread(timesOf(GRADES, (index) => gradeOne(REVIEWS + index)));
    store.close();

    const db = new Database(join(folder, 'bare.db'));
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
    db.exec('CREATE TABLE reviews (number INTEGER PRIMARY KEY, data TEXT NOT NULL) STRICT');
    const put = db.prepare('INSERT INTO reviews (data) VALUES (?)');
    const bare = spread(timesOf(GRADES, () => put.run('x'.repeat(600))));
    db.close();
    return { reviews: REVIEWS, grade, bare };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function timesOf(count: number, work: (index: number) => unknown): number[] {
  return Array.from({ length: count }, (_, index) => {
    const start = performance.now();
    work(index);
    return performance.now() - start;
  });
}
