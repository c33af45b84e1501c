import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AnyData, frameworkOf } from '../../../../src/shared/frameworks/index.ts';
import { allItems, isObject, linksOf } from '../../../../src/shared/records.ts';
import { changesTo, merge, mergedVersion, type Side, type Version } from '../../../../src/shared/versions/index.ts';
import { arbitraryEdit, arbitraryEdits, arbitraryVersion } from '../../../fixtures/versions.ts';

const all = (base: Version, ours: Version, theirs: Version, side: Side): Version =>
  mergedVersion(base, ours, theirs, new Map(merge(base, ours, theirs).conflicts.map(({ id }) => [id, side])));

/** The value at the end of field names and item ids; undefined where an item is gone. */
function valueAt(version: Version, record: string, path: readonly string[]): unknown {
  let at: unknown = version.records.find(({ id }) => id === record)?.data;
  for (const step of path) {
    if (Array.isArray(at)) at = at.find((item: unknown) => isObject(item) && item.id === step);
    else at = isObject(at) ? at[step] : undefined;
  }
  return at;
}

const itemIds = ({ records }: Version): Set<string> =>
  new Set(records.flatMap(({ kind, data }) => allItems(frameworkOf(kind).fields, data).map(({ value }) => value.id)));

describe('a merge', () => {
  test('with one side that nobody touched is the other side', () => {
    fc.assert(
      fc.property(
        arbitraryVersion.chain((base) => fc.tuple(fc.constant(base), arbitraryEdit(base, 'a'))),
        ([base, edited]) => {
          expect(mergedVersion(base, edited, base, new Map())).toEqual(edited);
          expect(mergedVersion(base, base, edited, new Map())).toEqual(edited);
          expect(merge(base, edited, base).conflicts).toEqual([]);
          expect(merge(base, base, edited).conflicts).toEqual([]);
        },
      ),
    );
  });

  test('of two equal sides is that side, without a conflict', () => {
    fc.assert(
      fc.property(
        arbitraryVersion.chain((base) => fc.tuple(fc.constant(base), arbitraryEdit(base, 'a'))),
        ([base, edited]) => {
          expect(mergedVersion(base, edited, structuredClone(edited), new Map())).toEqual(edited);
          expect(merge(base, edited, structuredClone(edited))).toEqual({ conflicts: [], taken: [], kept: [] });
        },
      ),
    );
  });

  test('takes a record that only one side touched as that side has it', () => {
    fc.assert(
      fc.property(arbitraryEdits, ({ base, ours, theirs }) => {
        // Nothing but this record changed on their side, and everything else on ours.
        const [first] = theirs.records.filter(({ id }) => base.records.some((record) => record.id === id));
        if (!first) return;
        const swap = (version: Version, record: typeof first): Version => ({
          ...version,
          records: version.records.map((each) => (each.id === record.id ? record : each)),
        });
        const was = base.records.find(({ id }) => id === first.id) ?? first;
        const merged = mergedVersion(base, swap(ours, was), swap(base, first), new Map());
        const there = new Set([...merged.records.map(({ id }) => id)]);
        const got = merged.records.find(({ id }) => id === first.id);
        if (!got) return;
        const dangles = linksOf(frameworkOf(first.kind).fields, first.data).some(({ to }) => !there.has(to.record));
        if (!dangles) expect(got).toEqual(first);
      }),
    );
  });

  test('never loses an item that either side added', () => {
    fc.assert(
      fc.property(arbitraryEdits, fc.constantFrom<Side>('ours', 'theirs'), ({ base, ours, theirs }, side) => {
        const merged = all(base, ours, theirs, side);
        const [before, after] = [itemIds(base), itemIds(merged)];
        const kept = new Set(merged.records.flatMap(({ id, kind }) => (frameworkOf(kind).count === 'one' ? [id, kind] : [id])));
        for (const version of [ours, theirs]) {
          for (const { id, kind, data } of version.records) {
            // The record itself may have gone, or the phase that the item stands in.
            if (!kept.has(id) && !kept.has(kind)) continue;
            for (const { list, value } of allItems(frameworkOf(kind).fields, data)) {
              if (!list.includes('.') && !before.has(value.id)) expect([list, after.has(value.id)]).toEqual([list, true]);
            }
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  test('has at every conflict the value of the side that was chosen', () => {
    fc.assert(
      fc.property(arbitraryEdits, fc.constantFrom<Side>('ours', 'theirs'), ({ base, ours, theirs }, side) => {
        const { conflicts } = merge(base, ours, theirs);
        const merged = all(base, ours, theirs, side);
        const from = side === 'ours' ? ours : theirs;
        for (const { record, kind, path } of conflicts) {
          const inSide = frameworkOf(kind).count === 'one' ? (from.records.find((each) => each.kind === kind)?.id ?? record) : record;
          const [got, wanted] = [valueAt(merged, record, path), valueAt(from, inSide, path)];
          if (wanted === undefined) expect(got).toBeUndefined();
          // Of a whole item or record, references that lead nowhere any more are taken out.
          else if (isObject(wanted) && typeof wanted.record !== 'string') expect(isObject(got)).toBe(true);
          else if (got !== null || !isObject(wanted)) expect(got).toEqual(wanted);
        }
        expect(new Set(conflicts.map(({ id }) => id)).size).toBe(conflicts.length);
      }),
      { numRuns: 100 },
    );
  });

  test('has no item twice in a record, and refers to nothing that it dropped', () => {
    fc.assert(
      fc.property(arbitraryEdits, ({ base, ours, theirs }) => {
        const merged = mergedVersion(base, ours, theirs, new Map());
        const there = new Set(merged.records.map(({ id }) => id));
        const known = new Set([base, ours, theirs].flatMap(({ records }) => records.map(({ id }) => id)));
        const untouched = [ours, theirs].some((side) => JSON.stringify(side.records) === JSON.stringify(merged.records));
        for (const { kind, data } of merged.records) {
          const { fields } = frameworkOf(kind);
          const ids = allItems(fields, data).map(({ value }) => value.id);
          expect(new Set(ids).size).toBe(ids.length);
          if (!untouched) for (const { to } of linksOf(fields, data)) expect(known.has(to.record) && !there.has(to.record)).toBe(false);
        }
      }),
    );
  });
});

const brief = (data: AnyData = {}) => ({ id: 'b', kind: 'brief' as const, position: 1, data: { name: 'Harbour House', ...data } });
const persona = (id: string, data: AnyData) => ({ id, kind: 'persona' as const, position: 1, data });
const of = (...records: Version['records']): Version => ({ records, measures: [] });

describe('conflicts', () => {
  const pain = (more: AnyData) => ({ id: 'p1', statement: 'Slow checkout', severity: 3, ...more });
  const maya = (...pains: object[]) => persona('m', { name: 'Maya', pains });

  test('are named by the words of the fields, with the three values', () => {
    const [base, ours, theirs] = [3, 4, 5].map((severity) => of(brief(), maya(pain({ severity }))));
    if (!base || !ours || !theirs) throw new Error('Three versions');
    expect(merge(base, ours, theirs).conflicts).toEqual([
      {
        id: 'm/pains/p1/severity',
        record: 'm',
        kind: 'persona',
        title: 'Maya',
        label: 'Pain “Slow checkout”: severity',
        path: ['pains', 'p1', 'severity'],
        base: '3',
        ours: '4',
        theirs: '5',
      },
    ]);
  });

  test('an item that one side removed and the other edited is one', () => {
    const base = of(brief(), maya(pain({})));
    const { conflicts } = merge(base, of(brief(), maya()), of(brief(), maya(pain({ severity: 5 }))));
    expect(conflicts).toMatchObject([{ id: 'm/pains/p1', label: 'Pain “Slow checkout”', ours: 'removed' }]);
    expect(conflicts[0]?.theirs).toContain('Severity: 5');
    expect(all(base, of(brief(), maya()), of(brief(), maya(pain({ severity: 5 }))), 'theirs').records[1]?.data.pains).toHaveLength(1);
    expect(all(base, of(brief(), maya()), of(brief(), maya(pain({ severity: 5 }))), 'ours').records[1]?.data.pains).toEqual([]);
  });

  test('a record that one side removed and the other edited is one, an unedited one just goes', () => {
    const base = of(brief(), maya());
    expect(merge(base, of(brief()), base).conflicts).toEqual([]);
    expect(merge(base, of(brief()), of(brief({ market: 'The bay' }), maya())).conflicts).toEqual([]);
    const edited = of(brief(), persona('m', { name: 'Maya L.', pains: [] }));
    expect(merge(base, of(brief()), edited).conflicts).toMatchObject([{ id: 'm', label: '', path: [], ours: 'removed' }]);
    expect(all(base, of(brief()), edited, 'theirs')).toEqual(edited);
    expect(all(base, of(brief()), edited, 'ours').records).toHaveLength(1);
  });

  test('additions of both sides to a set are none', () => {
    const [base, ours, theirs] = [['a'], ['a', 'x'], ['y']].map((tags) => of(brief({ tags })));
    if (!base || !ours || !theirs) throw new Error('Three versions');
    expect(merge(base, ours, theirs).conflicts).toEqual([]);
    expect(mergedVersion(base, ours, theirs, new Map()).records[0]?.data.tags).toEqual(['x', 'y']);
  });

  test('an item that one side moved to another list and the other left alone moves', () => {
    const swot = (strengths: object[], weaknesses: object[], more = '') => ({
      id: 's',
      kind: 'swot' as const,
      position: 1,
      data: { strengths, weaknesses, notes: more },
    });
    const lift = { id: 'x', statement: 'One lift' };
    const base = of(brief(), swot([lift], []));
    const merged = mergedVersion(base, of(brief(), swot([], [lift])), of(brief(), swot([lift], [], 'Note')), new Map());
    expect(merged.records[1]?.data).toMatchObject({ strengths: [], weaknesses: [lift], notes: 'Note' });
  });

  test('an item that one side moved and the other edited is one, and stands where that was decided, once', () => {
    const swot = (strengths: object[], weaknesses: object[]) => ({
      id: 's',
      kind: 'swot' as const,
      position: 1,
      data: { strengths, weaknesses },
    });
    const lift = (statement: string) => ({ id: 'x', statement });
    const base = of(brief(), swot([lift('Lift')], []));
    const [moved, edited] = [of(brief(), swot([], [lift('Lift')])), of(brief(), swot([lift('One lift')], []))];
    for (const [ours, theirs] of [
      [moved, edited],
      [edited, moved],
    ] as const) {
      expect(merge(base, ours, theirs).conflicts).toMatchObject([{ path: ['strengths', 'x'] }]);
      for (const side of ['ours', 'theirs'] as const) {
        const wanted = side === 'ours' ? ours : theirs;
        expect(all(base, ours, theirs, side).records[1]).toMatchObject(wanted.records[1] ?? {});
      }
    }
  });

  test('two records of a kind that a strategy has once become one, with the items of both', () => {
    const roadmap = (id: string, item: string, notes = '') => ({
      id,
      kind: 'roadmap' as const,
      position: 1,
      data: { initiatives: [{ id: item, title: item }], notes },
    });
    const theirs = of(brief(), persona('m', { name: 'M', seen: [] }), roadmap('r2', 'Theirs'));
    const merged = mergedVersion(of(brief()), of(brief(), roadmap('r1', 'Ours')), theirs, new Map());
    expect(merged.records.filter(({ kind }) => kind === 'roadmap')).toMatchObject([
      { id: 'r1', data: { initiatives: [{ id: 'Ours' }, { id: 'Theirs' }] } },
    ]);
  });

  test('what is taken and what is kept is said', () => {
    const base = of(brief({ market: 'Bay' }), maya());
    const found = merge(base, of(brief({ market: 'Coast' }), maya()), of(brief({ market: 'Bay' }), maya(pain({}))));
    expect(found.taken.map(({ text }) => text)).toEqual(['Persona Maya: pain “Slow checkout” added.']);
    expect(found.kept.map(({ text }) => text)).toEqual(['Brief: market “Bay” → “Coast”.']);
  });
});

describe('the changes to a version', () => {
  test('are none where nothing differs', () => {
    expect(changesTo([], of(), 'Restore')).toEqual({ label: 'Restore', put: [], remove: [] });
  });
});
