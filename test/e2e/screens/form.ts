import { expect, type Page } from '@playwright/test';

/** The guided form of a record. */
export const form = (page: Page) => {
  const fields = page.getByRole('form', { name: 'Fields' });
  const box = (label: string) => fields.getByRole('textbox', { name: label, exact: true });
  const picker = (label: string) => fields.getByRole('group', { name: label, exact: true }).getByRole('combobox', { name: /^Add / });
  return {
    fields,
    box,
    fill: async (label: string, text: string) => {
      await box(label).fill(text);
    },
    /** Types each text into the last row of a list and presses Enter. */
    add: async (label: string, ...texts: readonly string[]) => {
      for (const text of texts) {
        await box(label).fill(text);
        await box(label).press('Enter');
      }
    },
    rate: async (label: string, value: number) => {
      const scale = fields.getByRole('radiogroup', { name: label, exact: true });
      await scale.getByRole('radio', { name: String(value), exact: true }).focus();
      await page.keyboard.press(String(value));
      await expect(scale.getByRole('radio', { name: String(value), exact: true })).toBeChecked();
    },
    /** Chooses an existing record or item by its name. */
    refer: async (label: string, to: string) => {
      await picker(label).fill(to);
      await page
        .getByRole('option', { name: new RegExp(to) })
        .first()
        .click();
    },
    /** Makes the record or item that is referred to, in place. */
    createInPlace: async (label: string, name: string) => {
      await picker(label).fill(name);
      await page.getByRole('option', { name: new RegExp(`^(Create|Add) .*${name}`) }).click();
    },
    choose: async (label: string, option: string) => {
      await fields.getByRole('combobox', { name: label, exact: true }).selectOption({ label: option });
    },
  };
};
