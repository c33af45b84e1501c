import { describe, expect, it } from 'vitest';
import { dayOf, isoOf, movedBy, positionIn, timelineOf } from '../../../../../src/renderer/boards/marketing-mix/time.ts';
import { datesInWords } from '../../../../../src/renderer/boards/marketing-mix/words.ts';

describe('the timeline', () => {
  it('has no columns while no tactic has dates', () => {
    expect(timelineOf([])).toBeUndefined();
  });

  it('covers a whole quarter where there is one alone', () => {
    const timeline = timelineOf([{ label: 'Q1 2027', start: '2027-01-01' }]);
    expect(timeline && [isoOf(timeline.span.first), isoOf(timeline.span.last)]).toEqual(['2027-01-01', '2027-03-31']);
    expect(timeline?.columns).toEqual([{ label: 'Q1 2027', left: 0, width: 100 }]);
  });

  it('takes the length of its periods from the first two, years included', () => {
    const years = timelineOf([
      { label: '2027', start: '2027-01-01' },
      { label: '2028', start: '2028-01-01' },
    ]);
    expect(years && isoOf(years.span.last)).toBe('2028-12-31');
    const widths = years?.columns.map(({ width }) => Math.round(width * 100) / 100);
    expect(widths).toEqual([49.93, 50.07]);
  });

  it('places a stretch by its days, both ends included, and cuts it at the edges', () => {
    const whole = { first: 0, last: 9 };
    expect(positionIn(whole, { first: 0, last: 9 })).toEqual({ left: 0, width: 100 });
    expect(positionIn(whole, { first: 5, last: 5 })).toEqual({ left: 50, width: 10 });
    expect(positionIn(whole, { first: -5, last: 4 })).toEqual({ left: 0, width: 50 });
  });

  it('knows leap days and keeps a date through both ways', () => {
    for (const iso of ['2024-02-29', '1999-12-31', '2027-03-28']) expect(isoOf(dayOf(iso))).toBe(iso);
    expect(dayOf('2024-03-01') - dayOf('2024-02-28')).toBe(2);
  });
});

describe('a bar that is moved', () => {
  const span = { first: 10, last: 20 };
  it('keeps its length when it is moved as a whole', () => {
    expect(movedBy(span, 'both', -7)).toEqual({ first: 3, last: 13 });
  });
  it('never turns round when an end is moved past the other', () => {
    expect(movedBy(span, 'start', 99)).toEqual({ first: 20, last: 20 });
    expect(movedBy(span, 'end', -99)).toEqual({ first: 10, last: 10 });
  });
});

describe('dates in words', () => {
  it('say the year once where it is the same', () => {
    expect(datesInWords({ start: '2027-02-01', end: '2027-12-31' })).toBe('1 Feb – 31 Dec 2027');
    expect(datesInWords({ start: '2026-12-01', end: '2027-01-31' })).toBe('1 Dec 2026 – 31 Jan 2027');
  });
  it('say what there is when one is missing', () => {
    expect(datesInWords({ start: null, end: null })).toBe('');
    expect(datesInWords({ start: '2027-02-01', end: null })).toBe('from 1 Feb 2027');
    expect(datesInWords({ start: null, end: '2027-02-01' })).toBe('until 1 Feb 2027');
  });
});
