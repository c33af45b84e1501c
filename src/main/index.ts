import { join, resolve } from 'node:path';
import { app, type BrowserWindow, ipcMain, nativeTheme, shell } from 'electron';
import log from 'electron-log/main';
import { CHANNELS } from '../shared/channels.ts';
import type { Command } from '../shared/commands.ts';
import type { AppEvent } from '../shared/contract.ts';
import type { Desk } from './desk.ts';
import { fileDialogs } from './edges/dialogs.ts';
import { flush } from './edges/flush.ts';
import { setMenu } from './edges/menu.ts';
import { APP_ORIGIN, declareScheme, isOwnPage, refusePermissions, serveApp } from './edges/protocol.ts';
import { makeWindow, preloadPath } from './edges/window.ts';
import { firstHandlers, isFirstName } from './handlers/first.ts';
import { FILE_ENDING, openProfile } from './profile.ts';
import type { Edges } from './session.ts';

log.transports.console.level = 'warn';
process.on('uncaughtException', (error) => log.error(error));
process.on('unhandledRejection', (reason) => log.error(reason));

/** The workspace that a command line names, as seen from the folder in which it was written. */
function fileIn(args: readonly string[], folder: string): string | null {
  const file = args.find((arg) => arg.toLowerCase().endsWith(FILE_ENDING));
  return file === undefined ? null : resolve(folder, file);
}

const developmentUrl = app.isPackaged ? null : (process.env.ELECTRON_RENDERER_URL ?? null);
let window: BrowserWindow | null = null;
let screenIsReady = false;
let fileToOpen = fileIn(process.argv.slice(1), process.cwd());
let flushes = 0;
let mayClose = false;

/** Lets the first screen be drawn before the main process is busy with reading the engine. */
const ENGINE_DELAY_MS = 200;

const emit = (event: AppEvent): void => window?.webContents.send(CHANNELS.event, event);
const run = (command: Command): void => emit({ type: 'command', command });

/** A file that the system hands over: at once when the screen listens, else as soon as it does. */
function handOver(path: string): void {
  if (screenIsReady) emit({ type: 'open-file', path });
  else fileToOpen = path;
}

declareScheme();

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', (_event, args, folder) => {
    if (window?.isMinimized()) window.restore();
    window?.focus();
    const path = fileIn(args, folder);
    if (path) handOver(path);
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    handOver(path);
  });
  app.on('window-all-closed', () => app.quit());
  void app.whenReady().then(start);
} else {
  app.quit();
}

function start(): void {
  const profile = openProfile(join(app.getPath('userData'), 'profile.db'));
  nativeTheme.themeSource = profile.preferences().colorScheme;

  const edges: Edges = {
    ...fileDialogs(() => window),
    emit,
    openExternal: (page) => {
      void shell.openPath(join(app.getAppPath(), page === 'help' ? 'docs/user-guide.md' : 'LICENSE'));
    },
    noteRecent: (path) => {
      app.addRecentDocument(path);
      showMenu();
    },
  };
  const showMenu = (): void => setMenu({ run, open: handOver, recent: profile.recentFiles() });
  const first = firstHandlers(profile, app.getVersion());
  // The engine is read when the first screen has been drawn, or before, when something is asked of it.
  let reading: Promise<Desk> | null = null;
  let desk: Desk | null = null;
  const readDesk = async (): Promise<Desk> => {
    reading ??= import('./desk.ts').then(({ openDesk }) => openDesk(profile, edges, app.getVersion()));
    desk = await reading;
    return desk;
  };

  ipcMain.handle(CHANNELS.request, async (event, name: unknown, input: unknown) => {
    if (!isOwnScreen(event)) throw new Error(`A request from ${event.senderFrame?.url ?? 'nowhere'} was refused.`);
    try {
      const result = desk === null && isFirstName(name) ? first[name]() : await (await readDesk()).answer(name, input);
      if (name === 'preferences.set') nativeTheme.themeSource = profile.preferences().colorScheme;
      return result;
    } catch (error) {
      log.error(String(name), error);
      throw error;
    }
  });

  // The frame is parsed from the outside in: only the app's own top frame may speak.
  const isOwnScreen = (event: Electron.IpcMainInvokeEvent): boolean => {
    const frame = event.senderFrame;
    if (!frame || frame.parent !== null || event.sender !== window?.webContents) return false;
    return isOwnPage(frame.url, developmentUrl ?? APP_ORIGIN);
  };

  if (!developmentUrl) serveApp(join(import.meta.dirname, '../renderer'));
  refusePermissions();

  window = makeWindow(profile, preloadPath(import.meta.dirname), developmentUrl);
  // After the window has begun to load its page: a menu takes as long to make.
  showMenu();
  window.webContents.on('did-finish-load', () => {
    screenIsReady = true;
    setTimeout(() => void readDesk(), ENGINE_DELAY_MS);
    if (fileToOpen) emit({ type: 'open-file', path: fileToOpen });
    fileToOpen = null;
  });
  window.on('close', (event) => {
    if (mayClose || !window) return;
    event.preventDefault();
    flushes += 1;
    void flush(window, flushes).then((saved) => {
      if (!saved) return;
      mayClose = true;
      window?.close();
    });
  });
  window.on('closed', () => {
    window = null;
    desk?.close();
    profile.close();
  });
}
