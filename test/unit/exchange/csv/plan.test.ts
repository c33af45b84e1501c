import { describe, expect, test } from 'vitest';
import type { ImportKind, ImportPlan } from '../../../../src/shared/exchange/import.ts';
import { make } from '../../analysis/make.ts';
import { failure } from '../../main/helpers.ts';
import { ready, suggested } from './importing.ts';

const NPS = make('metric', 'm1', { name: 'Recommend', kind: 'NPS' });
const CSAT = make('metric', 'm2', { name: 'Stay', kind: 'CSAT', scale: '1-5' });

const refusal = (kind: ImportKind, text: string, change: Partial<ImportPlan> = {}, records = [NPS]): string => {
  const prepared = suggested(kind, text);
  return failure(ready({ ...prepared, plan: { ...prepared.plan, ...change } }, records), 'invalid-input').message;
};

describe('a plan is refused', () => {
  test('when it fills a field that the kind does not have, or one twice', () => {
    expect(refusal('feedback', 'text\nx\n', { columns: [{ column: 0, field: 'amount' }] })).toContain('“amount”');
    const twice = [
      { column: 0, field: 'verbatim' },
      { column: 1, field: 'verbatim' },
    ];
    expect(refusal('feedback', 'text,more\nx,y\n', { columns: twice })).toContain('Words is filled twice');
    expect(refusal('feedback', 'text,date\nx,\n', { fixed: [{ field: 'verbatim', text: 'y' }] })).toContain('Words is filled twice');
  });

  test('when it takes a column that the file does not have', () => {
    expect(refusal('feedback', 'text\nx\n', { columns: [{ column: 4, field: 'verbatim' }] })).toBe('There is no column 5; the file has 1.');
  });

  test('when what is needed comes from nowhere', () => {
    expect(refusal('feedback', 'date,who\n2026-05-01,x\n')).toContain('verbatim');
    expect(refusal('responses', 'date,who\n2026-05-01,x\n')).toContain('score');
    expect(refusal('persona', 'age\n3\n', { columns: [] })).toContain('name');
    expect(refusal('customers', 'customer,date\nA,2026-05-01\n')).toContain('Choose a column for amount');
  });

  test('when it mixes a list of purchases with a table of customers', () => {
    const columns = ['customer', 'date', 'amount', 'orders'].map((field, column) => ({ column, field }));
    expect(refusal('customers', 'a,b,c,d\nx,2026-05-01,1,2\n', { columns })).toContain('not fields of both');
  });

  test('when several metrics could be meant, with their names; and when there is none', () => {
    expect(refusal('responses', 'score\n9\n', {}, [NPS, CSAT])).toContain('“Recommend”, “Stay”');
    expect(refusal('responses', 'score\n9\n', {}, [make('metric', 'm3', { name: 'Churn', kind: 'churn' })])).toContain('NPS, CSAT or CES');
    expect(ready(suggested('responses', 'score\n9\n'), [NPS])).toMatchObject({ ok: true });
  });

  test('when what shall stand in every row makes no sense', () => {
    const fixed = [{ field: 'source', text: 'pigeon' }];
    expect(refusal('feedback', 'text\nx\n', { fixed })).toMatch(/^Source, the same in every row, “pigeon”: .*Survey, Review/);
    expect(refusal('feedback', 'text\nx\n', { fixed: [{ field: 'persona', text: 'Nobody' }] })).toContain('no persona “Nobody”');
  });
});
