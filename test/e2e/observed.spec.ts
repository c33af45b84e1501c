import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, expectNoViolations, read, test } from './fixtures.ts';
import { importWizard, voiceScreen } from './screens/observed.ts';
import { shell, welcome } from './screens/shell.ts';

/** Text copied from a PDF breaks lines where the page does. */
const flat = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ');

/** Reviews as a shop keeps them: semicolons, days the German way, commas for points, a line break in a text. */
const REVIEWS = [
  'Nr;Datum;Text;Sterne',
  'r1;03.05.2026;"The wifi dropped in the middle; twice.";1,0',
  'r2;14.05.2026;"Lovely breakfast,\r\nlovely people.";5,0',
  'r3;21.05.2026;The wifi was fine and the desk is real.;4,0',
  'r4;02.06.2026;Nobody answered the phone in Łódź.;2,0',
  'r5;31.06.2026;This day does not exist.;3,0',
  'r6;09.06.2026;"""Slow"" wifi again";2,0',
].join('\r\n');

test('what customers wrote is imported, sorted by theme and cited in a persona, and all of it is there after a restart', async ({
  launch,
  folder,
}) => {
  test.setTimeout(240_000);
  const csv = join(folder, 'reviews.csv');
  writeFileSync(csv, REVIEWS);
  let program = await launch();
  let { page } = program;
  await program.answerDialog(join(folder, 'Voice.throughline'));
  await welcome(page).newWorkspace('Voice');
  await shell(page).open('Personas');
  await page.getByRole('textbox', { name: 'Add a persona' }).fill('Maya Lindqvist');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Maya Lindqvist', exact: true })).toBeVisible();

  await test.step('a table whose bad row stops the import, unless it is left out', async () => {
    await shell(page).open('Voice of the customer');
    await page.getByRole('button', { name: 'Import a table' }).click();
    const wizard = importWizard(program);
    await wizard.choose(csv);
    await wizard.next();
    await wizard.map('Nr', 'Id');
    await wizard.map('Datum', 'Date');
    await wizard.map('Text', 'Words');
    await wizard.map('Sterne', 'Rating');
    await wizard.next();
    await expect(wizard.dialog.getByText('31.06.2026').first()).toBeVisible();
    await expect(wizard.dialog.getByRole('button', { name: /^Import 5 rows/ })).toBeDisabled();
    await expectNoViolations(page);
    await wizard.dialog.getByRole('switch', { name: /Leave .*out/ }).check();
    await wizard.run('5');
    await wizard.dialog.getByRole('button', { name: 'Open' }).click();
    await expect(voiceScreen(page).item(/Lovely breakfast/)).toBeVisible();
  });

  await test.step('a theme is made, given by its rule and by hand', async () => {
    const voice = voiceScreen(page);
    await voice.show('Themes');
    await page.getByRole('textbox', { name: 'Add a theme' }).fill('Wi-Fi');
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Words of “Wi-Fi”' }).fill('wifi');
    await page.getByRole('textbox', { name: 'Words of “Wi-Fi”' }).blur();
    await shell(page).saved();
    await page.getByRole('button', { name: 'Apply the rules' }).click();
    await expect(page.getByRole('button', { name: 'Show 3 items of “Wi-Fi”' })).toBeVisible();
    await page.getByRole('button', { name: 'Show 3 items of “Wi-Fi”' }).click();
    await expect(voice.item(/Nobody answered/)).toHaveCount(0);
    await expect(voice.item(/wifi dropped/)).toBeVisible();
  });

  await test.step('a quote is cited as evidence', async () => {
    await voiceScreen(page)
      .item(/wifi dropped/)
      .click();
    await page.getByRole('button', { name: 'Cite as evidence…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Cite as evidence' });
    await dialog.getByRole('button', { name: 'Record that the claim stands in' }).click();
    await page.getByRole('listbox', { name: 'Record that the claim stands in' }).getByRole('option', { name: 'Maya Lindqvist' }).click();
    await dialog.getByRole('button', { name: 'Cite it' }).click();
    await expect(dialog).toHaveCount(0);
    await shell(page).saved();
  });

  program = await program.restart();
  page = program.page;
  await welcome(page).openRecent('Voice');
  await test.step('after a restart the quote, the theme and the import are there, and the import can be taken back', async () => {
    await shell(page).open('Personas');
    await page.getByRole('button', { name: 'Maya Lindqvist', exact: true }).click();
    await expect(page.getByRole('form', { name: 'Fields' }).getByText('The wifi dropped in the middle; twice.').first()).toBeVisible();
    await shell(page).open('Voice of the customer');
    await expect(voiceScreen(page).item(/wifi dropped/)).toContainText('Wi-Fi');
    for (
      let steps = 0;
      steps < 12 &&
      (await voiceScreen(page)
        .item(/wifi dropped/)
        .count()) > 0;
      steps += 1
    ) {
      const before = await shell(page).undo.getAttribute('aria-label');
      await shell(page).undo.click();
      await expect(shell(page).undo).not.toHaveAttribute('aria-label', before ?? '');
    }
    await expect(page.getByText('No feedback yet')).toBeVisible();
    await shell(page).redo.click();
    await expect(voiceScreen(page).item(/Lovely breakfast/)).toBeVisible();
  });

  await test.step('words that are typed when the window closes are kept', async () => {
    await voiceScreen(page)
      .item(/Lovely breakfast/)
      .click();
    await page.getByRole('textbox', { name: 'What was said' }).fill('Lovely breakfast, typed at the last moment');
    program = await program.restart();
    page = program.page;
    await welcome(page).openRecent('Voice');
    await shell(page).open('Voice of the customer');
    await expect(voiceScreen(page).item(/typed at the last moment/)).toBeVisible();
  });
  expect(program.complaints).toEqual([]);
});

test('a journey is mapped by keyboard alone', async ({ launch, folder }) => {
  test.setTimeout(180_000);
  let program = await launch();
  let { page } = program;
  await program.answerDialog(join(folder, 'Journey.throughline'));
  await welcome(page).newWorkspace('Journey');
  await shell(page).open('Journey maps');
  const press = (...keys: readonly string[]) =>
    keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());

  // Mouse and touch are not used from here on.
  await page.getByRole('textbox', { name: 'Add a journey map' }).focus();
  await page.keyboard.type('Booking a weekend');
  await press('Enter');
  await page.getByRole('button', { name: 'Booking a weekend', exact: true }).focus();
  await press('Enter');
  await page.getByRole('button', { name: 'Word of mouth' }).focus();
  await press('Space');
  await page.getByRole('button', { name: /^Start with these 4 phases/ }).focus();
  await press('Enter');
  const grid = page.getByRole('grid', { name: 'Journey map' });
  await expect(grid.getByRole('columnheader', { name: /Awareness/ })).toBeVisible();

  await test.step('a goal, actions, a feeling and a pain', async () => {
    await grid.getByRole('columnheader', { name: /Consideration/ }).focus();
    await press('ArrowDown', 'Enter');
    await press('Control+A');
    await page.keyboard.type('Be sure the wifi holds');
    await press('Escape', 'ArrowDown', 'Enter');
    await page.keyboard.type('Compares four hotels');
    await press('Enter');
    await page.keyboard.type('Reads the worst reviews');
    await press('Escape');
    await expect(grid.getByText('Reads the worst reviews')).toBeVisible();
    await grid.getByRole('gridcell', { name: /^Emotion of Consideration/ }).focus();
    await press('Enter');
    await expect(page.getByRole('slider', { name: 'Emotion of Consideration' })).toBeFocused();
    await press('ArrowDown', 'ArrowDown');
    await expect(page.getByRole('slider', { name: 'Emotion of Consideration' })).toHaveAttribute('aria-valuetext', /^−1/);
    await press('Escape', 'ArrowDown', 'Enter');
    await page.keyboard.type('No word about the desk');
    await press('Escape');
    await expect(grid.getByText('No word about the desk')).toBeVisible();
    await shell(page).saved();
  });

  await test.step('phases change their order', async () => {
    await grid.getByRole('columnheader', { name: /Consideration/ }).focus();
    await press('Alt+ArrowLeft');
    await expect(grid.getByRole('columnheader').nth(1)).toContainText('Consideration');
    await shell(page).saved();
    await expectNoViolations(page);
  });

  program = await program.restart();
  page = program.page;
  await welcome(page).openRecent('Journey');
  await shell(page).open('Journey maps');
  await page.getByRole('button', { name: 'Booking a weekend', exact: true }).click();
  const again = page.getByRole('grid', { name: 'Journey map' });
  await expect(again.getByRole('columnheader').nth(1)).toContainText('Consideration');
  for (const words of ['Be sure the wifi holds', 'Compares four hotels', 'No word about the desk']) {
    await expect(again.getByText(words)).toBeVisible();
  }
  await shell(page).open('Touchpoints');
  await expect(page.getByText('Word of mouth')).toBeVisible();
  expect(program.complaints).toEqual([]);
});

test('a survey that is entered moves the scorecard, and the report says how', async ({ launch, folder }) => {
  test.setTimeout(240_000);
  const program = await launch();
  const { page } = program;
  await program.answerDialog(join(folder, 'Survey.throughline'));
  await welcome(page).newWorkspace('Survey');
  await shell(page)
    .sidebar.getByRole('button', { name: /^Metrics\b/ })
    .click();
  await page.getByRole('button', { name: 'Net Promoter Score' }).click();
  const card = page.getByRole('option', { name: /Net Promoter Score/ });
  await expect(card).toContainText('No values yet');

  const enter = async (wave: string, day: string, counts: Readonly<Record<number, number>>): Promise<void> => {
    await page.getByRole('radio', { name: 'Responses' }).check();
    await page.getByRole('button', { name: 'Enter a survey' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Wave' }).fill(wave);
    await dialog.getByRole('textbox', { name: 'Day' }).fill(day);
    for (const [score, count] of Object.entries(counts)) {
      await dialog.getByRole('textbox', { name: `Answers with ${score}`, exact: true }).fill(String(count));
    }
    await dialog.getByRole('button', { name: /^Add \d+ answers/ }).click();
    await expect(dialog).toHaveCount(0);
  };
  // The figures of the mock-up: 107 and 48 of 226, then 118 and 46 of 240.
  await enter('Spring 2026', '2026-05-31', { 10: 60, 9: 47, 8: 40, 7: 31, 5: 28, 2: 20 });
  await expect(card).toContainText('26.1');
  await enter('Summer 2026', '2026-08-31', { 10: 70, 9: 48, 8: 40, 7: 36, 5: 26, 2: 20 });
  await expect(card).toContainText('30');
  await expect(card).toContainText('+3.9');
  await expect(card).toContainText('noise');
  await page.getByRole('radio', { name: 'Trend' }).check();
  await expect(page.getByText(/19\.9/).first()).toBeVisible();
  await expectNoViolations(page);

  await test.step('the report prints value, interval and formula', async () => {
    const pdf = join(folder, 'Survey.pdf');
    await shell(page).open('Report');
    await expect(page.getByText(/Page 1 of \d+/)).toBeVisible({ timeout: 60_000 });
    await program.answerDialog(pdf);
    await page.getByRole('button', { name: 'Export PDF' }).click();
    await expect.poll(() => existsSync(pdf), { timeout: 60_000 }).toBe(true);
    const text = flat(read('pdftotext', '-layout', pdf, '-'));
    expect(text).toContain('Summer 2026');
    expect(text).toMatch(/19\.9/);
    expect(text).toMatch(/100 × \(118 − 46\)/);
  });

  await test.step('one step back takes the whole wave out again', async () => {
    await shell(page)
      .sidebar.getByRole('button', { name: /^Metrics\b/ })
      .click();
    await expect(shell(page).undo).toHaveAccessibleName(/240 survey responses/);
    await shell(page).undo.click();
    await expect(page.getByRole('option', { name: /Net Promoter Score/ })).toContainText('26.1');
  });
  expect(program.complaints).toEqual([]);
});

test('a journey and a chart are saved as pictures', async ({ launch, folder }) => {
  const program = await launch();
  const { page } = program;
  await program.answerDialog(join(folder, 'Sample.throughline'));
  await welcome(page).openSample(/Harbour House/);
  const saved = async (file: string, item: RegExp): Promise<Buffer> => {
    const path = join(folder, file);
    await program.answerDialog(path);
    await page.getByRole('menuitem', { name: item }).click();
    await expect.poll(() => existsSync(path)).toBe(true);
    return readFileSync(path);
  };

  await shell(page).open('Journey maps');
  await page.getByRole('button', { name: 'Maya works from the sea', exact: true }).click();
  await page.getByRole('radio', { name: 'Overlay', exact: true }).check();
  await page.getByRole('button', { name: 'Export' }).click();
  const map = (await saved('map.svg', /SVG/)).toString();
  for (const words of ['Dream', 'Suspicious', 'Why is it £14', 'gap 3']) expect(map).toContain(words);
  await page.getByRole('button', { name: 'Export' }).click();
  const png = await saved('map.png', /PNG/);
  expect([...png.subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
  expect(png.readUInt32BE(16)).toBeGreaterThan(2000);

  await shell(page)
    .sidebar.getByRole('button', { name: /^Metrics\b/ })
    .click();
  await page.getByRole('option', { name: /Net Promoter Score/ }).click();
  await page.getByRole('button', { name: 'Save “Net Promoter Score” as a picture' }).click();
  expect((await saved('nps.svg', /SVG/)).toString()).toContain('Summer 2026');
  expect(program.complaints).toEqual([]);
});
