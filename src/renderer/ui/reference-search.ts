import type { Reference, RefTarget } from '../../shared/fields.ts';
import { frameworkOf, isKind, type Kind, registry } from '../../shared/frameworks/index.ts';
import { inSentence, t } from '../../shared/i18n.ts';
import { type AnyRecord, linksOf } from '../../shared/records.ts';
import { isSameReference, itemsOfRecord, nameOf, untitled } from './resolve.ts';
import { fold } from './text.ts';

/** Something that can be picked. */
export interface Candidate {
  readonly reference: Reference;
  readonly title: string;
  readonly code: string;
  readonly kind: Kind;
  /** The top-level list of an item. */
  readonly list: string | undefined;
  /** The heading it stands under: the record of an item, the kind of a record. */
  readonly group: string;
}

/** Something that can be made in place: a record, or an item in a record that is there. */
export type Creation =
  | { readonly as: 'record'; readonly kind: Kind; readonly field: string }
  | { readonly as: 'item'; readonly owner: AnyRecord; readonly list: string; readonly main: string; readonly itemName: string };

/** What the targets let one pick, those nearest to `from` (the record the field stands in) first. */
export function candidatesOf(records: readonly AnyRecord[], targets: readonly RefTarget[], from: string | undefined): Candidate[] {
  const own = records.find(({ id }) => id === from);
  const near = new Set(own ? linksOf(frameworkOf(own.kind).fields, own.data).map(({ to }) => to.record) : []);
  const rank = (record: AnyRecord): number => (record.id === from ? 0 : near.has(record.id) ? 1 : 2);
  const found: { readonly rank: number; readonly candidate: Candidate }[] = [];
  for (const target of targets) {
    for (const record of target.kind === 'self' ? [own] : records.filter(({ kind }) => kind === target.kind)) {
      if (!record) continue;
      for (const candidate of candidatesIn(record, target)) found.push({ rank: rank(record), candidate });
    }
  }
  return found.sort((a, b) => a.rank - b.rank).map(({ candidate }) => candidate);
}

function candidatesIn(record: AnyRecord, target: RefTarget): Candidate[] {
  if (target.kind !== 'self' && target.list === undefined) {
    const group = t(frameworkOf(record.kind).plural);
    return [{ reference: { record: record.id }, title: nameOf(record), code: '', kind: record.kind, list: undefined, group }];
  }
  return [...itemsOfRecord(record).values()]
    .filter((item) => (target.kind === 'self' ? item.list !== 'evidence' : item.list === target.list))
    .map((item) => ({
      reference: { record: record.id, item: item.id },
      title: item.title || untitled(t(item.field.widget.kind === 'list' ? item.field.widget.itemName : '')),
      code: item.code,
      kind: record.kind,
      list: item.list,
      group: target.kind === 'self' ? t(item.field.label) : nameOf(record),
    }));
}

/**
 * The candidates in whose title, code, group or kind every word of the query stands, accents folded.
 * Those whose title or code begins with the query come first.
 */
export function searchCandidates(candidates: readonly Candidate[], query: string): Candidate[] {
  const whole = fold(query.trim());
  const words = whole.split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return [...candidates];
  const begins = (candidate: Candidate): boolean => fold(candidate.title).startsWith(whole) || fold(candidate.code) === whole;
  const matches = candidates.filter((candidate) => {
    const text = fold(`${candidate.title} ${candidate.code} ${candidate.group} ${t(frameworkOf(candidate.kind).singular)}`);
    return words.every((word) => text.includes(word));
  });
  return [...matches.filter(begins), ...matches.filter((candidate) => !begins(candidate))];
}

/** Candidates that are not among those already chosen. */
export const notChosen = (candidates: readonly Candidate[], chosen: readonly Reference[]): Candidate[] =>
  candidates.filter(({ reference }) => !chosen.some((other) => isSameReference(other, reference)));

/** The text field that a record of this kind is named by; undefined where its name is given. */
function nameField(kind: Kind): string | undefined {
  const { fields } = frameworkOf(kind);
  return ['name', 'title'].find((name) => fields[name]?.widget.kind === 'text');
}

/** Most records that an item is offered to be added to, so that the offers stay below the matches. */
const MOST_OWNERS = 4;

/** What can be made in place: a record of each kind, an item in each record that could own it, the nearest first. */
export function creationsOf(records: readonly AnyRecord[], targets: readonly RefTarget[], from: string | undefined): Creation[] {
  const creations: Creation[] = [];
  for (const { kind, list } of targets) {
    if (!isKind(kind)) continue;
    if (list === undefined) {
      const field = nameField(kind);
      const taken = registry.find((entry) => entry.kind === kind)?.count === 'one' && records.some((record) => record.kind === kind);
      if (field && !taken) creations.push({ as: 'record', kind, field });
    } else {
      creations.push(...itemCreations(records, kind, list, from));
    }
  }
  return creations;
}

function itemCreations(records: readonly AnyRecord[], kind: Kind, list: string, from: string | undefined): Creation[] {
  const widget = frameworkOf(kind).fields[list]?.widget;
  if (widget?.kind !== 'list' || !['text', 'longText'].includes(widget.fields[widget.main]?.widget.kind ?? '')) return [];
  const own = records.find(({ id }) => id === from);
  const near = new Set(own ? linksOf(frameworkOf(own.kind).fields, own.data).map(({ to }) => to.record) : []);
  const ofKind = records.filter((record) => record.kind === kind);
  const chosen = own?.kind === kind ? [own] : ofKind.filter(({ id }) => near.has(id));
  const owners = chosen.length > 0 ? chosen : ofKind;
  return owners.slice(0, MOST_OWNERS).map((owner) => ({ as: 'item', owner, list, main: widget.main, itemName: widget.itemName }));
}

/** What the offer to make something says. */
export function creationLabel(creation: Creation, text: string): string {
  if (creation.as === 'record') {
    return t('Create {{kind}} “{{text}}”', { kind: inSentence(t(frameworkOf(creation.kind).singular)), text });
  }
  return t('Add {{item}} “{{text}}” to {{record}}', { item: t(creation.itemName), text, record: nameOf(creation.owner) });
}
