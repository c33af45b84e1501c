import { describe, expect, test } from 'vitest';
import {
  choice,
  choices,
  type DataOf,
  date,
  type Field,
  type Fields,
  flag,
  group,
  type Help,
  image,
  isStorableText,
  LONGEST_TEXT,
  list,
  longText,
  money,
  number,
  objectSchema,
  rating,
  reference,
  references,
  strings,
  text,
} from '../../../src/shared/fields.ts';

const help: Help = { what: 'What it is.', example: 'An example.', apply: 'How to apply it.' };
const sizes = { s: 'Small', l: 'Large' } as const;

const fields = {
  text: text('Text', { help }),
  longText: longText('Long text', { help }),
  choice: choice('Choice', sizes, { help }),
  choices: choices('Choices', sizes, { help }),
  rating: rating('Rating', 'dots', { help }),
  number: number('Number', { help, min: -10, max: 10 }),
  money: money('Money', { help }),
  date: date('Date', { help }),
  flag: flag('Flag', { help }),
  strings: strings('Strings', { help }),
  image: image('Image', { help }),
  reference: reference('Reference', [{ kind: 'persona' }], { help }),
  references: references('References', [{ kind: 'persona' }], { help }),
  group: group('Group', { inner: text('Inner', { help }) }, { help }),
  list: list('List', 'entry', 'name', { name: text('Name', { help }), size: choice('Size', sizes, { help }) }, { help }),
} satisfies Fields;

type Name = keyof typeof fields;

const empty: DataOf<typeof fields> = {
  text: '',
  longText: '',
  choice: null,
  choices: [],
  rating: null,
  number: null,
  money: null,
  date: null,
  flag: false,
  strings: [],
  image: null,
  reference: null,
  references: [],
  group: { inner: '' },
  list: [],
};

/** The first thing a field's schema has to say about the value; undefined when it is taken. */
function complaint(field: Field, value: unknown): string | undefined {
  const parsed = field.schema.safeParse(value);
  return parsed.success ? undefined : parsed.error.issues[0]?.message;
}

describe('an object of fields', () => {
  test('supplies the empty value of every field when nothing is given', () => {
    expect(objectSchema(fields).parse({})).toStrictEqual(empty);
  });

  test('takes its own empty value', () => {
    expect(objectSchema(fields).parse(empty)).toStrictEqual(empty);
  });

  test('gives each parse lists and groups of its own', () => {
    const schema = objectSchema(fields);
    const one = schema.parse({});
    one.strings.push('x');
    one.group.inner = 'x';
    expect(schema.parse({})).toStrictEqual(empty);
  });

  test('refuses a key it does not know instead of dropping it', () => {
    expect(objectSchema(fields).safeParse({ ...empty, nickname: 'x' }).success).toBe(false);
  });

  test('refuses a key it does not know inside a group and inside an item', () => {
    expect(complaint(fields.group, { inner: '', nickname: 'x' })).toContain('nickname');
    expect(complaint(fields.list, [{ id: 'a', name: '', nickname: 'x' }])).toContain('nickname');
  });

  test.each([[null], ['text'], [[]], [7]])('refuses %j, which is no object', (value) => {
    expect(objectSchema(fields).safeParse(value).success).toBe(false);
  });
});

const tooLong = 'x'.repeat(LONGEST_TEXT + 1);
const wrong: readonly (readonly [Name, string, unknown])[] = [
  ['text', 'a number', 7],
  ['text', 'null', null],
  ['text', 'NUL', 'a\u0000b'],
  ['text', 'the first half of a pair', 'a\ud800'],
  ['text', 'the second half of a pair', '\udc00b'],
  ['text', '200,001 characters', tooLong],
  ['longText', 'NUL', '\u0000'],
  ['longText', 'half of a pair', '\ud83d'],
  ['longText', '200,001 characters', tooLong],
  ['choice', 'a value that is not offered', 'm'],
  ['choice', 'a label instead of its value', 'Small'],
  ['choice', 'the name of an inherited property', 'toString'],
  ['choice', 'an empty text', ''],
  ['choices', 'one value that is not offered', ['s', 'm']],
  ['choices', 'a single value', 's'],
  ['rating', '0', 0],
  ['rating', '6', 6],
  ['rating', 'half a point', 3.5],
  ['rating', 'a text', '3'],
  ['number', 'less than the least', -11],
  ['number', 'more than the most', 11],
  ['number', 'NaN', Number.NaN],
  ['number', 'infinity', Number.POSITIVE_INFINITY],
  ['number', 'a text', '7'],
  ['money', 'a fraction of a cent', 10.5],
  ['money', 'less than nothing', -1],
  ['money', 'more than can be counted exactly', Number.MAX_SAFE_INTEGER + 1],
  ['date', 'a day of another calendar', '2027-02-30'],
  ['date', 'a thirteenth month', '2027-13-01'],
  ['date', 'a leap day in another year', '2027-02-29'],
  ['date', 'a zero day', '2027-01-00'],
  ['date', 'a short year', '27-01-01'],
  ['date', 'a time', '2027-01-01T00:00:00Z'],
  ['date', 'an empty text', ''],
  ['date', 'a date as it is said', '1 May 2027'],
  ['flag', 'null', null],
  ['flag', 'a text', 'yes'],
  ['strings', 'one text', 'tag'],
  ['strings', 'a list with a number in it', ['tag', 7]],
  ['strings', 'a list with NUL in it', ['tag', '\u0000']],
  ['image', 'an empty id', ''],
  ['image', 'an overlong id', 'x'.repeat(65)],
  ['reference', 'an id alone', 'persona-1'],
  ['reference', 'no record', { item: 'a' }],
  ['reference', 'an empty record', { record: '' }],
  ['reference', 'a key it does not know', { record: 'a', list: 'pains' }],
  ['references', 'one reference', { record: 'a' }],
  ['references', 'a list with null in it', [null]],
  ['group', 'null', null],
  ['group', 'a list', []],
  ['list', 'an item without an id', [{ name: 'x' }]],
  ['list', 'an item with an empty id', [{ id: '', name: 'x' }]],
  ['list', 'two items with one id', [{ id: 'a' }, { id: 'a' }]],
  ['list', 'an object', { a: { id: 'a' } }],
];

describe('a field', () => {
  test.each(wrong)('of kind %s refuses %s', (name, _what, value) => {
    expect(complaint(fields[name], value)).toEqual(expect.any(String));
  });

  test.each<[Name, unknown]>([
    ['text', 'x'.repeat(LONGEST_TEXT)],
    ['text', '<script>alert(1)</script> \u202e שלום 👩🏽‍💻 Łódź'],
    ['choice', 's'],
    ['choice', null],
    ['choices', ['l', 's']],
    ['rating', 1],
    ['rating', 5],
    ['number', -10],
    ['number', 9.75],
    ['money', 0],
    ['money', Number.MAX_SAFE_INTEGER],
    ['date', '2028-02-29'],
    ['date', '0001-01-01'],
    ['flag', true],
    ['strings', ['', 'a', 'a']],
    ['image', 'image-1'],
    ['reference', { record: 'a' }],
    ['reference', { record: 'a', item: 'b' }],
    ['references', [{ record: 'a' }, { record: 'a' }]],
  ])('of kind %s takes what it is made for', (name, value) => {
    expect(fields[name].schema.parse(value)).toStrictEqual(value);
  });

  test('says in words that a text is too long, that it cannot be stored, or which choices there are', () => {
    expect(complaint(fields.text, tooLong)).toBe('is longer than 200,000 characters; shorten it');
    expect(complaint(fields.text, '\u0000')).toBe('holds a character that cannot be stored (NUL or half of a pair); delete it');
    expect(complaint(fields.choice, 'm')).toBe('is none of s, l');
    expect(complaint(fields.date, '2027-02-30')).toBe('is not a day in the calendar');
    expect(complaint(fields.date, 'soon')).toBe('is not a date written YYYY-MM-DD');
    expect(complaint(fields.list, [{ id: 'a' }, { id: 'a' }])).toBe('has two items with one id');
  });

  test('fills the missing keys of an item with their empty values', () => {
    expect(fields.list.schema.parse([{ id: 'a' }])).toStrictEqual([{ id: 'a', name: '', size: null }]);
  });

  test('of a choice starts with the value it was told to', () => {
    expect(choice('Size', sizes, { help, initial: 'l' }).schema.parse(undefined)).toBe('l');
  });

  test('is optional, counts from one item and shows in the report unless it says otherwise', () => {
    expect(fields.text).toMatchObject({ required: false, atLeast: 1, report: 'shown', placeholder: undefined, label: 'Text', help });
    expect(text('T', { help, required: true, placeholder: 'p', report: 'hidden' })).toMatchObject({
      required: true,
      placeholder: 'p',
      report: 'hidden',
    });
  });

  test('of a choice offers its options in the order they were given', () => {
    expect(fields.choice.widget).toStrictEqual({
      kind: 'choice',
      options: [
        { value: 's', label: 'Small' },
        { value: 'l', label: 'Large' },
      ],
    });
  });

  test('of a list names its main field, its item and its code', () => {
    const coded = list('Pains', 'pain', 'name', { name: text('Name', { help }) }, { help, code: 'P' });
    expect(coded.widget).toMatchObject({ kind: 'list', itemName: 'pain', main: 'name', code: 'P' });
    expect(fields.list.widget).not.toHaveProperty('code');
  });
});

describe('storable text', () => {
  test.each([
    ['', true],
    ['👩🏽‍💻', true],
    ['a\u0000', false],
    ['\ud83d', false],
    ['\udc69\ud83d', false],
  ])('%j: %s', (value, storable) => {
    expect(isStorableText(value)).toBe(storable);
  });
});
