import fc from 'fast-check';
import type { Reference } from '../../../../src/shared/fields.ts';
import { frameworkOf, kinds } from '../../../../src/shared/frameworks/index.ts';
import { NOTHING_OBSERVED } from '../../../../src/shared/observed.ts';
import { allItems, mapReferences } from '../../../../src/shared/records.ts';
import { arbitraryData } from '../../../fixtures/arbitrary.ts';
import { makeAny } from '../../analysis/make.ts';
import { points as arbitraryPoints } from './arbitrary-points.ts';
import type { Strategy } from './cases.ts';

/** Up to so many records of each kind; their references lead to each other, or nowhere. */
export const arbitraryStrategyOf = (most: number): fc.Arbitrary<Strategy> =>
  fc
    .tuple(
      fc.tuple(
        ...kinds.map((kind) => fc.array(arbitraryData(kind), { minLength: 0, maxLength: frameworkOf(kind).count === 'one' ? 1 : most })),
      ),
      fc.array(fc.nat(), { minLength: 50, maxLength: 50 }),
      arbitraryPoints,
    )
    .map(([byKind, choices, points]) => {
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
      return { records, observed: { ...NOTHING_OBSERVED, points: points(records) } };
    });

export const arbitraryStrategy = arbitraryStrategyOf(2);
