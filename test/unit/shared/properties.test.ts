import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completenessOf } from '../../../src/shared/completeness.ts';
import { frameworkOf, kinds } from '../../../src/shared/frameworks/index.ts';
import { allItems, linksOf, mapReferences, parseData, searchText, titleOf } from '../../../src/shared/records.ts';
import { arbitraryData, arbitraryInput } from '../../fixtures/arbitrary.ts';

/** The parsed data, or a failed test. */
function parsed(kind: (typeof kinds)[number], data: unknown) {
  const result = parseData(kind, data);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

describe.each(kinds)('arbitrary %s data', (kind) => {
  const framework = frameworkOf(kind);

  test('is left alone when it is parsed a second time', () => {
    fc.assert(
      fc.property(arbitraryInput(kind, { partial: true }), (input) => {
        const once = parsed(kind, input);
        expect(parsed(kind, once)).toStrictEqual(once);
      }),
    );
  });

  test('has every key of its framework once it is parsed, and keeps what was given', () => {
    fc.assert(
      fc.property(arbitraryInput(kind, { partial: true }), (input) => {
        const data = parsed(kind, input);
        expect(Object.keys(data).sort()).toStrictEqual(Object.keys(framework.fields).sort());
        expect(data).toMatchObject(input);
      }),
    );
  });

  test('comes back from JSON as it was', () => {
    fc.assert(
      fc.property(arbitraryData(kind), (data) => {
        expect(parsed(kind, JSON.parse(JSON.stringify(data)))).toStrictEqual(data);
      }),
    );
  });

  test('is the same after every reference was put through the identity', () => {
    fc.assert(
      fc.property(arbitraryData(kind), (data) => {
        expect(mapReferences(framework.fields, data, (reference) => reference)).toStrictEqual(data);
      }),
    );
  });

  test('holds no link after every reference was taken out, and is still valid', () => {
    fc.assert(
      fc.property(arbitraryData(kind), (data) => {
        const without = mapReferences(framework.fields, data, () => null);
        expect(linksOf(framework.fields, without)).toStrictEqual([]);
        expect(parsed(kind, without)).toStrictEqual(without);
      }),
    );
  });

  test('gives each item an id of its own', () => {
    fc.assert(
      fc.property(arbitraryData(kind), (data) => {
        const ids = allItems(framework.fields, data).map((item) => item.value.id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  test('counts each required field either as done or as a gap', () => {
    fc.assert(
      fc.property(arbitraryData(kind), (data) => {
        const { done, total, gaps, percent } = completenessOf(framework, data);
        expect(done + gaps.length).toBe(total);
        expect(percent === 100).toBe(gaps.length === 0);
      }),
    );
  });

  test('has a title and search text for any content', () => {
    fc.assert(
      fc.property(arbitraryData(kind), (data) => {
        expect(titleOf(kind, data)).toBe(titleOf(kind, data).trim());
        expect(searchText(framework.fields, data)).not.toContain('[object');
      }),
    );
  });
});
