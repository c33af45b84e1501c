import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  differenceOf,
  feelingText,
  inQuotes,
  type Journey,
  lanesOf,
  lowsOf,
  painsBySeverity,
  pairOf,
  touchpointsUsed,
} from '../../../src/shared/analysis/journey.ts';
import type { Lane } from '../../../src/shared/frameworks/journey.ts';
import { make } from './make.ts';

const phase = (id: string, name: string, emotion: number | null = null, more: Record<string, unknown> = {}) => ({
  id,
  name,
  emotion,
  ...more,
});
const map = (id: string, phases: readonly Record<string, unknown>[], more: Record<string, unknown> = {}): Journey =>
  make('journey', id, { name: id, phases, ...more });
const difference = (asIs: Journey, toBe: Journey) =>
  differenceOf(asIs.data, toBe.data).map((pair) => [pair.asIs?.id ?? null, pair.toBe?.id ?? null, pair.difference]);

describe('the lanes of a journey map', () => {
  it('are all but the hidden ones, in the order of the board', () => {
    const hiddenLanes: Lane[] = ['emotion', 'goal'];
    expect(lanesOf(map('m', [], { hiddenLanes }).data)).toEqual([
      'actions',
      'touchpoints',
      'thoughts',
      'pains',
      'opportunities',
      'frontStage',
      'backStage',
      'support',
      'owner',
      'metrics',
    ]);
  });
});

describe('the lows of a journey', () => {
  it('are the phases below neutral, the lowest first, and of two alike the earlier', () => {
    const { data } = map('m', [phase('a', 'A', -1), phase('b', 'B', 0), phase('c', 'C', -2), phase('d', 'D', -1), phase('e', 'E')]);
    expect(lowsOf(data).map(({ id }) => id)).toEqual(['c', 'a', 'd']);
  });
});

describe('a feeling in words', () => {
  it('has the word and the value, and says nothing of what is not known', () => {
    expect(feelingText({ word: 'Suspicious', value: -2 })).toBe('Suspicious −2');
    expect(feelingText({ word: '', value: 1 })).toBe('+1');
    expect(feelingText({ word: '', value: null })).toBe('');
  });
});

describe('a thought', () => {
  it('stands in quotation marks, its own where it has some', () => {
    expect(['Could I?', '“Could I?”', '"No"', ''].map(inQuotes)).toEqual(['“Could I?”', '“Could I?”', '"No"', '']);
  });
});

describe('the two maps of one journey', () => {
  const now = map('now', []);
  const future = map('future', [], { kind: 'to-be', counterpart: { record: 'now' } });

  it('find each other, whichever is open', () => {
    expect(pairOf(now, [now, future])).toEqual({ asIs: now, toBe: future });
    expect(pairOf(future, [now, future])).toEqual({ asIs: now, toBe: future });
  });

  it('stand alone where nothing names the other, also when a map names itself', () => {
    expect(pairOf(now, [now])).toEqual({ asIs: now, toBe: null });
    const vain = map('vain', [], { kind: 'to-be', counterpart: { record: 'vain' } });
    expect(pairOf(vain, [now, vain])).toEqual({ asIs: null, toBe: vain });
  });
});

describe('the difference of two maps', () => {
  it('pairs phases by name, whatever their case, accents and order', () => {
    const now = map('now', [phase('a', 'Café', -2), phase('b', 'Book', 0)]);
    const then = map('then', [phase('y', 'book ', 1), phase('x', 'CAFE', 1)]);
    expect(difference(now, then)).toEqual([
      ['a', 'x', 3],
      ['b', 'y', 1],
    ]);
  });

  it('pairs renamed phases that stand between the same two, in their order', () => {
    const now = map('now', [phase('a', 'Dream', 0), phase('b', 'Plan', 0), phase('c', 'Book', 0)]);
    const then = map('then', [phase('x', 'Dream', 0), phase('y', 'Prepare', 2), phase('z', 'Book', 0)]);
    expect(difference(now, then)).toEqual([
      ['a', 'x', 0],
      ['b', 'y', 2],
      ['c', 'z', 0],
    ]);
  });

  it('goes by order alone where no name agrees', () => {
    const now = map('now', [phase('a', '', 1), phase('b', 'Two', 1)]);
    const then = map('then', [phase('x', 'Eins', 2), phase('y', '', 0)]);
    expect(difference(now, then)).toEqual([
      ['a', 'x', 1],
      ['b', 'y', -1],
    ]);
  });

  it('leaves a phase alone that only one of them has, at its place', () => {
    const now = map('now', [phase('a', 'Dream', 0), phase('b', 'Wait', -2), phase('c', 'Book', 0)]);
    const then = map('then', [phase('x', 'Dream', 0), phase('z', 'Book', 0), phase('w', 'Welcome', 2)]);
    expect(difference(now, then)).toEqual([
      ['a', 'x', 0],
      ['b', null, null],
      ['c', 'z', 0],
      [null, 'w', null],
    ]);
  });

  it('is not known where a feeling is not', () => {
    expect(difference(map('now', [phase('a', 'A')]), map('then', [phase('x', 'A', 2)]))).toEqual([['a', 'x', null]]);
  });

  it('names every phase of both exactly once', () => {
    const names = fc.array(fc.constantFrom('Dream', 'Plan', 'Book', 'Stay', '', 'Ärger'), { maxLength: 8 });
    const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(names, names, ids, (nowNames, thenNames, known) => {
        const now = map(
          'now',
          nowNames.map((name, index) => phase(`n${known[index]}`, name, 0)),
        );
        const then = map(
          'then',
          thenNames.map((name, index) => phase(`t${known[index]}`, name, 0)),
        );
        const pairs = differenceOf(now.data, then.data);
        expect(pairs.flatMap(({ asIs }) => asIs?.id ?? []).sort()).toEqual(now.data.phases.map(({ id }) => id).sort());
        expect(pairs.flatMap(({ toBe }) => toBe?.id ?? []).sort()).toEqual(then.data.phases.map(({ id }) => id).sort());
      }),
    );
  });
});

describe('the touchpoints of a map', () => {
  it('are counted once each, and only those that there are', () => {
    const at = (...records: string[]) => ({ touchpoints: records.map((record) => ({ record })) });
    const { data } = map('m', [phase('a', 'A', 0, at('t1', 't2')), phase('b', 'B', 0, at('t1', 'gone'))]);
    const records = [make('touchpoint', 't1'), make('touchpoint', 't2'), make('touchpoint', 't3')];
    expect(touchpointsUsed(data, records)).toEqual({ used: 2, all: 3 });
  });
});

describe('the pains of a phase', () => {
  it('come by severity, those that are not rated last', () => {
    const pain = (id: string, severity: number | null) => ({ id, statement: id, severity, personaPain: null });
    expect(painsBySeverity({ pains: [pain('a', null), pain('b', 2), pain('c', 5)] }).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });
});
