import { describe, expect, it } from 'vitest';
import {
  fitsNobody,
  rowsOf,
  usualGroups,
  withMoved,
  withNewRow,
  withoutRow,
  withRow,
  withRows,
} from '../../../../../src/renderer/boards/segmentation/rfm/groups.ts';
import { rfmTable } from '../../../../../src/shared/analysis/rfm.ts';
import { RFM_GROUPS } from '../../../../../src/shared/metrics/rfm-groups.ts';
import { emptyData, parseData } from '../../../../../src/shared/records.ts';

let made = 0;
const usual = usualGroups(() => {
  made += 1;
  return `g${made}`;
});
const study = emptyData('segmentation');

describe('the table of RFM groups', () => {
  it('shows the usual table while the person has none, and it means the same once it is their own', () => {
    expect(rowsOf(study, usual)).toBe(usual);
    const own = withRows(study, usual, (rows) => rows);
    expect(rfmTable(own)).toEqual(RFM_GROUPS);
    expect(parseData('segmentation', own)).toMatchObject({ ok: true });
  });

  it('becomes their own by the first edit, and keeps the other rows', () => {
    const own = withRows(study, usual, (rows) => withRow(rows, 'g1', { recencyFrom: 5 }));
    expect(own.rfmGroups).toHaveLength(usual.length);
    expect(own.rfmGroups[0]).toMatchObject({ id: 'g1', name: 'Champions', recencyFrom: 5 });
    expect(own.rfmGroups[1]).toEqual(usual[1]);
  });

  it('tries a new group before the others', () => {
    const own = withRows(study, usual, (rows) => withNewRow(rows, 'new', 'Regulars'));
    expect(own.rfmGroups.map(({ name }) => name).slice(0, 2)).toEqual(['Regulars', 'Champions']);
  });

  it('puts groups in another order and takes them out', () => {
    const moved = withRows(study, usual, (rows) => withMoved(rows, 0, 2));
    expect(moved.rfmGroups[2]?.name).toBe('Champions');
    expect(withRows(moved, usual, (rows) => withoutRow(rows, 'g1')).rfmGroups.some(({ id }) => id === 'g1')).toBe(false);
  });

  it('knows a rule that no score can fit', () => {
    const [row] = usual;
    if (!row) throw new Error('The usual table is empty');
    expect(usual.some(fitsNobody)).toBe(false);
    expect(fitsNobody({ ...row, monetaryFrom: 4, monetaryTo: 2 })).toBe(true);
    expect(fitsNobody({ ...row, recencyFrom: null, recencyTo: null })).toBe(false);
  });
});
