import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, read, test } from './fixtures.ts';
import { commandLine } from './program.ts';
import { form } from './screens/form.ts';
import { shell, welcome } from './screens/shell.ts';

const cli = join(import.meta.dirname, '../../scripts/throughline.mjs');
/** Who kills the program in the middle of typing loses at most this, in milliseconds of it. */
const MOST_LOST_MS = 2000;

test('strategies and workspaces come and go through the menu, a second start and a drop', async ({ launch, folder }) => {
  const file = join(folder, 'Łódź my workspace.throughline');
  const copy = join(folder, 'A copy.throughline');
  const json = join(folder, 'strategy.json');
  const program = await launch();
  const { page } = program;
  const title = page.getByRole('heading', { level: 1 });
  const notice = (words: string | RegExp) => page.locator('.notice').filter({ hasText: words });

  await test.step('export and import of a strategy from the menu', async () => {
    await program.answerDialog(file);
    await welcome(page).openSample(/Harbour House/);
    await program.answerDialog(json);
    await program.chooseMenu('Export strategy…');
    await expect(notice('The strategy was exported')).toBeVisible();
    await shell(page).open('Personas');
    await page.getByRole('button', { name: 'Maya Lindqvist', exact: true }).click();
    await program.chooseMenu('Import strategy…');
    await expect(notice('Imported “Harbour House')).toBeVisible();
    await expect(title, 'what was imported is on the screen').toContainText('Harbour House');
    await page.getByRole('button', { name: /^Strategy:/ }).click();
    await expect(page.getByRole('menuitem', { name: /^Harbour House/ })).toHaveCount(2);
    await page.keyboard.press('Escape');
  });

  await test.step('a file that cannot be imported is refused and nothing changes', async () => {
    await program.answerDialog(file);
    await program.chooseMenu('Import strategy…');
    await expect(page.getByRole('alert').filter({ hasText: /nothing was imported/i })).toBeVisible();
    await page.getByRole('alert').getByRole('button', { name: 'Close' }).click();
    await expect(page.getByRole('alert')).toHaveCount(0);
    const cut = join(folder, 'cut.json');
    writeFileSync(cut, readFileSync(json).subarray(0, 5000));
    await program.answerDialog(cut);
    await program.chooseMenu('Import strategy…');
    await expect(page.getByRole('alert').filter({ hasText: 'The file ends in the middle' })).toBeVisible();
    await page.getByRole('alert').getByRole('button', { name: 'Close' }).click();
    // The same file by another name is the same file.
    const link = join(folder, 'Link.throughline');
    symlinkSync(file, link);
    await program.answerDialog(link);
    await program.chooseMenu('Open…');
    await expect(shell(page).sidebar).toBeVisible();
  });

  await test.step('a copy holds what was typed a moment ago', async () => {
    await shell(page).open('Brief');
    await form(page).fill('Organisation', 'Typed before the copy');
    await program.answerDialog(copy);
    await program.chooseMenu('Save a copy…');
    await expect(notice('A copy was saved')).toBeVisible();
    const records = JSON.parse(read(process.execPath, cli, 'list', copy, '--kind', 'brief', '--json'));
    expect(records.map(({ data }: { data: { organisation: string } }) => data.organisation)).toContain('Typed before the copy');
  });

  await test.step('while it is open nobody else can open it, and it is left as it is', async () => {
    const other = spawnSync(process.execPath, [cli, 'list', file], { encoding: 'utf8' });
    expect(other.status).toBe(1);
    expect(other.stderr).toMatch(/open in another|is in use|already open/i);
    const second = await launch({ profile: 'another profile', args: [file] });
    await expect(second.page.getByRole('alert').filter({ hasText: /open in another|is in use|already open/i })).toBeVisible();
    await second.quit();
    await form(page).fill('Organisation', 'Still mine');
    await shell(page).saved();
  });

  await test.step('a second start hands its file to the window that is there', async () => {
    const { executable, args } = commandLine(join(folder, 'profile'), ['A copy.throughline']);
    const second = spawn(executable, args, { cwd: folder, stdio: 'ignore' });
    await new Promise((resolve) => second.once('exit', resolve));
    await expect(page.getByRole('button', { name: /^Strategy:.*A copy/ })).toBeVisible();
    expect(existsSync(`${file}-wal`), 'the first file was closed').toBe(false);
  });

  await test.step('a workspace dropped on the window is opened, anything else is declined', async () => {
    const drop = async (path: string) => {
      await page.evaluate(() => {
        const input = document.createElement('input');
        input.type = 'file';
        input.id = 'dropped';
        document.body.append(input);
      });
      await page.locator('#dropped').setInputFiles(path);
      await page.evaluate(() => {
        const input = document.querySelector<HTMLInputElement>('#dropped');
        const dropped = input?.files?.[0];
        if (!input || !dropped) throw new Error('Nothing was chosen');
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(dropped);
        input.remove();
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      });
    };
    await drop(json);
    await expect(notice('is no workspace')).toBeVisible();
    await drop(join(folder, 'Link.throughline'));
    await expect(page.getByRole('button', { name: /^Strategy:.*Link/ })).toBeVisible();
    await shell(page).open('Brief');
  });

  await test.step('a recent file that is gone says so', async () => {
    rmSync(copy);
    await program.chooseMenu('Close workspace');
    const recent = page.getByRole('region', { name: 'Recent' });
    const gone = recent.getByRole('button', { name: /A copy/ });
    await expect(gone).toContainText('was moved or deleted');
    await expect(gone).toBeDisabled();
  });
  expect(program.complaints).toEqual([]);
});

test('a program that is killed in the middle of typing loses at most the last two seconds', async ({ launch, folder }) => {
  const file = join(folder, 'Mine.throughline');
  const kept = join(folder, 'After.throughline');
  const program = await launch();
  const { page } = program;
  await program.answerDialog(file);
  await welcome(page).newWorkspace('Killed');
  await shell(page).open('Brief');
  const box = form(page).box('Organisation');
  await box.click();
  const typed: { readonly at: number; readonly text: string }[] = [];
  for (let word = 0; word < 60; word += 1) {
    await page.keyboard.type(`${word} `);
    typed.push({ at: Date.now(), text: await box.inputValue() });
  }
  const killed = Date.now();
  const gone = new Promise((resolve) => program.app.process().once('exit', resolve));
  program.app.process().kill('SIGKILL');
  await gone;
  const safe = typed.filter(({ at }) => at < killed - MOST_LOST_MS).at(-1)?.text ?? '';

  for (const ending of ['', '-wal']) if (existsSync(file + ending)) copyFileSync(file + ending, kept + ending);
  expect(read(process.execPath, cli, 'verify', kept)).toContain('is sound');
  const again = await launch();
  await welcome(again.page).openRecent('Mine');
  await shell(again.page).open('Brief');
  const value = await form(again.page).box('Organisation').inputValue();
  expect(value.startsWith(safe), `“${value}” begins with “${safe}”`).toBe(true);
  await again.quit();
  expect(read(process.execPath, cli, 'verify', file)).toContain('is sound');
  expect(readFileSync(file).subarray(0, 15).toString()).toBe('SQLite format 3');
});

test('a page that breaks down comes again with what was saved', async ({ launch, folder }) => {
  const program = await launch();
  await program.answerDialog(join(folder, 'Mine.throughline'));
  await welcome(program.page).newWorkspace('Comes again');
  const shown = await program.app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (!contents) throw new Error('There is no window');
    const loaded = new Promise((resolve) => contents.once('did-finish-load', () => resolve(null)));
    contents.forcefullyCrashRenderer();
    await loaded;
    for (;;) {
      const text: unknown = await contents.executeJavaScript("document.querySelector('h1')?.textContent ?? ''");
      if (text !== '') return text;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
  expect(shown).toBe('Comes again');
});
