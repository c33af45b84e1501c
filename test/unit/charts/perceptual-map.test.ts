import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PerceptualMap, US } from '../../../src/shared/analysis/positioning.ts';
import type { Mark } from '../../../src/shared/charts/marks.ts';
import { perceptualMap } from '../../../src/shared/charts/perceptual-map.ts';
import { SHAPES, shapeMark, shapeOf } from '../../../src/shared/charts/shapes.ts';
import { interWidth } from '../../../src/shared/charts/text.ts';

const attribute = (name: string) => ({ id: name, name, kind: null, ours: 5, scores: [] });
const mapWith = (...places: readonly (readonly [number, number])[]): PerceptualMap => ({
  x: attribute('A place to work'),
  y: attribute('Closeness to the sea'),
  placed: places.map(([x, y], index) => ({
    id: index === 0 ? US : `c${index}`,
    name: index === 0 ? 'Harbour House' : `Rival number ${index}`,
    x,
    y,
  })),
  unplaced: [],
});
const order = (map: PerceptualMap) => map.placed.filter(({ id }) => id !== US).map(({ id }) => id);
const textsOf = (marks: readonly Mark[]) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []));

describe('the perceptual map', () => {
  it('says in which corner nobody stands', () => {
    const map = mapWith([6, 9], [9, 1]);
    const texts = textsOf(perceptualMap(map, order(map)).chart.marks).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['High on both', 'Low on both · nobody here', 'High on A place to work only']));
    expect(texts.filter((text) => /^High on Closeness .*… only · nobody here$/.test(text))).toHaveLength(1);
  });

  it('gives every competitor another form, and us one that none of them has', () => {
    const drawn = SHAPES.map((_, index) => JSON.stringify(shapeMark(shapeOf(index), 0, 0, 10, { fill: 'ink', stroke: 'ink', width: 1 })));
    const ours = JSON.stringify(shapeMark('diamond', 0, 0, 10, { fill: 'ink', stroke: 'ink', width: 1 }));
    expect(new Set([...drawn, ours]).size).toBe(SHAPES.length + 1);
  });

  it('keeps all marks and words on the sheet, and lets no name lie on another', () => {
    const point = fc
      .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
      .map(([x, y]): [number, number] => [x / 10, y / 10]);
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 9 }), (places) => {
        const map = mapWith(...places);
        const { chart, marks, field } = perceptualMap(map, order(map));
        for (const { cx, cy } of marks) {
          expect(cx >= field.left && cx <= field.right && cy >= field.top && cy <= field.bottom).toBe(true);
        }
        const names = textsOf(chart.marks).filter(({ halo }) => halo);
        const boxes = names.map(({ text, x, y, anchor, weight }) => {
          const width = interWidth(text, 9, weight);
          const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
          return { left, right: left + width, top: y - 8, bottom: y };
        });
        for (const box of boxes) expect(box.left >= 0 && box.right <= chart.width && box.top >= 0 && box.bottom <= chart.height).toBe(true);
        boxes.forEach((a, index) => {
          for (const b of boxes.slice(index + 1)) {
            expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
          }
        });
      }),
      { numRuns: 60 },
    );
  });

  it('tells the nearest in words and everybody in its table, also who has no place', () => {
    const map = { ...mapWith([6, 9], [5, 7]), unplaced: [{ id: 'c9', name: 'Staying at home' }] };
    const { chart } = perceptualMap(map, ['c1', 'c9']);
    expect(chart.alt).toContain('Nearest to us is Rival number 1, 2.2 points away.');
    expect(chart.table.rows).toEqual([
      ['Harbour House', '6', '9'],
      ['Rival number 1', '5', '7'],
      ['Staying at home', '–', '–'],
    ]);
  });
});
