import { describe, expect, it } from 'vitest';
import {
  inOrder,
  newPhase,
  stepped,
  touchpointNamed,
  withLaneToggled,
  withoutPain,
  withoutPhase,
  withPhase,
  withPhaseBack,
} from '../../../../../src/renderer/boards/journey/phases.ts';
import type { JourneyData } from '../../../../../src/shared/analysis/journey.ts';
import { futureOf, ownLinks } from '../../../../../src/shared/analysis/journey-future.ts';
import { emptyData, parseData } from '../../../../../src/shared/records.ts';
import { record } from '../../make.ts';

const MAP = 'map';
const to = (item: string) => ({ record: MAP, item });
const pain = (id: string) => ({ id, statement: id, severity: 3, personaPain: null });
const claim = (id: string, item: string) => ({ ...emptyClaim, id, about: to(item) });
const emptyClaim = { claim: 'x', level: 'partial' as const, source: '', date: null, sampleSize: null, expires: null, cites: [] };
const data: JourneyData = {
  ...emptyData('journey'),
  name: 'Map',
  phases: [
    newPhase('a', { name: 'A', pains: [pain('pa')], opportunities: [{ id: 'oa', statement: 'oa', addresses: [to('pa'), to('pb')] }] }),
    newPhase('b', { name: 'B', pains: [pain('pb')] }),
    newPhase('c', { name: 'C' }),
  ],
  evidence: [claim('ea', 'pa'), claim('eb', 'pb')],
};
const ids = (of: JourneyData) => of.phases.map(({ id }) => id);

describe('a new phase', () => {
  it('holds every field that a phase has, empty', () => {
    const [parsed] = emptyPhases();
    expect(newPhase('n')).toEqual(parsed);
  });
});

function emptyPhases() {
  const parsed = parseData('journey', { phases: [{ id: 'n' }] });
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value.phases;
}

describe('changing a phase', () => {
  it('leaves the others the very same objects, so that only its cells are drawn again', () => {
    const next = withPhase(data, 'b', (phase) => ({ ...phase, goal: 'x' }));
    expect(next.phases[0]).toBe(data.phases[0]);
    expect(next.phases[2]).toBe(data.phases[2]);
    expect(next.phases[1]?.goal).toBe('x');
  });
});

describe('the order of phases', () => {
  it('changes by a step, and not at an end', () => {
    expect(stepped(['a', 'b', 'c'], 'b', 1)).toEqual(['a', 'c', 'b']);
    expect(stepped(['a', 'b', 'c'], 'a', -1)).toEqual(['a', 'b', 'c']);
    expect(ids(inOrder(data, ['c', 'a', 'b']))).toEqual(['c', 'a', 'b']);
  });
});

describe('deleting a phase', () => {
  const gone = withoutPhase(data, MAP, 'b');

  it('takes out what referred to it, and nothing else', () => {
    expect(ids(gone)).toEqual(['a', 'c']);
    expect(gone.phases[0]?.opportunities[0]?.addresses).toEqual([to('pa')]);
    expect(gone.evidence.map(({ about }) => about)).toEqual([to('pa'), null]);
  });

  it('can be taken back with its place and its links', () => {
    expect(withPhaseBack(gone, data, 'b')).toEqual(data);
    expect(withPhaseBack(data, data, 'b')).toBe(data);
  });

  it('keeps what was changed in between', () => {
    const changed = withPhase(gone, 'a', (phase) => ({ ...phase, goal: 'meanwhile' }));
    expect(withPhaseBack(changed, data, 'b').phases[0]?.goal).toBe('meanwhile');
  });
});

describe('deleting a pain', () => {
  it('leaves no opportunity that still addresses it', () => {
    const next = withoutPain(data, MAP, 'a', 'pa');
    expect(next.phases[0]?.pains).toEqual([]);
    expect(next.phases[0]?.opportunities[0]?.addresses).toEqual([to('pb')]);
  });
});

describe('hiding lanes', () => {
  it('keeps them in the order of the board and shows them again', () => {
    const hidden = withLaneToggled(withLaneToggled(data, 'owner'), 'goal');
    expect(hidden.hiddenLanes).toEqual(['goal', 'owner']);
    expect(withLaneToggled(hidden, 'goal').hiddenLanes).toEqual(['owner']);
  });
});

describe('touchpoints of an offered phase', () => {
  it('are found by name, however it is written', () => {
    const records = [record('touchpoint', 't1', { name: 'Réception ' })];
    expect(touchpointNamed(records, 'reception')).toBe('t1');
    expect(touchpointNamed(records, 'Desk')).toBeUndefined();
  });
});

describe('the map as it should be', () => {
  const journey = record('journey', MAP, data);

  it('begins as a copy that names the map as it is, without its evidence', () => {
    const future = futureOf(journey, 'Then');
    expect(future).toMatchObject({ name: 'Then', kind: 'to-be', counterpart: { record: MAP }, evidence: [] });
    expect(ids(future)).toEqual(ids(data));
  });

  it('links its opportunities to its own pains', () => {
    const copy = ownLinks(futureOf(journey, 'Then'), 'copy', journey);
    expect(copy.phases[0]?.opportunities[0]?.addresses).toEqual([
      { record: 'copy', item: 'pa' },
      { record: 'copy', item: 'pb' },
    ]);
  });
});
