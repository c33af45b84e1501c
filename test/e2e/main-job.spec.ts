import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { structureFaults } from '../pdf-structure/check.ts';
import { expect, read, test } from './fixtures.ts';
import { form } from './screens/form.ts';
import { shell, welcome } from './screens/shell.ts';
import { swotBoard } from './screens/swot.ts';

const WORDS = ['Łódź', 'Αθήνα', 'Київ', '“curly”', '→', '€'];
/** Text copied from a PDF breaks lines where the page does. */
const flat = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ');

for (const setting of [
  { colorScheme: 'light', size: { width: 1440, height: 900 } },
  { colorScheme: 'dark', size: { width: 1280, height: 800 } },
] as const) {
  test(`a strategy is drafted, closed, opened and handed over as a PDF, ${setting.colorScheme} at ${setting.size.width}×${setting.size.height}`, async ({
    launch,
    folder,
  }) => {
    test.setTimeout(300_000);
    const file = join(folder, 'Łódź coffee.throughline');
    let program = await launch(setting);
    let { page } = program;

    await test.step('a new workspace from Welcome, with its brief', async () => {
      await program.answerDialog(file);
      await welcome(page).newWorkspace('Kawa w Łodzi → 2027');
      await shell(page).open('Brief');
      await form(page).fill('Organisation', 'Kawiarnia Łódź');
      await form(page).fill('Offering', 'Coffee in Łódź, Αθήνα and Київ');
      await form(page).add('Add a channel', 'Mobile app', 'Counter');
      await form(page).add('Add an objective', 'Lift repeat visits → 40 %');
      await shell(page).saved();
    });

    await test.step('a persona with needs, pains and gains, and her segment made in place', async () => {
      await shell(page).open('Personas');
      await page.getByRole('textbox', { name: 'Add a persona' }).fill('Zofia “curly” Nowak');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Zofia “curly” Nowak', exact: true }).click();
      await form(page).fill('Archetype', 'The commuter');
      await form(page).fill('Quote', 'Київ was faster than this queue.');
      await form(page).add('Add a need', 'Coffee before the 7:40 train');
      await form(page).add('Add a pain', 'The queue costs her the train', 'A cup for €5 and no seat');
      await form(page).rate('Severity of “The queue costs her the train”', 5);
      await form(page).rate('Frequency of “The queue costs her the train”', 4);
      await form(page).rate('Severity of “A cup for €5 and no seat”', 3);
      await form(page).add('Add a gain', 'Her name on the cup, as in Αθήνα');
      await form(page).createInPlace('Segments', 'Rail commuters');
      await shell(page).saved();
    });

    await test.step('a SWOT with items dragged between quadrants, by mouse and by keyboard', async () => {
      await shell(page).open('SWOT and TOWS');
      await page.getByRole('button', { name: 'New SWOT analysis' }).click();
      const board = swotBoard(page);
      await board.add('Strengths', 'Beans roasted in Łódź', 'The rent rises → May');
      await board.add('Weaknesses', 'No ordering ahead');
      await board.drag('The rent rises → May', 'Threats');
      await expect(board.card('Threats', 'The rent rises → May')).toBeVisible();
      await expect(board.card('Strengths', 'The rent rises → May')).toHaveCount(0);
      await board.grip('No ordering ahead').focus();
      await page.keyboard.press('Alt+ArrowDown');
      await expect(board.card('Threats', 'No ordering ahead')).toBeVisible();
      await shell(page).saved();
    });

    await test.step('undo and redo say what they do', async () => {
      await expect(shell(page).undo).toHaveAccessibleName(/No ordering ahead/);
      await shell(page).undo.click();
      await expect(swotBoard(page).card('Weaknesses', 'No ordering ahead')).toBeVisible();
      await shell(page).redo.click();
      await expect(swotBoard(page).card('Threats', 'No ordering ahead')).toBeVisible();
      await shell(page).undo.click();
      await expect(swotBoard(page).card('Weaknesses', 'No ordering ahead')).toBeVisible();
    });

    await test.step('a value-fit map that refers to her pains', async () => {
      await shell(page).open('Value fit');
      await page.getByRole('textbox', { name: 'Add a value-fit map' }).fill('Order ahead for Zofia');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Order ahead for Zofia', exact: true }).click();
      await page.getByRole('radio', { name: 'Form', exact: true }).check();
      await form(page).refer('Made for', 'Zofia');
      await form(page).add('Add a product', 'Mobile ordering');
      await form(page).add('Add a reliever', 'Order on the tram, collect at the counter');
      await form(page).refer('Relieves of “Order on the tram, collect at the counter”', 'The queue costs her the train');
      await shell(page).saved();
    });

    await test.step('a marketing mix with a tactic', async () => {
      await shell(page).open('Marketing mix');
      await page.getByRole('button', { name: 'New marketing mix' }).click();
      await page.getByRole('radio', { name: 'Form', exact: true }).check();
      await form(page).fill('Total budget', '12000');
      await form(page).add('Add a tactic', 'Launch ordering ahead in Київ');
      await shell(page).saved();
    });

    await test.step('quit, start, all there', async () => {
      program = await program.restart();
      page = program.page;
      expect(existsSync(`${file}-wal`), 'one file after close').toBe(false);
      await welcome(page).openRecent('Łódź coffee');
      await expect(page.getByRole('heading', { level: 1, name: 'Kawa w Łodzi → 2027' })).toBeVisible();
      await shell(page).open('SWOT and TOWS');
      await page.getByRole('radio', { name: 'Board', exact: true }).check();
      await expect(swotBoard(page).card('Threats', 'The rent rises → May')).toBeVisible();
      await expect(swotBoard(page).card('Weaknesses', 'No ordering ahead')).toBeVisible();
      await shell(page).open('Value fit');
      await page.getByRole('button', { name: 'Order ahead for Zofia', exact: true }).click();
      await page.getByRole('radio', { name: 'Board', exact: true }).check();
      await expect(page.getByRole('main')).toContainText('The queue costs her the train');
    });

    await test.step('the report is previewed and exported, and every word typed is in it', async () => {
      const pdf = join(folder, 'report.pdf');
      await shell(page).open('Report');
      await expect(page.getByText(/Preview made/)).toBeVisible({ timeout: 60_000 });
      await program.answerDialog(pdf);
      await page.getByRole('button', { name: 'Export PDF' }).click();
      await expect.poll(() => statSync(pdf, { throwIfNoEntry: false })?.size ?? 0).toBeGreaterThan(10_000);

      const text = flat(read('pdftotext', '-layout', pdf, '-')) + flat(read('pdftotext', pdf, '-'));
      for (const word of [
        ...WORDS,
        'Kawiarnia Łódź',
        'Coffee before the 7:40 train',
        'The queue costs her the train',
        'A cup for €5 and no seat',
        'Rail commuters',
        'Beans roasted in Łódź',
        'The rent rises → May',
        'Mobile ordering',
        'Launch ordering ahead in Київ',
      ]) {
        expect(text, word).toContain(word);
      }
      expect(read('qpdf', '--check', pdf)).toContain('No syntax or stream encoding errors');
      const info = read('pdfinfo', pdf);
      expect(info).toMatch(/Tagged:\s+yes/);
      expect(structureFaults(pdf)).toEqual([]);
      const structure = read('pdfinfo', '-struct-text', pdf);
      for (const element of ['H1', 'H2', 'P', 'Table', 'TR', 'TH', 'TD'])
        expect(structure, element).toMatch(new RegExp(`^\\s*${element}\\b`, 'm'));
      const objects = read('qpdf', '--qdf', '--object-streams=disable', pdf, '-');
      expect(objects.match(/\/Subtype \/Link/g)?.length ?? 0, 'links from the contents').toBeGreaterThan(5);
      expect(objects.match(/\/Title /g)?.length ?? 0, 'bookmarks').toBeGreaterThan(5);
    });

    expect(program.complaints).toEqual([]);
  });
}
