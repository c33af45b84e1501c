import { type AnyData, frameworkOf, type Kind } from '../frameworks/index.ts';
import { inSentence, t } from '../i18n.ts';
import { itemTitle, titleOf } from '../records.ts';
import { assertNever } from '../result.ts';
import { type Difference, differences, type Place } from './differences.ts';

/** One version of a record, as far as the history speaks of it. */
export interface Side {
  readonly data: AnyData;
  readonly position: number;
  readonly deletedAt: string | null;
}

/** A record before and after an edit; null where it did not exist. */
export interface Change {
  readonly kind: Kind;
  readonly before: Side | null;
  readonly after: Side | null;
}

export interface Description {
  /** What was done, in words that follow "Undo": "Edit Quote of Maya Lindqvist". */
  readonly label: string;
  /** The one plain field that changed, so that saves of one phrase can be told from saves of two; null otherwise. */
  readonly field: string | null;
}

/** Says in words what one edit did to a record. */
export function describeChange(change: Change): Description {
  const { kind, before, after } = change;
  if (after === null || (after.deletedAt !== null && before?.deletedAt === null)) return named('remove', kind, before ?? after);
  if (before === null) return named('add', kind, after);
  if (before.deletedAt !== null && after.deletedAt === null) return named('restore', kind, after);
  const found = differences(frameworkOf(kind).fields, before.data, after.data);
  if (found.length === 0) return named(before.position === after.position ? 'edit' : 'move', kind, after);
  const record = callName(kind, after.data);
  const [first, second] = found;
  if (first && !second) return describeOne(first, record);
  const moved = movedItem(found);
  if (moved) return { label: t('Move “{{item}}” to {{list}} in {{record}}', { ...moved, record }), field: null };
  const tops = new Set(found.map((difference) => difference.path[0]));
  const top = first?.path[0];
  if (tops.size === 1 && top) return { label: t('Edit {{field}} of {{record}}', { field: t(top.label), record }), field: null };
  return { label: t('Edit {{record}}', { record }), field: null };
}

function describeOne(difference: Difference, record: string): Description {
  switch (difference.kind) {
    case 'added':
      return { label: t('Add {{item}} to {{record}}', { item: itemWords(difference.place), record }), field: null };
    case 'removed':
      return { label: t('Remove {{item}} from {{record}}', { item: itemWords(difference.place), record }), field: null };
    case 'order':
      return { label: t('Reorder {{field}} of {{record}}', { field: pathWords(difference.path), record }), field: null };
    case 'value': {
      const rated = difference.path.at(-1)?.widget.kind === 'rating';
      const path = rated && difference.path.length > 1 ? difference.path.slice(-2, -1) : difference.path;
      const place = difference.within.at(-1);
      const field = place ? itemWords(place) : pathWords(path);
      const sentence = rated ? 'Rate {{field}} of {{record}}' : 'Edit {{field}} of {{record}}';
      return { label: t(sentence, { field, record }), field: difference.steps.join('.') };
    }
    default:
      return assertNever(difference);
  }
}

/** An item that left one list and came into another of the same record. */
function movedItem(found: readonly Difference[]): { item: string; list: string } | undefined {
  if (found.length !== 2) return undefined;
  const gone = found.find((difference) => difference.kind === 'removed');
  const come = found.find((difference) => difference.kind === 'added');
  if (!gone || !come || gone.place.item.id !== come.place.item.id) return undefined;
  return { item: shorten(itemTitle(come.place.list, come.place.item)), list: t(come.place.list.label) };
}

const SENTENCES = {
  add: ['Add {{what}}', 'Add {{what}} {{name}}'],
  remove: ['Remove {{what}}', 'Remove {{what}} {{name}}'],
  restore: ['Restore {{what}}', 'Restore {{what}} {{name}}'],
  move: ['Move {{what}}', 'Move {{what}} {{name}}'],
  edit: ['Edit {{what}}', 'Edit {{what}} {{name}}'],
} as const;

function named(verb: keyof typeof SENTENCES, kind: Kind, side: Side | null): Description {
  const what = inSentence(t(frameworkOf(kind).singular));
  const name = side ? ownName(side.data) : '';
  const [unnamed, withName] = SENTENCES[verb];
  return { label: name === '' ? t(unnamed, { what }) : t(withName, { what, name }), field: null };
}

/** The name a person gave; '' when none was given. */
function ownName(data: AnyData): string {
  const name = [data.name, data.title].find((value) => typeof value === 'string' && value.trim() !== '');
  return typeof name === 'string' ? shorten(name) : '';
}

function callName(kind: Kind, data: AnyData): string {
  return ownName(data) || shorten(titleOf(kind, data)) || t('unnamed {{what}}', { what: inSentence(t(frameworkOf(kind).singular)) });
}

function itemWords({ list, item }: Place): string {
  const what = list.widget.kind === 'list' ? t(list.widget.itemName) : t(list.label);
  const words = shorten(itemTitle(list, item));
  return words === '' ? what : t('{{what}} “{{words}}”', { what, words });
}

const pathWords = (path: Difference['path']): string => path.map((field) => t(field.label)).join(', ');

const LONGEST_NAME = 48;

/** One line of at most 48 characters, cut between words where that is possible. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const letters = [...line];
  if (letters.length <= LONGEST_NAME) return line;
  const cut = letters.slice(0, LONGEST_NAME).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > LONGEST_NAME / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
