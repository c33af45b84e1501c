import { describe, expect, it } from 'vitest';
import { capabilityMap } from '../../../src/shared/charts/capability-map.ts';
import { make } from '../analysis/make.ts';

const technology = (...capabilities: unknown[]) => make('technology', 't', { capabilities });
const three = technology(
  { id: 'a', name: 'One record per guest', kind: 'crm', state: 'have', integratesWith: [{ record: 't', item: 'b' }] },
  { id: 'b', name: 'Surveys after the stay', kind: 'feedback', state: 'planned' },
  { id: 'c', name: 'Calls counted', kind: 'analytics', state: 'gap' },
);

describe('the capability map', () => {
  it('tells each state by form and by word', () => {
    const { marks } = capabilityMap(three);
    const frames = marks.flatMap((mark) => (mark.kind === 'rect' ? [`${mark.fill ?? ''} ${mark.stroke ?? ''}`] : []));
    expect(new Set(frames).size).toBe(3);
    expect(marks.filter((mark) => mark.kind === 'path' && mark.dash !== undefined)).toHaveLength(1);
    expect(marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))).toEqual(
      expect.arrayContaining(['In place', 'Planned', 'Missing']),
    );
  });

  it('stays on its sheet however many there are, and draws no tile on another', () => {
    const many = technology(
      ...Array.from({ length: 40 }, (_, index) => ({
        id: `c${index}`,
        name: 'A capability with a long name that wraps',
        kind: index % 2 ? 'crm' : null,
      })),
    );
    const chart = capabilityMap(many);
    const tiles = chart.marks.flatMap((mark) => (mark.kind === 'rect' ? [mark] : []));
    expect(tiles).toHaveLength(40);
    for (const tile of tiles) expect(tile.x + tile.width <= chart.width + 0.01 && tile.y + tile.height <= chart.height).toBe(true);
    tiles.forEach((a, index) => {
      for (const b of tiles.slice(index + 1)) {
        expect(a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height).toBe(false);
      }
    });
  });

  it('names in its table whom each is joined with, from both ends', () => {
    expect(capabilityMap(three).table.rows.map((row) => row.at(-1))).toEqual(['Surveys after the stay', 'One record per guest', '–']);
  });
});
