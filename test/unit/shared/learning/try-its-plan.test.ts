import { describe, expect, it } from 'vitest';
import type { LessonId } from '../../../../src/shared/learning/lesson-ids.ts';
import { lessonOf } from '../../../../src/shared/learning/lessons.ts';
import type { TryOutcome } from '../../../../src/shared/learning/model.ts';
import { NOTHING_OBSERVED, type Observed } from '../../../../src/shared/observed.ts';
import type { AnyRecord } from '../../../../src/shared/records.ts';
import { makeAny } from '../../analysis/make.ts';
import { npsWave, observed, point } from '../../analysis/observe.ts';
import { contextOf } from './strategies.ts';

/* What the tasks of the lessons from SWOT to economics ask for, on strategies that have all of it but one thing. */

type Data = Record<string, unknown>;

const outcome = (id: LessonId, records: readonly AnyRecord[], seen: Observed = NOTHING_OBSERVED): TryOutcome => {
  const lesson = lessonOf(id);
  if (!lesson) throw new Error(`No lesson ${id}`);
  return lesson.tryIt.check(contextOf(records, seen));
};
const done = (id: LessonId, records: readonly AnyRecord[], seen?: Observed): boolean => outcome(id, records, seen).done;

/** What is still missing: the outcome must not be done. */
const lack = (id: LessonId, records: readonly AnyRecord[], seen?: Observed): string => {
  const { done: isDone, says } = outcome(id, records, seen);
  expect(isDone, says).toBe(false);
  return says;
};

const ref = (record: string, item?: string) => (item === undefined ? { record } : { record, item });
const brief = (data: Data = {}): AnyRecord => makeAny('brief', 'brief', { name: 'Town library', ...data });
const anyMetric = (data: Data = {}, id = 'metric'): AnyRecord => makeAny('metric', id, { name: 'Loans', ...data });

const PLAN: readonly LessonId[] = [
  'swot',
  'value-fit',
  'positioning',
  'marketing-mix',
  'personalisation-and-omnichannel',
  'personalisation',
  'technology-for-cx',
  'technology',
  'team-and-culture',
  'team',
  'roadmap',
  'cx-metrics',
  'metric',
  'economics',
];

it.each(PLAN)('%s is not done while nothing is written', (id) => {
  expect(lack(id, [brief()])).toMatch(/^0 of \d done: .+\.$/);
});

it.each([
  ['swot', makeAny('swot', 'r')],
  ['value-fit', makeAny('value-fit', 'r')],
  ['positioning', makeAny('positioning', 'r')],
  ['marketing-mix', makeAny('marketing-mix', 'r')],
  ['personalisation-and-omnichannel', makeAny('persona', 'r')],
  ['personalisation', makeAny('personalisation', 'r')],
  ['technology-for-cx', makeAny('technology', 'r')],
  ['technology', makeAny('technology', 'r')],
  ['team-and-culture', makeAny('team', 'r')],
  ['team', makeAny('team', 'r')],
  ['roadmap', makeAny('roadmap', 'r')],
  ['cx-metrics', makeAny('metric', 'r')],
  ['metric', makeAny('metric', 'r')],
  ['economics', makeAny('economics', 'r')],
] as const)('%s is not done on a record that was only begun', (id, record) => {
  lack(id, [brief(), record]);
});

describe('swot', () => {
  const rated = (letter: string) => [1, 2].map((at) => ({ id: `${letter}${at}`, statement: `${letter} ${at}`, impact: 4, confidence: 3 }));
  const wo = { id: 'wo', statement: 'Answer after nine', kind: 'WO', cites: [ref('swot', 'w1'), ref('swot', 'o1')] };
  const swot = (data: Data = {}): readonly AnyRecord[] => [
    makeAny('swot', 'swot', {
      strengths: rated('s'),
      weaknesses: rated('w'),
      opportunities: rated('o'),
      threats: rated('t'),
      strategies: [wo],
      ...data,
    }),
  ];

  it('is done with two rated items in each quadrant and one strategy that cites both of its letters', () => {
    expect(outcome('swot', swot())).toEqual({
      done: true,
      says: 'Every quadrant has two rated items, and a strategy crosses two of them.',
    });
  });

  it('counts an item only with a statement, an impact and a confidence', () => {
    for (const part of [{ impact: null }, { confidence: null }, { statement: ' ' }]) {
      const threats = rated('t').map((item, at) => (at === 0 ? { ...item, ...part } : item));
      expect(lack('swot', swot({ threats }))).toBe('4 of 5 done: 1 of two threats rated for impact and confidence.');
    }
  });

  it('counts a strategy only when it says something and cites an item for each letter of its kind', () => {
    const says = '4 of 5 done: no TOWS strategy cites an item for each letter of its kind.';
    for (const part of [
      { cites: [ref('swot', 'w1')] },
      { cites: [ref('swot', 'w1'), ref('swot', 't1')] },
      { kind: null },
      { statement: '' },
    ]) {
      expect(lack('swot', swot({ strategies: [{ ...wo, ...part }] }))).toBe(says);
    }
  });

  it('reads one analysis, not parts of two', () => {
    const [first] = swot({ threats: [] });
    const second = makeAny('swot', 'other', { threats: rated('t') }, 1);
    expect(done('swot', first ? [first, second] : [])).toBe(false);
  });
});

describe('value-fit', () => {
  const persona = (data: Data = {}): AnyRecord =>
    makeAny('persona', 'maya', {
      name: 'Maya',
      pains: [
        { id: 'p1', statement: 'Late', severity: 5 },
        { id: 'p2', statement: 'Dear', severity: 2 },
      ],
      gains: [
        { id: 'g1', statement: 'Sure', relevance: 'expected' },
        { id: 'g2', statement: 'Glad', relevance: 'desired' },
      ],
      ...data,
    });
  const reliever = { id: 'r1', statement: 'A day that holds', relieves: [ref('maya', 'p1')] };
  const map = (data: Data = {}): AnyRecord =>
    makeAny('value-fit', 'map', {
      title: 'For Maya',
      audience: ref('maya'),
      relievers: [reliever],
      creators: [{ id: 'c1', statement: 'A word before', creates: [ref('maya', 'g1')] }],
      whyUs: [{ id: 'y1', reason: 'It is on time', proof: '97 of 100 were' }],
      ...data,
    });

  it('is done when half of the weight of four needs is covered and a reason has its proof', () => {
    expect(done('value-fit', [persona(), map()])).toBe(true);
    // 5 + 1 of 12: exactly half is enough.
    const half = persona({
      pains: [
        { id: 'p1', statement: 'Late', severity: 5 },
        { id: 'p2', statement: 'Dear', severity: 4 },
      ],
      gains: [
        { id: 'g1', statement: 'A', relevance: 'unexpected' },
        { id: 'g2', statement: 'B', relevance: 'desired' },
      ],
    });
    expect(done('value-fit', [half, map()])).toBe(true);
  });

  it('tells the share that is covered while it is less than half', () => {
    expect(lack('value-fit', [persona(), map({ relievers: [] })])).toBe(
      '2 of 3 done: the offer covers 25% of the weight, and half is asked for.',
    );
  });

  it('asks for four pains and gains, so that a thin persona is no way out', () => {
    expect(lack('value-fit', [persona({ gains: [] }), map()])).toBe('2 of 3 done: the customer side holds 2 of four pains and gains.');
  });

  it('asks for the proof of a reason', () => {
    expect(lack('value-fit', [persona(), map({ whyUs: [{ id: 'y1', reason: 'It is on time', proof: '' }] })])).toBe(
      '2 of 3 done: no reason to choose you has a proof.',
    );
  });
});

describe('positioning', () => {
  const scores = (a: number | null, b: number | null) => [
    { id: 'x1', competitor: ref('pos', 'c1'), value: a },
    { id: 'x2', competitor: ref('pos', 'c2'), value: b },
  ];
  const quiet = { id: 'a1', name: 'Quiet', kind: 'difference', ours: 8, scores: scores(5, 4) };
  const open = { id: 'a2', name: 'Open late', kind: 'parity', ours: 6, scores: scores(7, 9) };
  const positioning = (data: Data = {}): readonly AnyRecord[] => [
    makeAny('positioning', 'pos', {
      competitors: [
        { id: 'c1', name: 'The café' },
        { id: 'c2', name: 'Their own room' },
      ],
      attributes: [quiet, open],
      map: { x: ref('pos', 'a1'), y: ref('pos', 'a2') },
      ...data,
    }),
  ];

  it('is done when you and two competitors stand on a map, with a parity and a difference', () => {
    expect(done('positioning', positioning())).toBe(true);
  });

  it('tells how many competitors are named', () => {
    expect(lack('positioning', positioning({ competitors: [{ id: 'c1', name: 'The café' }] }))).toContain('1 of two competitors named');
  });

  it('asks for a parity and for a difference', () => {
    expect(lack('positioning', positioning({ attributes: [quiet, { ...open, kind: 'difference' }] }))).toBe(
      '3 of 4 done: no attribute is a point of parity.',
    );
    expect(lack('positioning', positioning({ attributes: [{ ...quiet, kind: null }, open] }))).toBe(
      '3 of 4 done: no attribute is a point of difference.',
    );
  });

  it('asks for two different axes on which you and both competitors are scored', () => {
    const noMap = '3 of 4 done: the map has no two attributes on which you are scored.';
    expect(lack('positioning', positioning({ map: { x: ref('pos', 'a1'), y: null } }))).toBe(noMap);
    expect(lack('positioning', positioning({ map: { x: ref('pos', 'a1'), y: ref('pos', 'a1') } }))).toBe(noMap);
    expect(lack('positioning', positioning({ attributes: [{ ...quiet, ours: null }, open] }))).toBe(noMap);
    expect(lack('positioning', positioning({ attributes: [{ ...quiet, scores: scores(5, null) }, open] }))).toBe(
      '3 of 4 done: 1 of two competitors stand on the map.',
    );
  });
});

describe('marketing-mix', () => {
  const promise = makeAny('value-fit', 'map', { relievers: [{ id: 'r1', statement: 'Open late' }] });
  const tactic = (p: string, data: Data = {}) => ({
    id: p,
    p,
    statement: `About ${p}`,
    owner: 'Ada',
    start: '2027-01-04',
    end: '2027-03-31',
    cost: 10_000,
    metric: ref('metric'),
    answers: [ref('map', 'r1')],
    ...data,
  });
  const mix = (last: Data = {}, data: Data = {}): readonly AnyRecord[] => [
    promise,
    anyMetric(),
    makeAny('marketing-mix', 'mix', {
      totalBudget: 30_000,
      tactics: [tactic('product'), tactic('price'), tactic('process', last)],
      ...data,
    }),
  ];

  it('is done with a complete tactic under three Ps within the total budget', () => {
    expect(done('marketing-mix', mix())).toBe(true);
  });

  it('counts a tactic only with words, owner, dates, cost, metric and the promise it delivers', () => {
    const parts = [
      { statement: '' },
      { owner: ' ' },
      { start: null, end: null },
      { cost: null },
      { metric: null },
      { answers: [] },
      { metric: ref('gone') },
      { answers: [ref('map', 'gone')] },
    ];
    for (const part of parts) {
      expect(lack('marketing-mix', mix(part))).toBe(
        '2 of 3 done: 2 of three Ps hold a tactic with owner, dates, cost, metric and the reliever or creator it answers.',
      );
    }
  });

  it('counts three tactics under one P as one, and a service P not in a mix for goods', () => {
    expect(done('marketing-mix', mix({ p: 'price' }))).toBe(false);
    expect(done('marketing-mix', mix({}, { scope: '4P' }))).toBe(false);
  });

  it('asks for a total budget that covers the tactics', () => {
    expect(lack('marketing-mix', mix({}, { totalBudget: null }))).toBe('1 of 3 done: the mix has no total budget.');
    expect(lack('marketing-mix', mix({ cost: 10_001 }))).toBe('2 of 3 done: the tactics cost more than the total budget.');
  });
});

describe('personalisation-and-omnichannel', () => {
  const channels = ['web', 'desk'].map((id) => ({ id, name: id }));
  const persona = makeAny('persona', 'ann', { name: 'Ann', channelsUsed: [ref('brief', 'web'), ref('brief', 'desk')] });
  const touchpoint = (id: string, channel: string, data: Data = {}): AnyRecord =>
    makeAny('touchpoint', id, { name: id, channels: [ref('brief', channel)], consistency: 3, ...data });
  const whole = [brief({ channels }), persona, touchpoint('page', 'web'), touchpoint('counter', 'desk')];
  const id = 'personalisation-and-omnichannel';

  it('is done when every channel of a persona meets a touchpoint that is rated for consistency', () => {
    expect(done(id, whole)).toBe(true);
  });

  it('asks for a persona that uses two channels of the brief', () => {
    const one = makeAny('persona', 'ann', { name: 'Ann', channelsUsed: [ref('brief', 'web'), ref('brief', 'gone')] });
    expect(lack(id, [brief({ channels }), one, touchpoint('page', 'web')])).toBe('2 of 3 done: no persona uses two channels of the brief.');
  });

  it('tells how many of the channels meet a touchpoint', () => {
    expect(lack(id, whole.slice(0, 3))).toBe('2 of 3 done: 1 of the 2 channels that one persona uses meet a touchpoint.');
  });

  it('tells how many of the touchpoints are rated', () => {
    expect(lack(id, [...whole.slice(0, 3), touchpoint('counter', 'desk', { consistency: null })])).toBe(
      '2 of 3 done: 1 of 2 touchpoints on those channels are rated for consistency.',
    );
  });
});

describe('personalisation', () => {
  const play = (data: Data = {}) => ({
    id: 'y1',
    name: 'Your shelf',
    kind: 'recommendation',
    audience: [ref('ann')],
    trigger: 'A book of the shelf comes back',
    dataNeeded: 'Loans of the year',
    consent: 'consent',
    content: 'It is back.',
    channel: ref('brief', 'mail'),
    metric: ref('metric'),
    ...data,
  });
  const second = { id: 'y2', kind: 'loyalty' };
  const plays = (...all: readonly Data[]): readonly AnyRecord[] => [
    brief({ channels: [{ id: 'mail', name: 'Mail' }] }),
    makeAny('persona', 'ann', { name: 'Ann' }),
    anyMetric(),
    makeAny('personalisation', 'pers', { plays: all }),
  ];

  it('is done with two complete plays of different kinds', () => {
    expect(done('personalisation', plays(play(), play(second)))).toBe(true);
  });

  it('names what the nearest play lacks', () => {
    const parts: readonly (readonly [Data, string])[] = [
      [{ audience: [] }, 'audience'],
      [{ trigger: '' }, 'trigger'],
      [{ dataNeeded: '' }, 'data needed'],
      [{ consent: null }, 'consent basis'],
      [{ content: '' }, 'content'],
      [{ channel: null }, 'channel'],
      [{ metric: ref('gone') }, 'metric'],
      [{ trigger: '', consent: null }, 'trigger and consent basis'],
    ];
    for (const [part, name] of parts) {
      expect(lack('personalisation', plays(play(), play({ ...second, ...part })))).toBe(`1 of 2 done: the nearest play lacks ${name}.`);
    }
  });

  it('takes two plays of one kind for one', () => {
    expect(lack('personalisation', plays(play(), play({ id: 'y2' })))).toBe('1 of 2 done: a second play of another kind is missing.');
  });
});

describe('technology', () => {
  const objectives = [
    { id: 'o1', statement: 'Shorter waits' },
    { id: 'o2', statement: 'Fewer calls' },
  ];
  const capability = (id: string, data: Data = {}) => ({
    id,
    name: `Capability ${id}`,
    kind: 'analytics',
    state: 'have',
    dataCaptured: 'Visits',
    owner: 'Ada',
    ...data,
  });
  const map = (last: Data = {}, first: Data = {}, objective = objectives): readonly AnyRecord[] => [
    brief({ objectives: objective }),
    makeAny('technology', 'tech', {
      capabilities: [
        capability('k1', { supports: [ref('brief', 'o1')], integratesWith: [ref('tech', 'k2')], ...first }),
        capability('k2'),
        capability('k3', { supports: [ref('brief', 'o2')], state: 'gap', cost: 5_000, ...last }),
      ],
    }),
  ];

  it('technology-for-cx is done when every objective has a capability with a state', () => {
    expect(done('technology-for-cx', map())).toBe(true);
  });

  it('technology-for-cx tells how many objectives are supported', () => {
    expect(lack('technology-for-cx', map({ supports: [] }))).toBe(
      '1 of 2 done: 1 of 2 objectives are supported by a capability with a state.',
    );
    expect(lack('technology-for-cx', map({ state: null }))).toBe(
      '1 of 2 done: 1 of 2 objectives are supported by a capability with a state.',
    );
  });

  it('technology-for-cx asks for two objectives', () => {
    expect(lack('technology-for-cx', map({}, {}, objectives.slice(0, 1)))).toBe('1 of 2 done: the brief holds 1 of two objectives.');
  });

  it('technology is done with three described capabilities, a joint, and a cost for what is to come', () => {
    expect(done('technology', map())).toBe(true);
  });

  it('technology counts a capability only with name, kind, state, data captured and owner', () => {
    for (const part of [{ name: '' }, { kind: null }, { dataCaptured: '' }, { owner: '' }]) {
      expect(lack('technology', map({}, { ...part, integratesWith: [] }))).toContain(
        '2 of three capabilities have kind, state, data captured and owner',
      );
    }
  });

  it('technology asks for a joint between two that are there', () => {
    for (const integratesWith of [[], [ref('tech', 'k1')], [ref('tech', 'gone')]]) {
      expect(lack('technology', map({}, { integratesWith }))).toBe('2 of 3 done: none of these is joined with another.');
    }
  });

  it('technology asks for the cost of something missing or planned', () => {
    expect(lack('technology', map({ cost: null }))).toBe('2 of 3 done: none that is missing or planned has a cost.');
    expect(done('technology', map({ state: 'have' }))).toBe(false);
    expect(done('technology', map({ state: 'planned' }))).toBe(true);
  });
});

describe('team', () => {
  const principle = (id: string, data: Data = {}) => ({
    id,
    principle: 'Names',
    behaviour: 'Two names a handover',
    recognition: 'Read out on Mondays',
    ...data,
  });
  const situation = (id: string, data: Data = {}) => ({
    id,
    situation: 'A call drops',
    decision: 'Give it back',
    limit: '£95 a stay',
    ...data,
  });
  const training = (id: string, data: Data = {}) => ({
    id,
    topic: 'The first minute',
    audience: 'All',
    frequency: 'February',
    owner: 'Elin',
    ...data,
  });
  const team = (data: Data = {}): readonly AnyRecord[] => [
    makeAny('team', 'team', {
      promise: 'They were glad.',
      culture: [principle('c1'), principle('c2')],
      empowerment: [situation('e1'), situation('e2')],
      trainings: [training('t1'), training('t2')],
      ...data,
    }),
  ];

  it('team-and-culture is done with a promise and two principles that are seen and recognised', () => {
    expect(done('team-and-culture', team())).toBe(true);
  });

  it('team-and-culture asks for the promise', () => {
    expect(lack('team-and-culture', team({ promise: '' }))).toBe('1 of 2 done: what customers should feel is not written yet.');
  });

  it('team-and-culture counts a principle only with its behaviour and its recognition', () => {
    for (const part of [{ principle: '' }, { behaviour: '' }, { recognition: '' }]) {
      expect(lack('team-and-culture', team({ culture: [principle('c1'), principle('c2', part)] }))).toBe(
        '1 of 2 done: 1 of two principles name a behaviour and how it is recognised.',
      );
    }
  });

  it('team is done with two situations and two trainings', () => {
    expect(done('team', team({ promise: '', culture: [] }))).toBe(true);
  });

  it('team counts a situation only with its decision and its limit', () => {
    for (const part of [{ situation: '' }, { decision: '' }, { limit: '' }]) {
      expect(lack('team', team({ empowerment: [situation('e1'), situation('e2', part)] }))).toBe(
        '1 of 2 done: 1 of two situations name the decision and its limit.',
      );
    }
  });

  it('team counts a training only with audience, frequency and owner', () => {
    for (const part of [{ topic: '' }, { audience: '' }, { frequency: '' }, { owner: '' }]) {
      expect(lack('team', team({ trainings: [training('t1'), training('t2', part)] }))).toBe(
        '1 of 2 done: 1 of two trainings name audience, frequency and owner.',
      );
    }
  });
});

describe('roadmap', () => {
  const initiative = (id: string, data: Data = {}) => ({
    id,
    title: `Initiative ${id}`,
    from: [ref('metric')],
    supports: [ref('brief', 'o1')],
    impact: 4,
    effort: 2,
    confidence: 3,
    raci: { responsible: ['Ada'], accountable: 'Ben', consulted: [], informed: [] },
    cycle: { plan: 'Waits fall to four minutes.', do: '', check: '', act: '' },
    reviewDate: '2027-06-11',
    ...data,
  });
  const roadmap = (last: Data = {}): readonly AnyRecord[] => [
    brief({ objectives: [{ id: 'o1', statement: 'Shorter waits' }] }),
    anyMetric(),
    makeAny('roadmap', 'road', { initiatives: [initiative('i1'), initiative('i2'), initiative('i3', last)] }),
  ];

  it('is done with three complete initiatives', () => {
    expect(done('roadmap', roadmap())).toBe(true);
  });

  it('names what the nearest initiative lacks', () => {
    const people = 'one accountable person and somebody responsible';
    const parts: readonly (readonly [Data, string])[] = [
      [{ title: '' }, 'a title'],
      [{ effort: null }, 'ratings'],
      [{ confidence: null }, 'ratings'],
      [{ from: [] }, 'a reason'],
      [{ from: [ref('gone')] }, 'a reason'],
      [{ supports: [] }, 'an objective'],
      [{ raci: { responsible: ['Ada'], accountable: 'Ben and Cleo', consulted: [], informed: [] } }, people],
      [{ raci: { responsible: ['Ada'], accountable: '', consulted: [], informed: [] } }, people],
      [{ raci: { responsible: [], accountable: 'Ben', consulted: [], informed: [] } }, people],
      [{ cycle: { plan: '', do: 'Done', check: '', act: '' } }, 'a line for the plan'],
      [{ reviewDate: null }, 'a review date'],
      [{ reviewDate: null, from: [] }, 'a reason and a review date'],
    ];
    for (const [part, name] of parts) expect(lack('roadmap', roadmap(part))).toBe(`2 of 3 done: the nearest initiative lacks ${name}.`);
  });

  it('asks for a third where two are complete', () => {
    const two = makeAny('roadmap', 'road', { initiatives: [initiative('i1'), initiative('i2')] });
    expect(lack('roadmap', [...roadmap().slice(0, 2), two])).toBe('2 of 3 done: another initiative is missing.');
  });
});

describe('cx-metrics', () => {
  const defined = (id: string, kind: string, data: Data = {}): AnyRecord =>
    anyMetric({ kind, convention: 'Counted by the month.', target: 40, ...data }, id);
  const objective = (id: string, metric: string | null) => ({ id, statement: id, measuredBy: metric === null ? null : ref(metric) });
  const set = (
    last: AnyRecord = defined('m3', 'custom'),
    second: string | null = 'm2',
    kinds = ['NPS', 'retention'],
  ): readonly AnyRecord[] => [
    brief({ objectives: [objective('o1', 'm1'), objective('o2', second)] }),
    defined('m1', kinds[0] ?? ''),
    defined('m2', kinds[1] ?? ''),
    last,
  ];

  it('is done with three defined metrics of both sorts and two measured objectives', () => {
    expect(done('cx-metrics', set())).toBe(true);
  });

  it('counts a metric only with kind, convention and target', () => {
    for (const part of [{ kind: null }, { convention: ' ' }, { target: null }]) {
      expect(lack('cx-metrics', set(defined('m3', 'custom', part)))).toBe(
        '3 of 4 done: 2 of three metrics have kind, convention and target.',
      );
    }
  });

  it('asks for one that asks customers and for one that counts', () => {
    expect(lack('cx-metrics', set(undefined, undefined, ['churn', 'retention']))).toBe('3 of 4 done: none of them asks customers.');
    expect(lack('cx-metrics', set(undefined, undefined, ['NPS', 'CES']))).toBe(
      '3 of 4 done: none of them counts what customers do or bring.',
    );
  });

  it('tells how many objectives are measured by a metric that is there', () => {
    for (const second of [null, 'gone']) {
      expect(lack('cx-metrics', set(undefined, second))).toBe('3 of 4 done: 1 of two objectives are measured by a metric.');
    }
  });
});

describe('metric', () => {
  const nps = (data: Data = {}): AnyRecord =>
    anyMetric({ kind: 'NPS', period: 'wave', convention: 'Promoters 9–10, detractors 0–6.', target: 50, ...data }, 'nps');
  const spring = npsWave('Spring 2026', '2026-05-31', [218, 112, 70]);
  const summer = npsWave('Summer 2026', '2026-08-31', [232, 104, 64]);
  const waves = observed({ responses: [...spring, ...summer] });

  it('is done when it can be said whether the last change is noise, of answers as of percentages with their cases', () => {
    expect(done('metric', [nps()], waves)).toBe(true);
    const shares = observed({
      points: [point({ date: '2026-05-31', value: 24, n: 430 }), point({ date: '2026-08-31', value: 26, n: 410 })],
    });
    expect(done('metric', [nps({ kind: 'retention' })], shares)).toBe(true);
  });

  it('asks for the convention and for the target', () => {
    expect(lack('metric', [nps({ convention: '' })], waves)).toBe('3 of 4 done: no metric says how its value is found.');
    expect(lack('metric', [nps({ target: null })], waves)).toBe('3 of 4 done: that metric has no target.');
  });

  it('tells how many values there are', () => {
    expect(lack('metric', [nps()], observed({ responses: summer }))).toBe('2 of 4 done: it has 1 of two values.');
  });

  it('is not done with bare values, of which nobody can tell whether they changed', () => {
    const bare = observed({ points: [point({ date: '2026-05-31', value: 37 }), point({ date: '2026-08-31', value: 42 })] });
    expect(lack('metric', [nps()], bare)).toMatch(/^3 of 4 done: its last two values do not say/);
  });
});

describe('economics', () => {
  const numbers = { orderValue: 24_800, ordersPerYear: 1.4, margin: 38, retention: 16.7, discount: 8, cac: 3_800 };
  const proof = [{ id: 'e1', claim: 'Margin after commission.', source: 'Ledger' }];
  const economics = (data: Data = {}): readonly AnyRecord[] => [
    brief(),
    makeAny('economics', 'eco', { ...numbers, evidence: proof, ...data }),
  ];

  it('is done when value and ratio follow from the numbers and one has its source', () => {
    expect(done('economics', economics())).toBe(true);
  });

  it('names the numbers that are missing', () => {
    const says = lack('economics', economics({ discount: null, cac: null }));
    expect(says).toBe('1 of 3 done: 4 of six numbers are there, missing: Discount rate and Cost to win a customer.');
  });

  it('is not done when the numbers give no ratio', () => {
    expect(lack('economics', economics({ cac: 0 }))).toContain('2 of 3 done: the six numbers give no ratio');
  });

  it('asks for a source, not only for a claim', () => {
    expect(lack('economics', economics({ evidence: [{ id: 'e1', claim: 'Margin after commission.', source: '' }] }))).toBe(
      '2 of 3 done: no evidence says where a number comes from.',
    );
  });
});
