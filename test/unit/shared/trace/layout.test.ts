import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildGraph,
  COLUMNS,
  type Column,
  FIRST_COLUMNS,
  ghostId,
  layoutOf,
  lineThrough,
  READING_ORDER,
  SECOND_LINE,
} from '../../../../src/shared/trace/index.ts';
import { arbitraryStrategy } from './arbitrary.ts';
import { strategy } from './strategy.ts';

const graph = buildGraph(strategy());
const ways = (columns: readonly Column[]): string[] =>
  layoutOf(graph, columns).links.map(({ from, to, bridge }) => `${from} ${bridge ? '⇢' : '→'} ${to}`);

describe('the picture', () => {
  it('keeps a place in the next column for what is missing there', () => {
    const { placed } = layoutOf(graph, FIRST_COLUMNS);
    const ghost = placed.find(({ id }) => id === ghostId({ node: 'maya/calls', direction: 'next', missing: 'reliever', words: '' }));
    expect(ghost?.column).toBe(FIRST_COLUMNS.indexOf('reliever'));
  });

  it('bridges columns that are not shown, where nothing shown leads there', () => {
    expect(ways(FIRST_COLUMNS)).toContain('maya/steps ⇢ brief/direct');
    expect(ways(FIRST_COLUMNS)).not.toContain('maya/desk ⇢ brief/direct');
    expect(ways(['persona', 'pain', 'objective'])).toContain('maya/desk ⇢ brief/direct');
  });

  it('leads from a reliever over the proposition where it is shown, and belongs to the line of the pain', () => {
    const columns = READING_ORDER.filter((column) => column !== 'phase' && column !== 'initiative');
    const { links } = layoutOf(graph, columns);
    expect(links.some(({ from, to }) => from === 'map/finder' && to === 'mix/offer')).toBe(false);
    const onward = links.find(({ from, to }) => from === 'map' && to === 'mix/offer');
    const { edges } = lineThrough(graph, 'maya/desk');
    expect(onward?.edges.some((edge) => edges.has(edge))).toBe(true);
  });

  it('draws the second line from SWOT items to objectives', () => {
    expect(ways(SECOND_LINE)).toEqual(['swot/w1 → swot/rebuild', 'swot/rebuild → roadmap/booking', 'roadmap/booking → brief/direct']);
  });

  it('has every node of its columns once, and no two things on one place', () => {
    const someColumns = fc
      .subarray(Object.keys(COLUMNS) as Column[], { minLength: 1 })
      .map((some) => READING_ORDER.filter((column) => some.includes(column)));
    fc.assert(
      fc.property(arbitraryStrategy, someColumns, (records, columns) => {
        const any = buildGraph(records);
        const { placed, links, rows } = layoutOf(any, columns);
        const keys = placed.flatMap(({ what }) => (what.kind === 'node' ? [what.node.key] : []));
        const wanted = [...any.nodes.values()].filter(({ column }) => columns.includes(column)).map(({ key }) => key);
        expect([...keys].sort()).toEqual([...wanted].sort());
        expect(new Set(placed.map(({ id }) => id)).size).toBe(placed.length);
        placed.forEach((spot, index) => {
          const above = placed[index - 1];
          if (above?.column === spot.column) expect(spot.row - above.row).toBeGreaterThanOrEqual(1 - 1e-9);
          expect(spot.row).toBeGreaterThanOrEqual(-1e-9);
          expect(spot.row).toBeLessThanOrEqual(rows);
        });
        for (const { from, to } of links) expect(keys.includes(from) && keys.includes(to)).toBe(true);
      }),
    );
  });
});
