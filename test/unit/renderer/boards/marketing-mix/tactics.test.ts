import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  channelDifference,
  hiddenTactics,
  type MixData,
  movedTactic,
  tacticColumns,
  withBudget,
  withNewTactic,
  withTactic,
} from '../../../../../src/renderer/boards/marketing-mix/tactics.ts';
import { activePs } from '../../../../../src/shared/analysis/mix.ts';
import type { P } from '../../../../../src/shared/frameworks/marketing-mix.ts';
import { emptyData, parseData } from '../../../../../src/shared/records.ts';

const PS: readonly P[] = ['product', 'price', 'place', 'promotion'];
const mix = (...tactics: readonly (readonly [string, P | null])[]): MixData =>
  tactics.reduce<MixData>((data, [id, p]) => withTactic(withNewTactic(data, id, p ?? 'product', `Does ${id}`), id, { p }), {
    ...emptyData('marketing-mix'),
    scope: '4P',
  });
const ids = (data: MixData) => data.tactics.map(({ id }) => id);
const column = (data: MixData, group: P | 'none') => tacticColumns(data, PS).find((entry) => entry.group === group)?.ids;

const data = mix(['t1', 'product'], ['t2', 'price'], ['t3', 'product'], ['t4', 'price'], ['t5', 'people']);

describe('a tactic on the board', () => {
  it('keeps its id and everything said about it when it goes to another P', () => {
    const before = withTactic(data, 't3', { owner: 'Ruth', cost: 12300, start: '2027-01-01' });
    const next = movedTactic(before, PS, 't3', { group: 'price', index: 1 });
    expect(next.tactics.find(({ id }) => id === 't3')).toEqual({ ...before.tactics[2], p: 'price' });
    expect(column(next, 'price')).toEqual(['t2', 't3', 't4']);
  });

  it('leaves the others in their order, so that their codes hardly change', () => {
    expect(ids(movedTactic(data, PS, 't1', { group: 'price', index: 1 }))).toEqual(['t2', 't3', 't1', 't4', 't5']);
    expect(ids(movedTactic(data, PS, 't1', { group: 'place', index: 0 }))).toEqual(['t1', 't2', 't3', 't4', 't5']);
  });

  it('goes last when it is put at the end', () => {
    const next = movedTactic(data, PS, 't1', { group: 'price', index: 9 });
    expect(column(next, 'price')).toEqual(['t2', 't4', 't1']);
  });

  it('stands where it was put, whatever is moved wherever, and none is lost', () => {
    const move = fc.record({ id: fc.constantFrom('t1', 't2', 't3', 't4'), group: fc.constantFrom<P>(...PS), index: fc.nat(4) });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 12 }), (moves) => {
        const end = moves.reduce((at, { id, group, index }) => movedTactic(at, PS, id, { group, index }), data);
        expect([...ids(end)].sort()).toEqual([...ids(data)].sort());
        const last = moves.at(-1);
        if (!last) return;
        const place = column(end, last.group);
        expect(place?.indexOf(last.id)).toBe(Math.min(last.index, (place?.length ?? 1) - 1));
      }),
    );
  });

  it('without a P stands in a column of its own, which is there only then', () => {
    expect(column(data, 'none')).toBeUndefined();
    const loose = mix(['t1', 'product'], ['t2', null]);
    expect(column(loose, 'none')).toEqual(['t2']);
    expect(movedTactic(loose, PS, 't2', { group: 'price', index: 0 }).tactics[1]?.p).toBe('price');
  });

  it('is kept and counted when a 4P mix leaves its P out', () => {
    expect(hiddenTactics(data, activePs(data)).map(({ id }) => id)).toEqual(['t5']);
    expect(hiddenTactics(data, activePs({ scope: '7P' }))).toEqual([]);
  });
});

describe('the money of a mix', () => {
  it('is set for one P alone, and stays storable', () => {
    const next = withBudget(data, 'people', 90000);
    expect(next.people.budget).toBe(90000);
    expect(next.price.budget).toBeNull();
    expect(parseData('marketing-mix', next).ok).toBe(true);
  });

  it('says what the channels differ from the promotion budget', () => {
    const share = (id: string, budget: number | null) => ({ id, channel: { record: 'brief', item: id }, budget });
    const promotion = { ...data.promotion, budget: 1000, channelMix: [share('a', 700), share('b', null)] };
    expect(channelDifference({ ...data, promotion })).toBe(300);
    expect(channelDifference({ ...data, promotion: { ...promotion, channelMix: [share('a', 1200)] } })).toBe(-200);
  });
});
