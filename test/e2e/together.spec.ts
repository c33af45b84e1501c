import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, expectNoViolations, read, test } from './fixtures.ts';
import { form } from './screens/form.ts';
import { shell, welcome } from './screens/shell.ts';
import { throughline, versionsScreen } from './screens/together.ts';

/** Text copied from a PDF breaks lines where the page does. */
const flat = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ');

test('a pain without an answer gets its reliever in the throughline; coverage, checks and report follow, also after a restart', async ({
  launch,
  folder,
}) => {
  test.setTimeout(240_000);
  const pain = 'No way to send the bag to the next stage';
  let program = await launch();
  let { page } = program;
  await program.answerDialog(join(folder, 'Sample.throughline'));
  await welcome(page).openSample(/Harbour House/);

  await test.step('the checks find it', async () => {
    await shell(page).open('Checks');
    await expect(page.getByRole('main').getByText(new RegExp(`“${pain}”.*has no answer`))).toBeVisible();
  });

  await test.step('its end stands open in the picture, and is closed there by keyboard', async () => {
    await shell(page).open('Throughline');
    const trace = throughline(page);
    await trace.covers('Pains answered', '13 of 14');
    await trace.fillEnd(new RegExp(`Add a reliever: “${pain}”`), 'Bags carried to the next stage');
    await expect(trace.node(/^Bags carried/)).toBeVisible();
    await trace.covers('Pains answered', '14 of 14');
    await expectNoViolations(page);
  });

  await test.step('the checks no longer find it', async () => {
    await shell(page).open('Checks');
    await expect(page.getByRole('heading', { name: 'Errors' })).toBeVisible();
    await expect(page.getByRole('main').getByText(new RegExp(`“${pain}”.*has no answer`))).toHaveCount(0);
  });

  await test.step('a finding is waived with its reason', async () => {
    await page.getByRole('button', { name: /^Waive.*Breakfast/ }).click();
    await page.getByRole('textbox', { name: 'Why it may stay as it is' }).fill('Breakfast is asked about in the survey of May.');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Breakfast is asked about in the survey of May.')).toBeVisible();
  });

  await test.step('the report tells of the answer, the findings that are left and the waiver', async () => {
    const pdf = join(folder, 'Together.pdf');
    await shell(page).open('Report');
    await expect(page.getByText(/Page 1 of \d+/)).toBeVisible({ timeout: 60_000 });
    await program.answerDialog(pdf);
    await page.getByRole('button', { name: 'Export PDF' }).click();
    await expect.poll(() => existsSync(pdf), { timeout: 60_000 }).toBe(true);
    const text = flat(read('pdftotext', pdf, '-'));
    const told = [
      'Bags carried to the next stage',
      'has Elin Marsh and Tom Brandt accountable',
      'Breakfast is asked about in the survey of May.',
      'of this strategy rests on assumptions',
    ];
    for (const words of told) expect(text.includes(words), words).toBe(true);
    read('qpdf', '--check', pdf);
  });

  program = await program.restart();
  page = program.page;
  await welcome(page).openRecent('Sample');
  await test.step('it is there after a restart, and one step takes it back', async () => {
    await expect(shell(page).undo).toHaveAccessibleName(/Waive/);
    await shell(page).undo.click();
    await expect(shell(page).undo).toHaveAccessibleName(/Add Bags carried/);
    await shell(page).open('Throughline');
    await throughline(page).covers('Pains answered', '14 of 14');
    await shell(page).undo.click();
    await throughline(page).covers('Pains answered', '13 of 14');
  });
  expect(program.complaints).toEqual([]);
});

test('a version is kept, what changed is told in sentences, and it is brought back after a restart', async ({ launch, folder }) => {
  test.setTimeout(240_000);
  let program = await launch();
  let { page } = program;
  await program.answerDialog(join(folder, 'Sample.throughline'));
  await welcome(page).openSample(/Harbour House/);
  await shell(page).open('Versions');
  await versionsScreen(page).keep('Before the board');
  await expect(page.getByText('Nothing differs')).toBeVisible();

  await shell(page).open('Brief');
  await form(page).fill('Organisation', 'Harbour House Group');
  await shell(page).saved();
  await shell(page).open('Marketing mix');
  await page.getByRole('radio', { name: 'Form', exact: true }).check();
  await form(page).fill('Total budget', '108000');
  await page.keyboard.press('Tab');
  await shell(page).saved();

  program = await program.restart();
  page = program.page;
  await welcome(page).openRecent('Sample');
  await shell(page).open('Versions');
  const { difference } = versionsScreen(page);
  await expect(difference).toContainText('Harbour House Hotels');
  await expect(difference).toContainText('Harbour House Group');
  await expect(difference).toContainText('£96,000 → £108,000');
  await expectNoViolations(page);

  await difference.getByRole('button', { name: 'Restore everything…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Restore everything' }).click();
  await expect(page.getByText('Nothing differs')).toBeVisible();
  await expect(shell(page).undo).toHaveAccessibleName(/Restore version Before the board/);
  await shell(page).open('Brief');
  await expect(form(page).box('Organisation')).toHaveValue('Harbour House Hotels');
  expect(program.complaints).toEqual([]);
});

test('two variants are compared, and the better number is taken over', async ({ launch, folder }) => {
  const program = await launch();
  const { page } = program;
  await program.answerDialog(join(folder, 'Sample.throughline'));
  await welcome(page).openSample(/Harbour House/);
  await shell(page).open('Variants');
  for (const name of ['Loyalty first', 'Cheaper to win']) {
    await page.getByRole('button', { name: 'Make a variant' }).first().click();
    await page.getByRole('dialog').getByRole('textbox', { name: /Name/ }).fill(name);
    await page.getByRole('dialog').getByRole('button', { name: 'Make it' }).click();
    await expect(page.getByRole('columnheader', { name: new RegExp(name) })).toBeVisible();
  }
  const change = async (label: string, value: string): Promise<void> => {
    await page.getByRole('textbox', { name: label }).fill(value);
    await page.keyboard.press('Tab');
  };
  await change('Retention in Loyalty first', '30');
  await change('Cost to win a customer in Cheaper to win', '30');
  await expect(page.getByRole('columnheader', { name: /Loyalty first/ })).toContainText(/better in/);
  await expectNoViolations(page);
  await page.getByRole('button', { name: /Take over into the base: Retention/ }).click();
  await expect(shell(page).undo).toHaveAccessibleName(/Retention/);
  await shell(page).open('Customer economics');
  await page.getByRole('radio', { name: 'Form', exact: true }).check();
  await expect(form(page).box('Retention')).toHaveValue('30');
  expect(program.complaints).toEqual([]);
});

test('two copies that were edited apart are merged, and what both changed is asked', async ({ launch, folder }) => {
  test.setTimeout(240_000);
  const copy = join(folder, 'Their copy.throughline');
  const ours = await launch();
  await ours.answerDialog(join(folder, 'Sample.throughline'));
  await welcome(ours.page).openSample(/Harbour House/);
  await shell(ours.page).open('Versions');
  await versionsScreen(ours.page).keep('Handed over');
  await ours.answerDialog(copy);
  await ours.chooseMenu('Save a copy…');
  await expect.poll(() => existsSync(copy)).toBe(true);

  await test.step('they change what we change, and something else', async () => {
    const theirs = await launch({ profile: 'theirs' });
    await theirs.answerDialog(copy);
    await theirs.chooseMenu('Open…');
    await shell(theirs.page).open('Brief');
    await form(theirs.page).fill('Organisation', 'Their Hotels');
    await form(theirs.page).fill('Offering', 'Coastal hotel, 50 rooms');
    await shell(theirs.page).saved();
    await theirs.quit();
  });

  const { page } = ours;
  await shell(page).open('Brief');
  await form(page).fill('Organisation', 'Our Hotels');
  await form(page).fill('Market', 'Short breaks by the sea');
  await shell(page).saved();
  await shell(page).open('Versions');
  await ours.answerDialog(copy);
  await page.getByRole('button', { name: 'Bring in another copy…' }).click();
  await expect(page.getByRole('main')).toContainText('Edited apart since “Handed over”');
  await expect(page.getByRole('radio', { name: /Our Hotels/ })).toBeVisible();
  await expectNoViolations(page);
  await page.getByRole('radio', { name: /Their Hotels/ }).check();
  await page.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(shell(page).undo).toHaveAccessibleName(/Merge/);

  await shell(page).open('Brief');
  await expect(form(page).box('Organisation')).toHaveValue('Their Hotels');
  await expect(form(page).box('Offering')).toHaveValue('Coastal hotel, 50 rooms');
  await expect(form(page).box('Market')).toHaveValue('Short breaks by the sea');
  expect(ours.complaints).toEqual([]);
});
