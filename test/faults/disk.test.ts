import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { saveAtomically } from '../../src/main/files/atomic.ts';
import { createWorkspace, openWorkspace } from '../../src/main/workspace/index.ts';
import { failure, handsOn, setting, testClock, value } from '../unit/main/helpers.ts';
import { feedback, found, imported } from '../unit/main/rows.ts';

/** A disk of 2 MB; undefined where none may be mounted. */
function tinyDisk(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    rmSync(folder, { recursive: true });
    return undefined;
  }
}

const disk = tinyDisk();
afterAll(() => {
  if (!disk) return;
  execFileSync('umount', [disk]);
  rmSync(disk, { recursive: true });
});

test.skipIf(!disk)('a full disk refuses the edit, keeps what was there and lets work go on when there is room', () => {
  const folder = disk ?? '';
  const path = join(folder, 'full.throughline');
  const clock = testClock();
  const workspace = value(createWorkspace(path, clock));
  const strategyId = value(workspace.strategies.create('Harbour House')).id;
  const { add, read, edit } = handsOn(workspace, clock, strategyId);
  const persona = add('persona', { name: 'Maya' });
  writeFileSync(join(folder, 'filler'), Buffer.alloc(1_200_000));
  let saved = persona;
  let refused = false;
  for (let count = 1; count < 100 && !refused; count += 1) {
    const result = workspace.records.save({
      id: persona.id,
      data: { ...saved.data, notes: `${count} `.repeat(8000) },
      revision: saved.revision,
    });
    if (result.ok) saved = read('persona', persona.id);
    else {
      failure(result, 'disk-full');
      refused = true;
    }
  }
  expect(refused).toBe(true);
  expect(read('persona', persona.id)).toEqual(saved);
  failure(saveAtomically(join(folder, 'report.pdf'), new Uint8Array(1_500_000)), 'disk-full');
  failure(workspace.saveCopy(join(folder, 'copy.throughline')), 'disk-full');
  expect(readdirSync(folder).filter((name) => !name.startsWith('full.throughline'))).toEqual(['filler']);
  rmSync(join(folder, 'filler'));
  edit('persona', persona.id, { notes: 'There is room again' });
  expect(workspace.verify()).toMatchObject({ ok: true, problems: [] });
  value(workspace.close());
  const again = value(openWorkspace(path, clock, { readOnly: true }));
  expect(value(again.records.get(persona.id)).data.notes).toBe('There is room again');
  value(again.close());
});

test.skipIf(!disk)('an import that a full disk stops leaves nothing behind, and work goes on', () => {
  const path = join(disk ?? '', 'import.throughline');
  const place = setting(path);
  const { workspace, strategyId } = place;
  const batch = value(workspace.batches.begin({ strategyId, kind: 'feedback', file: 'large.csv' }));
  const entries = Array.from({ length: 200 }, (_, index) => ({
    entry: feedback({ verbatim: `${index} ${'word '.repeat(200)}` }),
    key: '',
  }));
  let result = batch.add(entries);
  for (let count = 0; count < 200 && result.ok; count += 1) result = batch.add(entries);
  const error = failure(result, 'disk-full');
  expect(batch.commit()).toEqual({ ok: false, error });
  expect(found(place)).toEqual([]);
  imported(place, 'feedback', [feedback({ verbatim: 'There is room again' })]);
  expect(workspace.verify()).toMatchObject({ ok: true, problems: [], rows: 1 });
  value(workspace.close());
  rmSync(path);
});

test.skipIf(!disk)('a workspace that cannot be made for want of room leaves nothing behind', () => {
  const folder = disk ?? '';
  const filler = join(folder, 'filler');
  for (let size = 2_000_000; size > 0; size -= 50_000) {
    try {
      writeFileSync(filler, Buffer.alloc(size));
      break;
    } catch {
      rmSync(filler, { force: true });
    }
  }
  const path = join(folder, 'new.throughline');
  failure(createWorkspace(path, testClock()), 'disk-full');
  expect(readdirSync(folder).filter((name) => name.startsWith('new'))).toEqual([]);
  rmSync(filler);
});

test('a file that is replaced keeps its old bytes until the new ones are whole', () => {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-atomic-'));
  const path = join(folder, 'report.pdf');
  value(saveAtomically(path, Buffer.from('old')));
  // A folder of that name cannot be replaced by a file.
  failure(saveAtomically(folder, Buffer.from('new')), 'file-not-writable');
  expect(readFileSync(path, 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['report.pdf']);
  rmSync(folder, { recursive: true });
});
