import { describe, expect, it } from 'vitest';
import {
  filtered,
  NO_FILTER,
  nextSort,
  phaseNames,
  type Sort,
  sorted,
  stepped,
  withChannel,
} from '../../../../../src/renderer/insight/touchpoints/inventory.ts';
import { nearestRating } from '../../../../../src/renderer/insight/touchpoints/ratings.ts';
import { channelMatrix } from '../../../../../src/shared/analysis/touchpoints.ts';
import { importancePerformanceChart } from '../../../../../src/shared/charts/importance-performance.ts';
import { record } from '../../make.ts';

const on = (...channels: string[]) => channels.map((item) => ({ record: 'brief', item }));
const records = [
  record('brief', 'brief', {
    channels: [
      { id: 'site', name: 'Site', kind: 'digital' },
      { id: 'phone', name: 'Phone', kind: 'human' },
    ],
  }),
  record('touchpoint', 'a', { name: 'Łódź desk', kind: 'human', importance: 3, channels: on('phone') }, 0),
  record('touchpoint', 'b', { name: 'booking', kind: 'digital', importance: 5, owner: 'Elin', channels: on('site', 'phone') }, 1),
  record('touchpoint', 'c', { name: '', kind: null }, 2),
];
const { rows } = channelMatrix(records);
const order = (sort: Sort) => sorted(rows, sort).map(({ record: { id } }) => id);

describe('the order of the inventory', () => {
  it('is the person’s own until a column is chosen, and again after its two directions', () => {
    expect(order(null)).toEqual(['a', 'b', 'c']);
    const down = nextSort(null, 'importance');
    expect(down).toEqual({ key: 'importance', down: true });
    const up = nextSort(down, 'importance');
    expect(up).toEqual({ key: 'importance', down: false });
    expect(nextSort(up, 'importance')).toBeNull();
    expect(nextSort(down, 'name')).toEqual({ key: 'name', down: false });
  });

  it('puts what is not filled in last in both directions', () => {
    expect(order({ key: 'importance', down: true })).toEqual(['b', 'a', 'c']);
    expect(order({ key: 'importance', down: false })).toEqual(['a', 'b', 'c']);
    expect(order({ key: 'name', down: false })).toEqual(['b', 'a', 'c']);
    expect(order({ key: 'owner', down: true })).toEqual(['b', 'a', 'c']);
    expect(order({ key: 'channels', down: true })).toEqual(['b', 'a', 'c']);
  });
});

describe('the filter of the inventory', () => {
  it('finds words in name and owner whatever their accents, kinds and channels, all at once', () => {
    const found = (filter: Partial<typeof NO_FILTER>) => filtered(rows, { ...NO_FILTER, ...filter }).map(({ record: { id } }) => id);
    expect(found({})).toEqual(['a', 'b', 'c']);
    expect(found({ words: 'lodz' })).toEqual(['a']);
    expect(found({ words: 'elin book' })).toEqual(['b']);
    expect(found({ kind: 'human' })).toEqual(['a']);
    expect(found({ channel: 'phone' })).toEqual(['a', 'b']);
    expect(found({ channel: 'phone', kind: 'digital' })).toEqual(['b']);
  });
});

describe('linking a channel', () => {
  it('adds it once and takes it away again', () => {
    const { data } = record('touchpoint', 't', { channels: on('phone') });
    const linked = withChannel(withChannel(data, { record: 'brief', item: 'site' }, true), { record: 'brief', item: 'site' }, true);
    expect(linked.channels).toEqual(on('phone', 'site'));
    expect(withChannel(linked, { record: 'brief', item: 'phone' }, false).channels).toEqual(on('site'));
  });
});

describe('phases in which a touchpoint is met', () => {
  it('are told once for each name', () => {
    const journey = record('journey', 'j', {});
    const use = (id: string, name: string) => ({ journey, phase: { id, name } });
    const named = phaseNames([use('1', 'Book'), use('2', 'Stay'), use('3', 'book ')]);
    expect(named.map(({ name, uses }) => [name, uses.length])).toEqual([
      ['Book', 2],
      ['Stay', 1],
    ]);
  });
});

describe('a rating on the plot', () => {
  it('is stepped within 1–5, from the middle when there is none', () => {
    expect([stepped(null, 1), stepped(5, 1), stepped(1, -1), stepped(3, -1)]).toEqual([3, 5, 1, 2]);
  });

  it('is the one whose place is nearest to the pointer, also outside of the plot', () => {
    const { placeOf } = importancePerformanceChart(null);
    for (const importance of [1, 2, 3, 4, 5]) {
      for (const performance of [1, 2, 3, 4, 5]) {
        const { x, y } = placeOf(performance, importance);
        expect(nearestRating(placeOf, x + 9, y - 9)).toEqual({ importance, performance });
      }
    }
    expect(nearestRating(placeOf, -500, 9_999)).toEqual({ importance: 1, performance: 1 });
  });
});
