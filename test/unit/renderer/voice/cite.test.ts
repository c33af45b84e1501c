import { describe, expect, it } from 'vitest';
import { citedBy } from '../../../../src/renderer/insight/voice/cite.ts';
import { loopChange } from '../../../../src/renderer/insight/voice/loop.ts';
import { wordsOf } from '../../../../src/renderer/insight/voice/rule-words.ts';
import { excerptOf } from '../../../../src/renderer/insight/voice/words.ts';
import { type FeedbackEntry, feedbackEntrySchema } from '../../../../src/shared/rows.ts';

const item = (number: number, entry: Partial<FeedbackEntry>) => ({
  ...feedbackEntrySchema.parse(entry),
  number,
  id: `f${number}`,
  batch: null,
});

describe('feedback as evidence', () => {
  it('is the quote with its source and day', () => {
    expect(citedBy([item(1, { verbatim: 'The lift\nstood still.', source: 'review', date: '2026-05-03' })])).toEqual({
      claim: '“The lift stood still.”',
      source: 'Review, 3 May 2026',
      date: '2026-05-03',
      sampleSize: 1,
    });
  });

  it('of several says how many, quotes one and spans their days', () => {
    const cited = citedBy([
      item(1, { verbatim: 'Cold shower', source: 'review', date: '2026-06-09' }),
      item(2, { verbatim: 'No hot water', source: 'review', date: '2026-05-03' }),
      item(3, { verbatim: 'Brr', source: 'review' }),
    ]);
    expect(cited.claim).toBe('3 customers say so, one of them: “Cold shower”');
    expect(cited.source).toBe('Review, 3 items, 3 May 2026 – 9 Jun 2026');
    expect(cited).toMatchObject({ date: '2026-06-09', sampleSize: 3 });
  });

  it('names no source that they do not share', () => {
    const cited = citedBy([item(1, { verbatim: 'a', source: 'review' }), item(2, { verbatim: 'b', source: 'survey' })]);
    expect(cited.source).toBe('Feedback, 2 items');
    expect(citedBy([item(1, { verbatim: 'a' })]).source).toBe('Feedback');
  });
});

describe('the closed loop', () => {
  it('dates the status it comes to and takes later days back', () => {
    expect(loopChange('acted', '2026-11-22')).toEqual({ loop: 'acted', actedOn: '2026-11-22', toldOn: null });
    expect(loopChange('told', '2026-11-22')).toEqual({ loop: 'told', toldOn: '2026-11-22' });
    expect(loopChange('new', '2026-11-22')).toEqual({ loop: 'new', acknowledgedOn: null, actedOn: null, toldOn: null });
  });
});

describe('words of a rule', () => {
  it('are parted by commas, trimmed, each once, and hold a letter or a digit', () => {
    expect(wordsOf(' wifi, wi-fi ,, too   slow; drop*\n*, wifi')).toEqual(['wifi', 'wi-fi', 'too slow', 'drop*']);
    expect(wordsOf('')).toEqual([]);
  });
});

describe('an excerpt', () => {
  it('is one line and is cut with an ellipsis', () => {
    expect(excerptOf('a\n\n b', 10)).toBe('a b');
    expect(excerptOf('abcdefghij', 5)).toBe('abcd…');
    expect(excerptOf('the lift stood still', 14)).toBe('the lift…');
    expect(excerptOf('x'.repeat(1000), 5)).toHaveLength(5);
  });

  it('does not cut a character in two', () => {
    expect(excerptOf('abc😀😀', 5).isWellFormed()).toBe(true);
  });
});
