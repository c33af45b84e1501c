import type { Field, Fields } from './fields.ts';
import { type AnyData, type AnyFramework, frameworkOf, type Kind } from './frameworks/index.ts';
import { type AnyRecord, isObject, itemsOf, itemTitle } from './records.ts';

/** Something that a record still lacks. */
export interface Gap {
  /** Field names and item ids from the record down. */
  readonly path: readonly string[];
  readonly section: string;
  /** "Quote", "Pains: “Slow checkout”: Severity". */
  readonly label: string;
  /** How many more items a list needs; 0 for a single field. */
  readonly missing: number;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
}

export interface Completeness extends Progress {
  /** 0–100, rounded down, so that 100 means complete. */
  readonly percent: number;
  readonly sections: {
    readonly id: string;
    readonly label: string;
    readonly done: number;
    readonly total: number;
    readonly count: number | undefined;
  }[];
  readonly gaps: readonly Gap[];
}

/** True when a person has filled the field in. */
export function isFilled(field: Field, value: unknown): boolean {
  switch (field.widget.kind) {
    case 'list':
    case 'strings':
    case 'references':
    case 'choices':
    case 'citations':
      return Array.isArray(value) && value.length >= field.atLeast;
    case 'numbers':
      return Array.isArray(value) && field.widget.names.every((_, index) => typeof value[index] === 'number');
    case 'text':
    case 'longText':
      return typeof value === 'string' && value.trim() !== '';
    case 'flag':
      return true;
    default:
      return value !== null && value !== undefined;
  }
}

/** Percentage of required fields that are filled; 100 when nothing is required. */
export const percentOf = ({ done, total }: Progress): number => (total === 0 ? 100 : Math.floor((100 * done) / total));

/** True when the field is asked for as the data stand. */
export const isAsked = (framework: AnyFramework, name: string, data: AnyData): boolean => !framework.leavesOut?.(data).includes(name);

/** What a record holds of what it should, by section, with every gap named. */
export function completenessOf(framework: AnyFramework, data: AnyData): Completeness {
  const gaps: Gap[] = [];
  const sections = framework.sections.map((section) => {
    let done = 0;
    let total = 0;
    let count: number | undefined;
    for (const name of section.fields) {
      const field = framework.fields[name];
      if (!field || !isAsked(framework, name, data)) continue;
      const measured = measure(field, data[name], [name], '', section.id, gaps);
      done += measured.done;
      total += measured.total;
      if (field.widget.kind === 'list' || field.widget.kind === 'strings') {
        count = (count ?? 0) + (Array.isArray(data[name]) ? data[name].length : 0);
      }
    }
    return { id: section.id, label: section.label, done, total, count };
  });
  const done = sections.reduce((sum, section) => sum + section.done, 0);
  const total = sections.reduce((sum, section) => sum + section.total, 0);
  return { done, total, percent: percentOf({ done, total }), sections, gaps };
}

function measure(field: Field, value: unknown, path: readonly string[], prefix: string, section: string, gaps: Gap[]): Progress {
  const { widget } = field;
  const label = `${prefix}${field.label}`;
  if (widget.kind === 'group') {
    return measureAll(widget.fields, isObject(value) ? value : {}, path, `${label}: `, section, gaps);
  }
  const own = field.required ? Number(isFilled(field, value)) : 0;
  const needed = Number(field.required);
  if (needed > own) {
    const has = Array.isArray(value) ? value.length : 0;
    gaps.push({ path, section, label, missing: widget.kind === 'list' ? field.atLeast - has : 0 });
  }
  if (widget.kind !== 'list') return { done: own, total: needed };
  let done = own;
  let total = needed;
  for (const item of itemsOf(value)) {
    const title = itemTitle(field, item);
    const name = title === '' ? label : `${label}: “${title}”`;
    const inner = measureAll(widget.fields, item, [...path, item.id], `${name}: `, section, gaps);
    done += inner.done;
    total += inner.total;
  }
  return { done, total };
}

function measureAll(fields: Fields, data: AnyData, path: readonly string[], prefix: string, section: string, gaps: Gap[]): Progress {
  let done = 0;
  let total = 0;
  for (const [name, field] of Object.entries(fields)) {
    const inner = measure(field, data[name], [...path, name], prefix, section, gaps);
    done += inner.done;
    total += inner.total;
  }
  return { done, total };
}

/** The field a gap is reached by in a form: names down to the first list, and the item in it. */
export function placeOfGap(gap: Pick<Gap, 'path'>, kind: Kind): { readonly field: string; readonly item: string | undefined } {
  const names: string[] = [];
  let { fields } = frameworkOf(kind);
  for (const step of gap.path) {
    const field = fields[step];
    if (!field) return { field: names.join('.'), item: step };
    names.push(step);
    if (field.widget.kind === 'list') return { field: names.join('.'), item: gap.path[names.length] };
    if (field.widget.kind === 'group') fields = field.widget.fields;
  }
  return { field: names.join('.'), item: undefined };
}

/** Completeness of one stored record. */
export const completenessOfRecord = (record: AnyRecord): Completeness => completenessOf(frameworkOf(record.kind), record.data);
