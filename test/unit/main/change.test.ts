import { describe, expect, test } from 'vitest';
import type { Changes, RecordPut } from '../../../src/shared/changes.ts';
import type { AnyData, Kind } from '../../../src/shared/frameworks/index.ts';
import { type AnyRecord, emptyData } from '../../../src/shared/records.ts';
import { failure, type Setting, setting, value } from './helpers.ts';

const put = (record: AnyRecord, data: AnyData, more: Partial<RecordPut> = {}): RecordPut => ({
  id: record.id,
  kind: record.kind,
  data: { ...record.data, ...data },
  revision: record.revision,
  ...more,
});
const fresh = (id: string, kind: Kind, data: AnyData): RecordPut => ({ id, kind, data: { ...emptyData(kind), ...data }, revision: null });
const change = ({ workspace, strategyId }: Setting, changes: Partial<Changes>) =>
  workspace.records.change({ strategyId, changes: { label: 'Link pain to tactic', put: [], remove: [], ...changes } });

/** All that a person can see of the strategy. */
const view = ({ workspace, strategyId }: Setting) => ({
  records: value(workspace.records.list(strategyId)).map(({ id, kind, data, position }) => ({ id, kind, data, position })),
  bin: value(workspace.bin.list(strategyId)).map(({ id }) => id),
});
const sound = ({ workspace }: Setting) => expect(workspace.verify()).toMatchObject({ ok: true, problems: [] });

describe('several records changed at once', () => {
  test('are one step in the history, under the words given', () => {
    const place = setting();
    const { workspace, strategyId, clock } = place;
    const [maya, tom] = [place.add('persona', { name: 'Maya' }), place.add('persona', { name: 'Tom' })];
    const before = view(place);
    clock.pass(10_000);
    const made = value(
      change(place, { put: [put(maya, { quote: 'A' }), fresh('new-1', 'touchpoint', { name: 'Lobby' })], remove: [tom.id] }),
    );
    expect(made.map(({ id, revision }) => [id, revision])).toEqual([
      [maya.id, 2],
      ['new-1', 1],
    ]);
    const after = view(place);
    expect(after.bin).toEqual([tom.id]);
    expect(value(workspace.history.state(strategyId)).undo).toBe('Link pain to tactic');
    value(workspace.history.undo(strategyId));
    expect(view(place)).toEqual(before);
    value(workspace.history.redo(strategyId));
    expect(view(place)).toEqual(after);
    sound(place);
  });

  test('are all left as they were when one is refused', () => {
    const place = setting();
    const maya = place.add('persona', { name: 'Maya' });
    const tom = place.add('persona', { name: 'Tom' });
    const before = view(place);
    failure(change(place, { put: [put(maya, { quote: 'A' }), put(tom, { nonsense: 1 })] }), 'invalid-input');
    failure(change(place, { put: [put(maya, { quote: 'A' })], remove: ['not-there'] }), 'not-found');
    expect(view(place)).toEqual(before);
    expect(value(place.workspace.history.state(place.strategyId)).undo).toBe('Add persona Tom');
  });

  test('are refused when one was changed in the meantime, and the present one is given', () => {
    const place = setting();
    const maya = place.add('persona', { name: 'Maya' });
    place.edit('persona', maya.id, { quote: 'Later' });
    const error = failure(change(place, { put: [put(maya, { quote: 'Mine' })] }), 'stale-revision');
    expect(error.details).toMatchObject({ current: { id: maya.id, data: { quote: 'Later' } } });
    failure(change(place, { put: [fresh(maya.id, 'persona', { name: 'Again' })] }), 'stale-revision');
    failure(change(place, { put: [{ ...fresh('never', 'persona', {}), revision: 3 }] }), 'stale-revision');
  });

  test('a record of the bin that is put comes back', () => {
    const place = setting();
    const { workspace } = place;
    const maya = place.add('persona', { name: 'Maya' });
    value(workspace.records.remove({ id: maya.id, unlink: false }));
    value(change(place, { put: [put(maya, { quote: 'Back' }, { revision: null })] }));
    expect(place.read('persona', maya.id)).toMatchObject({ position: maya.position, data: { name: 'Maya', quote: 'Back' } });
    expect(view(place).bin).toEqual([]);
    value(workspace.history.undo(place.strategyId));
    expect(view(place).bin).toEqual([maya.id]);
    sound(place);
  });

  test('a second of a kind that a strategy has once is refused, unless the first goes in the same step', () => {
    const place = setting();
    const roadmap = place.add('roadmap', { notes: 'Old' });
    failure(change(place, { put: [fresh('r2', 'roadmap', {})] }), 'invalid-input');
    const before = view(place);
    value(change(place, { put: [fresh('r2', 'roadmap', { notes: 'New' })], remove: [roadmap.id] }));
    expect(
      view(place)
        .records.filter(({ kind }) => kind === 'roadmap')
        .map(({ id }) => id),
    ).toEqual(['r2']);
    value(place.workspace.history.undo(place.strategyId));
    expect(view(place)).toEqual(before);
    value(place.workspace.history.redo(place.strategyId));
    expect(
      view(place)
        .records.filter(({ kind }) => kind === 'roadmap')
        .map(({ id }) => id),
    ).toEqual(['r2']);
    sound(place);
  });

  test('takes references to what is removed out of what stays, and undo puts them back', () => {
    const place = setting();
    const segment = place.add('segment', { name: 'Couples' });
    const other = place.add('segment', { name: 'Walkers' });
    const maya = place.add('persona', { name: 'Maya', segments: [{ record: segment.id }, { record: other.id }] });
    const before = view(place);
    value(change(place, { put: [put(other, { notes: 'Kept' })], remove: [segment.id] }));
    expect(place.read('persona', maya.id).data.segments).toEqual([{ record: other.id }]);
    value(place.workspace.history.undo(place.strategyId));
    expect(view(place)).toEqual(before);
    sound(place);
  });

  test('a record that loses a reference may be put in the same step from the revision that was seen', () => {
    const place = setting();
    const segment = place.add('segment', { name: 'Couples' });
    const maya = place.add('persona', { name: 'Maya', segments: [{ record: segment.id }] });
    value(change(place, { put: [put(maya, { quote: 'Mine', segments: [] })], remove: [segment.id] }));
    expect(place.read('persona', maya.id).data).toMatchObject({ quote: 'Mine', segments: [] });
    value(place.workspace.history.undo(place.strategyId));
    expect(place.read('persona', maya.id).data).toMatchObject({ quote: '', segments: [{ record: segment.id }] });
  });

  test('the brief is not removed, and nothing of another strategy is touched', () => {
    const place = setting();
    const brief = value(place.workspace.records.list(place.strategyId))[0];
    failure(change(place, { remove: [brief?.id ?? ''] }), 'invalid-input');
    const other = value(place.workspace.strategies.create('Other'));
    const foreign = value(place.workspace.records.create({ strategyId: other.id, kind: 'persona', data: { name: 'Foreign' } }));
    failure(change(place, { remove: [foreign.id] }), 'invalid-input');
    failure(change(place, { put: [put(foreign, { quote: 'Mine' })] }), 'invalid-input');
    failure(place.workspace.records.change({ strategyId: 'none', changes: { label: 'x', put: [], remove: [] } }), 'not-found');
  });

  test('nothing to do leaves no step', () => {
    const place = setting();
    place.add('persona', { name: 'Maya' });
    expect(value(change(place, {}))).toEqual([]);
    expect(value(place.workspace.history.state(place.strategyId)).undo).toBe('Add persona Maya');
  });

  test('a place that is given orders the records of a kind', () => {
    const place = setting();
    const [maya, tom] = [place.add('persona', { name: 'Maya' }), place.add('persona', { name: 'Tom' })];
    value(change(place, { put: [put(tom, {}, { position: maya.position - 0.5 })] }));
    expect(view(place).records.flatMap(({ kind, id }) => (kind === 'persona' ? [id] : []))).toEqual([tom.id, maya.id]);
  });
});
