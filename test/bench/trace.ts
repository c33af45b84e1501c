import type { AnyRecord } from '../../src/shared/records.ts';
import { buildGraph, coverageOf, FIRST_COLUMNS, layoutOf, lineSentence, linesOf, lineThrough } from '../../src/shared/trace/index.ts';
import { makeAny } from '../unit/analysis/make.ts';
import { type Spread, spread } from './spread.ts';

const RUNS = 120;
const PERSONAS = 13;
const PAINS = 9;
const CHAINS = PERSONAS * PAINS;

export interface TraceFigures {
  readonly records: number;
  readonly nodes: number;
  readonly build: Spread;
  readonly layout: Spread;
  readonly line: Spread;
}

/** A strategy of 1,000 records with about 500 nodes on its lines. */
function bigStrategy(): AnyRecord[] {
  const each = <T>(count: number, one: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => one(index));
  const touchpoints = each(60, (index) =>
    makeAny('touchpoint', `t${index}`, { name: `Touchpoint ${index}`, metrics: [{ record: `m${index % 40}` }] }, index),
  );
  const metrics = each(40, (index) => makeAny('metric', `m${index}`, { name: `Metric ${index}` }, index));
  const personas = each(PERSONAS, (index) =>
    makeAny(
      'persona',
      `p${index}`,
      {
        name: `Persona ${index}`,
        segments: [{ record: `s${index % 10}` }],
        pains: each(PAINS, (pain) => ({ id: `p${index}-${pain}`, statement: `Pain ${index} ${pain}`, severity: 1 + (pain % 5) })),
      },
      index,
    ),
  );
  const map = makeAny('value-fit', 'map', {
    relievers: each(CHAINS, (index) => {
      const record = `p${index % PERSONAS}`;
      return { id: `r${index}`, statement: `Reliever ${index}`, relieves: [{ record, item: `${record}-${(index * 7) % PAINS}` }] };
    }),
  });
  const mix = makeAny('marketing-mix', 'mix', {
    tactics: each(CHAINS, (index) => ({
      id: `x${index}`,
      statement: `Tactic ${index}`,
      answers: [{ record: 'map', item: `r${(index * 5) % CHAINS}` }],
      touchpoints: [{ record: `t${(index * 11) % 60}` }, { record: `t${(index * 17) % 60}` }],
    })),
  });
  const brief = makeAny('brief', 'brief', {
    objectives: each(30, (index) => ({ id: `o${index}`, statement: `Objective ${index}`, measuredBy: { record: `m${index}` } })),
  });
  const line = [
    brief,
    ...each(10, (index) => makeAny('segment', `s${index}`, { name: `Segment ${index}` }, index)),
    ...personas,
    map,
    mix,
    ...touchpoints,
    ...metrics,
  ];
  // The rest is what a strategy holds beside its lines.
  return [...line, ...each(1000 - line.length, (index) => makeAny('kano', `k${index}`, {}, index))];
}

/** Graph, picture and line of a big strategy. */
export function benchTrace(): TraceFigures {
  const records = bigStrategy();
  const times = { build: [] as number[], layout: [] as number[], line: [] as number[] };
  const timed = <T>(into: number[], run: () => T): T => {
    const start = performance.now();
    const result = run();
    into.push(performance.now() - start);
    return result;
  };
  let graph = buildGraph(records);
  layoutOf(graph, FIRST_COLUMNS);
  for (let run = 0; run < RUNS; run += 1) {
    graph = timed(times.build, () => buildGraph(records));
    timed(times.layout, () => layoutOf(graph, FIRST_COLUMNS));
    timed(times.line, () => {
      coverageOf(graph);
      lineThrough(graph, 'p3/p3-2');
      return lineSentence(graph, records, linesOf(graph)[0] ?? []);
    });
  }
  return {
    records: records.length,
    nodes: graph.nodes.size,
    build: spread(times.build),
    layout: spread(times.layout),
    line: spread(times.line),
  };
}
