import type { CsvFormat, ImportKind, ImportPlan, ImportTarget } from '../../shared/exchange/import.ts';

/** The field that a column goes to; null when it is left out. */
export const fieldOf = (plan: ImportPlan, column: number): string | null =>
  plan.columns.find((entry) => entry.column === column)?.field ?? null;

/** The column that fills a field; null when none does. */
export const columnOf = (plan: ImportPlan, field: string): number | null =>
  plan.columns.find((entry) => entry.field === field)?.column ?? null;

/** The text that stands in a field of every row; '' when there is none. */
export const fixedOf = (plan: ImportPlan, field: string): string => plan.fixed.find((entry) => entry.field === field)?.text ?? '';

/**
 * Leads a column to a field, or leaves it out. A field takes one column: another one that went there before is left
 * out from now on, and so is a fixed text.
 */
export function withColumn(plan: ImportPlan, column: number, field: string | null): ImportPlan {
  const columns = plan.columns.filter((entry) => entry.column !== column && entry.field !== field);
  if (field === null) return { ...plan, columns };
  return {
    ...plan,
    columns: [...columns, { column, field }].sort((a, b) => a.column - b.column),
    fixed: plan.fixed.filter((entry) => entry.field !== field),
  };
}

/** Puts the same text into a field of every row; '' takes it out. A column that went there is left out. */
export function withFixed(plan: ImportPlan, field: string, text: string): ImportPlan {
  const fixed = plan.fixed.filter((entry) => entry.field !== field);
  if (text === '') return { ...plan, fixed };
  return { ...plan, columns: plan.columns.filter((entry) => entry.field !== field), fixed: [...fixed, { field, text }] };
}

export const withFormat = (plan: ImportPlan, change: Partial<CsvFormat>): ImportPlan => ({
  ...plan,
  format: { ...plan.format, ...change },
});

/** The required fields that neither a column nor a fixed text fills. */
export const missingFrom = (plan: ImportPlan, targets: readonly ImportTarget[]): readonly ImportTarget[] =>
  targets.filter(({ field, required }) => required && columnOf(plan, field) === null && fixedOf(plan, field).trim() === '');

/** Fields that make sense with one value for the whole file. */
const FIXABLE: Readonly<Record<ImportKind, readonly string[]>> = {
  feedback: ['source', 'date', 'persona', 'touchpoint', 'phase'],
  responses: ['metric', 'wave', 'date', 'segment', 'persona', 'phase'],
  customers: [],
  persona: [],
  touchpoint: [],
};

/** The fields that no column fills and that can have one value for the whole file. */
export const fixableIn = (plan: ImportPlan, targets: readonly ImportTarget[]): readonly ImportTarget[] =>
  targets.filter(({ field }) => FIXABLE[plan.kind].includes(field) && columnOf(plan, field) === null);
