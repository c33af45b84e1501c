import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ComputeQuestion, FixedQuestion } from '../../../../../src/shared/learning/question.ts';
import { itemOf } from '../../../../../src/shared/learning/quiz/draw.ts';
import { mark, withUnit } from '../../../../../src/shared/learning/quiz/mark.ts';
import type { Item } from '../../../../../src/shared/learning/quiz/model.ts';
import { randomFrom } from '../../../../../src/shared/learning/quiz/random.ts';
import { readNumbers } from '../../../../../src/shared/learning/quiz/read-number.ts';

const head = { id: 'q', topic: 'metrics', terms: ['net-promoter-score'], prompt: 'What?' } as const;

const put = (question: FixedQuestion | ComputeQuestion): Item => itemOf(question, randomFrom(1));

const choice = put({
  ...head,
  kind: 'choice',
  answer: 'Right',
  why: 'because it is',
  wrong: [
    { text: 'Wrong', why: 'because it is not' },
    { text: 'Worse', why: 'far from it' },
  ],
});

describe('a choice', () => {
  test('is right where the right one was picked, and says why', () => {
    expect(mark(choice, { kind: 'choice', picked: 0 })).toMatchObject({ right: true, share: 1, says: 'because it is' });
  });

  test('picked wrongly says why that one is wrong, and all the others as well', () => {
    const { right, says, parts } = mark(choice, { kind: 'choice', picked: 2 });
    expect({ right, says }).toStrictEqual({ right: false, says: 'far from it' });
    expect(parts.map(({ text, why }) => `${text}: ${why}`).sort()).toStrictEqual([
      'Right: because it is',
      'Worse: far from it',
      'Wrong: because it is not',
    ]);
    expect(parts.filter(({ picked }) => picked).map(({ text }) => text)).toStrictEqual(['Worse']);
  });

  test('that nobody answered is wrong', () => {
    expect(mark(choice, null)).toMatchObject({ right: false, share: 0, says: 'No answer was given.' });
  });
});

const match = put({
  ...head,
  kind: 'match',
  pairs: [
    { left: 'NPS', right: 'recommending', why: 'asks for it' },
    { left: 'CES', right: 'effort', why: 'asks for ease' },
    { left: 'CSAT', right: 'satisfaction', why: 'asks how it was' },
  ],
});

test('a match tells of every pair what was given and what belongs there', () => {
  const { right, share, says, parts } = mark(match, { kind: 'match', given: [0, 2, null] });
  expect({ right, share, says }).toStrictEqual({ right: false, share: 1 / 3, says: '1 of 3 belong together.' });
  expect(parts.map((part) => [part.right, part.given, part.answer])).toStrictEqual([
    [true, 'recommending', 'recommending'],
    [false, 'satisfaction', 'effort'],
    [false, null, 'satisfaction'],
  ]);
  expect(mark(match, { kind: 'match', given: [0, 1, 2] }).right).toBe(true);
});

test('right sides that read alike can stand for one another', () => {
  const alike = put({
    ...head,
    kind: 'match',
    pairs: [
      { left: 'Price', right: 'inside', why: 'w' },
      { left: 'Law', right: 'outside', why: 'w' },
      { left: 'Staff', right: 'inside', why: 'w' },
    ],
  });
  expect(alike.kind === 'match' && [...alike.rights].sort()).toStrictEqual([0, 1]);
  expect(mark(alike, { kind: 'match', given: [0, 1, 0] }).right).toBe(true);
});

const order = put({
  ...head,
  kind: 'order',
  steps: ['plan', 'do', 'check', 'act'].map((text) => ({ text, why: `${text} comes there` })),
});

test('an order tells of every step where it stood and where it belongs', () => {
  const { right, share, parts } = mark(order, { kind: 'order', order: [0, 2, 1, 3] });
  expect({ right, share }).toStrictEqual({ right: false, share: 0.5 });
  expect(parts.map((part) => [part.text, part.right, part.given, part.answer])).toStrictEqual([
    ['plan', true, '1', '1'],
    ['do', false, '3', '2'],
    ['check', false, '2', '3'],
    ['act', true, '4', '4'],
  ]);
  expect(mark(order, { kind: 'order', order: [0, 1, 2, 3] }).right).toBe(true);
});

const classify = put({
  ...head,
  kind: 'classify',
  classes: ['promoter', 'passive'],
  items: [
    { text: 'Nine', class: 'promoter', wrong: { passive: 'nine is above eight' } },
    { text: 'Seven', class: 'passive', wrong: { promoter: 'seven is below nine' } },
  ],
});

test('a class given wrongly is explained, one given rightly is not', () => {
  const { right, share, parts } = mark(classify, { kind: 'classify', given: ['promoter', 'promoter'] });
  expect({ right, share }).toStrictEqual({ right: false, share: 0.5 });
  expect(parts.map(({ why }) => why)).toStrictEqual(['', 'seven is below nine']);
});

test('the flawed line of a piece is right, and how it is mended is said', () => {
  const spot = put({
    ...head,
    kind: 'spot',
    piece: 'A journey',
    lines: [
      { text: 'Dream', flawed: false, why: 'fine' },
      { text: 'CRM', flawed: true, why: 'a system is no phase' },
    ],
    mend: 'Take it out.',
  });
  expect(mark(spot, { kind: 'spot', line: 1 })).toMatchObject({ right: true, says: 'a system is no phase Take it out.' });
  expect(mark(spot, { kind: 'spot', line: 0 })).toMatchObject({ right: false, says: 'fine' });
});

const compute = (change: Partial<ComputeQuestion> = {}): Item =>
  put({
    ...head,
    kind: 'compute',
    answer: 30,
    tolerance: 0.1,
    unit: 'points',
    decimals: 1,
    solution: ['one', 'two'],
    slips: [{ value: 43.9, why: 'The passives are missing.' }],
    ...change,
  });
const typed = (text: string, change: Partial<ComputeQuestion> = {}) => mark(compute(change), { kind: 'compute', text });

describe('a calculation', () => {
  test.each([
    ['30', {}],
    ['30.0', {}],
    ['30,1', {}],
    ['+30 points', {}],
    ['£1,234.5', { answer: 1234.5 }],
    ['1.234,5', { answer: 1234.5 }],
    ['1 234,5', { answer: 1234.5 }],
    ['1,234', { answer: 1234 }],
    ['1,234', { answer: 1.234, tolerance: 0.001 }],
    ['82.4%', { answer: 82.4, unit: '%' }],
    ['−0.86', { answer: -0.86, tolerance: 0.01 }],
    ['-£12', { answer: -12 }],
    ['3 : 1', { answer: 3, unit: 'to 1' }],
    ['3.1 to 1', { answer: 3.1, unit: 'to 1' }],
    ['52.3 points of 100', { answer: 52.3, unit: 'points of 100' }],
    ['approx. 30', {}],
    ['.57', { answer: 0.57, tolerance: 0.01 }],
  ])('takes “%s” however it is written', (text, change) => {
    expect(typed(text, change).right).toBe(true);
  });

  test.each([
    ['43.9', {}, 'The passives are missing.'],
    ['0.30', { unit: '%' }, 'share of one'],
    ['-30', {}, 'the sign is not'],
    ['30.6', {}, 'rounded on the way'],
    ['77', {}, 'not what comes out'],
    ['a lot', {}, '“a lot” is no number.'],
    ['', {}, 'No answer was given.'],
  ])('says of “%s” what went wrong, and the answer', (text, change, says) => {
    const marked = typed(text, change);
    expect(marked.right).toBe(false);
    expect(marked.says).toContain(says);
    expect(marked.says).toContain('The answer is 30.0');
    expect(marked.parts.map((part) => part.text)).toStrictEqual(['one', 'two']);
  });

  test('is right up to the tolerance and no further', () => {
    expect(typed('30.1').right).toBe(true);
    expect(typed('30.11').right).toBe(false);
  });
});

test('an answer is written with its unit', () => {
  expect(withUnit(1250, { unit: '£', decimals: 0 })).toBe('£1,250');
  expect(withUnit(-12.5, { unit: '£', decimals: 2 })).toBe('−£12.50');
  expect(withUnit(82.44, { unit: '%', decimals: 1 })).toBe('82.4%');
  expect(withUnit(-0.861, { unit: 'scale points', decimals: 2 })).toBe('−0.86 scale points');
  expect(withUnit(0.5, { unit: '', decimals: 2 })).toBe('0.50');
});

test('every number that is written in English can be read back', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.integer({ min: 0, max: 4 }), (value, decimals) => {
      const rounded = Number(value.toFixed(decimals)) || 0;
      const written = rounded.toLocaleString('en', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
      expect(readNumbers(written)).toContain(rounded);
    }),
  );
});

test('whatever is typed is marked without a fault', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(typed(text).says.length).toBeGreaterThan(0);
      expect(readNumbers(text).every(Number.isFinite)).toBe(true);
    }),
  );
});
