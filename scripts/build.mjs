import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

const newestIn = (path) => {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce((newest, name) => Math.max(newest, newestIn(join(path, name))), 0);
};

const sources = ['src', 'resources', 'electron.vite.config.ts', 'package-lock.json'];
const built = ['out/main/index.js', 'out/main/cli.js', 'out/preload/preload.cjs', 'out/renderer/index.html'];

const isUpToDate = () => {
  const newestSource = Math.max(...sources.map((name) => newestIn(join(root, name))));
  return built.every((name) => newestIn(join(root, name)) > newestSource);
};

/** Builds window, worker and command line into out/, unless that has been done since the last change. */
export function build() {
  if (isUpToDate()) return;
  console.error('Building Throughline …');
  const cli = join(root, 'node_modules/electron-vite/bin/electron-vite.js');
  const result = spawnSync(process.execPath, [cli, 'build', '--logLevel', 'warn'], { cwd: root, stdio: ['ignore', 2, 2] });
  if (result.status !== 0) {
    console.error('The build failed; what it said is above.');
    process.exit(1);
  }
}
