import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseStrategyText } from '../../../src/shared/exchange/strategy-file.ts';
import { NOTHING_OBSERVED } from '../../../src/shared/observed.ts';
import { type PathStepId, pathOf } from '../../../src/shared/path.ts';
import { type AnyRecord, recordsOf } from '../../../src/shared/records.ts';
import { make, makeAny } from '../analysis/make.ts';
import { point } from '../analysis/observe.ts';

const stepOf = (id: PathStepId, records: readonly AnyRecord[], observed = NOTHING_OBSERVED) => {
  const step = pathOf(records, observed).steps.find((candidate) => candidate.id === id);
  if (!step) throw new Error(`No step ${id}`);
  return step;
};
const stopOf = (id: PathStepId, stop: string, records: readonly AnyRecord[], observed = NOTHING_OBSERVED) => {
  const found = stepOf(id, records, observed).stops.find((candidate) => candidate.id === stop);
  if (!found) throw new Error(`No stop ${stop}`);
  return found;
};
const sentences = (...args: Parameters<typeof stopOf>) => stopOf(...args).lacks.map(({ sentence }) => sentence);

const objective = {
  id: 'direct',
  statement: 'Direct bookings to 55%',
  baseline: 38,
  target: 55,
  due: '2027-12-31',
  measuredBy: { record: 'share' },
};
const brief = (data: Record<string, unknown> = {}) => make('brief', 'brief', { name: 'Harbour House', objectives: [objective], ...data });

describe('the strategy path', () => {
  it('has four steps and the people who carry them, and begins at the first for an empty strategy', () => {
    const path = pathOf([make('brief', 'brief', { name: 'New' })], NOTHING_OBSERVED);
    expect(path.steps.map(({ label }) => label)).toEqual([
      'Define objectives',
      'Identify touchpoints',
      'Develop metrics',
      'Implement technology',
      'Team and culture',
    ]);
    expect(path.current).toBe('objectives');
    expect(path.percent).toBeLessThan(15);
    // There is always a way on.
    for (const step of path.steps) expect(step.lacks.length).toBeGreaterThan(0);
  });

  it('never says that a step is done while something is lacking, nor that something lacks where all is done', () => {
    for (const name of ['coastal-hotel', 'coffee-chain', 'online-retailer']) {
      const parsed = parseStrategyText(readFileSync(new URL(`../../../resources/samples/${name}.json`, import.meta.url), 'utf8'));
      if (!parsed.ok) throw new Error(parsed.error.message);
      const records = parsed.value.records.map(({ id, kind, data }, index) => makeAny(kind, id, { ...data }, index));
      for (const step of pathOf(records, NOTHING_OBSERVED).steps) {
        expect(step.percent === 100, `${name} ${step.id}`).toBe(step.lacks.length === 0);
        for (const stop of step.stops) {
          expect(stop.done === stop.total, `${name} ${stop.id} ${stop.done} of ${stop.total}`).toBe(stop.lacks.length === 0);
          expect(stop.done).toBeGreaterThanOrEqual(0);
          expect(new Set(stop.lacks.map(({ key }) => key)).size).toBe(stop.lacks.length);
        }
      }
    }
  });

  it('leads to places that are there', () => {
    const records = [brief(), make('touchpoint', 'desk', { name: 'Desk', importance: 5 }), make('technology', 'tech')];
    for (const { lacks } of pathOf(records, NOTHING_OBSERVED).steps) {
      for (const { target } of lacks) if (target.type === 'place') expect(records.map(({ id }) => id)).toContain(target.place.record);
    }
  });
});

describe('define objectives', () => {
  it('leads from the frame through the vision to objectives with numbers and a date', () => {
    expect(stepOf('objectives', [brief()]).stops.map(({ label }) => label)).toEqual(['The frame', 'Vision and principles', 'Objectives']);
    expect(sentences('objectives', 'direction', [brief()])).toEqual([
      'Brief: “Vision” is empty.',
      'Brief: “Experience principles” is empty.',
    ]);
    expect(stopOf('objectives', 'objectives', [brief()])).toMatchObject({ done: 4, total: 4, lacks: [] });
  });

  it('says what an objective lacks, and leads to it', () => {
    const half = brief({ objectives: [{ ...objective, target: null, due: null }] });
    expect(stopOf('objectives', 'objectives', [half]).lacks).toEqual([
      {
        key: 'parts direct',
        sentence: '“Direct bookings to 55%” lacks: a target, a date.',
        action: 'Complete it',
        target: { type: 'place', place: { record: 'brief', field: 'objectives', item: 'direct' } },
      },
    ]);
  });

  it('asks for a first objective', () => {
    expect(sentences('objectives', 'objectives', [brief({ objectives: [] })])).toEqual(['There is no objective yet.']);
  });
});

describe('identify touchpoints', () => {
  it('asks for each kind of record that is missing', () => {
    expect(sentences('touchpoints', 'personas', [brief()])).toEqual(['There is no persona yet.']);
    expect(stopOf('touchpoints', 'personas', [brief()]).lacks[0]?.action).toBe('Add a persona');
  });

  it('asks for a target among the segments, and for none before there is a segment', () => {
    const segment = (decision: string) => make('segment', 's', { name: 'Weekenders', decision });
    expect(sentences('touchpoints', 'segments', [segment('watch')])).toContain('No segment is chosen as a target yet.');
    expect(sentences('touchpoints', 'segments', [segment('target')])).not.toContain('No segment is chosen as a target yet.');
    expect(sentences('touchpoints', 'segments', [])).toEqual(['There is no segment yet.']);
  });

  it('says all that a record lacks in one sentence, and names touchpoints that no journey meets', () => {
    const desk = make('touchpoint', 'desk', { name: 'Desk', kind: 'human', channels: [{ record: 'brief', item: 'c' }], importance: 5 });
    expect(sentences('touchpoints', 'touchpoints', [desk])).toEqual(['“Desk” lacks: Performance.', '“Desk” is met in no journey.']);
    const journey = make('journey', 'j', { phases: [{ id: 'p', name: 'Arrive', touchpoints: [{ record: 'desk' }] }] });
    expect(sentences('touchpoints', 'touchpoints', [desk, journey])).toEqual(['“Desk” lacks: Performance.']);
  });
});

describe('develop metrics', () => {
  const desk = (metrics: string[], importance = 4) =>
    make('touchpoint', 'desk', { name: 'Desk', importance, metrics: metrics.map((record) => ({ record })) });
  const share = make('metric', 'share', { name: 'Direct bookings', kind: 'custom', target: 55 });

  it('asks for a metric for every objective', () => {
    expect(sentences('metrics', 'measured', [brief()])).toEqual([]);
    expect(sentences('metrics', 'measured', [brief({ objectives: [{ ...objective, measuredBy: null }] })])).toEqual([
      'No metric measures “Direct bookings to 55%”.',
    ]);
  });

  it('asks for a metric at touchpoints of importance 4 and 5, and nowhere else', () => {
    expect(sentences('metrics', 'touched', [desk([])])).toEqual(['“Desk” has importance 4 and no metric.']);
    expect(sentences('metrics', 'touched', [desk(['share'])])).toEqual([]);
    expect(sentences('metrics', 'touched', [desk([], 3)])).toEqual(['No touchpoint is rated 4 or 5 for importance yet.']);
  });

  it('asks for a first value', () => {
    expect(sentences('metrics', 'values', [share])).toEqual(['“Direct bookings” has no value yet.']);
    expect(
      sentences('metrics', 'values', [share], { ...NOTHING_OBSERVED, points: [point({ metric: 'share', date: '2026-09-30', value: 44 })] }),
    ).toEqual([]);
  });
});

describe('implement technology', () => {
  const technology = (...capabilities: Record<string, unknown>[]) =>
    make('technology', 'tech', {
      capabilities: capabilities.map((capability, index) => ({ id: `k${index}`, name: `K ${index}`, ...capability })),
    });

  it('asks for data, tailoring and feedback, whatever tool does it', () => {
    expect(stopOf('technology', 'needed', []).lacks).toHaveLength(3);
    const all = technology({ kind: 'analytics' }, { kind: 'automation' }, { kind: 'feedback' });
    expect(stopOf('technology', 'needed', [all])).toMatchObject({ done: 3, total: 3, lacks: [] });
  });

  it('asks for a capability for every objective', () => {
    expect(sentences('technology', 'supported', [brief(), technology({})])).toEqual(['No capability supports “Direct bookings to 55%”.']);
    expect(sentences('technology', 'supported', [brief(), technology({ supports: [{ record: 'brief', item: 'direct' }] })])).toEqual([]);
  });

  it('makes the record where there is none', () => {
    expect(stopOf('technology', 'capabilities', [])).toMatchObject({ done: 0, target: { type: 'make', kind: 'technology' } });
  });
});

describe('team and culture', () => {
  it('is done when rules, trainings and culture are written, and each names what it lacks', () => {
    const whole = make('team', 'team', {
      empowerment: [{ id: 'e', situation: 'A wrong bill', decision: 'Take it off', limit: '£50' }],
      trainings: [{ id: 't', topic: 'Calls', audience: 'Front desk', frequency: 'Twice a year', owner: 'Kerensa' }],
      culture: [{ id: 'c', principle: 'First by name', behaviour: 'Greets', recognition: 'Monday meeting' }],
    });
    expect(stepOf('team', [whole]).percent).toBe(100);
    const [team] = recordsOf([whole], 'team');
    const half = make('team', 'team', { ...team?.data, empowerment: [{ id: 'e', situation: 'A wrong bill', decision: '', limit: '' }] });
    expect(sentences('team', 'empowerment', [half])).toEqual(['“A wrong bill” lacks: Staff may decide, Limit.']);
  });
});
