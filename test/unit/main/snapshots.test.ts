import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openWorkspace } from '../../../src/main/workspace/index.ts';
import { frameworkOf, type Kind, kinds } from '../../../src/shared/frameworks/index.ts';
import { changesTo, type Version } from '../../../src/shared/versions/index.ts';
import { arbitraryData } from '../../fixtures/arbitrary.ts';
import { failure, freshPath, type Setting, setting, testClock, value } from './helpers.ts';

const keep = ({ workspace, strategyId }: Setting, name: string) => value(workspace.snapshots.create({ strategyId, name, note: '' }));
const now = ({ workspace, strategyId }: Setting) => value(workspace.records.list(strategyId));
const asVersion = (place: Setting): Version['records'] => now(place).map(({ id, kind, data, position }) => ({ id, kind, data, position }));
const apply = (place: Setting, target: Version, options?: { record?: string }) =>
  value(place.workspace.records.change({ strategyId: place.strategyId, changes: changesTo(now(place), target, 'Restore', options) }));

describe('a version that is kept', () => {
  test('holds the records and the latest values of the metrics as they were', () => {
    const place = setting();
    const { workspace, strategyId } = place;
    const nps = place.add('metric', { name: 'Net Promoter Score', kind: 'NPS', unit: '' });
    const entry = { metric: nps.id, date: '2026-09-30', label: 'Summer 2026', value: 30, n: 200 };
    const more = { low: null, high: null, inputs: null, segment: null, source: '' };
    value(workspace.points.add({ strategyId, entry: { ...entry, ...more } }));
    const before = asVersion(place);
    const made = keep(place, 'Board draft');
    const at = place.clock.now();
    place.edit('metric', nps.id, { name: 'NPS' });
    expect(value(workspace.snapshots.read(made.id))).toEqual({
      records: before,
      measures: [{ metric: nps.id, name: 'Net Promoter Score', label: 'Summer 2026', value: 30, n: 200, unit: '' }],
    });
    expect(made).toMatchObject({ name: 'Board draft', note: '', records: 2, at });
  });

  test('is listed newest first, renamed and removed, and undo passes it by', () => {
    const place = setting();
    const { workspace, strategyId, clock } = place;
    const first = keep(place, 'First');
    clock.pass(1000);
    const second = keep(place, 'Second');
    expect(value(workspace.snapshots.list(strategyId)).map(({ id }) => id)).toEqual([second.id, first.id]);
    const renamed = value(workspace.snapshots.rename({ id: first.id, name: 'Draft', note: 'For the board' }));
    expect(renamed).toEqual({ ...first, name: 'Draft', note: 'For the board' });
    expect(value(workspace.snapshots.list(strategyId))[1]).toEqual(renamed);
    expect(value(workspace.history.state(strategyId)).undo).toBeNull();
    value(workspace.snapshots.remove(second.id));
    expect(value(workspace.snapshots.list(strategyId))).toEqual([renamed]);
    failure(workspace.snapshots.read(second.id), 'not-found');
    failure(workspace.snapshots.remove(second.id), 'not-found');
    failure(workspace.snapshots.rename({ id: second.id, name: 'x', note: '' }), 'not-found');
    failure(workspace.snapshots.list('none'), 'not-found');
    failure(workspace.snapshots.create({ strategyId: 'none', name: 'x', note: '' }), 'not-found');
  });

  test('goes with its strategy', () => {
    const path = freshPath();
    const place = setting(path);
    keep(place, 'First');
    value(place.workspace.strategies.remove(place.strategyId));
    expect(place.workspace.verify()).toMatchObject({ ok: true });
    value(place.workspace.close());
    const db = new Database(path, { readonly: true });
    expect(db.prepare('SELECT count(*) FROM snapshots').pluck().get()).toBe(0);
    db.close();
  });

  test('is in a copy of the file, and stays when the file is opened again', () => {
    const [path, copy] = [freshPath(), freshPath()];
    const place = setting(path);
    const made = keep(place, 'First');
    const version = value(place.workspace.snapshots.read(made.id));
    value(place.workspace.saveCopy(copy));
    value(place.workspace.close());
    for (const file of [path, copy]) {
      const again = value(openWorkspace(file, testClock(), { readOnly: true }));
      expect(value(again.snapshots.list(place.strategyId))).toEqual([made]);
      expect(value(again.snapshots.read(made.id))).toEqual(version);
      expect(again.verify()).toMatchObject({ ok: true, problems: [] });
      value(again.close());
    }
  });

  test.each([
    [
      'a flipped byte of its content',
      "UPDATE snapshots SET content = CAST(substr(content, 1, 20) || X'00' || substr(content, 22) AS BLOB)",
    ],
    ['a name that was written from outside', "UPDATE snapshots SET name = 'Other'"],
    ['content that is none', "UPDATE snapshots SET content = X'0102'"],
  ])('is refused with a sentence when it has %s, and verify names it', (_, sql) => {
    const path = freshPath();
    const place = setting(path);
    const { id } = keep(place, 'Board draft');
    value(place.workspace.close());
    const db = new Database(path);
    db.exec(sql);
    db.close();
    const again = value(openWorkspace(path, testClock()));
    expect(failure(again.snapshots.read(id), 'workspace-damaged').message).toMatch(
      /^The version “.+” is damaged and cannot be read; .+\.$/,
    );
    failure(again.snapshots.rename({ id, name: 'Hide it', note: '' }), 'workspace-damaged');
    expect(again.verify().problems).toEqual([expect.stringMatching(/^The version “.+” is not as it was saved: its checksum differs\.$/)]);
    expect(value(again.snapshots.list(place.strategyId))).toHaveLength(1);
    value(again.snapshots.remove(id));
    expect(again.verify()).toMatchObject({ ok: true });
    value(again.close());
  });
});

describe('a file of the second version', () => {
  test('is copied and then brought up to date, with everything in it', () => {
    const path = freshPath();
    const place = setting(path);
    place.add('persona', { name: 'Maya' });
    value(place.workspace.close());
    const db = new Database(path);
    db.exec('DROP TABLE snapshots; DROP TABLE variants');
    db.pragma('user_version = 2');
    db.close();
    const before = readFileSync(path);
    const reading = value(openWorkspace(path, testClock(), { readOnly: true }));
    expect(value(reading.snapshots.list(place.strategyId))).toEqual([]);
    expect(reading.verify()).toMatchObject({ ok: true, records: 2 });
    value(reading.close());
    expect(readFileSync(path).equals(before)).toBe(true);
    const workspace = value(openWorkspace(path, testClock()));
    expect(value(workspace.history.state(place.strategyId)).undo).toBe('Add persona Maya');
    value(workspace.snapshots.create({ strategyId: place.strategyId, name: 'First', note: '' }));
    expect(workspace.verify()).toMatchObject({ ok: true, problems: [] });
    value(workspace.close());
    expect(readdirSync(dirname(path))).toContain(`${basename(path, '.throughline')} (before update, version 2).throughline`);
  });
});

// Several of a kind, so that there is an order to restore.
const someRecords = fc.array(
  fc.constantFrom<Kind>(...kinds, 'persona', 'persona', 'segment').chain((kind) => arbitraryData(kind).map((data) => ({ kind, data }))),
  { minLength: 1, maxLength: 5 },
);

describe('a version that is restored', () => {
  test('is there again exactly, in one step that undo takes back', { timeout: 120_000 }, () => {
    const steps = fc.array(fc.record({ do: fc.constantFrom('remove', 'move', 'save', 'create'), which: fc.nat(20) }), { maxLength: 8 });
    fc.assert(
      fc.property(someRecords, steps, someRecords, (made, edits, more) => {
        const place = setting();
        const { workspace, strategyId, clock } = place;
        for (const one of made) workspace.records.create({ strategyId, ...one });
        const { id } = keep(place, 'Before');
        for (const { do: what, which } of edits) {
          clock.pass(10_000);
          const all = now(place);
          const record = all[which % all.length];
          const source = more[which % more.length];
          if (!record || !source) continue;
          if (what === 'remove') workspace.records.remove({ id: record.id, unlink: true });
          if (what === 'move') value(workspace.records.move({ id: record.id, to: which % 3 }));
          if (what === 'create') workspace.records.create({ strategyId, ...source });
          if (what === 'save' && source.kind === record.kind)
            value(workspace.records.save({ id: record.id, data: source.data, revision: record.revision }));
        }
        const target = value(workspace.snapshots.read(id));
        const edited = asVersion(place);
        clock.pass(10_000);
        apply(place, target);
        const byKind = kinds.flatMap((kind) => asVersion(place).filter((record) => record.kind === kind));
        expect(byKind).toEqual(target.records);
        if (JSON.stringify(edited) !== JSON.stringify(target.records)) {
          value(workspace.history.undo(strategyId));
          expect(asVersion(place)).toEqual(edited);
          value(workspace.history.redo(strategyId));
          expect(asVersion(place)).toEqual(target.records);
        }
        expect(workspace.verify()).toMatchObject({ ok: true, problems: [] });
        value(workspace.close());
      }),
      { numRuns: 40 },
    );
  });

  test('one record of it is there again, and only that one', () => {
    const place = setting();
    const { workspace, strategyId } = place;
    const couples = place.add('segment', { name: 'Couples' });
    const maya = place.add('persona', { name: 'Maya', quote: 'Quiet', segments: [{ record: couples.id }] });
    const tom = place.add('persona', { name: 'Tom' });
    const target = value(workspace.snapshots.read(keep(place, 'Before').id));
    place.edit('persona', maya.id, { quote: 'Loud' });
    place.edit('persona', tom.id, { name: 'Thomas' });
    const edited = asVersion(place);
    apply(place, target, { record: maya.id });
    expect(place.read('persona', maya.id).data.quote).toBe('Quiet');
    expect(place.read('persona', tom.id).data.name).toBe('Thomas');
    value(workspace.history.undo(strategyId));
    expect(asVersion(place)).toEqual(edited);

    // A record that went comes back, without what it referred to and is gone.
    value(workspace.records.remove({ id: couples.id, unlink: true }));
    value(workspace.records.remove({ id: maya.id, unlink: true }));
    apply(place, target, { record: maya.id });
    expect(place.read('persona', maya.id).data).toMatchObject({ quote: 'Quiet', segments: [] });
    expect(workspace.verify()).toMatchObject({ ok: true, notes: [] });

    // One that came since goes.
    const later = place.add('persona', { name: 'Later' });
    apply(place, target, { record: later.id });
    failure(workspace.records.get(later.id), 'not-found');
    expect(now(place)).toHaveLength(3);
  });

  test('a kind that a strategy has once is put in place of the one that came since', () => {
    const place = setting();
    const { workspace } = place;
    const first = place.add('roadmap', { notes: 'First' });
    const target = value(workspace.snapshots.read(keep(place, 'Before').id));
    value(workspace.records.remove({ id: first.id, unlink: true }));
    const second = place.add('roadmap', { notes: 'Second' });
    expect(frameworkOf('roadmap').count).toBe('one');
    apply(place, target, { record: first.id });
    expect(place.read('roadmap', first.id).data.notes).toBe('First');
    failure(workspace.records.get(second.id), 'not-found');
    value(workspace.history.undo(place.strategyId));
    apply(place, target);
    expect(place.read('roadmap', first.id).data.notes).toBe('First');
  });
});
