import type { Field } from '../fields.ts';
import { frameworkOf, type Kind, kinds } from '../frameworks/index.ts';
import { shorten } from '../history/describe.ts';
import { type Difference, differences, sameValue } from '../history/differences.ts';
import { t } from '../i18n.ts';
import { emptyData, titleOf } from '../records.ts';
import { movedMeasures } from './measures.ts';
import type { ChangeReport, ChangeSentence, Version, VersionRecord } from './model.ts';
import { labelsOfNumbers } from './numbers.ts';
import { summaryOf } from './summary.ts';
import { itemWords, labelWords, membersOf, quoted, unnamed, valueWords, type WordsContext, wordsContext } from './words.ts';

/** Texts that are longer than this are not put side by side in a sentence, in letters. */
const LONGEST_QUOTE = 60;

/** A sentence with the way to what it is about, by field names and item ids; [] for a record as a whole. */
export interface Described {
  readonly sentence: ChangeSentence;
  readonly path: readonly string[];
}

/**
 * The whole difference between two versions in words.
 * @param currency ISO 4217, in which money is written; null is EUR
 */
export function describeChanges(a: Version, b: Version, currency: string | null): ChangeReport {
  return { summary: summaryOf(a, b, currency), changes: sentencesOf(a, b, currency).map(({ sentence }) => sentence) };
}

/** Every change in words, in the order of the registry and of the records. */
export function sentencesOf(a: Version, b: Version, currency: string | null): Described[] {
  const context = wordsContext(currency, [b, a]);
  const old = new Map(a.records.map((record) => [record.id, record]));
  const now = new Map(b.records.map((record) => [record.id, record]));
  const isSame = (one: VersionRecord | undefined, other: VersionRecord): boolean => one?.kind === other.kind;
  const removed = a.records.filter((record) => !isSame(now.get(record.id), record)).map((record) => wholeRecord(record, 'removed'));
  const others = b.records.flatMap((record): Described[] => {
    const before = old.get(record.id);
    return before && isSame(before, record) ? recordSentences(before, record, context) : [wholeRecord(record, 'added')];
  });
  const all = [...removed, ...others, ...orderSentences(a, b), ...measureSentences(a, b)];
  return all.toSorted((one, other) => kinds.indexOf(one.sentence.kind) - kinds.indexOf(other.sentence.kind));
}

const titleWords = ({ kind, data }: Pick<VersionRecord, 'kind' | 'data'>): string => shorten(titleOf(kind, data)) || unnamed(kind);

/** What a sentence about a record begins with: "Persona Maya"; of a kind that there is once, "Brief". */
function subjectOf({ kind, data }: Pick<VersionRecord, 'kind' | 'data'>): string {
  const framework = frameworkOf(kind);
  const title = shorten(titleOf(kind, data));
  if (framework.count === 'one') return t(framework.singular);
  if (title === '') return capital(unnamed(kind));
  // What nobody named goes by its kind.
  if (title === titleOf(kind, emptyData(kind))) return t(framework.singular);
  return t('{{kind}} {{title}}', { kind: t(framework.singular), title });
}

const capital = (words: string): string => words.charAt(0).toLocaleUpperCase('en') + words.slice(1);

function wholeRecord(record: VersionRecord, look: 'added' | 'removed'): Described {
  const subject = subjectOf(record);
  const text = look === 'added' ? t('{{subject}} added.', { subject }) : t('{{subject}} removed.', { subject });
  const { id, kind } = record;
  return { sentence: { text, record: id, kind, title: titleWords(record), place: { record: id }, look }, path: [] };
}

function recordSentences(before: VersionRecord, after: VersionRecord, context: WordsContext): Described[] {
  const { id: record, kind } = after;
  const found = differences(frameworkOf(kind).fields, before.data, after.data);
  const gone = new Map(found.flatMap((each) => (each.kind === 'removed' ? [[each.place.item.id, each] as const] : [])));
  const came = new Set(found.flatMap((each) => (each.kind === 'added' ? [each.place.item.id] : [])));
  return found.flatMap((difference): Described[] => {
    // An item that went from one list to another of the record is one change.
    if (difference.kind === 'removed' && came.has(difference.place.item.id)) return [];
    const from = difference.kind === 'added' ? gone.get(difference.place.item.id) : undefined;
    const words = from ? movedWords(from, difference) : differenceWords(difference, context);
    const within = difference.within.map(({ list, item }) => itemWords(list, item));
    const groups = difference.kind === 'value' || difference.kind === 'order' ? groupsOf(difference) : [];
    const text = t('{{place}}: {{words}}.', { place: [subjectOf(after), ...within, ...groups].join(': '), words });
    const look = from || difference.kind === 'value' || difference.kind === 'order' ? 'changed' : difference.kind;
    const place = { record, ...placeOf(difference) };
    return [{ sentence: { text, record, kind, title: titleWords(after), place, look }, path: pathOf(difference) }];
  });
}

/** The groups that a field stands in, from the innermost item on. */
function groupsOf({ path, within }: Difference): string[] {
  const list = within.at(-1)?.list;
  const from = list ? path.indexOf(list) + 1 : 0;
  return path.slice(from, -1).map(labelWords);
}

function pathOf(difference: Difference): readonly string[] {
  return difference.kind === 'added' || difference.kind === 'removed' ? [...difference.steps, difference.place.item.id] : difference.steps;
}

/** The field and, where it is about one, the item that somebody wants to be led to. */
function placeOf(difference: Difference): { field: string; item?: string } {
  const ids = new Set(difference.within.map(({ item }) => item.id));
  const names = difference.steps.filter((step) => !ids.has(step));
  if (difference.kind === 'added') return { field: names.join('.'), item: difference.place.item.id };
  const place = difference.within.at(-1);
  if (!place) return { field: names.join('.') };
  return { field: names.slice(0, difference.path.indexOf(place.list) + 1).join('.'), item: place.item.id };
}

function movedWords(from: Difference, to: Difference): string {
  const [one, other] = [from.path.at(-1), to.path.at(-1)];
  const item = to.kind === 'added' ? itemWords(to.place.list, to.place.item) : '';
  if (!one || !other) return item;
  if (one !== other) return t('{{item}} moved from {{from}} to {{to}}', { item, from: labelWords(one), to: labelWords(other) });
  const place = to.within.at(-1);
  return place ? t('{{item}} moved here', { item }) : item;
}

function differenceWords(difference: Difference, context: WordsContext): string {
  const field = difference.path.at(-1);
  if (!field) throw new Error('A difference lies in a field');
  switch (difference.kind) {
    case 'added':
      return t('{{item}} added', { item: itemWords(difference.place.list, difference.place.item) });
    case 'removed':
      return t('{{item}} removed', { item: itemWords(difference.place.list, difference.place.item) });
    case 'order':
      return t('{{list}} in another order', { list: labelWords(field) });
    default:
      return valueChange(field, difference, context);
  }
}

function valueChange(field: Field, { before, after }: Extract<Difference, { kind: 'value' }>, context: WordsContext): string {
  const label = labelWords(field);
  switch (field.widget.kind) {
    case 'text':
    case 'longText':
      return textChange(label, String(before ?? ''), String(after ?? ''));
    case 'references':
    case 'choices':
    case 'strings':
      return setChange(label, membersOf(field, before, context), membersOf(field, after, context));
    case 'citations':
      return t('{{label}} {{was}} → {{is}}', { label, was: lengthOf(before), is: lengthOf(after) });
    case 'numbers':
      return labelsOfNumbers(label, field.widget.names, before, after);
    case 'image':
      return before === null
        ? t('{{label}} added', { label })
        : after === null
          ? t('{{label}} taken out', { label })
          : t('another {{label}}', { label });
    default:
      return fromTo(label, valueWords(field, before, context), valueWords(field, after, context));
  }
}

const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0);

function fromTo(label: string, was: string, is: string): string {
  if (was === '') return t('{{label}} set to {{is}}', { label, is });
  if (is === '') return t('{{label}} {{was}} taken out', { label, was });
  return t('{{label}} {{was}} → {{is}}', { label, was, is });
}

function textChange(label: string, was: string, is: string): string {
  if (was.trim() === '') return t('{{label}} {{words}} written', { label, words: quoted(shorten(is)) });
  if (is.trim() === '') return t('{{label}} {{words}} taken out', { label, words: quoted(shorten(was)) });
  const isShort = [was, is].every((text) => text.length <= LONGEST_QUOTE && !/[\r\n]/.test(text));
  return isShort ? t('{{label}} {{was}} → {{is}}', { label, was: quoted(was), is: quoted(is) }) : t('{{label}} reworded', { label });
}

/** "devices: phone added, laptop taken out"; long sets are counted. */
function setChange(label: string, was: readonly string[], is: readonly string[]): string {
  const [added, gone] = [is.filter((one) => !was.includes(one)), was.filter((one) => !is.includes(one))];
  const parts = [
    ...(added.length > 0 ? [t('{{names}} added', { names: fewOf(added) })] : []),
    ...(gone.length > 0 ? [t('{{names}} taken out', { names: fewOf(gone) })] : []),
  ];
  return parts.length === 0 ? t('{{label}} in another order', { label }) : t('{{label}}: {{parts}}', { label, parts: parts.join(', ') });
}

const MOST_NAMES = 4;
const fewOf = (names: readonly string[]): string => {
  if (names.length <= MOST_NAMES) return names.join(', ');
  return t('{{names}} and {{count}} more', { names: names.slice(0, MOST_NAMES - 1).join(', '), count: names.length - MOST_NAMES + 1 });
};

/** One sentence for each kind whose records that stayed stand in another order. */
function orderSentences(a: Version, b: Version): Described[] {
  const idsOf = (version: Version, kind: Kind, among: ReadonlySet<string>): string[] =>
    version.records.flatMap((record) => (record.kind === kind && among.has(record.id) ? [record.id] : []));
  const old = new Set(a.records.map(({ id }) => id));
  const stayed = new Set(b.records.flatMap(({ id }) => (old.has(id) ? [id] : [])));
  return kinds.flatMap((kind): Described[] => {
    const [was, is] = [idsOf(a, kind, stayed), idsOf(b, kind, stayed)];
    const first = b.records.find(({ id }) => id === is.find((each, index) => each !== was[index]));
    if (!first || sameValue(was, is)) return [];
    const text = t('{{kind}} in another order.', { kind: t(frameworkOf(kind).plural) });
    return [
      { sentence: { text, record: first.id, kind, title: titleWords(first), place: { record: first.id }, look: 'changed' }, path: [] },
    ];
  });
}

function measureSentences(a: Version, b: Version): Described[] {
  return movedMeasures(a, b).map(({ text, measure }) => {
    const place = { record: measure.metric };
    return {
      sentence: { text: t('{{text}}.', { text }), record: measure.metric, kind: 'metric', title: measure.name, place, look: 'changed' },
      path: ['measured'],
    };
  });
}
