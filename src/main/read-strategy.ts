import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SampleContent } from '../shared/contract.ts';
import { ok, type Result } from '../shared/result.ts';
import type { Clock } from './workspace/clock.ts';
import { createWorkspace } from './workspace/index.ts';

/**
 * Reads the text of a strategy file as the engine reads a strategy, in a workspace that is gone afterwards.
 * Errors: those of `importText`, disk-full, file-not-writable.
 */
export function readStrategyText(text: string, clock: Clock): Result<SampleContent> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-read-'));
  try {
    const made = createWorkspace(join(folder, 'read.throughline'), clock);
    if (!made.ok) return made;
    const workspace = made.value;
    try {
      const imported = workspace.importText(text);
      if (!imported.ok) return imported;
      const { id, name } = imported.value.strategy;
      const records = workspace.records.list(id);
      if (!records.ok) return records;
      const observed = workspace.observed(id);
      return observed.ok ? ok({ name, records: records.value, observed: observed.value }) : observed;
    } finally {
      workspace.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
