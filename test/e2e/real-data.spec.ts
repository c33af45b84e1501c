import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { structureFaults } from '../pdf-structure/check.ts';
import { expect, read, test } from './fixtures.ts';
import { importWizard, voiceScreen } from './screens/observed.ts';
import { shell, welcome } from './screens/shell.ts';

/* What customers really wrote and bought: the facts are those that come with the data. */
const data = join(import.meta.dirname, '../../../shared/data');
const reviews = join(data, 'clothing-reviews.csv');
const purchases = join(data, 'cdnow-transactions.txt');

const flat = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ');

test.skip(!existsSync(reviews) || !existsSync(purchases), 'The real data are not beside the project.');

test('real reviews become feedback and satisfaction, real purchases a segment, and the report tells all of it', async ({
  launch,
  folder,
}) => {
  test.setTimeout(300_000);
  const program = await launch();
  const { page } = program;
  const wizard = importWizard(program);
  await program.answerDialog(join(folder, 'Real.throughline'));
  await welcome(page).newWorkspace('What customers really said');

  await test.step('1,000 reviews as feedback, mapped by hand', async () => {
    await shell(page).open('Voice of the customer');
    await page.getByRole('button', { name: 'Import a table' }).click();
    await wizard.choose(reviews);
    await wizard.next();
    await wizard.map('Review Text', 'Words');
    await wizard.map('Rating', 'Rating');
    await wizard.map('Column 1', 'Id');
    await wizard.next();
    await wizard.run('1,000');
    await wizard.dialog.getByRole('button', { name: 'Open' }).click();
    await expect(page.getByRole('status').filter({ hasText: /^1,000 of 1,000$/ })).toBeVisible();
  });

  await test.step('the same file again brings nothing that is there', async () => {
    await page.getByRole('main').getByRole('button', { name: 'Import', exact: true }).click();
    await wizard.choose(reviews);
    await wizard.next();
    await expect(wizard.dialog.getByText('As you mapped it last time')).toBeVisible();
    await wizard.next();
    await expect(wizard.dialog.getByText('1,000').first()).toBeVisible();
    await expect(wizard.dialog.getByRole('button', { name: /^Import 0 rows/ })).toBeDisabled();
    await wizard.dialog.getByRole('button', { name: 'Close' }).click();
  });

  await test.step('a theme from a frequent phrase', async () => {
    await voiceScreen(page).show('Themes');
    await page
      .getByRole('button', { name: /^Make a theme of “/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Apply the rules' }).click();
    await expect(page.getByRole('button', { name: /^Show [1-9]\d* items of “/ }).first()).toBeVisible();
  });

  await test.step('the ratings as answers to a satisfaction question', async () => {
    await shell(page)
      .sidebar.getByRole('button', { name: /^Metrics\b/ })
      .click();
    await page.getByRole('button', { name: 'Customer satisfaction (CSAT)' }).click();
    await page.getByRole('button', { name: 'Import responses' }).first().click();
    await wizard.choose(reviews);
    await wizard.next();
    await wizard.map('Rating', 'Score');
    await wizard.next();
    await wizard.run('1,000');
    await wizard.dialog.getByRole('button', { name: 'Open' }).click();
    // 546 fives and 228 fours of 1,000.
    await expect(page.getByRole('option', { name: /Customer satisfaction|CSAT/ })).toContainText('77.4');
  });

  await test.step('69,659 purchases of 23,570 customers, and the best of them as a segment', async () => {
    await shell(page)
      .sidebar.getByRole('button', { name: /^Segments\b/ })
      .click();
    await page.getByRole('radio', { name: 'RFM' }).check();
    await page.getByRole('button', { name: 'Import customers' }).first().click();
    await wizard.choose(purchases);
    await wizard.next();
    await wizard.map('customer_id', 'Customer');
    await wizard.map('date', 'Date');
    await wizard.map('dollar_value', 'Amount');
    await wizard.next();
    await wizard.run('69,659');
    await expect(wizard.dialog.getByText(/23,570 customers/)).toBeVisible();
    await wizard.dialog.getByRole('button', { name: 'Open' }).click();
    await expect(page.getByText(/23,570/).first()).toBeVisible();
    await page.getByRole('button', { name: /^Show the .* customers of Champions/ }).click();
    await page.getByRole('button', { name: 'Make a segment of it' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /Champions/ })).toBeVisible();
  });

  await test.step('the report', async () => {
    const pdf = join(folder, 'Real.pdf');
    await shell(page).open('Report');
    await expect(page.getByText(/Page 1 of \d+/)).toBeVisible({ timeout: 60_000 });
    await program.answerDialog(pdf);
    await page.getByRole('button', { name: 'Export PDF' }).click();
    await expect.poll(() => existsSync(pdf), { timeout: 60_000 }).toBe(true);
    const text = flat(read('pdftotext', '-layout', pdf, '-'));
    expect(text).toContain('77.4');
    expect(text).toContain('23,570');
    expect(text).toContain('Champions');
    read('qpdf', '--check', pdf);
    expect(structureFaults(pdf)).toEqual([]);
  });
  expect(program.complaints).toEqual([]);
});
