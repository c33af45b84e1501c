import { expect, type Page } from '@playwright/test';
import type { Program } from '../program.ts';

/** The wizard that brings a table in. */
export const importWizard = ({ page, answerDialog }: Pick<Program, 'page' | 'answerDialog'>) => {
  const dialog = page.getByRole('dialog');
  return {
    dialog,
    choose: async (path: string) => {
      await answerDialog(path);
      await dialog.getByRole('button', { name: 'Choose a file…' }).click();
      await expect(dialog.getByRole('button', { name: 'Next' })).toBeEnabled();
    },
    next: () => dialog.getByRole('button', { name: 'Next' }).click(),
    /** Leads a column of the file to a field. */
    map: async (column: string, field: string) => {
      const select = dialog.getByRole('combobox', { name: `“${column}” goes to` });
      const wanted = select.getByRole('option', { name: new RegExp(`^${field}( \\(required\\))?$`) });
      await select.selectOption({ label: (await wanted.textContent()) ?? field });
    },
    leaveOut: (column: string) => dialog.getByRole('combobox', { name: `“${column}” goes to` }).selectOption({ label: 'Leave out' }),
    run: async (rows: string) => {
      await dialog.getByRole('button', { name: `Import ${rows} rows` }).click();
      await expect(dialog.getByRole('button', { name: 'Open' })).toBeVisible({ timeout: 60_000 });
    },
  };
};

/** The voice of the customer. */
export const voiceScreen = (page: Page) => {
  const screen = page.getByRole('region', { name: 'Voice of the customer' });
  const grid = screen.getByRole('grid', { name: 'Feedback' });
  return {
    screen,
    grid,
    rows: grid.getByRole('row'),
    show: (view: 'Feedback' | 'Themes' | 'Phases and months') => screen.getByRole('radio', { name: view }).check(),
    search: async (words: string) => {
      await screen.getByRole('searchbox', { name: 'Search what was said' }).fill(words);
    },
    item: (words: string | RegExp) => grid.getByRole('row', { name: words }),
  };
};
