import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { saveAtomically } from '../../../src/main/files/atomic.ts';
import { resourcePath } from '../../../src/main/files/resources.ts';
import { strategyText } from '../../../src/shared/exchange/strategy-file.ts';
import { changesTo } from '../../../src/shared/versions/index.ts';
import { failure, freshPath, handsOn, png, setting, testClock, value } from './helpers.ts';
import { point } from './rows.ts';

describe('images', () => {
  test('come back as they were put in, and the same image is kept once', () => {
    const { workspace } = setting();
    const bytes = png(7);
    const { id } = value(workspace.images.add(bytes));
    expect(value(workspace.images.get(id))).toEqual({ bytes: new Uint8Array(bytes), mime: 'image/png' });
    expect(value(workspace.images.add(png(7))).id).toBe(id);
    expect(value(workspace.images.add(png(8))).id).not.toBe(id);
    failure(workspace.images.get('unknown'), 'not-found');
  });

  test('are refused when they are no images, cut off or too large', () => {
    const { workspace } = setting();
    const whole = png(1);
    const jpeg = Buffer.from('ffd8ffe000104a46494600010100000100010000ffda', 'hex');
    for (const bytes of [
      Buffer.alloc(0),
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      whole.subarray(0, whole.length - 12),
      jpeg,
      Buffer.from('GIF89a'.repeat(20)),
    ]) {
      failure(workspace.images.add(bytes), 'image-invalid');
    }
    failure(workspace.images.add(new Uint8Array(10 * 1024 * 1024 + 1)), 'image-too-large');
  });
});

describe('a strategy that is exported and imported', () => {
  test('is a second strategy that shows the same', () => {
    const { workspace, strategyId, add } = setting();
    const photo = value(workspace.images.add(png(3))).id;
    const segment = add('segment', { name: 'Midweek' });
    add('persona', { name: 'Maya', photo, segments: [{ record: segment.id }] });
    const gone = add('persona', { name: 'Gone' });
    value(workspace.records.remove({ id: gone.id, unlink: false }));
    const options = { ...value(workspace.strategies.reportOptions(strategyId)), logo: photo, preparedFor: 'The board' };
    value(workspace.strategies.setReportOptions(strategyId, options));
    const file = value(workspace.exportStrategy(strategyId));
    expect(file.images).toHaveLength(1);

    const other = setting();
    const outcome = value(other.workspace.importText(JSON.stringify(file)));
    expect(outcome).toMatchObject({ records: 3, droppedReferences: 0, strategy: { name: 'Harbour House' } });
    const records = value(other.workspace.records.list(outcome.strategy.id));
    const maya = records.find((record) => record.kind === 'persona');
    expect(maya).toMatchObject({ title: 'Maya', revision: 1, createdAt: file.records[1]?.createdAt });
    const shown = maya?.kind === 'persona' ? (maya.data.photo ?? '') : '';
    expect(value(other.workspace.images.get(shown)).bytes).toEqual(new Uint8Array(png(3)));
    const { logo, preparedFor } = value(other.workspace.strategies.reportOptions(outcome.strategy.id));
    expect([logo, preparedFor]).toEqual([shown, 'The board']);
    expect(other.workspace.verify()).toMatchObject({ ok: true, problems: [], notes: [] });
  });

  test('changes nothing when it is refused', () => {
    const { workspace } = setting();
    const commits = workspace.commits();
    failure(workspace.importText('{"format": "throughline-strategy", "version": 1, "na'), 'import-cut-off');
    const image = { id: 'i', mime: 'image/png', base64: Buffer.from('no image').toString('base64') };
    const file = {
      format: 'throughline-strategy',
      version: 1,
      name: 'A',
      records: [{ id: 'a', kind: 'persona', data: {} }],
      images: [image],
    };
    failure(workspace.importStrategy(file), 'import-invalid');
    expect(workspace.strategies.list()).toHaveLength(1);
    expect(workspace.commits()).toBe(commits);
    expect(value(workspace.search({ query: 'a', limit: 5 }))).toEqual([]);
  });

  test('without a brief gets one of the name of the file', () => {
    const { workspace } = setting();
    for (const records of [[], [{ id: 'b', kind: 'brief', data: { organisation: 'Harbour' } }]]) {
      const outcome = value(workspace.importStrategy({ format: 'throughline-strategy', version: 1, name: 'Plain', records }));
      expect(outcome.strategy.name).toBe('Plain');
      expect(value(workspace.records.list(outcome.strategy.id)).map((record) => record.title)).toEqual(['Plain']);
    }
    expect(workspace.verify()).toMatchObject({ ok: true });
  });

  test('keeps a name of nothing but spaces', () => {
    const { workspace } = setting();
    const records = [{ id: 'b', kind: 'brief', data: { name: ' ' } }];
    const { strategy } = value(workspace.importStrategy({ format: 'throughline-strategy', version: 1, name: '', records }));
    expect(value(workspace.exportStrategy(strategy.id)).records[0]?.data).toMatchObject({ name: ' ' });
  });

  test('keeps the order of the file', () => {
    const { workspace } = setting();
    const names = ['C', 'A', 'B'];
    const records = names.map((name) => ({ id: name, kind: 'segment', data: { name } }));
    const outcome = value(workspace.importStrategy({ format: 'throughline-strategy', version: 1, name: 'Plain', records }));
    expect(
      value(workspace.records.list(outcome.strategy.id))
        .slice(1)
        .map((record) => record.title),
    ).toEqual(names);
    expect(value(workspace.history.state(outcome.strategy.id))).toEqual({ undo: null, redo: null });
  });

  test('can be worked on at once', () => {
    const { workspace } = setting();
    const text = readFileSync(resourcePath('samples', 'coastal-hotel.json'), 'utf8');
    const { strategy, droppedReferences } = value(workspace.importText(text));
    expect(droppedReferences).toBe(0);
    const persona = value(workspace.records.list(strategy.id)).find((record) => record.kind === 'persona');
    const { edit } = handsOn(workspace, testClock(), strategy.id);
    edit('persona', persona?.id ?? '', { quote: 'Changed' });
    value(workspace.history.undo(strategy.id));
    expect(value(workspace.records.get(persona?.id ?? '')).data).toEqual(persona?.data);
  });
});

describe('saving a file', () => {
  test('replaces it whole and leaves nothing beside it', () => {
    const path = freshPath('pdf');
    value(saveAtomically(path, Buffer.from('one')));
    value(saveAtomically(path, Buffer.from('two, longer')));
    expect(readFileSync(path, 'utf8')).toBe('two, longer');
  });

  test('says where it could not be written', () => {
    const path = `${freshPath()}/missing/report.pdf`;
    expect(failure(saveAtomically(path, Buffer.from('x')), 'file-not-writable').message).toContain(path);
  });
});

describe('the versions of a strategy that is exported and imported', () => {
  test('come along, and lead to the imported records, items, rows and pictures', () => {
    const place = setting();
    const { workspace, strategyId, add, edit, clock } = place;
    const photo = value(workspace.images.add(png(5))).id;
    const segment = add('segment', { name: 'Midweek' });
    const maya = add('persona', {
      name: 'Maya',
      photo,
      segments: [{ record: segment.id }],
      pains: [{ id: 'p1', statement: 'Slow checkout', severity: 3, frequency: null }],
    });
    const gone = add('persona', { name: 'Gone', segments: [{ record: segment.id }] });
    const nps = add('metric', { name: 'NPS', kind: 'NPS' });
    value(workspace.points.add({ strategyId, entry: point({ metric: nps.id, date: '2026-09-30', label: 'Summer', value: 30, n: 200 }) }));
    const first = value(workspace.snapshots.create({ strategyId, name: 'First', note: 'As sent' }));
    value(workspace.records.remove({ id: gone.id, unlink: true }));
    edit('persona', maya.id, { photo: null, pains: [] });
    clock.pass(1000);
    value(workspace.snapshots.create({ strategyId, name: 'Second', note: '' }));

    const file = value(workspace.exportStrategy(strategyId));
    expect(file.snapshots?.map(({ name }) => name)).toEqual(['First', 'Second']);
    const other = setting();
    const { strategy, droppedReferences } = value(other.workspace.importText(strategyText(file)));
    expect(droppedReferences).toBe(0);
    const [second, one] = value(other.workspace.snapshots.list(strategy.id));
    expect(one).toMatchObject({ name: 'First', note: 'As sent', at: first.at, records: first.records });
    expect(second).toMatchObject({ name: 'Second' });
    const version = value(other.workspace.snapshots.read(one?.id ?? ''));
    const [before, present] = [value(workspace.snapshots.read(first.id)), value(other.workspace.records.list(strategy.id))];
    expect(version.records.map(({ kind, position }) => [kind, position])).toEqual(
      before.records.map(({ kind, position }) => [kind, position]),
    );
    const found = version.records.find(({ data }) => data.name === 'Maya');
    expect(found?.id).toBe(present.find(({ title }) => title === 'Maya')?.id);
    expect(found?.data.segments).toEqual([{ record: present.find(({ kind }) => kind === 'segment')?.id }]);
    expect(found?.data.pains).toMatchObject([{ statement: 'Slow checkout', severity: 3 }]);
    expect(value(other.workspace.images.get(String(found?.data.photo))).bytes).toEqual(new Uint8Array(png(5)));
    expect(version.measures).toMatchObject([{ metric: present.find(({ kind }) => kind === 'metric')?.id, value: 30 }]);
    // Restored, it is what it was.
    value(other.workspace.records.change({ strategyId: strategy.id, changes: changesTo(present, version, 'Restore') }));
    expect(value(other.workspace.records.list(strategy.id)).map(({ title }) => title)).toContain('Gone');
    expect(other.workspace.verify()).toMatchObject({ ok: true, problems: [], notes: [] });
    expect(JSON.stringify(value(other.workspace.exportStrategy(strategy.id)))).not.toContain(maya.id);
  });

  test('are left out where there are none, and a damaged one is refused', () => {
    const { workspace, strategyId } = setting();
    const file = value(workspace.exportStrategy(strategyId));
    expect(file).not.toHaveProperty('snapshots');
    const snapshot = { id: 's1', name: 'Draft', note: '', at: '2026-11-22T09:00:00.000Z', measures: [] };
    const records = [{ id: 'r1', kind: 'persona', position: 1, data: { nonsense: 1 } }];
    const error = failure(workspace.importStrategy({ ...file, snapshots: [{ ...snapshot, records }] }), 'import-invalid');
    expect(error.message).toMatch(/^Nothing was imported: version “Draft”: Persona: .+ does not know \(nonsense\)\.$/);
    expect(workspace.strategies.list()).toHaveLength(1);
  });
});
