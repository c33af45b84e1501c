import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { put } from '../../../../../src/renderer/boards/drag/arrangement.ts';
import {
  arrangedPlays,
  type Lane,
  lanesOf,
  type PlaysData,
  withNewPlay,
} from '../../../../../src/renderer/boards/personalisation/plays.ts';
import { emptyData, parseData } from '../../../../../src/shared/records.ts';

const data = (['planned', 'running', 'planned', 'done'] as const).reduce<PlaysData>(
  (next, status, index) => withNewPlay(next, `y${index + 1}`, { name: `Play ${index + 1}`, status }),
  emptyData('personalisation'),
);
const lane = (now: PlaysData, group: Lane) => lanesOf(now).find((entry) => entry.group === group)?.ids;

describe('a play on the status board', () => {
  it('stands where it was put, whatever is moved wherever, and none is lost', () => {
    const move = fc.record({
      id: fc.constantFrom('y1', 'y2', 'y3', 'y4'),
      group: fc.constantFrom<Lane>('planned', 'running', 'done', 'stopped'),
      index: fc.nat(4),
    });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 10 }), (moves) => {
        const end = moves.reduce((now, { id, ...to }) => arrangedPlays(now, id, put(lanesOf(now), id, to)), data);
        expect(end.plays.map(({ id }) => id).sort()).toEqual(['y1', 'y2', 'y3', 'y4']);
        const last = moves.at(-1);
        if (!last) return;
        const own = lane(end, last.group);
        expect(own?.indexOf(last.id)).toBe(Math.min(last.index, (own?.length ?? 1) - 1));
      }),
    );
  });

  it('keeps everything said about it but its status', () => {
    const moved = arrangedPlays(data, 'y1', put(lanesOf(data), 'y1', { group: 'stopped', index: 0 }));
    expect(moved.plays.find(({ id }) => id === 'y1')).toEqual({ ...data.plays[0], status: 'stopped' });
  });

  it('without a status stands in a lane of its own, which is there only then', () => {
    expect(lanesOf(data).map(({ group }) => group)).not.toContain('none');
    expect(lane(withNewPlay(data, 'y5', { status: null }), 'none')).toEqual(['y5']);
  });
});

it('a new play is planned, and what is stored of it is valid', () => {
  const next = withNewPlay(emptyData('personalisation'), 'y1', { kind: 'loyalty', audience: [{ record: 's' }] });
  expect(next.plays[0]).toMatchObject({ name: '', kind: 'loyalty', status: 'planned', consent: null });
  expect(parseData('personalisation', next).ok).toBe(true);
});
