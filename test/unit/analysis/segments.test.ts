import { describe, expect, it } from 'vitest';
import { scoreSegments } from '../../../src/shared/analysis/segments.ts';
import { make, ratings, study } from './make.ts';

describe('scoreSegments', () => {
  it('scores weights 40, 30, 30 and ratings 80, 60, 40 as 62', () => {
    const segment = make('segment', 's1', { ratings: ratings({ size: 80, growth: 60, margin: 40, reach: 70 }) });
    const { rows, weights } = scoreSegments([study(), segment]);
    expect(weights).toEqual({ attractiveness: 100, fit: 100 });
    expect(rows[0]).toMatchObject({ attractiveness: 62, fit: 70 });
  });

  it('gives no score while a rating of the axis is missing, and ranks such a segment last', () => {
    const unrated = make('segment', 's1', { ratings: ratings({ size: 100, growth: 100, margin: null, reach: 50 }) }, 0);
    const low = make('segment', 's2', { ratings: ratings({ size: 10, growth: 10, margin: 10 }) }, 1);
    const high = make('segment', 's3', { ratings: ratings({ size: 90, growth: 90, margin: 90 }) }, 2);
    const { rows } = scoreSegments([unrated, low, high, study()]);
    expect(rows.map((row) => [row.record.id, row.attractiveness, row.fit])).toEqual([
      ['s3', 90, null],
      ['s2', 10, null],
      ['s1', null, 50],
    ]);
  });

  it('keeps the proportions when weights do not add up to 100, and says what they add up to', () => {
    const half = make('segmentation', 'study', {
      criteria: [
        { id: 'a', name: 'A', axis: 'attractiveness', weight: 30 },
        { id: 'b', name: 'B', axis: 'attractiveness', weight: 10 },
        { id: 'c', name: 'C', axis: 'attractiveness', weight: null },
      ],
    });
    const { rows, weights } = scoreSegments([half, make('segment', 's', { ratings: ratings({ a: 80, b: 40 }) })]);
    expect(weights.attractiveness).toBe(40);
    expect(rows[0]?.attractiveness).toBe(70);
  });

  it('counts the gates passed and failed', () => {
    const gates = {
      measurable: { answer: 'pass' },
      substantial: { answer: 'pass' },
      accessible: { answer: 'fail' },
      actionable: { answer: 'unknown' },
    };
    expect(scoreSegments([make('segment', 's', { gates })]).rows[0]).toMatchObject({ passed: 2, failed: 1, attractiveness: null });
  });

  it('is empty for an empty strategy', () => {
    expect(scoreSegments([])).toEqual({ weights: { attractiveness: 0, fit: 0 }, rows: [] });
  });
});
