import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildGraph,
  coverageOf,
  lineOf,
  lineSentence,
  linesOf,
  lineThrough,
  matrixIds,
  matrixOf,
  painsReached,
  READING_ORDER,
  traceSummary,
  walk,
} from '../../../../src/shared/trace/index.ts';
import { makeAny } from '../../analysis/make.ts';
import { arbitraryStrategy } from './arbitrary.ts';
import { strategy } from './strategy.ts';

const graph = buildGraph(strategy());
const openAt = (key: string): string[] => graph.openEnds.filter(({ node }) => node === key).map(({ words }) => words);
const sentenceOf = (line: readonly string[]): string =>
  lineSentence(graph, strategy(), line)
    .map(({ text }) => text)
    .join('');

describe('the graph', () => {
  it('leads from a segment over persona, pain, reliever, tactic, touchpoint and metric to an objective', () => {
    expect(lineOf(graph, 'maya/desk')).toEqual([
      'weekenders',
      'maya',
      'maya/desk',
      'map/finder',
      'mix/offer',
      'page',
      'effort',
      'brief/direct',
    ]);
  });

  it('keeps the line of a pain free of tactics that carry something else of the same proposition', () => {
    const line = lineThrough(graph, 'maya/calls').nodes;
    expect(line).toContain('maya');
    expect(line).not.toContain('mix/offer');
    expect(lineThrough(graph, 'map').nodes).toContain('mix/offer');
  });

  it('does not lead through a phase from its touchpoints to its metrics', () => {
    expect(walk(graph, 'page', 'next').nodes).toContain('works/book');
    expect(walk(graph, 'page', 'next').nodes).not.toContain('engagement');
    expect(walk(graph, 'works/book', 'next').nodes).toContain('engagement');
  });

  it('reads the opportunity that an initiative comes from as its phase and the pains behind it', () => {
    const reasons = graph.previous.get('roadmap/booking')?.map(({ from }) => from);
    expect(reasons).toEqual(expect.arrayContaining(['swot/rebuild', 'works/book', 'maya/steps']));
  });

  it('leaves out tactics that were stopped', () => {
    expect(graph.nodes.has('mix/directory')).toBe(false);
    expect(openAt('map/table')).toContain('is in no tactic');
  });

  it('ignores references to what is not there, and to what the field does not mean', () => {
    const odd = buildGraph([
      makeAny('metric', 'm', { name: 'NPS' }),
      makeAny('persona', 'p', { name: 'Kit', segments: [{ record: 'gone' }, { record: 'm' }] }),
    ]);
    expect(odd.edges).toEqual([]);
  });

  it('names what has no name by its column', () => {
    expect(buildGraph([makeAny('touchpoint', 't')]).nodes.get('t')?.label).toBe('Unnamed touchpoint');
  });
});

describe('open ends', () => {
  it('say what is missing and how much it weighs, the heaviest first', () => {
    expect(openAt('maya/calls')).toEqual(['has no reliever, severity 5']);
    expect(openAt('checkin')).toEqual(['has no metric, importance 5']);
    const weights = graph.openEnds.map(({ node }) => graph.nodes.get(node)?.weight).filter((weight) => typeof weight === 'number');
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
  });

  it('take a pain that an opportunity addresses for answered', () => {
    expect(openAt('maya/steps')).toEqual([]);
  });

  it('ask no persona of a segment that was decided against', () => {
    expect(openAt('tours')).toEqual([]);
    expect(openAt('wedding')).toEqual(['has no persona']);
  });

  it('let an initiative come from a study of service quality', () => {
    const from = [{ record: 'study' }];
    const studied = buildGraph([
      makeAny('servqual', 'study'),
      makeAny('roadmap', 'r', { initiatives: [{ id: 'i', title: 'Desk', from }] }),
    ]);
    expect(studied.openEnds.map(({ words }) => words)).toEqual(['supports no objective']);
  });

  it('stand at both ends of the second line', () => {
    expect(openAt('swot/empty')).toEqual(['cites nothing', 'leads to no initiative']);
    expect(openAt('roadmap/app')).toEqual(['comes from nothing, impact 2', 'supports no objective, impact 2']);
    expect(openAt('brief/walkers')).toEqual(['has no metric', 'has no initiative']);
  });
});

describe('lines', () => {
  it('are one for each pain, those that reach an objective first', () => {
    expect(linesOf(graph).map((line) => line.find((key) => key.startsWith('maya/')))).toEqual(['maya/desk', 'maya/steps', 'maya/calls']);
    expect(painsReached(graph)).toEqual({ reached: 2, total: 3 });
    expect(traceSummary(graph)).toBe('2 of 3 pains reach an objective');
  });

  it('are told without an initiative where they hold without one', () => {
    const both = buildGraph([
      ...strategy().filter(({ kind }) => kind !== 'roadmap'),
      makeAny('roadmap', 'r', {
        initiatives: [{ id: 'i', title: 'Three steps', from: [{ record: 'effort' }], supports: [{ record: 'brief', item: 'direct' }] }],
      }),
    ]);
    expect(lineOf(both, 'maya/desk').slice(-2)).toEqual(['effort', 'brief/direct']);
  });

  it('read as sentences, with the day on which the objective is due', () => {
    expect(sentenceOf(lineOf(graph, 'maya/desk'))).toBe(
      'Remote weekenders like Maya Lindqvist say: “Cannot tell which rooms have a desk”. Room finder with desk filter answers that, Work-weekend offer carries it, and customers meet it at Booking page. Booking effort (CES) shows whether it works. So it serves Direct bookings from 38% to 55%, by 30 September 2027.',
    );
  });

  it('say where they break off', () => {
    expect(sentenceOf(lineOf(graph, 'maya/calls'))).toBe(
      'Remote weekenders like Maya Lindqvist say: “Video calls drop in the room”. Nothing answers that yet.',
    );
    expect(sentenceOf(lineOf(graph, 'swot/o1'))).toBe('“Work-from-anywhere weekends grow”. No strategy cites it yet.');
  });

  it('name each node of theirs once, as a link', () => {
    const line = lineOf(graph, 'swot/w1');
    const named = lineSentence(graph, strategy(), line).flatMap(({ node }) => node ?? []);
    expect([...named].sort()).toEqual([...line].sort());
  });
});

describe('coverage', () => {
  it('counts what is linked on, without what needs no link', () => {
    const rows = Object.fromEntries(coverageOf(graph).map(({ id, covered, total, orphans }) => [id, [covered, total, orphans]]));
    expect(rows).toEqual({
      segments: [1, 2, ['wedding']],
      pains: [2, 3, ['maya/calls']],
      relievers: [1, 2, ['map/table']],
      tactics: [1, 2, ['mix/fair']],
      touchpoints: [1, 2, ['checkin']],
      metrics: [1, 2, ['engagement']],
      objectives: [1, 2, ['brief/walkers']],
      initiatives: [1, 2, ['brief/walkers']],
    });
  });

  it('shows in a matrix what is linked, with the share of rows and columns', () => {
    const pains = matrixOf('pain-reliever', strategy(), graph);
    expect(pains.cells).toEqual([
      [1, 0],
      [0, 0],
      [0, 0],
    ]);
    expect([pains.coveredRows, pains.coveredColumns]).toEqual([1, 1]);
  });

  it('counts in phases × channels the touchpoints that are met there', () => {
    const channels = matrixOf('phase-channel', strategy(), graph);
    expect(channels.columns.map(({ label }) => label)).toEqual(['Website', 'Phone']);
    expect(channels.cells).toEqual([
      [1, 0],
      [0, 0],
    ]);
  });
});

describe('of any strategy', () => {
  it('has no edge to a missing node, and every edge leads on in the order of reading', () => {
    fc.assert(
      fc.property(arbitraryStrategy, (records) => {
        const { nodes, edges } = buildGraph(records);
        for (const { from, to, heldBy } of edges) {
          const [a, b] = [nodes.get(from), nodes.get(to)];
          expect(a && b && READING_ORDER.indexOf(a.column) < READING_ORDER.indexOf(b.column)).toBe(true);
          expect(nodes.has(heldBy)).toBe(true);
        }
      }),
    );
  });

  it('comes back to a node that it walked on from, and only then', () => {
    fc.assert(
      fc.property(arbitraryStrategy, (records) => {
        const any = buildGraph(records);
        const forward = new Map([...any.nodes.keys()].map((key) => [key, walk(any, key, 'next').nodes]));
        const back = new Map([...any.nodes.keys()].map((key) => [key, walk(any, key, 'previous').nodes]));
        for (const a of any.nodes.keys()) {
          for (const b of any.nodes.keys()) expect(forward.get(a)?.has(b)).toBe(back.get(b)?.has(a));
        }
      }),
    );
  });

  it('has as many orphans as open ends of the columns counted, and a line for every pain', () => {
    fc.assert(
      fc.property(arbitraryStrategy, (records) => {
        const any = buildGraph(records);
        for (const { covered, total, orphans } of coverageOf(any)) expect(covered + orphans.length).toBe(total);
        const pains = [...any.nodes.values()].filter(({ column }) => column === 'pain');
        expect(linesOf(any)).toHaveLength(pains.length);
        for (const line of linesOf(any)) {
          expect(
            lineSentence(any, records, line)
              .flatMap(({ node }) => node ?? [])
              .every((key) => line.includes(key)),
          ).toBe(true);
        }
      }),
    );
  });

  it('has matrices as wide and high as their heads', () => {
    fc.assert(
      fc.property(arbitraryStrategy, fc.constantFrom(...matrixIds), (records, id) => {
        const { rows, columns, cells } = matrixOf(id, records, buildGraph(records));
        expect(cells).toHaveLength(rows.length);
        for (const row of cells) expect(row).toHaveLength(columns.length);
      }),
    );
  });
});
