import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakdown, seriesOf } from '../../../src/shared/analysis/series.ts';
import { countBar } from '../../../src/shared/charts/count-bar.ts';
import type { Chart } from '../../../src/shared/charts/marks.ts';
import { sharedScale, smallMultiples } from '../../../src/shared/charts/small-multiples.ts';
import { sparkline } from '../../../src/shared/charts/sparkline.ts';
import { interWidth } from '../../../src/shared/charts/text.ts';
import { trendChart } from '../../../src/shared/charts/trend.ts';
import { make } from '../analysis/make.ts';
import { answers, HARBOUR, metric, npsWave, observed, point } from '../analysis/observe.ts';

const LONG = 'Wörter ohne Ende 東京 🙂 '.repeat(5_000);
const texts = (chart: Chart): string[] => chart.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
const dashed = (chart: Chart) => chart.marks.filter((mark) => mark.kind === 'line' && mark.dash !== undefined);

/** Everything is drawn with numbers, inside the picture. */
function expectSound(chart: Chart): void {
  for (const mark of chart.marks) {
    const places: readonly (readonly [number, number])[] =
      mark.kind === 'path'
        ? mark.points
        : mark.kind === 'line'
          ? [
              [mark.x1, mark.y1],
              [mark.x2, mark.y2],
            ]
          : mark.kind === 'circle'
            ? [
                [mark.cx - mark.r, mark.cy - mark.r],
                [mark.cx + mark.r, mark.cy + mark.r],
              ]
            : mark.kind === 'rect'
              ? [
                  [mark.x, mark.y],
                  [mark.x + mark.width, mark.y + mark.height],
                ]
              : [[mark.x, mark.y]];
    for (const [x, y] of places) {
      expect(x).toBeGreaterThanOrEqual(-1);
      expect(x).toBeLessThanOrEqual(chart.width + 1);
      expect(y).toBeGreaterThanOrEqual(-1);
      expect(y).toBeLessThanOrEqual(chart.height + 1);
    }
    if (mark.kind === 'text') {
      const wide = interWidth(mark.text, mark.size, mark.weight);
      const from = mark.anchor === 'start' ? mark.x : mark.anchor === 'end' ? mark.x - wide : mark.x - wide / 2;
      expect(from).toBeGreaterThanOrEqual(-1);
      expect(from + wide).toBeLessThanOrEqual(chart.width + 1);
      expect(mark.size).toBeGreaterThanOrEqual(9);
    }
  }
}

const harbour = seriesOf(metric({ target: 35 }), observed({ responses: HARBOUR }));

describe('trendChart', () => {
  it('draws every wave with its value, the last one large with the ends of its interval', () => {
    const chart = trendChart(harbour, { width: 606, height: 205 });
    expectSound(chart);
    expect(texts(chart)).toEqual(
      expect.arrayContaining(['Spring 25', 'Winter 25–26', 'Summer 26', '10.4', '26.1', '30.0', '39.3', '19.9']),
    );
    expect(texts(chart)).toEqual(expect.arrayContaining(['Target 35', '95% interval']));
    expect(chart.marks).toContainEqual(expect.objectContaining({ text: '30.0', size: 13, weight: 600 }));
  });

  it('keeps the line straight: as many corners as waves', () => {
    const lines = trendChart(harbour).marks.flatMap((mark) => (mark.kind === 'path' && mark.stroke ? [mark.points] : []));
    expect(lines.map((points) => points.length)).toEqual([6]);
  });

  it('says in words and in a table what the picture shows', () => {
    const { alt, table } = trendChart(harbour);
    expect(alt).toBe(
      'Net Promoter Score, 6 values: from 10.4 in Spring 25 to 30.0 in Summer 26. The last lies within 19.9 … 39.3. The target is 35.',
    );
    expect(table.rows[5]).toEqual(['Summer 26', '240', '30.0', '19.9 … 39.3']);
  });

  it('dots the target’s line, and draws none where there is no target', () => {
    expect(dashed(trendChart(harbour))).toHaveLength(1);
    expect(dashed(trendChart(seriesOf(metric(), observed({ responses: HARBOUR }))))).toEqual([]);
  });

  it('thins labels that would run into each other, and keeps the last', () => {
    const points = Array.from({ length: 60 }, (_, index) =>
      point({ date: `${2021 + Math.floor(index / 12)}-${String(1 + (index % 12)).padStart(2, '0')}-28`, value: index }),
    );
    const chart = trendChart(seriesOf(metric({ kind: 'custom', period: 'month' }), observed({ points })));
    expectSound(chart);
    const names = texts(chart).filter((text) => / 20\d\d$/.test(text));
    expect(names.length).toBeLessThan(15);
    expect(names).toContain('Dec 2025');
  });

  it('never draws the scale beyond what a metric can reach', () => {
    const full = seriesOf(metric({ kind: 'CSAT', scale: '1-5' }), observed({ responses: [answers(5, 40), answers(1, 1)] }));
    expect(
      texts(trendChart(full))
        .map(Number)
        .filter((tick) => tick > 100),
    ).toEqual([]);
  });

  it('draws the band where intervals are known, and a bar where one stands alone', () => {
    const points = [
      point({ date: '2026-01-31', value: 5, low: 3, high: 7 }),
      point({ date: '2026-02-28', value: 6 }),
      point({ date: '2026-03-31', value: 6, low: 5, high: 7 }),
      point({ date: '2026-04-30', value: 6, low: 5, high: 7 }),
    ];
    const soft = trendChart(seriesOf(metric({ kind: 'custom' }), observed({ points }))).marks.filter(
      (mark) => 'fill' in mark && mark.fill === 'accent-soft',
    );
    expect(soft.map(({ kind }) => kind)).toEqual(['rect', 'path']);
  });

  it('gives one value room around it, as it does several that differ by rounding alone', () => {
    for (const half of [0, 5e-324, 1e-15]) {
      const points = [
        point({ date: '2026-01-31', value: 0.3, low: 0.3 - half, high: 0.3 + half }),
        point({ date: '2026-02-28', value: 0.1 + 0.2 }),
      ];
      const ticks = texts(trendChart(seriesOf(metric({ kind: 'custom' }), observed({ points })))).filter((text) => /^[\d.]+$/.test(text));
      expect(new Set(ticks).size).toBeGreaterThan(2);
    }
  });

  it('says that there are no values', () => {
    const chart = trendChart(seriesOf(metric({ name: '' }), observed({})));
    expect(texts(chart)).toEqual(['No values yet']);
    expect(chart.alt).toBe('Untitled metric: no values yet.');
  });

  it('stays inside its frame whatever the values and the words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.double({ noNaN: true, min: -1e12, max: 1e12 }), fc.option(fc.double({ noNaN: true, min: 0, max: 1e9 }))), {
          maxLength: 30,
        }),
        fc.option(fc.double({ noNaN: true, min: -1e12, max: 1e12 })),
        fc.constantFrom('NPS', 'CSAT', 'CES', 'CAC', 'custom'),
        (values, target, kind) => {
          const points = values.map(([value, half], index) =>
            point({
              date: `20${String(10 + index).padStart(2, '0')}-01-31`,
              value,
              label: index % 3 === 0 ? LONG.slice(0, 300) : '',
              low: half === null ? null : value - half,
              high: half === null ? null : value + half,
            }),
          );
          const series = seriesOf(metric({ kind, target, name: LONG, unit: '£' }), observed({ points }));
          expectSound(trendChart(series));
          expectSound(sparkline(series));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('sparkline', () => {
  it('is as small as asked, with the target dotted and the last value marked', () => {
    const chart = sparkline(harbour);
    expect([chart.width, chart.height]).toEqual([66, 24]);
    expectSound(chart);
    expect(dashed(chart)).toHaveLength(1);
    expect(chart.marks.filter(({ kind }) => kind === 'circle')).toHaveLength(1);
  });
});

describe('countBar', () => {
  const counts = (series: typeof harbour) => {
    const found = series.waves.at(-1)?.counts;
    if (!found) throw new Error('No counts');
    return found;
  };

  it('shows promoters, passives and detractors by their share', () => {
    const chart = countBar(counts(harbour));
    expectSound(chart);
    expect(texts(chart)).toEqual(['118', 'Promoters', '76', 'Passives', '46', 'Detractors']);
    expect(chart.alt).toBe('Answers: Promoters 118, Passives 76, Detractors 46.');
    expect(chart.table.rows[0]).toEqual(['Promoters', '118', '49.2%']);
  });

  it('shows scores from the lowest on and marks the positive ones', () => {
    const series = seriesOf(
      metric({ kind: 'CSAT', scale: '1-5' }),
      observed({ responses: [answers(2, 10), answers(4, 20), answers(5, 30)] }),
    );
    const chart = countBar(counts(series));
    expectSound(chart);
    expect(texts(chart)).toEqual(['10', '2', '20', '4', '30', '5']);
    expect(chart.marks.filter((mark) => mark.kind === 'rect').map(({ fill }) => fill)).toEqual([
      'sunken',
      'strength-soft',
      'strength-soft',
    ]);
  });

  it('keeps names readable where a portion is very small', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100_000), { minLength: 3, maxLength: 3 }), ([promoters = 0, passives = 0, detractors = 0]) => {
        if (promoters + passives + detractors > 0) expectSound(countBar({ kind: 'nps', promoters, passives, detractors }, 260));
      }),
    );
  });
});

describe('smallMultiples', () => {
  const records = ['Remote-working weekenders', 'Coastal couples', 'Walking groups', LONG].map((name, index) =>
    make('segment', `s${index}`, { name }, index),
  );
  const responses = records.flatMap(({ id }, index) => [
    ...npsWave('Spring 26', '2026-05-31', [10 + index, 5, 3], { segment: id }),
    ...npsWave('Summer 26', '2026-08-31', [12, 5 + index, 3], { segment: id }),
  ]);
  const whole = seriesOf(metric(), observed({ responses }));
  const parts = breakdown(metric(), observed({ responses }), 'segment', records);

  it('draws each part on one scale with the whole dashed behind it', () => {
    const chart = smallMultiples(whole, parts, 610);
    expectSound(chart);
    expect(chart.marks.filter((mark) => mark.kind === 'path' && mark.dash !== undefined)).toHaveLength(4);
    expect(texts(chart)).toEqual(expect.arrayContaining(['Coastal couples', 'n 20']));
    expect(chart.table.rows).toHaveLength(8);
    expect(sharedScale(whole, parts)).toEqual([expect.any(String), expect.any(String)]);
  });

  it('goes on in a second row where the width ends', () => {
    const [wide, narrow] = [smallMultiples(whole, parts, 610), smallMultiples(whole, parts, 300)];
    expectSound(narrow);
    expect(narrow.height).toBeGreaterThan(wide.height);
  });

  it('goes from left to right in the order of the whole, also where waves overlap in time', () => {
    const between = (wave: string, from: string, to: string) => npsWave(wave, from, [5, 3, 2], { from, to, segment: 's0' });
    const some = [...between('Late', '2026-06-01', '2026-09-20'), ...between('Last', '2026-08-31', '2026-08-31')];
    const [record] = records;
    if (!record) throw new Error('No segment');
    const extra = point({ date: '2026-07-15', value: 1, label: 'Interim', segment: 's0' });
    const rows = observed({ responses: some, points: [extra] });
    const chart = smallMultiples(seriesOf(metric(), rows), breakdown(metric(), rows, 'segment', [record]));
    for (const mark of chart.marks) {
      if (mark.kind === 'path' && mark.stroke)
        expect(mark.points.map(([x]) => x)).toEqual([...mark.points.map(([x]) => x)].sort((a, b) => a - b));
    }
  });

  it('draws a part that lacks a wave of the whole', () => {
    const some = [...responses, ...npsWave('Autumn 26', '2026-11-20', [5, 5, 5])];
    expectSound(
      smallMultiples(
        seriesOf(metric(), observed({ responses: some })),
        breakdown(metric(), observed({ responses: some }), 'segment', records),
      ),
    );
  });
});
