import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { type Program, type StartOptions, startProgram } from './program.ts';

interface Fixtures {
  /** Where the program's profile and the test's files are. */
  folder: string;
  launch: (options?: StartOptions) => Promise<Program>;
}

export const test = base.extend<Fixtures>({
  folder: async ({ playwright: _ }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'throughline-e2e-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  launch: async ({ folder }, use) => {
    const started: Program[] = [];
    await use(async (options = {}) => {
      const program = await startProgram(folder, options);
      started.push(program);
      return program;
    });
    for (const program of started) await program.app.close().catch(() => undefined);
  },
});

/** No accessibility violation on what is shown now, or none of the rules named. */
export async function expectNoViolations(page: Page, rules: readonly string[] = []): Promise<void> {
  // A page of Electron has no other windows, so axe runs in this one.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const result = await (rules.length > 0
    ? axe.withRules([...rules])
    : axe.withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
  ).analyze();
  expect(
    result.violations.map(({ id, nodes }) => ({ id, where: nodes.map((node) => [node.target.join(' '), node.failureSummary]) })),
  ).toEqual([]);
}

/** What a tool of the system prints. */
export function read(command: string, ...args: readonly string[]): string {
  const result = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (result.status !== 0) throw new Error(`${command} ${args.join(' ')}: ${result.stderr}${result.stdout}`);
  return result.stdout;
}

export { expect };
