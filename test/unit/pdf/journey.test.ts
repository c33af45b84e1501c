import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { nodeFaces } from '../../../src/main/pdf-tools.ts';
import type { Element, Page, TextMark } from '../../../src/shared/pdf/boxes.ts';
import { type Layout, layoutReport } from '../../../src/shared/pdf/layout.ts';
import type { Block, JourneyGrid, JourneyLane } from '../../../src/shared/report/model.ts';
import { structureFaults } from '../../pdf-structure/check.ts';
import { demo } from './demo.ts';
import { reportOf, withFile } from './support.ts';

const faces = nodeFaces();
const lay = (blocks: readonly Block[]): Layout => layoutReport(reportOf(blocks), faces, new Set());
const body = (layout: Layout): readonly Page[] => layout.pages.slice(2);
const texts = (page: Page): TextMark[] => page.marks.filter((mark): mark is TextMark => mark.kind === 'text');
const words = (marks: readonly TextMark[]): string =>
  marks
    .map(({ text }) => text)
    .join(' ')
    .replaceAll(/\s+/g, ' ');
const LANES = [
  'Goal',
  'Actions',
  'Touchpoints',
  'Thoughts',
  'Emotion',
  'Pains',
  'Opportunities',
  'Front',
  'Back',
  'Support',
  'Owner',
  'Metrics',
];

/** A map whose every cell holds words of its own, so many in each. */
function grid(phases: number, lanes: readonly string[] = LANES, most = 5): JourneyGrid {
  const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
  const wordsAt = (lane: number, phase: number): string =>
    range(most)
      .map((at) => `w${lane}x${phase}y${at}`)
      .join(' ');
  const feeling = (phase: number, turn: number) => ({
    value: ((phase * 3 + turn) % 5) - 2,
    word: `f${phase}t${turn}`,
    momentOfTruth: phase % 4 === 2,
  });
  return {
    kind: 'journey',
    name: 'A long way',
    phases: range(phases).map((phase) => ({ name: `Phase${phase}`, when: `when${phase}`, momentOfTruth: phase % 4 === 2 })),
    lanes: lanes.map((label, lane): JourneyLane => {
      if (label === 'Emotion') {
        const asIs = range(phases).map((phase) => feeling(phase, 0));
        const toBe = range(phases).map((phase) => feeling(phase, 3));
        return { kind: 'curve', label, asIs, toBe, alt: 'How it feels' };
      }
      const cells = range(phases).map((phase) =>
        label === 'Pains'
          ? [{ text: wordsAt(lane, phase), severity: 4 }]
          : [
              { text: wordsAt(lane, phase), ...(label === 'Thoughts' ? { look: 'quote' as const } : {}) },
              { text: `second${lane}x${phase}` },
            ],
      );
      return { kind: 'words', label, cells, ...(label === 'Front' ? { lineBelow: 'Line of visibility' } : {}) };
    }),
  };
}

describe('A journey of 20 phases and 12 lanes', () => {
  const journey = grid(20);
  const layout = lay([journey]);
  const marks = body(layout).flatMap(texts);

  test('has every word on its pages, none parted', () => {
    const shown = new Set(words(marks).split(' '));
    const asked = journey.lanes.flatMap((lane) =>
      lane.kind === 'words'
        ? lane.cells.flat().flatMap(({ text }) => (typeof text === 'string' ? text.split(' ') : []))
        : [...(lane.asIs ?? []), ...(lane.toBe ?? [])].map(({ word }) => word),
    );
    const heads = journey.phases.flatMap(({ name, when }) => [name, when]);
    expect(asked.length).toBeGreaterThan(1200);
    expect([...asked, ...heads, ...LANES].filter((word) => !shown.has(word))).toEqual([]);
  });

  test('names lanes and phases on every page, and keeps all between the margins at 9 points or more', () => {
    expect(body(layout).length).toBeGreaterThanOrEqual(5);
    for (const page of body(layout)) {
      const shown = words(texts(page));
      expect(LANES.some((lane) => shown.includes(lane))).toBe(true);
      expect(shown).toMatch(/Phase\d+/);
      for (const mark of texts(page)) {
        expect(mark.size).toBeGreaterThanOrEqual(9);
        expect(mark.x).toBeGreaterThanOrEqual(layout.paper.left - 0.5);
        expect(mark.x).toBeLessThan(layout.paper.left + layout.paper.measure);
        expect(mark.y).toBeLessThan(layout.paper.bottom + 0.5);
      }
    }
  });

  test('puts three or four phases side by side', () => {
    const abreast = body(layout).flatMap((page) => [
      ...Map.groupBy(
        texts(page).filter(({ text }) => /^Phase\d/.test(text)),
        ({ y }) => y,
      ).values(),
    ]);
    expect(abreast.length).toBeGreaterThanOrEqual(5);
    for (const heads of abreast) expect([3, 4]).toContain(heads.length);
  });

  test('draws the curve over each page from edge to edge of its phases', () => {
    const curves = body(layout).flatMap((page) =>
      page.marks.flatMap((mark) =>
        mark.kind === 'path' && mark.stroke && mark.slot?.element.role === 'Figure' && !mark.fill ? [mark] : [],
      ),
    );
    expect(curves).toHaveLength(10);
    for (const { points } of curves) {
      const xs = points.map(([x]) => x);
      expect(Math.max(...xs)).toBeCloseTo(layout.paper.left + layout.paper.measure, 0);
      expect([...xs].sort((a, b) => a - b)).toEqual(xs);
    }
  });

  test('is read as tables with heads of columns and rows, the curve as a figure with words', async () => {
    await withFile(reportOf([journey]), ({ path, structure, info }) => {
      expect(structureFaults(path)).toEqual([]);
      expect(execFileSync('qpdf', ['--check', path], { encoding: 'utf8' })).toContain('No syntax or stream encoding errors');
      expect(info).toMatch(/Tagged: +yes/);
      expect(structure.match(/Caption/g)).toHaveLength(5);
      expect(structure).toMatch(/TH[^"]*\/Scope \/Column[^"]*"Phase7/);
      expect(structure).toMatch(/TH[^"]*\/Scope \/Row[^"]*"Opportunities"/);
    });
  });
});

describe('A journey', () => {
  const roleAbove = (mark: TextMark, role: string): Element | undefined => {
    let at: Element | null = mark.slot?.element ?? null;
    while (at && at.role !== role) at = at.parent;
    return at ?? undefined;
  };

  test('of few phases stands on one page', () => {
    expect(body(lay([grid(3, ['Goal', 'Emotion', 'Pains'])]))).toHaveLength(1);
    expect(words(texts(body(lay([grid(4, ['Goal'])]))[0] ?? { number: 0, under: [], marks: [], head: [], foot: [] }))).not.toContain(
      'phases',
    );
  });

  test('whose part is higher than a page goes on with its phases named again, as an artifact', () => {
    const layout = lay([grid(3, LANES, 60)]);
    expect(body(layout).length).toBeGreaterThan(1);
    const heads = body(layout).map((page) => texts(page).filter(({ text }) => text.startsWith('Phase1')));
    expect(heads.map((found) => found.length)).toEqual(heads.map(() => 1));
    expect(heads.map(([head]) => head && roleAbove(head, 'TH') !== undefined)).toEqual(heads.map((_, at) => at === 0));
  });

  test('with a cell of 100,000 characters loses none and leaves no page', () => {
    const text = 'Every word of this is kept. '.repeat(3572);
    const journey: JourneyGrid = { ...grid(3, ['Goal']), lanes: [{ kind: 'words', label: 'Goal', cells: [[{ text }], [], []] }] };
    const layout = lay([journey]);
    const marks = body(layout).flatMap(texts);
    expect(words(marks).match(/kept\./g)).toHaveLength(3572);
    for (const mark of marks) expect(mark.y).toBeLessThan(layout.paper.bottom + 0.5);
  });

  test('with a name of a phase that fills pages is laid out all the same', () => {
    const journey = grid(3, ['Goal']);
    const long = { ...journey, phases: journey.phases.map((phase) => ({ ...phase, name: 'A name without end '.repeat(300) })) };
    expect(words(body(lay([long])).flatMap(texts)).match(/without/g)?.length).toBeGreaterThanOrEqual(900);
  });

  test('has fewer phases abreast where a word would be parted', () => {
    const journey = grid(4, ['Goal']);
    const long = 'Donaudampfschifffahrtsgesellschaft';
    const lane: JourneyLane = { kind: 'words', label: 'Goal', cells: journey.phases.map(() => [{ text: long }]) };
    const shown = words(body(lay([{ ...journey, lanes: [lane] }])).flatMap(texts));
    expect(shown.match(new RegExp(long, 'g'))).toHaveLength(4);
  });

  test('says on which side of the line of visibility a lane lies, where there is a line', () => {
    const shown = (lanes: readonly string[]): string => words(body(lay([grid(3, lanes)])).flatMap(texts));
    expect(shown(['Front', 'Back'])).toContain('Line of visibility');
    expect(shown(['Goal', 'Back'])).not.toContain('Line of visibility');
  });
});

describe('The curve on the cover', () => {
  const journey = {
    phases: ['Dream', 'Plan', 'Book', 'Travel', 'Stay', 'Share'],
    asIs: [1, 0, -2, -1, 2, 0].map((value) => ({ value, word: '', momentOfTruth: false })),
    toBe: [1, 1, 1, 0, 2, 1].map((value) => ({ value, word: '', momentOfTruth: false })),
    alt: 'From Dream to Share',
  };
  const cover = (more: object) => layoutReport({ ...demo, cover: { ...demo.cover, journey, ...more } }, faces, new Set()).pages[0];
  const lines = (page: Page | undefined) =>
    (page?.marks ?? []).flatMap((mark) => (mark.kind === 'path' && mark.stroke && mark.points.length > 20 ? [mark] : []));

  test('runs from edge to edge, dashed where it shows what should be, its phases named', () => {
    const page = cover({});
    expect(lines(page).map(({ stroke, line, dash }) => [stroke, line, dash !== undefined])).toEqual([
      ['#7fb3ad', 1.5, true],
      ['#f0a183', 2.25, false],
    ]);
    for (const { points } of lines(page))
      for (const [end, edge] of [
        [points[0], 0],
        [points.at(-1), 595.28],
      ] as const)
        expect(end?.[0]).toBeCloseTo(edge, 1);
    for (const phase of journey.phases)
      expect(words(texts(page ?? { number: 0, under: [], marks: [], head: [], foot: [] }))).toContain(phase);
  });

  test('takes darker colours on a light ground', () => {
    expect(lines(cover({ color: '#f3f1ec' })).map(({ stroke }) => stroke)).toEqual(['#0b5d5a', '#c23d13']);
  });

  test('gives way to a title that needs its room', () => {
    expect(
      lines(cover({ title: 'A title that says everything there is to say about the house '.repeat(4), subtitle: 'And more '.repeat(60) })),
    ).toEqual([]);
  });

  test('does not touch the words above it', () => {
    const page = cover({ title: 'Three lines of a title that is long, and longer still, and then some' });
    const top = Math.min(...lines(page).flatMap(({ points }) => points.map(([, y]) => y)));
    const above = texts(page ?? { number: 0, under: [], marks: [], head: [], foot: [] }).filter(
      (mark) => mark.slot?.element.role !== 'Figure',
    );
    const block = above.filter(({ y }) => y < 620).map(({ y }) => y);
    expect(lines(page).length).toBe(2);
    expect(Math.max(...block)).toBeLessThan(top);
  });

  test('has no fault in its structure', async () => {
    await withFile({ ...demo, cover: { ...demo.cover, journey } }, ({ path }) => expect(structureFaults(path)).toEqual([]));
  });
});
