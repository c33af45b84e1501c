import { describe, expect, it } from 'vitest';
import { breakdown, dateLabel, seriesOf } from '../../../src/shared/analysis/series.ts';
import { make, makeAny } from './make.ts';
import { answers, HARBOUR, metric, npsWave, observed, point } from './observe.ts';

const rounded = (value: number): number => Math.round(value * 10) / 10;
const labels = (series: ReturnType<typeof seriesOf>): string[] => series.waves.map(({ label }) => label);

describe('seriesOf', () => {
  it('adds answers up by wave, in the order of time', () => {
    const { waves, faults } = seriesOf(metric(), observed({ responses: [...HARBOUR].reverse() }));
    expect(waves.map(({ label, value, n }) => [label, rounded(value), n])).toEqual([
      ['Spring 25', 10.4, 182],
      ['Summer 25', 15.4, 214],
      ['Autumn 25', 10.7, 168],
      ['Winter 25–26', 19.2, 151],
      ['Spring 26', 26.1, 226],
      ['Summer 26', 30, 240],
    ]);
    expect(faults).toEqual([]);
  });

  it('gives each wave its interval, its counts and its formula', () => {
    const last = seriesOf(metric(), observed({ responses: HARBOUR })).waves.at(-1);
    expect(last?.interval && [rounded(last.interval.low), rounded(last.interval.high)]).toEqual([19.9, 39.3]);
    expect(last?.counts).toEqual({ kind: 'nps', promoters: 118, passives: 76, detractors: 46 });
    expect(last?.figure?.substituted).toBe('100 × (118 − 46) / 240 = 30');
    expect(last).toMatchObject({ date: '2026-08-31', source: 'responses', citation: null });
  });

  it('counts 9 and 10 as promoters, 7 and 8 as passives and the rest as detractors', () => {
    const each = Array.from({ length: 11 }, (_, score) => answers(score, 1));
    expect(seriesOf(metric(), observed({ responses: each })).waves[0]?.counts).toMatchObject({ promoters: 2, passives: 2, detractors: 7 });
  });

  it('counts scores by the metric’s scale and from its lowest positive score', () => {
    const csat = metric({ kind: 'CSAT', scale: '1-5', positiveFrom: 5 });
    const [wave] = seriesOf(csat, observed({ responses: [answers(3, 1), answers(4, 2), answers(5, 1)] })).waves;
    expect(wave?.value).toBe(25);
    expect(wave?.counts).toMatchObject({ kind: 'scores', counts: [0, 0, 1, 2, 1], positiveFrom: 5, positive: 1, n: 4 });
  });

  it('takes the mean for effort, with the deviation that comparing needs', () => {
    const ces = metric({ kind: 'CES', scale: '1-7' });
    const [wave] = seriesOf(
      ces,
      observed({ responses: [80, 210, 140, 110, 160, 180, 120].map((count, i) => answers(i + 1, count)) }),
    ).waves;
    expect(wave?.value).toBeCloseTo(4.08, 2);
    expect(wave?.counts).toMatchObject({ sd: expect.closeTo(1.94, 1) });
  });

  it('calls answers without a wave all answers while no wave has a name', () => {
    const some = answers(10, 3, { wave: '' });
    expect(labels(seriesOf(metric(), observed({ responses: [some] })))).toEqual(['All answers']);
    expect(labels(seriesOf(metric(), observed({ responses: [some, ...npsWave('June', '2026-06-30', [1, 1, 1])] })))).toEqual([
      'Without a wave',
      'June',
    ]);
  });

  it('orders waves that nobody dated by their names, the tenth after the second', () => {
    const responses = ['Wave 10', 'Wave 2', 'Wave 1'].map((wave) => answers(9, 2, { wave }));
    expect(labels(seriesOf(metric(), observed({ responses })))).toEqual(['Wave 1', 'Wave 2', 'Wave 10']);
  });

  it('puts a late answer to an earlier wave where the wave began', () => {
    const responses = [
      answers(9, 2, { wave: 'Summer', from: '2026-06-01', to: '2026-08-31' }),
      answers(9, 2, { wave: 'Spring', from: '2026-03-01', to: '2026-09-04' }),
    ];
    expect(labels(seriesOf(metric(), observed({ responses })))).toEqual(['Spring', 'Summer']);
  });

  it('puts values entered by hand among the waves; where a wave is there as both, the answers win', () => {
    const points = [
      point({ date: '2025-02-28', value: 8, label: 'Winter 25', n: 150 }),
      point({ date: '2026-08-01', value: 99, label: 'summer 26' }),
      point({ date: '2026-05-31', value: 99 }),
    ];
    const { waves } = seriesOf(metric(), observed({ responses: HARBOUR, points }));
    expect(waves).toHaveLength(7);
    expect(waves[0]).toMatchObject({ label: 'Winter 25', value: 8, n: 150, source: 'point', interval: null, figure: null });
    expect(waves[0]?.citation).toEqual({ kind: 'point', id: points[0]?.id });
    expect(waves.some(({ value }) => value === 99)).toBe(false);
  });

  it('calculates a point with inputs again and shows how', () => {
    const inputs = { formula: 'nps', input: { promoters: 118, passives: 76, detractors: 46 } };
    const [wave] = seriesOf(metric(), observed({ points: [point({ date: '2026-08-31', value: 0, inputs })] })).waves;
    expect(wave).toMatchObject({ value: 30, n: 240, counts: { kind: 'nps', promoters: 118 } });
    expect(wave?.figure?.convention).toContain('adjusted Wald');
  });

  it('keeps the stated value of a point whose formula is not known or makes no sense', () => {
    const points = [
      point({ date: '2026-01-31', value: 5, inputs: { formula: 'magic', input: {} } }),
      point({
        date: '2026-02-28',
        value: 6,
        inputs: { formula: 'retention', input: { atStart: 0, atEnd: 1, gained: 0 } },
        low: 4,
        high: 8,
      }),
      point({
        date: '2026-03-31',
        value: 7,
        inputs: { formula: 'kano-category', input: { functional: 'like', dysfunctional: 'dislike' } },
      }),
    ];
    const { waves } = seriesOf(metric({ kind: 'retention' }), observed({ points }));
    expect(waves.map(({ value, figure }) => [value, figure])).toEqual([
      [5, null],
      [6, null],
      [7, null],
    ]);
    expect(waves[1]?.interval).toEqual({ low: 4, high: 8 });
  });

  it('makes no wave of answers where the kind is not made of answers', () => {
    const points = [point({ date: '2026-01-31', value: 90 })];
    expect(labels(seriesOf(metric({ kind: 'retention', period: 'month' }), observed({ responses: HARBOUR, points })))).toEqual([
      'Jan 2026',
    ]);
  });

  it('leaves points of a segment out of the whole, and takes them alone for the segment', () => {
    const points = [point({ date: '2026-01-31', value: 1 }), point({ date: '2026-01-31', value: 2, segment: 'couples' })];
    const values = (filter = {}) => seriesOf(metric(), observed({ points }), filter).waves.map(({ value }) => value);
    expect(values()).toEqual([1]);
    expect(values({ segment: 'couples' })).toEqual([2]);
    expect(values({ persona: 'maya' })).toEqual([]);
    expect(values({ phase: { record: 'journey', item: 'book' } })).toEqual([]);
  });

  it('leaves answers off the scale out and says how many', () => {
    const { waves, faults } = seriesOf(metric(), observed({ responses: [answers(9, 2), answers(11, 3), answers(7.5, 1)] }));
    expect(waves[0]?.n).toBe(2);
    expect(faults).toEqual([expect.stringMatching(/^4 answers are not on the scale of 0–10/)]);
  });

  it('makes no wave of answers that are all off the scale', () => {
    expect(seriesOf(metric(), observed({ responses: [answers(11, 3)] })).waves).toEqual([]);
  });

  it('takes the smallest usual scale while none is chosen, and says so', () => {
    const five = seriesOf(metric({ kind: 'CSAT' }), observed({ responses: [answers(5, 2), answers(1, 2)] }));
    expect(five.waves[0]?.value).toBe(50);
    expect(five.faults).toEqual(['No scale is chosen; 1–5 is taken, on which all answers stand.']);
    const seven = seriesOf(metric({ kind: 'CES' }), observed({ responses: [answers(5, 2)] }));
    expect(seven.faults).toEqual(['No scale is chosen; 1–7 is taken, on which all answers stand.']);
  });

  it('says once what a formula refuses', () => {
    const responses = [answers(5, 2, { wave: 'A' }), answers(6, 2, { wave: 'B' })];
    const { waves, faults } = seriesOf(metric({ kind: 'CES', scale: '1-10' }), observed({ responses }));
    expect(waves).toEqual([]);
    expect(faults).toEqual([expect.stringContaining('from which score on')]);
  });

  it('is empty where nothing was observed', () => {
    expect(seriesOf(metric(), observed({}))).toMatchObject({ waves: [], faults: [] });
  });
});

describe('dateLabel', () => {
  it.each([
    ['month', 'Sep 2026'],
    ['quarter', 'Q3 2026'],
    ['year', '2026'],
    ['wave', '30 Sep 2026'],
    [null, '30 Sep 2026'],
  ] as const)('names the day as the period does: %s', (period, words) => {
    expect(dateLabel('2026-09-30', period)).toBe(words);
  });
});

describe('breakdown', () => {
  const records = [
    makeAny('segment', 'couples', { name: 'Coastal couples' }, 1),
    makeAny('segment', 'families', { name: 'Half-term families' }, 0),
    makeAny('segment', 'groups', { name: 'Walking groups' }, 2),
    makeAny('persona', 'maya', { name: 'Maya' }),
    makeAny('journey', 'stay', {
      name: 'A stay',
      phases: [
        { id: 'book', name: 'Book' },
        { id: 'stay', name: 'Stay' },
      ],
    }),
  ];

  it('gives a series to each segment that has values, in the order of the records', () => {
    const responses = [answers(9, 4, { segment: 'couples' }), answers(3, 2, { segment: 'families' }), answers(8, 9)];
    const parts = breakdown(metric(), observed({ responses, points: [] }), 'segment', records);
    expect(parts.map(({ name, series }) => [name, series.waves[0]?.value, series.waves[0]?.n])).toEqual([
      ['Half-term families', -100, 2],
      ['Coastal couples', 100, 4],
    ]);
  });

  it('reads points of a segment, too', () => {
    const points = [point({ date: '2026-01-31', value: 12, segment: 'groups' })];
    expect(breakdown(metric({ kind: 'custom' }), observed({ points }), 'segment', records).map(({ name }) => name)).toEqual([
      'Walking groups',
    ]);
    expect(breakdown(metric({ kind: 'custom' }), observed({ points }), 'persona', records)).toEqual([]);
  });

  it('tells personas and phases apart', () => {
    const responses = [answers(9, 4, { persona: 'maya', phase: { record: 'stay', item: 'stay' } }), answers(1, 4)];
    const names = (by: 'persona' | 'phase') => breakdown(metric(), observed({ responses }), by, records).map(({ name }) => name);
    expect(names('persona')).toEqual(['Maya']);
    expect(names('phase')).toEqual(['Stay']);
  });

  it('names the journey of a phase where there are two', () => {
    const other = make('journey', 'to-be', { name: 'A better stay', phases: [{ id: 'stay2', name: 'Stay' }] });
    const responses = [answers(9, 4, { phase: { record: 'to-be', item: 'stay2' } })];
    expect(breakdown(metric(), observed({ responses }), 'phase', [...records, other])[0]?.name).toBe('Stay, A better stay');
  });
});
