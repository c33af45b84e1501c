import { readFileSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { openWorkspace, type Verification } from '../../../src/main/workspace/index.ts';
import { freshPath, setting, testClock, value } from './helpers.ts';
import { feedback, imported, point, purchase, response } from './rows.ts';

function closedFile(): string {
  const path = freshPath();
  const { workspace, strategyId, add, edit } = setting(path);
  const segment = add('segment', { name: 'Midweek walkers' });
  const persona = add('persona', { name: 'Maya', quote: 'Unmistakable sentence', segments: [{ record: segment.id }] });
  edit('persona', persona.id, { location: 'Saltmere' });
  const place = { workspace, strategyId };
  imported(place, 'feedback', [feedback({ verbatim: 'The lift', persona: persona.id, themes: ['t1'] }), feedback({ verbatim: 'Gone' })]);
  value(workspace.feedback.remove({ strategyId, numbers: [2] }));
  imported(place, 'responses', [response({ metric: 'm', score: 9 }), response({ metric: 'm', score: 2 })], 'answers.csv');
  imported(place, 'customers', [purchase({ customer: 'C', date: '1997-01-01', amount: 5 })]);
  value(workspace.points.add({ strategyId, entry: point({ metric: 'm', date: '2026-01-01', value: 3 }) }));
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
  expect(verified(closedFile())).toEqual({ ok: true, problems: [], notes: [], strategies: 1, records: 3, rows: 5 });
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
    ['a verbatim', "UPDATE feedback SET verbatim = 'The left' WHERE number = 1", '1 feedback item not as saved'],
    ['a score', 'UPDATE responses SET score = 10', '2 survey responses not as saved'],
    ['an amount', 'UPDATE purchases SET amount = amount + 1', '1 purchase not as saved'],
    ['a metric value', 'UPDATE points SET value = 4', '1 metric value not as saved'],
    ['a theme of an item', "UPDATE feedback_themes SET how = 'rule'", '1 feedback item not as saved'],
    ['a theme taken away', 'DELETE FROM feedback_themes', '1 feedback item not as saved'],
    ['a name', "UPDATE names SET name = 'm2' WHERE name = 'm'", 'names that rows refer to'],
    ['a name that is missing', "DELETE FROM names WHERE name = 'm'", 'Of 2 survey responses what they refer to'],
    ['an import', "UPDATE batches SET file = 'other.csv' WHERE kind = 'responses'", 'other.csv'],
    ['an import that is missing', "DELETE FROM batches WHERE kind = 'customers'", 'Of 1 purchase what'],
    ['what is in the bin', "UPDATE removals SET title = 'Other'", 'in the bin'],
    ['a bin that is missing', 'DELETE FROM removals', 'Of 1 feedback item what'],
    ['an edit of rows', "UPDATE history SET rows = replace(rows, '1', '2') WHERE rows IS NOT NULL", 'checksum'],
    ['a word of feedback', 'DELETE FROM feedback_search WHERE rowid = 1', 'words of the feedback'],
    ['a word of feedback too many', "INSERT INTO feedback_search (rowid, words) VALUES (99, 'x')", 'words of the feedback'],
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
