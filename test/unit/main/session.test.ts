import { copyFileSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openProfile } from '../../../src/main/profile.ts';
import { Session } from '../../../src/main/session.ts';
import { systemClock } from '../../../src/main/workspace/clock.ts';
import type { AppEvent } from '../../../src/shared/contract.ts';

function desk() {
  const events: AppEvent[] = [];
  const session = new Session(openProfile(':memory:'), systemClock, {
    askSave: async () => null,
    askOpen: async () => null,
    emit: (event) => events.push(event),
    openExternal: () => undefined,
    noteRecent: () => undefined,
  });
  const folder = mkdtempSync(join(tmpdir(), 'throughline-session-'));
  const warnings = () => events.flatMap((event) => (event.type === 'warning' ? [event.message] : []));
  return { session, folder, warnings };
}

describe('opening a workspace', () => {
  it('warns when the file is older than it was here before, and not when it is as it was', () => {
    const { session, folder, warnings } = desk();
    const path = join(folder, 'Mine.throughline');
    session.create(path);
    session.close();
    copyFileSync(path, `${path}.old`);
    session.open(path);
    session.with((workspace) => workspace.strategies.create('One'));
    session.close();
    session.open(path);
    expect(warnings()).toEqual([]);
    session.close();

    copyFileSync(`${path}.old`, path);
    session.open(path);
    expect(warnings()).toHaveLength(1);
    expect(warnings()[0]).toContain('older than when it was last open here');
    session.close();
  });

  it('warns of a folder that another program synchronises', () => {
    const { session, folder, warnings } = desk();
    mkdirSync(join(folder, 'Dropbox'));
    session.create(join(folder, 'Dropbox', 'Mine.throughline'));
    expect(warnings()[0]).toContain('synchronised');
    session.close();
  });

  it('keeps the open file when another cannot be opened', () => {
    const { session, folder } = desk();
    session.create(join(folder, 'Mine.throughline'));
    expect(session.open(join(folder, 'Missing.throughline'))).toMatchObject({ ok: false });
    expect(session.info()?.name).toBe('Mine');
    session.close();
  });
});
