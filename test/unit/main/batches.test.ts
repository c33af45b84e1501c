import { describe, expect, test } from 'vitest';
import { openWorkspace } from '../../../src/main/workspace/index.ts';
import { failure, freshPath, setting, value } from './helpers.ts';
import { feedback, found, imported, purchase, response, words } from './rows.ts';

const thousand = Array.from({ length: 1000 }, (_, index) =>
  feedback({ externalId: `R${index}`, verbatim: `Item ${index} about the pier` }),
);

describe('an import', () => {
  test('is taken back whole in one step and brought back, after a restart too', () => {
    const path = freshPath();
    const place = setting(path);
    const { workspace, strategyId, clock } = place;
    const batch = imported(place, 'feedback', thousand);
    expect(value(workspace.history.state(strategyId))).toEqual({ undo: 'Import of 1,000 feedback items from reviews.csv', redo: null });
    const before = found(place);
    expect(value(workspace.history.undo(strategyId))).toMatchObject({ rows: ['feedback'], records: [], state: { undo: null } });
    expect(value(workspace.rowCounts(strategyId))).toEqual({ feedback: 0, responses: 0, purchases: 0, points: 0 });
    expect(found(place)).toEqual([]);
    expect(value(workspace.search({ query: 'pier', limit: 5 }))).toEqual([]);
    expect(value(workspace.batches.list(strategyId))).toEqual([]);
    value(workspace.close());
    const again = value(openWorkspace(path, clock));
    value(again.history.redo(strategyId));
    expect(found({ workspace: again, strategyId })).toEqual(before);
    expect(value(again.search({ query: 'pier', limit: 5 }))).toHaveLength(5);
    expect(value(again.batches.list(strategyId))).toEqual([
      { id: batch, kind: 'feedback', file: 'reviews.csv', at: clock.now(), rows: 1000 },
    ]);
    expect(value(again.bin.list(strategyId))).toEqual([]);
    expect(again.verify()).toMatchObject({ ok: true, problems: [], rows: 1000 });
    value(again.close());
  });

  test('that was taken back stays in the bin when work goes on, and comes back from there', () => {
    const place = setting();
    const { workspace, strategyId, add } = place;
    imported(place, 'customers', [purchase({ customer: 'A', date: '1997-01-01', amount: 1177 })], 'cdnow.txt');
    value(workspace.history.undo(strategyId));
    add('persona', { name: 'Maya' });
    failure(workspace.history.redo(strategyId), 'nothing-to-undo');
    const [entry] = value(workspace.bin.list(strategyId));
    expect(entry).toMatchObject({ kind: 'purchases', title: '1 purchase from cdnow.txt' });
    expect(value(workspace.bin.restore(entry?.id ?? ''))).toEqual({ strategyId, record: null, rows: ['purchases'] });
    expect(value(workspace.customers.all(strategyId)).ids).toEqual(['A']);
    expect(value(workspace.bin.list(strategyId))).toEqual([]);
    expect(value(workspace.history.state(strategyId)).undo).toBe('Restore 1 purchase from cdnow.txt');
    value(workspace.history.undo(strategyId));
    expect(value(workspace.bin.list(strategyId))).toEqual([entry]);
  });

  test('that was cut out of the history can still be taken out, and comes back from the bin', () => {
    const place = setting();
    const { workspace, strategyId, add, edit } = place;
    const batch = imported(place, 'feedback', [feedback({ verbatim: 'One' })]);
    const metric = add('metric', { name: 'NPS' });
    for (let target = 1; target <= 505; target += 1) edit('metric', metric.id, { target });
    value(workspace.batches.remove({ strategyId, id: batch }));
    expect(found(place)).toEqual([]);
    value(workspace.bin.restore(value(workspace.bin.list(strategyId))[0]?.id ?? ''));
    expect(words(found(place))).toEqual(['One']);
  });

  test('leaves nothing behind when it is rolled back', () => {
    const place = setting();
    const { workspace, strategyId } = place;
    const commits = workspace.commits();
    const batch = value(workspace.batches.begin({ strategyId, kind: 'feedback', file: 'a.csv' }));
    value(batch.add([{ entry: feedback({ verbatim: 'Half', persona: 'p1' }), key: '' }]));
    expect(value(workspace.rowCounts(strategyId)).feedback).toBe(1);
    batch.rollback();
    expect(found(place)).toEqual([]);
    expect(workspace.commits()).toBe(commits);
    expect(value(workspace.rowCounts(strategyId)).feedback).toBe(0);
    failure(batch.add([]), 'cancelled');
    failure(batch.commit(), 'cancelled');
    imported(place, 'feedback', [feedback({ verbatim: 'Whole', persona: 'p1' })]);
    expect(found(place)[0]).toMatchObject({ verbatim: 'Whole', persona: 'p1' });
    expect(workspace.verify()).toMatchObject({ ok: true, problems: [] });
  });

  test('without a row makes no batch and nothing to undo', () => {
    const { workspace, strategyId } = setting();
    const batch = value(workspace.batches.begin({ strategyId, kind: 'responses', file: 'a.csv' }));
    expect(value(batch.commit())).toEqual({ batch: null, rows: 0 });
    expect(value(workspace.history.state(strategyId)).undo).toBeNull();
    value(workspace.batches.begin({ strategyId, kind: 'responses', file: 'a.csv' })).rollback();
  });

  test('lets nothing else be written until it ends, and is taken back when the file is closed', () => {
    const path = freshPath();
    const { workspace, strategyId, clock } = setting(path);
    const batch = value(workspace.batches.begin({ strategyId, kind: 'feedback', file: 'a.csv' }));
    value(batch.add([{ entry: feedback({ verbatim: 'Half' }), key: '' }]));
    failure(workspace.records.create({ strategyId, kind: 'persona' }), 'workspace-in-use');
    failure(workspace.batches.begin({ strategyId, kind: 'feedback', file: 'b.csv' }), 'workspace-in-use');
    failure(workspace.saveCopy(freshPath()), 'workspace-in-use');
    value(workspace.close());
    const again = value(openWorkspace(path, clock));
    expect(value(again.rowCounts(strategyId)).feedback).toBe(0);
    expect(again.verify()).toMatchObject({ ok: true, problems: [], rows: 0 });
    value(again.close());
  });

  test('is refused where nothing may be written or the strategy is gone', () => {
    const path = freshPath();
    const { workspace, strategyId, clock } = setting(path);
    failure(workspace.batches.begin({ strategyId: 'gone', kind: 'feedback', file: 'a.csv' }), 'not-found');
    value(workspace.close());
    const reading = value(openWorkspace(path, clock, { readOnly: true }));
    failure(reading.batches.begin({ strategyId, kind: 'feedback', file: 'a.csv' }), 'workspace-read-only');
    value(reading.close());
  });
});

test('what an import still holds is taken out together; what was removed before stays removed', () => {
  const place = setting();
  const { workspace, strategyId } = place;
  const batch = imported(
    place,
    'feedback',
    ['A', 'B', 'C'].map((verbatim) => feedback({ verbatim })),
  );
  const other = imported(place, 'feedback', [feedback({ verbatim: 'D' })], 'more.csv');
  const [a] = found(place);
  value(workspace.feedback.remove({ strategyId, numbers: [a?.number ?? 0] }));
  expect(value(workspace.batches.list(strategyId)).map(({ id, rows }) => [id, rows])).toEqual([
    [other, 1],
    [batch, 2],
  ]);
  expect(value(workspace.batches.remove({ strategyId, id: batch }))).toEqual({ table: 'feedback', removed: 2 });
  expect(words(found(place))).toEqual(['D']);
  failure(workspace.batches.remove({ strategyId, id: batch }), 'not-found');
  expect(value(workspace.bin.list(strategyId)).map(({ title }) => title)).toEqual([
    '2 feedback items from reviews.csv',
    'feedback item “A”',
  ]);
  value(workspace.history.undo(strategyId));
  expect(words(found(place))).toEqual(['B', 'C', 'D']);
});

test('feedback is known by its id and by the row it came from, as long as it is not in the bin', () => {
  const place = setting();
  const { workspace, strategyId } = place;
  imported(place, 'feedback', [feedback({ externalId: 'R1' }), feedback({ verbatim: 'No id' })], 'a.csv');
  imported(place, 'feedback', [feedback({ externalId: 'R9' })], 'b.csv');
  value(workspace.history.undo(strategyId));
  expect(value(workspace.batches.knownFeedback(strategyId))).toEqual({ ids: new Set(['R1']), keys: new Set(['a.csv:0', 'a.csv:1']) });
});

test('rows of one strategy are not seen from another, and go with their strategy', () => {
  const place = setting();
  const { workspace, strategyId } = place;
  const other = { workspace, strategyId: value(workspace.strategies.create('Second')).id };
  imported(place, 'feedback', [feedback({ verbatim: 'Pier one', themes: ['t1'] })]);
  imported(other, 'feedback', [feedback({ verbatim: 'Pier two', themes: ['t1'] })]);
  imported(place, 'responses', [response({ metric: 'm', score: 9 })]);
  const [item] = found(other);
  expect(value(workspace.feedback.rows({ strategyId, numbers: [item?.number ?? 0] }))).toEqual([]);
  expect(value(workspace.feedback.remove({ strategyId, numbers: [item?.number ?? 0] }))).toEqual({ removed: 0 });
  expect(words(found(place, { text: 'pier', themes: ['t1'] }))).toEqual(['Pier one']);
  expect(value(workspace.search({ query: 'pier', strategyId, limit: 5 })).map(({ excerpt }) => excerpt)).toEqual(['Pier one']);
  value(workspace.strategies.remove(strategyId));
  failure(workspace.rowCounts(strategyId), 'not-found');
  expect(value(workspace.search({ query: 'pier', limit: 5 })).map(({ excerpt }) => excerpt)).toEqual(['Pier two']);
  expect(workspace.verify()).toMatchObject({ ok: true, problems: [], rows: 1 });
});

test('a new strategy has no rows, whatever one before it had', () => {
  const place = setting();
  const { workspace, strategyId } = place;
  imported(place, 'feedback', [feedback({ verbatim: 'Old' })]);
  expect(value(workspace.rowCounts(strategyId)).feedback).toBe(1);
  value(workspace.strategies.remove(strategyId));
  const { id } = value(workspace.strategies.create('Second'));
  expect(value(workspace.rowCounts(id))).toEqual({ feedback: 0, responses: 0, purchases: 0, points: 0 });
});
