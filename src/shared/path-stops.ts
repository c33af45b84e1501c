import { completenessOf, type Gap, placeOfGap } from './completeness.ts';
import type { Fields } from './fields.ts';
import { frameworkOf, type Kind } from './frameworks/index.ts';
import { inSentence, plural, t } from './i18n.ts';
import type { Place } from './place.ts';
import { type AnyRecord, allItems, itemTitle } from './records.ts';

/* What the steps of the strategy path are built of: stops, each with what it still lacks and where that is mended. */

/** Where something is mended: a place in a record, all records of a kind, or a record that is to be made. */
export type PathTarget =
  | { readonly type: 'place'; readonly place: Place }
  | { readonly type: 'list'; readonly kind: Kind }
  | { readonly type: 'make'; readonly kind: Kind };

/** One thing that is lacking, in a sentence, with the way to mend it. */
export interface Lack {
  /** The same as long as the same thing is lacking. */
  readonly key: string;
  readonly sentence: string;
  /** What the way is called: "Add a persona". */
  readonly action: string;
  readonly target: PathTarget;
}

/** A record or some of its fields that a step leads through. */
export interface PathStop {
  readonly id: string;
  readonly label: string;
  /** What it is for, in half a line. */
  readonly what: string;
  readonly target: PathTarget;
  /** Answers that are there, of those asked for; `total` is at least 1. */
  readonly done: number;
  readonly total: number;
  readonly lacks: readonly Lack[];
}

export type StopHead = Pick<PathStop, 'id' | 'label' | 'what'>;

const article = (name: string): string => (/^[aeiou]/i.test(name) ? t('an {{name}}', { name }) : t('a {{name}}', { name }));

/** There is none of a kind yet: "Add a persona". */
function noneLack(kind: Kind): Lack {
  const name = inSentence(t(frameworkOf(kind).singular));
  return {
    key: `make ${kind}`,
    sentence: t('There is no {{name}} yet.', { name }),
    action: t('Add {{thing}}', { thing: article(name) }),
    target: { type: 'make', kind },
  };
}

/** Some fields of a record of which there is one: every gap with its place, those of one list item together. */
export function fieldsStop(head: StopHead, records: readonly AnyRecord[], kind: Kind, fields: readonly string[]): PathStop {
  const framework = frameworkOf(kind);
  const record = records.find((candidate) => candidate.kind === kind);
  const only = { ...framework, sections: [{ id: head.id, label: head.label, fields }] };
  if (!record) {
    const { total } = completenessOf(only, {});
    const lack: Lack = {
      key: `begin ${head.id}`,
      sentence: t('{{name}}: nothing is written yet.', { name: head.label }),
      action: t('Begin'),
      target: { type: 'make', kind },
    };
    return { ...head, target: { type: 'make', kind }, done: 0, total: Math.max(1, total), lacks: [lack] };
  }
  const { done, total, gaps } = completenessOf(only, record.data);
  return {
    ...head,
    target: { type: 'place', place: { record: record.id, ...(fields[0] === undefined ? {} : { field: fields[0] }) } },
    done: total === 0 ? 1 : done,
    total: Math.max(1, total),
    lacks: gapLacks(record, gaps),
  };
}

/** All records of a kind, of which there should be at least one: what each lacks stands in one sentence. */
export function recordsStop(head: StopHead, records: readonly AnyRecord[], kind: Kind): PathStop {
  const own = records.filter((record) => record.kind === kind).sort((a, b) => a.position - b.position);
  const framework = frameworkOf(kind);
  const measured = own.map((record) => ({ record, ...completenessOf(framework, record.data) }));
  return {
    ...head,
    target: own.length === 0 ? { type: 'make', kind } : { type: 'list', kind },
    done: Math.min(1, own.length) + measured.reduce((sum, { done }) => sum + done, 0),
    total: 1 + measured.reduce((sum, { total }) => sum + total, 0),
    lacks: own.length === 0 ? [noneLack(kind)] : measured.flatMap(({ record, gaps }) => recordLack(record, gaps)),
  };
}

/** Things that should each have something, one point for each; without any, what `nothing` says is lacking. */
export function checkStop<Thing>(
  head: StopHead,
  target: PathTarget,
  things: readonly Thing[],
  lackOf: (thing: Thing) => Lack | null,
  nothing: Lack | null = null,
): PathStop {
  if (things.length === 0 && nothing) return { ...head, target, done: 0, total: 1, lacks: [nothing] };
  const lacks = things.flatMap((thing) => lackOf(thing) ?? []);
  return { ...head, target, done: Math.max(1, things.length) - lacks.length, total: Math.max(1, things.length), lacks };
}

/** A stop with points and lacks of another kind added to its own. */
export const withMore = (stop: PathStop, points: number, lacks: readonly Lack[]): PathStop => ({
  ...stop,
  done: stop.done + points - lacks.length,
  total: stop.total + points,
  lacks: [...stop.lacks, ...lacks],
});

/** How many labels a sentence names; the rest is counted. */
const MOST_NAMED = 3;

function named(labels: readonly string[]): string {
  const shown = labels.slice(0, MOST_NAMED).join(', ');
  const rest = labels.length - MOST_NAMED;
  return rest > 0 ? `${shown} ${plural(rest, 'and one more', 'and {{count}} more')}` : shown;
}

/** The label of the field at the end of a gap's path. */
function labelAt(kind: Kind, path: readonly string[]): string {
  let fields: Fields | undefined = frameworkOf(kind).fields;
  let label = '';
  for (const step of path) {
    const field: Fields[string] | undefined = fields?.[step];
    if (!field) continue;
    label = t(field.label);
    fields = field.widget.kind === 'list' || field.widget.kind === 'group' ? field.widget.fields : undefined;
  }
  return label;
}

/** From how many entries on the list at the end of a gap's path counts as filled. */
const atLeastAt = (kind: Kind, path: readonly string[]): number =>
  path[0] === undefined ? 1 : (frameworkOf(kind).fields[path[0]]?.atLeast ?? 1);

function itemName(record: AnyRecord, id: string): string {
  const found = allItems(frameworkOf(record.kind).fields, record.data).find(({ value }) => value.id === id);
  const title = found ? itemTitle(found.field, found.value).trim() : '';
  if (title !== '') return t('“{{name}}”', { name: title });
  return found?.field.widget.kind === 'list' ? t('An untitled {{name}}', { name: t(found.field.widget.itemName) }) : '';
}

const placeOf = (record: AnyRecord, gap: Gap): PathTarget => {
  const { field, item } = placeOfGap(gap, record.kind);
  return { type: 'place', place: { record: record.id, field, ...(item === undefined ? {} : { item }) } };
};

/** A lack for each field that is empty, and one for each item that is not complete. */
function gapLacks(record: AnyRecord, gaps: readonly Gap[]): Lack[] {
  const groups = new Map<string, Gap[]>();
  for (const gap of gaps) {
    const { field, item } = placeOfGap(gap, record.kind);
    const key = item ?? (gap.path.length > 1 ? gap.path.join('.') : field);
    groups.set(key, [...(groups.get(key) ?? []), gap]);
  }
  return [...groups].flatMap(([key, own]): Lack[] => {
    const [first] = own;
    if (!first) return [];
    const { item } = placeOfGap(first, record.kind);
    const target = placeOf(record, first);
    const labels = own.map((gap) => labelAt(record.kind, gap.path));
    const shared = { key: `${record.id} ${key}`, target };
    if (item !== undefined) {
      return [
        {
          ...shared,
          sentence: t('{{name}} lacks: {{fields}}.', { name: itemName(record, item), fields: named(labels) }),
          action: t('Complete it'),
        },
      ];
    }
    const name = t(frameworkOf(record.kind).singular);
    if (first.missing > 0) {
      const values = { fields: named(labels), name };
      if (first.missing === atLeastAt(record.kind, first.path)) {
        return [{ ...shared, sentence: t('{{name}}: nothing stands under “{{fields}}” yet.', values), action: t('Add one') }];
      }
      return [
        {
          ...shared,
          sentence:
            first.missing === 1
              ? t('{{name}}: one more entry is asked for under “{{fields}}”.', values)
              : t('{{name}}: {{count}} more entries are asked for under “{{fields}}”.', { ...values, count: first.missing }),
          action: t('Add one'),
        },
      ];
    }
    return [{ ...shared, sentence: t('{{name}}: “{{fields}}” is empty.', { name, fields: named(labels) }), action: t('Fill it in') }];
  });
}

/** One sentence for all that a record lacks; it leads to the first of it. */
function recordLack(record: AnyRecord, gaps: readonly Gap[]): Lack[] {
  const [first] = gaps;
  if (!first) return [];
  const untitled = t('An untitled {{name}}', { name: inSentence(t(frameworkOf(record.kind).singular)) });
  const title = record.title.trim();
  return [
    {
      key: record.id,
      sentence: t('{{name}} lacks: {{fields}}.', {
        name: title === '' ? untitled : t('“{{name}}”', { name: title }),
        fields: named([...new Set(gaps.map(({ path }) => labelAt(record.kind, path)))]),
      }),
      action: t('Complete it'),
      target: placeOf(record, first),
    },
  ];
}
