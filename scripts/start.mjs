/*
 * npm start: opens the program. Without a display it does the same job headless: it makes the sample workspace,
 * exports its report and says where both are.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, root } from './build.mjs';
import { electronEnvironment, electronOrExit, launchFlags } from './electron-runtime.mjs';
import { requireNewNode } from './node-version.mjs';

requireNewNode();
build();

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

if (hasDisplay) {
  const electron = electronOrExit();
  const child = spawn(electron, [...launchFlags(), root, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, ...electronEnvironment(electron) },
  });
  child.on('close', (code) => process.exit(code ?? 1));
} else {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-'));
  const workspace = join(folder, 'Harbour House.throughline');
  const report = join(folder, 'Harbour House.pdf');
  const run = (...args) => {
    const result = spawnSync(process.execPath, [join(root, 'scripts/throughline.mjs'), ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
      encoding: 'utf8',
    });
    if (result.status !== 0) process.exit(result.status ?? 1);
    return result.stdout;
  };
  console.log('No display was found: the sample is made and its report exported without a window.');
  run('new', workspace, '--sample', 'coastal-hotel');
  const [strategy] = JSON.parse(run('list', workspace, '--json'));
  run('report', workspace, '--strategy', strategy.strategyId, '--out', report);
  console.log(`Workspace: ${workspace}`);
  console.log(`Report:    ${report}`);
}
