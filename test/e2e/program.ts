import { join } from 'node:path';
import { _electron, type ElectronApplication, expect, type Page } from '@playwright/test';

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
  /** Chooses a command of the native menu by its label. */
  chooseMenu(label: string): Promise<void>;
  /** Closes the window as a person does and waits until the program is gone. */
  quit(): Promise<void>;
  /** Quits and starts again on the same profile. */
  restart(): Promise<Program>;
}

export interface StartOptions {
  readonly size?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  readonly args?: readonly string[];
  /** Another person at the same machine: the name of a profile of their own. */
  readonly profile?: string;
}

/** How the program is started: on this profile, with these arguments after it. */
export const commandLine = (profile: string, args: readonly string[]) => ({
  executable: join(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? '', process.platform === 'win32' ? 'electron.exe' : 'electron'),
  args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), `--user-data-dir=${profile}`, root, ...args],
});

/** How often main is asked again where its inspector loses the answer. */
const MOST_TIMES = 6;

/**
 * Asks main once more where its inspector lost the answer ("Resulting promise was garbage collected"), which it does now
 * and then while much is loaded, also twice in a row. Only for what may be done several times.
 */
async function again<T>(ask: () => Promise<T>): Promise<T> {
  for (let time = 1; ; time += 1) {
    try {
      return await ask();
    } catch (error) {
      if (time === MOST_TIMES || !String(error).includes('garbage collected')) throw error;
    }
  }
}

export async function startProgram(folder: string, options: StartOptions): Promise<Program> {
  const { executable, args } = commandLine(join(folder, options.profile ?? 'profile'), options.args ?? []);
  const app = await _electron.launch({
    executablePath: executable,
    args,
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
  await again(() =>
    app.evaluate(({ BrowserWindow }, { width, height }) => BrowserWindow.getAllWindows()[0]?.setContentSize(width, height), size),
  );
  await expect(page.getByRole('main')).toBeVisible();

  const quit = async (): Promise<void> => {
    const gone = app.waitForEvent('close');
    await again(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()));
    await gone;
  };
  return {
    page,
    app,
    folder,
    complaints,
    quit,
    answerDialog: (path) =>
      again(() =>
        app.evaluate(({ dialog }, answer) => {
          dialog.showSaveDialog = async () => ({ canceled: answer === null, filePath: answer ?? '' });
          dialog.showOpenDialog = async () => ({ canceled: answer === null, filePaths: answer === null ? [] : [answer] });
        }, path),
      ),
    chooseMenu: (label) =>
      app.evaluate(({ Menu, BrowserWindow }, wanted) => {
        const items = (Menu.getApplicationMenu()?.items ?? []).flatMap(({ submenu }) => submenu?.items ?? []);
        const item = items.find((one) => one.label === wanted);
        if (!item) throw new Error(`The menu has no “${wanted}”`);
        item.click(undefined, BrowserWindow.getAllWindows()[0]);
      }, label),
    restart: async () => {
      await quit();
      return startProgram(folder, options);
    },
  };
}
