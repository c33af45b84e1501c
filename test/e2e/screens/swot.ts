import { expect, type Page } from '@playwright/test';

export type Quadrant = 'Strengths' | 'Weaknesses' | 'Opportunities' | 'Threats';
const SINGULAR: Readonly<Record<Quadrant, string>> = {
  Strengths: 'a strength',
  Weaknesses: 'a weakness',
  Opportunities: 'an opportunity',
  Threats: 'a threat',
};

/** The SWOT board. */
export const swotBoard = (page: Page) => {
  const quadrant = (name: Quadrant) => page.getByRole('region', { name, exact: true });
  const card = (name: Quadrant, statement: string) => quadrant(name).getByRole('listitem', { name: statement, exact: true });
  const grip = (statement: string) => page.getByRole('button', { name: `Move “${statement}”`, exact: true });
  return {
    quadrant,
    card,
    grip,
    add: async (name: Quadrant, ...statements: readonly string[]) => {
      const box = quadrant(name).getByRole('textbox', { name: `Add ${SINGULAR[name]}`, exact: true });
      for (const statement of statements) {
        await box.fill(statement);
        await box.press('Enter');
        await expect(card(name, statement)).toBeVisible();
      }
    },
    /** Drags by the grip, in small steps as a hand does. */
    drag: async (statement: string, to: Quadrant) => {
      const from = await grip(statement).boundingBox();
      const target = await quadrant(to).boundingBox();
      if (!from || !target) throw new Error('The grip and the quadrant are on the screen');
      await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
      await page.mouse.down();
      await page.mouse.move(from.x + 10, from.y + 10, { steps: 4 });
      await page.mouse.move(target.x + target.width / 2, target.y + target.height / 2, { steps: 20 });
      await page.mouse.up();
    },
  };
};
