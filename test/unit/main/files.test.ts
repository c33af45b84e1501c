import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { createWorkspace, inspectFile, openWorkspace } from '../../../src/main/workspace/index.ts';
import { latestVersion } from '../../../src/main/workspace/migrations/index.ts';
import type { ErrorCode } from '../../../src/shared/result.ts';
import { failure, freshPath, setting, testClock, value } from './helpers.ts';

/** The file and everything that lies beside it under its name. */
const around = (path: string): string[] =>
  readdirSync(dirname(path))
    .filter((name) => name.startsWith(basename(path)))
    .sort();

/** A closed workspace with one persona. */
function closedFile(): string {
  const path = freshPath();
  const { workspace, add } = setting(path);
  add('persona', { name: 'Maya', notes: 'word '.repeat(4000) });
  value(workspace.close());
  return path;
}

/** Changes bytes of a closed file. */
function patch(path: string, at: number, bytes: Uint8Array): void {
  const content = readFileSync(path);
  content.set(bytes, at);
  writeFileSync(path, content);
}

/** The code with which a file is refused, for work and for reading; it has to stay as it was. */
function refusal(path: string, code: ErrorCode): string {
  const before = existsSync(path) && statSync(path).isFile() ? readFileSync(path) : undefined;
  const beside = around(path);
  const { message } = failure(openWorkspace(path, testClock()), code);
  failure(openWorkspace(path, testClock(), { readOnly: true }), code);
  if (code !== 'workspace-read-only') failure(inspectFile(path), code);
  if (before) expect(readFileSync(path).equals(before)).toBe(true);
  expect(around(path)).toEqual(beside);
  return message;
}

describe('a closed workspace', () => {
  test('is one file that says what it is', () => {
    const path = closedFile();
    expect(around(path)).toEqual([basename(path)]);
    const header = readFileSync(path).subarray(0, 100);
    expect(header.toString('latin1', 68, 72)).toBe('TLW1');
    expect([header[18], header[19]]).toEqual([1, 1]);
    expect(inspectFile(path)).toEqual({ ok: true, value: { version: latestVersion, size: statSync(path).size } });
  });

  test('is not changed by reading', () => {
    const path = closedFile();
    const before = readFileSync(path);
    const workspace = value(openWorkspace(path, testClock(), { readOnly: true }));
    const [strategy] = workspace.strategies.list();
    const id = strategy?.id ?? '';
    expect(value(workspace.records.list(id))).toHaveLength(2);
    expect(value(workspace.search({ query: 'maya', limit: 5 }))).toHaveLength(1);
    expect(workspace.verify()).toMatchObject({ ok: true, strategies: 1, records: 2 });
    value(workspace.exportStrategy(id));
    failure(workspace.strategies.create('No'), 'workspace-read-only');
    failure(workspace.history.undo(id), 'workspace-read-only');
    failure(workspace.images.add(new Uint8Array(10)), 'workspace-read-only');
    value(workspace.close());
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(around(path)).toEqual([basename(path)]);
  });

  test('counts its changes', () => {
    const path = freshPath();
    const { workspace, clock, add } = setting(path);
    const before = workspace.commits();
    add('persona');
    expect(workspace.commits()).toBe(before + 1);
    value(workspace.close());
    const again = value(openWorkspace(path, clock));
    expect(again.commits()).toBe(before + 1);
    value(again.close());
  });
});

describe('an open workspace', () => {
  test('is written so that an acknowledged edit survives a power cut', () => {
    const path = closedFile();
    const workspace = value(openWorkspace(path, testClock()));
    value(workspace.strategies.create('Second'));
    expect(existsSync(`${path}-wal`)).toBe(true);
    expect(existsSync(`${path}-shm`)).toBe(false);
    value(workspace.close());
    expect(around(path)).toEqual([basename(path)]);
  });

  test('is open for nobody else', () => {
    const path = closedFile();
    const workspace = value(openWorkspace(path, testClock()));
    failure(openWorkspace(path, testClock()), 'workspace-in-use');
    failure(openWorkspace(path, testClock(), { readOnly: true }), 'workspace-in-use');
    value(workspace.strategies.create('Still works'));
    value(workspace.close());
    const again = value(openWorkspace(path, testClock()));
    expect(again.strategies.list()).toHaveLength(2);
    value(again.close());
  });

  test('waits for a reader and then says that the file is in use', () => {
    const path = closedFile();
    const reader = value(openWorkspace(path, testClock(), { readOnly: true }));
    const second = value(openWorkspace(path, testClock(), { readOnly: true }));
    failure(openWorkspace(path, testClock()), 'workspace-in-use');
    value(reader.close());
    value(second.close());
    value(value(openWorkspace(path, testClock())).close());
  });
});

describe('after a crash', () => {
  /** What a killed process leaves behind: the file and its log. */
  function crashedFile(): string {
    const path = freshPath();
    const { workspace, add } = setting(path);
    add('persona', { name: 'Maya' });
    const crashed = freshPath();
    copyFileSync(path, crashed);
    copyFileSync(`${path}-wal`, `${crashed}-wal`);
    value(workspace.close());
    return crashed;
  }

  test('every saved record is there', () => {
    const path = crashedFile();
    const workspace = value(openWorkspace(path, testClock()));
    expect(value(workspace.records.list(workspace.strategies.list()[0]?.id ?? ''))).toHaveLength(2);
    expect(workspace.verify()).toMatchObject({ ok: true, problems: [] });
    value(workspace.close());
    expect(around(path)).toEqual([basename(path)]);
  });

  test('reading reads the log too and leaves it as it is', () => {
    const path = crashedFile();
    const before = [readFileSync(path), readFileSync(`${path}-wal`)];
    const workspace = value(openWorkspace(path, testClock(), { readOnly: true }));
    expect(value(workspace.records.list(workspace.strategies.list()[0]?.id ?? ''))).toHaveLength(2);
    value(workspace.close());
    expect(around(path)).toEqual([basename(path), `${basename(path)}-wal`]);
    expect([readFileSync(path), readFileSync(`${path}-wal`)]).toEqual(before);
  });
});

test('a change that was cut off is mended by opening for work; reading says so and leaves it alone', () => {
  const path = closedFile();
  const db = new Database(path);
  db.pragma('cache_size = 5');
  db.exec(
    `BEGIN IMMEDIATE; UPDATE records SET title = title || '${'x'.repeat(20_000)}'; CREATE TABLE cut_off (a); INSERT INTO cut_off VALUES ('${'y'.repeat(200_000)}')`,
  );
  const crashed = freshPath();
  copyFileSync(path, crashed);
  copyFileSync(`${path}-journal`, `${crashed}-journal`);
  db.close();
  const before = [readFileSync(crashed), readFileSync(`${crashed}-journal`)];
  expect(failure(openWorkspace(crashed, testClock(), { readOnly: true }), 'workspace-read-only').message).toContain('cut off');
  expect([readFileSync(crashed), readFileSync(`${crashed}-journal`)]).toEqual(before);
  const workspace = value(openWorkspace(crashed, testClock()));
  expect(workspace.verify()).toMatchObject({ ok: true, records: 2 });
  value(workspace.close());
  expect(around(crashed)).toEqual([basename(crashed)]);
});

describe('a file that cannot be opened gets its own sentence and stays as it was', () => {
  test('a missing one', () => {
    const path = freshPath();
    expect(refusal(path, 'workspace-missing')).toContain(path);
    expect(existsSync(path)).toBe(false);
  });

  test('a folder', () => {
    const path = freshPath();
    mkdirSync(path);
    refusal(path, 'file-not-readable');
  });

  test('an empty one', () => {
    const path = freshPath();
    writeFileSync(path, '');
    refusal(path, 'workspace-empty-file');
  });

  test('a text, a short file and a foreign database', () => {
    for (const content of ['just a text that is longer than a header '.repeat(10), 'x', 'SQLite format 3\u0000']) {
      const path = freshPath();
      writeFileSync(path, content);
      refusal(path, 'workspace-foreign');
    }
    const foreign = freshPath();
    const db = new Database(foreign);
    db.exec('CREATE TABLE a (b)');
    db.close();
    refusal(foreign, 'workspace-foreign');
  });

  test('one of a newer version, and one with a kind of record that is not known yet', () => {
    const path = closedFile();
    patch(path, 60, new Uint8Array([0, 0, 0, 99]));
    refusal(path, 'workspace-too-new');
    const newer = closedFile();
    const db = new Database(newer);
    db.prepare("UPDATE meta SET value = json_insert(value, '$[#]', 'journey.title: text') WHERE key = 'definitions'").run();
    db.close();
    refusal(newer, 'workspace-too-new');
  });

  test('a damaged one: cut off, overwritten in the middle, without its tables', () => {
    const cut = closedFile();
    truncateSync(cut, statSync(cut).size - 5000);
    refusal(cut, 'workspace-damaged');
    const overwritten = closedFile();
    patch(overwritten, 4096, new Uint8Array(4096).fill(0xa5));
    refusal(overwritten, 'workspace-damaged');
    const bare = closedFile();
    const db = new Database(bare);
    db.exec('DROP TABLE links');
    db.close();
    refusal(bare, 'workspace-damaged');
  });

  test('one that may not be written can be read', () => {
    const path = closedFile();
    chmodSync(path, 0o444);
    const before = readFileSync(path);
    failure(openWorkspace(path, testClock()), 'workspace-read-only');
    expect(readFileSync(path).equals(before)).toBe(true);
    value(value(openWorkspace(path, testClock(), { readOnly: true })).close());
  });

  test('one that is there already, when a new one is to be made', () => {
    const path = closedFile();
    const before = readFileSync(path);
    failure(createWorkspace(path, testClock()), 'workspace-exists');
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('one in a folder that is not there, when a new one is to be made', () => {
    failure(createWorkspace(join(freshPath(), 'deep.throughline'), testClock()), 'file-not-writable');
  });
});

describe('a copy', () => {
  test('holds what was saved last and opens by itself', () => {
    const { workspace, add } = setting();
    const persona = add('persona', { name: 'Maya' });
    const path = freshPath();
    value(workspace.saveCopy(path));
    expect(around(path)).toEqual([basename(path)]);
    expect([...readFileSync(path).subarray(18, 20)]).toEqual([1, 1]);
    const copy = value(openWorkspace(path, testClock(), { readOnly: true }));
    expect(value(copy.records.get(persona.id))).toEqual(persona);
    expect(copy.verify()).toMatchObject({ ok: true, problems: [] });
    value(copy.close());
  });

  test('takes the place of a closed file and never that of an open one', () => {
    const { workspace } = setting();
    failure(workspace.saveCopy(workspace.path), 'workspace-in-use');
    const other = setting();
    failure(workspace.saveCopy(other.workspace.path), 'workspace-in-use');
    value(other.workspace.close());
    value(workspace.saveCopy(other.workspace.path));
    failure(workspace.saveCopy(join(freshPath(), 'deep.throughline')), 'file-not-writable');
    value(workspace.close());
  });
});
