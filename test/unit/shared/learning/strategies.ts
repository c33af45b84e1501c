import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { makeContext } from '../../../../src/shared/checks/index.ts';
import type { CheckContext } from '../../../../src/shared/checks/model.ts';
import { noRows, parseStrategyText, type StrategyFile } from '../../../../src/shared/exchange/strategy-file.ts';
import type { Reference } from '../../../../src/shared/fields.ts';
import { frameworkOf, kinds } from '../../../../src/shared/frameworks/index.ts';
import { NOTHING_OBSERVED, type Observed } from '../../../../src/shared/observed.ts';
import { type AnyRecord, allItems, mapReferences } from '../../../../src/shared/records.ts';
import { type SampleName, sampleNames } from '../../../../src/shared/samples.ts';
import { arbitraryData } from '../../../fixtures/arbitrary.ts';
import { makeAny } from '../../analysis/make.ts';
import { observedOf } from '../../report/observe.ts';
import { points } from '../checks/arbitrary-points.ts';
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

/** Up to two records of each kind; their references lead to each other, or nowhere. */
export const arbitraryContext: fc.Arbitrary<CheckContext> = fc
  .tuple(
    fc.tuple(...kinds.map((kind) => fc.array(arbitraryData(kind), { maxLength: frameworkOf(kind).count === 'one' ? 1 : 2 }))),
    fc.array(fc.nat(), { minLength: 50, maxLength: 50 }),
    points,
  )
  .map(([byKind, choices, pointsOf]) => {
    const bare = kinds.flatMap((kind, at) =>
      (byKind[at] ?? []).map((data, index) => makeAny(kind, `${kind}-${index}`, { ...data }, index)),
    );
    const targets: Reference[] = bare.flatMap(({ id, kind, data }) => [
      { record: id },
      ...allItems(frameworkOf(kind).fields, data).map(({ value }) => ({ record: id, item: value.id })),
    ]);
    let turn = 0;
    const lead = (reference: Reference): Reference => {
      turn += 1;
      const choice = choices[turn % choices.length] ?? 0;
      return choice % 4 === 0 ? reference : (targets[(choice * 31 + turn * 7) % targets.length] ?? reference);
    };
    const records = bare.map((record) =>
      makeAny(record.kind, record.id, { ...mapReferences(frameworkOf(record.kind).fields, record.data, lead) }, record.position),
    );
    return contextOf(records, { ...NOTHING_OBSERVED, points: pointsOf(records) });
  });
