import { join } from 'node:path';
import { BrowserWindow, nativeTheme, screen } from 'electron';
import { resourcePath } from '../files/resources.ts';
import type { Profile, WindowState } from '../profile.ts';
import { APP_ORIGIN, isOwnPage } from './protocol.ts';

const DEFAULT_SIZE = { width: 1440, height: 900 };
/** A page that breaks down again and again is not helped by one more try. */
const MOST_RELOADS = 5;

/** The kept place, when a screen still shows it. */
function placeOf(state: WindowState | null): Partial<WindowState> {
  if (!state) return DEFAULT_SIZE;
  const visible = screen.getAllDisplays().some(({ workArea }) => {
    const overlapX = Math.min(state.x + state.width, workArea.x + workArea.width) - Math.max(state.x, workArea.x);
    const overlapY = Math.min(state.y + state.height, workArea.y + workArea.height) - Math.max(state.y, workArea.y);
    return overlapX > 100 && overlapY > 100;
  });
  return visible ? { x: state.x, y: state.y, width: state.width, height: state.height } : { width: state.width, height: state.height };
}

/** Makes the window where it was left, sandboxed, and leading nowhere but to the app's own pages. */
export function makeWindow(profile: Profile, preload: string, developmentUrl: string | null): BrowserWindow {
  const kept = profile.windowState();
  const window = new BrowserWindow({
    ...placeOf(kept),
    minWidth: 940,
    minHeight: 600,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#121110' : '#f3f1ec',
    title: 'Throughline',
    icon: resourcePath('icon.png'),
    webPreferences: { preload, sandbox: true, contextIsolation: true, nodeIntegration: false, webviewTag: false, spellcheck: true },
  });
  if (kept?.maximized) window.maximize();
  window.once('ready-to-show', () => window.show());

  const home = developmentUrl ?? APP_ORIGIN;
  window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
  window.webContents.on('will-navigate', (event, url) => {
    if (!isOwnPage(url, home)) event.preventDefault();
  });
  window.webContents.on('will-attach-webview', (event) => event.preventDefault());

  // A page that breaks down comes again; what it had not written yet is at most two seconds of typing.
  let reloads = 0;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || reloads === MOST_RELOADS) return;
    reloads += 1;
    // Not from inside the event: Chromium is still taking the old page down.
    setImmediate(() => {
      if (!window.isDestroyed()) window.webContents.reload();
    });
  });

  const keepPlace = (): void => {
    if (!window.isMinimized()) profile.setWindowState({ ...window.getNormalBounds(), maximized: window.isMaximized() });
  };
  window.on('close', keepPlace);
  void window.loadURL(developmentUrl ?? `${APP_ORIGIN}/index.html`);
  return window;
}

export const preloadPath = (folder: string): string => join(folder, '../preload/preload.cjs');
