import { expect, type Page } from '@playwright/test';

export type Place =
  | 'Home'
  | 'Strategy path'
  | 'Brief'
  | 'Personas'
  | 'Segments'
  | 'Voice of the customer'
  | 'Journey maps'
  | 'Touchpoints'
  | 'Service quality'
  | 'Kano studies'
  | 'SWOT and TOWS'
  | 'Value fit'
  | 'Positioning'
  | 'Marketing mix'
  | 'Personalisation'
  | 'Technology'
  | 'Team and culture'
  | 'Roadmap'
  | 'Metrics'
  | 'Customer economics'
  | 'Throughline'
  | 'Checks'
  | 'Evidence'
  | 'Versions'
  | 'Variants'
  | 'Report'
  | 'History'
  | 'Bin';

/** What is around every screen: sidebar, panel bar, undo. */
export const shell = (page: Page) => {
  const sidebar = page.getByRole('navigation', { name: 'Strategy' });
  return {
    sidebar,
    open: async (place: Place) => {
      await sidebar.getByRole('button', { name: new RegExp(`^${place}\\b`) }).click();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    },
    undo: page.getByRole('main').getByRole('button', { name: /^(Undo:|Nothing to undo)/ }),
    redo: page.getByRole('main').getByRole('button', { name: /^(Redo:|Nothing to redo)/ }),
    /** Waits until the file holds what was typed. */
    saved: () => expect(page.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible(),
  };
};

/** The first screen, and a workspace with one strategy made from it. */
export const welcome = (page: Page) => ({
  newWorkspace: async (strategy: string) => {
    await page.getByRole('button', { name: 'New workspace' }).click();
    await page.getByRole('textbox', { name: 'Strategy name' }).fill(strategy);
    await page.getByRole('button', { name: 'Start' }).click();
    await expect(page.getByRole('heading', { level: 1, name: strategy })).toBeVisible();
  },
  openSample: async (name: RegExp) => {
    await page.getByRole('button', { name }).click();
    await expect(shell(page).sidebar).toBeVisible();
  },
  openRecent: async (name: string) => {
    await page
      .getByRole('region', { name: 'Recent' })
      .getByRole('button', { name: new RegExp(name) })
      .first()
      .click();
    await expect(shell(page).sidebar).toBeVisible();
  },
});
