import { describe, expect, test } from 'vitest';
import { type AnyData, frameworkOf, type Kind } from '../../../src/shared/frameworks/index.ts';
import { describeChange, type Side } from '../../../src/shared/history/describe.ts';
import { parseData } from '../../../src/shared/records.ts';
import { value } from '../main/helpers.ts';

const side = (kind: Kind, data: AnyData, more: Partial<Side> = {}): Side => ({
  data: value(parseData(kind, data)),
  position: 1,
  deletedAt: null,
  ...more,
});
const label = (kind: Kind, before: AnyData, after: AnyData): string =>
  describeChange({ kind, before: side(kind, before), after: side(kind, after) }).label;

const maya = { name: 'Maya Lindqvist' };
const pain = (id: string, statement: string, more: object = {}) => ({ id, statement, ...more });

describe('an edit is called by what it did', () => {
  test.each<[string, AnyData, AnyData]>([
    ['Edit Quote of Maya Lindqvist', maya, { ...maya, quote: 'Let me sleep' }],
    ['Edit Name of Maya Lindqvist', { name: 'Maya' }, maya],
    ['Edit Segments of Maya Lindqvist', maya, { ...maya, segments: [{ record: 's' }] }],
    ['Rate Price of Maya Lindqvist', maya, { ...maya, preferences: { price: { weight: 4 } } }],
    ['Edit Preferences, Price, Note of Maya Lindqvist', maya, { ...maya, preferences: { price: { note: 'x' } } }],
    ['Add pain to Maya Lindqvist', maya, { ...maya, pains: [pain('a', '')] }],
    ['Add pain “Video calls drop” to Maya Lindqvist', maya, { ...maya, pains: [pain('a', 'Video calls drop')] }],
    ['Remove pain “Wi-Fi” from Maya Lindqvist', { ...maya, pains: [pain('a', 'Wi-Fi')] }, maya],
    [
      'Rate pain “Wi-Fi” of Maya Lindqvist',
      { ...maya, pains: [pain('a', 'Wi-Fi')] },
      { ...maya, pains: [pain('a', 'Wi-Fi', { severity: 3 })] },
    ],
    ['Edit pain “Wi-Fi” of Maya Lindqvist', { ...maya, pains: [pain('a', 'Wi')] }, { ...maya, pains: [pain('a', 'Wi-Fi')] }],
    [
      'Reorder Pains of Maya Lindqvist',
      { ...maya, pains: [pain('a', 'A'), pain('b', 'B')] },
      { ...maya, pains: [pain('b', 'B'), pain('a', 'A')] },
    ],
    ['Edit Pains of Maya Lindqvist', { ...maya, pains: [pain('a', 'A')] }, { ...maya, pains: [pain('a', 'X'), pain('b', 'B')] }],
    ['Edit Maya Lindqvist', maya, { ...maya, quote: 'A', gender: 'B' }],
    ['Edit Quote of unnamed persona', {}, { quote: 'A' }],
  ])('%s', (expected, before, after) => {
    expect(label('persona', before, after)).toBe(expected);
  });

  test('moving an item to another list is one move', () => {
    const item = { id: 'x', statement: 'Only one lift' };
    expect(label('swot', { strengths: [item] }, { weaknesses: [item] })).toBe('Move “Only one lift” to Weaknesses in SWOT and TOWS');
  });

  test('a record comes, goes, comes back and is moved', () => {
    const live = side('persona', maya);
    const gone = side('persona', maya, { deletedAt: '2026-11-22T09:00:00.000Z' });
    const said = (before: Side | null, after: Side | null): string => describeChange({ kind: 'persona', before, after }).label;
    expect(said(null, side('persona', {}))).toBe('Add persona');
    expect(said(null, live)).toBe('Add persona Maya Lindqvist');
    expect(said(live, gone)).toBe('Remove persona Maya Lindqvist');
    expect(said(gone, live)).toBe('Restore persona Maya Lindqvist');
    expect(said(live, { ...live, position: 2 })).toBe('Move persona Maya Lindqvist');
    expect(describeChange({ kind: 'swot', before: null, after: side('swot', {}) }).label).toBe(`Add ${frameworkOf('swot').singular}`);
  });

  test('long names are cut between words and stay on one line', () => {
    const name = 'A\nvery long name that goes on and on until nobody reads it any more';
    expect(label('persona', { name }, { name, quote: 'x' })).toBe('Edit Quote of A very long name that goes on and on until…');
  });

  test('text that looks like a placeholder is text', () => {
    const name = '{{record}} $t(x) %s';
    expect(label('persona', { name }, { name, quote: 'x' })).toBe(`Edit Quote of ${name}`);
  });
});

test('only one plain field makes one phrase', () => {
  const field = (before: AnyData, after: AnyData) =>
    describeChange({ kind: 'persona', before: side('persona', before), after: side('persona', after) }).field;
  expect(field(maya, { ...maya, quote: 'A' })).toBe('quote');
  expect(field({ pains: [pain('a', 'A')] }, { pains: [pain('a', 'B')] })).toBe('pains.a.statement');
  expect(field(maya, { ...maya, quote: 'A', gender: 'B' })).toBeNull();
  expect(field(maya, { ...maya, pains: [pain('a', 'A')] })).toBeNull();
});
