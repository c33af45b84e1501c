import { describe, expect, it } from 'vitest';
import { entries, entryOf, overviewOf, placeOfGap } from '../../../../src/renderer/home/overview.ts';
import { ownKinds } from '../../../../src/shared/frameworks/index.ts';
import { type AnyRecord, pain, record } from '../make.ts';

describe('the sidebar', () => {
  it('leads to every kind that people make exactly once', () => {
    expect(entries.flatMap((entry) => entry.kinds).sort()).toEqual([...ownKinds].sort());
  });

  it('shows segments in the entry of the segmentation, and counts them', () => {
    expect(entryOf('segment')).toMatchObject({ kind: 'segmentation', label: 'Segments', counted: 'segment' });
  });

  it('counts nothing where there is one record at most', () => {
    expect(entryOf('brief')?.counted).toBeNull();
  });
});

describe('overview', () => {
  it('is at nothing while there is no record', () => {
    const overview = overviewOf([]);
    expect(overview.percent).toBe(0);
    expect(overview.areas.map(({ area, percent }) => [area, percent])).toEqual([
      ['understand', 0],
      ['decide', 0],
      ['plan', 0],
      ['measure', 0],
    ]);
    expect(overview.gaps).toEqual([]);
  });

  it('lists records that lack something in the order a strategy is made, whatever order they come in', () => {
    const overview = overviewOf([
      record('metric', 'm'),
      record('persona', 'p2', {}, 1),
      record('persona', 'p1', {}, 0),
      record('brief', 'b'),
    ]);
    expect(overview.gaps.map(({ record: { id } }) => id)).toEqual(['b', 'p1', 'p2', 'm']);
    expect(overview.gapCount).toBe(overview.gaps.reduce((sum, { gaps }) => sum + gaps.length, 0));
  });

  it('leaves out records that lack nothing', () => {
    const full = record('metric', 'm', { name: 'NPS', kind: 'NPS', period: 'wave', convention: 'c', unit: 'points', target: 50 });
    const overview = overviewOf([full]);
    expect(overview.gaps).toEqual([]);
    expect(overview.areas.find(({ area }) => area === 'measure')?.percent).toBe(100);
  });

  it('counts half of an entry that holds two kinds while one of them is missing', () => {
    const study = record('segmentation', 'x', {
      market: 'm',
      bases: ['needs'],
      criteria: [{ id: 'c', name: 'Size', axis: 'fit', weight: 100 }],
      targeting: 'concentrated',
    });
    expect(overviewOf([study]).entries.find(({ entry }) => entry.kind === 'segmentation')?.percent).toBe(50);
  });
});

describe('the place of a gap', () => {
  const gapsOf = (of: AnyRecord) =>
    overviewOf([of])
      .gaps.flatMap(({ gaps }) => gaps)
      .map((gap) => ({ label: gap.label, ...placeOfGap(gap, of) }));

  it('is the field itself', () => {
    expect(gapsOf(record('persona', 'p'))).toContainEqual({ label: 'Quote', field: 'quote', item: undefined });
  });

  it('is the list and the item for a field of an item', () => {
    expect(gapsOf(record('persona', 'p', { pains: [pain('i', 'Slow')] }))).toContainEqual({
      label: 'Pains: “Slow”: Severity',
      field: 'pains',
      item: 'i',
    });
  });

  it('goes down through groups', () => {
    expect(gapsOf(record('brief', 'b'))).toContainEqual({ label: 'Horizon: From', field: 'horizon.start', item: undefined });
  });
});
