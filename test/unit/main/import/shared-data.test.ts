import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ImportKind } from '../../../../src/shared/exchange/import.ts';
import { value } from '../helpers.ts';
import { type ImportDesk, importDesk } from './desk.ts';

/*
 * What real customers wrote and bought, where that data is at hand. Every fact of its description is held.
 */

const folder = resolve(import.meta.dirname, '../../../../../shared/data');
const reviews = join(folder, 'clothing-reviews.csv');
const purchases = join(folder, 'cdnow-transactions.txt');

/** Imports a file as it is suggested. */
async function imported(desk: ImportDesk, kind: ImportKind, path: string) {
  const file = value(await desk.ask('import.open', { strategyId: desk.strategyId, kind, path }));
  const check = value(await desk.ask('import.check', { token: file.token, plan: file.plan }));
  const done = value(await desk.ask('import.run', { token: file.token, plan: file.plan, skipBad: false }));
  return { file, check, done };
}

describe('a thousand reviews', () => {
  test.skipIf(!existsSync(reviews))('come in as feedback with all their words and ratings (needs the shared data)', async () => {
    const desk = await importDesk();
    const { ask, strategyId } = desk;
    const { check, done } = await imported(desk, 'feedback', reviews);
    expect(check).toMatchObject({ rows: 1000, good: 1000, bad: 0, duplicates: 0 });
    expect(done.sentence).toBe('Imported 1,000 feedback items.');
    const summary = value(await ask('feedback.summary', { strategyId, filter: {} }));
    const byRating = new Map(summary.ratings.map(({ rating, count }) => [rating, count]));
    expect([5, 4, 3, 2, 1].map((rating) => byRating.get(rating))).toEqual([546, 228, 127, 72, 27]);
    const numbers = [...value(await ask('feedback.find', { strategyId, filter: {}, sort: 'oldest' }))];
    const rows = [
      ...value(await ask('feedback.rows', { strategyId, numbers: numbers.slice(0, 500) })),
      ...value(await ask('feedback.rows', { strategyId, numbers: numbers.slice(500) })),
    ];
    const said = rows.map(({ verbatim }) => verbatim).filter((verbatim) => verbatim !== '');
    expect(rows.length - said.length).toBe(42);
    expect(new Set(said).size).toBe(958);
    expect(said).toContain('Absolutely wonderful - silky and sexy and comfortable');

    const again = await imported(desk, 'feedback', reviews);
    expect(again.done.sentence).toBe('Imported 0 feedback items; 1,000 were there already.');
    expect(desk.left()).toMatchObject({ feedback: 1000 });
  });

  test.skipIf(!existsSync(reviews))('come in as answers to the one survey metric (needs the shared data)', async () => {
    const desk = await importDesk([['metric', { name: 'Satisfaction', kind: 'CSAT', scale: '1-5' }]]);
    const { done } = await imported(desk, 'responses', reviews);
    expect(done).toMatchObject({ rows: 1000, sentence: 'Imported 1,000 survey responses.' });
    const { responses } = value(await desk.ask('observed.get', { strategyId: desk.strategyId }));
    const byScore = new Map(responses.map(({ score, count }) => [score, count]));
    expect([5, 4, 3, 2, 1].map((score) => byScore.get(score))).toEqual([546, 228, 127, 72, 27]);
    expect(desk.left()).toMatchObject({ responses: 1000 });
  });
});

describe('eighteen months of purchases', () => {
  test.skipIf(!existsSync(purchases))('come in as they are, to the last cent (needs the shared data)', async () => {
    const desk = await importDesk();
    const { ask, strategyId } = desk;
    const { file, check, done } = await imported(desk, 'customers', purchases);
    expect(file.plan.format).toMatchObject({ delimiter: 'blanks', header: true });
    expect(check).toMatchObject({ rows: 69_659, good: 69_659, bad: 0, duplicates: 0, customers: 23_570 });
    expect(done.sentence).toBe('Imported 69,659 purchases of 23,570 customers.');
    const customers = value(await ask('customers.all', { strategyId }));
    expect(customers.ids).toHaveLength(23_570);
    expect(customers.spend.reduce((sum, spend) => sum + spend, 0)).toBe(250_031_563);
    expect(customers.orders.reduce((sum, orders) => sum + orders, 0)).toBe(69_659);
    expect(customers.orders.filter((orders) => orders === 1)).toHaveLength(11_908);
    const days = [...customers.lastPurchase].sort();
    expect([days[0], days.at(-1)]).toEqual(['1997-01-01', '1998-06-30']);
    expect(desk.left()).toMatchObject({ purchases: 69_659 });
  });
});
