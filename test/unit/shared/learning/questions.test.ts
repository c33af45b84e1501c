import { describe, expect, test } from 'vitest';
import type { FixedQuestion } from '../../../../src/shared/learning/question.ts';
import { questions } from '../../../../src/shared/learning/questions.ts';
import { TERMS } from '../../../../src/shared/learning/terms.ts';
import { topicIds } from '../../../../src/shared/learning/topics.ts';
import { assertNever } from '../../../../src/shared/result.ts';
import { allWords, nearlyTheSame, type Placed, repeated } from './likeness.ts';

const ofKind = <K extends FixedQuestion['kind']>(kind: K) =>
  questions.filter((question): question is Extract<FixedQuestion, { kind: K }> => question.kind === kind);

/** Every explanation of a question. */
function whysOf(question: FixedQuestion): readonly string[] {
  switch (question.kind) {
    case 'choice':
      return [question.why, ...question.wrong.map(({ why }) => why)];
    case 'match':
      return question.pairs.map(({ why }) => why);
    case 'order':
      return question.steps.map(({ why }) => why);
    case 'classify':
      return question.items.flatMap(({ wrong }) => Object.values(wrong));
    case 'spot':
      return [...question.lines.map(({ why }) => why), question.mend];
    default:
      return assertNever(question);
  }
}

/** What is asked, with everything there is to choose from. */
function askedOf(question: FixedQuestion): readonly string[] {
  switch (question.kind) {
    case 'choice':
      return [question.prompt, question.answer, ...question.wrong.map(({ text }) => text)];
    case 'match':
      return [question.prompt, ...question.pairs.flatMap(({ left, right }) => [left, right])];
    case 'order':
      return [question.prompt, ...question.steps.map(({ text }) => text)];
    case 'classify':
      return [question.prompt, ...question.classes, ...question.items.map(({ text }) => text)];
    case 'spot':
      return [question.prompt, question.piece, ...question.lines.map(({ text }) => text)];
    default:
      return assertNever(question);
  }
}

const whys: readonly Placed[] = questions.flatMap((question) =>
  whysOf(question).map((text, at) => ({ place: `${question.id} (explanation ${at + 1})`, text })),
);

/** The texts that are the same once case and punctuation are left out. */
const twice = (texts: readonly string[]): readonly string[] => repeated(texts.map((text) => ({ place: text, text })));

describe('the fixed questions', () => {
  test('are 250 at least, and 25 at least on every topic', () => {
    expect(questions.length).toBeGreaterThanOrEqual(250);
    for (const topic of topicIds) expect(questions.filter((question) => question.topic === topic).length, topic).toBeGreaterThanOrEqual(25);
  });

  test('come in all five kinds on every topic', () => {
    for (const topic of topicIds) {
      const asked = new Set(questions.filter((question) => question.topic === topic).map(({ kind }) => kind));
      expect([...asked].sort(), topic).toEqual(['choice', 'classify', 'match', 'order', 'spot']);
    }
  });

  test('have ids of their own, in kebab case', () => {
    const ids = questions.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  test('are about terms that exist, each named once', () => {
    for (const { id, terms } of questions) {
      expect(terms.length, id).toBeGreaterThanOrEqual(1);
      expect(new Set(terms).size, id).toBe(terms.length);
      expect(
        terms.filter((term) => !Object.hasOwn(TERMS, term)),
        id,
      ).toEqual([]);
    }
  });

  test('hold no empty text and no {{place}} that nothing fills', () => {
    for (const question of questions) {
      for (const text of [...askedOf(question), ...whysOf(question)]) {
        expect(text, question.id).toBe(text.trim());
        expect(text, question.id).not.toMatch(/\{\{|"/);
        expect(text.length, question.id).toBeGreaterThan(0);
      }
    }
  });

  test('explain in sentences, each in words of its own', () => {
    for (const { place, text } of whys) {
      expect(text, place).toMatch(/[.?!][”)]?$/);
      expect(allWords(text).length, `${place}: ${text}`).toBeGreaterThanOrEqual(3);
    }
    expect(repeated(whys)).toEqual([]);
    expect(nearlyTheSame(whys, 0.5)).toEqual([]);
  });

  test('ask nothing twice', () => {
    const asked = questions.map((question) => ({ place: question.id, text: askedOf(question).join(' ') }));
    expect(repeated(asked)).toEqual([]);
    expect(nearlyTheSame(asked, 0.3)).toEqual([]);
  });
});

describe('a choice', () => {
  test.each(ofKind('choice'))('$id has two to four wrong answers beside the right one, all different', ({ answer, wrong }) => {
    expect(wrong.length).toBeGreaterThanOrEqual(2);
    expect(wrong.length).toBeLessThanOrEqual(4);
    expect(twice([answer, ...wrong.map(({ text }) => text)])).toEqual([]);
  });

  test('seldom has its right answer given away by being the longest', () => {
    const choices = ofKind('choice');
    const longest = choices.filter(({ answer, wrong }) => wrong.every(({ text }) => text.length < answer.length));
    expect(longest.length / choices.length, longest.map(({ id }) => id).join(', ')).toBeLessThanOrEqual(0.55);
  });

  test('never has a right answer that is twice as long as each of the wrong ones', () => {
    const given = ofKind('choice').filter(
      ({ answer, wrong }) => answer.length > 24 && wrong.every(({ text }) => 2 * text.length < answer.length),
    );
    expect(given.map(({ id }) => id)).toEqual([]);
  });
});

describe('a match', () => {
  test.each(ofKind('match'))('$id has three pairs at least, and no side twice', ({ pairs }) => {
    expect(pairs.length).toBeGreaterThanOrEqual(3);
    expect(twice(pairs.map(({ left }) => left))).toEqual([]);
    expect(twice(pairs.map(({ right }) => right))).toEqual([]);
  });
});

describe('an order', () => {
  test.each(ofKind('order'))('$id has three steps at least, all different', ({ steps }) => {
    expect(steps.length).toBeGreaterThanOrEqual(3);
    expect(twice(steps.map(({ text }) => text))).toEqual([]);
  });
});

describe('a classification', () => {
  test.each(ofKind('classify'))('$id says of each item why it is none of the other classes', ({ classes, items }) => {
    expect(classes.length).toBeGreaterThanOrEqual(2);
    expect(twice(classes)).toEqual([]);
    expect(items.length).toBeGreaterThanOrEqual(3);
    expect(twice(items.map(({ text }) => text))).toEqual([]);
    for (const item of items) {
      expect(classes, item.text).toContain(item.class);
      expect(Object.keys(item.wrong).sort(), item.text).toEqual(classes.filter((name) => name !== item.class).sort());
    }
  });

  test.each(ofKind('classify'))('$id has an item for two classes at least', ({ items }) => {
    expect(new Set(items.map((item) => item.class)).size).toBeGreaterThanOrEqual(2);
  });
});

describe('a piece with a mistake', () => {
  test.each(ofKind('spot'))('$id has exactly one flawed line among three at least', ({ lines }) => {
    expect(lines.length).toBeGreaterThanOrEqual(3);
    expect(lines.filter(({ flawed }) => flawed)).toHaveLength(1);
    expect(twice(lines.map(({ text }) => text))).toEqual([]);
  });
});
