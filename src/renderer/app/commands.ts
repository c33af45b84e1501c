import type { Command } from '../../shared/commands.ts';
import { t } from '../../shared/i18n.ts';
import { assertNever } from '../../shared/result.ts';
import type { Open } from '../data/navigation.ts';
import { currentPreferences, setPreferences } from '../data/preferences.ts';
import { session } from '../data/session.ts';
import { askForExport, ROOMY, showDialog, showPalette, view } from './view.ts';
import { closeWorkspace, exportStrategy, importStrategy, newWorkspace, openWorkspace, saveCopy } from './workspaces.ts';

/** What a command needs to be of use: an open workspace, a strategy in it, or nothing. */
type Needs = 'workspace' | 'strategy' | 'nothing';

interface CommandFacts {
  readonly label: string;
  /** With "Mod" for Ctrl, or Cmd on a Mac. */
  readonly keys?: string;
  readonly needs: Needs;
}

/** Every command of the menu, for the palette and the sheet of shortcuts. */
export const COMMANDS: { readonly [C in Command]: CommandFacts } = {
  'new-workspace': { label: 'New workspace…', keys: 'Mod+N', needs: 'nothing' },
  'open-workspace': { label: 'Open workspace…', keys: 'Mod+O', needs: 'nothing' },
  'close-workspace': { label: 'Close workspace', keys: 'Mod+Shift+W', needs: 'workspace' },
  'save-copy': { label: 'Save a copy…', keys: 'Mod+Shift+S', needs: 'workspace' },
  'export-json': { label: 'Export strategy…', needs: 'strategy' },
  'import-json': { label: 'Import strategy…', needs: 'workspace' },
  'export-report': { label: 'Export report…', keys: 'Mod+E', needs: 'strategy' },
  undo: { label: 'Undo', keys: 'Mod+Z', needs: 'strategy' },
  redo: { label: 'Redo', keys: 'Mod+Shift+Z', needs: 'strategy' },
  palette: { label: 'Find anything', keys: 'Mod+K', needs: 'strategy' },
  'go-home': { label: 'Home', keys: 'Mod+1', needs: 'strategy' },
  'go-report': { label: 'Report', keys: 'Mod+2', needs: 'strategy' },
  'go-learn': { label: 'Learn', keys: 'Mod+3', needs: 'nothing' },
  shortcuts: { label: 'Keyboard shortcuts', keys: '?', needs: 'nothing' },
  about: { label: 'About Throughline', needs: 'nothing' },
  'toggle-sidebar': { label: 'Fold or unfold the sidebar', keys: 'Mod+B', needs: 'strategy' },
  'toggle-help': { label: 'Show or hide help', keys: 'F1', needs: 'strategy' },
};

/** True when a command is of use as things stand. */
export function isAvailable(command: Command): boolean {
  const { workspace, strategyId } = session.getState();
  const { needs } = COMMANDS[command];
  return needs === 'nothing' || (Boolean(workspace) && (needs === 'workspace' || strategyId !== null));
}

/** Carries out commands, wherever they come from: the menu, a key, the palette. */
export const commandRunner =
  (open: Open) =>
  async (command: Command): Promise<void> => {
    if (!isAvailable(command)) return;
    switch (command) {
      case 'new-workspace':
        await newWorkspace();
        return;
      case 'open-workspace':
        await openWorkspace();
        return;
      case 'close-workspace':
        return closeWorkspace();
      case 'save-copy':
        return saveCopy();
      case 'export-json':
        return exportStrategy();
      case 'import-json':
        await importStrategy();
        return;
      case 'export-report':
        askForExport();
        open.openReport();
        return;
      case 'go-report':
        open.openReport();
        return;
      case 'go-learn':
        open.openLearn('cards');
        return;
      case 'undo':
      case 'redo':
        // Fetched with the screens that show a strategy.
        await (await import('../data/actions.ts'))[command]();
        return;
      case 'palette':
        showPalette(true);
        return;
      case 'go-home':
        open.openHome();
        return;
      case 'shortcuts':
      case 'about':
        showDialog(command);
        return;
      case 'toggle-sidebar':
        return toggleSidebar();
      case 'toggle-help':
        return setPreferences({ helpOpen: !currentPreferences().helpOpen });
      default:
        assertNever(command);
    }
  };

/** The keys of a command as this machine writes them: "Ctrl K", "⌘K". */
export function keysOf(keys: string, platform: string): string {
  const mac = platform === 'darwin';
  return keys
    .split('+')
    .map((key) => (key === 'Mod' ? (mac ? '⌘' : t('Ctrl')) : key === 'Shift' && mac ? '⇧' : key))
    .join(mac ? '' : ' ');
}

/** On a wide screen the sidebar is folded for the screen's sake: unfolding it there changes nothing elsewhere. */
async function toggleSidebar(): Promise<void> {
  const { wide, unfolded } = view.getState();
  const { rail } = currentPreferences();
  if (wide && !rail && !window.matchMedia(ROOMY).matches) {
    view.setState({ unfolded: !unfolded });
    return;
  }
  await setPreferences({ rail: !rail });
}
