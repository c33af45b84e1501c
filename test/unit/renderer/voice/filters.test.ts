import { describe, expect, it } from 'vitest';
import { activeFilters, isNoFilter, type Names, tidy, toggled } from '../../../../src/renderer/insight/voice/filters.ts';

const names: Names = {
  theme: (id) => `theme ${id}`,
  persona: (id) => `persona ${id}`,
  touchpoint: (id) => `touchpoint ${id}`,
  phase: (id) => (id === 'x' || id === 'y' ? 'Stay' : 'Book'),
};

describe('choices of a facet', () => {
  it('are put in and taken out, and none is no choice', () => {
    expect(toggled(undefined, ['a'])).toEqual(['a']);
    expect(toggled(['a'], ['b'])).toEqual(['a', 'b']);
    expect(toggled(['a', 'b'], ['a'])).toEqual(['b']);
    expect(toggled(['a'], ['a'])).toBeUndefined();
  });

  it('that stand together are completed before they are taken out', () => {
    expect(toggled(['x'], ['x', 'y'])).toEqual(['x', 'y']);
    expect(toggled(['x', 'y', 'z'], ['x', 'y'])).toEqual(['z']);
  });

  it('may be that there is none', () => {
    expect(toggled<string | null>(undefined, [null])).toEqual([null]);
    expect(toggled<string | null>([null, 'a'], [null])).toEqual(['a']);
  });
});

describe('a filter', () => {
  it('that says nothing is no filter', () => {
    expect(isNoFilter({})).toBe(true);
    expect(isNoFilter({ text: '', themes: [], from: undefined })).toBe(true);
    expect(isNoFilter({ themes: [null] })).toBe(false);
  });

  it('is the same filter however it came about', () => {
    expect(tidy({ text: '', themes: ['a'], to: undefined })).toEqual({ themes: ['a'] });
  });
});

describe('active filters', () => {
  it('are one chip each, and each can be taken away alone', () => {
    const filter = { text: ' wifi ', themes: ['a', null], sentiments: [-2], from: '2026-05-03' };
    const active = activeFilters(filter, names);
    expect(active.map(({ label }) => label)).toEqual(['“wifi”', 'theme a', 'No theme', 'Very negative', 'From 3 May 2026']);
    expect(active[0]?.without).toEqual({ themes: ['a', null], sentiments: [-2], from: '2026-05-03' });
    expect(active[1]?.without.themes).toEqual([null]);
    expect(active[3]?.without).not.toHaveProperty('sentiments');
  });

  it('show phases of one name as one', () => {
    const active = activeFilters({ phases: ['x', 'y', 'b'] }, names);
    expect(active.map(({ label }) => label)).toEqual(['Stay', 'Book']);
    expect(active[0]?.without.phases).toEqual(['b']);
  });
});
