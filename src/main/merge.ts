import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { resolve } from 'node:path';
import type { MergeSource } from '../shared/contract.ts';
import { renameImages } from '../shared/exchange/remap.ts';
import { imagesIn, parseStrategyText } from '../shared/exchange/strategy-file.ts';
import { frameworkOf } from '../shared/frameworks/index.ts';
import { t } from '../shared/i18n.ts';
import type { AnyRecord, Strategy } from '../shared/records.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import type { Version, VersionRecord } from '../shared/versions/model.ts';
import { inOrder, versionOf } from '../shared/versions/version.ts';
import { isSameFile } from './files/same-file.ts';
import { openWorkspace, systemClock, type Workspace } from './workspace/index.ts';

/* The other side of a merge: a copy of a workspace that somebody else worked on, or a strategy that was exported. */

/** A picture that the other side shows and ours lacks. */
export interface NewImage {
  readonly id: string;
  readonly bytes: Uint8Array;
}

export interface OtherSide {
  readonly source: MergeSource;
  /** To be taken in before the merge is written. */
  readonly images: readonly NewImage[];
}

/**
 * Reads the strategy in another file that belongs to one of ours; the file stays as it is, byte for byte.
 * Errors: not-found (our strategy), invalid-input (our own file, or nothing in it that belongs to ours), those of opening a
 * workspace and of reading a strategy file.
 */
export function openMergeSource(workspace: Workspace, strategyId: string, path: string): Result<OtherSide> {
  const file = resolve(path);
  if (isSameFile(workspace.path, file)) {
    return fail(
      'invalid-input',
      t('{{path}} is the workspace that is open; choose the copy that somebody else worked on.', { path: file }),
    );
  }
  const ours = workspace.records.list(strategyId);
  if (!ours.ok) return ours;
  return isWorkspaceFile(file) ? fromWorkspace(workspace, strategyId, ours.value, file) : fromText(workspace, strategyId, ours.value, file);
}

/** By its first bytes; what cannot be read is left to be refused by whoever opens it. */
function isWorkspaceFile(path: string): boolean {
  try {
    const handle = openSync(path, 'r');
    const start = Buffer.alloc(15);
    try {
      readSync(handle, start, 0, start.length, 0);
    } finally {
      closeSync(handle);
    }
    return start.toString('latin1') === 'SQLite format 3' || /\.throughline$/i.test(path);
  } catch {
    return true;
  }
}

function fromWorkspace(workspace: Workspace, strategyId: string, ours: readonly AnyRecord[], file: string): Result<OtherSide> {
  const opened = openWorkspace(file, systemClock, { readOnly: true });
  if (!opened.ok) return opened;
  const other = opened.value;
  try {
    const found = counterpart(other, strategyId, ours);
    if (!found.ok) return found;
    const records = other.records.list(found.value.id);
    if (!records.ok) return records;
    const observed = other.observed(found.value.id);
    if (!observed.ok) return observed;
    const theirs = other.snapshots.list(found.value.id);
    if (!theirs.ok) return theirs;
    const own = workspace.snapshots.list(strategyId);
    if (!own.ok) return own;
    const known = new Set(theirs.value.map(({ id }) => id));
    const source: MergeSource = {
      file,
      strategyName: found.value.name,
      version: versionOf(records.value, observed.value),
      common: own.value.filter(({ id }) => known.has(id)),
      certain: true,
    };
    return withImages(workspace, source, (id) => {
      const image = other.images.get(id);
      return image.ok ? image.value.bytes : undefined;
    });
  } finally {
    other.close();
  }
}

/**
 * Finds the pictures that the other side shows and ours lacks. One that we have under another id is called by ours; the
 * others keep their id.
 */
function withImages(workspace: Workspace, source: MergeSource, bytesOf: (id: string) => Uint8Array | undefined): Result<OtherSide> {
  const renamed = new Map<string, string>();
  const images: NewImage[] = [];
  for (const id of imagesIn(source.version.records)) {
    if (workspace.images.get(id).ok) continue;
    const bytes = bytesOf(id);
    if (!bytes) continue;
    const same = workspace.images.same(bytes);
    if (!same.ok) return same;
    if (same.value === null) images.push({ id, bytes });
    else renamed.set(id, same.value);
  }
  const records = source.version.records.map((record) => ({
    ...record,
    data: renameImages(frameworkOf(record.kind).fields, record.data, (id) => renamed.get(id) ?? id),
  }));
  return ok({ source: { ...source, version: { ...source.version, records } }, images });
}

/** Takes in what the other side shows and ours lacks. Errors: image-invalid, image-too-large, those of writing. */
export function takeImages(workspace: Workspace, images: readonly NewImage[]): Result<null> {
  for (const { id, bytes } of images) {
    const added = workspace.images.add(bytes, id);
    if (!added.ok) return added;
  }
  return ok(null);
}

/** The strategy of the other file that belongs to ours: the one with its id, else the one that shares most records with it. */
function counterpart(other: Workspace, strategyId: string, ours: readonly AnyRecord[]): Result<Strategy> {
  const all = other.strategies.list();
  const same = all.find(({ id }) => id === strategyId);
  if (same) return ok(same);
  const known = new Set(ours.map(({ id }) => id));
  let best: { readonly strategy: Strategy; readonly shared: number } | undefined;
  for (const strategy of all) {
    const records = other.records.list(strategy.id);
    if (!records.ok) return records;
    const shared = records.value.filter(({ id }) => known.has(id)).length;
    if (shared > (best?.shared ?? 0)) best = { strategy, shared };
  }
  return best ? ok(best.strategy) : nothingShared(other.path);
}

const nothingShared = (path: string): Result<never> =>
  fail(
    'invalid-input',
    t('{{path}} holds no copy of this strategy, so there is nothing to merge; choose a copy of this workspace.', { path }),
  );

function fromText(workspace: Workspace, strategyId: string, ours: readonly AnyRecord[], file: string): Result<OtherSide> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return fail('file-not-readable', t('{{path}} could not be read. Check that it is there and may be opened.', { path: file }));
  }
  const parsed = parseStrategyText(text);
  if (!parsed.ok) return parsed;
  const known = new Set(ours.map(({ id }) => id));
  if (!parsed.value.records.some(({ id }) => known.has(id))) return nothingShared(file);
  const own = workspace.snapshots.list(strategyId);
  if (!own.ok) return own;
  const theirs = new Set((parsed.value.snapshots ?? []).map(({ id }) => id));
  const common = own.value.filter(({ id }) => theirs.has(id));
  const certain = theirs.size > 0;
  const version: Version = { records: placed(parsed.value.records, ours), measures: [] };
  const source: MergeSource = { file, strategyName: parsed.value.name, version, common: certain ? common : own.value, certain };
  const images = new Map(parsed.value.images.map(({ id, base64 }) => [id, base64]));
  return withImages(workspace, source, (id) => {
    const base64 = images.get(id);
    return base64 === undefined ? undefined : Buffer.from(base64, 'base64');
  });
}

/**
 * The records of a strategy file with positions: the file has only their order. A kind whose records stand in our order keeps
 * our positions, so that nothing seems to have been moved.
 */
function placed(records: readonly Omit<VersionRecord, 'position'>[], ours: readonly AnyRecord[]): VersionRecord[] {
  const positions = new Map(ours.map(({ id, position }) => [id, position]));
  const byKind = Map.groupBy(records, ({ kind }) => kind);
  const found = [...byKind.values()].flatMap((all) => {
    const known = all.flatMap(({ id }) => positions.get(id) ?? []);
    const keeps = known.every((position, index) => index === 0 || position >= (known[index - 1] ?? position));
    let last = 0;
    return all.map(({ id, kind, data }, index): VersionRecord => {
      const own = keeps ? positions.get(id) : undefined;
      // What is new comes right behind what it stands behind.
      last = keeps ? (own ?? last + 1 / 1024) : index + 1;
      return { id, kind, data, position: last };
    });
  });
  return inOrder(found);
}
