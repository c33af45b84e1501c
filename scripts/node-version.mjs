import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** better-sqlite3 13 crashes the process on an older Node, so nothing of ours that loads it runs there. */
export const OLDEST_NODE = 22;

export const isNodeNewEnough = () => Number(process.versions.node.split('.')[0]) >= OLDEST_NODE;

/** The Node that the project brings along as a dependency; null when it is not installed. */
export function projectNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const path = fileURLToPath(new URL(`../node_modules/node/bin/${name}`, import.meta.url));
  return existsSync(path) ? path : null;
}

/** Stops with one sentence where the database would crash. */
export function requireNewNode() {
  if (isNodeNewEnough()) return;
  console.error(
    `Throughline needs Node ${OLDEST_NODE} or newer and this is ${process.version}: run "npm ci" and start it with "npm start" or "npm run", which bring Node 24 along.`,
  );
  process.exit(1);
}
