import { describe, expect, test } from 'vitest';
import { parseStrategyFile, parseStrategyText, readyForImport } from '../../../src/shared/exchange/strategy-file.ts';
import { failure, value } from '../main/helpers.ts';

const file = (records: readonly unknown[], more: object = {}) => ({
  format: 'throughline-strategy',
  version: 1,
  name: 'Harbour House',
  records,
  images: [],
  ...more,
});
const persona = (id: string, data: object = {}) => ({ id, kind: 'persona', data });

const counting = () => {
  let count = 0;
  return () => {
    count += 1;
    return `new-${count}`;
  };
};

describe('a file that cannot be imported says why', () => {
  const whole = JSON.stringify(file([persona('maya', { name: 'Maya "M" Lindqvist \\' })]), null, 2);

  test('no JSON', () => {
    for (const text of ['', 'Dear all,', '<html></html>', '%PDF-1.7', '{"a": 1}}', '\u0000\u0001']) {
      failure(parseStrategyText(text), 'import-not-json');
    }
  });

  test('cut off anywhere', () => {
    expect(parseStrategyText(whole).ok).toBe(true);
    expect(parseStrategyText(`\ufeff${whole}\n`).ok).toBe(true);
    for (let length = 1; length < whole.length; length += 1) failure(parseStrategyText(whole.slice(0, length)), 'import-cut-off');
  });

  test('another version', () => {
    for (const version of [0, 2, '1', null, undefined]) failure(parseStrategyFile({ ...file([]), version }), 'import-wrong-version');
  });

  test('an unknown kind, by its name', () => {
    const error = failure(parseStrategyFile(file([{ id: 'a', kind: 'journey-map', data: {} }])), 'import-unknown-kind');
    expect(error.message).toContain('journey-map');
  });

  test.each([
    ['not an object', [1]],
    ['another format', { ...file([]), format: 'other' }],
    ['a field that is not known', file([], { surprise: 1 })],
    ['no name', file([], { name: 7 })],
    ['data of the wrong type', file([persona('a', { name: 7 })])],
    ['data with a field that is not known', file([persona('a', { nmae: 'Maya' })])],
    ['text that cannot be stored', file([persona('a', { name: 'a\u0000b' })])],
    ['an id twice', file([persona('a'), persona('a')])],
    [
      'two briefs',
      file([
        { id: 'a', kind: 'brief', data: {} },
        { id: 'b', kind: 'brief', data: {} },
      ]),
    ],
    ['a time that is none', file([{ ...persona('a'), createdAt: 'yesterday' }])],
    ['an image that is not base64', file([], { images: [{ id: 'i', mime: 'image/png', base64: '***' }] })],
    ['no records', { ...file([]), records: undefined }],
    ['report options that are none', file([], { report: { paper: 'a5' } })],
  ])('%s', (_what, content) => {
    expect(failure(parseStrategyFile(content), 'import-invalid').message).toMatch(/\.$/);
  });

  test('with the record and the field at fault', () => {
    const bad = file([persona('ann'), persona('maya', { pains: [{ id: 'p', statement: 'Wi-Fi', severity: 9 }] })]);
    const { message } = failure(parseStrategyFile(bad), 'import-invalid');
    expect(message).toContain('record 2 (“maya”)');
    expect(message).toContain('Pains, item 1, Severity');
  });
});

describe('a file that is imported', () => {
  test('may leave out what is empty', () => {
    const parsed = value(
      parseStrategyFile({ format: 'throughline-strategy', version: 1, name: 'A', records: [persona('maya', { name: 'Maya' })] }),
    );
    expect(parsed.records[0]?.data).toMatchObject({ name: 'Maya', quote: '', pains: [], status: 'draft' });
  });

  test('gets new ids, and its references follow them', () => {
    const parsed = value(
      parseStrategyFile(
        file([
          {
            id: 'map',
            kind: 'value-fit',
            data: { audience: { record: 'maya' }, relievers: [{ id: 'r', relieves: [{ record: 'maya', item: 'p' }] }] },
          },
          persona('maya', { name: 'Maya', pains: [{ id: 'p', statement: 'Wi-Fi' }] }),
        ]),
      ),
    );
    const { records, dropped } = readyForImport(parsed, counting(), new Map());
    expect(dropped).toBe(0);
    const [map, maya] = records;
    expect([map?.id, maya?.id]).toEqual(['new-1', 'new-3']);
    expect(maya?.data).toMatchObject({ pains: [{ id: 'new-4', statement: 'Wi-Fi' }] });
    expect(map?.data).toMatchObject({
      audience: { record: 'new-3' },
      relievers: [{ id: 'new-2', relieves: [{ record: 'new-3', item: 'new-4' }] }],
    });
  });

  test('loses references that lead outside, and counts them', () => {
    const parsed = value(
      parseStrategyFile(
        file([
          persona('maya', { photo: 'nowhere', segments: [{ record: 'gone' }, { record: 'young' }] }),
          { id: 'young', kind: 'segment', data: {} },
          { id: 'map', kind: 'value-fit', data: { audience: { record: 'maya', item: 'gone' } } },
        ]),
      ),
    );
    const { records, dropped } = readyForImport(parsed, counting(), new Map());
    expect(dropped).toBe(3);
    expect(records[0]?.data).toMatchObject({ photo: null, segments: [{ record: 'new-2' }] });
    expect(records[2]?.data).toMatchObject({ audience: null });
  });

  test('shows its images under their new ids', () => {
    const parsed = value(parseStrategyFile(file([persona('maya', { photo: 'i1' })])));
    const { records, dropped } = readyForImport(parsed, counting(), new Map([['i1', 'stored']]));
    expect([records[0]?.data.photo, dropped]).toEqual(['stored', 0]);
  });
});
