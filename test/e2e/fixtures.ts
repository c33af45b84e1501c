import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { test as base, _electron, type ElectronApplication, expect, type Page } from '@playwright/test';

const root = join(import.meta.dirname, '../..');

/** The program in its real window, on a profile and a folder of its own. */
export interface Program {
  readonly page: Page;
  readonly app: ElectronApplication;
  /** A folder for files, deleted after the test. */
  readonly folder: string;
  /** What the page said on its console as an error, and what it threw. */
  readonly complaints: readonly string[];
  /** The file that the next question of the system is answered with; null is "cancel". */
  answerDialog(path: string | null): Promise<void>;
  /** Closes the window as a person does and waits until the program is gone. */
  quit(): Promise<void>;
  /** Quits and starts again on the same profile. */
  restart(): Promise<Program>;
}

export interface StartOptions {
  readonly size?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  readonly args?: readonly string[];
}

async function start(folder: string, options: StartOptions): Promise<Program> {
  const app = await _electron.launch({
    executablePath: join(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? '', process.platform === 'win32' ? 'electron.exe' : 'electron'),
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), `--user-data-dir=${join(folder, 'profile')}`, root, ...(options.args ?? [])],
    colorScheme: options.colorScheme ?? 'light',
    env: { ...process.env, LANG: 'en_GB.UTF-8' },
  });
  const page = await app.firstWindow();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  const size = options.size ?? { width: 1440, height: 900 };
  await app.evaluate(({ BrowserWindow }, { width, height }) => BrowserWindow.getAllWindows()[0]?.setContentSize(width, height), size);
  await expect(page.getByRole('main')).toBeVisible();

  const quit = async (): Promise<void> => {
    const gone = app.waitForEvent('close');
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    await gone;
  };
  return {
    page,
    app,
    folder,
    complaints,
    quit,
    answerDialog: (path) =>
      app.evaluate(({ dialog }, answer) => {
        dialog.showSaveDialog = async () => ({ canceled: answer === null, filePath: answer ?? '' });
        dialog.showOpenDialog = async () => ({ canceled: answer === null, filePaths: answer === null ? [] : [answer] });
      }, path),
    restart: async () => {
      await quit();
      return start(folder, options);
    },
  };
}

interface Fixtures {
  /** Where the program's profile and the test's files are. */
  folder: string;
  launch: (options?: StartOptions) => Promise<Program>;
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'throughline-e2e-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  launch: async ({ folder }, use) => {
    const started: Program[] = [];
    await use(async (options = {}) => {
      const program = await start(folder, options);
      started.push(program);
      return program;
    });
    for (const program of started) await program.app.close().catch(() => undefined);
  },
});

/** No accessibility violation on what is shown now. */
export async function expectNoViolations(page: Page): Promise<void> {
  // A page of Electron has no other windows, so axe runs in this one.
  const result = await new AxeBuilder({ page }).setLegacyMode(true).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
  expect(result.violations.map(({ id, nodes }) => ({ id, where: nodes.map((node) => [node.target.join(' '), node.failureSummary]) }))).toEqual([]);
}

/** What a tool of the system prints. */
export function read(command: string, ...args: readonly string[]): string {
  const result = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (result.status !== 0) throw new Error(`${command} ${args.join(' ')}: ${result.stderr}${result.stdout}`);
  return result.stdout;
}

export { expect };
