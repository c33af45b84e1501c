import { type BrowserWindow, dialog, ipcMain } from 'electron';
import { CHANNELS } from '../../shared/channels.ts';
import type { AppEvent } from '../../shared/contract.ts';
import { t } from '../../shared/i18n.ts';

const PATIENCE_MS = 10_000;

/**
 * Asks the screen to write everything down, and waits for its answer.
 * @returns whether the window may go: true when all is saved, or when the person gives up on a screen that does not answer.
 */
export async function flush(window: BrowserWindow, token: number): Promise<boolean> {
  if (window.webContents.isCrashed() || window.webContents.isLoadingMainFrame()) return true;
  const answered = await askScreen(window, token);
  if (answered !== 'silent') return answered;
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: t('The window does not answer.'),
    detail: t('The last words typed may not be saved.'),
    buttons: [t('Wait'), t('Close anyway')],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 1;
}

function askScreen(window: BrowserWindow, token: number): Promise<boolean | 'silent'> {
  return new Promise((resolve) => {
    const finish = (answer: boolean | 'silent'): void => {
      clearTimeout(timer);
      ipcMain.off(CHANNELS.flushed, listen);
      resolve(answer);
    };
    const listen = (event: Electron.IpcMainEvent, answeredToken: unknown, saved: unknown): void => {
      if (event.sender === window.webContents && answeredToken === token) finish(saved === true);
    };
    const timer = setTimeout(() => finish('silent'), PATIENCE_MS);
    ipcMain.on(CHANNELS.flushed, listen);
    const event: AppEvent = { type: 'flush', token };
    window.webContents.send(CHANNELS.event, event);
  });
}
