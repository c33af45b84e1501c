import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges, diff } from '../../../../src/shared/versions/index.ts';
import { arbitraryEdit, arbitraryVersion } from '../../../fixtures/versions.ts';

describe('a difference', () => {
  test('between a version and itself is empty', () => {
    fc.assert(
      fc.property(arbitraryVersion, (version) => {
        expect(diff(version, version)).toEqual([]);
        expect(diff(version, structuredClone(version))).toEqual([]);
      }),
    );
  });

  test('applied to the one version gives the other, exactly', () => {
    fc.assert(
      fc.property(
        arbitraryVersion.chain((base) => fc.tuple(fc.constant(base), arbitraryEdit(base, 'a'))),
        ([a, b]) => {
          expect(applyChanges(diff(a, b), a)).toStrictEqual(b);
          expect(applyChanges(diff(b, a), b)).toStrictEqual(a);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('between any two versions leads from the one to the other', () => {
    fc.assert(
      fc.property(arbitraryVersion, arbitraryVersion, (a, b) => {
        expect(applyChanges(diff(a, b), a)).toStrictEqual(b);
      }),
    );
  });
});
