import { describe, expect, it } from 'vitest';
import { nextSteps } from '../../../../src/renderer/home/nextStep.ts';
import { type AnyRecord, pain, record } from '../make.ts';

const fullBrief = record('brief', 'brief', {
  name: 'Second cup',
  organisation: 'A chain',
  offering: 'Coffee',
  sector: 'retail',
  market: 'Cities',
  horizon: { start: '2027-01-01', end: '2027-12-31' },
  vision: 'v',
  principles: ['p'],
  scopeIn: 'all',
  channels: [{ id: 'c', name: 'App', kind: 'digital' }],
  objectives: [{ id: 'o', statement: 'More', measuredBy: { record: 'm' }, baseline: 1, target: 2, due: '2027-12-31', owner: '' }],
});
const fullMetric = record('metric', 'm', { name: 'Visits', kind: 'custom', period: 'month', convention: 'c', unit: 'visits', target: 5 });

/** One record of every kind, each hardly begun. */
const begun: readonly AnyRecord[] = [
  fullBrief,
  record('persona', 'p', { name: 'Ann', pains: [pain('x', 'Queues', 5, 5), pain('y', 'Noise', 3, 5)] }),
  record('segmentation', 'sg'),
  record('segment', 'se'),
  record('swot', 'sw'),
  record('value-fit', 'v', { title: 'Map' }),
  record('marketing-mix', 'mm'),
  fullMetric,
];

describe('the next step', () => {
  it('is the brief while there is nothing', () => {
    expect(nextSteps([])[0]).toMatchObject({ id: 'begin brief', target: { type: 'create', kind: 'brief' } });
  });

  it('is to go on with a brief that is hardly begun before anything else is', () => {
    expect(nextSteps([record('brief', 'b', { name: 'New' })])[0]?.target).toMatchObject({ type: 'record', id: 'b' });
  });

  it('is the first framework that is not begun, in the order a strategy is made', () => {
    expect(
      nextSteps([fullBrief])
        .slice(0, 3)
        .map(({ id }) => id),
    ).toEqual(['begin persona', 'begin segmentation', 'begin segment']);
  });

  it('leads to the field that is lacking', () => {
    const [first] = nextSteps([{ ...fullBrief, data: { ...fullBrief.data, vision: '' } }, ...begun.slice(1)]).filter(({ id }) =>
      id.startsWith('complete brief'),
    );
    expect(first?.target).toEqual({ type: 'record', id: 'brief', place: { field: 'vision', item: undefined, view: 'form' } });
  });

  it('asks for an answer to a heavy pain once there is a map, and not for a light one', () => {
    const answers = nextSteps(begun).filter(({ id }) => id.startsWith('answer'));
    expect(answers.map(({ title }) => title)).toEqual(['Answer “Queues”']);
    expect(nextSteps(begun.filter(({ kind }) => kind !== 'value-fit')).some(({ id }) => id.startsWith('answer'))).toBe(false);
  });

  it("opens the map that is made for the pain's persona, and offers to make one where there is none", () => {
    const answer = (records: readonly AnyRecord[]) => nextSteps(records).find(({ id }) => id.startsWith('answer'))?.target;
    expect(answer(begun)).toEqual({ type: 'create', kind: 'value-fit', audience: 'p' });
    const made = begun.map((one) =>
      one.kind === 'value-fit' ? record('value-fit', 'v', { title: 'Map', audience: { record: 'p' } }) : one,
    );
    expect(answer(made)).toMatchObject({ type: 'record', id: 'v', place: { field: 'relievers' } });
  });

  it('is the report at last, and at any time the last of all', () => {
    expect(nextSteps([]).at(-1)?.target).toEqual({ type: 'report' });
    expect(nextSteps(begun).at(-1)?.id).toBe('report');
  });

  it('names each thing once, so that it can be put off', () => {
    const ids = nextSteps(begun).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
