import { describe, expect, it } from 'vitest';
import { budgetByP, budgetByQuarter } from '../../../src/shared/charts/budget.ts';
import type { Chart, Mark } from '../../../src/shared/charts/marks.ts';
import { painMap } from '../../../src/shared/charts/pain-map.ts';
import { segmentBubbles } from '../../../src/shared/charts/segment-bubbles.ts';
import { tacticsTimeline } from '../../../src/shared/charts/tactics-timeline.ts';
import { interWidth } from '../../../src/shared/charts/text.ts';
import { valueFitCoverage } from '../../../src/shared/charts/value-fit-coverage.ts';
import { studyCharts } from './studies.ts';

const LONG = 'Wörter ohne Ende 東京 🙂 '.repeat(5_000);
const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => make(index));

const pain = (index: number) => ({
  id: `p${index}`,
  statement: `Pain ${index} in a few words`,
  severity: 1 + (index % 5),
  frequency: 1 + ((index * 3) % 5),
});
const segment = (index: number) => ({
  id: `s${index}`,
  name: `Segment ${index}`,
  attractiveness: (index * 37) % 101,
  fit: (index * 53) % 101,
  size: index * 1_000,
  decision: (['target', 'watch', 'leave', null] as const)[index % 4] ?? null,
});
const need = (index: number) => ({
  reference: { record: 'r', item: `n${index}` },
  statement: `Need ${index}`,
  weight: 1 + (index % 5),
  extra: false,
  coveredBy: index % 3 === 0 ? [] : [{ item: `a${index % 7}`, code: `R${index % 7}`, statement: `Answer ${index % 7}` }],
});
const tactic = (index: number) => ({
  id: `t${index}`,
  code: `T${index + 1}`,
  statement: `Tactic ${index}`,
  p: (['product', 'price', null] as const)[index % 3] ?? null,
  start: index % 5 === 4 ? null : `2026-${String(1 + (index % 12)).padStart(2, '0')}-01`,
  end: `2027-0${1 + (index % 9)}-15`,
  status: (['planned', 'running', 'done', 'stopped', null] as const)[index % 5] ?? null,
});
const words = { needs: 'Pains', answers: 'Relievers', weight: 'Severity', steps: 5 };
const ps = ['product', 'price', 'place', 'promotion'] as const;

const charts: readonly (readonly [string, Chart])[] = [0, 1, 30].flatMap((count) => [
  [`pains, ${count}`, painMap(times(count, pain)).chart] as const,
  [`segments, ${count}`, segmentBubbles(times(count, segment))] as const,
  [`coverage, ${count}`, valueFitCoverage(times(count, need), 50, words)] as const,
  [
    `quarters, ${count}`,
    budgetByQuarter(
      times(count, (index) => ({ label: `Q${index}`, start: '2026-01-01', cost: index * 100_000 })),
      'GBP',
    ),
  ] as const,
  [`timeline, ${count}`, tacticsTimeline(times(count, tactic), { today: '2026-11-22' })] as const,
]);
const extremes: readonly (readonly [string, Chart])[] = [
  [
    'pains with endless words',
    painMap([
      { ...pain(3), statement: LONG },
      { ...pain(4), severity: null },
    ]).chart,
  ],
  [
    'a segment with endless words',
    segmentBubbles([{ ...segment(1), name: LONG, attractiveness: 1e9, fit: -5, size: Number.MAX_SAFE_INTEGER }]),
  ],
  ['segments that nobody rated', segmentBubbles([{ ...segment(1), attractiveness: null, fit: null, size: null }])],
  [
    'needs with endless words',
    valueFitCoverage([{ ...need(1), statement: LONG, coveredBy: [{ item: 'a', code: 'R1', statement: LONG }] }], 1, words),
  ],
  ['sixty needs', valueFitCoverage(times(60, need), 1, words)],
  [
    'budgets of nothing and of everything',
    budgetByP(
      ps.map((p, index) => ({ p, budget: index * 3e15, cost: 9e15 - index * 3e15 })),
      'JPY',
    ),
  ],
  [
    'no budget at all',
    budgetByP(
      ps.map((p) => ({ p, budget: 0, cost: 0 })),
      null,
    ),
  ],
  ['huge quarters', budgetByQuarter([{ label: '2020–2119', start: '2020-01-01', cost: 9e15 }], 'UAH')],
  ['a tactic of ten thousand years', tacticsTimeline([{ ...tactic(0), start: '0001-01-01', end: '9999-12-31', statement: LONG }])],
  ['a tactic of one day', tacticsTimeline([{ ...tactic(0), start: '2026-05-05', end: '2026-05-05' }])],
];
const all = [...charts, ...extremes, ...studyCharts];

interface Extent {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function extentOf(mark: Mark): Extent {
  switch (mark.kind) {
    case 'line':
      return {
        left: Math.min(mark.x1, mark.x2),
        right: Math.max(mark.x1, mark.x2),
        top: Math.min(mark.y1, mark.y2),
        bottom: Math.max(mark.y1, mark.y2),
      };
    case 'rect':
      return { left: mark.x, right: mark.x + mark.width, top: mark.y, bottom: mark.y + mark.height };
    case 'circle':
      return { left: mark.cx - mark.r, right: mark.cx + mark.r, top: mark.cy - mark.r, bottom: mark.cy + mark.r };
    case 'path': {
      const xs = mark.points.map(([x]) => x);
      const ys = mark.points.map(([, y]) => y);
      return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
    }
    case 'text': {
      const width = interWidth(mark.text, mark.size, mark.weight);
      if (mark.turned) return { left: mark.x - mark.size, right: mark.x, top: mark.y - width / 2, bottom: mark.y + width / 2 };
      const left = mark.anchor === 'start' ? mark.x : mark.anchor === 'end' ? mark.x - width : mark.x - width / 2;
      return { left, right: left + width, top: mark.y - mark.size * 0.75, bottom: mark.y + 1 };
    }
  }
}

describe.each(all)('chart: %s', (_, chart) => {
  it('stays inside its frame with finite numbers', () => {
    for (const mark of chart.marks) {
      const extent = extentOf(mark);
      expect(Object.values(extent).every(Number.isFinite), JSON.stringify(mark)).toBe(true);
      const inside = extent.left >= -1 && extent.right <= chart.width + 1 && extent.top >= -1 && extent.bottom <= chart.height + 1;
      expect(inside, JSON.stringify({ mark, extent, width: chart.width, height: chart.height })).toBe(true);
    }
  });

  it('has no text under 9 points and says what it shows in words and numbers', () => {
    for (const mark of chart.marks) if (mark.kind === 'text') expect(mark.size).toBeGreaterThanOrEqual(9);
    expect(chart.alt.length).toBeGreaterThan(10);
    expect(chart.table.head.length).toBeGreaterThan(1);
    expect(chart.table.rows.every((row) => row.length === chart.table.head.length)).toBe(true);
  });

  it('writes no two texts over each other', () => {
    const boxes = chart.marks.flatMap((mark) => (mark.kind === 'text' && mark.text !== '' ? [{ text: mark.text, ...extentOf(mark) }] : []));
    for (const [index, a] of boxes.entries()) {
      for (const b of boxes.slice(index + 1)) {
        const over = a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;
        expect(over, `${a.text} / ${b.text}`).toBe(false);
      }
    }
  });
});

describe('charts', () => {
  it('fit on a page however many things they show', () => {
    for (const [name, chart] of all) expect(chart.height, name).toBeLessThan(690);
  });

  it('names the pains whose words do not stand in the picture in full', () => {
    const { notInFull } = painMap([pain(1), { ...pain(2), severity: null }, { ...pain(3), statement: LONG }]);
    expect(notInFull).toEqual(['p2', 'p3']);
  });

  it('keeps the label of the heavier pain where two cannot both stand', () => {
    const crowd = times(4, (index) => ({
      id: `p${index}`,
      statement: 'A rather long statement that takes two lines here',
      severity: 4,
      frequency: 1 + index,
    }));
    const { chart, notInFull } = painMap(crowd, 150, 90);
    expect(notInFull.length).toBeGreaterThan(0);
    expect(notInFull).not.toContain('p3');
    expect(chart.table.rows).toHaveLength(4);
  });

  it('marks what nothing covers as open', () => {
    const chart = valueFitCoverage([need(0), need(1)], 40, words);
    expect(chart.marks.filter((mark) => mark.kind === 'text' && mark.text === 'open')).toHaveLength(1);
    expect(chart.alt).toBe('Pains: 1 of 2 covered. By weight that is 40%. The heaviest left open is “Need 0”.');
  });

  it('says by how much a P is over its budget', () => {
    const chart = budgetByP([{ p: 'price', budget: 10_000, cost: 12_500 }], 'GBP');
    expect(chart.marks).toContainEqual(expect.objectContaining({ text: '£125, £25 over' }));
    expect(chart.alt).toContain('Over budget: Price.');
  });
});
