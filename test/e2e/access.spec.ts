import { join } from 'node:path';
import { expect, expectNoViolations, test } from './fixtures.ts';
import { learn, lessonPage, quiz, review } from './screens/learn.ts';
import { type Place, shell, welcome } from './screens/shell.ts';

const places: readonly Place[] = [
  'Home',
  'Strategy path',
  'Brief',
  'Personas',
  'Segments',
  'Voice of the customer',
  'Journey maps',
  'Touchpoints',
  'SWOT and TOWS',
  'Value fit',
  'Positioning',
  'Marketing mix',
  'Personalisation',
  'Technology',
  'Team and culture',
  'Roadmap',
  'Metrics',
  'Customer economics',
  'Throughline',
  'Checks',
  'Evidence',
  'Versions',
  'Variants',
  'Report',
  'History',
  'Bin',
];

// In the dark the same things stand on the page in other colours.
const RULES = { light: [], dark: ['color-contrast'] } as const;

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every screen is free of accessibility violations, ${colorScheme} at 1280×800`, async ({ launch, folder }) => {
    test.setTimeout(360_000);
    const program = await launch({ colorScheme, size: { width: 1280, height: 800 } });
    const { page } = program;
    await test.step('Welcome', () => expectNoViolations(page, RULES[colorScheme]));
    await program.answerDialog(join(folder, 'Sample.throughline'));
    await welcome(page).openSample(/Harbour House/);
    for (const place of places) {
      await test.step(place, async () => {
        await shell(page).open(place);
        await expectNoViolations(page, RULES[colorScheme]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overflow, 'the window does not scroll sideways').toBeLessThanOrEqual(0);
      });
    }
    await test.step('a persona', async () => {
      await shell(page).open('Personas');
      await page.getByRole('button', { name: 'Maya Lindqvist', exact: true }).click();
      await expect(page.getByRole('form', { name: 'Fields' })).toBeVisible();
      await expectNoViolations(page, RULES[colorScheme]);
    });
    await test.step('the form of a record that opens on its board', async () => {
      await shell(page).open('Marketing mix');
      await page.getByRole('radio', { name: 'Form', exact: true }).check();
      await expect(page.getByRole('form', { name: 'Fields' })).toBeVisible();
      await expectNoViolations(page, RULES[colorScheme]);
    });
    for (const [place, view] of [
      ['Voice of the customer', 'Themes'],
      ['Voice of the customer', 'Phases and months'],
      ['Touchpoints', 'Channels'],
      ['Touchpoints', 'Plot'],
      ['Segments', 'RFM'],
      ['Roadmap', 'Timeline'],
      ['Roadmap', 'RACI'],
      ['Roadmap', 'Cycle'],
      ['Throughline', 'Matrix'],
      ['Throughline', 'Table'],
    ] as const) {
      await test.step(`${place}: ${view}`, async () => {
        await shell(page).open(place);
        await page.getByRole('radio', { name: view, exact: true }).check();
        await expectNoViolations(page, RULES[colorScheme]);
      });
    }
    for (const [place, record] of [
      ['Journey maps', 'Maya works from the sea'],
      ['Service quality', 'Summer guests 2026'],
      ['Kano studies', 'A working weekend by the sea'],
    ] as const) {
      await test.step(record, async () => {
        await shell(page).open(place);
        await page.getByRole('button', { name: record, exact: true }).click();
        await expect(page.getByRole('heading', { level: 1, name: record })).toBeVisible();
        await expectNoViolations(page, RULES[colorScheme]);
      });
    }
    for (const tab of ['Cards', 'Glossary', 'Lessons', 'Quizzes', 'Cases'] as const) {
      await test.step(`Learn: ${tab}`, async () => {
        await learn(page).open(tab);
        await expectNoViolations(page, RULES[colorScheme]);
      });
    }
    await test.step('a turned card', async () => {
      await learn(page).open('Cards');
      await page.keyboard.press('Space');
      await expect(review(page).grade('Good')).toBeVisible();
      await expectNoViolations(page, RULES[colorScheme]);
    });
    await test.step('a term', async () => {
      await learn(page).open('Glossary');
      await page
        .getByRole('textbox', { name: 'Search the glossary' })
        .or(page.getByRole('searchbox', { name: 'Search the glossary' }))
        .fill('nps');
      await page.getByRole('main').getByText('Net Promoter Score').first().click();
      await expect(page.getByRole('heading', { level: 1, name: /Net Promoter Score/ })).toBeVisible();
      await expectNoViolations(page, RULES[colorScheme]);
    });
    await test.step('a lesson and a question', async () => {
      await learn(page).open('Lessons');
      await lessonPage(page).begin('Map a journey');
      await expectNoViolations(page, RULES[colorScheme]);
      await learn(page).open('Quizzes');
      await quiz(page).start('SWOT and TOWS');
      // Among the questions are some of the open strategy, whose answers this test does not know.
      await quiz(page).choices.first().click();
      await expect(page.getByRole('heading', { name: 'The others' })).toBeVisible();
      await expectNoViolations(page, RULES[colorScheme]);
    });
    await test.step('a value-fit map', async () => {
      await shell(page).open('Value fit');
      await page.getByRole('button', { name: 'Work weekends for Maya', exact: true }).click();
      await expect(page.getByRole('main')).toContainText('Video calls drop in the room');
      await expectNoViolations(page, RULES[colorScheme]);
    });
    expect(program.complaints).toEqual([]);
  });
}
