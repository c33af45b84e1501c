import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readStrategyText } from '../../../../../src/main/read-strategy.ts';
import { systemClock } from '../../../../../src/main/workspace/clock.ts';
import { makeContext } from '../../../../../src/shared/checks/index.ts';
import type { CheckContext } from '../../../../../src/shared/checks/model.ts';
import { parseStrategyText, type StrategyFile } from '../../../../../src/shared/exchange/strategy-file.ts';
import type { SampleName } from '../../../../../src/shared/samples.ts';
import { value } from '../../../main/helpers.ts';

export const TODAY = '2026-11-22';

const folder = join(import.meta.dirname, '../../../../../resources/samples');
const files = new Map<SampleName, StrategyFile>();

/** A sample's file, parsed once. */
export function sampleFile(sample: SampleName): StrategyFile {
  const known = files.get(sample);
  if (known) return known;
  const file = value(parseStrategyText(readFileSync(join(folder, `${sample}.json`), 'utf8')));
  files.set(sample, file);
  return file;
}

/** A strategy file as the engine reads it, through a workspace on the disk. */
export const read = (file: StrategyFile) => value(readStrategyText(JSON.stringify(file), systemClock));

/** A strategy file as checks read it. */
export const contextOf = (file: StrategyFile): CheckContext => makeContext({ ...read(file), today: TODAY });
