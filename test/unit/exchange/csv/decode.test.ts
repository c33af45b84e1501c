import { describe, expect, test } from 'vitest';
import { decodeText, encodingOf } from '../../../../src/shared/exchange/csv/decode.ts';
import { failure, value } from '../../main/helpers.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, order: 'le' | 'be'): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};
const marked = (mark: readonly number[], bytes: Uint8Array): Uint8Array => Uint8Array.from([...mark, ...bytes]);
const TEXT = 'name;said\nŁódź;“Schön” — €5\n';

describe('the encoding of a file', () => {
  test.each([
    ['UTF-8', utf8(TEXT), 'utf-8'],
    ['UTF-8 with a mark', marked([0xef, 0xbb, 0xbf], utf8(TEXT)), 'utf-8'],
    ['UTF-16 LE with a mark', marked([0xff, 0xfe], utf16(TEXT, 'le')), 'utf-16le'],
    ['UTF-16 BE with a mark', marked([0xfe, 0xff], utf16(TEXT, 'be')), 'utf-16be'],
    ['UTF-16 LE without one', utf16(TEXT, 'le'), 'utf-16le'],
    ['UTF-16 BE without one', utf16(TEXT, 'be'), 'utf-16be'],
  ])('%s is found out, and its text read without the mark', (_name, bytes, encoding) => {
    expect(encodingOf(bytes)).toBe(encoding);
    expect(value(decodeText(bytes, encoding, 'a.csv'))).toEqual({ text: TEXT, damaged: false });
  });

  test('is left to a guess when the bytes are no UTF', () => {
    expect(encodingOf(Uint8Array.from([0x63, 0x61, 0x66, 0xe9, 0x3b, 0x31, 0x0a]))).toBe(null);
  });

  test('may be chosen against the bytes: what means nothing then is marked', () => {
    const bytes = Uint8Array.from([...utf8('name\n'), 0x63, 0x61, 0x66, 0xe9, ...utf8(`\n${'more\n'.repeat(20)}`)]);
    expect(value(decodeText(bytes, 'windows-1252', 'a.csv'))).toMatchObject({ damaged: false, text: expect.stringContaining('café') });
    expect(value(decodeText(bytes, 'utf-8', 'a.csv'))).toMatchObject({ damaged: true, text: expect.stringContaining('caf\ufffd') });
  });

  test('that nobody knows is refused by name', () => {
    expect(failure(decodeText(utf8('a'), 'utf-99', 'a.csv'), 'csv-unreadable').message).toContain('utf-99');
  });
});

describe('text', () => {
  test.each([
    ['CRLF', 'a\r\nb\r\n'],
    ['lone CR', 'a\rb\r'],
    ['a mixture', 'a\r\nb\r'],
  ])('with line ends of %s is given one kind of them', (_name, text) => {
    expect(value(decodeText(utf8(text), 'utf-8', 'a.csv')).text).toBe('a\nb\n');
  });

  test.each([
    ['a workbook', 'PK\u0003\u0004\u0014\u0000\u0006'],
    ['a PDF', '%PDF-1.7\n1 0 obj\n'],
    ['a database', 'SQLite format 3\u0000\u0010'],
    ['bytes without sense', '\u0001\u0002\u0000\u0007abc\u0000\u0003'],
  ])('is not what %s holds: that is refused, and the way out is named', (_name, text) => {
    const { message } = failure(decodeText(utf8(text), 'utf-8', 'a.csv'), 'csv-binary');
    expect(message).toContain('a.csv');
    expect(message).toContain('CSV');
  });

  test.each(['', '\ufeff', '  \n\t\r\n '])('of blanks alone is refused as empty: %j', (text) => {
    failure(decodeText(utf8(text), 'utf-8', 'a.csv'), 'csv-empty');
  });
});
