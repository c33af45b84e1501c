import { readFileSync } from 'node:fs';
import type fc from 'fast-check';
import { makeContext } from '../../../../src/shared/checks/index.ts';
import type { CheckContext } from '../../../../src/shared/checks/model.ts';
import { parseStrategyText, type StrategyFile } from '../../../../src/shared/exchange/strategy-file.ts';
import { noRows } from '../../../../src/shared/exchange/strategy-rows.ts';
import { NOTHING_OBSERVED, type Observed } from '../../../../src/shared/observed.ts';
import type { AnyRecord } from '../../../../src/shared/records.ts';
import { type SampleName, sampleNames } from '../../../../src/shared/samples.ts';
import { makeAny } from '../../analysis/make.ts';
import { observedOf } from '../../report/observe.ts';
import { arbitraryStrategy } from '../checks/arbitrary-strategy.ts';
import { TODAY } from '../checks/cases.ts';

/* Strategies on which what a lesson asks for is tried out. */

export const contextOf = (records: readonly AnyRecord[], observed: Observed = NOTHING_OBSERVED): CheckContext =>
  makeContext({ records, observed, today: TODAY });

export interface Sample {
  readonly name: SampleName;
  readonly text: string;
  readonly file: StrategyFile;
  readonly records: readonly AnyRecord[];
  readonly observed: Observed;
}

function readSample(name: SampleName): Sample {
  const text = readFileSync(new URL(`../../../../resources/samples/${name}.json`, import.meta.url), 'utf8');
  const parsed = parseStrategyText(text);
  if (!parsed.ok) throw new Error(`${name}: ${parsed.error.message}`);
  const file = parsed.value;
  const records = file.records.map(({ id, kind, data }, position) => makeAny(kind, id, { ...data }, position));
  return { name, text, file, records, observed: observedOf(file.rows ?? noRows(), records) };
}

/** The strategies that come with the program, whole, with what customers said. */
export const samples: readonly Sample[] = sampleNames.map(readSample);

/** As a new strategy begins: a brief with a name. */
export const newStrategy = (): readonly AnyRecord[] => [makeAny('brief', 'brief', { name: 'New' })];

/** Whatever records hold, and references that lead to each other or nowhere. */
export const arbitraryContext: fc.Arbitrary<CheckContext> = arbitraryStrategy.map(({ records, observed }) => contextOf(records, observed));
