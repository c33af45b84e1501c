import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answerAt,
  FIRST_ANSWER,
  isBlock,
  LABEL_COLUMN,
  LAST_ANSWER,
  MOST_RESPONDENTS,
  pastedAverages,
  pastedRespondents,
  REMOVE_COLUMN,
  withAnswer,
  withAverage,
  withLabel,
  withNumber,
  withoutRespondent,
} from '../../../../../src/renderer/boards/servqual/study.ts';
import { emptyData, parseData } from '../../../../../src/shared/records.ts';

const empty = emptyData('servqual');
const ids = () => {
  let next = 0;
  return () => `id${next++}`;
};
const line = (answer: (column: number) => string | number) => Array.from({ length: 44 }, (_, column) => answer(column)).join('\t');

describe('the columns of the respondents’ grid', () => {
  it('hold the label, 22 expectations, 22 perceptions, and nothing more', () => {
    expect(answerAt(LABEL_COLUMN)).toBeUndefined();
    expect(answerAt(FIRST_ANSWER)).toEqual({ half: 'expectations', index: 0 });
    expect(answerAt(22)).toEqual({ half: 'expectations', index: 21 });
    expect(answerAt(23)).toEqual({ half: 'perceptions', index: 0 });
    expect(answerAt(LAST_ANSWER)).toEqual({ half: 'perceptions', index: 21 });
    expect(answerAt(REMOVE_COLUMN)).toBeUndefined();
  });
});

describe('a row of numbers', () => {
  it('is no longer than its last number', () => {
    expect(withNumber([], 3, 6)).toEqual([null, null, null, 6]);
    expect(withNumber([5, null, null, 6], 3, null)).toEqual([5]);
    expect(withNumber([5], 0, null)).toEqual([]);
  });
});

describe('an average', () => {
  it('is set in its half alone', () => {
    expect(withAverage(empty, 'perceptions', 1, 5.5)).toMatchObject({ expectations: [], perceptions: [null, 5.5] });
  });
});

describe('pasting averages', () => {
  it('fills a column downwards and a second one beside it, with points or commas', () => {
    const { data, taken, leftOut } = pastedAverages(empty, '6.4\t5,1\r\n6\t5\r\n', { row: 4, column: 0 });
    expect(data.expectations).toEqual([null, null, null, null, 6.4, 6]);
    expect(data.perceptions).toEqual([null, null, null, null, 5.1, 5]);
    expect([taken, leftOut]).toEqual([4, 0]);
  });

  it('leaves out a head, what is off the scale and what has no place', () => {
    const { data, taken, leftOut } = pastedAverages(empty, 'Found\n5\n8\nnone\n', { row: 20, column: 1 });
    expect(data.perceptions).toEqual([...Array.from({ length: 20 }, () => null), 5]);
    expect([taken, leftOut]).toEqual([1, 2]);
  });

  it('takes one cell for typing', () => {
    expect(isBlock('6.4')).toBe(false);
    expect(isBlock('6.4\n')).toBe(false);
    expect(isBlock('6.4\n5')).toBe(true);
    expect(isBlock('6\t5')).toBe(true);
  });
});

describe('an answer', () => {
  it('on the line below the last makes a respondent, an empty one does not', () => {
    const made = withAnswer(empty, { row: 0, column: 23 }, 6, ids());
    expect(made.respondents).toEqual([{ id: 'id0', label: '1', expectations: [], perceptions: [6] }]);
    expect(withAnswer(empty, { row: 0, column: 23 }, null, ids())).toBe(empty);
    expect(withAnswer(empty, { row: 1, column: 23 }, 6, ids())).toBe(empty);
    expect(withAnswer(empty, { row: 0, column: LABEL_COLUMN }, 6, ids())).toBe(empty);
  });

  it('is set, named and taken away with its respondent', () => {
    const two = [1, 2].reduce((data, _, row) => withAnswer(data, { row, column: FIRST_ANSWER }, 5, () => `id${row}`), empty);
    expect(withLabel(two, 1, 'G 17').respondents.map(({ label }) => label)).toEqual(['1', 'G 17']);
    expect(withoutRespondent(two, 0).respondents.map(({ id }) => id)).toEqual(['id1']);
  });
});

describe('pasting respondents', () => {
  it('takes 45 columns as label and answers, 44 as answers, and passes over a head', () => {
    const head = `Guest\t${line((column) => `Q${column}`)}`;
    const labelled = pastedRespondents(
      empty,
      `${head}\nG 1\t${line(() => 6)}\nG 2\t${line(() => 5)}`,
      { row: 0, column: LABEL_COLUMN },
      ids(),
    );
    expect(labelled.data.respondents.map(({ label, expectations, perceptions }) => [label, expectations.length, perceptions[21]])).toEqual([
      ['G 1', 22, 6],
      ['G 2', 22, 5],
    ]);
    expect([labelled.taken, labelled.leftOut]).toEqual([88, 0]);
    const bare = pastedRespondents(
      labelled.data,
      line((column) => (column < 22 ? 7 : 4)),
      { row: 2, column: LABEL_COLUMN },
      ids(),
    );
    expect(bare.data.respondents[2]).toMatchObject({ label: '3', expectations: Array.from({ length: 22 }, () => 7) });
  });

  it('goes over answers that are there from the cell on, clears by an empty cell and keeps what no number replaces', () => {
    const before = pastedRespondents(
      empty,
      line(() => 4),
      { row: 0, column: FIRST_ANSWER },
      ids(),
    ).data;
    const { data, taken, leftOut } = pastedRespondents(before, '6\t\t9\t2.5', { row: 0, column: 2 }, ids());
    expect(data.respondents).toHaveLength(1);
    expect(data.respondents[0]?.expectations.slice(0, 6)).toEqual([4, 6, null, 4, 4, 4]);
    expect([taken, leftOut]).toEqual([1, 2]);
  });

  it('takes no more respondents than a record holds', () => {
    const { data, leftOut } = pastedRespondents(empty, '6\n'.repeat(MOST_RESPONDENTS + 3), { row: 0, column: FIRST_ANSWER }, ids());
    expect(data.respondents).toHaveLength(MOST_RESPONDENTS);
    expect(leftOut).toBe(3);
  });

  it('makes data that can be stored, whatever is pasted where', () => {
    const cell = fc.oneof(fc.integer({ min: -2, max: 9 }).map(String), fc.string(), fc.constant(''));
    const block = fc.array(fc.array(cell, { maxLength: 50 }), { maxLength: 6 });
    fc.assert(
      fc.property(block, fc.nat(3), fc.nat(LAST_ANSWER), (rows, row, column) => {
        const text = rows.map((cells) => cells.join('\t')).join('\n');
        const byPerson = pastedRespondents(empty, text, { row, column }, ids());
        const averages = pastedAverages(empty, text, { row, column: column % 2 });
        for (const { data } of [byPerson, averages]) expect(parseData('servqual', data).ok).toBe(true);
      }),
    );
  });
});
