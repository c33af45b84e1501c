import type { Field, Fields } from '../fields.ts';
import { formatDate, formatNumber, signed } from '../format.ts';
import { type AnyData, frameworkOf } from '../frameworks/index.ts';
import { t } from '../i18n.ts';
import { type AnyRecord, isObject, itemCode, itemsOf, itemTitle, referencesIn } from '../records.ts';
import { type Context, join, money, namesOfReferences, sourceOf } from './context.ts';
import type { Block, Column, Inline, Span } from './model.ts';
import { byline, claimsOf, type FactRow, facts, paragraphs, under } from './pieces.ts';

/*
 * The general reading of a record, driven by its field definitions. It serves frameworks without pages of
 * their own, and below a special layout it says what that layout did not: nothing a person typed is lost.
 */

/** A single value in words; '' when it is empty. */
export function inWords(context: Context, field: Field, value: unknown): Inline {
  const { widget } = field;
  switch (widget.kind) {
    case 'text':
    case 'longText':
      return typeof value === 'string' ? value : '';
    case 'choice':
      return labelOf(widget.options, value);
    case 'choices':
      return Array.isArray(value)
        ? value
            .map((entry) => labelOf(widget.options, entry))
            .filter((word) => word !== '')
            .join(', ')
        : '';
    case 'rating':
      return typeof value === 'number' ? t('{{value}} of {{max}}', { value, max: widget.max }) : '';
    case 'emotion':
      return typeof value === 'number' ? signed(value) : '';
    case 'numbers':
      return widget.names
        .flatMap((name, index) => {
          const one = Array.isArray(value) ? value[index] : undefined;
          return typeof one === 'number' ? [`${t(name)} ${formatNumber(one)}`] : [];
        })
        .join('; ');
    case 'number':
      return typeof value === 'number' ? `${formatNumber(value)}${widget.unit === undefined ? '' : ` ${t(widget.unit)}`}` : '';
    case 'money':
      return typeof value === 'number' ? money(context, value) : '';
    case 'date':
      return typeof value === 'string' ? formatDate(value) : '';
    case 'flag':
      return value === true ? t('Yes') : '';
    case 'strings':
      return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string').join('; ') : '';
    case 'reference':
    case 'references':
      return join(namesOfReferences(context, referencesIn(field, value)));
    // The claim that cites says from where; what is cited stands beside it there.
    case 'citations':
    case 'image':
    case 'group':
    case 'list':
      return '';
  }
}

const labelOf = (options: readonly { readonly value: string; readonly label: string }[], value: unknown): string => {
  const found = options.find((option) => option.value === value);
  return found ? t(found.label) : '';
};

const isEmpty = (inline: Inline): boolean => (typeof inline === 'string' ? inline.trim() === '' : inline.length === 0);
const spansOf = (inline: Inline): readonly Span[] => (typeof inline === 'string' ? [{ text: inline }] : inline);

/** Fields by their names from the record down, without item ids: "tactics.metric". */
type Shown = ReadonlySet<string>;

function rowsOf(context: Context, fields: Fields, data: AnyData, at: readonly string[], prefix: string, shown: Shown): FactRow[] {
  return Object.entries(fields).flatMap(([name, field]): FactRow[] => {
    const path = [...at, name];
    const { widget } = field;
    if (field.report === 'hidden' || shown.has(path.join('.'))) return [];
    const value = data[name];
    const label = `${prefix}${t(field.label)}`;
    if (widget.kind === 'group') return isObject(value) ? rowsOf(context, widget.fields, value, path, `${label}: `, shown) : [];
    if (widget.kind === 'list') return itemRows(context, field, value, path, label, shown);
    const words = inWords(context, field, value);
    return isEmpty(words) ? [] : [{ label, value: words }];
  });
}

/** Each item of a list on a row of its own: its main text, then what else it says. */
function itemRows(context: Context, field: Field, value: unknown, path: readonly string[], label: string, shown: Shown): FactRow[] {
  const { widget } = field;
  if (widget.kind !== 'list') return [];
  const main = widget.fields[widget.main];
  const mainPath = [...path, widget.main].join('.');
  const besides = new Set([...shown, mainPath]);
  return itemsOf(value).flatMap((item, index): FactRow[] => {
    const rows = rowsOf(context, widget.fields, item, path, '', besides);
    const title = main ? inWords(context, main, item[widget.main]) : '';
    if (rows.length === 0 && (shown.has(mainPath) || isEmpty(title))) return [];
    const details = rows.map((row): Span[] => [{ text: `${row.label}: ` }, ...spansOf(row.value)]);
    const parts = isEmpty(title) ? details : [spansOf(title), ...details];
    const code = itemCode(field, index);
    const value = parts.flatMap((part, at) => (at === 0 ? part : [{ text: '; ' }, ...part]));
    return [{ label: code === '' ? label : `${label} ${code}`, value }];
  });
}

/**
 * What a special layout did not show of a record, as label and value.
 * @param shown fields that stand elsewhere, with all that is in them: "pains", "tactics.metric"
 */
export function alsoNoted(context: Context, record: AnyRecord, shown: readonly string[]): Block[] {
  const all = new Set([...shown, 'evidence', 'owner']);
  const rows = rowsOf(context, frameworkOf(record.kind).fields, record.data, [], '', all);
  return under(t('Also noted'), facts(rows, sourceOf(record)));
}

/** A whole record by its sections: facts, long texts as paragraphs, lists as tables. */
export function generalPage(context: Context, record: AnyRecord): Block[] {
  const framework = frameworkOf(record.kind);
  const data: AnyData = record.data;
  const sections = framework.sections.flatMap((part) => {
    const blocks = part.fields.flatMap((name): Block[] => {
      const field = framework.fields[name];
      if (!field || field.report === 'hidden' || name === 'evidence') return [];
      const value = data[name];
      if (field.widget.kind === 'list') return listTable(context, record, field, value);
      if (field.widget.kind === 'longText' && typeof value === 'string') return paragraphs(value, sourceOf(record, t(field.label)));
      return facts(rowsOf(context, { [name]: field }, data, [], '', new Set()), sourceOf(record, t(field.label)));
    });
    return under(t(part.label), blocks);
  });
  return [...byline(context, record), ...sections, ...claimsOf(context, record)];
}

/** A list as a table of its fields; what a cell cannot hold, such as lists in lists, follows as facts. */
function listTable(context: Context, record: AnyRecord, field: Field, value: unknown): Block[] {
  const { widget } = field;
  if (widget.kind !== 'list') return [];
  const items = itemsOf(value);
  if (items.length === 0) return [];
  const isPlain = (entry: Field): boolean => !['list', 'group', 'image'].includes(entry.widget.kind) && entry.report === 'shown';
  const plain = Object.entries(widget.fields).filter(([, entry]) => isPlain(entry));
  const nested = Object.fromEntries(Object.entries(widget.fields).filter(([, entry]) => !isPlain(entry)));
  const columns: Column[] = plain.map(([name, entry]) => ({ label: t(entry.label), share: name === widget.main ? 2 : 1, align: 'start' }));
  const rows = items.map((item) => ({ cells: plain.map(([name, entry]) => inWords(context, entry, item[name])) }));
  const rest = items.flatMap((item) => rowsOf(context, nested, item, [], `${itemTitle(field, item)}: `, new Set()));
  const source = sourceOf(record, t(field.label));
  return [{ kind: 'table', caption: t(field.label), columns: shared(columns), rows, source }, ...facts(rest, source)];
}

/** Shares that add up to 1. */
function shared(columns: readonly Column[]): Column[] {
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  return columns.map((column) => ({ ...column, share: column.share / total }));
}
