import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, expectNoViolations, read, test } from './fixtures.ts';
import { form } from './screens/form.ts';
import { casePage, learn, lessonPage, quiz, review } from './screens/learn.ts';
import { shell, welcome } from './screens/shell.ts';

test('a lesson is learned, its task is done in the own strategy, and both are there after a restart', async ({ launch, folder }) => {
  test.setTimeout(240_000);
  let program = await launch();
  let { page } = program;
  await program.answerDialog(join(folder, 'Mine.throughline'));
  await welcome(page).newWorkspace('A tea house');
  await learn(page).open('Lessons');
  const lesson = lessonPage(page);
  await lesson.begin('Build a persona');

  await test.step('its steps are read by keyboard, and a word of it opens what it means', async () => {
    await page.getByRole('main').getByRole('article').getByRole('button', { expanded: false }).first().click();
    await expect(page.getByRole('dialog').getByRole('button', { name: 'Open in the glossary' })).toBeVisible();
    await expectNoViolations(page);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.getByRole('heading', { level: 2 }).first().focus();
    const task = page.getByRole('button', { name: 'Go to Personas' });
    for (let step = 0; step < 10 && !(await task.isVisible()); step += 1) await page.keyboard.press('ArrowRight');
    await expect(task).toBeVisible();
    await expect(page.getByText('Not done yet.')).toBeVisible();
    await expectNoViolations(page);
  });

  await test.step('the task is done where it belongs, and the strip tells how far it is', async () => {
    await page.getByRole('button', { name: 'Go to Personas' }).click();
    await expect(lesson.strip).toContainText('there is no persona yet');
    await page.getByRole('main').getByRole('button', { name: 'New persona' }).first().click();
    await form(page).fill('Name', 'Nadia Osei');
    await form(page).fill('Occupation', 'Tram driver');
    await form(page).add('Add a need', 'A seat for twenty minutes', 'To feel expected');
    await expect(lesson.strip).toContainText('no need has a kind yet');
    await expectNoViolations(page);
  });

  program = await program.restart();
  page = program.page;
  await welcome(page).openRecent('Mine');
  await learn(page).open('Lessons');
  await lessonPage(page).begin('Build a persona');
  await test.step('after a restart it goes on where it was left', async () => {
    await expect(page.getByRole('button', { name: 'Go to Personas' })).toBeVisible();
    await page.getByRole('button', { name: 'Go to Personas' }).click();
    await page.getByRole('button', { name: 'Nadia Osei', exact: true }).click();
    const needs = form(page).fields;
    await needs
      .getByRole('combobox', { name: /Kind of need 1|Kind/ })
      .nth(0)
      .selectOption({ label: 'Functional' });
    await needs
      .getByRole('combobox', { name: /Kind of need 2|Kind/ })
      .nth(1)
      .selectOption({ label: 'Emotional' });
    await form(page).add('Add a pain', 'The queue is longer than the break');
    await form(page).rate('Severity of “The queue is longer than the break”', 4);
    await expect(lessonPage(page).strip).toContainText('Done.');
    await lessonPage(page).strip.getByRole('button', { name: 'Back to the lesson' }).click();
    await expect(page.getByText('Done.', { exact: true })).toBeVisible();
  });

  await test.step('what is to be kept becomes cards, the answers are compared, and the lesson is done', async () => {
    await page.keyboard.press('ArrowRight');
    await page.getByRole('button', { name: 'Make cards of these five' }).click();
    await page.keyboard.press('ArrowRight');
    await page
      .getByRole('textbox', { name: /^Your answer/ })
      .first()
      .fill('Because nobody is average.');
    const compare = page.getByRole('button', { name: 'Show the model answer' });
    for (let open = await compare.count(); open > 0; open -= 1) {
      await compare.first().click();
      await expect(compare).toHaveCount(open - 1);
    }
    await expectNoViolations(page);
    await page.getByRole('button', { name: 'Finish the lesson' }).click();
    await expect(page.getByText('The lesson is done.')).toBeVisible();
    await page.getByRole('button', { name: 'All lessons' }).click();
    await expect(page.getByText('1 of 27 done')).toBeVisible();
  });
  expect(program.complaints).toEqual([]);
});

const frontOf = async ({ front }: ReturnType<typeof review>): Promise<string> => (await front.textContent()) ?? '';

test('due cards are reviewed by keyboard alone, a grade is taken back, and all of it is there after a restart', async ({
  launch,
  folder,
}) => {
  test.setTimeout(180_000);
  let program = await launch();
  let { page } = program;
  // Learning needs no workspace.
  await learn(page).open('Cards');
  await expect(page.getByText('1 of 10')).toBeVisible();
  const card = review(page);
  const first = await frontOf(card);
  await expectNoViolations(page);

  await test.step('space turns the card, numbers grade it', async () => {
    await page.keyboard.press('Space');
    await expect(card.grade('Good')).toBeFocused();
    await expectNoViolations(page);
    await page.keyboard.press('4');
    await expect(card.front).not.toHaveText(first);
  });
  const second = await frontOf(card);
  await test.step('U takes the grade back', async () => {
    await page.keyboard.press('u');
    await expect(card.front).toHaveText(first);
    await page.keyboard.press('Space');
    await page.keyboard.press('4');
    await expect(card.front).toHaveText(second);
  });
  await test.step('the rest of the day', async () => {
    for (let left = 9; left > 0; left -= 1) {
      const front = await frontOf(card);
      await page.keyboard.press('Space');
      await expect(card.grade('Easy')).toBeVisible();
      await page.keyboard.press('4');
      if (left > 1) await expect(card.front).not.toHaveText(front);
    }
    await expect(page.getByText('Nothing is due', { exact: false }).first()).toBeVisible();
  });

  await test.step('an own card is made, and everything goes into a file', async () => {
    await page.getByRole('button', { name: 'Card', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog
      .getByRole('textbox', { name: /Deck/ })
      .or(dialog.getByRole('combobox', { name: /Deck/ }))
      .first()
      .fill('Exam in May');
    await dialog.getByRole('textbox', { name: /Front/ }).fill('What does a promoter answer?');
    await dialog.getByRole('textbox', { name: /Back/ }).fill('9 or 10');
    await dialog.getByRole('button', { name: /^(Save|Add|Make)/ }).click();
    await expect(page.getByText('Exam in May').first()).toBeVisible();
    const csv = join(folder, 'cards.csv');
    await program.answerDialog(csv);
    await page.getByRole('button', { name: 'Export…' }).click();
    await expect.poll(() => existsSync(csv)).toBe(true);
  });

  program = await program.restart();
  page = program.page;
  await learn(page).open('Cards');
  // The day's new cards are done; one's own comes first among those that are taken beyond them.
  await expect(page.getByText('10 cards were reviewed today.')).toBeVisible();
  await page.getByRole('button', { name: 'More new cards' }).click();
  await expect(review(page).front).toHaveText('What does a promoter answer?');
  await page.keyboard.press('Space');
  await expect(review(page).pane.getByText('9 or 10', { exact: true })).toBeVisible();
  await review(page).pane.getByRole('button', { name: 'Edit' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: /Back/ }).fill('Nine or ten');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(review(page).pane.getByText('Nine or ten', { exact: true })).toBeVisible();
  expect(program.complaints).toEqual([]);
});

test('a quiz is failed, the same topic is passed after a restart, and an exam that was left goes on', async ({ launch }) => {
  test.setTimeout(180_000);
  let program = await launch();
  let { page } = program;
  await learn(page).open('Quizzes');
  await expectNoViolations(page);
  await quiz(page).start('SWOT and TOWS');
  for (let question = 0; question < 5; question += 1) await quiz(page).answer(question < 2 ? 'right' : 'wrong');
  await expect(page.getByRole('heading', { name: '2 of 5 right' })).toBeVisible();
  await expect(page.getByText('Not passed: 40%, 70% is needed')).toBeVisible();
  await expectNoViolations(page);

  program = await program.restart();
  page = program.page;
  await learn(page).open('Quizzes');
  await expect(page.getByRole('region', { name: 'Results so far' })).toContainText('2 of 5');
  await quiz(page).start('SWOT and TOWS');
  for (let question = 0; question < 5; question += 1) await quiz(page).answer('right');
  await expect(page.getByText('Passed with 100%')).toBeVisible();
  await page.getByRole('button', { name: 'New quiz' }).click();
  await expect(page.getByRole('region', { name: 'Results so far' })).toContainText('5 of 5');

  await page.getByRole('button', { name: 'Start the exam' }).click();
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(page.getByText('2 of 40')).toBeVisible();
  program = await program.restart();
  page = program.page;
  await learn(page).open('Quizzes');
  await expect(page.getByText('An exam is under way')).toBeVisible();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByText('2 of 40')).toBeVisible();
  expect(program.complaints).toEqual([]);
});

test('a case is solved, compared and handed in; after a restart it is marked, and the feedback is a PDF', async ({ launch, folder }) => {
  test.setTimeout(300_000);
  const title = 'A second order for the online retailer';
  const facts = {
    'Add a strength': ['Glazes of our own', 'Seconds sell out in a day', 'Photographs that show scale'],
    'Add a weakness': ['Parcels miss the day we named', 'Returns are explained nowhere', 'One warehouse for two countries'],
    'Add an opportunity': ['Lockers take heavy parcels', 'Wedding lists move online', 'Postage to Cyprus falls'],
    'Add a threat': ['Marketplaces copy the best bowls', 'Clay is a fifth dearer', 'Carriers charge for size'],
  };
  let program = await launch();
  let { page } = program;
  await program.answerDialog(join(folder, 'Mine.throughline'));
  await welcome(page).newWorkspace('A tea house');
  await learn(page).open('Cases');
  await expectNoViolations(page);
  await casePage(page).begin(title);
  await expect(casePage(page).task('Look at the situation soberly')).toContainText('Open.');
  await expectNoViolations(page);

  await test.step('a task is done in the strategy of the case, and the program finds it done', async () => {
    await shell(page).open('SWOT and TOWS');
    await page.getByRole('button', { name: 'New SWOT analysis' }).click();
    await page.getByRole('radio', { name: 'Form', exact: true }).check();
    for (const [field, statements] of Object.entries(facts)) {
      await form(page).add(field, ...statements);
      for (const statement of statements) await form(page).rate(`Impact of “${statement}”`, 3);
    }
    await shell(page).saved();
    await learn(page).open('Cases');
    await casePage(page).goOn(title);
    await expect(casePage(page).task('Look at the situation soberly')).toContainText('Done. 12 items in four quadrants, all rated.');
  });

  program = await program.restart();
  page = program.page;
  await welcome(page).openRecent('Mine');
  const file = join(folder, 'Work of Nadia.json');
  await test.step('the model solution stands beside it once it is asked for, and the work is handed in as a file', async () => {
    await learn(page).open('Cases');
    await casePage(page).goOn(title);
    const opener = page.getByRole('button', { name: 'Open its strategy' });
    if (await opener.isVisible()) await opener.click();
    await casePage(page).show('Model solution');
    await page.getByRole('button', { name: 'Show the model solution' }).click();
    const compared = page.getByRole('region', { name: 'Look at the situation soberly' });
    await expect(compared).toContainText('Glazes of our own');
    await expect(compared).toContainText('16% of parcels miss the day we named');
    await expectNoViolations(page);
    await casePage(page).show('Hand in');
    await page.getByRole('textbox', { name: 'Your name' }).fill('Nadia Osei');
    await program.answerDialog(file);
    await page.getByRole('button', { name: 'Save the submission' }).click();
    await expect.poll(() => existsSync(file)).toBe(true);
  });

  await test.step('whoever marks it sees what was done, chooses levels and saves the feedback', async () => {
    await learn(page).open('Cases');
    await page.getByRole('navigation', { name: 'Where you are' }).getByRole('button', { name: 'Cases' }).click();
    await page.getByRole('button', { name: 'Mark a submission' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Nadia Osei');
    for (const levels of await page.getByRole('group', { name: /^Level reached in/ }).all())
      await levels.getByRole('radio').first().check();
    await page.getByRole('textbox', { name: 'On the whole' }).fill('The SWOT is sober; the plan is still to come.');
    await expectNoViolations(page);
    const pdf = join(folder, 'Feedback.pdf');
    await program.answerDialog(pdf);
    await page.getByRole('button', { name: 'Save feedback as PDF' }).click();
    await expect.poll(() => existsSync(pdf), { timeout: 60_000 }).toBe(true);
    read('qpdf', '--check', pdf);
    const text = read('pdftotext', pdf, '-').replace(/\s+/g, ' ');
    for (const said of ['Nadia Osei', 'The SWOT is sober; the plan is still to come.', '12 items in four quadrants']) {
      expect(text.includes(said), said).toBe(true);
    }
  });
  expect(program.complaints).toEqual([]);
});
