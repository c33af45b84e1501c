import { expect, type Page } from '@playwright/test';

/** The picture of the whole strategy, and the missing link put in place. */
export const throughline = (page: Page) => {
  const lines = page.getByLabel('Lines of the strategy');
  const coverage = page.getByRole('complementary', { name: 'Coverage and open ends' });
  return {
    lines,
    coverage,
    node: (name: string | RegExp) => lines.getByRole('button', { name }),
    /** Opens the open end of this name and links or makes what is missing by typing it. */
    fillEnd: async (end: RegExp, typed: string) => {
      await lines.getByRole('button', { name: end }).click();
      const field = page.getByRole('combobox').or(page.getByRole('textbox')).last();
      await field.fill(typed);
      await page.keyboard.press('Enter');
    },
    /** Waits until this much of a row of the coverage is covered: "12 of 14". */
    covers: (row: string, much: string) => expect(coverage).toContainText(new RegExp(`${row}\\s*${much}`)),
  };
};

/** Versions kept under a name. */
export const versionsScreen = (page: Page) => ({
  keep: async (name: string) => {
    await page.getByRole('button', { name: 'Keep a version' }).click();
    const dialog = page.getByRole('dialog', { name: 'Keep a version' });
    await dialog.getByRole('textbox', { name: 'Name' }).fill(name);
    await dialog.getByRole('button', { name: 'Keep', exact: true }).click();
    await expect(dialog).toHaveCount(0);
  },
  difference: page.getByRole('region', { name: 'Difference' }),
});
