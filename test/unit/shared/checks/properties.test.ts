import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findingKey, waive } from '../../../../src/shared/checks/index.ts';
import type { Finding } from '../../../../src/shared/checks/model.ts';
import type { Reference } from '../../../../src/shared/fields.ts';
import { frameworkOf } from '../../../../src/shared/frameworks/index.ts';
import { type AnyRecord, allItems } from '../../../../src/shared/records.ts';
import { arbitraryStrategy } from './arbitrary-strategy.ts';
import { TODAY } from './cases.ts';
import { applied, found, mended, newId } from './run.ts';

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
