import type { Field, Fields } from '../../../shared/fields.ts';
import { commonFields } from '../../../shared/frameworks/define.ts';
import { type AnyData, frameworkOf } from '../../../shared/frameworks/index.ts';
import { t } from '../../../shared/i18n.ts';
import type { CardToPut } from '../../../shared/learning/cards-csv.ts';
import { type AnyRecord, isObject, itemsOf } from '../../../shared/records.ts';
import { nameOf } from '../../ui/resolve.ts';

/** Where the records of cards that are made stand. */
export interface CardOrigin {
  /** The path of the workspace. */
  readonly workspace: string;
  readonly strategy: string;
}

/** The deck that is proposed for cards made from records. */
export const WORKSPACE_DECK = 'Made from your workspace';

/** Enough of a record for one card. */
const LONGEST_BACK = 600;

/** A card about a record, or about a field of it by its path; its back is what stands there. */
export function cardFrom(record: AnyRecord, path: string | undefined, { workspace, strategy }: CardOrigin): CardToPut {
  const framework = frameworkOf(record.kind);
  const field = path === undefined ? undefined : askedAt(framework.fields, path);
  const top = path?.split('.')[0] ?? '';
  const name = nameOf(record);
  const kind = t(framework.singular);
  const way = [strategy, kind, name, ...(field ? [t(field.label)] : [])];
  return {
    deck: t(WORKSPACE_DECK),
    front: field ? t('{{name}}: {{field}}?', { name, field: t(field.label) }) : t('{{name}} ({{kind}})', { name, kind }),
    back: field ? wordsAt(framework.fields, record.data, path ?? '') : wordsOfRecord(framework.fields, record.data),
    source: way.filter((part) => part !== '').join(' › '),
    place: { workspace, record: record.id, ...(field && { field: top }) },
  };
}

/** The field of a path; of a part of a list the list, whose items are the answer. */
function askedAt(fields: Fields, path: string): Field | undefined {
  const [name = '', ...rest] = path.split('.');
  const field = fields[name];
  return field?.widget.kind === 'group' && rest.length > 0 ? askedAt(field.widget.fields, rest.join('.')) : field;
}

/** What stands in the field of a path; of a part of a list, what stands in the whole list. */
function wordsAt(fields: Fields, data: AnyData, path: string): string {
  const [name = '', ...rest] = path.split('.');
  const field = fields[name];
  const value = data[name];
  if (!field) return '';
  if (field.widget.kind === 'group' && rest.length > 0 && isObject(value)) return wordsAt(field.widget.fields, value, rest.join('.'));
  return wordsOf(field, value);
}

function wordsOfRecord(fields: Fields, data: AnyData): string {
  const lines: string[] = [];
  let length = 0;
  for (const [name, field] of Object.entries(fields)) {
    // Status, tags and what else every record has say nothing that is learned.
    if (Object.hasOwn(commonFields, name)) continue;
    const words = wordsOf(field, data[name]);
    if (words === '' || words === data.name) continue;
    const line = `${t(field.label)}: ${words.includes('\n') ? `\n${words}` : words}`;
    length += line.length;
    if (length > LONGEST_BACK) break;
    lines.push(line);
  }
  return lines.join('\n');
}

/** What stands in a field as text; '' where that is nothing or cannot be said in a few words. */
function wordsOf({ widget }: Field, value: unknown): string {
  const labelOf = (options: readonly { readonly value: string; readonly label: string }[], chosen: unknown): string => {
    const found = options.find((option) => option.value === chosen);
    return found ? t(found.label) : '';
  };
  if (typeof value === 'string') {
    if (widget.kind === 'text' || widget.kind === 'longText') return value.trim();
    return widget.kind === 'choice' ? labelOf(widget.options, value) : '';
  }
  if (widget.kind === 'choices' && Array.isArray(value)) return value.map((entry) => labelOf(widget.options, entry)).join(', ');
  if (widget.kind === 'strings' && Array.isArray(value)) return bullets(value);
  if (widget.kind === 'list') return bullets(itemsOf(value).map((item) => item[widget.main]));
  if (widget.kind === 'group' && isObject(value)) return wordsOfRecord(widget.fields, value);
  return '';
}

const bullets = (values: readonly unknown[]): string =>
  values.flatMap((value) => (typeof value === 'string' && value.trim() !== '' ? [`– ${value.trim()}`] : [])).join('\n');
