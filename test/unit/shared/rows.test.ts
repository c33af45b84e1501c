import { describe, expect, it } from 'vitest';
import { feedbackChangeSchema, feedbackEntrySchema } from '../../../src/shared/rows.ts';

describe('a change of feedback', () => {
  it('leaves alone what it does not name', () => {
    expect(feedbackChangeSchema.parse({ loop: 'told' })).toEqual({ loop: 'told' });
    expect(feedbackChangeSchema.parse({})).toEqual({});
  });

  it('can empty a field', () => {
    expect(feedbackChangeSchema.parse({ sentiment: null, verbatim: '' })).toEqual({ sentiment: null, verbatim: '' });
  });

  it('knows every field of an entry, themes by what is added and taken away', () => {
    const fields = Object.keys(feedbackEntrySchema.shape).filter((field) => field !== 'themes');
    expect(Object.keys(feedbackChangeSchema.shape).sort()).toEqual([...fields, 'addThemes', 'removeThemes'].sort());
    expect(feedbackChangeSchema.safeParse({ themes: ['a'] }).success).toBe(false);
  });

  it('is refused where an entry would be', () => {
    expect(feedbackChangeSchema.safeParse({ sentiment: 3 }).success).toBe(false);
    expect(feedbackChangeSchema.safeParse({ date: '2026-02-30' }).success).toBe(false);
  });
});
