// Development: the window with hot reloading, on the Electron that can be had.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './build.mjs';
import { electronEnvironment, electronOrExit, launchFlags } from './electron-runtime.mjs';
import { requireNewNode } from './node-version.mjs';

requireNewNode();
const electron = electronOrExit();
const flags = launchFlags().length > 0 ? ['--noSandbox'] : [];
const child = spawn(process.execPath, [join(root, 'node_modules/electron-vite/bin/electron-vite.js'), 'dev', ...flags], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, ...electronEnvironment(electron) },
});
child.on('close', (code) => process.exit(code ?? 1));
