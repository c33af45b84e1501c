import { expect, test } from 'vitest';
import { openWorkspace } from '../../../src/main/workspace/index.ts';
import { failure, freshPath, handsOn, setting, value } from './helpers.ts';

test('undo and redo say what they take back', () => {
  const { workspace, strategyId, add, edit, read } = setting();
  const persona = add('persona', { name: 'Maya Lindqvist', archetype: 'The quiet guest' });
  edit('persona', persona.id, { quote: 'Let me sleep' });
  edit('persona', persona.id, { pains: [{ id: 'p1', statement: 'Video calls drop', severity: null, frequency: null }] });
  edit('persona', persona.id, { pains: [{ id: 'p1', statement: 'Video calls drop', severity: 4, frequency: null }] });
  expect(value(workspace.history.list({ strategyId, limit: 10 })).map((entry) => entry.label)).toEqual([
    'Rate pain “Video calls drop” of Maya Lindqvist',
    'Add pain “Video calls drop” to Maya Lindqvist',
    'Edit Quote of Maya Lindqvist',
    'Add persona Maya Lindqvist',
  ]);
  const outcome = value(workspace.history.undo(strategyId));
  expect(outcome).toEqual({
    label: 'Rate pain “Video calls drop” of Maya Lindqvist',
    records: [persona.id],
    rows: [],
    state: { undo: 'Add pain “Video calls drop” to Maya Lindqvist', redo: 'Rate pain “Video calls drop” of Maya Lindqvist' },
  });
  expect(read('persona', persona.id)).toMatchObject({ revision: 5, data: { pains: [{ severity: null }] } });
  value(workspace.history.redo(strategyId));
  expect(read('persona', persona.id)).toMatchObject({ revision: 6, data: { pains: [{ severity: 4 }] } });
});

test('undo and redo survive a restart', () => {
  const path = freshPath();
  const { workspace, clock, strategyId, add, edit } = setting(path);
  const persona = add('persona', { name: 'Maya' });
  edit('persona', persona.id, { quote: 'One' });
  edit('persona', persona.id, { quote: 'Two' });
  value(workspace.history.undo(strategyId));
  value(workspace.close());
  const again = value(openWorkspace(path, clock));
  expect(value(again.history.state(strategyId))).toEqual({ undo: 'Edit Quote of Maya', redo: 'Edit Quote of Maya' });
  value(again.history.redo(strategyId));
  const { read } = handsOn(again, clock, strategyId);
  expect(read('persona', persona.id).data.quote).toBe('Two');
  value(again.history.undo(strategyId));
  value(again.history.undo(strategyId));
  expect(read('persona', persona.id).data.quote).toBe('');
  value(again.close());
});

test('a new edit after undo cuts off what was undone', () => {
  const { workspace, strategyId, add, edit } = setting();
  const persona = add('persona', { name: 'Maya' });
  edit('persona', persona.id, { quote: 'One' });
  value(workspace.history.undo(strategyId));
  edit('persona', persona.id, { location: 'Łódź' });
  expect(value(workspace.history.state(strategyId))).toEqual({ undo: 'Edit Location of Maya', redo: null });
  failure(workspace.history.redo(strategyId), 'nothing-to-undo');
});

test('with nothing left to undo it says so', () => {
  const { workspace, strategyId } = setting();
  failure(workspace.history.undo(strategyId), 'nothing-to-undo');
});

test('one phrase is one edit', () => {
  const { workspace, clock, strategyId, add, read } = setting();
  const persona = add('persona', { name: 'Maya' });
  const type = (quote: string) => {
    const now = read('persona', persona.id);
    value(workspace.records.save({ id: persona.id, data: { ...now.data, quote }, revision: now.revision }));
  };
  clock.pass(10_000);
  for (const quote of ['Let', 'Let me', 'Let me sleep']) {
    clock.pass(500);
    type(quote);
  }
  clock.pass(3001);
  type('Let me sleep in');
  value(workspace.history.undo(strategyId));
  expect(read('persona', persona.id).data.quote).toBe('Let me sleep');
  value(workspace.history.undo(strategyId));
  expect(read('persona', persona.id).data.quote).toBe('');
  value(workspace.history.redo(strategyId));
  expect(read('persona', persona.id).data.quote).toBe('Let me sleep');
});

test('typing that ends where it began leaves nothing to undo', () => {
  const { workspace, strategyId, add, read } = setting();
  const persona = add('persona', { name: 'Maya' });
  const type = (quote: string) => {
    const now = read('persona', persona.id);
    value(workspace.records.save({ id: persona.id, data: { ...now.data, quote }, revision: now.revision }));
  };
  type('Hm');
  type('');
  expect(value(workspace.history.state(strategyId)).undo).toBe('Add persona Maya');
});

test('undo brings a removed record back with its links on both sides', () => {
  const { workspace, strategyId, add, read } = setting();
  const segment = add('segment', { name: 'Midweek' });
  const persona = add('persona', { name: 'Maya', segments: [{ record: segment.id }] });
  const map = add('value-fit', { title: 'Map', audience: { record: persona.id } });
  value(workspace.records.remove({ id: persona.id, unlink: true }));
  expect(value(workspace.history.state(strategyId)).undo).toBe('Remove persona Maya');
  expect(value(workspace.history.undo(strategyId)).records).toEqual([persona.id, map.id]);
  expect(read('persona', persona.id).data).toEqual(persona.data);
  expect(read('value-fit', map.id).data).toEqual(map.data);
  expect(value(workspace.records.dependants(segment.id))).toHaveLength(1);
  expect(value(workspace.records.dependants(persona.id))).toHaveLength(1);
  value(workspace.history.redo(strategyId));
  expect(read('value-fit', map.id).data.audience).toBeNull();
  value(workspace.bin.restore(persona.id));
  expect(read('value-fit', map.id).data).toEqual(map.data);
});

test('a record that is made again by redo never comes back with an older revision', () => {
  const { workspace, strategyId, add, edit, read } = setting();
  const persona = add('persona', { name: 'Maya' });
  edit('persona', persona.id, { quote: 'One' });
  value(workspace.history.undo(strategyId));
  value(workspace.history.undo(strategyId));
  failure(workspace.records.get(persona.id), 'not-found');
  expect(value(workspace.search({ query: 'maya', limit: 5 }))).toEqual([]);
  value(workspace.history.redo(strategyId));
  expect(read('persona', persona.id)).toMatchObject({ revision: 4, data: { name: 'Maya', quote: '' } });
  value(workspace.history.redo(strategyId));
  expect(read('persona', persona.id)).toMatchObject({ revision: 5, data: { quote: 'One' } });
});

test('the last 500 edits of a strategy are kept', () => {
  const { workspace, strategyId, add, edit } = setting();
  const metric = add('metric', { name: 'NPS' });
  for (let target = 1; target <= 510; target += 1) edit('metric', metric.id, { target });
  expect(value(workspace.history.list({ strategyId, limit: 1000 }))).toHaveLength(500);
});

test('each strategy has a history of its own', () => {
  const { workspace, strategyId, add } = setting();
  const other = value(workspace.strategies.create('Second'));
  add('persona', { name: 'Maya' });
  expect(value(workspace.history.state(other.id))).toEqual({ undo: null, redo: null });
  expect(value(workspace.history.state(strategyId)).undo).toBe('Add persona Maya');
});
