import { describe, expect, it } from 'vitest';
import { initialsOf } from '../../../../src/renderer/list/initials.ts';
import { nameField } from '../../../../src/renderer/list/naming.ts';
import { type Kind, kinds } from '../../../../src/shared/frameworks/index.ts';
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
  const unnamed: readonly Kind[] = ['segmentation', 'voice'];

  it.each(kinds.filter((kind) => !unnamed.includes(kind)))('gives a %s its title', (kind) => {
    const field = nameField(kind);
    expect(field).not.toBeNull();
    expect(titleOf(kind, { ...emptyData(kind), [String(field)]: 'Typed' })).toBe('Typed');
  });

  it.each(unnamed)('is none for the %s, which has no name of its own', (kind) => {
    expect(nameField(kind)).toBeNull();
  });
});
