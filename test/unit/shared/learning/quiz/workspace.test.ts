import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeContext } from '../../../../../src/shared/checks/index.ts';
import type { CheckContext } from '../../../../../src/shared/checks/model.ts';
import { parseStrategyText } from '../../../../../src/shared/exchange/strategy-file.ts';
import { fold } from '../../../../../src/shared/fold.ts';
import { frameworkOf, kinds } from '../../../../../src/shared/frameworks/index.ts';
import type { OwnQuestion } from '../../../../../src/shared/learning/quiz/model.ts';
import { ownMakers, workspaceQuestions } from '../../../../../src/shared/learning/quiz/workspace.ts';
import { NOTHING_OBSERVED, type Observed } from '../../../../../src/shared/observed.ts';
import { type AnyRecord, allItems } from '../../../../../src/shared/records.ts';
import { makeAny } from '../../../analysis/make.ts';
import { npsWave } from '../../../analysis/observe.ts';
import { arbitraryStrategyOf } from '../../checks/arbitrary-strategy.ts';

const TODAY = '2026-11-22';

const contextOf = (records: readonly AnyRecord[], observed: Partial<Observed> = {}): CheckContext =>
  makeContext({ records, observed: { ...NOTHING_OBSERVED, ...observed }, today: TODAY });

const textsOf = ({ answer, wrong }: OwnQuestion): string[] => [answer, ...wrong.map(({ text }) => text)];

/** What does not hold of a question, whatever the strategy. */
function faultsOf(question: OwnQuestion, records: readonly AnyRecord[]): string[] {
  const texts = textsOf(question);
  const record = records.find(({ id }) => id === question.place.record);
  const item = question.place.item;
  const holds: [boolean, string][] = [
    [new Set(texts.map(fold)).size === texts.length, 'two choices read alike'],
    [texts.every((text) => text.trim() !== ''), 'a choice is empty'],
    [texts.length >= 3 && texts.length <= 5, `${texts.length} choices`],
    [
      [question.prompt, question.why, ...question.wrong.map(({ why }) => why)].every((text) => text.trim().length > 10),
      'something is not explained',
    ],
    [
      !/\{\{|undefined|NaN|null/.test([question.prompt, question.open].join(' ')) || /undefined|NaN|null/.test(JSON.stringify(record)),
      'a hole in the text',
    ],
    [record !== undefined, 'leads to no record'],
    [
      item === undefined ||
        (record !== undefined && allItems(frameworkOf(record.kind).fields, record.data).some(({ value }) => value.id === item)),
      'leads to no item',
    ],
    [question.id.length <= 300 && question.id.startsWith('workspace-'), 'an id that no attempt can keep'],
  ];
  return holds.flatMap(([holding, what]) => (holding ? [] : [`${question.id}: ${what}`]));
}

/** Three records of a kind, so that one can be right and two wrong. */
const arbitraryContext = arbitraryStrategyOf(3).map(({ records, observed }) => contextOf(records, observed));

test('the strategies that the rule below is tried on do give questions', () => {
  const counts = fc.sample(arbitraryContext, { numRuns: 40, seed: 7 }).map((context) => workspaceQuestions(context, 1).length);
  expect(counts.filter((count) => count > 0).length).toBeGreaterThan(10);
});

test('whatever the records hold, every question has one right choice, two wrong ones at least, and none twice', () => {
  fc.assert(
    fc.property(arbitraryContext, fc.integer(), (context, seed) => {
      const questions = workspaceQuestions(context, seed);
      expect(questions.flatMap((question) => faultsOf(question, context.records))).toStrictEqual([]);
      expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
      expect(workspaceQuestions(context, seed)).toStrictEqual(questions);
    }),
    { numRuns: 60 },
  );
});

test('asks nothing of an empty strategy', () => {
  expect(workspaceQuestions(contextOf([]), 1)).toStrictEqual([]);
  expect(workspaceQuestions(contextOf(kinds.map((kind) => makeAny(kind, kind, {}))), 1)).toStrictEqual([]);
});

function sample(name: string): CheckContext {
  const parsed = parseStrategyText(readFileSync(new URL(`../../../../../resources/samples/${name}.json`, import.meta.url), 'utf8'));
  if (!parsed.ok) throw new Error(parsed.error.message);
  const { records } = parsed.value;
  const known = records.map(({ id, kind, data }, index) => makeAny(kind, id, { ...data }, index));
  return contextOf(known);
}

describe.each(['coastal-hotel', 'coffee-chain', 'online-retailer'])('the sample %s', (name) => {
  test('gives a dozen questions or more, of many sorts', () => {
    const context = sample(name);
    const questions = workspaceQuestions(context, 7);
    expect(questions.flatMap((question) => faultsOf(question, context.records))).toStrictEqual([]);
    expect(questions.length).toBeGreaterThanOrEqual(12);
    expect(new Set(questions.map(({ id }) => id.split(':')[0])).size).toBeGreaterThanOrEqual(10);
  });
});

test('another seed asks in another order', () => {
  const context = sample('coastal-hotel');
  const ids = (seed: number) => workspaceQuestions(context, seed).map(({ id }) => id);
  expect(ids(1)).not.toStrictEqual(ids(2));
  expect([...ids(1)].sort().length).toBeGreaterThan(0);
});

/** The questions of one maker. */
function asked(id: string, context: CheckContext, seed = 1): readonly OwnQuestion[] {
  const maker = ownMakers.find((one) => one.id === `workspace-${id}`);
  if (!maker) throw new Error(`No maker ${id}`);
  return maker.make(context, seed);
}

const wrongTexts = (question: OwnQuestion | undefined): string[] => (question?.wrong ?? []).map(({ text }) => text).sort();

describe('pains without an answer', () => {
  const persona = (pains: readonly string[]) =>
    makeAny('persona', 'maya', {
      name: 'Maya',
      pains: pains.map((id) => ({ id, statement: `Pain ${id}`, severity: 4, frequency: null })),
    });
  const map = (relieved: readonly string[]) =>
    makeAny('value-fit', 'map', {
      relievers: relieved.map((item) => ({ id: `r-${item}`, statement: `Reliever of ${item}`, relieves: [{ record: 'maya', item }] })),
    });

  test('the open one is right, and the wrong ones name what relieves them', () => {
    const [question] = asked('pain-unanswered', contextOf([persona(['a', 'b', 'c']), map(['a', 'b'])]));
    expect(question?.prompt).toBe('Which of these pains of Maya has no answer yet?');
    expect(question?.answer).toBe('Pain c');
    expect(question?.why).toContain('severity is 4 of 5');
    expect(question?.wrong.map(({ text, why }) => [text, why]).sort()).toStrictEqual([
      ['Pain a', '“Reliever of a” relieves it.'],
      ['Pain b', '“Reliever of b” relieves it.'],
    ]);
    expect(question?.place).toStrictEqual({ record: 'maya', field: 'pains', item: 'c' });
  });

  test('nothing is asked while all are open, all are answered, or one alone is answered', () => {
    expect(asked('pain-unanswered', contextOf([persona(['a', 'b', 'c'])]))).toStrictEqual([]);
    expect(asked('pain-unanswered', contextOf([persona(['a', 'b']), map(['a', 'b'])]))).toStrictEqual([]);
    expect(asked('pain-unanswered', contextOf([persona(['a', 'b', 'c']), map(['a'])]))).toStrictEqual([]);
  });
});

describe('the change of a metric', () => {
  const nps = makeAny('metric', 'nps', { name: 'NPS', kind: 'NPS', period: 'wave', unit: 'points', better: 'up', target: 35 });
  const waves = (spring: [number, number, number], summer: [number, number, number]) =>
    contextOf([nps], { responses: [...npsWave('Spring 26', '2026-04-01', spring), ...npsWave('Summer 26', '2026-08-01', summer)] });

  test('that is smaller than its margin could be chance, with the numbers said', () => {
    const [question] = asked('metric-noise', waves([107, 71, 48], [118, 76, 46]));
    expect(question?.prompt).toBe('NPS went from 26.1 to 30.0 between two waves. What can you tell the board?');
    expect(question?.answer).toBe('The rise could be chance alone');
    expect(question?.why).toContain('The difference is +3.9 with a margin of ±14.0, so zero is inside it.');
    expect(question?.open).toBe('Open the metric');
  });

  test('that is larger than its margin is no chance', () => {
    const [question] = asked('metric-noise', waves([60, 71, 100], [160, 76, 20]));
    expect(question?.answer).toBe('It rose, by more than chance would make');
    expect(wrongTexts(question).length).toBeGreaterThanOrEqual(2);
    expect(question?.wrong.every(({ text }) => text !== question.answer)).toBe(true);
  });
});

describe('the lowest point of a journey', () => {
  const journey = (emotions: readonly (number | null)[]) =>
    makeAny('journey', 'j', {
      name: 'A weekend',
      phases: emotions.map((emotion, index) => ({ id: `p${index}`, name: `Phase ${index}`, emotion })),
    });

  test('is asked for where one phase is lower than all others', () => {
    const [question] = asked('lowest-phase', contextOf([journey([1, -2, 0, null])]));
    expect(question?.answer).toBe('Phase 1');
    expect(wrongTexts(question)).toStrictEqual(['Phase 0', 'Phase 2']);
    expect(question?.wrong.find(({ text }) => text === 'Phase 0')?.why).toBe('The emotion here is +1; the lowest is −2.');
  });

  test('is not asked for where two share it', () => {
    expect(asked('lowest-phase', contextOf([journey([1, -2, -2, 0])]))).toStrictEqual([]);
  });
});

describe('SWOT', () => {
  const item = (id: string, impact: number | null = null, confidence: number | null = null) => ({
    id,
    statement: `Item ${id}`,
    impact,
    confidence,
  });
  const swot = makeAny('swot', 'swot', {
    strengths: [item('s1', 5, 4), item('s2', 3, 3), item('s3', 2, 2)],
    weaknesses: [item('w1')],
    opportunities: [item('o1')],
    strategies: [
      {
        id: 't1',
        statement: 'Use it',
        kind: 'SO',
        cites: [
          { record: 'swot', item: 's1' },
          { record: 'swot', item: 'o1' },
        ],
      },
      { id: 't2', statement: 'Half of it', kind: 'WO', cites: [{ record: 'swot', item: 'w1' }] },
    ],
  });

  test('the one external item is right among internal ones', () => {
    const [question] = asked('swot-external', contextOf([swot]));
    expect(question?.answer).toBe('Item o1');
    expect(question?.wrong.every(({ text }) => /Item [sw]/.test(text))).toBe(true);
  });

  test('the heaviest item is the one with the highest impact × confidence', () => {
    const [question] = asked('swot-heaviest', contextOf([swot]));
    expect(question?.answer).toBe('Item s1');
    expect(question?.wrong.find(({ text }) => text === 'Item s2')?.why).toContain('3 × confidence 3 = 9');
  });

  test('the kind of a strategy is asked where what it cites bears it out', () => {
    const questions = asked('tows-kind', contextOf([swot]));
    expect(questions.map(({ answer }) => answer.slice(0, 2))).toStrictEqual(['SO']);
    expect(questions[0]?.wrong.map(({ text }) => text.slice(0, 2))).toStrictEqual(['WO', 'ST', 'WT']);
  });
});

describe('work and what it is for', () => {
  test('an initiative without anybody accountable is right; two names are no right answer of their own', () => {
    const initiative = (id: string, accountable: string, status = 'planned') => ({ id, title: `Do ${id}`, status, raci: { accountable } });
    const roadmap = makeAny('roadmap', 'r', {
      initiatives: [
        initiative('a', ''),
        initiative('b', 'Elin'),
        initiative('c', 'Tom'),
        initiative('d', 'Elin, Tom'),
        initiative('e', '', 'stopped'),
      ],
    });
    const [question] = asked('initiative-unowned', contextOf([roadmap]));
    expect(question?.answer).toBe('Do a');
    expect(wrongTexts(question)).toStrictEqual(['Do b', 'Do c']);
  });

  test('an objective without a metric is right, also where the metric is gone', () => {
    const metrics = ['m1', 'm2'].map((id) => makeAny('metric', id, { name: id }));
    const brief = makeAny('brief', 'b', {
      objectives: [
        { id: 'o1', statement: 'One', measuredBy: { record: 'm1' } },
        { id: 'o2', statement: 'Two', measuredBy: { record: 'm2' } },
        { id: 'o3', statement: 'Three', measuredBy: { record: 'gone' } },
      ],
    });
    const [question] = asked('objective-unmeasured', contextOf([brief, ...metrics]));
    expect(question?.answer).toBe('Three');
    expect(wrongTexts(question)).toStrictEqual(['One', 'Two']);
  });

  test('a claim whose evidence has run out is an assumption', () => {
    const persona = makeAny('persona', 'p', {
      name: 'Maya',
      evidence: [
        { id: 'e1', claim: 'Calls drop', level: 'validated', expires: '2026-11-21' },
        { id: 'e2', claim: 'She books late', level: 'validated' },
        { id: 'e3', claim: 'She pays more', level: 'partial' },
      ],
    });
    const [question] = asked('claim-assumed', contextOf([persona]));
    expect(question?.answer).toBe('Calls drop');
    expect(question?.why).toContain('21 Nov 2026');
    expect(wrongTexts(question)).toStrictEqual(['She books late', 'She pays more']);
  });
});
