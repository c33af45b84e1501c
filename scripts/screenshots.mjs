// npm run screenshots [FOLDER]: pictures of every screen with the sample, for the README (docs/screenshots) or for review.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build, root } from './build.mjs';
import { electronEnvironment, electronOrExit } from './electron-runtime.mjs';
import { requireNewNode } from './node-version.mjs';
import { requireSystemPackages } from './system.mjs';

requireNewNode();
requireSystemPackages();
build();
const electron = electronOrExit();
const command = [
  process.execPath,
  '--disable-warning=ExperimentalWarning',
  join(root, 'test/e2e/screenshots.ts'),
  ...process.argv.slice(2),
];
const [program, ...args] = process.platform === 'linux' ? ['xvfb-run', '-a', '-s', '-screen 0 1920x1200x24', ...command] : command;
const result = spawnSync(program, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...electronEnvironment(electron) } });
process.exit(result.status ?? 1);
