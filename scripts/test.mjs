/*
 * npm test: types, style and layers, unit tests, the build, and the real window end to end.
 * Ends with "N passed, N failed"; the exit code says the same.
 *   --unit or --e2e     only that part
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, root } from './build.mjs';
import { electronEnvironment, electronOrExit } from './electron-runtime.mjs';
import { requireNewNode } from './node-version.mjs';
import { requireSystemPackages } from './system.mjs';

requireNewNode();
requireSystemPackages();

const options = process.argv.slice(2);
const parts = options.filter((option) => option === '--unit' || option === '--e2e');
const passedOn = options.filter((option) => !parts.includes(option));
const wants = (part) => parts.length === 0 || parts.includes(part);
const work = mkdtempSync(join(tmpdir(), 'throughline-test-'));
const bin = (name) => join(root, 'node_modules/.bin', name);
const total = { passed: 0, failed: 0 };

const run = (command, args, env = {}) =>
  spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } }).status === 0;

/** A check that is one thing: it counts as one test. */
function check(title, command, args) {
  const passed = run(command, args);
  console.log(`${passed ? '✓' : '✗'} ${title}`);
  total[passed ? 'passed' : 'failed'] += 1;
}

const readJson = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
};

function unitTests() {
  const report = join(work, 'unit.json');
  const passed = run(bin('vitest'), ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...passedOn]);
  const result = readJson(report);
  total.passed += result?.numPassedTests ?? 0;
  total.failed += result?.numFailedTests ?? 0;
  // A file that cannot be loaded fails without a failing test.
  if (!passed && !result?.numFailedTests) total.failed += 1;
}

function endToEndTests() {
  build();
  const electron = electronOrExit();
  const report = join(work, 'e2e.json');
  const command = [bin('playwright'), 'test', ...passedOn];
  // The window is drawn on a screen of its own, so that no test depends on what else is on the desktop.
  const [program, ...args] = process.platform === 'linux' ? ['xvfb-run', '-a', '-s', '-screen 0 1920x1200x24', ...command] : command;
  const passed = run(program, args, { ...electronEnvironment(electron), PLAYWRIGHT_JSON_OUTPUT_NAME: report });
  const stats = readJson(report)?.stats;
  total.passed += (stats?.expected ?? 0) + (stats?.flaky ?? 0);
  total.failed += stats?.unexpected ?? 0;
  if (!passed && !stats?.unexpected) total.failed += 1;
}

if (parts.length === 0) {
  check('types hold', bin('tsc'), ['--noEmit']);
  check('style, accessibility and layers hold', bin('biome'), ['check', '.', '--diagnostic-level=warn', '--error-on-warnings']);
}
if (wants('--unit')) unitTests();
if (wants('--e2e')) endToEndTests();

rmSync(work, { recursive: true, force: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
