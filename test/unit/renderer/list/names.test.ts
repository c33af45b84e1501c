import { describe, expect, it } from 'vitest';
import { initialsOf } from '../../../../src/renderer/list/initials.ts';
import { nameField } from '../../../../src/renderer/list/naming.ts';
import { frameworkOf, type Kind, kinds } from '../../../../src/shared/frameworks/index.ts';
import { emptyData, titleOf } from '../../../../src/shared/records.ts';

describe('initials', () => {
  it.each([
    ['Maya Lindqvist', 'ML'],
    ['łukasz', 'Ł'],
    ['Dev and Anika Rao', 'DR'],
    ['Ann 2', 'A'],
    ['', ''],
    ['🙂 Київ', 'К'],
  ])('of “%s” are “%s”', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});

describe('the field that takes a typed name', () => {
  const unnamed = (kind: Kind): boolean => !['name', 'title'].some((name) => name in frameworkOf(kind).fields);

  it.each(kinds.filter((kind) => !unnamed(kind)))('gives a %s its title', (kind) => {
    const field = nameField(kind);
    expect(field).not.toBeNull();
    expect(titleOf(kind, { ...emptyData(kind), [String(field)]: 'Typed' })).toBe('Typed');
  });

  it.each(kinds.filter(unnamed))('is none for the %s, which has no name of its own', (kind) => {
    expect(nameField(kind)).toBeNull();
  });
});
