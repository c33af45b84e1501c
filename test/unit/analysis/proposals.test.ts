import { describe, expect, it } from 'vitest';
import { acceptProposal, bringBack, dismissProposal, type Proposal, proposalsOf } from '../../../src/shared/analysis/proposals.ts';
import type { Changes } from '../../../src/shared/changes.ts';
import { NOTHING_OBSERVED, type Observed } from '../../../src/shared/observed.ts';
import { type AnyRecord, recordsOf } from '../../../src/shared/records.ts';
import { make, makeAny } from './make.ts';
import { point } from './observe.ts';

const persona = make('persona', 'maya', {
  name: 'Maya',
  pains: [
    { id: 'steps', statement: 'Six steps to book', severity: 5, frequency: 4 },
    { id: 'cold', statement: 'Cold rooms', severity: 3, frequency: 2 },
    { id: 'blank', statement: ' ', severity: 5, frequency: 5 },
  ],
});
const brief = make('brief', 'brief', {
  name: 'Harbour House',
  objectives: [{ id: 'direct', statement: 'Direct bookings from 38% to 55%', measuredBy: { record: 'share' } }],
});
const share = make('metric', 'share', { name: 'Direct bookings', kind: 'custom', unit: '%', better: 'up', target: 60 });

/** A value of a metric on a day. */
const valued = (metric: string, value: number): Observed => ({
  ...NOTHING_OBSERVED,
  points: [point({ metric, date: '2026-09-30', value })],
});

const keysOf = (records: readonly AnyRecord[], observed = NOTHING_OBSERVED): string[] =>
  proposalsOf(records, observed).open.map(({ key }) => key);
const only = (records: readonly AnyRecord[], observed = NOTHING_OBSERVED): Proposal => {
  const { open } = proposalsOf(records, observed);
  const [first] = open;
  if (!first || open.length > 1) throw new Error(`${open.length} proposals instead of one`);
  return first;
};

/** Ids in an order that a test can name. */
const ids = (): (() => string) => {
  let count = 0;
  return () => {
    count += 1;
    return `new-${count}`;
  };
};

/** The records as they are once the changes are stored. */
const applied = (records: readonly AnyRecord[], { put, remove }: Changes): AnyRecord[] => {
  const changed = new Map(put.map((entry) => [entry.id, entry]));
  const kept = records.filter(({ id }) => !changed.has(id) && !remove.includes(id));
  return [...kept, ...put.map(({ id, kind, data }) => makeAny(kind, id, { ...data }))];
};

const roadmapWith = (initiative: Record<string, unknown>): AnyRecord =>
  make('roadmap', 'roadmap', { initiatives: [{ id: 'i1', title: 'Booking in three steps', ...initiative }] });

describe('pains that nothing answers', () => {
  it('are proposed with severity × frequency, the worst first, and an impact of a fifth of it rounded up', () => {
    const { open } = proposalsOf([persona], NOTHING_OBSERVED);
    expect(open.map(({ key, impact }) => [key, impact])).toEqual([
      ['uncovered-pain maya/steps', 4],
      ['uncovered-pain maya/cold', 2],
    ]);
    expect(open[0]?.reason).toContain('severity 5 × frequency 4 = 20 of 25');
    expect(open[0]?.title).toBe('Relieve “Six steps to book” for Maya');
  });

  it('are left out once a reliever, an opportunity or an initiative takes them up', () => {
    const cold = 'uncovered-pain maya/cold';
    const pain = { record: 'maya', item: 'steps' };
    const fit = make('value-fit', 'fit', { relievers: [{ id: 'r', statement: 'Three steps', relieves: [pain] }] });
    expect(keysOf([persona, fit])).toEqual([cold]);
    const addressed = (phase: Record<string, unknown>) => make('journey', 'journey', { phases: [{ id: 'book', name: 'Book', ...phase }] });
    expect(keysOf([persona, addressed({ opportunities: [{ id: 'o', statement: 'Cut it', addresses: [pain] }] })])).toEqual([cold]);
    expect(keysOf([persona, roadmapWith({ from: [pain] })])).toEqual([cold]);
  });

  it('are left out when what answers them names the journey’s pain that stands for them', () => {
    const journey = make('journey', 'journey', {
      phases: [
        {
          id: 'book',
          name: 'Book',
          pains: [{ id: 'jp', statement: 'So many steps', personaPain: { record: 'maya', item: 'steps' } }],
          opportunities: [{ id: 'o', statement: 'Cut it', addresses: [{ record: 'journey', item: 'jp' }] }],
        },
      ],
    });
    expect(keysOf([persona, journey])).toEqual(['uncovered-pain maya/cold']);
  });

  it('take their severity for impact while the frequency is not rated, and none while nothing is', () => {
    const half = make('persona', 'p', {
      name: 'P',
      pains: [
        { id: 'a', statement: 'A', severity: 4 },
        { id: 'b', statement: 'B', frequency: 4 },
      ],
    });
    expect(proposalsOf([half], NOTHING_OBSERVED).open.map(({ impact }) => impact)).toEqual([4, null]);
  });
});

describe('low points of journeys', () => {
  const journey = (kind: string, emotion: number, more: Record<string, unknown> = {}) =>
    make('journey', 'j', {
      name: 'Work weekend',
      kind,
      phases: [{ id: 'book', name: 'Book', emotion, metrics: [{ record: 'share' }], ...more }],
    });

  it('are proposed from −1 down, higher at a moment of truth, and never from a map of the future', () => {
    expect(proposalsOf([journey('as-is', 0)], NOTHING_OBSERVED).open).toEqual([]);
    expect(proposalsOf([journey('to-be', -2)], NOTHING_OBSERVED).open).toEqual([]);
    expect(only([journey('as-is', -1)]).impact).toBe(3);
    expect(only([journey('as-is', -2, { momentOfTruth: true })]).impact).toBe(5);
  });

  it('support the objectives whose metric the phase shares', () => {
    expect(only([brief, share, journey('as-is', -2)]).supports).toEqual([{ record: 'brief', item: 'direct' }]);
  });

  it('are taken up by an initiative from the phase or from a pain or opportunity in it', () => {
    const low = journey('as-is', -2, { pains: [{ id: 'jp', statement: 'Steps' }] });
    expect(keysOf([low, roadmapWith({ from: [{ record: 'j', item: 'jp' }] })])).toEqual([]);
    expect(keysOf([low, roadmapWith({ from: [{ record: 'j', item: 'book' }] })])).toEqual([]);
  });
});

describe('metrics behind their target', () => {
  it('are proposed with value and target; the further behind, the higher the impact', () => {
    const proposal = only([share], valued('share', 40));
    expect(proposal).toMatchObject({
      key: 'missed-target share/',
      title: 'Raise Direct bookings to 60%',
      impact: 4,
      from: [{ record: 'share' }],
    });
    expect(proposal.reason).toContain('40.0%');
    expect(only([share], valued('share', 20)).impact).toBe(5);
  });

  it('are not proposed when they are close, without a value or without a target', () => {
    expect(keysOf([share], valued('share', 57))).toEqual([]);
    expect(keysOf([share])).toEqual([]);
    expect(keysOf([make('metric', 'share', { name: 'X', target: null })], valued('share', 1))).toEqual([]);
  });

  it('are brought down where lower is better', () => {
    const wait = make('metric', 'wait', { name: 'Wait', unit: 'min', better: 'down', target: 4 });
    expect(only([wait], valued('wait', 6)).title).toBe('Bring Wait down to 4 min');
  });

  it('are taken up by an initiative that supports an objective they measure', () => {
    const supporting = roadmapWith({ supports: [{ record: 'brief', item: 'direct' }] });
    expect(keysOf([brief, share, supporting], valued('share', 40))).toEqual([]);
  });
});

describe('gaps in service quality', () => {
  const averages = (perceived: readonly number[]) => ({ expectations: perceived.map(() => 6), perceptions: perceived });
  // Tangibles 4 items, reliability 5, responsiveness 4, assurance 4, empathy 5.
  const study = (
    id: string,
    date: string,
    [t, r, s, a, e]: readonly [number, number, number, number, number],
    weights: Record<string, number> = {},
  ) =>
    make('servqual', id, {
      name: id,
      date,
      weights,
      ...averages([...Array(4).fill(t), ...Array(5).fill(r), ...Array(4).fill(s), ...Array(4).fill(a), ...Array(5).fill(e)]),
    });

  it('are the two largest of the last study, from half a scale point on', () => {
    const { open } = proposalsOf(
      [study('old', '2025-06-01', [1, 1, 1, 1, 1]), study('new', '2026-06-01', [5.8, 4, 5, 5.2, 6])],
      NOTHING_OBSERVED,
    );
    expect(open.map(({ rule, about, impact }) => [rule, about.record, impact])).toEqual([
      ['service-gap reliability', 'new', 5],
      ['service-gap responsiveness', 'new', 3],
    ]);
  });

  it('are ranked by weight, an even one being 20%', () => {
    const weighted = study('w', '2026-06-01', [6, 5, 5, 6, 6], {
      tangibles: 10,
      reliability: 10,
      responsiveness: 60,
      assurance: 10,
      empathy: 10,
    });
    const { open } = proposalsOf([weighted], NOTHING_OBSERVED);
    expect(open.map(({ dimension, size }) => [dimension, size])).toEqual([
      ['responsiveness', 3],
      ['reliability', 0.5],
    ]);
  });

  it('are taken up by an initiative that comes from a study and names the dimension', () => {
    const gap = study('s', '2026-06-01', [6, 4, 6, 6, 6]);
    expect(keysOf([gap, roadmapWith({ from: [{ record: 's' }], dimension: 'reliability' })])).toEqual([]);
    expect(keysOf([gap, roadmapWith({ from: [{ record: 's' }], dimension: 'empathy' })])).toHaveLength(1);
  });
});

describe('touchpoints that matter and fall short', () => {
  const touchpoint = (id: string, importance: number, performance: number, metrics: string[] = []) =>
    make('touchpoint', id, { name: id, importance, performance, metrics: metrics.map((record) => ({ record })) });
  const both = [touchpoint('engine', 5, 2, ['share']), touchpoint('lobby', 2, 5)];

  it('are those in “concentrate here”, the cross at the mean', () => {
    expect(only(both)).toMatchObject({ key: 'concentrate-here engine/', impact: 4, from: [{ record: 'engine' }] });
  });

  it('are taken up by an initiative from the touchpoint or from its metric', () => {
    expect(keysOf([...both, roadmapWith({ from: [{ record: 'engine' }] })])).toEqual([]);
    expect(keysOf([...both, roadmapWith({ from: [{ record: 'share' }] })])).toEqual([]);
  });
});

describe('what is done with a proposal', () => {
  it('makes it an initiative, and the roadmap where there is none', () => {
    const proposal = only([make('persona', 'p', { name: 'P', pains: [{ id: 'a', statement: 'A', severity: 5, frequency: 5 }] })]);
    const made = acceptProposal([], proposal, ids());
    expect(made.put).toMatchObject([{ id: 'new-2', kind: 'roadmap', revision: null }]);
    const data = recordsOf(applied([], made), 'roadmap')[0]?.data;
    expect(data?.initiatives).toMatchObject([
      { id: 'new-1', title: 'Relieve “A” for P', impact: 5, from: [{ record: 'p', item: 'a' }], status: 'planned', stage: 'plan' },
    ]);
  });

  it('keeps the initiatives that the roadmap has, and is then not proposed any more', () => {
    const records = [persona, roadmapWith({ from: [{ record: 'maya', item: 'cold' }] })];
    const after = applied(records, acceptProposal(records, only(records), ids()));
    expect(recordsOf(after, 'roadmap')[0]?.data.initiatives.map(({ id }) => id)).toEqual(['i1', 'new-1']);
    expect(keysOf(after)).toEqual([]);
  });

  it('dismisses it with a reason and brings it back', () => {
    const records = [persona];
    const [proposal] = proposalsOf(records, NOTHING_OBSERVED).open;
    if (!proposal) throw new Error('No proposal');
    const dismissed = applied(records, dismissProposal(records, proposal, 'Goes with the new engine.', '2026-11-22', ids()));
    const reading = proposalsOf(dismissed, NOTHING_OBSERVED);
    expect(reading.open.map(({ key }) => key)).toEqual(['uncovered-pain maya/cold']);
    expect(reading.dismissed).toMatchObject([{ key: proposal.key, dismissal: { reason: 'Goes with the new engine.', on: '2026-11-22' } }]);
    const [gone] = reading.dismissed;
    if (!gone) throw new Error('Not dismissed');
    const back = bringBack(dismissed, gone);
    if (!back) throw new Error('Not brought back');
    expect(keysOf(applied(dismissed, back))).toContain(proposal.key);
    expect(bringBack(applied(dismissed, back), gone)).toBeNull();
  });

  it('dismisses one dimension of a study and not the others', () => {
    const study = make('servqual', 's', {
      name: 's',
      expectations: Array(22).fill(6),
      perceptions: [...Array(4).fill(6), ...Array(5).fill(4), ...Array(4).fill(4.5), ...Array(9).fill(6)],
    });
    const [first] = proposalsOf([study], NOTHING_OBSERVED).open;
    if (!first) throw new Error('No proposal');
    const after = applied([study], dismissProposal([study], first, '', '2026-11-22', ids()));
    expect(proposalsOf(after, NOTHING_OBSERVED).open.map(({ dimension }) => dimension)).toEqual(['responsiveness']);
  });
});
