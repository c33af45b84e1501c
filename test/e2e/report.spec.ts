import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, read, test } from './fixtures.ts';
import { form } from './screens/form.ts';
import { shell, welcome } from './screens/shell.ts';

const flat = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ');

const reportScreen = (page: Page) => {
  const rows = page.getByRole('region', { name: 'Sections and theme' }).getByRole('listitem');
  const summary = page.getByText(/\d+ pages?, (A4|Letter)/);
  return {
    rows,
    summary,
    made: () => expect(page.getByText(/Preview made/)).toBeVisible({ timeout: 60_000 }),
    section: (name: string) => page.getByRole('switch', { name: `Print “${name}”` }),
    cover: (name: string) => page.getByRole('region', { name: 'Cover and checks' }).getByRole('textbox', { name, exact: true }),
    pages: async () => Number(/(\d+) pages?/.exec((await summary.textContent()) ?? '')?.[1]),
    export: async (path: string) => {
      const before = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
      await page.getByRole('button', { name: 'Export PDF' }).click();
      await expect.poll(() => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0).toBeGreaterThan(before);
      return flat(read('pdftotext', path, '-'));
    },
  };
};

test('the report follows its settings and names what it cannot print', async ({ launch, folder }) => {
  test.setTimeout(240_000);
  const pdf = join(folder, 'report.pdf');
  const program = await launch({ colorScheme: 'dark' });
  const { page } = program;
  const report = reportScreen(page);
  await program.answerDialog(join(folder, 'Mine.throughline'));
  await welcome(page).newWorkspace('Nothing yet');

  await test.step('a strategy with nothing in it makes a report of its gaps', async () => {
    await shell(page).open('Report');
    await report.made();
    await program.answerDialog(pdf);
    const text = await report.export(pdf);
    expect(text).toContain('Nothing yet');
    expect(Number(/Pages:\s+(\d+)/.exec(read('pdfinfo', pdf))?.[1])).toBe(await report.pages());
  });

  await test.step('the words of the page in view open what they mean, in the page and beside it', async () => {
    const terms = page.getByRole('region', { name: /^Terms on page/ });
    await expect(terms.getByRole('button', { name: 'Customer experience strategy' })).toBeVisible();
    await terms.getByRole('button', { name: 'Customer experience strategy' }).click();
    await expect(page.getByRole('dialog')).toContainText('Open in the glossary');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    const cover = page.getByRole('button', { name: 'Page 1', exact: true });
    const { width, height } = (await cover.boundingBox()) ?? { width: 0, height: 0 };
    // The words stand somewhere above the title: one goes down the cover until they are met.
    let down = 0;
    await expect(async () => {
      down = (down + 0.01) % 0.3;
      await cover.dblclick({ position: { x: width * 0.16, y: height * (0.57 + down) } });
      await expect(page.getByRole('dialog')).toBeVisible({ timeout: 1_000 });
    }).toPass({ timeout: 90_000 });
    await expect(page.getByRole('dialog')).toContainText('Customer experience strategy');
    await page.keyboard.press('Escape');
    await expect(cover).toBeFocused();
  });

  await test.step('a character without a glyph is listed with its field and leads there', async () => {
    await shell(page).open('Brief');
    await form(page).fill('Organisation', 'Hotel 漢 by the sea 😀');
    await shell(page).open('Report');
    const check = page.getByRole('listitem').filter({ hasText: /^U\+6F22/ });
    await expect(check.first()).toContainText('Organisation');
    await expect(page.getByText(/U\+1F600/).first()).toBeVisible();
    await check.first().getByRole('button', { name: 'Show the field' }).click();
    await expect(form(page).box('Organisation')).toBeFocused();
  });

  await test.step('paper, cover, colour and logo', async () => {
    await shell(page).open('Report');
    await report.made();
    await page.getByRole('radio', { name: 'Letter' }).check();
    await report.cover('Title').fill('Łódź → 2027');
    await report.cover('Prepared for').fill('The board\nof Harbour House');
    await report.cover('Colour').fill('#7a1f3d');
    await page.getByRole('button', { name: 'Logo', exact: true }).setInputFiles({
      name: 'logo.svg',
      mimeType: 'image/svg+xml',
      buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    });
    await expect(page.getByRole('alert').filter({ hasText: 'logo.svg is not a PNG, JPEG or WebP image' })).toBeVisible();
    await page.getByRole('alert').getByRole('button', { name: 'Close' }).click();
    const logo = await page.screenshot({ clip: { x: 0, y: 0, width: 60, height: 20 } });
    await page.getByRole('button', { name: 'Logo', exact: true }).setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: logo });
    await expect(page.getByRole('img', { name: 'Logo' })).toBeVisible();
    await expect(report.summary).toContainText('Letter');
    await shell(page).saved();
    await report.made();
    const text = await report.export(pdf);
    expect(text).toContain('Łódź → 2027');
    expect(text).toContain('of Harbour House');
    expect(read('pdfinfo', pdf)).toMatch(/Page size:\s+612 x 792/);
    expect(read('pdfimages', '-list', pdf)).toMatch(/\b60\s+20\b/);
  });

  await test.step('sections are left out and put in another order, also after a restart', async () => {
    const first = report.rows.first();
    await expect(first).toContainText('Where we stand');
    await first.getByRole('button', { name: /^Reorder/ }).focus();
    await page.keyboard.press('Alt+ArrowDown');
    await expect(report.rows.nth(1)).toContainText('Where we stand');
    const pages = await report.pages();
    await report.section('Gaps and assumptions').click();
    await expect.poll(() => report.pages()).toBeLessThan(pages);
    await report.made();
    const text = await report.export(pdf);
    expect(text).not.toContain('Gaps and assumptions');
    expect(text.indexOf('Who we serve')).toBeLessThan(text.indexOf('Where we stand'));

    const again = await program.restart();
    const there = reportScreen(again.page);
    await welcome(again.page).openRecent('Mine');
    await shell(again.page).open('Report');
    await there.made();
    await expect(there.rows.nth(1)).toContainText('Where we stand');
    await expect(there.section('Gaps and assumptions')).not.toBeChecked();
    await expect(there.cover('Title')).toHaveValue('Łódź → 2027');
    expect(again.complaints).toEqual([]);
  });
  expect(program.complaints).toEqual([]);
});
