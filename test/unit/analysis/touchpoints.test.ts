import { describe, expect, it } from 'vitest';
import { channelMatrix, phaseChannels, prioritiesOf } from '../../../src/shared/analysis/touchpoints.ts';
import type { AnyRecord } from '../../../src/shared/records.ts';
import { make } from './make.ts';

const brief = make('brief', 'brief', {
  name: 'Harbour House',
  channels: [
    { id: 'site', name: 'Own site', kind: 'digital' },
    { id: 'phone', name: 'Phone', kind: 'human' },
    { id: 'desk', name: 'Front desk', kind: 'human' },
    { id: 'letter', name: 'Letter', kind: 'physical' },
  ],
});
const on = (...channels: string[]) => channels.map((item) => ({ record: 'brief', item }));
const touchpoint = (id: string, data: Record<string, unknown>, position = 0) =>
  make('touchpoint', id, { name: id, kind: 'digital', ...data }, position);

const booking = touchpoint('booking', { channels: on('site', 'phone'), importance: 5, performance: 2, consistency: 2 }, 0);
const change = touchpoint('change', { channels: on('phone', 'site', 'desk'), importance: 4, performance: 4, consistency: 4 }, 1);
const key = touchpoint('key', { channels: on('desk'), importance: 2, performance: 5, consistency: 1 }, 2);
const sign = touchpoint('sign', { channels: [] }, 3);
const journey = make('journey', 'journey', {
  name: 'Maya',
  phases: [
    { id: 'book', name: 'Book', touchpoints: [{ record: 'booking' }, { record: 'booking' }, { record: 'gone' }] },
    { id: 'stay', name: 'Stay', touchpoints: [{ record: 'key' }, { record: 'change' }] },
    { id: 'share', name: 'Share' },
  ],
});
const records: AnyRecord[] = [brief, booking, change, key, sign, journey];

describe('the touchpoint × channel matrix', () => {
  it('names channels without a touchpoint, and touchpoints that one channel or none leads to', () => {
    const matrix = channelMatrix(records);
    expect(matrix.channels.map(({ name, count }) => [name, count])).toEqual([
      ['Own site', 2],
      ['Phone', 2],
      ['Front desk', 2],
      ['Letter', 0],
    ]);
    expect(matrix.empty.map(({ name }) => name)).toEqual(['Letter']);
    expect(matrix.rows.map(({ gap }) => gap)).toEqual([null, null, 'one-channel', 'no-channel']);
  });

  it('counts a channel that left the brief for nothing', () => {
    const stray = touchpoint('stray', { channels: on('fax', 'phone') });
    expect(channelMatrix([brief, stray]).rows[0]).toMatchObject({ channels: new Set(['phone']), gap: 'one-channel' });
    expect(channelMatrix([stray]).channels).toEqual([]);
  });

  it('averages the ratings of what is met on a channel, and none where none is rated', () => {
    const [site, , desk, letter] = channelMatrix(records).channels;
    expect(site).toMatchObject({ performance: 3, consistency: 3 });
    expect(desk).toMatchObject({ performance: 4.5, consistency: 2.5 });
    expect(letter).toMatchObject({ performance: null, consistency: null });
  });

  it('reads consistency only from touchpoints on several channels', () => {
    const { consistency } = channelMatrix(records);
    expect(consistency).toMatchObject({ mean: 3, several: 2, rated: 2 });
    expect(consistency.weak.map(({ id }) => id)).toEqual(['booking']);
    expect(channelMatrix([brief, key]).consistency).toMatchObject({ mean: null, several: 0, weak: [] });
  });

  it('tells in which phases a touchpoint is met, once each', () => {
    const uses = channelMatrix(records).rows.map(({ phases }) => phases.map(({ phase }) => phase.name));
    expect(uses).toEqual([['Book'], ['Stay'], ['Stay'], []]);
  });
});

describe('phases by channel', () => {
  it('name the channels that lead to none of the phase’s touchpoints', () => {
    const [book, stay] = phaseChannels(journey, records);
    expect(book?.missing.map(({ name }) => name)).toEqual(['Front desk', 'Letter']);
    expect(book?.touchpoints).toBe(1);
    expect(stay?.counts).toEqual(
      new Map([
        ['site', 1],
        ['phone', 1],
        ['desk', 2],
        ['letter', 0],
      ]),
    );
  });

  it('miss no channel where the phase has no touchpoint at all', () => {
    expect(phaseChannels(journey, records)[2]).toMatchObject({ touchpoints: 0, missing: [] });
  });
});

describe('importance and performance', () => {
  it('puts each rated touchpoint in its quadrant by the cross, and lists the others', () => {
    const { figure, unrated } = prioritiesOf([booking, change, key, sign], 'midpoint');
    if (!figure.ok) throw new Error(figure.error.message);
    expect(figure.value.points.map(({ id, quadrant }) => [id, quadrant])).toEqual([
      ['booking', 'concentrate-here'],
      ['change', 'keep-up'],
      ['key', 'possible-overkill'],
    ]);
    expect(unrated.map(({ id }) => id)).toEqual(['sign']);
  });

  it('is refused with a sentence while nothing is rated', () => {
    const { figure, unrated } = prioritiesOf([sign], 'mean');
    expect(figure).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    expect(unrated).toHaveLength(1);
  });
});
