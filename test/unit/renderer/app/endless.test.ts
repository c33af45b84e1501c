import { describe, expect, it } from 'vitest';
import { hasEndlessWord, holdsEndlessWord } from '../../../../src/renderer/app/endless.ts';

describe('an endless word', () => {
  it('is a run of more than 2,000 letters, however long the text around it', () => {
    expect(hasEndlessWord('x'.repeat(2000))).toBe(false);
    expect(hasEndlessWord('x'.repeat(2001))).toBe(true);
    expect(hasEndlessWord(`${'word '.repeat(20_000)}${'x'.repeat(2001)} end`)).toBe(true);
    expect(hasEndlessWord(`${'x'.repeat(2000)}\n${'x'.repeat(2000)}`)).toBe(false);
  });

  it('is found however deep it stands', () => {
    const pains = [{ id: 'a', statement: 'short' }];
    expect(holdsEndlessWord({ name: 'Maya', tags: [], age: 3, photo: null, pains })).toBe(false);
    expect(holdsEndlessWord({ name: 'Maya', pains: [...pains, { id: 'b', statement: 'x'.repeat(3000) }] })).toBe(true);
  });
});
