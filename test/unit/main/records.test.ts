import { describe, expect, test } from 'vitest';
import { openWorkspace } from '../../../src/main/workspace/index.ts';
import { failure, freshPath, setting, value } from './helpers.ts';

const pain = (id: string, statement: string) => ({ id, statement, severity: null, frequency: null });
const reliever = (id: string, record: string, item?: string) => ({
  id,
  statement: 'Late desk',
  relieves: [item === undefined ? { record } : { record, item }],
  products: [],
});

describe('strategies', () => {
  test('a new strategy has an empty brief of its name', () => {
    const { workspace, strategyId } = setting();
    const [brief, ...others] = value(workspace.records.list(strategyId));
    expect(others).toEqual([]);
    expect(brief).toMatchObject({ kind: 'brief', title: 'Harbour House', revision: 1 });
    expect(value(workspace.history.state(strategyId))).toEqual({ undo: null, redo: null });
  });

  test('a brief renames its strategy', () => {
    const { workspace, strategyId, edit } = setting();
    const brief = value(workspace.records.list(strategyId))[0];
    edit('brief', brief?.id ?? '', { name: 'Harbour House 2027' });
    expect(workspace.strategies.list().map((strategy) => strategy.name)).toEqual(['Harbour House 2027']);
    value(workspace.history.undo(strategyId));
    expect(workspace.strategies.list().map((strategy) => strategy.name)).toEqual(['Harbour House']);
  });

  test('a removed strategy takes its records and their words with it', () => {
    const { workspace, strategyId, add } = setting();
    const other = value(workspace.strategies.create('Second'));
    const persona = add('persona', { name: 'Maya' });
    value(workspace.strategies.remove(strategyId));
    expect(workspace.strategies.list()).toEqual([other]);
    failure(workspace.records.get(persona.id), 'not-found');
    failure(workspace.records.list(strategyId), 'not-found');
    expect(value(workspace.search({ query: 'maya', limit: 10 }))).toEqual([]);
  });

  test('report options are kept with their strategy', () => {
    const { workspace, strategyId } = setting();
    const options = { ...value(workspace.strategies.reportOptions(strategyId)), preparedFor: 'The board' };
    value(workspace.strategies.setReportOptions(strategyId, options));
    expect(value(workspace.strategies.reportOptions(strategyId))).toEqual(options);
  });
});

describe('saving', () => {
  test('a record is read as it was saved, after a restart too', () => {
    const path = freshPath();
    const { workspace, clock, strategyId, add, edit } = setting(path);
    const persona = add('persona', { name: 'Maya Lindqvist' });
    const saved = edit('persona', persona.id, {
      quote: '“Łódź → Αθήνα”, €5 \u{1f6cf} \u202egnihton',
      pains: [pain('p1', 'Video calls drop')],
    });
    expect(saved.revision).toBe(2);
    value(workspace.close());
    const again = value(openWorkspace(path, clock));
    expect(value(again.records.get(persona.id))).toEqual(saved);
    expect(value(again.records.list(strategyId)).map((record) => record.kind)).toEqual(['brief', 'persona']);
    value(again.close());
  });

  test('a stale revision is refused with what is stored now', () => {
    const { workspace, add, edit } = setting();
    const persona = add('persona', { name: 'Maya' });
    const newer = edit('persona', persona.id, { name: 'Maya L' });
    const error = failure(workspace.records.save({ id: persona.id, data: { ...persona.data, name: 'M' }, revision: 1 }), 'stale-revision');
    expect(error.details).toEqual({ current: newer });
    expect(value(workspace.records.get(persona.id))).toEqual(newer);
  });

  test('data that did not change makes no revision and nothing to undo', () => {
    const { workspace, strategyId, add } = setting();
    const persona = add('persona', { name: 'Maya' });
    const state = value(workspace.history.state(strategyId));
    expect(value(workspace.records.save({ id: persona.id, data: persona.data, revision: 1 }))).toEqual(persona);
    expect(value(workspace.history.state(strategyId))).toEqual(state);
  });

  test('wrong data is refused by the name of its field and changes nothing', () => {
    const { workspace, add, read } = setting();
    const persona = add('persona', { name: 'Maya', pains: [pain('p1', 'Wi-Fi')] });
    const bad = { ...persona.data, pains: [{ ...pain('p1', 'Wi-Fi'), severity: 9 }] };
    expect(failure(workspace.records.save({ id: persona.id, data: bad, revision: 1 }), 'invalid-input').message).toContain(
      'Pains, item 1, Severity',
    );
    failure(workspace.records.save({ id: persona.id, data: { ...persona.data, name: 'a\u0000b' }, revision: 1 }), 'invalid-input');
    failure(workspace.records.save({ id: persona.id, data: 'no', revision: 1 }), 'invalid-input');
    failure(workspace.records.save({ id: persona.id, data: { ...persona.data, surprise: 1 }, revision: 1 }), 'invalid-input');
    expect(read('persona', persona.id)).toEqual(persona);
  });

  test('a strategy has one brief and one segmentation', () => {
    const { workspace, strategyId, add } = setting();
    add('segmentation');
    for (const kind of ['brief', 'segmentation'] as const) {
      failure(workspace.records.create({ strategyId, kind }), 'invalid-input');
    }
  });

  test('a text of 100,000 characters is kept whole', () => {
    const { add, read } = setting();
    const notes = 'Ж'.repeat(100_000);
    const persona = add('persona', { notes });
    expect(read('persona', persona.id).data.notes).toBe(notes);
  });
});

describe('order', () => {
  test('a record goes to its place among those of its kind and no other is touched', () => {
    const { workspace, strategyId, add } = setting();
    const [a, b, c] = [add('persona', { name: 'A' }), add('persona', { name: 'B' }), add('persona', { name: 'C' })];
    const names = () =>
      value(workspace.records.list(strategyId)).flatMap((record) => (record.kind === 'persona' ? [record.data.name] : []));
    value(workspace.records.move({ id: c.id, to: 0 }));
    expect(names()).toEqual(['C', 'A', 'B']);
    value(workspace.records.move({ id: c.id, to: 1 }));
    expect(names()).toEqual(['A', 'C', 'B']);
    value(workspace.records.move({ id: a.id, to: 99 }));
    expect(names()).toEqual(['C', 'B', 'A']);
    expect(value(workspace.records.get(b.id)).revision).toBe(1);
    value(workspace.history.undo(strategyId));
    expect(names()).toEqual(['A', 'C', 'B']);
  });

  test('moving within one gap never runs out of places', () => {
    const { workspace, strategyId, add } = setting();
    add('persona', { name: 'First' });
    const movers = [add('persona', { name: 'A' }), add('persona', { name: 'B' })];
    for (let turn = 0; turn < 130; turn += 1) {
      value(workspace.records.move({ id: movers[turn % 2 === 0 ? 1 : 0]?.id ?? '', to: 1 }));
    }
    expect(value(workspace.records.list(strategyId)).map((record) => record.title)).toEqual(['Harbour House', 'First', 'A', 'B']);
    for (let turn = 0; turn < 131; turn += 1) value(workspace.history.undo(strategyId));
    expect(value(workspace.records.list(strategyId)).map((record) => record.title)).toEqual(['Harbour House', 'First', 'A']);
  });
});

describe('references and the bin', () => {
  test('says who refers to a record and where', () => {
    const { workspace, add } = setting();
    const persona = add('persona', { name: 'Maya', pains: [pain('p1', 'Wi-Fi')] });
    const map = add('value-fit', { title: 'Quiet map', audience: { record: persona.id }, relievers: [reliever('r1', persona.id, 'p1')] });
    expect(value(workspace.records.dependants(persona.id))).toEqual([
      { record: map.id, kind: 'value-fit', title: 'Quiet map', field: 'Made for' },
      { record: map.id, kind: 'value-fit', title: 'Quiet map', field: 'Relievers, Relieves' },
    ]);
  });

  test('a record that others refer to is removed only with their references', () => {
    const { workspace, add, read } = setting();
    const persona = add('persona', { name: 'Maya', pains: [pain('p1', 'Wi-Fi')] });
    const map = add('value-fit', { audience: { record: persona.id }, relievers: [reliever('r1', persona.id, 'p1')] });
    const refused = failure(workspace.records.remove({ id: persona.id, unlink: false }), 'still-referred-to');
    expect(refused.details).toEqual(value(workspace.records.dependants(persona.id)));
    value(workspace.records.remove({ id: persona.id, unlink: true }));
    failure(workspace.records.get(persona.id), 'not-found');
    expect(read('value-fit', map.id).data).toMatchObject({ audience: null, relievers: [{ id: 'r1', relieves: [] }] });
  });

  test('the bin brings a record back with its links and those to it', () => {
    const { workspace, strategyId, add, edit, read } = setting();
    const segment = add('segment', { name: 'Midweek' });
    const [one, two] = [add('persona', { name: 'Ann' }), add('persona', { name: 'Maya', segments: [{ record: segment.id }] })];
    const map = add('value-fit', {
      audience: { record: two.id },
      relievers: [
        { ...reliever('r1', one.id), relieves: [{ record: one.id }, { record: two.id, item: 'x' }, { record: one.id, item: 'y' }] },
      ],
    });
    value(workspace.records.remove({ id: two.id, unlink: true }));
    expect(value(workspace.bin.list(strategyId))).toEqual([{ id: two.id, kind: 'persona', title: 'Maya', deletedAt: expect.any(String) }]);
    expect(value(workspace.search({ query: 'maya', limit: 5 }))).toEqual([]);
    expect(value(workspace.records.dependants(segment.id))).toEqual([]);
    edit('value-fit', map.id, { audience: { record: one.id } });
    expect(value(workspace.bin.restore(two.id))).toMatchObject({ strategyId, record: { id: two.id, data: two.data }, rows: [] });
    expect(value(workspace.bin.list(strategyId))).toEqual([]);
    expect(value(workspace.records.dependants(segment.id))).toHaveLength(1);
    expect(value(workspace.search({ query: 'maya', limit: 5 }))).toHaveLength(1);
    // The place that was taken in the meantime stays taken; the other is put back where it was.
    expect(read('value-fit', map.id).data).toMatchObject({ audience: { record: one.id }, relievers: map.data.relievers });
  });

  test('a second segmentation keeps the first one in the bin', () => {
    const { workspace, add } = setting();
    const first = add('segmentation');
    value(workspace.records.remove({ id: first.id, unlink: false }));
    add('segmentation');
    failure(workspace.bin.restore(first.id), 'invalid-input');
  });

  test('a brief stays as long as its strategy', () => {
    const { workspace, strategyId } = setting();
    failure(workspace.records.remove({ id: value(workspace.records.list(strategyId))[0]?.id ?? '', unlink: true }), 'invalid-input');
  });

  test('a copy in another strategy has ids of its own and no reference that leads outside', () => {
    const { workspace, add } = setting();
    const other = value(workspace.strategies.create('Second'));
    const segment = add('segment', { name: 'Midweek' });
    const claim = { id: 'e1', claim: 'Seen', level: null, source: '', date: null, sampleSize: null, expires: null };
    const persona = add('persona', { name: 'Maya', segments: [{ record: segment.id }], pains: [pain('p1', 'Wi-Fi')] });
    const own = value(
      workspace.records.save({
        id: persona.id,
        revision: 1,
        data: { ...persona.data, evidence: [{ ...claim, about: { record: persona.id, item: 'p1' } }] },
      }),
    );
    const copy = value(workspace.records.copyTo({ id: own.id, strategyId: other.id }));
    if (copy.kind !== 'persona') throw new Error('The kind changed');
    expect(copy).toMatchObject({ strategyId: other.id, title: 'Maya', revision: 1 });
    expect(copy.id).not.toBe(persona.id);
    expect(copy.data.segments).toEqual([]);
    expect(copy.data.pains[0]?.id).not.toBe('p1');
    expect(copy.data.evidence[0]?.about).toEqual({ record: copy.id, item: copy.data.pains[0]?.id });
    const beside = value(workspace.records.copyTo({ id: persona.id, strategyId: persona.strategyId }));
    expect(beside.kind === 'persona' && beside.data.segments).toEqual([{ record: segment.id }]);
  });
});
