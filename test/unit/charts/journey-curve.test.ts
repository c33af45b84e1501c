import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CurveFeeling,
  columnCentres,
  curveLabels,
  curveOf,
  EMOTION_STEPS,
  emotionAt,
  emotionY,
  gapsOf,
} from '../../../src/shared/charts/journey-curve.ts';
import { gapText, journeyCurve } from '../../../src/shared/charts/journey-emotion.ts';
import { overlap } from '../../../src/shared/charts/labels.ts';
import { interWidth } from '../../../src/shared/charts/text.ts';

const feeling = (value: number | null, word = '', momentOfTruth = false): CurveFeeling => ({ value, word, momentOfTruth });
const boxFor = (count: number, column = 180) => ({ width: count * column, height: 153, xs: columnCentres(count, column) });
const curve = (...values: (number | null)[]) =>
  curveOf(
    values.map((value) => feeling(value)),
    boxFor(values.length),
  );

describe('the emotion curve', () => {
  it('runs through every phase that feels, at the middle of its column', () => {
    const { points, line } = curve(1, 0, -2, -1, 2, 0);
    expect(points.map(({ x, value }) => [x, value])).toEqual([
      [90, 1],
      [270, 0],
      [450, -2],
      [630, -1],
      [810, 2],
      [990, 0],
    ]);
    for (const { x, y } of points) expect(line).toContainEqual([x, y]);
  });

  it('goes on over a phase whose emotion is not known, and stops half a column beyond the last that is', () => {
    const { points, line } = curve(1, null, -1, null, null);
    expect(points.map(({ index }) => index)).toEqual([0, 2]);
    expect(line.at(-1)?.[0]).toBe(540);
  });

  it('is nothing while nothing is known', () => {
    expect(curve(null, null)).toEqual({ points: [], path: '', line: [], areas: [] });
    expect(curve()).toMatchObject({ path: '' });
  });

  it('never swings beyond the feelings on its two sides', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 1, maxLength: 12 }), (values) => {
        const { line } = curve(...values);
        const top = Math.min(emotionY(0, 153), ...values.map((value) => emotionY(value, 153)));
        const bottom = Math.max(emotionY(0, 153), ...values.map((value) => emotionY(value, 153)));
        for (const [x, y] of line) {
          expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
          expect(y).toBeGreaterThanOrEqual(top - 0.1);
          expect(y).toBeLessThanOrEqual(bottom + 0.1);
        }
      }),
    );
  });

  it('fills above and below neutral apart from one another', () => {
    const zero = emotionY(0, 153);
    const { areas } = curve(2, -2, 1);
    expect(areas.map(({ side }) => side)).toEqual(['above', 'below', 'above']);
    for (const { side, points } of areas) {
      for (const [, y] of points) expect(side === 'above' ? y <= zero + 0.01 : y >= zero - 0.01).toBe(true);
    }
    expect(curve(0, 0, 0).areas).toEqual([]);
  });

  it('gives a height the step that it was drawn for', () => {
    for (const step of EMOTION_STEPS) expect(emotionAt(emotionY(step, 153), 153)).toBe(step);
    expect(emotionAt(-400, 153)).toBe(2);
    expect(emotionAt(4000, 153)).toBe(-2);
  });
});

describe('two curves', () => {
  it('have a gap where both feel and feel otherwise', () => {
    expect(gapsOf(curve(0, -2, 2, null), curve(1, 1, 2, 1)).map(({ index, steps }) => [index, steps])).toEqual([
      [0, 1],
      [1, 3],
    ]);
  });
});

const words = { point: (point: CurveFeeling) => `${point.word} ${point.value}`, gap: gapText };

describe('the words of the curve', () => {
  const labels = (asIs: CurveFeeling[], toBe: CurveFeeling[] | null, column = 180) => {
    const box = boxFor(asIs.length, column);
    return curveLabels(curveOf(asIs, box), toBe && curveOf(toBe, box), 'as-is', box, words, interWidth);
  };

  it('stand above a peak and below a valley', () => {
    const placed = labels([feeling(0, 'Start'), feeling(2, 'Peak'), feeling(-2, 'Valley'), feeling(0, 'End')], null);
    const y = (text: string) => placed.find((label) => label.text.startsWith(text))?.box.y ?? Number.NaN;
    expect(y('Peak')).toBeLessThan(emotionY(2, 153));
    expect(y('Valley')).toBeGreaterThan(emotionY(-2, 153));
  });

  it('say once what both maps feel, and a gap from two steps on', () => {
    const placed = labels(
      [feeling(1, 'Calm'), feeling(-2, 'Low'), feeling(0, 'So')],
      [feeling(1, 'Calm'), feeling(1, 'Sure'), feeling(1, 'Glad')],
    );
    expect(placed.map(({ key }) => key).sort()).toEqual(['as-is 0', 'as-is 1', 'as-is 2', 'gap 1', 'to-be 1', 'to-be 2']);
    expect(placed.find(({ of }) => of === 'gap')?.text).toBe('gap 3');
  });

  it('never cover one another, and stay inside', () => {
    const feelings = fc.array(
      fc.record({
        value: fc.integer({ min: -2, max: 2 }),
        word: fc.constantFrom('', 'Ok', 'Suspicious', 'Overwhelmed and lost'),
        momentOfTruth: fc.boolean(),
      }),
      { minLength: 1, maxLength: 14 },
    );
    fc.assert(
      fc.property(feelings, feelings, fc.integer({ min: 60, max: 260 }), (asIs, toBe, column) => {
        const placed = labels(asIs, toBe, column);
        const width = asIs.length * column;
        for (const { box } of placed) {
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(Math.max(width, box.width) + 0.01);
        }
        placed.forEach(({ box }, index) => {
          const inner = { x: box.x + 2, y: box.y + 3, width: box.width - 4, height: box.height - 6 };
          for (const other of placed.slice(index + 1)) expect(overlap(inner, other.box)).toBe(false);
        });
      }),
    );
  });
});

describe('the curve as a chart', () => {
  it('says the lowest phase in words, and every phase in its table', () => {
    const chart = journeyCurve({
      name: 'Maya',
      phases: ['Dream', 'Book'],
      asIs: [feeling(1, 'Hopeful'), feeling(-2, 'Suspicious', true)],
      toBe: [feeling(1, 'Hopeful'), feeling(1, 'Sure')],
    });
    expect(chart.alt).toBe(
      'The emotion curve of “Maya” over 2 phases. The lowest is Book: Suspicious −2. The dashed curve is the map as it should be.',
    );
    expect(chart.table.rows).toEqual([
      ['Dream', 'Hopeful +1', 'Hopeful +1', '0'],
      ['Book', 'Suspicious −2', 'Sure +1', '+3'],
    ]);
  });

  it('draws the map as it should be dashed and the map as it is solid', () => {
    const chart = journeyCurve({ name: 'M', phases: ['A', 'B'], asIs: [feeling(0), feeling(1)], toBe: [feeling(1), feeling(1)] });
    const curves = chart.marks.filter((mark) => mark.kind === 'path' && mark.fill === undefined);
    expect(curves).toMatchObject([{ stroke: 'accent', dash: [5, 5] }, { stroke: 'ink' }]);
    expect(curves[1]).not.toHaveProperty('dash');
  });

  it('stands without a phase that feels, and without a phase at all', () => {
    expect(journeyCurve({ name: 'M', phases: ['A'], asIs: [feeling(null)], toBe: null }).table.rows).toEqual([['A', '–']]);
    expect(journeyCurve({ name: 'M', phases: [], asIs: [], toBe: null }).table.rows).toEqual([]);
  });
});
