import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { handlersFor } from '../../../src/main/handlers/index.ts';
import { answer } from '../../../src/main/ipc.ts';
import { openMergeSource, takeImages } from '../../../src/main/merge.ts';
import { openProfile } from '../../../src/main/profile.ts';
import { Session } from '../../../src/main/session.ts';
import { openWorkspace } from '../../../src/main/workspace/index.ts';
import { strategyText } from '../../../src/shared/exchange/strategy-file.ts';
import { changesTo, merge, mergedVersion, versionOf } from '../../../src/shared/versions/index.ts';
import { failure, freshPath, handsOn, png, type Setting, setting, testClock, value } from './helpers.ts';

/** A workspace with a version both sides have, and a copy of it that somebody else goes on with. */
function apart() {
  const path = freshPath();
  const theirPath = freshPath();
  const ours = setting(path);
  const maya = ours.add('persona', { name: 'Maya', quote: 'Quiet' });
  const tom = ours.add('persona', { name: 'Tom' });
  const common = value(ours.workspace.snapshots.create({ strategyId: ours.strategyId, name: 'Sent', note: '' }));
  value(ours.workspace.saveCopy(theirPath));
  const clock = testClock();
  const workspace = value(openWorkspace(theirPath, clock));
  const theirs: Setting = { workspace, clock, strategyId: ours.strategyId, ...handsOn(workspace, clock, ours.strategyId) };
  return { ours, theirs, theirPath, maya, tom, common };
}

const present = ({ workspace, strategyId }: Setting) =>
  versionOf(value(workspace.records.list(strategyId)), value(workspace.observed(strategyId)));

describe('the other side of a merge', () => {
  test('is read from a copy, with the versions that both have, and no byte of it changes', () => {
    const { ours, theirs, theirPath, maya, common } = apart();
    ours.clock.pass(1000);
    value(ours.workspace.snapshots.create({ strategyId: ours.strategyId, name: 'Only ours', note: '' }));
    theirs.edit('persona', maya.id, { quote: 'Loud' });
    const version = present(theirs);
    value(theirs.workspace.close());
    const before = readFileSync(theirPath);
    const source = value(openMergeSource(ours.workspace, ours.strategyId, theirPath)).source;
    expect(source).toEqual({ file: theirPath, strategyName: 'Harbour House', version, common: [common], certain: true });
    expect(readFileSync(theirPath).equals(before)).toBe(true);
    expect(readdirSync(dirname(theirPath)).filter((name) => name.startsWith(basename(theirPath)))).toEqual([basename(theirPath)]);
  });

  test('is brought together with ours in one step, and undo takes it back', () => {
    const { ours, theirs, theirPath, maya, tom, common } = apart();
    theirs.edit('persona', maya.id, { quote: 'Loud' });
    const lobby = theirs.add('touchpoint', { name: 'Lobby screen' });
    value(theirs.workspace.close());
    ours.edit('persona', tom.id, { quote: 'Fast' });
    ours.edit('persona', maya.id, { quote: 'Silent' });
    const source = value(openMergeSource(ours.workspace, ours.strategyId, theirPath)).source;
    const base = value(ours.workspace.snapshots.read(common.id));
    const { conflicts, taken, kept } = merge(base, present(ours), source.version);
    expect(conflicts).toMatchObject([{ record: maya.id, label: 'Quote', base: 'Quiet', ours: 'Silent', theirs: 'Loud' }]);
    expect(taken.map(({ text }) => text)).toEqual(['Touchpoint Lobby screen added.']);
    expect(kept.map(({ text }) => text)).toEqual(['Persona Tom: quote “Fast” written.']);
    const [conflict] = conflicts;
    const target = mergedVersion(base, present(ours), source.version, new Map([[conflict?.id ?? '', 'theirs']]));
    const before = present(ours);
    const { workspace, strategyId } = ours;
    const records = value(workspace.records.list(strategyId));
    ours.clock.pass(10_000);
    value(workspace.records.change({ strategyId, changes: changesTo(records, target, 'Merge') }));
    expect(present(ours)).toEqual(target);
    expect(ours.read('touchpoint', lobby.id).data.name).toBe('Lobby screen');
    expect(ours.read('persona', maya.id).data.quote).toBe('Loud');
    value(workspace.history.undo(strategyId));
    expect(present(ours)).toEqual(before);
    expect(workspace.verify()).toMatchObject({ ok: true, problems: [] });
  });

  test('may be an exported strategy, with the versions that both have', () => {
    const { ours, theirs, maya, common } = apart();
    theirs.edit('persona', maya.id, { quote: 'Loud' });
    theirs.add('persona', { name: 'Ada' });
    const json = freshPath('json');
    const exported = value(theirs.workspace.exportStrategy(theirs.strategyId));
    value(theirs.workspace.close());
    ours.clock.pass(1000);
    const later = value(ours.workspace.snapshots.create({ strategyId: ours.strategyId, name: 'Only ours', note: '' }));
    writeFileSync(json, strategyText(exported));
    const source = value(openMergeSource(ours.workspace, ours.strategyId, json)).source;
    expect(source).toMatchObject({ strategyName: 'Harbour House', common: [common], certain: true });
    expect(merge(present(ours), present(ours), source.version)).toMatchObject({
      conflicts: [],
      taken: [{ text: 'Persona Maya: quote “Quiet” → “Loud”.' }, { text: 'Persona Ada added.' }],
      kept: [],
    });
    // An older file has no versions: any of ours may be meant.
    const { snapshots: _, ...bare } = exported;
    writeFileSync(json, strategyText(bare));
    expect(value(openMergeSource(ours.workspace, ours.strategyId, json)).source).toMatchObject({ common: [later, common], certain: false });
  });

  test('brings the pictures along that ours lacks', () => {
    const { ours, theirs, theirPath, maya, tom } = apart();
    const [portrait, both] = [png(1), png(2)].map((bytes) => value(theirs.workspace.images.add(bytes)).id);
    const own = value(ours.workspace.images.add(png(2))).id;
    theirs.edit('persona', maya.id, { photo: portrait ?? null });
    theirs.edit('persona', tom.id, { photo: both ?? null });
    value(theirs.workspace.close());
    const { source, images } = value(openMergeSource(ours.workspace, ours.strategyId, theirPath));
    expect(images.map(({ id }) => id)).toEqual([portrait]);
    const photos = source.version.records.flatMap(({ kind, data }) => (kind === 'persona' ? [data.photo] : []));
    expect(photos).toEqual([portrait, own]);
    value(takeImages(ours.workspace, images));
    expect(value(ours.workspace.images.get(portrait ?? '')).bytes).toEqual(new Uint8Array(png(1)));
    expect(value(openMergeSource(ours.workspace, ours.strategyId, theirPath)).images).toEqual([]);
    expect(ours.workspace.verify()).toMatchObject({ ok: true });
  });

  test('of several strategies is the one with our id, else the one that shares most records', () => {
    const { ours, theirs, theirPath } = apart();
    value(theirs.workspace.strategies.create('Another'));
    value(theirs.workspace.close());
    expect(value(openMergeSource(ours.workspace, ours.strategyId, theirPath)).source.strategyName).toBe('Harbour House');
    const stranger = value(ours.workspace.strategies.create('Stranger'));
    expect(failure(openMergeSource(ours.workspace, stranger.id, theirPath), 'invalid-input').message).toContain('no copy of this strategy');
  });

  test('that cannot be one is refused with a sentence', () => {
    const { ours, theirs, theirPath } = apart();
    const { workspace, strategyId } = ours;
    failure(openMergeSource(workspace, strategyId, workspace.path), 'invalid-input');
    failure(openMergeSource(workspace, strategyId, freshPath()), 'workspace-missing');
    failure(openMergeSource(workspace, strategyId, theirPath), 'workspace-in-use');
    value(theirs.workspace.close());
    const text = freshPath('json');
    writeFileSync(text, 'not json');
    failure(openMergeSource(workspace, strategyId, text), 'import-not-json');
    const stranger = setting();
    writeFileSync(text, strategyText(value(stranger.workspace.exportStrategy(stranger.strategyId))));
    failure(openMergeSource(workspace, strategyId, text), 'invalid-input');
    failure(openMergeSource(workspace, 'none', theirPath), 'not-found');
  });
});

test('the requests of versions and variants are answered, and the screen hears of a new strategy', async () => {
  const path = freshPath();
  const other = freshPath();
  const place = setting(path);
  place.add('persona', { name: 'Maya' });
  value(place.workspace.close());
  copyFileSync(path, other);
  const events: string[] = [];
  const asked: string[] = [];
  const session = new Session(openProfile(':memory:'), testClock(), {
    askSave: async () => null,
    askOpen: async ({ title }) => {
      asked.push(title);
      return asked.length === 1 ? null : other;
    },
    emit: (event) => events.push(event.type),
    openExternal: () => undefined,
    noteRecent: () => undefined,
  });
  session.open(path);
  const handlers = handlersFor(session, '0');
  const { strategyId } = place;
  const ask = async (name: string, input: unknown) => value(await answer(handlers, name, input));
  const made = await ask('snapshots.create', { strategyId, name: '  Draft ', note: '' });
  expect(made).toMatchObject({ name: 'Draft', records: 2 });
  expect(await ask('snapshots.list', { strategyId })).toEqual([made]);
  failure(await answer(handlers, 'snapshots.create', { strategyId, name: '  ', note: '' }), 'invalid-input');
  failure(await answer(handlers, 'merge.open', { strategyId }), 'cancelled');
  expect(await ask('merge.open', { strategyId })).toMatchObject({ file: other, common: [] });
  expect(await ask('merge.open', { strategyId, path: other })).toMatchObject({ strategyName: 'Harbour House' });
  expect(asked).toEqual(['Merge with', 'Merge with']);
  events.length = 0;
  const variant = await ask('strategies.duplicate', { id: strategyId, name: 'Bold' });
  expect(variant).toMatchObject({ name: 'Bold' });
  expect(events).toEqual(['workspace']);
  expect(await ask('variants.family', { strategyId })).toMatchObject({ base: strategyId, members: [{}, { of: strategyId }] });
  session.close();
});
