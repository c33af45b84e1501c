import { readFileSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { openWorkspace, type Verification } from '../../../src/main/workspace/index.ts';
import { freshPath, setting, testClock, value } from './helpers.ts';

function closedFile(): string {
  const path = freshPath();
  const { workspace, add, edit } = setting(path);
  const segment = add('segment', { name: 'Midweek walkers' });
  const persona = add('persona', { name: 'Maya', quote: 'Unmistakable sentence', segments: [{ record: segment.id }] });
  edit('persona', persona.id, { location: 'Saltmere' });
  value(workspace.close());
  return path;
}

function verified(path: string): Verification {
  const workspace = value(openWorkspace(path, testClock(), { readOnly: true }));
  const result = workspace.verify();
  value(workspace.close());
  return result;
}

/** Changes the file behind the program's back. */
function tamper(sql: string): Verification {
  const path = closedFile();
  const db = new Database(path);
  db.exec(sql);
  db.close();
  return verified(path);
}

test('finds nothing in a sound file', () => {
  expect(verified(closedFile())).toEqual({ ok: true, problems: [], notes: [], strategies: 1, records: 3 });
});

test('finds one flipped bit in the text of a record', () => {
  const path = closedFile();
  const bytes = readFileSync(path);
  const places: number[] = [];
  for (let at = bytes.indexOf('Unmistakable'); at !== -1; at = bytes.indexOf('Unmistakable', at + 1)) places.push(at);
  expect(places.length).toBeGreaterThan(0);
  const outcomes = places.map((at) => {
    const flipped = Buffer.from(bytes);
    flipped[at] = (flipped[at] ?? 0) ^ 0x20;
    writeFileSync(path, flipped);
    return verified(path);
  });
  expect(outcomes.some((outcome) => outcome.problems.some((problem) => problem.includes('“Maya”')))).toBe(true);
});

describe('finds what was changed behind the back of the program', () => {
  test.each([
    ['a link', 'DELETE FROM links', 'links'],
    ['a word in the index', 'DELETE FROM record_search WHERE rowid = 2', 'search index'],
    ['a word too many', "INSERT INTO record_search (rowid, title, words) VALUES (99, 'x', 'y')", 'search index'],
    ['a revision', 'UPDATE records SET revision = 1', 'checksum'],
    ['a strategy name', "UPDATE strategies SET name = 'Other'", 'checksum'],
    ['an edit in the history', "UPDATE history SET label = 'Other'", 'checksum'],
    ['a record', "DELETE FROM records WHERE kind = 'brief'", 'briefs'],
  ])('%s', (_what, sql, words) => {
    const { ok, problems } = tamper(sql);
    expect(ok).toBe(false);
    expect(problems.join('\n')).toContain(words);
  });
});

test('a reference to something that is gone is worth a note and no damage', () => {
  const path = freshPath();
  const { workspace, add } = setting(path);
  const persona = add('persona', { name: 'Maya' });
  add('value-fit', { title: 'Map', audience: { record: persona.id, item: 'gone' }, relievers: [] });
  const result = workspace.verify();
  expect(result).toMatchObject({ ok: true, problems: [] });
  expect(result.notes).toEqual(['1 of the references in “Map” lead to something that is gone.']);
  value(workspace.close());
});
