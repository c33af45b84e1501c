import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { form } from './screens/form.ts';
import { shell, welcome } from './screens/shell.ts';

test('keeps the last keystroke when the window closes in the middle of typing', async ({ launch, folder }) => {
  const program = await launch();
  await program.answerDialog(join(folder, 'Mine.throughline'));
  await welcome(program.page).newWorkspace('Typing');
  await shell(program.page).open('Brief');
  await form(program.page).box('Organisation').click();
  await program.page.keyboard.type('The last words of Harbour Hous');
  await program.page.keyboard.press('e');

  const again = await program.restart();
  await welcome(again.page).openRecent('Mine');
  await shell(again.page).open('Brief');
  await expect(form(again.page).box('Organisation')).toHaveValue('The last words of Harbour House');
});

test('undo survives a restart and says what it undoes', async ({ launch, folder }) => {
  const program = await launch();
  await program.answerDialog(join(folder, 'Mine.throughline'));
  await welcome(program.page).newWorkspace('Undo');
  await shell(program.page).open('Brief');
  await form(program.page).fill('Organisation', 'Harbour House');
  await shell(program.page).saved();

  const again = await program.restart();
  await welcome(again.page).openRecent('Mine');
  await shell(again.page).open('Brief');
  await expect(shell(again.page).undo).toHaveAccessibleName(/Undo: .*Organisation/);
  await shell(again.page).undo.click();
  await expect(form(again.page).box('Organisation')).toHaveValue('');
  await shell(again.page).redo.click();
  await expect(form(again.page).box('Organisation')).toHaveValue('Harbour House');
});

const refused: readonly [string, (path: string) => void, RegExp][] = [
  ['an empty file', (path) => writeFileSync(path, ''), /empty/],
  [
    'a file of another program',
    (path) => writeFileSync(path, 'PK\u0003\u0004 not a workspace at all, but long enough to look at'),
    /not a Throughline workspace/i,
  ],
];
for (const [what, make, sentence] of refused) {
  test(`refuses ${what} with a sentence and leaves it byte for byte as it was`, async ({ launch, folder }) => {
    const path = join(folder, 'Odd.throughline');
    make(path);
    const before = readFileSync(path);
    const program = await launch();
    await program.answerDialog(path);
    await program.page.getByRole('button', { name: /^Open/ }).first().click();
    await expect(program.page.getByRole('alert').filter({ hasText: sentence })).toBeVisible();
    expect(readFileSync(path)).toEqual(before);
  });
}

test('shows HTML, script and right-to-left marks as text everywhere', async ({ launch, folder }) => {
  const nasty = '<img src=x onerror="document.title=\'hacked\'"><script>document.title="hacked"</script> \u202Eabc 🏖️';
  const program = await launch();
  const { page } = program;
  await program.answerDialog(join(folder, 'Mine.throughline'));
  await welcome(page).newWorkspace(nasty);
  await shell(page).open('Brief');
  await expect(form(page).box('Strategy name')).toHaveValue(nasty);
  await shell(page).open('Home');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('<script>');
  expect(await page.title()).not.toBe('hacked');
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
});

test('the page reaches nothing but its own files', async ({ launch }) => {
  const { page } = await launch();
  const outcome = await page.evaluate(async () => {
    const reach = async (url: string) =>
      fetch(url).then(
        (answer) => answer.status,
        () => 'refused',
      );
    const opened = window.open('https://example.org/');
    return {
      web: await reach('https://example.org/'),
      file: await reach('file:///etc/passwd'),
      above: await reach('throughline://app/../../package.json'),
      opened: opened === null,
      node: typeof Reflect.get(window, 'require'),
      bridge: Object.keys(Reflect.get(window, 'throughline')).sort(),
    };
  });
  expect(outcome).toEqual({
    web: 'refused',
    file: 'refused',
    above: 404,
    opened: true,
    node: 'undefined',
    bridge: ['flushed', 'onEvent', 'pathOfFile', 'request'],
  });
});
