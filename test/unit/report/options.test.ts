import { describe, expect, it } from 'vitest';
import { kinds } from '../../../src/shared/frameworks/index.ts';
import { allInPlace, defaultReportOptions, REPORT_SECTIONS, reportOptionsSchema } from '../../../src/shared/report/options.ts';
import { sectionOf } from '../../../src/shared/report/sections.ts';

describe('Report options', () => {
  const ids = (sections: readonly { readonly id: string }[]): string[] => sections.map(({ id }) => id);
  const before = (['stand', 'serve', 'choose', 'do', 'measure', 'gaps', 'index'] as const).map((id) => ({ id, on: true }));

  it('that were stored before a section was made get it at its place, switched on', () => {
    const { sections } = reportOptionsSchema.parse({ sections: before });
    expect(sections).toEqual(defaultReportOptions().sections);
  });

  it('keep the order that was chosen, a new section after the one that it usually follows', () => {
    const chosen = [...before].reverse().map((section) => ({ ...section, on: false }));
    expect(ids(allInPlace(chosen))).toEqual([
      'index',
      'gaps',
      'changes',
      'numbers',
      'terms',
      'measure',
      'together',
      'do',
      'choose',
      'serve',
      'experience',
      'stand',
    ]);
  });

  it('name each section once', () => {
    const twice = [...before, { id: 'stand', on: false } as const];
    expect(ids(allInPlace(twice)).toSorted()).toEqual(Object.keys(REPORT_SECTIONS).toSorted());
  });

  it('list no changes until a snapshot is chosen, also where they were stored before there was a choice', () => {
    expect(reportOptionsSchema.parse({ sections: before }).changesSince).toBeNull();
    expect(reportOptionsSchema.parse({ changesSince: 'snapshot' }).changesSince).toBe('snapshot');
  });

  it('have a section for every kind', () => {
    for (const kind of kinds) expect(Object.keys(REPORT_SECTIONS)).toContain(sectionOf(kind));
    expect(sectionOf('journey')).toBe('experience');
    expect(sectionOf('segment')).toBe('serve');
  });
});
