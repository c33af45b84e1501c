import { describe, expect, it } from 'vitest';
import {
  arrangedStages,
  groupRows,
  stageColumns,
  withInitiative,
  withNewInitiative,
  withoutInitiative,
  withoutPerson,
  withRole,
  withStep,
} from '../../../../../src/renderer/boards/roadmap/initiatives.ts';
import { type Initiative, timelineRows } from '../../../../../src/shared/analysis/roadmap.ts';
import { record } from '../../make.ts';

const empty = record('roadmap', 'r').data;
const three = ['Booking', 'Desks', 'Records'].reduce((data, title, index) => withNewInitiative(data, `i${index + 1}`, title), empty);
const raci = (part: Partial<Initiative['raci']>): Initiative['raci'] => ({
  responsible: [],
  accountable: '',
  consulted: [],
  informed: [],
  ...part,
});

describe('initiatives', () => {
  it('are added at the end, planned and in the first step', () => {
    expect(three.initiatives.map(({ title, status, stage }) => [title, status, stage])).toEqual([
      ['Booking', 'planned', 'plan'],
      ['Desks', 'planned', 'plan'],
      ['Records', 'planned', 'plan'],
    ]);
  });

  it('are changed and deleted alone, and nothing that is given is changed', () => {
    const before = structuredClone(three);
    expect(withInitiative(three, 'i2', { impact: 5 }).initiatives.map(({ impact }) => impact)).toEqual([null, 5, null]);
    expect(withoutInitiative(three, 'i2').initiatives.map(({ id }) => id)).toEqual(['i1', 'i3']);
    expect(withStep(three, 'i1', 'check', '5.5 of 7').initiatives[0]?.cycle).toEqual({ plan: '', do: '', check: '5.5 of 7', act: '' });
    expect(three).toEqual(before);
  });
});

describe('the cycle', () => {
  it('moves one initiative into another step and keeps the order of the roadmap', () => {
    const moved = arrangedStages(three, 'i1', [
      { group: 'plan', ids: ['i2', 'i3'] },
      { group: 'do', ids: ['i1'] },
      { group: 'check', ids: [] },
      { group: 'act', ids: [] },
    ]);
    expect(moved.initiatives.map(({ id, stage }) => [id, stage])).toEqual([
      ['i1', 'do'],
      ['i2', 'plan'],
      ['i3', 'plan'],
    ]);
    expect(stageColumns(moved).map(({ group, ids }) => [group, ids.length])).toEqual([
      ['plan', 2],
      ['do', 1],
      ['check', 0],
      ['act', 0],
    ]);
  });
});

describe('who does what', () => {
  it('has one accountable: the one before is not any more, also where two were written', () => {
    expect(withRole(raci({ accountable: 'Tom and Elin' }), 'Ruth', 'A').accountable).toBe('Ruth');
    expect(withRole(raci({ accountable: 'Tom and Elin' }), 'Tom', 'A').accountable).toBe('Elin');
  });

  it('lets the accountable one do the work as well', () => {
    expect(withRole(raci({ accountable: 'Tom' }), 'Tom', 'R')).toEqual(raci({ accountable: 'Tom', responsible: ['Tom'] }));
  });

  it('takes everything else from who is only asked or told', () => {
    const before = raci({ accountable: 'Tom', responsible: ['Tom', 'Ruth'] });
    expect(withRole(before, 'Tom', 'C')).toEqual(raci({ responsible: ['Ruth'], consulted: ['Tom'] }));
    expect(withRole(raci({ consulted: ['Tom'] }), 'tom', 'I')).toEqual(raci({ informed: ['tom'] }));
  });

  it('takes a role away when it is given again', () => {
    for (const role of ['R', 'A', 'C', 'I'] as const) expect(withRole(withRole(raci({}), 'Tom', role), 'Tom', role)).toEqual(raci({}));
  });

  it('forgets a person everywhere, whatever the capitals, and leaves the others as they were written', () => {
    const before = raci({ responsible: ['Tom', 'Ruth'], accountable: 'Elin & Ruth', consulted: ['TOM'] });
    expect(withoutPerson(before, 'tom')).toEqual(raci({ responsible: ['Ruth'], accountable: 'Elin & Ruth' }));
  });
});

describe('the timeline in groups', () => {
  const data = withInitiative(
    withInitiative(three, 'i1', {
      status: 'running',
      supports: [
        { record: 'brief', item: 'o2' },
        { record: 'brief', item: 'o1' },
      ],
    }),
    'i2',
    { supports: [{ record: 'brief', item: 'gone' }] },
  );
  const rows = timelineRows(data, { start: null, end: null });
  const objectives = [
    { id: 'o1', statement: 'Direct bookings' },
    { id: 'o2', statement: '' },
  ];

  it('puts each initiative once, under the first objective it supports that is still there', () => {
    expect(groupRows(rows, 'objective', objectives).map(({ label, rows: own }) => [label, own.map(({ code }) => code)])).toEqual([
      ['Untitled objective', ['I1']],
      ['Supports no objective', ['I2', 'I3']],
    ]);
  });

  it('stands under its status, or all together', () => {
    expect(groupRows(rows, 'status', []).map(({ label, rows: own }) => [label, own.length])).toEqual([
      ['Planned', 2],
      ['Running', 1],
    ]);
    expect(groupRows(rows, 'none', objectives).map(({ rows: own }) => own.length)).toEqual([3]);
  });
});
