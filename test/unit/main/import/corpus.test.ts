import { describe, expect, test } from 'vitest';
import type { ImportCheck } from '../../../../src/shared/exchange/import.ts';
import { failure, value } from '../helpers.ts';
import { fileOf, importDesk } from './desk.ts';

/*
 * Files as people have them: each comes in right, or is refused with row and reason; and nothing is half done.
 */

const utf16 = (text: string, order: 'le' | 'be', mark: boolean): Uint8Array => {
  const bytes = Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};
const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const wide = (rows: readonly string[]): string => rows.join('\n');

const GOOD: readonly (readonly [what: string, content: string | Uint8Array, verbatims: readonly string[]])[] = [
  ['a byte order mark', '\ufeffid,text\n1,Good\n2,Schön\n', ['Good', 'Schön']],
  ['UTF-16 with a mark', utf16('id\ttext\n1\tŁódź, really\n2\tΑθήνα\n', 'le', true), ['Łódź, really', 'Αθήνα']],
  ['UTF-16 the other way round, without one', utf16('id;text\r\n1;Łódź\r\n2;Good\r\n', 'be', false), ['Łódź', 'Good']],
  [
    'Windows letters',
    latin('id;comment\r\n1;Sehr sch\u00f6n und freundlich, gerne wieder f\u00fcr G\u00e4ste\r\n2;Stra\u00dfe\r\n'),
    ['Sehr schön und freundlich, gerne wieder für Gäste', 'Straße'],
  ],
  ['CRLF within quotes', 'id,text\r\n1,"two\r\nlines"\r\n2,x\r\n', ['two\nlines', 'x']],
  ['lone CR as line end', 'id,text\r1,a\r2,b\r', ['a', 'b']],
  ['semicolons, and commas in the words', 'id;text\n1;Good, but\n2;a, b, c\n', ['Good, but', 'a, b, c']],
  ['tabs', 'id\ttext\n1\tone\n2\ttwo\n', ['one', 'two']],
  ['bars', 'id|text\n1|one\n2|two\n', ['one', 'two']],
  ['formula cells', 'id,text\n1,"=HYPERLINK(""x"")"\n2,+1\n3,-x\n4,@cmd\n', ['=HYPERLINK("x")', '+1', '-x', '@cmd']],
  ['blank lines and cells', '\n\nid,text\n\n1,a\n , \n2,b\n\n\n', ['a', 'b']],
  ['a quote in the middle of a cell', 'id,text\n1,5" tall\n2,the "best" one\n', ['5" tall', 'the "best" one']],
  [
    'no heading',
    '1,2026-05-01,A long text about the stay and all of it\n2,2026-05-02,Another text that is long enough to be one\n',
    ['A long text about the stay and all of it', 'Another text that is long enough to be one'],
  ],
  ['names that come twice', 'text,text,id\na,x,1\nb,y,2\n', ['a', 'b']],
  ['other scripts and signs beyond the first plane', 'id,text\n1,שלום 👩🏽‍💻\n2,e\u0301\n', ['שלום 👩🏽‍💻', 'e\u0301']],
  [
    'five thousand columns',
    wide([
      ['text', ...Array.from({ length: 4999 }, (_, index) => `c${index}`)].join(','),
      ['a', ...Array.from({ length: 4999 }, () => '')].join(','),
    ]),
    ['a'],
  ],
  ['one column', 'text\nI like it, mostly\nWell; yes\n', ['I like it, mostly', 'Well; yes']],
  ['no end of the last line', 'id,text\n1,a\n2,b', ['a', 'b']],
];

describe('a table comes in right', () => {
  test.each(GOOD)('with %s', async (_what, content, verbatims) => {
    const desk = await importDesk();
    const { ask, strategyId } = desk;
    const file = value(await ask('import.open', { strategyId, kind: 'feedback', path: fileOf(content) }));
    const done = value(await ask('import.run', { token: file.token, plan: file.plan, skipBad: false }));
    expect(done).toMatchObject({ rows: verbatims.length, skipped: 0, duplicates: 0 });
    const numbers = value(await ask('feedback.find', { strategyId, filter: {}, sort: 'oldest' }));
    const rows = value(await ask('feedback.rows', { strategyId, numbers: [...numbers] }));
    expect(rows.map(({ verbatim }) => verbatim).sort()).toEqual([...verbatims].sort());
    expect(desk.left()).toMatchObject({ feedback: verbatims.length });
  });
});

const REFUSED: readonly (readonly [what: string, content: string | Uint8Array, code: 'csv-empty' | 'csv-binary' | 'csv-unreadable'])[] = [
  ['nothing in it', '', 'csv-empty'],
  ['only a mark', '\ufeff', 'csv-empty'],
  ['only blanks', ' \n\t\r\n', 'csv-empty'],
  ['only a heading', 'id,text,rating\n', 'csv-empty'],
  ['a picture in it', Buffer.from('89504e470d0a1a0a0000000d494844520000000100000001080200000090', 'hex'), 'csv-binary'],
  ['a workbook in it', Buffer.from('504b030414000600080000002100', 'hex'), 'csv-binary'],
  ['more columns than anybody has', `${Array.from({ length: 6000 }, (_, index) => `c${index}`).join(',')}\n`, 'csv-unreadable'],
];

describe('a file is refused with one sentence', () => {
  test.each(REFUSED)('that has %s', async (_what, content, code) => {
    const desk = await importDesk();
    const opened = await desk.ask('import.open', { strategyId: desk.strategyId, kind: 'feedback', path: fileOf(content) });
    expect(failure(opened, code).message).toMatch(/^[^.].*\.$/);
    expect(desk.left()).toMatchObject({ feedback: 0 });
  });
});

const FAULTY: readonly (readonly [what: string, content: string, lines: readonly number[], good: number, reason: RegExp])[] = [
  ['an open quote', 'id,text\n1,a\n2,"open\n3,c\n', [3], 2, /never closed/],
  ['a quote that stands alone', 'id,text\n1,"he said "hi" to me"\n2,b\n', [2], 1, /stands alone/],
  ['too few and too many cells', 'id,text\n1\n2,b,c\n3,d\n', [2, 3], 1, /where the heading has 2/],
  ['a cell of ten million characters', `id,text\n1,${'x'.repeat(10_000_000)}\n2,b\n`, [2], 1, /longer than 200,000/],
  ['a cell of ten million characters in quotes', `id,text\n1,"${'x y\n'.repeat(2_500_000)}"\n2,b\n`, [2], 1, /longer than 200,000/],
  ['a NUL character', `id,text\n1,a\u0000b\n2,${'b'.repeat(100)}\n`, [2], 1, /NUL/],
];

describe('a row is refused with its line and reason', () => {
  test.each(FAULTY)('that has %s; the others come in when it is left out', async (_what, content, lines, good, reason) => {
    const desk = await importDesk();
    const { ask, strategyId } = desk;
    const file = value(await ask('import.open', { strategyId, kind: 'feedback', path: fileOf(content) }));
    const check: ImportCheck = value(await ask('import.check', { token: file.token, plan: file.plan }));
    expect(check.faults.map(({ line }) => line)).toEqual(lines);
    expect(check.faults.every((fault) => reason.test(fault.reason))).toBe(true);
    expect(check).toMatchObject({ good, bad: lines.length });
    failure(await ask('import.run', { token: file.token, plan: file.plan, skipBad: false }), 'import-bad-rows');
    expect(value(await ask('rows.counts', { strategyId })).feedback).toBe(0);
    const done = value(await ask('import.run', { token: file.token, plan: file.plan, skipBad: true }));
    expect(done).toMatchObject({ rows: good, skipped: lines.length });
    expect(desk.left()).toMatchObject({ feedback: good });
  });
});
