import { describe, expect, it } from 'vitest';
import {
  columnOf,
  fieldOf,
  fixableIn,
  fixedOf,
  missingFrom,
  withColumn,
  withFixed,
  withFormat,
} from '../../../../src/renderer/import/plan.ts';
import { type ImportPlan, importPlanSchema } from '../../../../src/shared/exchange/import.ts';

const plan: ImportPlan = {
  kind: 'responses',
  format: { encoding: 'utf-8', delimiter: ',', quote: '"', header: true, dateOrder: 'ymd', decimal: '.' },
  columns: [
    { column: 0, field: 'date' },
    { column: 2, field: 'score' },
  ],
  fixed: [{ field: 'wave', text: 'Summer' }],
};
const target = (field: string, required = false) => ({ field, label: field, required, hint: '' });

describe('a plan of an import', () => {
  it('leads a column to a field', () => {
    const next = withColumn(plan, 1, 'metric');
    expect(fieldOf(next, 1)).toBe('metric');
    expect(columnOf(next, 'metric')).toBe(1);
  });

  it('never leads two columns to one field: the new one takes it over', () => {
    const next = withColumn(plan, 4, 'score');
    expect(columnOf(next, 'score')).toBe(4);
    expect(fieldOf(next, 2)).toBeNull();
  });

  it('leads a column to one field at most', () => {
    const next = withColumn(plan, 0, 'segment');
    expect(columnOf(next, 'date')).toBeNull();
    expect(fieldOf(next, 0)).toBe('segment');
  });

  it('leaves a column out', () => {
    expect(fieldOf(withColumn(plan, 2, null), 2)).toBeNull();
  });

  it('fills a field by a column or by one text, not by both', () => {
    const byColumn = withColumn(plan, 1, 'wave');
    expect(fixedOf(byColumn, 'wave')).toBe('');
    const byText = withFixed(byColumn, 'wave', 'Winter');
    expect(columnOf(byText, 'wave')).toBeNull();
    expect(fixedOf(byText, 'wave')).toBe('Winter');
    expect(withFixed(byText, 'wave', '').fixed).toEqual([]);
  });

  it('stays a plan that main takes', () => {
    expect(importPlanSchema.safeParse(withFormat(withColumn(withFixed(plan, 'metric', 'NPS'), 3, 'wave'), { header: false })).success).toBe(
      true,
    );
  });

  it('names the required fields that nothing fills', () => {
    const targets = [target('score', true), target('metric', true), target('wave', true), target('segment')];
    expect(missingFrom(plan, targets).map(({ field }) => field)).toEqual(['metric']);
    expect(missingFrom(withFixed(plan, 'metric', '  '), targets)).toHaveLength(1);
    expect(missingFrom(withFixed(plan, 'metric', 'NPS'), targets)).toHaveLength(0);
  });

  it('offers one value for the whole file where no column fills the field', () => {
    const targets = [target('date'), target('score', true), target('metric', true), target('wave')];
    expect(fixableIn(plan, targets).map(({ field }) => field)).toEqual(['metric', 'wave']);
  });
});
