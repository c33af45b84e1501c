import { readFileSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { openWorkspace } from '../../src/main/workspace/index.ts';
import { failure, freshPath, setting, testClock, value } from '../unit/main/helpers.ts';
import { feedback, imported, point, purchase, response } from '../unit/main/rows.ts';

function closedFile(): string {
  const path = freshPath();
  const place = setting(path);
  const { workspace, strategyId, add, edit } = place;
  const segment = add('segment', { name: 'Midweek walkers' });
  const persona = add('persona', { name: 'Maya Lindqvist', quote: 'Let me sleep', segments: [{ record: segment.id }] });
  imported(
    place,
    'feedback',
    [feedback({ verbatim: 'Slow lifts at Ravenholm', source: 'review', persona: persona.id, themes: ['theme-one'] })],
    'guestbook.csv',
  );
  imported(place, 'responses', [response({ metric: 'metric-one', wave: 'Harvest', score: 9 })]);
  imported(place, 'customers', [purchase({ customer: 'Brannigan', date: '1997-01-01', amount: 100 })]);
  value(workspace.points.add({ strategyId, entry: point({ metric: 'metric-one', date: '2026-01-01', value: 3, label: 'Michaelmas' }) }));
  for (let count = 0; count < 20; count += 1) edit('persona', persona.id, { notes: `Saltmere ${count} ${'harbour '.repeat(50)}` });
  value(workspace.close());
  return path;
}

/** What the program says of a file: refused, damaged or sound. It may never throw. */
function verdict(path: string): 'refused' | 'damaged' | 'sound' {
  const opened = openWorkspace(path, testClock(), { readOnly: true });
  if (!opened.ok) return 'refused';
  const { ok } = opened.value.verify();
  opened.value.close();
  return ok ? 'sound' : 'damaged';
}

const rowWords = ['Ravenholm', 'ravenholm', 'guestbook.csv', 'theme-one', 'metric-one', 'Harvest', 'Brannigan', 'Michaelmas'];

test('a flipped bit in any text that is kept is found', { timeout: 120_000 }, () => {
  const path = closedFile();
  const bytes = readFileSync(path);
  const places: number[] = [];
  for (const word of ['Saltmere', 'Lindqvist', 'Midweek walkers', 'Edit Notes', 'Harbour House', 'lindqvist', ...rowWords]) {
    for (let at = bytes.indexOf(word); at !== -1; at = bytes.indexOf(word, at + 1)) places.push(at + 2);
  }
  expect(places.length).toBeGreaterThan(40);
  const missed = places.filter((at) => {
    const flipped = Buffer.from(bytes);
    flipped[at] = (flipped[at] ?? 0) ^ 0x01;
    writeFileSync(path, flipped);
    return verdict(path) === 'sound';
  });
  expect(missed.map((at) => bytes.toString('latin1', at - 20, at + 20))).toEqual([]);
});

test('whatever happens to a file, it is refused or named as damaged and never brings the program down', { timeout: 120_000 }, () => {
  const path = closedFile();
  const bytes = readFileSync(path);
  const verdicts = new Map<string, number>();
  let seed = 42;
  for (let run = 0; run < 150; run += 1) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    const at = seed % bytes.length;
    const damaged = Buffer.from(bytes);
    damaged.fill(run % 3 === 0 ? 0x00 : 0xff, at, at + (run % 2 === 0 ? 1 : 300));
    writeFileSync(path, damaged);
    const said = verdict(path);
    verdicts.set(said, (verdicts.get(said) ?? 0) + 1);
    // Work on a damaged file may be refused, but it never throws.
    const work = openWorkspace(path, testClock());
    if (work.ok) {
      for (const strategy of work.value.strategies.list()) {
        work.value.records.list(strategy.id);
        work.value.history.undo(strategy.id);
      }
      work.value.close();
    }
  }
  expect(verdicts.get('refused') ?? 0).toBeGreaterThan(0);
  expect(verdicts.get('damaged') ?? 0).toBeGreaterThan(0);
});

test('a record that is damaged is named, and the other strategies can be worked with', () => {
  const path = freshPath();
  const { workspace, strategyId, add } = setting(path);
  add('persona', { name: 'Maya' });
  const other = value(workspace.strategies.create('Second'));
  value(workspace.close());
  const db = new Database(path);
  db.pragma('ignore_check_constraints = ON');
  db.exec(`UPDATE records SET data = replace(data, '{', '[') WHERE kind = 'persona'`);
  db.close();
  const again = value(openWorkspace(path, testClock()));
  expect(failure(again.records.list(strategyId), 'workspace-damaged').message).toContain('Maya');
  expect(value(again.records.list(other.id))).toHaveLength(1);
  expect(again.verify().ok).toBe(false);
  value(again.close());
});
