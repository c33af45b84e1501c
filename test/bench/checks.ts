import { findingsOf, makeContext } from '../../src/shared/checks/index.ts';
import { frameworkOf, type Kind } from '../../src/shared/frameworks/index.ts';
import { NOTHING_OBSERVED, type Observed } from '../../src/shared/observed.ts';
import { type AnyRecord, walk } from '../../src/shared/records.ts';
import { makeAny } from '../unit/analysis/make.ts';
import { npsWave, point } from '../unit/analysis/observe.ts';
import { type Spread, spread } from './spread.ts';

const RUNS = 120;
const TODAY = '2026-11-22';

const each = <T>(count: number, one: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => one(index));
const many = (count: number, kind: Kind, data: (index: number) => Record<string, unknown>): AnyRecord[] =>
  each(count, (index) => makeAny(kind, `${kind}-${index}`, data(index), index));
const to = (record: string, item?: string) => (item === undefined ? { record } : { record, item });
const evidence = (index: number) =>
  each(2, (one) => ({
    id: `e${one}`,
    claim: `Claim ${one}`,
    level: index % 3 === 0 ? 'assumption' : 'validated',
    expires: `202${5 + one * 2}-06-30`,
  }));

/** 1,000 records as a large strategy holds them, with findings of nearly every check. */
function bigStrategy(): { readonly records: AnyRecord[]; readonly observed: Observed } {
  const status = (index: number) => (index % 4 === 0 ? 'final' : 'draft');
  const begun = [
    ...many(1, 'brief', () => ({
      channels: each(15, (index) => ({ id: `c${index}`, name: `Channel ${index}` })),
      objectives: each(30, (index) => ({
        id: `o${index}`,
        statement: `Objective ${index}`,
        measuredBy: to(`metric-${index}`),
        baseline: 1,
      })),
    })),
    ...many(150, 'persona', (index) => ({
      name: `Persona ${index}`,
      segments: index % 5 === 0 ? [] : [to(`segment-${index % 70}`)],
      channelsUsed: [to('brief-0', `c${index % 15}`)],
      pains: each(4, (pain) => ({ id: `p${pain}`, statement: `Pain ${pain}`, severity: 1 + (pain % 5) })),
      status: status(index),
      evidence: evidence(index),
    })),
    ...many(1, 'segmentation', () => ({
      criteria: each(8, (index) => ({ id: `k${index}`, name: `Criterion ${index}`, axis: 'fit', weight: 10 })),
    })),
    ...many(80, 'segment', (index) => ({
      name: `Segment ${index}`,
      decision: index % 2 === 0 ? 'target' : 'watch',
      evidence: evidence(index),
    })),
    ...many(100, 'journey', (index) => ({
      name: `Journey ${index}`,
      kind: 'as-is',
      phases: each(6, (phase) => ({
        id: `f${phase}`,
        name: `Phase ${phase}`,
        emotion: (phase % 5) - 2,
        touchpoints: phase === 0 ? [] : [to(`touchpoint-${(index * 3 + phase) % 200}`)],
        pains: [{ id: `jp${phase}`, statement: 'Felt', personaPain: to(`persona-${index}`, `p${phase % 4}`) }],
        opportunities: phase === 1 ? [{ id: `jo${phase}`, statement: 'Better', addresses: [to(`journey-${index}`, `jp${phase}`)] }] : [],
      })),
    })),
    ...many(230, 'touchpoint', (index) => ({
      name: `Touchpoint ${index}`,
      importance: 1 + (index % 5),
      channels: [to('brief-0', `c${index % 12}`)],
      metrics: index % 2 === 0 ? [to(`metric-${index % 150}`)] : [],
    })),
    ...many(20, 'swot', (index) => ({
      strengths: each(4, (item) => ({ id: `s${item}`, statement: 'S' })),
      threats: each(2, (item) => ({ id: `t${item}`, statement: 'T' })),
      strategies: each(4, (item) => ({ id: `x${item}`, statement: 'X', kind: 'ST', cites: [to(`swot-${index}`, 's0')] })),
    })),
    ...many(60, 'value-fit', (index) => ({
      title: `Map ${index}`,
      relievers: each(5, (item) => ({
        id: `r${item}`,
        statement: 'R',
        relieves: item === 0 ? [] : [to(`persona-${index * 2}`, `p${item}`)],
      })),
    })),
    ...many(20, 'positioning', (index) => ({ title: `Positioning ${index}`, target: to(`segment-${index}`) })),
    ...many(10, 'marketing-mix', () => ({
      price: { budget: 1000 },
      tactics: each(30, (item) => ({
        id: `t${item}`,
        statement: 'T',
        p: 'price',
        cost: 500,
        segments: item % 2 === 0 ? [] : [to(`segment-${item}`)],
      })),
    })),
    ...many(1, 'personalisation', () => ({ plays: each(20, (item) => ({ id: `y${item}`, name: 'Y' })) })),
    ...many(1, 'roadmap', () => ({
      initiatives: each(60, (item) => ({
        id: `i${item}`,
        title: 'I',
        supports: [to('brief-0', `o${item % 20}`)],
        raci: { accountable: 'A and B' },
      })),
    })),
    ...many(150, 'metric', (index) => ({
      name: `Metric ${index}`,
      kind: index % 10 === 0 ? 'NPS' : index % 10 === 1 ? 'CLV' : 'custom',
      period: index % 10 === 0 ? 'wave' : 'month',
      target: 90,
      better: 'up',
    })),
  ];
  const dates = each(12, (month) => `2025-${String(month + 1).padStart(2, '0')}-28`);
  const observed: Observed = {
    ...NOTHING_OBSERVED,
    points: each(150, (index) =>
      dates.map((date, at) =>
        point({
          metric: `metric-${index}`,
          date,
          value: at,
          inputs: index % 10 === 1 ? { formula: 'clv-simple', input: { annualValue: 100 + at, years: 5 } } : null,
        }),
      ),
    ).flat(),
    responses: each(15, (index) =>
      dates.flatMap((date, at) => npsWave(`Wave ${at}`, date, [50 + at, 40, 30], { metric: `metric-${index * 10}` })),
    ).flat(),
    feedback: { ...NOTHING_OBSERVED.feedback, unanswered: dates.map((date) => ({ date, count: 3 })) },
  };
  const rest = many(1000 - begun.length, 'kano', (index) => ({ name: `Study ${index}`, evidence: evidence(index) }));
  return { records: [...begun, ...rest], observed };
}

export interface CheckFigures {
  readonly records: number;
  readonly findings: number;
  readonly checks: Spread;
  /** One walk over every field of all records, and nothing else. */
  readonly walk: Spread;
}

export function benchChecks(): CheckFigures {
  const { records, observed } = bigStrategy();
  const timed = (run: () => number): { readonly ms: number; readonly result: number } => {
    const begun = performance.now();
    const result = run();
    return { ms: performance.now() - begun, result };
  };
  const check = (): number => findingsOf(makeContext({ records, observed, today: TODAY })).open.length;
  const bare = (): number => {
    let visited = 0;
    for (const { kind, data } of records) {
      walk(frameworkOf(kind).fields, data, () => {
        visited += 1;
      });
    }
    return visited;
  };
  const findings = check();
  bare();
  const times = { checks: [] as number[], walk: [] as number[] };
  for (let run = 0; run < RUNS; run += 1) {
    times.checks.push(timed(check).ms);
    times.walk.push(timed(bare).ms);
  }
  return { records: records.length, findings, checks: spread(times.checks), walk: spread(times.walk) };
}
