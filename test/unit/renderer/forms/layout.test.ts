import { describe, expect, it } from 'vitest';
import { helpFor } from '../../../../src/renderer/forms/help-for.ts';
import { fieldsOf, isTableGroup, placeFields } from '../../../../src/renderer/forms/layout.ts';
import { addLabel, initialsOf, nameOfItem, singularOf } from '../../../../src/renderer/forms/names.ts';
import { shapeOf } from '../../../../src/renderer/forms/widgets/columns.ts';
import { choice, group, list, longText, money, rating, references, text } from '../../../../src/shared/fields.ts';
import { brief } from '../../../../src/shared/frameworks/brief.ts';
import { type AnyFramework, frameworkOf, kinds } from '../../../../src/shared/frameworks/index.ts';

const help = { what: 'What it is', example: 'An example', apply: 'How to apply it' };
const rooms = (fields: Parameters<typeof placeFields>[0]) => placeFields(fields).map(({ room }) => room);

describe('placeFields', () => {
  it('stands halves in pairs and gives a lone text the whole line', () => {
    expect(
      rooms([
        ['a', text('A', { help })],
        ['b', text('B', { help })],
        ['c', text('C', { help })],
        ['d', longText('D', { help })],
        ['e', text('E', { help })],
      ]),
    ).toEqual(['half', 'half', 'full', 'full', 'full']);
  });

  it('leaves a lone amount at half the line', () => {
    expect(rooms([['a', money('A', { help })]])).toEqual(['half']);
  });

  it('shows two or three short choices side by side, more in a list that opens', () => {
    expect(rooms([['a', choice('A', { x: 'Pass', y: 'Fail' }, { help })]])).toEqual(['row']);
    expect(rooms([['a', choice('A', { a: 'A', b: 'B', c: 'C', d: 'D' }, { help })]])).toEqual(['half']);
  });

  it('gives every field of every framework a room', () => {
    for (const kind of kinds) {
      const fields = Object.entries(frameworkOf(kind).fields);
      expect(placeFields(fields)).toHaveLength(fields.length);
    }
  });
});

describe('isTableGroup', () => {
  it('is a group of groups', () => {
    expect(isTableGroup(group('G', { a: group('A', { x: text('X', { help }) }, { help }) }, { help }).widget)).toBe(true);
    expect(isTableGroup(group('G', { a: text('A', { help }) }, { help }).widget)).toBe(false);
  });
});

describe('fieldsOf', () => {
  const mix = frameworkOf('marketing-mix');

  it('leaves the service Ps out of a 4P mix', () => {
    expect(fieldsOf(mix, ['people', 'price'], { scope: '4P' }).map(([name]) => name)).toEqual(['price']);
    expect(fieldsOf(mix, ['people', 'price'], { scope: '7P' })).toHaveLength(2);
  });
});

describe('shapeOf', () => {
  it('stands a few short fields in columns and references below', () => {
    const shape = shapeOf(
      { statement: text('S', { help }), impact: rating('I', 'dots', { help }), cites: references('C', [], { help }) },
      'statement',
    );
    expect(shape.inline.map(({ name }) => name)).toEqual(['impact']);
    expect(shape.below.map(({ name }) => name)).toEqual(['cites']);
    expect(shape.details).toEqual([]);
  });

  it('folds many fields away and keeps the first choice in sight', () => {
    const tactics = frameworkOf('marketing-mix').fields.tactics;
    if (tactics?.widget.kind !== 'list') throw new Error('tactics is a list');
    const shape = shapeOf(tactics.widget.fields, 'statement');
    expect(shape.inline.map(({ name }) => name)).toEqual(['p']);
    expect(shape.details.map(({ name }) => name)).toContain('cost');
  });

  it('loses no field of any list', () => {
    for (const kind of kinds) {
      for (const { widget } of Object.values(frameworkOf(kind).fields)) {
        if (widget.kind !== 'list') continue;
        const { inline, below, details } = shapeOf(widget.fields, widget.main);
        expect(inline.length + below.length + details.length).toBe(Object.keys(widget.fields).length - 1);
      }
    }
  });
});

describe('names', () => {
  const { widget } = list('Pains', 'pain', 'statement', { statement: text('Statement', { help }) }, { help });
  if (widget.kind !== 'list') throw new Error('a list is a list');

  it('names a row by its words, or by its place while it has none', () => {
    expect(nameOfItem(widget, { statement: 'Slow checkout' }, 0)).toBe('“Slow checkout”');
    expect(nameOfItem(widget, { statement: ' ' }, 2)).toBe('pain 3');
  });

  it('says a or an', () => {
    expect(addLabel('pain')).toBe('Add a pain');
    expect(addLabel('objective')).toBe('Add an objective');
  });

  it.each([
    ['Goals', 'goal'],
    ['Experience principles', 'principle'],
    ['Media', 'medium'],
    ['Product roadmap', 'entry'],
  ])('makes one of %s: %s', (label, one) => {
    expect(singularOf(label)).toBe(one);
  });

  it.each([
    ['Maya Lindqvist', 'ML'],
    ['Łukasz', 'Ł'],
    ['', ''],
    ['👩 Maya', 'M'],
  ])('takes the letters of %j', (name, letters) => {
    expect(initialsOf(name)).toBe(letters);
  });
});

describe('helpFor', () => {
  const framework: AnyFramework = frameworkOf(brief.kind);

  it('speaks of the framework until a field has the focus', () => {
    expect(helpFor(framework, { section: 'basics', path: undefined }).title).toBe('Brief');
  });

  it('speaks of the innermost field', () => {
    expect(helpFor(framework, { section: 'objectives', path: 'objectives.baseline' }).title).toBe('Baseline');
    expect(helpFor(framework, { section: 'objectives', path: 'objectives' })).toMatchObject({ title: 'Objectives', field: 'objectives' });
  });

  it('speaks of the field that a section is named after while none has the focus', () => {
    expect(helpFor(framework, { section: 'channels', path: undefined }).title).toBe('Channels');
  });

  it('says which path its help belongs to, so that the terms are those of what is shown', () => {
    expect(helpFor(framework, { section: 'basics', path: undefined }).path).toBe('');
    expect(helpFor(framework, { section: 'channels', path: undefined }).path).toBe('channels');
    expect(helpFor(framework, { section: 'objectives', path: 'objectives.baseline' }).path).toBe('objectives.baseline');
  });
});
