import { describe, expect, it } from 'vitest';
import { scorecardOf, statusOf } from '../../../src/shared/analysis/scorecard.ts';
import { answers, HARBOUR, metric, npsWave, observed, point } from './observe.ts';

const row = (...args: Parameters<typeof scorecardOf>) => {
  const [first] = scorecardOf(...args);
  if (!first) throw new Error('No metric');
  return first;
};
const rounded = (value: number | null | undefined): number => Math.round((value ?? Number.NaN) * 10) / 10;

describe('statusOf', () => {
  it.each([
    ['up', 100, 100, 'on-target'],
    ['up', 100, 120, 'on-target'],
    ['up', 100, 90, 'close'],
    ['up', 100, 89.9, 'behind'],
    ['down', 100, 100, 'on-target'],
    ['down', 100, 60, 'on-target'],
    ['down', 100, 110, 'close'],
    ['down', 100, 110.1, 'behind'],
    ['up', -20, -22, 'close'],
    ['up', -20, -23, 'behind'],
    ['up', 0, -0.1, 'behind'],
    ['up', 0.3, 0.1 + 0.2, 'on-target'],
  ] as const)('better %s, target %d, value %d: %s', (better, target, value, status) => {
    expect(statusOf({ better, target }, value)).toBe(status);
  });

  it('says when there is no value, and when there is no target', () => {
    expect(statusOf({ better: 'up', target: 5 }, null)).toBe('no-data');
    expect(statusOf({ better: 'up', target: null }, 5)).toBe('open');
  });

  it('takes higher as better while nobody said', () => {
    expect(statusOf({ better: null, target: 5 }, 6)).toBe('on-target');
  });
});

describe('scorecardOf', () => {
  it('compares the latest wave with the one before and with the first, and says what is noise', () => {
    const { latest, change, whole, status } = row([metric({ target: 32 })], observed({ responses: HARBOUR }));
    expect(latest?.label).toBe('Summer 26');
    expect([rounded(change?.difference), rounded(change?.margin), change?.noise, change?.good]).toEqual([3.9, 14, true, true]);
    expect([rounded(whole?.difference), rounded(whole?.margin), whole?.noise]).toEqual([19.6, 15.2, false]);
    expect([change?.from.label, whole?.from.label]).toEqual(['Spring 26', 'Spring 25']);
    expect(status).toBe('close');
  });

  it('has no second comparison while there are two values, and none with one', () => {
    const two = [...npsWave('A', '2026-01-01', [5, 1, 1]), ...npsWave('B', '2026-02-01', [6, 1, 1])];
    expect(row([metric()], observed({ responses: two })).whole).toBeNull();
    expect(row([metric()], observed({ responses: two.slice(0, 3) })).change).toBeNull();
  });

  it('judges satisfaction by its shares and effort by its means', () => {
    const csat = [
      answers(5, 80, { wave: '1' }),
      answers(1, 20, { wave: '1' }),
      answers(5, 82, { wave: '2' }),
      answers(1, 18, { wave: '2' }),
    ];
    const share = row([metric({ kind: 'CSAT', scale: '1-5' })], observed({ responses: csat }));
    expect(share.change).toMatchObject({ noise: true, difference: expect.closeTo(2, 9) });
    const ces = [
      answers(2, 50, { wave: '1' }),
      answers(3, 50, { wave: '1' }),
      answers(5, 50, { wave: '2' }),
      answers(6, 50, { wave: '2' }),
    ];
    expect(row([metric({ kind: 'CES', scale: '1-7' })], observed({ responses: ces })).change).toMatchObject({
      noise: false,
      difference: 3,
    });
  });

  it('judges a retention with its n as a share, and says nothing without', () => {
    const values = (n: number | null) => [point({ date: '2026-01-31', value: 27.8, n }), point({ date: '2026-02-28', value: 28.4, n })];
    expect(row([metric({ kind: 'retention' })], observed({ points: values(500) })).change?.noise).toBe(true);
    expect(row([metric({ kind: 'retention' })], observed({ points: values(1_000_000) })).change?.noise).toBe(false);
    expect(row([metric({ kind: 'retention' })], observed({ points: values(null) })).change).toMatchObject({ noise: null, margin: null });
  });

  it('says nothing of chance for money, ratios and a metric of one’s own', () => {
    const points = [point({ date: '2026-01-31', value: 40, n: 10 }), point({ date: '2026-02-28', value: 38, n: 10 })];
    for (const kind of ['CAC', 'CLV', 'LTVCAC', 'custom']) {
      expect(row([metric({ kind })], observed({ points })).change).toMatchObject({ noise: null, difference: -2 });
    }
  });

  it('says nothing of chance where a wave has no counts or one answer', () => {
    const points = [point({ date: '2026-01-31', value: 10, n: 100 })];
    expect(row([metric()], observed({ points, responses: npsWave('B', '2026-02-28', [5, 1, 1]) })).change?.noise).toBeNull();
    const single = [answers(2, 1, { wave: '1' }), answers(5, 50, { wave: '2' }), answers(6, 5, { wave: '2' })];
    expect(row([metric({ kind: 'CES', scale: '1-7' })], observed({ responses: single })).change?.noise).toBeNull();
  });

  it('calls a fall good where lower is better, and no change neither', () => {
    const points = (a: number, b: number) => [point({ date: '2026-01-31', value: a }), point({ date: '2026-02-28', value: b })];
    const good = (a: number, b: number) =>
      row([metric({ kind: 'churn', better: 'down' })], observed({ points: points(a, b) })).change?.good;
    expect([good(5, 4), good(4, 5), good(4, 4)]).toEqual([true, false, null]);
  });

  it('keeps the order of the records and has a row for a metric without values', () => {
    const rows = scorecardOf([metric({}, 'b'), metric({}, 'nps')], observed({ responses: HARBOUR }));
    expect(rows.map(({ metric: { id }, status }) => [id, status])).toEqual([
      ['b', 'no-data'],
      ['nps', 'open'],
    ]);
  });
});
