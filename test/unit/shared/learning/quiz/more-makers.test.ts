import { describe, expect, test } from 'vitest';
import { makeContext } from '../../../../../src/shared/checks/index.ts';
import type { CheckContext } from '../../../../../src/shared/checks/model.ts';
import { SERVQUAL_ITEMS } from '../../../../../src/shared/frameworks/servqual.ts';
import type { OwnQuestion } from '../../../../../src/shared/learning/quiz/model.ts';
import { ownMakers } from '../../../../../src/shared/learning/quiz/workspace.ts';
import { NOTHING_OBSERVED, type Observed } from '../../../../../src/shared/observed.ts';
import type { AnyRecord } from '../../../../../src/shared/records.ts';
import { makeAny, ratings, study } from '../../../analysis/make.ts';
import { point } from '../../../analysis/observe.ts';

const contextOf = (records: readonly AnyRecord[], observed: Partial<Observed> = {}): CheckContext =>
  makeContext({ records, observed: { ...NOTHING_OBSERVED, ...observed }, today: '2026-11-22' });

function asked(id: string, context: CheckContext): readonly OwnQuestion[] {
  const maker = ownMakers.find((one) => one.id === `workspace-${id}`);
  if (!maker) throw new Error(`No maker ${id}`);
  return maker.make(context, 1);
}

const wrongOf = (question: OwnQuestion | undefined): string[] => (question?.wrong ?? []).map(({ text }) => text).sort();
const whyOf = (question: OwnQuestion | undefined, text: string): string => question?.wrong.find((one) => one.text === text)?.why ?? '';

test('the first segment is the one with the highest weighted score; two that share it are not asked about', () => {
  const segment = (id: string, size: number, growth: number, margin: number) =>
    makeAny('segment', id, { name: `Segment ${id}`, ratings: ratings({ size, growth, margin }) });
  const [question] = asked(
    'segment-first',
    contextOf([study(), segment('a', 80, 60, 40), segment('b', 20, 20, 20), segment('c', 10, 90, 0)]),
  );
  expect(question?.answer).toBe('Segment a');
  expect(question?.why).toContain('62 of 100');
  expect(whyOf(question, 'Segment b')).toBe('It scores 20 of 100; the first one has 62.');
  const shared = [study(), segment('a', 80, 60, 40), segment('b', 80, 60, 40), segment('c', 10, 90, 0), segment('d', 5, 5, 5)];
  expect(asked('segment-first', contextOf(shared))).toStrictEqual([]);
});

test('a segment that fails a gate is right; those of which nobody knows are no choice', () => {
  const segment = (id: string, answer: string, reason = '') =>
    makeAny('segment', id, { name: `Segment ${id}`, gates: { substantial: { answer, reason } } });
  const records = [segment('a', 'fail', 'Too few'), segment('b', 'pass'), segment('c', 'pass', 'Many'), segment('d', 'unknown')];
  const [question] = asked('gate-failed', contextOf(records));
  expect(question?.prompt).toBe('Which segment fails the gate “substantial”?');
  expect(question?.why).toContain('Too few');
  expect(wrongOf(question)).toStrictEqual(['Segment b', 'Segment c']);
});

test('“concentrate here” holds what is above the mean in importance and below it in performance', () => {
  const touchpoint = (id: string, importance: number | null, performance: number | null) =>
    makeAny('touchpoint', id, { name: `Touchpoint ${id}`, importance, performance });
  const records = [touchpoint('a', 5, 1), touchpoint('b', 5, 5), touchpoint('c', 1, 1), touchpoint('d', 1, 5), touchpoint('e', 5, null)];
  const [question] = asked('concentrate-here', contextOf(records));
  expect(question?.answer).toBe('Touchpoint a');
  expect(question?.why).toContain('Importance 5 (mean 3) and performance 1 (mean 3)');
  expect(wrongOf(question)).toStrictEqual(['Touchpoint b', 'Touchpoint c', 'Touchpoint d']);
  expect(whyOf(question, 'Touchpoint d')).toContain('Possible overkill');
});

test('an important touchpoint without a metric is right; one of little importance is no choice', () => {
  const touchpoint = (id: string, importance: number, metrics: readonly string[]) =>
    makeAny('touchpoint', id, { name: `Touchpoint ${id}`, importance, metrics: metrics.map((record) => ({ record })) });
  const records = [
    makeAny('metric', 'm', { name: 'Calls answered' }),
    touchpoint('a', 5, []),
    touchpoint('b', 2, []),
    touchpoint('c', 4, ['m']),
    touchpoint('d', 1, ['m']),
  ];
  const [question] = asked('touchpoint-unmeasured', contextOf(records));
  expect(question?.answer).toBe('Touchpoint a');
  expect(wrongOf(question)).toStrictEqual(['Touchpoint c', 'Touchpoint d']);
  expect(whyOf(question, 'Touchpoint c')).toBe('“Calls answered” measures it.');
});

describe('the tactic that answers a pain', () => {
  const records = (status = 'planned') => [
    makeAny('persona', 'maya', {
      name: 'Maya',
      pains: [
        { id: 'p1', statement: 'Calls drop' },
        { id: 'p2', statement: 'Nobody answers' },
      ],
    }),
    makeAny('value-fit', 'map', {
      relievers: [
        { id: 'r1', statement: 'A wired desk', relieves: [{ record: 'maya', item: 'p1' }] },
        { id: 'r2', statement: 'A late line', relieves: [{ record: 'elsewhere', item: 'p9' }] },
      ],
    }),
    makeAny('marketing-mix', 'mix', {
      tactics: [
        { id: 't1', statement: 'Pull the cable', status, answers: [{ record: 'map', item: 'r1' }] },
        { id: 't2', statement: 'Open the line', answers: [{ record: 'map', item: 'r2' }] },
        { id: 't3', statement: 'Paint the door' },
      ],
    }),
  ];

  test('is the one that carries its reliever; the others say what they carry', () => {
    const [question] = asked('tactic-for-pain', contextOf(records()));
    expect(question?.prompt).toContain('“Calls drop”');
    expect(question?.answer).toBe('Pull the cable');
    expect(question?.why).toContain('A wired desk');
    expect(whyOf(question, 'Open the line')).toBe('It carries “A late line”, which relieves no pain yet.');
    expect(whyOf(question, 'Paint the door')).toBe('It carries no reliever of this pain.');
  });

  test('is not asked for once it was stopped', () => {
    expect(asked('tactic-for-pain', contextOf(records('stopped')))).toStrictEqual([]);
  });
});

describe('studies', () => {
  const kano = (counts: readonly number[]) => makeAny('kano', 'k', { name: 'A study', features: [{ id: 'f', name: 'A desk', counts }] });

  test('a feature is asked about where its category is beyond chance', () => {
    const [question] = asked('kano-feature', contextOf([kano([95, 183, 45, 33, 0, 0])]));
    expect(question?.answer).toBe('One-dimensional');
    expect(question?.why).toContain('183 of 356');
    expect(whyOf(question, 'Must-be')).toContain('95 of 356');
  });

  test('a feature whose two top categories are close is left out', () => {
    expect(asked('kano-feature', contextOf([kano([15, 24, 121, 124, 6, 6])]))).toStrictEqual([]);
  });

  const servqual = (perceived: Readonly<Record<string, number>>) =>
    makeAny('servqual', 's', {
      name: 'Summer guests',
      expectations: SERVQUAL_ITEMS.map(() => 6),
      perceptions: SERVQUAL_ITEMS.map(({ dimension }) => perceived[dimension] ?? 5),
    });

  test('the dimension that falls furthest short is right', () => {
    const [question] = asked('servqual-gap', contextOf([servqual({ reliability: 4, empathy: 4.5 })]));
    expect(question?.answer).toBe('Reliability');
    expect(question?.why).toBe('Perceived 4 less expected 6 is −2.00, the furthest below.');
    expect(wrongOf(question)).not.toContain('Reliability');
  });

  test('two that fall equally short are not asked about, nor a study that meets expectations', () => {
    expect(asked('servqual-gap', contextOf([servqual({ reliability: 4, empathy: 4 })]))).toStrictEqual([]);
    expect(
      asked('servqual-gap', contextOf([servqual({ tangibles: 7, reliability: 6.5, responsiveness: 6.6, assurance: 6.7, empathy: 6.8 })])),
    ).toStrictEqual([]);
  });
});

describe('metrics against their targets', () => {
  const metric = (id: string, target: number | null) =>
    makeAny('metric', id, { name: `Metric ${id}`, kind: 'custom', better: 'up', target });
  const records = [metric('a', 100), metric('b', 40), metric('c', 30), metric('d', null), metric('e', 52)];
  const points = records.map(({ id }) => point({ metric: id, date: '2026-10-01', value: 50 }));

  test('one that is behind is right among those that reached theirs; one just short is no choice', () => {
    const [question] = asked('metric-behind', contextOf(records, { points }));
    expect(question?.answer).toBe('Metric a');
    expect(wrongOf(question)).toStrictEqual(['Metric b', 'Metric c']);
    expect(whyOf(question, 'Metric b')).toBe('It has reached its target: 50 against 40.');
  });

  test('one that reached its target is right among those that have not', () => {
    const [question] = asked('metric-reached', contextOf(records, { points }));
    expect(['Metric b', 'Metric c']).toContain(question?.answer);
    expect(wrongOf(question)).toStrictEqual(['Metric a', 'Metric e']);
  });
});

test('a quick win has high impact for little effort', () => {
  const initiative = (id: string, impact: number, effort: number) => ({ id, title: `Do ${id}`, impact, effort });
  const roadmap = makeAny('roadmap', 'r', {
    initiatives: [initiative('a', 5, 1), initiative('b', 5, 5), initiative('c', 1, 1), initiative('d', 2, 4)],
  });
  const [question] = asked('quick-win', contextOf([roadmap]));
  expect(question?.answer).toBe('Do a');
  expect(wrongOf(question)).toStrictEqual(['Do b', 'Do c', 'Do d']);
});

test('the heaviest pain has the highest severity × frequency', () => {
  const persona = makeAny('persona', 'p', {
    name: 'Maya',
    pains: [
      { id: 'a', statement: 'A', severity: 5, frequency: 2 },
      { id: 'b', statement: 'B', severity: 4, frequency: 4 },
      { id: 'c', statement: 'C', severity: 3, frequency: 3 },
      { id: 'd', statement: 'D', severity: 5, frequency: null },
    ],
  });
  const [question] = asked('pain-heaviest', contextOf([persona]));
  expect(question?.answer).toBe('B');
  expect(wrongOf(question)).toStrictEqual(['A', 'C']);
});

test('choices that read alike are offered once, and never beside a right one that reads the same', () => {
  const objective = (id: string, statement: string, metric: string | null) => ({
    id,
    statement,
    measuredBy: metric === null ? null : { record: metric },
  });
  const brief = makeAny('brief', 'b', {
    objectives: [
      objective('1', 'Grow', null),
      objective('2', 'grow', 'm'),
      objective('3', 'Keep', 'm'),
      objective('4', 'Keep', 'm'),
      objective('5', 'Win', 'm'),
    ],
  });
  const [question] = asked('objective-unmeasured', contextOf([brief, makeAny('metric', 'm', { name: 'M' })]));
  expect(question?.answer).toBe('Grow');
  expect(wrongOf(question)).toStrictEqual(['Keep', 'Win']);
});
