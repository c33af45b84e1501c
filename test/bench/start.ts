import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from 'playwright';

const root = join(import.meta.dirname, '../..');
const RUNS = 7;

const EMPTY_MAIN = `
const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => new BrowserWindow({ width: 1440, height: 900 }).loadFile(__dirname + '/index.html'));
app.on('window-all-closed', () => app.quit());
`;
const EMPTY_PAGE = '<!doctype html><title>Empty</title><main><button>Ready</button></main>';

/** Milliseconds from the start of the process until a button of the first screen can be pressed. */
async function timeToInteractive(executablePath: string, entry: string): Promise<number> {
  const profile = mkdtempSync(join(tmpdir(), 'throughline-start-'));
  const begun = Date.now();
  const app = await _electron.launch({
    executablePath,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), `--user-data-dir=${profile}`, entry],
  });
  const page = await app.firstWindow();
  const ready = await page.waitForFunction(() => (document.querySelector('main button:not([disabled])') ? Date.now() : null));
  const at = await ready.jsonValue();
  await app.close();
  rmSync(profile, { recursive: true, force: true });
  return Number(at) - begun;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Cold start to the first interactive screen against an empty Electron window, each on a new profile, in turns. */
export async function benchStart(executablePath: string): Promise<{ ours: number; empty: number; ratio: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-empty-'));
  writeFileSync(join(folder, 'package.json'), '{ "name": "empty", "main": "main.js" }');
  writeFileSync(join(folder, 'main.js'), EMPTY_MAIN);
  writeFileSync(join(folder, 'index.html'), EMPTY_PAGE);
  const ours: number[] = [];
  const empty: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    empty.push(await timeToInteractive(executablePath, folder));
    ours.push(await timeToInteractive(executablePath, root));
  }
  rmSync(folder, { recursive: true, force: true });
  return { ours: median(ours), empty: median(empty), ratio: median(ours) / median(empty) };
}
