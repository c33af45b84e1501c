import { isStopWord } from '../../analysis/stop-words.ts';
import type { Reference } from '../../fields.ts';
import { wordsIn } from '../../fold.ts';
import { frameworkOf, type Kind } from '../../frameworks/index.ts';
import { t } from '../../i18n.ts';
import type { Place } from '../../place.ts';
import { type AnyRecord, allItems, itemTitle, linksOf, recordsOf, walk } from '../../records.ts';

/** Something that a strategy says: a record, an item of one, or a long text. */
export interface Entry {
  readonly kind: Kind;
  /** Where it stands in its kind: "phases.pains"; '' for the record itself. */
  readonly list: string;
  /** What such entries are called: "Pains". */
  readonly label: string;
  readonly text: string;
  /** What it refers to, in words. */
  readonly links: readonly string[];
  /** The same, written alike in every copy of a strategy, whose ids differ. */
  readonly keys: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly place: Place;
}

/** Lists that say how a record is known or scored, not what it says. */
const ASIDE: readonly string[] = ['evidence', 'ratings', 'attributes.scores', 'respondents', 'rfmGroups'];

/** What the records of a kind say, in their order. */
export function entriesOf(kind: Kind, records: readonly AnyRecord[]): Entry[] {
  const names = namesIn(records);
  const { fields, count, singular, plural } = frameworkOf(kind);
  return recordsOf<Kind>(records, kind).flatMap((record) => {
    const links = linksOf(fields, record.data);
    const make = (list: string, label: string, text: string, place: Place, to: readonly Reference[]): Entry => {
      const known = to.flatMap((reference) => names.get(keyOf(reference)) ?? []);
      return {
        kind,
        list,
        label: t(label),
        text: text.trim(),
        links: [...new Set(known.map(({ name }) => name))],
        keys: new Set(known.map(({ key }) => key)),
        words: contentWords(text),
        place,
      };
    };
    const found: Entry[] = [];
    if (count !== 'one' && record.title !== '') {
      const own = links.filter(({ item }) => item === undefined).map(({ to }) => to);
      found.push(make('', count === 'few' ? singular : plural, record.title, { record: record.id }, own));
    }
    walk(fields, record.data, ({ field, value, names: [name = '', ...deeper] }) => {
      if (field.widget.kind !== 'longText' || !field.required || deeper.length > 0) return;
      if (typeof value === 'string' && value.trim() !== '')
        found.push(make(name, field.label, value, { record: record.id, field: name }, []));
    });
    for (const { list, field, value } of allItems(fields, record.data)) {
      const text = itemTitle(field, value);
      if (text.trim() === '' || ASIDE.includes(list)) continue;
      const own = links.filter(({ item }) => item === value.id).map(({ to }) => to);
      found.push(make(list, field.label, text, { record: record.id, field: list, item: value.id }, own));
    }
    return found;
  });
}

const keyOf = ({ record, item }: Reference): string => (item === undefined ? record : `${record}/${item}`);

interface Named {
  /** As a person knows it. */
  readonly name: string;
  /** By kind, list and words: the same in every copy of a strategy. */
  readonly key: string;
}

const known = new WeakMap<readonly AnyRecord[], ReadonlyMap<string, Named>>();

/** Every record and item by the reference that leads to it. */
function namesIn(records: readonly AnyRecord[]): ReadonlyMap<string, Named> {
  const before = known.get(records);
  if (before) return before;
  const names = new Map<string, Named>();
  for (const { id, kind, title, data } of records) {
    const { fields, singular } = frameworkOf(kind);
    const of = `${kind}|${wordsIn(title).join(' ')}`;
    names.set(id, { name: title || t(singular), key: of });
    for (const { list, field, value } of allItems(fields, data)) {
      const text = itemTitle(field, value);
      if (text !== '') names.set(`${id}/${value.id}`, { name: text, key: `${of}|${list}|${wordsIn(text).join(' ')}` });
    }
  }
  known.set(records, names);
  return names;
}

/** Beginnings of the words that say something, so that "booking" and "bookings" are one. */
const BEGINNING = 6;

function contentWords(text: string): Set<string> {
  const words = wordsIn(text);
  const telling = words.filter((word) => !isStopWord(word));
  return new Set((telling.length > 0 ? telling : words).map((word) => word.slice(0, BEGINNING)));
}
