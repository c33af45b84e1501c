import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { afterAll } from 'vitest';
import type { Clock } from '../../../src/main/workspace/clock.ts';
import { createWorkspace, type Workspace } from '../../../src/main/workspace/index.ts';
import type { Kind, RecordData } from '../../../src/shared/frameworks/index.ts';
import type { AnyRecord, RecordOf } from '../../../src/shared/records.ts';
import type { AppError, ErrorCode, Result } from '../../../src/shared/result.ts';

const folder = mkdtempSync(join(tmpdir(), 'throughline-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
/** A path that nothing is at yet. */
export function freshPath(ending = 'throughline'): string {
  files += 1;
  return join(folder, `${files}.${ending}`);
}

/** A clock that moves only when it is told to. */
export interface TestClock extends Clock {
  pass(milliseconds: number): void;
}
let ids = 0;
export function testClock(): TestClock {
  let now = Date.parse('2026-11-22T09:00:00Z');
  return {
    now: () => new Date(now).toISOString(),
    newId: () => {
      ids += 1;
      return `00000000-0000-7000-8000-${String(ids).padStart(12, '0')}`;
    },
    pass: (milliseconds) => {
      now += milliseconds;
    },
  };
}

/** The value of a result that has to be there. */
export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

/** The error of a result that has to fail in this way. */
export function failure(result: Result<unknown>, code: ErrorCode): AppError {
  if (result.ok) throw new Error(`Expected ${code}, but it worked`);
  if (result.error.code !== code) throw new Error(`Expected ${code}, but got ${result.error.code}: ${result.error.message}`);
  return result.error;
}

/** The record, known to be of this kind. */
export function ofKind<K extends Kind>(record: AnyRecord, kind: K): RecordOf<K> {
  const isOfKind = (candidate: AnyRecord): candidate is AnyRecord & RecordOf<K> => candidate.kind === kind;
  if (!isOfKind(record)) throw new Error(`Expected a ${kind}, but got a ${record.kind}`);
  return record;
}

export interface Setting {
  readonly workspace: Workspace;
  readonly clock: TestClock;
  readonly strategyId: string;
  add<K extends Kind>(kind: K, data?: Partial<RecordData[K]>): RecordOf<K>;
  /** Saves the record as it is now with these fields changed, as an edit of its own. */
  edit<K extends Kind>(kind: K, id: string, change: Partial<RecordData[K]>): RecordOf<K>;
  read<K extends Kind>(kind: K, id: string): RecordOf<K>;
}

/** A new workspace with one strategy. */
export function setting(path = freshPath()): Setting {
  const clock = testClock();
  const workspace = value(createWorkspace(path, clock));
  const strategyId = value(workspace.strategies.create('Harbour House')).id;
  return { workspace, clock, strategyId, ...handsOn(workspace, clock, strategyId) };
}

export function handsOn(workspace: Workspace, clock: TestClock, strategyId: string): Pick<Setting, 'add' | 'edit' | 'read'> {
  const read = <K extends Kind>(kind: K, id: string) => ofKind(value(workspace.records.get(id)), kind);
  return {
    read,
    add: (kind, data) => {
      clock.pass(10_000);
      return ofKind(value(workspace.records.create({ strategyId, kind, data })), kind);
    },
    edit: (kind, id, change) => {
      clock.pass(10_000);
      const now = read(kind, id);
      return ofKind(value(workspace.records.save({ id, data: { ...now.data, ...change }, revision: now.revision })), kind);
    },
  };
}

/** A PNG of one pixel. */
export function png(level: number): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(data.length, 0);
    frame.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
  };
  const head = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.from([0, level]))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
