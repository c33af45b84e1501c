import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findingKey, waive } from '../../../../src/shared/checks/index.ts';
import type { Finding } from '../../../../src/shared/checks/model.ts';
import type { Reference } from '../../../../src/shared/fields.ts';
import { frameworkOf, kinds } from '../../../../src/shared/frameworks/index.ts';
import { NOTHING_OBSERVED } from '../../../../src/shared/observed.ts';
import { type AnyRecord, allItems, mapReferences } from '../../../../src/shared/records.ts';
import { arbitraryData } from '../../../fixtures/arbitrary.ts';
import { makeAny } from '../../analysis/make.ts';
import { points as arbitraryPoints } from './arbitrary-points.ts';
import { type Strategy, TODAY } from './cases.ts';
import { applied, found, mended, newId } from './run.ts';

/** Up to two records of each kind; their references lead to each other, or nowhere. */
const arbitraryStrategy: fc.Arbitrary<Strategy> = fc
  .tuple(
    fc.tuple(...kinds.map((kind) => fc.array(arbitraryData(kind), { minLength: 0, maxLength: frameworkOf(kind).count === 'one' ? 1 : 2 }))),
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

const thereIn = (records: readonly AnyRecord[]) => {
  const keys = new Set(
    records.flatMap(({ id, kind, data }) => [id, ...allItems(frameworkOf(kind).fields, data).map(({ value }) => `${id}/${value.id}`)]),
  );
  return ({ record, item }: Reference): boolean => keys.has(item === undefined ? record : `${record}/${item}`);
};

const isField = (records: readonly AnyRecord[], { place: { record, field } }: Finding): boolean => {
  const kind = records.find(({ id }) => id === record)?.kind;
  if (kind === undefined || field === undefined) return field === undefined;
  let fields = frameworkOf(kind).fields;
  return field.split('.').every((name) => {
    const widget = fields[name]?.widget;
    if (widget?.kind === 'group' || widget?.kind === 'list') fields = widget.fields;
    return widget !== undefined;
  });
};

test('whatever the records hold, findings are about what is there and each is named once', () => {
  fc.assert(
    fc.property(arbitraryStrategy, (strategy) => {
      const { open, waived } = found(strategy);
      const isThere = thereIn(strategy.records);
      for (const finding of [...open, ...waived]) {
        const { about, place, fix, sentence, why } = finding;
        expect([finding.check, about.every(isThere), isThere(place), isField(strategy.records, finding)]).toEqual([
          finding.check,
          true,
          true,
          true,
        ]);
        expect(about[0]?.record).toBe(place.record);
        if (fix.kind === 'open') expect(isThere(fix.place)).toBe(true);
        expect(sentence).toMatch(/^\S[^\n]*[.…]$/u);
        expect(sentence.isWellFormed() && why.isWellFormed()).toBe(true);
      }
      const keys = open.map(findingKey);
      expect(new Set(keys).size).toBe(keys.length);
    }),
    { numRuns: 40 },
  );
});

test('every fix that is done at once takes its finding away and leaves records that can be stored', () => {
  fc.assert(
    fc.property(arbitraryStrategy, (strategy) => {
      for (const finding of found(strategy).open) {
        if (finding.fix.kind !== 'change') continue;
        const left = found(mended(strategy, finding)).open.map(findingKey);
        expect([finding.check, left.includes(findingKey(finding))]).toEqual([finding.check, false]);
      }
    }),
    { numRuns: 20 },
  );
});

test('every finding can be waived, and no other goes with it', () => {
  fc.assert(
    fc.property(arbitraryStrategy, fc.nat(), (strategy, choice) => {
      const { open } = found(strategy);
      const finding = open[choice % open.length];
      if (!finding) return;
      const records = applied(strategy.records, waive(strategy.records, finding, 'Known.', TODAY, newId));
      expect(found({ ...strategy, records }).open.map(findingKey)).toEqual(
        open.map(findingKey).filter((key) => key !== findingKey(finding)),
      );
    }),
    { numRuns: 40 },
  );
});
