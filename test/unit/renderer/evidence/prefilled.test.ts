import { describe, expect, it } from 'vitest';
import { citedWave, yearAfter } from '../../../../src/renderer/evidence/prefilled.ts';
import { seriesOf } from '../../../../src/shared/analysis/series.ts';
import { NOTHING_OBSERVED, type Observed } from '../../../../src/shared/observed.ts';
import { pointEntrySchema } from '../../../../src/shared/rows.ts';
import { record } from '../make.ts';

const nps = record('metric', 'm', { name: 'Net Promoter Score', kind: 'NPS' });

const answers = (score: number, count: number) => ({
  metric: 'm',
  wave: 'Summer 2026',
  from: '2026-06-01',
  to: '2026-08-31',
  segment: null,
  persona: null,
  phase: null,
  score,
  count,
});

const onlyWave = (observed: Partial<Observed>) => {
  const [wave] = seriesOf(nps, { ...NOTHING_OBSERVED, ...observed }).waves;
  if (!wave) throw new Error('No wave');
  return wave;
};

const point = (given: object) => ({
  ...pointEntrySchema.parse({ metric: 'm', date: '2026-09-30', value: 41, ...given }),
  number: 1,
  id: 'p',
  batch: null,
});

describe('a value of a metric as evidence', () => {
  it('is a sentence with its interval, sample and wave, and fills source, day and sample size', () => {
    const cited = citedWave(nps, onlyWave({ responses: [answers(10, 100), answers(7, 60), answers(3, 40)] }));
    expect(cited.claim).toMatch(/^Net Promoter Score 30\.0 \(95%: \d+\.\d … \d+\.\d\), n = 200, Summer 2026$/);
    expect(cited).toMatchObject({ source: 'Net Promoter Score, Summer 2026, 200 answers', date: '2026-08-31', sampleSize: 200 });
  });

  it('says no interval and no sample where none is known', () => {
    expect(citedWave(nps, onlyWave({ points: [point({ label: 'Q3 2026' })] }))).toEqual({
      claim: 'Net Promoter Score 41.0, Q3 2026',
      source: 'Net Promoter Score, Q3 2026',
      date: '2026-09-30',
      sampleSize: null,
    });
  });

  it('names the source that was entered with the value', () => {
    expect(citedWave(nps, onlyWave({ points: [point({ source: 'Board paper 7' })] })).source).toBe('Board paper 7');
  });

  it('says whose value it is where it is one segment’s', () => {
    expect(citedWave(nps, onlyWave({ points: [point({ label: 'Q3' })] }), 'Walkers').claim).toBe('Net Promoter Score of Walkers 41.0, Q3');
  });
});

describe('a year later', () => {
  it('is the same day, and a leap day becomes the day before', () => {
    expect(yearAfter('2026-09-14')).toBe('2027-09-14');
    expect(yearAfter('2024-02-29')).toBe('2025-02-28');
  });
});
