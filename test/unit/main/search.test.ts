import { expect, test } from 'vitest';
import { setting, value } from './helpers.ts';

test('finds words in any field, without accents and by the beginning of the last one', () => {
  const { workspace, add } = setting();
  const persona = add('persona', {
    name: 'Zoë',
    location: 'Łódź',
    pains: [{ id: 'p1', statement: 'Αθήνα is too far from Київ', severity: null, frequency: null }],
  });
  for (const query of ['lodz', 'ŁÓDŹ', 'zoe', 'αθηνα', 'Αθήνα', 'киї', 'far zo', 'too f']) {
    expect([query, value(workspace.search({ query, limit: 5 })).map((hit) => hit.record)]).toEqual([query, [persona.id]]);
  }
  for (const query of ['far z far x', 'odz', 'to f']) expect(value(workspace.search({ query, limit: 5 }))).toEqual([]);
});

test('whatever a person types is text, never an operator', () => {
  const { workspace, add } = setting();
  add('persona', { name: 'Maya' });
  for (const query of [
    '"',
    'maya AND',
    'NOT',
    '*',
    'title:',
    '(maya',
    'NEAR(a b)',
    '-maya"*',
    "'; DROP TABLE records",
    '\u{e000}1',
    '',
    '  ',
    '—',
  ]) {
    expect(workspace.search({ query, limit: 5 }).ok).toBe(true);
  }
  expect(value(workspace.search({ query: '"maya"*', limit: 5 }))).toHaveLength(1);
  expect(value(workspace.search({ query: '\u{e000}1', limit: 5 }))).toEqual([]);
});

test('shows the words around the match as plain text', () => {
  const { workspace, add } = setting();
  const before = 'word '.repeat(40);
  add('persona', { name: 'Maya', notes: `${before}<b>Büro</b> at the harbour ${'tail '.repeat(60)}` });
  const [hit] = value(workspace.search({ query: 'buro', limit: 5 }));
  expect(hit).toMatchObject({ kind: 'persona', title: 'Maya' });
  expect(hit?.excerpt).toMatch(/^…(word )+<b>Büro<\/b> at the harbour tail .*…$/);
  expect(hit?.excerpt.length).toBeLessThan(200);
});

test('names come before other texts, and a strategy can be asked alone', () => {
  const { workspace, strategyId, add } = setting();
  const other = value(workspace.strategies.create('Second'));
  const mentions = add('persona', { name: 'Ann', notes: 'likes the harbour' });
  const named = add('segment', { name: 'Harbour walkers' });
  value(workspace.records.create({ strategyId: other.id, kind: 'segment', data: { name: 'Harbour kids' } }));
  const hits = value(workspace.search({ query: 'harbour', strategyId, limit: 10 })).map((hit) => hit.record);
  expect(hits).toHaveLength(3);
  expect(hits.at(1)).toBe(named.id);
  expect(hits.at(2)).toBe(mentions.id);
  expect(value(workspace.search({ query: 'harbour', limit: 2 }))).toHaveLength(2);
  expect(value(workspace.search({ query: 'harbour', strategyId: 'unknown', limit: 2 }))).toEqual([]);
});

test('a changed text is found by its new words only', () => {
  const { workspace, add, edit } = setting();
  const persona = add('persona', { name: 'Maya' });
  edit('persona', persona.id, { name: 'Nora' });
  expect(value(workspace.search({ query: 'maya', limit: 5 }))).toEqual([]);
  expect(value(workspace.search({ query: 'nora', limit: 5 }))).toHaveLength(1);
});
