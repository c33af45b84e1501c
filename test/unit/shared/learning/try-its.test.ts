import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../../src/shared/frameworks/index.ts';
import type { LessonId } from '../../../../src/shared/learning/lesson-ids.ts';
import { lessonOf } from '../../../../src/shared/learning/lessons.ts';
import type { TryOutcome } from '../../../../src/shared/learning/model.ts';
import { NO_FEEDBACK, NOTHING_OBSERVED, type Observed } from '../../../../src/shared/observed.ts';
import { makeAny } from '../../analysis/make.ts';
import { contextOf } from './strategies.ts';

/* Each task is done bit by bit; the program says each time what comes next. */

type Part = readonly [kind: Kind, id: string, data: Record<string, unknown>];

function tried(lesson: LessonId, parts: readonly Part[], observed: Observed = NOTHING_OBSERVED): TryOutcome {
  const found = lessonOf(lesson);
  if (!found) throw new Error(`No lesson ${lesson}`);
  return found.tryIt.check(
    contextOf(
      parts.map(([kind, id, data], index) => makeAny(kind, id, data, index)),
      observed,
    ),
  );
}
const says = (lesson: LessonId, parts: readonly Part[], observed?: Observed): string => {
  const outcome = tried(lesson, parts, observed);
  expect(outcome.done).toBe(false);
  return outcome.says;
};
const done = (lesson: LessonId, parts: readonly Part[], observed?: Observed): string => {
  const outcome = tried(lesson, parts, observed);
  expect(outcome).toMatchObject({ done: true });
  return outcome.says;
};

describe('foundations', () => {
  const vision = 'Whoever wants the sea and a desk books with us, in three steps, and is known on return.';
  const brief = (data: Record<string, unknown>): Part[] => [['brief', 'brief', data]];

  it('wants a vision that says something, and three principles that differ', () => {
    expect(says('cx-foundations', [])).toBe('0 of 2 done: there is no brief yet.');
    expect(says('cx-foundations', brief({ principles: ['One price', 'Names', 'Same day'] }))).toBe('1 of 2 done: the vision is empty.');
    expect(says('cx-foundations', brief({ vision: 'To lead.' }))).toContain('the vision has 2 words, too few');
    expect(says('cx-foundations', brief({ vision, principles: ['One price', 'one price ', ''] }))).toBe(
      '1 of 2 done: one of three principles is written.',
    );
    done('cx-foundations', brief({ vision, principles: ['One price', 'Names', 'Same day'] }));
  });
});

describe('the brief', () => {
  const metric: Part = ['metric', 'share', { name: 'Direct share' }];
  const whole = {
    scopeIn: 'Booking and stay.',
    scopeOut: 'Building work.',
    horizon: { start: '2027-01-01', end: '2027-12-31' },
    channels: [
      { id: 'c1', name: 'Site', kind: 'digital' },
      { id: 'c2', name: 'Desk', kind: 'human' },
    ],
    objectives: [{ id: 'o1', statement: 'Direct share up', measuredBy: { record: 'share' }, baseline: 38, target: 55, due: '2027-12-31' }],
  };
  const brief = (data: Record<string, unknown> = {}): Part[] => [['brief', 'brief', { ...whole, ...data }], metric];
  const objective = (data: Record<string, unknown>) => ({ objectives: [{ ...whole.objectives[0], ...data }] });

  it('wants scope, channels of two kinds and an objective that can be missed', () => {
    expect(done('brief', brief())).toBe('Scope and channels are set, and “Direct share up” can be measured.');
    expect(says('brief', brief({ scopeOut: ' ' }))).toContain('what is out of scope is not said');
    expect(says('brief', brief({ channels: whole.channels.slice(0, 1) }))).toContain('all channels are of one kind');
    expect(says('brief', brief({ objectives: [] }))).toContain('there is no objective yet');
  });

  it('takes no objective whose target is where it stands, whose day lies outside, or whose metric is gone', () => {
    expect(says('brief', brief(objective({ target: 38 })))).toContain('a target that differs from it');
    expect(says('brief', brief(objective({ due: '2028-01-01' })))).toContain('a date within the horizon');
    expect(says('brief', brief(objective({ measuredBy: { record: 'gone' } })))).toContain('no objective with numbers has both a metric');
  });
});

describe('the persona', () => {
  const need = (id: string, kind: string | null) => ({ id, statement: `Need ${id}`, kind, importance: 4 });
  const whole = {
    name: 'Maya',
    occupation: 'Designer',
    needs: [need('a', 'functional'), need('b', 'social')],
    pains: [{ id: 'p', statement: 'Calls drop', severity: 5 }],
  };

  it('wants a voice, needs of two kinds and a rated pain, all in one persona', () => {
    expect(done('persona', [['persona', 'maya', whole]])).toBe('Maya has a voice, needs of different kinds and a rated pain.');
    expect(says('persona', [['persona', 'maya', { ...whole, occupation: '' }]])).toBe(
      '3 of 4 done: neither quote nor occupation is written.',
    );
    expect(says('persona', [['persona', 'maya', { ...whole, needs: [need('a', 'social'), need('b', 'social')] }]])).toBe(
      '3 of 4 done: all needs are of one kind.',
    );
    expect(says('persona', [['persona', 'maya', { ...whole, pains: [{ id: 'p', statement: 'Calls drop' }] }]])).toBe(
      '3 of 4 done: no pain is rated for severity.',
    );
    const halves: Part[] = [
      ['persona', 'maya', { ...whole, pains: [] }],
      ['persona', 'dev', { ...whole, needs: [] }],
    ];
    expect(says('persona', halves)).toBe('3 of 4 done: there is no pain yet.');
  });
});

describe('segments', () => {
  const study: Part = [
    'segmentation',
    'study',
    {
      criteria: [
        { id: 'size', name: 'Size', axis: 'attractiveness', weight: 60 },
        { id: 'growth', name: 'Growth', axis: 'attractiveness', weight: 40 },
      ],
    },
  ];
  const rating = (item: string) => ({ id: `r-${item}`, criterion: { record: 'study', item }, value: 50 });
  const gates = Object.fromEntries(
    ['measurable', 'substantial', 'accessible', 'differentiable', 'actionable'].map((gate) => [gate, { answer: 'pass' }]),
  );
  const whole = { name: 'Walkers', ratings: [rating('size'), rating('growth')], gates, decision: 'target', decisionReason: 'They stay.' };
  const walkers = (data: Record<string, unknown> = {}): Part => ['segment', 'walkers', { ...whole, ...data }];

  it('wants weights of 100, and one segment with ratings, gates and a reasoned decision', () => {
    expect(done('segmentation', [study, walkers()])).toBe('“Walkers” is scored, gated and decided.');
    expect(says('segmentation', [study])).toBe('2 of 6 done: no segment is rated on every criterion of attractiveness.');
    expect(says('segmentation', [study, walkers({ decisionReason: '' })])).toContain('no segment has a decision with a reason');
    expect(says('segmentation', [study, walkers({ gates: { ...gates, actionable: { answer: null } } })])).toContain('all five gates');
  });

  it('does not add up two half-finished segments', () => {
    const other: Part = ['segment', 'families', { ...whole, name: 'Families', ratings: [] }];
    expect(says('segmentation', [study, walkers({ decision: null }), other])).toBe(
      '5 of 6 done: no one segment has ratings, gates and a decision together.',
    );
  });

  it('says what the weights add up to', () => {
    const short: Part = ['segmentation', 'study', { criteria: [{ id: 'size', name: 'Size', axis: 'attractiveness', weight: 60.5 }] }];
    expect(says('segmentation', [short, walkers()])).toContain('there is one weighted criterion');
    const two = { criteria: [0, 1].map((at) => ({ id: `c${at}`, name: `C${at}`, axis: 'attractiveness', weight: 30.25 })) };
    expect(says('segmentation', [['segmentation', 'study', two]])).toContain('add up to 60.5 instead of 100');
  });
});

describe('the voice of the customer', () => {
  const claim = { id: 'e', claim: 'Wi-Fi comes up most', level: 'partial', cites: [{ kind: 'feedback', id: 'fb-1' }] };
  const maya = (evidence: Record<string, unknown>): Part[] => [['persona', 'maya', { name: 'Maya', evidence: [evidence] }]];

  it('wants a claim that cites feedback and is more than an assumption', () => {
    expect(done('voice-of-the-customer', maya(claim))).toBe('One claim rests on what customers said.');
    expect(says('voice-of-the-customer', maya({ ...claim, cites: [] }))).toContain('the one claim with evidence cites no feedback');
    expect(says('voice-of-the-customer', maya({ ...claim, level: 'assumption' }))).toContain('still counts as an assumption');
    expect(says('voice-of-the-customer', maya({ ...claim, claim: ' ' }))).toContain('no record has evidence for a claim yet');
  });

  const themes = ['Wi-Fi', 'Price', 'Breakfast'].map((name) => ({ id: name, name, words: [name], meaning: `What is said of ${name}.` }));
  const routine: Part = ['voice', 'voice', { themes, routine: 'Read on Mondays.', answerWithin: 3 }];
  const heard = (total: number, unsorted: number): Observed => ({
    ...NOTHING_OBSERVED,
    feedback: { ...NO_FEEDBACK, total, unsorted },
  });

  it('wants themes, a routine with days, and feedback that is mostly sorted', () => {
    expect(done('voice', [routine], heard(10, 4))).toBe('6 of 10 pieces of feedback have a theme.');
    expect(says('voice', [routine], heard(9, 0))).toBe('3 of 4 done: there are 9 of 10 pieces of feedback.');
    expect(says('voice', [routine], heard(10, 5))).toBe('3 of 4 done: 5 of 10 pieces of feedback have no theme.');
    expect(says('voice', [['voice', 'voice', { themes, routine: 'Read on Mondays.' }]], heard(10, 0))).toContain('no days are set');
    expect(says('voice', [['voice', 'voice', { themes: themes.slice(1), routine: 'x', answerWithin: 0 }]], heard(10, 0))).toContain(
      '2 of 3 themes',
    );
  });
});

describe('journeys and touchpoints', () => {
  const touchpoint = (id: string, kind: string, data: Record<string, unknown> = {}): Part => [
    'touchpoint',
    id,
    { name: id, kind, ...data },
  ];
  const phase = (id: string, data: Record<string, unknown> = {}) => ({ id, name: id, ...data });
  const meets = (...ids: string[]) => ids.map((record) => ({ record }));

  it('wants three phases that meet the customer on touchpoints of two kinds', () => {
    const phases = ['site', 'desk', 'mail'].map((id) => phase(`ph-${id}`, { touchpoints: meets(id), thoughts: 'Hm.' }));
    const points = [touchpoint('site', 'digital'), touchpoint('desk', 'human'), touchpoint('mail', 'digital')];
    done('journey-and-touchpoints', [['journey', 'map', { phases }], ...points]);
    // One that leads to a touchpoint that is gone meets nobody.
    expect(says('journey-and-touchpoints', [['journey', 'map', { phases }], ...points.slice(0, 2)])).toBe(
      '2 of 4 done: 2 of 3 phases have a touchpoint.',
    );
    expect(
      says('journey-and-touchpoints', [['journey', 'map', { phases }], ...points.map(([, id]) => touchpoint(id, 'digital'))]),
    ).toContain('all touchpoints are of one kind');
  });

  const pain = { id: 'p1', statement: 'Dearer here', severity: 5 };
  const low = phase('book', {
    emotion: -2,
    momentOfTruth: true,
    pains: [pain],
    opportunities: [{ id: 'o1', statement: 'One price', addresses: [{ record: 'map', item: 'p1' }] }],
    frontStage: 'Six steps.',
    backStage: 'Rates are keyed by hand.',
  });
  const others = [phase('dream', { emotion: 1 }), phase('stay', { emotion: -1, pains: [{ id: 'p2', statement: 'Cold', severity: 2 }] })];
  const map = (phases: readonly unknown[], data: Record<string, unknown> = {}): Part => [
    'journey',
    'map',
    { kind: 'as-is', phases, ...data },
  ];
  const future: Part = ['journey', 'future', { kind: 'to-be', counterpart: { record: 'map' } }];

  it('wants the lowest phase answered and the future drawn', () => {
    done('journey', [map([low, ...others]), future]);
    expect(says('journey', [future])).toBe('0 of 5 done: there is no as-is map yet.');
    expect(says('journey', [map([low, ...others])])).toContain('no to-be map names this one');
    expect(says('journey', [map([low, phase('dream'), others[1]]), future])).toContain('2 of 3 phases have an emotion');
    // An answer in a phase that is not the lowest does not count.
    const elsewhere = { ...low, emotion: 0 };
    expect(says('journey', [map([elsewhere, ...others]), future])).toContain('no opportunity in “stay”, the lowest phase');
  });

  it('wants an expectation and what lies behind a low phase', () => {
    const expectation = 'The same price wherever she looks.';
    done('service-quality', [map([low], { expectation })]);
    expect(says('service-quality', [map([low], { expectation: 'A price.' })])).toContain('too short to hold a standard');
    expect(says('service-quality', [map([{ ...low, emotion: 0 }], { expectation })])).toContain('no phase feels lower than 0');
    expect(says('service-quality', [map([{ ...low, pains: [{ ...pain, severity: null }] }], { expectation })])).toContain(
      'rated for severity',
    );
    expect(says('service-quality', [map([{ ...low, backStage: '' }], { expectation })])).toContain('in front of the customer and behind');
  });

  it('wants the touchpoint that lags most to be met and measured', () => {
    const channels = [{ record: 'brief', item: 'c1' }];
    const brief: Part = ['brief', 'brief', { name: 'New', channels: [{ id: 'c1', name: 'Site', kind: 'digital' }] }];
    const rated = ['a', 'b', 'c', 'd'].map((id) => touchpoint(id, 'human', { importance: 3, performance: 3, channels }));
    const lags = (data: Record<string, unknown> = {}) => touchpoint('desk', 'human', { importance: 5, performance: 2, channels, ...data });
    const metric: Part = ['metric', 'calls', { name: 'Calls' }];
    const journey = map([phase('book', { touchpoints: meets('desk') })]);
    const measured = { metrics: [{ record: 'calls' }] };
    expect(done('touchpoint', [brief, ...rated, lags(measured), metric, journey])).toBe(
      '“desk”, which lags most, is on a map and measured.',
    );
    expect(says('touchpoint', [brief, ...rated, lags(), metric, journey])).toBe('3 of 4 done: “desk”, which lags most, has no metric.');
    expect(says('touchpoint', [brief, ...rated, lags(measured), metric])).toBe(
      '2 of 4 done: “desk”, which lags most, is met in no journey.',
    );
    expect(says('touchpoint', [brief, ...rated, metric])).toBe('0 of 4 done: 4 of 5 touchpoints are rated for both.');
  });
});

describe('studies', () => {
  const all = (value: number): number[] => Array.from({ length: 22 }, () => value);
  const whole = {
    name: 'Summer',
    date: '2026-09-14',
    sampleSize: 140,
    source: 'averages',
    expectations: all(6),
    perceptions: all(5),
    weights: { tangibles: 20, reliability: 20, responsiveness: 20, assurance: 20, empathy: 20 },
  };

  it('wants all 22 gaps, the respondents and weights of 100', () => {
    expect(done('servqual', [['servqual', 's', whole]])).toBe('“Summer” has 22 gaps and weights that add up to 100.');
    expect(says('servqual', [['servqual', 's', { ...whole, perceptions: [...all(5).slice(1), null] }]])).toContain('21 of 22 statements');
    expect(says('servqual', [['servqual', 's', { ...whole, sampleSize: null }]])).toContain('how many people answered');
    expect(says('servqual', [['servqual', 's', { ...whole, weights: { ...whole.weights, empathy: 30 } }]])).toContain('add up to 110');
    expect(says('servqual', [['servqual', 's', { ...whole, weights: {} }]])).toContain('the dimensions have no weights yet');
  });

  const feature = (id: string, counts: readonly number[], note = '') => ({ id, name: id, source: 'counts', counts, note });
  const wifi = feature('wifi', [71, 32, 6, 8, 0, 1], 'Secure it.');
  const late = feature('late', [9, 34, 61, 13, 0, 1]);
  const paper = feature('paper', [2, 6, 17, 88, 4, 1]);

  it('wants three features of two categories, and what follows from a significant one', () => {
    expect(done('kano', [['kano', 'k', { name: 'Weekend', features: [wifi, late, paper] }]])).toBe(
      '“Weekend” sorts its features and says what follows.',
    );
    expect(says('kano', [['kano', 'k', { features: [wifi, late, feature('none', [])] }]])).toBe(
      '2 of 3 done: 2 of 3 features have answers.',
    );
    expect(says('kano', [['kano', 'k', { features: [wifi, { ...wifi, id: 'b' }, { ...wifi, id: 'c' }] }]])).toContain('into one category');
    expect(says('kano', [['kano', 'k', { features: [{ ...wifi, note: '' }, late, paper] }]])).toContain('says what follows from it');
    const close = [feature('a', [10, 9, 0, 0, 0, 0], 'x'), feature('b', [0, 0, 10, 9, 0, 0], 'x'), feature('c', [0, 0, 9, 10, 0, 0], 'x')];
    expect(says('kano', [['kano', 'k', { features: close }]])).toContain('no category is significant yet');
  });
});

describe('the four steps', () => {
  it('names the first step that is behind', () => {
    expect(says('cx-strategy-in-four-steps', [['brief', 'brief', { name: 'New' }]])).toMatch(
      /^0 of 4 steps have reached 50%: “Define objectives” stands at \d+%\.$/u,
    );
  });
});
