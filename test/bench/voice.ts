import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../../src/main/workspace/clock.ts';
import { createWorkspace, type Workspace } from '../../src/main/workspace/index.ts';
import type { Result } from '../../src/shared/result.ts';
import { feedbackEntrySchema, responseEntrySchema } from '../../src/shared/rows.ts';
import { type Program, startProgram } from '../e2e/program.ts';
import { type Spread, spread } from './spread.ts';

const ITEMS = 100_000;
const SCROLLS = 240;
const SEARCHES = 200;

const WORDS =
  'guest room desk quiet booking call price sea window breakfast early late walk trail family phone wifi video weekend refund porridge harbour gulls kettle lamp chair view stairs lift towel'.split(
    ' ',
  );
const pick = (seed: number): string => WORDS[Math.abs((seed * 1_103_515_245 + 12_345) >> 16) % WORDS.length] ?? 'guest';
const text = (seed: number): string => Array.from({ length: 60 }, (_, index) => pick(seed * 61 + index * 7)).join(' ');
const day = (seed: number): string => new Date(Date.UTC(2024, 0, 1 + (seed % 1000))).toISOString().slice(0, 10);

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/** A workspace with as much feedback and as many answers. */
function fill(workspace: Workspace): string {
  const { id } = must(workspace.strategies.create('Bench'));
  const metric = must(workspace.records.create({ strategyId: id, kind: 'metric', data: { name: 'NPS', kind: 'NPS', period: 'wave' } })).id;
  const segments = ['A', 'B', 'C', 'D', 'E'].map(
    (name) => must(workspace.records.create({ strategyId: id, kind: 'segment', data: { name } })).id,
  );
  const feedback = must(workspace.batches.begin({ strategyId: id, kind: 'feedback', file: 'bench.csv' }));
  for (let at = 0; at < ITEMS; at += 5000) {
    must(
      feedback.add(
        Array.from({ length: 5000 }, (_, index) => {
          const seed = at + index;
          const verbatim = seed % 997 === 0 ? `rare${seed} ${text(seed)}` : text(seed);
          return {
            entry: feedbackEntrySchema.parse({ verbatim, date: day(seed), source: 'review', rating: 1 + (seed % 5) }),
            key: String(seed),
          };
        }),
      ),
    );
  }
  must(feedback.commit());
  const responses = must(workspace.batches.begin({ strategyId: id, kind: 'responses', file: 'bench.csv' }));
  for (let at = 0; at < ITEMS; at += 5000) {
    must(
      responses.add(
        Array.from({ length: 5000 }, (_, index) => {
          const seed = at + index;
          const wave = `Wave ${1 + (seed % 8)}`;
          return {
            entry: responseEntrySchema.parse({ metric, score: seed % 11, wave, date: day(seed), segment: segments[seed % 5] ?? null }),
            key: '',
          };
        }),
      ),
    );
  }
  must(responses.commit());
  return id;
}

export interface VoiceFigures {
  readonly items: number;
  /** Milliseconds. */
  readonly aggregation: number;
  readonly firstScreen: number;
  readonly filter: Spread;
  readonly search: Spread;
  /** Milliseconds between frames while the table is scrolled by 120 pixels a frame, and while an empty sheet is. */
  readonly frames: Spread;
  readonly bareFrames: Spread;
  /** Megabytes of the window's process, before and with the table open. */
  readonly memoryBefore: number;
  readonly memory: number;
}

/** The feedback table over 100,000 items in the real window. */
export async function benchVoice(): Promise<VoiceFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-voice-'));
  const file = join(folder, 'voice.throughline');
  const workspace = must(createWorkspace(file, systemClock));
  const strategyId = fill(workspace);
  const begun = performance.now();
  must(workspace.observed(strategyId));
  const aggregation = performance.now() - begun;
  must(workspace.close());
  const program = await startProgram(folder, { args: [file] });
  try {
    return { items: ITEMS, aggregation, ...(await measure(program, strategyId)) };
  } finally {
    await program.quit();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure({ page, app }: Program, strategyId: string): Promise<Omit<VoiceFigures, 'items' | 'aggregation'>> {
  await page
    .getByRole('navigation', { name: 'Strategy' })
    .getByRole('button', { name: /^Voice/ })
    .waitFor();
  // Home counts everything once, and the code of the screens is fetched while it is looked at.
  await page.evaluate(async (id) => {
    await window.throughline.request('observed.get', { strategyId: id });
    await new Promise((done) => setTimeout(done, 1000));
  }, strategyId);
  const memoryOf = (): Promise<number> =>
    app.evaluate(({ app: electron, BrowserWindow }) => {
      const own = BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId();
      return (electron.getAppMetrics().find(({ pid }) => pid === own)?.memory.workingSetSize ?? 0) / 1024;
    });
  const memoryBefore = await memoryOf();
  const firstScreen = await page.evaluate(async () => {
    const button = [...document.querySelectorAll<HTMLElement>('nav button')].find((one) =>
      one.textContent?.startsWith('Voice of the customer'),
    );
    const from = performance.now();
    button?.click();
    for (;;) {
      await new Promise(requestAnimationFrame);
      if (document.querySelector('[role=grid] [data-place="0"]')?.textContent?.includes(' ')) return performance.now() - from;
    }
  });
  const filter = await page.evaluate(async (): Promise<number[]> => {
    const times: number[] = [];
    const shown = (): string => [...document.querySelectorAll('[role=status]')].map((one) => one.textContent).join();
    for (let run = 0; run < 20; run += 1) {
      // A rating is chosen, then given up again: each leaves another count.
      const rating = String(1 + (Math.floor(run / 2) % 5));
      const find = () =>
        [...document.querySelectorAll<HTMLElement>('search label')].find(
          ({ textContent }) => textContent?.startsWith(rating) && /^[\d,]+$/.test(textContent),
        );
      // Counts come after the rows.
      for (let waits = 0; !find() && waits < 300; waits += 1) await new Promise(requestAnimationFrame);
      const box = find();
      if (!box) throw new Error(`There is no rating ${rating} to filter by`);
      const before = shown();
      const from = performance.now();
      box.click();
      for (;;) {
        await new Promise(requestAnimationFrame);
        if (shown() !== before || performance.now() - from > 5000) break;
      }
      times.push(performance.now() - from);
      await new Promise((done) => setTimeout(done, 400));
    }
    return times;
  });
  const search = await page.evaluate(
    async ({ strategyId: strategy, words, runs }): Promise<number[]> => {
      const times: number[] = [];
      for (let run = 0; run < runs; run += 1) {
        const query =
          run % 3 === 0
            ? `rare${((run * 997) / 3) % 99_700}`
            : run % 3 === 1
              ? (words[run % words.length] ?? '')
              : (words[run % words.length] ?? '').slice(0, 3);
        const from = performance.now();
        await window.throughline.request('search.query', { strategyId: strategy, query, limit: 30 });
        times.push(performance.now() - from);
      }
      return times;
    },
    { strategyId, words: WORDS, runs: SEARCHES },
  );
  const frames = await page.evaluate(async (steps): Promise<number[]> => {
    const scroll = document.querySelector('[role=grid]')?.parentElement;
    if (!scroll) throw new Error('The table is not there');
    const times: number[] = [];
    let last = await new Promise<number>(requestAnimationFrame);
    for (let step = 1; step <= steps; step += 1) {
      // As a wheel turned without a pause does.
      scroll.scrollTop += 120;
      const now = await new Promise<number>(requestAnimationFrame);
      times.push(now - last);
      last = now;
    }
    return times;
  }, SCROLLS);
  // The same steps over an empty sheet as high as the table: what the window itself takes for a frame on this machine.
  const bareFrames = await page.evaluate(async (steps): Promise<number[]> => {
    const sheet = document.createElement('div');
    sheet.style.cssText = 'position:fixed;inset:0;overflow:auto;background:white;z-index:9999';
    sheet.append(Object.assign(document.createElement('div'), { style: 'height:5800000px' }));
    document.body.append(sheet);
    const times: number[] = [];
    let last = await new Promise<number>(requestAnimationFrame);
    for (let step = 1; step <= steps; step += 1) {
      sheet.scrollTop += 120;
      const now = await new Promise<number>(requestAnimationFrame);
      times.push(now - last);
      last = now;
    }
    sheet.remove();
    return times;
  }, SCROLLS);
  return {
    firstScreen,
    filter: spread(filter),
    search: spread(search),
    frames: spread(frames),
    bareFrames: spread(bareFrames),
    memoryBefore,
    memory: await memoryOf(),
  };
}
