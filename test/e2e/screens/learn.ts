import { expect, type Page } from '@playwright/test';
import type { ChoiceQuestion } from '../../../src/shared/learning/question.ts';
import { questions } from '../../../src/shared/learning/questions.ts';

export type LearnTab = 'Cards' | 'Glossary' | 'Lessons' | 'Quizzes' | 'Cases';

/** Learning, from the sidebar or the welcome screen. */
export const learn = (page: Page) => ({
  open: async (tab: LearnTab) => {
    const tabs = page.getByRole('navigation', { name: 'Learn', exact: true });
    if ((await tabs.count()) === 0) await page.getByRole('button', { name: /^Learn\b/ }).click();
    const wanted = tabs.getByRole('button', { name: tab, exact: true });
    await expect(wanted).toBeVisible();
    // A press on the tab that is shown would only take the focus from what is in it.
    if ((await wanted.getAttribute('aria-current')) === null) await wanted.click();
    await expect(wanted).toHaveAttribute('aria-current', 'page');
  },
});

/** A lesson, page by page. */
export const lessonPage = (page: Page) => ({
  pages: page.getByRole('navigation', { name: 'Pages of the lesson' }),
  strip: page.getByRole('region', { name: 'Lesson', exact: true }),
  begin: async (title: string) => {
    await page
      .getByRole('main')
      .getByRole('button', { name: new RegExp(title) })
      .first()
      .click();
    await expect(page.getByRole('navigation', { name: 'Pages of the lesson' })).toBeVisible();
  },
});

/** The card that is due. */
export const review = (page: Page) => {
  const pane = page.getByRole('region', { name: 'Review' });
  return {
    pane,
    front: pane.getByRole('article', { name: 'Card' }).getByRole('heading', { level: 2 }),
    grade: (name: 'Again' | 'Hard' | 'Good' | 'Easy') => pane.getByRole('button', { name: new RegExp(`^${name}`) }),
  };
};

/** A quiz of one topic with multiple choice only. */
export const quiz = (page: Page) => ({
  start: async (topic: string) => {
    await page.getByRole('radio', { name: new RegExp(`^${topic}`) }).check();
    await page.getByRole('radio', { name: '5 questions' }).check();
    await page.getByRole('checkbox', { name: 'Multiple choice' }).check();
    await page.getByRole('button', { name: /^Start with/ }).click();
  },
  choices: choicesOf(page),
  /** Answers the question that is shown, one of those written down, rightly or not, and goes on by keyboard. */
  answer: async (how: 'right' | 'wrong') => {
    const asked = await promptOf(page);
    const wrong = asked.wrong[0];
    if (!wrong) throw new Error(`“${asked.prompt}” has no wrong choice`);
    await choicesOf(page)
      .filter({ hasText: how === 'right' ? asked.answer : wrong.text })
      .click();
    await expect(page.getByText(how === 'right' ? asked.why : wrong.why)).toBeVisible();
    await page.keyboard.press('Enter');
  },
});

const choicesOf = (page: Page) => page.getByRole('list', { name: 'Choices' }).getByRole('button');

async function promptOf(page: Page): Promise<ChoiceQuestion> {
  const prompt = await page.getByRole('heading', { level: 1 }).textContent();
  const found = questions.find((question): question is ChoiceQuestion => question.kind === 'choice' && question.prompt === prompt);
  if (!found) throw new Error(`“${prompt}” is no multiple choice of the program`);
  return found;
}

/** A case that is solved in the open workspace. */
export const casePage = (page: Page) => ({
  begin: async (title: string) => {
    await page.getByRole('button', { name: `Read the case: ${title}` }).click();
    await page.getByRole('button', { name: 'Begin the case' }).click();
    await expect(page.getByRole('radio', { name: 'Model solution' })).toBeVisible({ timeout: 60_000 });
  },
  goOn: async (title: string) => {
    await page.getByRole('button', { name: `Go on: ${title}` }).click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  },
  task: (title: string) =>
    page
      .getByRole('region', { name: /^Tasks/ })
      .getByRole('listitem')
      .filter({ hasText: title }),
  show: (view: 'Case and tasks' | 'Model solution' | 'Hand in') => page.getByRole('radio', { name: view, exact: true }).check(),
});
