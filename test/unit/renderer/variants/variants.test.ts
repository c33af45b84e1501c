import { describe, expect, it } from 'vitest';
import { compareScenarios, tallyOf } from '../../../../src/renderer/variants/compare.ts';
import { withEdit, withEdits } from '../../../../src/renderer/variants/edits.ts';
import { type Content, commonIds, ledVersion } from '../../../../src/renderer/variants/lead.ts';
import { takeNumber, takeRecord } from '../../../../src/renderer/variants/take-over.ts';
import type { Quantity } from '../../../../src/shared/analysis/scenario.ts';
import { NOTHING_OBSERVED } from '../../../../src/shared/observed.ts';
import type { AnyRecord } from '../../../../src/shared/records.ts';
import { describeChanges } from '../../../../src/shared/versions/index.ts';
import { make } from '../../analysis/make.ts';
import { point } from '../../analysis/observe.ts';
import { pain, record } from '../make.ts';

const content = (
  records: readonly AnyRecord[],
  origins: Content['origins'] = {},
  points: readonly ReturnType<typeof point>[] = [],
): Content => ({
  records,
  origins,
  observed: { ...NOTHING_OBSERVED, points },
});

const segment = (id: string) => record('segment', id, { name: 'Remote workers' });
const persona = (id: string, segmentId: string, severity = 3) =>
  record('persona', id, { name: 'Maya', segments: [{ record: segmentId }], pains: [pain('p1', 'No desk', severity)] });
const brief = (id: string, name: string) => record('brief', id, { name, currency: 'GBP' });
const economics = (id: string, retention: number) => record('economics', id, { retention });

const base = content([brief('b', 'Harbour House'), segment('s'), persona('m', 's'), economics('e', 24)]);
const ORIGINS = { b2: 'b', s2: 's', m2: 'm', e2: 'e' };
const variant = (severity = 3, retention = 24) =>
  content([brief('b2', 'Loyalty first'), segment('s2'), persona('m2', 's2', severity), economics('e2', retention)], ORIGINS);

const sentences = (member: Content, of: Content = base) => describeChanges(ledVersion(of, of), ledVersion(member, of), 'GBP').changes;

describe('records of a variant led to those of the base', () => {
  it('finds no difference in a fresh copy, whose ids and name are other ones', () => {
    expect(sentences(variant())).toEqual([]);
  });

  it('finds what was changed, and names the record of the base', () => {
    const found = sentences(variant(5));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ record: 'm', place: { record: 'm' } });
    expect(found[0]?.text).toContain('severity 3 → 5');
  });

  it('takes rows that say the same for the same, so that citations of a copy are no difference', () => {
    const metric = (id: string, row: string) =>
      make('metric', id, {
        name: 'Repeat',
        kind: 'retention',
        evidence: [{ id: 'x', claim: 'It holds', cites: [{ kind: 'point', id: row }] }],
      });
    const value = (id: string, of: string) => ({ ...point({ metric: of, date: '2026-09-30', value: 16.7 }), id });
    const one = content([metric('k', 'r1')], {}, [value('r1', 'k')]);
    const other = content([metric('k2', 'r2')], { k2: 'k' }, [value('r2', 'k2')]);
    expect(sentences(other, one)).toEqual([]);
  });

  it('knows a record that came later by its kind where there is one, else by its kind and name', () => {
    const later = content([economics('new', 30), record('persona', 'new-m', { name: 'Maya' })]);
    const ids = commonIds(later, base);
    expect(ids.get('new')).toBe('e');
    expect(ids.get('new-m')).toBe('m');
    expect(commonIds(content([record('persona', 'x', { name: 'Colin' })]), base).get('x')).toBe('x');
  });

  it('gives no two records one id', () => {
    const twins = content([record('persona', 'a', { name: 'Maya' }), record('persona', 'c', { name: 'Maya' })]);
    expect([...commonIds(twins, base).values()]).toEqual(['m', 'c']);
  });
});

describe('what is taken over', () => {
  const changed = persona('m2', 's2', 5);

  it('puts a record of the variant in its place, with references to the base’s own records', () => {
    const { put, remove, label } = takeRecord(base, variant(5), 'm', 'Maya', 'Loyalty first', () => 'fresh');
    expect(remove).toEqual([]);
    expect(label).toBe('Take over Maya from Loyalty first');
    expect(put).toHaveLength(1);
    expect(put[0]).toMatchObject({
      id: 'm',
      kind: 'persona',
      revision: 1,
      data: { segments: [{ record: 's' }], pains: [{ severity: 5 }] },
    });
    expect(changed.data.segments).toEqual([{ record: 's2' }]);
  });

  it('makes a record that only the variant has under an id of its own, without references to what the base lacks', () => {
    const more = content(
      [
        ...variant().records,
        record('segment', 's3', { name: 'Walkers' }),
        record('persona', 'c', { name: 'Colin', segments: [{ record: 's3' }] }),
      ],
      ORIGINS,
    );
    const { put } = takeRecord(base, more, 'c', 'Colin', 'Loyalty first', () => 'fresh');
    expect(put).toHaveLength(1);
    expect(put[0]).toMatchObject({ id: 'fresh', revision: null, data: { name: 'Colin', segments: [] } });
  });

  it('takes out what the variant has taken out', () => {
    const less = content(
      variant().records.filter(({ id }) => id !== 'm2'),
      ORIGINS,
    );
    expect(takeRecord(base, less, 'm', 'Maya', 'Loyalty first', () => 'fresh')).toMatchObject({ put: [], remove: ['m'] });
  });

  it('leads back to a base that was itself duplicated from what is gone', () => {
    const own = content([brief('b1', 'Harbour'), economics('e1', 24)], { b1: 'b', e1: 'e' });
    const { put } = takeRecord(own, content([economics('e2', 31)], { e2: 'e' }), 'e', 'Economics', 'X', () => 'fresh');
    expect(put).toMatchObject([{ id: 'e1', revision: 1, data: { retention: 31 } }]);
  });

  it('changes one number of the base, and nothing else of its record', () => {
    const own = { ...number('retention', 24), place: { kind: 'economics', record: 'e', path: ['retention'] } } as const;
    const other = { ...own, value: 31, place: { ...own.place, record: 'e2' } };
    const changes = takeNumber(base.records, own, other, 'Loyalty first');
    expect(changes?.put).toEqual([{ id: 'e', kind: 'economics', data: { ...economics('e', 24).data, retention: 31 }, revision: 1 }]);
    expect(takeNumber(base.records, null, other, 'Loyalty first')).toBeNull();
  });
});

const number = (id: string, value: number | null, better: Quantity['better'] = 'up'): Quantity => ({
  id,
  group: 'numbers',
  label: id,
  value,
  unit: { kind: 'number' },
  better,
  formula: '',
  missing: '',
  place: null,
});

describe('numbers side by side', () => {
  it('says of each whether it is better than the base’s, by the way that is better', () => {
    const rows = compareScenarios([
      [number('retention', 24), number('cac', 38, 'down'), number('budget', 100, 'neither'), number('margin', 38)],
      [number('retention', 29), number('cac', 43, 'down'), number('budget', 80, 'neither'), number('margin', 38)],
    ]);
    expect(rows.map(({ cells }) => [cells[0]?.verdict, cells[1]?.verdict, cells[1]?.difference])).toEqual([
      [null, 'better', 5],
      [null, 'worse', 5],
      [null, 'less', -20],
      [null, 'same', 0],
    ]);
    expect(tallyOf(rows, 1)).toEqual({ better: 1, worse: 1 });
  });

  it('takes rounding for no difference', () => {
    const rows = compareScenarios([[number('clv', 0.1 + 0.2)], [number('clv', 0.3)]]);
    expect(rows[0]?.cells[1]?.verdict).toBe('same');
  });

  it('shows a number that only one of them has, and says that they differ', () => {
    const rows = compareScenarios([[number('retention', null)], [number('retention', 20), number('price x', 12)]]);
    expect(rows.map(({ id, differs }) => [id, differs])).toEqual([
      ['retention', true],
      ['price x', true],
    ]);
    expect(rows[1]?.cells[0]).toMatchObject({ quantity: null, verdict: null });
  });

  it('keeps groups together, also where only a later one has them', () => {
    const later: Quantity = { ...number('clv', 1), group: 'worth' };
    expect(compareScenarios([[number('retention', 1)], [number('retention', 1), later]]).map(({ id }) => id)).toEqual(['clv', 'retention']);
  });
});

describe('numbers typed into a column', () => {
  const strategy = { id: 'one', name: 'One', createdAt: '', updatedAt: '' };
  const place = { kind: 'economics', record: 'e', path: ['retention'] } as const;
  const shown = { ...base, strategy };

  it('are shown in their own strategy at once', () => {
    const edited = withEdits(shown, [{ strategy: 'one', place, value: 40 }]);
    expect(edited.records.find(({ id }) => id === 'e')?.data).toMatchObject({ retention: 40 });
    expect(withEdits(shown, [{ strategy: 'other', place, value: 40 }])).toBe(shown);
  });

  it('stand once for each number, the last one typed', () => {
    const first = withEdit([], { strategy: 'one', place, value: 4 });
    const then = withEdit(first, { strategy: 'one', place: { ...place, path: ['margin'] }, value: 9 });
    expect(withEdit(then, { strategy: 'one', place, value: 40 }).map(({ value }) => value)).toEqual([9, 40]);
  });
});
