import { type BrowserWindow, dialog } from 'electron';
import type { Edges, FileKind } from '../session.ts';

const filtersOf = ({ name, extension, also = [] }: FileKind) => [{ name, extensions: [extension, ...also] }];

/** The system's own questions for files. */
export function fileDialogs(window: () => BrowserWindow | null): Pick<Edges, 'askSave' | 'askOpen'> {
  return {
    askSave: async ({ title, suggestedName, kind }) => {
      const options = { title, defaultPath: `${suggestedName}.${kind.extension}`, filters: filtersOf(kind) };
      const owner = window();
      const answer = owner ? await dialog.showSaveDialog(owner, options) : await dialog.showSaveDialog(options);
      if (answer.canceled || !answer.filePath) return null;
      // Not every system adds the ending itself.
      return answer.filePath.toLowerCase().endsWith(`.${kind.extension}`) ? answer.filePath : `${answer.filePath}.${kind.extension}`;
    },
    askOpen: async ({ title, kind }) => {
      const options: Electron.OpenDialogOptions = { title, properties: ['openFile'], filters: filtersOf(kind) };
      const owner = window();
      const answer = owner ? await dialog.showOpenDialog(owner, options) : await dialog.showOpenDialog(options);
      return answer.canceled ? null : (answer.filePaths[0] ?? null);
    },
  };
}
