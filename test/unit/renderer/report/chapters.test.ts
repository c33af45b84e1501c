import { describe, expect, it } from 'vitest';
import { contentsOf, pagesOf, rangeText } from '../../../../src/renderer/report/chapters.ts';
import { whereIs } from '../../../../src/renderer/report/where.ts';
import { defaultReportOptions } from '../../../../src/shared/report/options.ts';
import { make } from '../../analysis/make.ts';

describe('pagesOf', () => {
  it('gives each section the pages up to where the next one starts, in the order chosen', () => {
    const options = {
      ...defaultReportOptions(),
      sections: [
        { id: 'index', on: true },
        { id: 'do', on: false },
        { id: 'stand', on: true },
      ] as const,
    };
    const anchors = new Map([
      ['chapter-index', 3],
      ['chapter-do', 5],
      ['chapter-stand', 6],
    ]);
    const pages = pagesOf({ anchors, pages: 6 }, { ...options, sections: [...options.sections] });
    expect([...pages]).toEqual([
      ['index', { first: 3, last: 5 }],
      ['stand', { first: 6, last: 6 }],
    ]);
    expect([...pages.values()].map(rangeText)).toEqual(['3–5', '6']);
  });
});

describe('contentsOf', () => {
  it('says what a section holds at the moment', () => {
    const records = [make('persona', 'a'), make('persona', 'b', {}, 1), make('metric', 'm')];
    expect(contentsOf('serve', records, '2026-11-22')).toBe('2 personas');
    expect(contentsOf('measure', records, '2026-11-22')).toBe('metric');
    expect(contentsOf('do', records, '2026-11-22')).toBe('nothing yet');
    expect(contentsOf('experience', [make('journey', 'j'), make('touchpoint', 't')], '2026-11-22')).toBe('journey map, touchpoint');
    expect(contentsOf('numbers', records, '2026-11-22')).toBe('what values are made of, and charts as tables');
    expect(contentsOf('together', records, '2026-11-22')).toBe('throughline, checks and evidence');
    expect(contentsOf('changes', records, '2026-11-22')).toBe('since the version chosen below');
    expect(contentsOf('index', records, '2026-11-22')).toBe('3 records');
    expect(contentsOf('gaps', records, '2026-11-22')).toMatch(/^\d+ gaps, \d+ assumptions$/);
  });
});

describe('whereIs', () => {
  const one = make('persona', 'one', { pains: [{ id: 'p', statement: 'In 東京' }], notes: '語' });
  const two = make('persona', 'two', { name: '東' });

  it('finds the field that holds a character, first in the record that is said to hold it', () => {
    expect(whereIs('東', [one, two], undefined)).toMatchObject({
      record: { id: 'one' },
      path: ['pains', 'p', 'statement'],
      label: 'Statement',
    });
    expect(whereIs('東', [one, two], 'two')).toMatchObject({ record: { id: 'two' }, label: 'Name' });
  });

  it('does not look into fields that reports hide, and finds nothing where nothing is', () => {
    expect(whereIs('語', [one, two], 'one')).toBeUndefined();
  });
});
