import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openLearner } from '../../src/main/learner/index.ts';
import { freshPath, testClock } from '../unit/main/helpers.ts';

/** Grades in another process until it has said so many lines, then kills it at once. Gives the last count that it said. */
function gradeUntilKilled(path: string, lines: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'grader.ts'), path], { stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      if (out.split('\n').length > lines) child.kill('SIGKILL');
    });
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString();
    });
    child.on('close', () => {
      const said = out.split('\n').slice(0, -1);
      if (said.length < lines) reject(new Error(err));
      else resolve(Number(said.at(-1)));
    });
  });
}

test('a process that is killed while cards are graded loses no grade that was acknowledged', { timeout: 60_000 }, async () => {
  const path = freshPath('db');
  for (const lines of [1, 7, 40]) {
    const acknowledged = await gradeUntilKilled(path, lines);
    const said: string[] = [];
    const learner = openLearner(path, testClock(), (message) => said.push(message));
    const { reviews, cards, own } = learner.read();
    // One more may have been written before it could be said.
    expect(reviews.length - acknowledged).toBeGreaterThanOrEqual(0);
    expect(reviews.length - acknowledged).toBeLessThanOrEqual(1);
    expect(cards.reduce((sum, { schedule }) => sum + (schedule?.reps ?? 0), 0)).toBe(reviews.length);
    expect(cards.every(({ card }) => own.some(({ id }) => id === card))).toBe(true);
    expect(said).toEqual([]);
    learner.close();
  }
});
