/*
 * Pictures of every screen with the sample: for the README, or with --all for review, in both themes and two sizes.
 *   npm run screenshots [-- --all FOLDER]
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Program, type StartOptions, startProgram } from './program.ts';
import { type LearnTab, learn, lessonPage } from './screens/learn.ts';
import { type Place, shell, welcome } from './screens/shell.ts';

const all = process.argv.indexOf('--all');
const out = all >= 0 ? (process.argv[all + 1] ?? 'screenshots') : join(import.meta.dirname, '../../docs/screenshots');

const open =
  (place: Place, record?: string) =>
  async ({ page }: Program) => {
    await shell(page).open(place);
    if (record) await page.getByRole('button', { name: record, exact: true }).click();
  };

const openForm = (place: Place) => async (program: Program) => {
  await open(place)(program);
  await program.page.getByRole('radio', { name: 'Form', exact: true }).check();
};

const openReport = async (program: Program) => {
  await open('Report')(program);
  await program.page.getByText(/Page 1 of/).waitFor({ timeout: 60_000 });
  await program.page.locator('canvas').first().waitFor();
};

const openJourney = open('Journey maps', 'Maya works from the sea');

const openOverlay = async (program: Program) => {
  await openJourney(program);
  await program.page.getByRole('radio', { name: 'Overlay', exact: true }).check();
};

const openMetric = async (program: Program) => {
  await open('Metrics')(program);
  await program.page.getByRole('option', { name: /Net Promoter Score/ }).click();
};

const openView = (place: Place, view: string) => async (program: Program) => {
  if (place === 'Metrics') await openMetric(program);
  else await open(place)(program);
  await program.page.getByRole('radio', { name: view, exact: true }).check();
};

const openLearn = (tab: LearnTab) => async (program: Program) => {
  await learn(program.page).open(tab);
  // What was answered last time is read in a moment.
  await program.page.getByRole('heading').first().waitFor();
};

const openCard = async (program: Program) => {
  await openLearn('Cards')(program);
  await program.page
    .getByRole('button', { name: /^Journey and touchpoints/ })
    .first()
    .click();
  await program.page.keyboard.press('Space');
};

const openTerm = async (program: Program) => {
  await openLearn('Glossary')(program);
  await program.page.getByLabel('Search the glossary').fill('moment of truth');
  await program.page.getByRole('main').getByText('Moment of truth').first().click();
};

const openLesson = async (program: Program) => {
  await openLearn('Lessons')(program);
  await lessonPage(program.page).begin('SWOT and TOWS');
};

/** For the README: name → the way there. */
const shown: Readonly<Record<string, (program: Program) => Promise<void>>> = {
  home: open('Home'),
  persona: open('Personas', 'Maya Lindqvist'),
  swot: open('SWOT and TOWS'),
  'value-fit': open('Value fit', 'Work weekends for Maya'),
  segmentation: open('Segments'),
  report: openReport,
  journey: openJourney,
  metrics: openMetric,
  voice: open('Voice of the customer'),
  throughline: open('Throughline'),
  checks: open('Checks'),
  learn: openCard,
};

const further: typeof shown = {
  brief: open('Brief'),
  personas: open('Personas'),
  'journey-overlay': openOverlay,
  themes: openView('Voice of the customer', 'Themes'),
  'themes-trends': openView('Voice of the customer', 'Phases and months'),
  touchpoints: open('Touchpoints'),
  'touchpoint-channels': openView('Touchpoints', 'Channels'),
  'touchpoint-plot': openView('Touchpoints', 'Plot'),
  servqual: open('Service quality', 'Summer guests 2026'),
  kano: open('Kano studies', 'A working weekend by the sea'),
  rfm: openView('Segments', 'RFM'),
  'metric-responses': openView('Metrics', 'Responses'),
  'marketing-mix': open('Marketing mix'),
  'marketing-mix-form': openForm('Marketing mix'),
  path: open('Strategy path'),
  positioning: open('Positioning'),
  personalisation: open('Personalisation'),
  technology: open('Technology'),
  team: open('Team and culture'),
  roadmap: open('Roadmap'),
  'roadmap-timeline': openView('Roadmap', 'Timeline'),
  'roadmap-raci': openView('Roadmap', 'RACI'),
  'roadmap-cycle': openView('Roadmap', 'Cycle'),
  economics: open('Customer economics'),
  'throughline-matrix': openView('Throughline', 'Matrix'),
  'throughline-table': openView('Throughline', 'Table'),
  evidence: open('Evidence'),
  versions: open('Versions'),
  variants: open('Variants'),
  glossary: openTerm,
  lessons: openLearn('Lessons'),
  lesson: openLesson,
  quizzes: openLearn('Quizzes'),
  cases: openLearn('Cases'),
  history: open('History'),
  bin: open('Bin'),
};

async function take(folder: string, suffix: string, options: StartOptions, screens: typeof shown): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'throughline-shots-'));
  const program = await startProgram(work, options);
  // Lets what was fetched after the first paint (fonts, charts, the preview) be drawn.
  const shoot = async (name: string) => {
    await program.page.evaluate(async () => {
      await document.fonts.ready;
      await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined)));
    });
    await program.page.screenshot({ path: join(folder, `${name}-${suffix}.png`) });
  };
  if (screens !== shown) await shoot('welcome');
  await program.answerDialog(join(work, 'Harbour House.throughline'));
  await welcome(program.page).openSample(/Harbour House/);
  for (const [name, go] of Object.entries(screens)) {
    await go(program);
    await shoot(name);
  }
  await program.quit();
  rmSync(work, { recursive: true, force: true });
}

mkdirSync(out, { recursive: true });
if (all >= 0) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const size of [
      { width: 1280, height: 800 },
      { width: 1920, height: 1080 },
    ]) {
      await take(out, `${colorScheme}-${size.width}`, { colorScheme, size }, { ...shown, ...further });
    }
  }
} else {
  await take(out, 'light', { colorScheme: 'light' }, shown);
}
