import { EMOTIONS, type Field, type Option, type Reference, type Widget } from '../fields.ts';
import { formatDate, formatMoney, formatNumber, signed } from '../format.ts';
import { frameworkOf, type Kind } from '../frameworks/index.ts';
import { shorten } from '../history/describe.ts';
import { inSentence, plural, t } from '../i18n.ts';
import { allItems, isObject, itemsOf, itemTitle, referencesIn, titleOf } from '../records.ts';
import type { Version, VersionRecord } from './model.ts';

/* Values in words, for people who were not there when they were changed. */

export interface WordsContext {
  /** ISO 4217; null is EUR. */
  readonly currency: string | null;
  /** What a reference leads to, by name. */
  readonly nameOf: (reference: Reference) => string;
}

/** @param versions where what is referred to is looked for, the first that has it wins */
export function wordsContext(currency: string | null, versions: readonly Version[]): WordsContext {
  const records = new Map<string, VersionRecord>();
  for (const version of versions) for (const record of version.records) if (!records.has(record.id)) records.set(record.id, record);
  const items = new Map<string, ReadonlyMap<string, string>>();
  const itemsOfRecord = ({ id, kind, data }: VersionRecord): ReadonlyMap<string, string> => {
    const known =
      items.get(id) ?? new Map(allItems(frameworkOf(kind).fields, data).map(({ field, value }) => [value.id, itemTitle(field, value)]));
    items.set(id, known);
    return known;
  };
  return {
    currency,
    nameOf: ({ record: id, item }) => {
      const record = records.get(id);
      if (!record) return t('something that is gone');
      const title = shorten(titleOf(record.kind, record.data)) || unnamed(record.kind);
      if (item === undefined) return quoted(title);
      return quoted(shorten(itemsOfRecord(record).get(item) ?? '') || title);
    },
  };
}

export const unnamed = (kind: Kind): string => t('unnamed {{what}}', { what: inSentence(t(frameworkOf(kind).singular)) });

export const quoted = (words: string): string => t('“{{words}}”', { words });

/** The currency that a version's brief names. */
export function currencyOf(version: Version): string | null {
  const brief = version.records.find(({ kind }) => kind === 'brief');
  return typeof brief?.data.currency === 'string' ? brief.data.currency : null;
}

/** A field's label as it stands inside a sentence. */
export const labelWords = (field: Field): string => inSentence(t(field.label));

/** An item by what it is and what it says: "pain “Slow checkout”". */
export function itemWords(list: Field, item: object): string {
  const what = list.widget.kind === 'list' ? inSentence(t(list.widget.itemName)) : labelWords(list);
  const words = isObject(item) ? shorten(itemTitle(list, item)) : '';
  return words === '' ? t('a {{what}} without words', { what }) : t('{{what}} “{{words}}”', { what, words });
}

const optionLabel = (options: readonly Option[], value: unknown): string => {
  const option = options.find((each) => each.value === value);
  return option ? t(option.label) : String(value);
};

const isEmotion = (value: string): value is keyof typeof EMOTIONS => Object.hasOwn(EMOTIONS, value);

/** What a set is made of, each in words. */
export function membersOf(field: Field, value: unknown, context: WordsContext): string[] {
  const { widget } = field;
  if (widget.kind === 'references') return referencesIn(field, value).map(context.nameOf);
  if (!Array.isArray(value)) return [];
  if (widget.kind === 'choices') return value.map((one) => optionLabel(widget.options, one));
  if (widget.kind === 'strings') return value.map((one) => quoted(shorten(String(one))));
  return [];
}

function numberWords({ unit }: Extract<Widget, { kind: 'number' }>, value: number): string {
  const figure = `${value < 0 ? '−' : ''}${formatNumber(Math.abs(value))}`;
  if (unit === undefined) return figure;
  return unit === '%' ? `${figure}%` : `${figure} ${t(unit)}`;
}

/** A value in words; '' where it is empty. Texts come whole. */
export function valueWords(field: Field, value: unknown, context: WordsContext): string {
  const { widget } = field;
  if (value === null || value === undefined || value === '') return '';
  switch (widget.kind) {
    case 'choice':
      return optionLabel(widget.options, value);
    case 'number':
      return typeof value === 'number' ? numberWords(widget, value) : '';
    case 'money':
      return typeof value === 'number' ? formatMoney(value, context.currency) : '';
    case 'date':
      return typeof value === 'string' ? formatDate(value) : '';
    case 'flag':
      return value === true ? t('yes') : t('no');
    case 'emotion': {
      const word = String(value);
      return isEmotion(word) ? `${inSentence(t(EMOTIONS[word]))} (${signed(Number(value))})` : word;
    }
    case 'image':
      return t('a picture');
    case 'reference': {
      const [reference] = referencesIn(field, value);
      return reference ? context.nameOf(reference) : '';
    }
    case 'references':
    case 'choices':
    case 'strings':
      return membersOf(field, value, context).join(', ');
    case 'numbers':
      return Array.isArray(value)
        ? widget.names
            .flatMap((name, index) => (typeof value[index] === 'number' ? [`${t(name)} ${formatNumber(value[index])}`] : []))
            .join(', ')
        : '';
    case 'citations':
      return Array.isArray(value) && value.length > 0 ? plural(value.length, '{{count}} citation', '{{count}} citations') : '';
    case 'list':
      return itemsOf(value)
        .map((item) => shorten(itemTitle(field, item)))
        .filter((title) => title !== '')
        .join(', ');
    case 'group':
      return isObject(value) ? fieldsWords(widget.fields, value, context) : '';
    default:
      return String(value);
  }
}

/** What an object says, field by field, for putting side by side. */
export const fieldsWords = (fields: Readonly<Record<string, Field>>, data: object, context: WordsContext): string =>
  Object.entries(fields)
    .flatMap(([name, field]) => {
      const words = isObject(data) ? valueWords(field, data[name], context) : '';
      return words === '' || (field.widget.kind === 'flag' && words === t('no')) ? [] : [`${t(field.label)}: ${words}`];
    })
    .join('\n');
