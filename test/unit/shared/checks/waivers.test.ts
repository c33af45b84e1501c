import { expect, test } from 'vitest';
import { findingKey, unwaive, waive } from '../../../../src/shared/checks/index.ts';
import type { Finding } from '../../../../src/shared/checks/model.ts';
import { recordsOf } from '../../../../src/shared/records.ts';
import { makeAny } from '../../analysis/make.ts';
import { cases, type Strategy, TODAY } from './cases.ts';
import { applied, found, newId } from './run.ts';

const { breaks } = cases['touchpoint-unmeasured'];
const finding = (strategy: Strategy): Finding => {
  const one = found(strategy).open.find(({ check }) => check === 'touchpoint-unmeasured');
  if (!one) throw new Error('Nothing was found');
  return one;
};
const waived = (strategy: Strategy, reason: string): Strategy => ({
  ...strategy,
  records: applied(strategy.records, waive(strategy.records, finding(strategy), reason, TODAY, newId)),
});

test('a waived finding is not open and not counted, and keeps its reason and day', () => {
  const before = found(breaks);
  const after = found(waived(breaks, ' It goes in March. '));
  expect(after.open.map(findingKey)).toEqual(before.open.map(findingKey).filter((key) => key !== findingKey(finding(breaks))));
  expect(after.counts.warning).toBe(before.counts.warning - 1);
  expect(after.waived).toMatchObject([{ check: 'touchpoint-unmeasured', reason: 'It goes in March.', on: TODAY }]);
});

test('the review record is made where there is none, and kept where there is one', () => {
  const dismissals = [{ id: 'd1', proposal: 'low-point', about: [], reason: 'No', on: null }];
  const reviewed = { ...breaks, records: [...breaks.records, makeAny('review', 'review', { dismissals })] };
  expect(recordsOf(waived(breaks, 'So be it.').records, 'review')).toHaveLength(1);
  const [review, other] = recordsOf(waived(reviewed, 'So be it.').records, 'review');
  expect(other).toBeUndefined();
  expect(review).toMatchObject({ id: 'review', data: { dismissals, waivers: [{ reason: 'So be it.' }] } });
});

test('a waiver covers what it was given for and nothing else', () => {
  const { records, observed } = waived(breaks, 'It goes in March.');
  const more = [...records, makeAny('touchpoint', 'bar', { name: 'Bar', importance: 4 })];
  expect(
    found({ records: more, observed })
      .open.filter(({ check }) => check === 'touchpoint-unmeasured')
      .map(({ sentence }) => sentence),
  ).toEqual(['“Bar” is importance 4 and has no metric.']);
});

test('a finding is open again once its waiver is taken back', () => {
  const strategy = waived(breaks, 'It goes in March.');
  const [one] = found(strategy).waived;
  const back = applied(strategy.records, unwaive(strategy.records, one?.waiver ?? ''));
  expect(found({ ...strategy, records: back })).toMatchObject({ waived: [], counts: found(breaks).counts });
});

test('waiving again replaces the reason', () => {
  const strategy = waived(breaks, 'It goes in March.');
  const again = applied(strategy.records, waive(strategy.records, finding(breaks), 'It is gone.', TODAY, newId));
  expect(recordsOf(again, 'review').flatMap(({ data }) => data.waivers.map(({ reason }) => reason))).toEqual(['It is gone.']);
});

test('taking back a waiver that is gone changes nothing', () => {
  expect(unwaive(breaks.records, 'gone')).toMatchObject({ put: [], remove: [] });
});
