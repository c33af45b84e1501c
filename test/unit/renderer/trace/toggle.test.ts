import { describe, expect, it } from 'vitest';
import { canToggle, toggleLink } from '../../../../src/renderer/trace/toggle.ts';
import type { Changes } from '../../../../src/shared/changes.ts';
import type { AnyRecord } from '../../../../src/shared/records.ts';
import { buildGraph, type MatrixHead, type MatrixId, matrixIds, matrixOf } from '../../../../src/shared/trace/index.ts';
import { strategy } from '../../shared/trace/strategy.ts';

const records = strategy();

const cellOf = (from: readonly AnyRecord[], id: MatrixId, row: string, column: string): number | undefined => {
  const { rows, columns, cells } = matrixOf(id, from, buildGraph(from));
  return cells[rows.findIndex(({ key }) => key === row)]?.[columns.findIndex(({ key }) => key === column)];
};

function head(id: MatrixId, side: 'rows' | 'columns', key: string): MatrixHead {
  const found = matrixOf(id, records, buildGraph(records))[side].find((one) => one.key === key);
  if (!found) throw new Error(`No ${key} in ${id}`);
  return found;
}

const applied = (from: readonly AnyRecord[], changes: Changes | null): AnyRecord[] =>
  from.map((record) => {
    const put = changes?.put.find(({ id }) => id === record.id);
    // Data and kind of a put belong together.
    return put ? ({ ...record, data: put.data } as AnyRecord) : record;
  });

const cases: readonly (readonly [MatrixId, string, string])[] = [
  ['pain-reliever', 'maya/calls', 'map/finder'],
  ['phase-touchpoint', 'works/stay', 'checkin'],
  ['objective-metric', 'brief/walkers', 'engagement'],
  ['objective-initiative', 'brief/walkers', 'roadmap/app'],
];

describe('a cell of a matrix', () => {
  it.each(cases)('sets the link where there is none and takes it away again: %s', (id, row, column) => {
    const [a, b] = [head(id, 'rows', row), head(id, 'columns', column)];
    expect(cellOf(records, id, row, column)).toBe(0);
    const set = toggleLink(records, id, a, b);
    expect(set?.label).toMatch(/^Link /);
    const linked = applied(records, set);
    expect(cellOf(linked, id, row, column)).toBe(1);
    const taken = toggleLink(linked, id, a, b);
    expect(taken?.label).toMatch(/^Unlink /);
    expect(cellOf(applied(linked, taken), id, row, column)).toBe(0);
  });

  it('gives an objective another metric in place of the one it has', () => {
    const changed = applied(
      records,
      toggleLink(
        records,
        'objective-metric',
        head('objective-metric', 'rows', 'brief/direct'),
        head('objective-metric', 'columns', 'engagement'),
      ),
    );
    expect(cellOf(changed, 'objective-metric', 'brief/direct', 'engagement')).toBe(1);
    expect(cellOf(changed, 'objective-metric', 'brief/direct', 'effort')).toBe(0);
  });

  it('changes nothing where a cell is no link of its own, or where one of the two is gone', () => {
    expect(matrixIds.filter((id) => !canToggle(id))).toEqual(['phase-channel']);
    const [row, column] = [head('phase-channel', 'rows', 'works/book'), head('phase-channel', 'columns', 'brief/site')];
    expect(toggleLink(records, 'phase-channel', row, column)).toBeNull();
    const gone = records.filter(({ kind }) => kind !== 'value-fit');
    expect(
      toggleLink(gone, 'pain-reliever', head('pain-reliever', 'rows', 'maya/calls'), head('pain-reliever', 'columns', 'map/finder')),
    ).toBeNull();
  });

  it('is put with the whole data and the revision it was made from', () => {
    const [id, row, column] = cases[0] ?? ['pain-reliever', '', ''];
    const put = toggleLink(records, id, head(id, 'rows', row), head(id, 'columns', column))?.put[0];
    const stored = records.find((record) => record.id === put?.id);
    expect(put?.revision).toBe(stored?.revision);
    expect(Object.keys(put?.data ?? {})).toEqual(Object.keys(stored?.data ?? {}));
  });
});
