import { describe, expect, it } from 'vitest';
import { linePicture } from '../../../../src/renderer/home/line-picture.ts';
import { isMove, type Move, spotAfter } from '../../../../src/renderer/trace/keys.ts';
import { lineAt, linesAt, wholeLines } from '../../../../src/renderer/trace/line.ts';
import { columnsOf, partOf, pictureOf } from '../../../../src/renderer/trace/part.ts';
import { traceChart } from '../../../../src/renderer/trace/picture.ts';
import { tableRows } from '../../../../src/renderer/trace/rows.ts';
import { bezier, bezierPoints, isLong, LONG_COLUMN, measuresFor, sceneOf } from '../../../../src/renderer/trace/scene.ts';
import { ghostLabel } from '../../../../src/renderer/trace/words.ts';
import { buildGraph, type Column, FIRST_COLUMNS, ghostId, lineOf, lineThrough, SECOND_LINE } from '../../../../src/shared/trace/index.ts';
import { strategy } from '../../shared/trace/strategy.ts';
import { record } from '../make.ts';

const whole = buildGraph(strategy());
const graph = pictureOf(whole, FIRST_COLUMNS);
const NONE = new Set<never>();
const measures = measuresFor(FIRST_COLUMNS.length, 1100);
const scene = sceneOf(graph, { columns: FIRST_COLUMNS, folded: NONE, line: NONE }, measures);
const goes = (key: Move, from: string, marked: ReadonlySet<string> = NONE) => spotAfter(key, from, scene, graph, marked)?.id;

describe('the columns of the picture', () => {
  it('are the eight of the line, with the proposition and the phase in their places when they are switched on', () => {
    expect(columnsOf('first', [])).toEqual(FIRST_COLUMNS);
    expect(columnsOf('first', ['phase', 'proposition'])).toEqual([
      'segment',
      'persona',
      'pain',
      'reliever',
      'proposition',
      'tactic',
      'touchpoint',
      'phase',
      'metric',
      'objective',
    ]);
    expect(columnsOf('second', ['phase'])).toEqual(SECOND_LINE);
  });

  it('hold what is missing in them, not what is missing elsewhere', () => {
    expect(whole.openEnds.some(({ missing }) => missing === 'initiative')).toBe(true);
    expect(graph.openEnds.some(({ missing }) => missing === 'initiative')).toBe(false);
  });

  it('show of a segment its line alone', () => {
    const { nodes } = lineThrough(whole, 'weekenders');
    const part = partOf(whole, ({ key }) => nodes.has(key));
    expect([...part.nodes.keys()]).toContain('maya/desk');
    expect([...part.nodes.keys()]).not.toContain('wedding');
    expect(part.edges.every(({ from, to }) => part.nodes.has(from) && part.nodes.has(to))).toBe(true);
  });
});

describe('the picture', () => {
  it('has a spot for each node and for each place where one is missing', () => {
    expect(scene.spots.size).toBe(graph.nodes.size + graph.openEnds.length);
    expect(scene.stubs).toHaveLength(graph.openEnds.length);
  });

  it('is no wider than the window where the columns have room in it, and wider where they have not', () => {
    for (const available of [1100, 1400, 1900]) {
      expect(sceneOf(graph, { columns: FIRST_COLUMNS, folded: NONE, line: NONE }, measuresFor(8, available)).width).toBeLessThanOrEqual(
        available,
      );
    }
    expect(sceneOf(graph, { columns: FIRST_COLUMNS, folded: NONE, line: NONE }, measuresFor(8, 600)).width).toBeGreaterThan(600);
  });

  it('shows in a folded column the line alone, and says how many it leaves out', () => {
    const line = new Set(lineOf(graph, 'maya/desk'));
    const folded = sceneOf(graph, { columns: FIRST_COLUMNS, folded: new Set<Column>(['pain', 'reliever']), line }, measures);
    expect(folded.spots.has('maya/desk')).toBe(true);
    expect(folded.spots.has('maya/calls')).toBe(false);
    expect(folded.heads.find(({ column }) => column === 'pain')).toMatchObject({ count: 3, folded: 2 });
    expect(folded.stubs.some(({ end }) => end.node === 'maya/calls')).toBe(false);
  });

  it('is long when a column is', () => {
    const segments = (count: number) =>
      Array.from({ length: count }, (_, index) => record('segment', `s${index}`, { name: `S${index}` }, index));
    expect(isLong(buildGraph(segments(LONG_COLUMN)))).toBe(false);
    expect(isLong(buildGraph(segments(LONG_COLUMN + 1)))).toBe(true);
  });

  it('is saved with every node, the line marked and what is missing', () => {
    const path = lineOf(graph, 'maya/desk');
    const line = lineAt(graph, null, path);
    const chart = traceChart(
      scene,
      { nodes: line.nodes, isMarked: ({ edge }) => line.edges.has(edge) },
      { title: 'Throughline', sentence: 'Words.' },
    );
    const texts = chart.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
    expect(texts).toContain('Throughline');
    expect(texts.join(' ')).toContain('Remote');
    expect(chart.marks.filter((mark) => mark.kind === 'rect' && mark.stroke === 'through')).toHaveLength(path.length);
    expect(chart.marks.filter((mark) => mark.kind === 'circle' && mark.fill === 'surface')).toHaveLength(graph.openEnds.length);
  });
});

describe('a line between two ports', () => {
  it('is level when they are, and begins and ends in them', () => {
    expect(bezierPoints({ x: 0, y: 5 }, { x: 10, y: 5 })).toEqual([
      [0, 5],
      [10, 5],
    ]);
    const bent = bezierPoints({ x: 0, y: 0 }, { x: 10, y: 20 });
    expect([bent[0], bent.at(-1)]).toEqual([
      [0, 0],
      [10, 20],
    ]);
    expect(bezier({ x: 0, y: 0 }, { x: 10, y: 20 })).toBe('M0 0C5 0 5 20 10 20');
  });
});

describe('what is marked', () => {
  it('is one path while no node is chosen, and all that hangs on a node once it is', () => {
    const [best] = wholeLines(graph, 'first');
    const path = lineAt(graph, null, best ?? []);
    expect([...path.nodes]).toEqual(best);
    expect(path.edges.size).toBe((best?.length ?? 0) - 1);
    const chosen = lineAt(graph, 'maya', best ?? []);
    expect([...chosen.nodes].filter((key) => key.startsWith('maya/'))).toHaveLength(3);
    expect([...chosen.spoken].every((edge) => chosen.edges.has(edge))).toBe(true);
  });

  it('is read along the lines through the chosen node, or the best there is where none runs through it', () => {
    const lines = wholeLines(graph, 'first');
    expect(linesAt(graph, lines, 'maya')).toHaveLength(3);
    expect(linesAt(graph, lines, 'wedding')).toEqual([['wedding']]);
  });

  it('begins on the second line with the findings of the SWOT', () => {
    const second = pictureOf(whole, SECOND_LINE);
    expect(wholeLines(second, 'second')[0]).toEqual(['swot/w1', 'swot/rebuild', 'roadmap/booking', 'brief/direct']);
  });
});

describe('arrow keys', () => {
  it('go up and down a column and to its ends', () => {
    const column = scene.columns[2]?.map(({ id }) => id) ?? [];
    const [first, second] = column;
    expect(goes('ArrowDown', first ?? '')).toBe(second);
    expect(goes('ArrowUp', second ?? '')).toBe(first);
    expect(goes('ArrowUp', first ?? '')).toBeUndefined();
    expect(goes('End', first ?? '')).toBe(column.at(-1));
    expect(goes('Home', column.at(-1) ?? '')).toBe(first);
    expect(goes('Home', first ?? '')).toBeUndefined();
  });

  it('go along the lines to both sides, and follow the marked one', () => {
    expect(goes('ArrowRight', 'weekenders')).toBe('maya');
    expect(goes('ArrowLeft', 'maya')).toBe('weekenders');
    for (const pain of ['maya/desk', 'maya/calls', 'maya/steps']) {
      expect(goes('ArrowRight', 'maya', new Set(['maya', pain]))).toBe(pain);
    }
  });

  it('reach the place where something is missing, and come back from it', () => {
    const end = graph.openEnds.find(({ node }) => node === 'maya/calls');
    const ghost = end ? ghostId(end) : '';
    expect(goes('ArrowRight', 'maya/calls')).toBe(ghost);
    expect(goes('ArrowLeft', ghost)).toBe('maya/calls');
    expect(goes('ArrowRight', ghost)).toBeUndefined();
  });

  it('are no other keys', () => {
    expect(isMove('ArrowUp')).toBe(true);
    expect(isMove('a')).toBe(false);
  });
});

describe('words at an open end', () => {
  it('add what is thought up for one other, and link what is mostly there', () => {
    const label = (missing: Column, direction: 'next' | 'previous' = 'next') => ghostLabel({ node: 'x', missing, direction, words: '' });
    expect(label('reliever')).toBe('Add a reliever');
    expect(label('initiative')).toBe('Add an initiative');
    expect(label('objective')).toBe('Link an objective');
    expect(label('metric')).toBe('Link a metric');
    expect(label('tows', 'previous')).toBe('Link a TOWS strategy');
  });
});

describe('the table', () => {
  it('has each node once, with what precedes and follows it and what it lacks', () => {
    const groups = tableRows(graph, FIRST_COLUMNS);
    expect(groups.flatMap(({ rows }) => rows)).toHaveLength(graph.nodes.size);
    const desk = groups.flatMap(({ rows }) => rows).find(({ node }) => node.key === 'maya/desk');
    expect(desk?.from.map(({ key }) => key)).toEqual(['maya']);
    expect(desk?.to.map(({ key }) => key)).toEqual(['map/finder']);
    const calls = groups.flatMap(({ rows }) => rows).find(({ node }) => node.key === 'maya/calls');
    expect(calls?.ends.map(({ words }) => words)).toEqual(['has no reliever, severity 5']);
  });
});

describe('the picture on the home screen', () => {
  it('has a dot for each node within its height, an open one where the line breaks off, and marks the best line', () => {
    const picture = linePicture(whole, 640, 176);
    expect(picture.dots).toHaveLength(graph.nodes.size);
    expect(picture.dots.every(({ x, y }) => x > 0 && x < 640 && y > 20 && y < 176)).toBe(true);
    expect(picture.dots.find(({ key }) => key === 'maya/calls')?.look).toBe('open');
    expect(picture.dots.find(({ key }) => key === 'maya/desk')?.look).toBe('marked');
    expect(picture.heads.map(({ count }) => count)).toEqual([3, 1, 3, 2, 2, 2, 2, 2]);
    expect(picture.marked).not.toBe('');
  });

  it('is empty for a strategy with nobody in it', () => {
    expect(linePicture(buildGraph([]), 640, 176)).toMatchObject({ dots: [], quiet: '', marked: '' });
  });
});
