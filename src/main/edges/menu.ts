import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { Command } from '../../shared/commands.ts';
import type { RecentFile } from '../../shared/contract.ts';
import { t } from '../../shared/i18n.ts';

type Item = MenuItemConstructorOptions;

export interface MenuActions {
  readonly run: (command: Command) => void;
  readonly open: (path: string) => void;
  readonly recent: readonly RecentFile[];
}

const separator: Item = { type: 'separator' };

/** The native menu. Keys that the screen handles itself are shown here but not registered twice. */
export function setMenu({ run, open, recent }: MenuActions): void {
  const item = (label: string, command: Command, accelerator?: string, own = true): Item => ({
    label,
    click: () => run(command),
    ...(accelerator ? { accelerator, registerAccelerator: own } : {}),
  });
  const files: Item[] = recent
    .filter((file) => file.exists)
    .map((file) => ({ label: file.name, sublabel: file.path, click: () => open(file.path) }));
  const mac: Item[] = process.platform === 'darwin' ? [{ role: 'appMenu' }] : [];
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...mac,
      {
        label: t('&File'),
        submenu: [
          item(t('New workspace…'), 'new-workspace', 'CmdOrCtrl+N'),
          item(t('Open…'), 'open-workspace', 'CmdOrCtrl+O'),
          { label: t('Open recent'), submenu: files.length > 0 ? files : [{ label: t('No recent files'), enabled: false }] },
          separator,
          item(t('Save a copy…'), 'save-copy', 'CmdOrCtrl+Shift+S'),
          item(t('Import strategy…'), 'import-json'),
          item(t('Export strategy…'), 'export-json'),
          item(t('Export report…'), 'export-report', 'CmdOrCtrl+E'),
          separator,
          item(t('Close workspace'), 'close-workspace', 'CmdOrCtrl+Shift+W'),
          process.platform === 'darwin' ? { role: 'close' } : { role: 'quit' },
        ],
      },
      {
        label: t('&Edit'),
        submenu: [
          item(t('Undo'), 'undo', 'CmdOrCtrl+Z', false),
          item(t('Redo'), 'redo', 'CmdOrCtrl+Shift+Z', false),
          separator,
          { role: 'cut' },
          { role: 'copy' },
          { role: 'paste' },
          { role: 'selectAll' },
          separator,
          item(t('Find anything…'), 'palette', 'CmdOrCtrl+K', false),
        ],
      },
      {
        label: t('&View'),
        submenu: [
          item(t('Sidebar'), 'toggle-sidebar', 'CmdOrCtrl+B', false),
          item(t('Help panel'), 'toggle-help', 'F1'),
          separator,
          { role: 'resetZoom' },
          { role: 'zoomIn' },
          { role: 'zoomOut' },
          separator,
          { role: 'togglefullscreen' },
          { role: 'toggleDevTools' },
        ],
      },
      {
        label: t('&Strategy'),
        submenu: [
          item(t('Home'), 'go-home', 'CmdOrCtrl+1'),
          item(t('Report'), 'go-report', 'CmdOrCtrl+2'),
          item(t('Learn'), 'go-learn', 'CmdOrCtrl+3'),
        ],
      },
      {
        label: t('&Help'),
        submenu: [item(t('Keyboard shortcuts'), 'shortcuts', 'CmdOrCtrl+/'), item(t('About Throughline'), 'about')],
      },
    ]),
  );
}
