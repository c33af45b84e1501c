import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nodeFaces } from '../../../src/main/pdf-tools.ts';
import { measureWith } from '../../../src/shared/pdf/measure.ts';
import { TYPE } from '../../../src/shared/pdf/style.ts';
import { balanceLines, breakLines, clean, tidyLines, typesetter } from '../../../src/shared/pdf/text.ts';

const faces = nodeFaces();
const type = typesetter(faces, new Set(['here']));
const measure = measureWith(faces);

const linesOf = (text: string, width: number, breaker = breakLines): string[] => {
  const prepared = type.prepare(text, TYPE.body);
  return breaker(prepared, width).map(({ start, end }) => prepared.text.slice(start, end));
};

/** Words, spaces, line ends and characters of every plane. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(' ', '  ', '\n', '-', '/', '—', 'Łódź', 'Київ', '😀', 'a', 'wheelbarrow', '\u200f', '\u0000', '𝑥'),
      fc.string(),
    ),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(''));

describe('Lines', () => {
  test('hold every character of the text in order, whatever it is', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 500 }), (text, width) => {
        const prepared = type.prepare(text, TYPE.body);
        const lines = breakLines(prepared, width);
        const shown = lines.map(({ start, end }) => prepared.text.slice(start, end)).join('');
        expect(shown).toBe(prepared.text.replaceAll('\n', ''));
      }),
    );
  });

  test('are never wider than the column, unless one character alone is', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 20, max: 500 }), (text, width) => {
        const prepared = type.prepare(text, TYPE.body);
        for (const line of breakLines(prepared, width)) {
          const words = prepared.text.slice(line.start, line.end).trimEnd();
          expect([...words].length <= 1 || line.width <= width + 0.01).toBe(true);
        }
      }),
    );
  });

  test('keep the space at their end, so that copied words stay apart', () => {
    expect(linesOf('one two three', measure('one two', 10, 400) + 1)).toEqual(['one two ', 'three']);
  });

  test('break at a line end and keep empty lines', () => {
    expect(linesOf('one\r\ntwo\rthree\n\nfour', 300)).toEqual(['one', 'two', 'three', '', 'four']);
  });

  test('cut a word that is wider than the column', () => {
    const lines = linesOf('x'.repeat(100), 50);
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.join('')).toBe('x'.repeat(100));
  });

  test('break after a hyphen between letters, not within numbers', () => {
    expect(linesOf('check-in', measure('check-', 10, 400) + 1)).toEqual(['check-', 'in']);
    expect(linesOf('aged 31-38', measure('aged 31-', 10, 400) + 1)).toEqual(['aged ', '31-38']);
  });

  test('of a title are about as long as each other', () => {
    const prepared = type.prepare('The house is strong where guests stay, and weak where they book', TYPE.action);
    const [first, second] = balanceLines(prepared, 470);
    expect(Math.abs((first?.width ?? 0) - (second?.width ?? 0))).toBeLessThan(60);
  });

  test('do not leave a short last word alone where that costs no line', () => {
    const text = 'Agree the rate promise before 1 November, so that the autumn mailing can carry it.';
    const width = measure('Agree the rate promise before 1 November, so that the autumn mailing can carry', 10, 400) + 1;
    expect(linesOf(text, width)[1]).toBe('it.');
    expect(linesOf(text, width, tidyLines)).toHaveLength(2);
    expect(linesOf(text, width, tidyLines)[1]).not.toBe('it.');
  });
});

describe('A text', () => {
  test('is composed, with one sort of line end and nothing that is never seen', () => {
    expect(clean('Lo\u0301dz\u0301\r\n\u200fa\u00adb\ufeff\tc')).toBe('Lódź\nab  c');
  });

  test('is set in its own face as long as that has the characters, then in the next that does', () => {
    const { runs, missing } = type.prepare('Maya ⚙ 𝑥 Łódź', TYPE.body);
    expect(runs.map((run) => run.name)).toEqual(['sans', 'symbols', 'sans', 'math', 'sans']);
    expect(missing).toEqual([]);
  });

  test('shows a box for a character that no face has, and says where', () => {
    const { text, missing } = type.prepare('a😀b', TYPE.body, { record: 'r', label: 'Maya, Quote' });
    expect(text).toBe('a□b');
    expect(missing).toEqual([{ at: 1, codePoint: 0x1f600 }]);
  });

  test('leads only to anchors that exist', () => {
    const { runs } = type.prepare(
      [
        { text: 'here', link: 'here' },
        { text: 'nowhere', link: 'nowhere' },
      ],
      TYPE.body,
    );
    expect(runs.map((run) => run.link)).toEqual(['here', undefined]);
  });

  test('takes bold and italic from the family it is set in', () => {
    const { runs } = type.prepare(
      [
        { text: 'a', bold: true },
        { text: 'b', italic: true },
        { text: 'c', bold: true, italic: true },
      ],
      TYPE.lead,
    );
    expect(runs.map((run) => run.name)).toEqual(['serif-bold', 'serif-italic', 'serif-bold-italic']);
  });
});

describe('Measuring', () => {
  test('adds up advances and grows with the size', () => {
    expect(measure('Harbour', 20, 400)).toBeCloseTo(2 * measure('Harbour', 10, 400), 6);
    expect(measure('ab', 10, 600)).toBeCloseTo(measure('a', 10, 600) + measure('b', 10, 600), 6);
    expect(measure('', 10, 400)).toBe(0);
  });

  test('agrees with the width that the report sets', () => {
    const text = 'Own rate £14 above → 𝑥 ⚙';
    const [line] = breakLines(type.prepare(text, TYPE.body), 1000);
    expect(measure(text, 10, 400)).toBeCloseTo(line?.width ?? 0, 6);
  });
});
