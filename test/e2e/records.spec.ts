import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, read, test } from './fixtures.ts';
import { form } from './screens/form.ts';
import { shell, welcome } from './screens/shell.ts';

const cli = join(import.meta.dirname, '../../scripts/throughline.mjs');
const open = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const alert = (page: Page, words: RegExp) => page.getByRole('alert').filter({ hasText: words });
const closeAlert = (page: Page) => page.getByRole('alert').getByRole('button', { name: 'Close' }).click();

/** A picture of 40 × 30 as the browser writes it. */
async function picture(page: Page, mime: string): Promise<Buffer> {
  const bytes = await page.evaluate(async (type) => {
    const canvas = new OffscreenCanvas(40, 30);
    const context = canvas.getContext('2d');
    context?.fillRect(5, 5, 20, 10);
    return [...new Uint8Array(await (await canvas.convertToBlob({ type })).arrayBuffer())];
  }, mime);
  return Buffer.from(bytes);
}

test('a persona takes lists, photos and odd texts, and what cannot be saved keeps the window open', async ({ launch, folder }) => {
  const file = join(folder, 'Mine.throughline');
  const program = await launch();
  const { page } = program;
  await program.answerDialog(file);
  await welcome(page).newWorkspace('Harbour House');
  await shell(page).open('Personas');
  await page.getByRole('textbox', { name: 'Add a persona' }).fill('Maya');
  await page.keyboard.press('Enter');
  await open(page, 'Maya');
  const fields = form(page);
  const needs = fields.fields.getByRole('list', { name: 'Needs', exact: true });
  const goals = fields.fields.getByRole('list', { name: 'Goals', exact: true });
  const texts = (list: typeof needs) => list.getByRole('textbox').evaluateAll((boxes) => boxes.map((box) => Reflect.get(box, 'value')));

  await test.step('every list takes rows', async () => {
    for (const box of await fields.fields.getByRole('textbox', { name: /^Add / }).all()) {
      for (const text of ['one', 'two', 'three']) {
        await box.fill(text);
        await box.press('Enter');
      }
      await expect(box).toHaveValue('');
    }
    for (const list of await fields.fields
      .getByRole('list')
      .filter({ has: page.getByRole('button', { name: 'Remove “three”' }) })
      .all()) {
      expect((await texts(list)).filter((text) => ['one', 'two', 'three'].includes(text))).toEqual(['one', 'two', 'three']);
    }
  });

  for (const [name, list] of [
    ['items', needs],
    ['lines', goals],
  ] as const) {
    await test.step(`${name} are moved by the keyboard, removed and brought back`, async () => {
      await list.getByRole('textbox').first().focus();
      await page.keyboard.press('Alt+ArrowDown');
      await expect.poll(() => texts(list)).toEqual(['two', 'one', 'three']);
      await page.keyboard.press('Alt+ArrowDown');
      await expect.poll(() => texts(list), 'the focus goes along').toEqual(['two', 'three', 'one']);
      await shell(page).undo.click();
      await shell(page).undo.click();
      await expect.poll(() => texts(list)).toEqual(['one', 'two', 'three']);
      await list.getByRole('button', { name: 'Remove “two”' }).click();
      await expect.poll(() => texts(list)).toEqual(['one', 'three']);
      await shell(page).undo.click();
      await expect.poll(() => texts(list)).toEqual(['one', 'two', 'three']);
    });
  }

  await test.step('a photo is taken as PNG, JPEG or WebP and refused as anything else', async () => {
    const input = page.getByRole('button', { name: 'Photo', exact: true });
    const photo = fields.fields.getByRole('img', { name: 'Photo' });
    const refuse = async (bytes: Buffer, words: RegExp) => {
      await input.setInputFiles({ name: 'photo.png', mimeType: 'image/png', buffer: bytes });
      await expect(alert(page, words)).toBeVisible();
      await closeAlert(page);
      await expect(page.getByRole('alert')).toHaveCount(0);
      await expect(photo).toHaveCount(0);
    };
    const png = await picture(page, 'image/png');
    await refuse(Buffer.from('no image at all'), /photo\.png is not a PNG, JPEG or WebP image/);
    await refuse(png.subarray(0, png.length / 2), /not whole/);
    await refuse(Buffer.alloc(11 * 1024 * 1024), /larger than 10 MB/);
    for (const mimeType of ['image/png', 'image/jpeg', 'image/webp']) {
      await input.setInputFiles({ name: 'photo', mimeType, buffer: await picture(page, mimeType) });
      await expect(photo, mimeType).toBeVisible();
      await page.getByRole('button', { name: 'Remove photo' }).click();
      await expect(photo).toHaveCount(0);
    }
    await input.setInputFiles({ name: 'photo', mimeType: 'image/webp', buffer: await picture(page, 'image/webp') });
    await expect(photo).toBeVisible();
  });

  await test.step('texts of any length and script are kept, without what cannot be stored', async () => {
    await fields.fill('Quote', 'W'.repeat(100_000));
    await shell(page).open('Home');
    await shell(page).open('Personas');
    await open(page, 'Maya');
    expect((await fields.box('Quote').inputValue()).length).toBe(100_000);
    await fields.fill('Notes', 'y'.repeat(200_001));
    await expect(page.getByText(/Cut to 200,?000 characters/)).toBeVisible();
    expect((await fields.box('Notes').inputValue()).length).toBe(200_000);
    await fields.fill('Notes', 'a\u0000b \u202Eשלום 😀 Łódź');
    await expect(fields.box('Notes')).toHaveValue('ab \u202Eשלום 😀 Łódź');
    await expect(page.getByText('One character that cannot be stored was taken out.')).toBeVisible();
  });

  await test.step('what cannot be saved says why and keeps the window open until it is mended', async () => {
    await shell(page).open('Personas');
    await open(page, 'Maya');
    await fields.fill('Quote', 'Let me sleep');
    await fields.box('Add a pain').fill('z'.repeat(200_001));
    await page.keyboard.press('Enter');
    await expect(alert(page, /longer than 200,000 characters/)).toBeVisible();
    await expect(page.getByText('Not saved').first()).toBeVisible();
    await closeAlert(page);
    await expect(page.getByRole('alert')).toHaveCount(0);
    await program.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    await expect(alert(page, /longer than 200,000 characters/)).toBeVisible();
    await page.getByRole('button', { name: /^Remove “z/ }).click();
    await shell(page).saved();
  });

  expect(program.complaints).toEqual([]);
  await program.quit();
  expect(read(process.execPath, cli, 'verify', file)).toContain('is sound');
  const [maya] = JSON.parse(read(process.execPath, cli, 'list', file, '--kind', 'persona', '--json'));
  expect(maya.data.notes).toBe('ab \u202Eשלום 😀 Łódź');
  expect(maya.data.pains).toHaveLength(3);
  // The report draws the picture that came as WebP.
  const pdf = join(folder, 'report.pdf');
  read(process.execPath, cli, 'report', file, '--strategy', 'Harbour House', '--out', pdf);
  expect(read('pdfimages', '-list', pdf)).toMatch(/\b40\s+30\b/);
});

test('a record is deleted with its links, brought back with them, copied and found', async ({ launch, folder }) => {
  const program = await launch();
  const { page } = program;
  await program.answerDialog(join(folder, 'Mine.throughline'));
  await welcome(page).openSample(/Harbour House/);
  const title = page.getByRole('heading', { level: 1 });
  const persona = 'Maya Lindqvist';
  const more = () => page.getByRole('main').getByRole('button', { name: /^More for “Maya/ });
  const audience = form(page).fields.getByRole('group', { name: 'Made for', exact: true });

  await test.step('others refer to it: keep it', async () => {
    await shell(page).open('Personas');
    await open(page, persona);
    await more().first().click();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await expect(page.getByRole('dialog')).toContainText('Work weekends for Maya');
    await page.getByRole('button', { name: 'Keep it' }).click();
    await expect(title).toContainText(persona);
  });

  await test.step('delete it, then bring it back from the bin with its links', async () => {
    await more().first().click();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await page.getByRole('button', { name: 'Delete and take references out' }).click();
    await shell(page).open('Value fit');
    await open(page, 'Work weekends for Maya');
    await page.getByRole('radio', { name: 'Form', exact: true }).check();
    await expect(audience.getByText(persona)).toHaveCount(0);
    await shell(page).open('Bin');
    await page.getByRole('button', { name: /^Bring back “Maya/ }).click();
    await shell(page).open('Value fit');
    await open(page, 'Work weekends for Maya');
    await expect(audience.getByText(persona).first()).toBeVisible();
  });

  await test.step('a copy in another strategy of the workspace', async () => {
    await page.getByRole('button', { name: /^Strategy:/ }).click();
    await page.getByRole('menuitem', { name: 'New strategy…' }).click();
    await page.getByRole('textbox', { name: 'Strategy name' }).fill('Second');
    await page.getByRole('button', { name: 'Start' }).click();
    await expect(title).toHaveText('Second');
    await page.getByRole('button', { name: /^Strategy:/ }).click();
    await page.getByRole('menuitem', { name: /^Harbour House/ }).click();
    await expect(title).toContainText('Harbour House');
    await shell(page).open('Personas');
    await open(page, persona);
    await more().first().click();
    await page.getByRole('menuitem', { name: 'Second' }).click();
    await page.getByRole('button', { name: /^Strategy:/ }).click();
    await page.getByRole('menuitem', { name: 'Second' }).click();
    await expect(title).toHaveText('Second');
    await shell(page).open('Personas');
    await expect(page.getByRole('button', { name: persona, exact: true })).toBeVisible();
  });

  await test.step('the palette finds a record, a field and a command', async () => {
    const find = async (words: string, option: RegExp) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox', { name: 'Find anything' }).fill(words);
      await page.getByRole('option', { name: option }).first().click();
    };
    await find('lindqv', /Maya Lindqvist.*Persona/);
    await expect(title).toContainText(persona);
    await find('quote', /^Quote.*Field/);
    await expect(form(page).box('Quote')).toBeFocused();
    await page.keyboard.press('Escape');
    await find('keyboard short', /^Keyboard shortcuts/);
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toContainText('Ctrl K');
  });
  expect(program.complaints).toEqual([]);
});
