import { describe, expect, test } from 'vitest';
import { completenessOf, isFilled, percentOf } from '../../../src/shared/completeness.ts';
import { type Help, list, longText, strings, text } from '../../../src/shared/fields.ts';
import { type AnyData, frameworkOf, type Kind, kinds, ownKinds } from '../../../src/shared/frameworks/index.ts';
import { emptyData, parseData } from '../../../src/shared/records.ts';

const help: Help = { what: 'What.', example: 'Example.', apply: 'Apply.' };

const measured = (kind: Kind, data: AnyData = emptyData(kind)) => completenessOf(frameworkOf(kind), data);

const metric = {
  ...emptyData('metric'),
  name: 'Direct bookings',
  kind: 'custom',
  period: 'month',
  convention: 'Room nights booked with us, of all room nights.',
  unit: '%',
  target: 55,
} as const;

describe('completeness', () => {
  test.each(ownKinds)('of an empty %s is under 100 %% and names a gap in every section that asks for something', (kind) => {
    const { percent, sections, gaps } = measured(kind);
    expect(percent).toBeLessThan(100);
    for (const section of sections) {
      expect(gaps.filter((gap) => gap.section === section.id)).toHaveLength(section.total - section.done);
    }
  });

  test.each(kinds.filter((kind) => !ownKinds.includes(kind)))('asks nothing of an empty %s, which the program keeps', (kind) => {
    expect(measured(kind)).toMatchObject({ percent: 100, gaps: [] });
  });

  test('of a filled record is 100 with no gap left', () => {
    expect(measured('metric', metric)).toMatchObject({ percent: 100, done: 7, total: 7, gaps: [] });
  });

  test('counts what is filled, rounds down and lists the rest in order', () => {
    const { done, total, percent, gaps } = measured('metric', { ...metric, unit: ' ', convention: '' });
    expect({ done, total, percent }).toStrictEqual({ done: 5, total: 7, percent: 71 });
    expect(gaps.map(({ label, path, section }) => ({ label, path, section }))).toStrictEqual([
      { label: 'Convention', path: ['convention'], section: 'definition' },
      { label: 'Unit', path: ['unit'], section: 'target' },
    ]);
  });

  test('names a gap inside an item by the item’s words and its path', () => {
    const data = { ...emptyData('persona'), pains: [{ id: 'pain-1', statement: 'Slow checkout', severity: null, frequency: 2 }] };
    expect(measured('persona', data).gaps).toContainEqual({
      path: ['pains', 'pain-1', 'severity'],
      section: 'pains',
      label: 'Pains: “Slow checkout”: Severity',
      missing: 0,
    });
  });

  test('names an item that has no words yet by its list', () => {
    const data = { ...emptyData('persona'), pains: [{ id: 'pain-1', statement: '', severity: 1, frequency: 2 }] };
    expect(measured('persona', data).gaps).toContainEqual({
      path: ['pains', 'pain-1', 'statement'],
      section: 'pains',
      label: 'Pains: Statement',
      missing: 0,
    });
  });

  test('names a gap inside a group by the group and its path', () => {
    expect(measured('segment').gaps).toContainEqual({
      path: ['gates', 'substantial', 'answer'],
      section: 'gates',
      label: 'Gates: Substantial: Answer',
      missing: 0,
    });
  });

  test('says how many items a list still needs', () => {
    const strengths = [{ id: 's1', statement: 'Sea view', impact: 5, confidence: 5 }];
    const missing = (data: AnyData) => measured('swot', data).gaps.find((gap) => gap.path.join() === 'strengths')?.missing;
    expect(missing(emptyData('swot'))).toBe(3);
    expect(missing({ ...emptyData('swot'), strengths })).toBe(2);
  });

  test('counts the items of a section’s lists', () => {
    const data = { ...emptyData('persona'), goals: ['a', 'b'], jobs: [{ id: 'j1', statement: 'x', kind: null, importance: null }] };
    const { sections } = measured('persona', data);
    expect(sections.find((section) => section.id === 'jobs')?.count).toBe(3);
    expect(sections.find((section) => section.id === 'demographics')?.count).toBeUndefined();
  });

  test('of a 4P mix leaves out the service Ps, which a 7P mix asks for', () => {
    const service = ['people', 'process', 'physicalEvidence'];
    const asks = (scope: '4P' | '7P') =>
      measured('marketing-mix', { ...emptyData('marketing-mix'), scope }).gaps.some((gap) => service.includes(gap.path[0] ?? ''));
    expect(asks('7P')).toBe(true);
    expect(asks('4P')).toBe(false);
  });

  test('of a 4P mix keeps what was written under the service Ps', () => {
    const people = { objective: 'Names', roles: '', budget: 5 };
    const parsed = parseData('marketing-mix', { scope: '4P', people });
    expect(parsed).toMatchObject({ ok: true, value: { people } });
  });
});

describe('a filled field', () => {
  test('of text holds more than blanks', () => {
    expect([isFilled(text('T', { help }), ' \n'), isFilled(longText('T', { help }), 'x')]).toStrictEqual([false, true]);
  });

  test('of a list holds as many items as it asks for', () => {
    const three = list('L', 'item', 'name', { name: text('Name', { help }) }, { help, atLeast: 3 });
    expect([isFilled(three, [1, 2]), isFilled(three, [1, 2, 3])]).toStrictEqual([false, true]);
    expect([isFilled(strings('S', { help }), []), isFilled(strings('S', { help }), ['a'])]).toStrictEqual([false, true]);
  });

  test('takes zero and false as answers', () => {
    const { fields } = frameworkOf('metric');
    expect(fields.target && isFilled(fields.target, 0)).toBe(true);
    const { primary } = frameworkOf('persona').fields;
    expect(primary && isFilled(primary, false)).toBe(true);
  });
});

describe('a percentage', () => {
  test.each([
    [{ done: 0, total: 0 }, 100],
    [{ done: 0, total: 3 }, 0],
    [{ done: 299, total: 300 }, 99],
    [{ done: 300, total: 300 }, 100],
  ])('of %j is %i', (progress, percent) => {
    expect(percentOf(progress)).toBe(percent);
  });
});
