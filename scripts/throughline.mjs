#!/usr/bin/env node
// The command line. Starts itself again under the project's Node where this one would crash the database.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isNodeNewEnough, projectNode, requireNewNode } from './node-version.mjs';

const here = fileURLToPath(import.meta.url);
const built = fileURLToPath(new URL('../out/main/cli.js', import.meta.url));

if (!isNodeNewEnough()) {
  const node = projectNode();
  if (!node) requireNewNode();
  const again = spawnSync(node, [here, ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exit(again.status ?? 1);
}

if (!existsSync(built)) {
  const { build } = await import('./build.mjs');
  build();
}
await import(built);
