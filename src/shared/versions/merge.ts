import { type AnyData, type AnyFramework, frameworkOf, kinds } from '../frameworks/index.ts';
import { shorten } from '../history/describe.ts';
import { sameValue } from '../history/differences.ts';
import { t } from '../i18n.ts';
import { allItems, emptyData, isObject, mapReferences, titleOf } from '../records.ts';
import { sentencesOf } from './describe.ts';
import { type Clash, mergeData } from './merge-data.ts';
import type { Conflict, Merge, Side, Version, VersionRecord } from './model.ts';
import { translated } from './translate.ts';
import { inOrder } from './version.ts';
import { currencyOf, fieldsWords, itemWords, labelWords, unnamed, valueWords, type WordsContext, wordsContext } from './words.ts';

/*
 * Two versions that were edited apart, brought together from the common one. What one side left alone comes as the other
 * has it; what both changed in different ways is asked about.
 */

/** What comes of it and what has to be decided. */
export function merge(base: Version, ours: Version, theirs: Version): Merge {
  const sides = { base, ours, theirs };
  const context = wordsContext(currencyOf(ours), [ours, theirs, base]);
  const conflicts: Conflict[] = [];
  const merged = bringTogether(sides, (clash, record) => {
    conflicts.push(conflictOf(clash, record, context));
    return 'ours';
  });
  const asked = new Set(conflicts.map(({ id }) => id));
  const open = (from: Version): Merge['taken'] =>
    sentencesOf(from, merged, context.currency).flatMap(({ sentence, path }) =>
      path[0] === MEASURED || asked.has(conflictId(sentence.record, path)) ? [] : [sentence],
    );
  return { conflicts, taken: open(ours), kept: open(aligned(sides).theirs) };
}

/** The way to a sentence about a metric's value. */
const MEASURED = 'measured';

/**
 * The merged version. Where no side was chosen ours stands; what was measured is ours.
 * @param choices by the conflicts' ids
 */
export function mergedVersion(base: Version, ours: Version, theirs: Version, choices: ReadonlyMap<string, Side>): Version {
  return bringTogether({ base, ours, theirs }, (clash, record) => choices.get(conflictId(record.id, clash.path)) ?? 'ours');
}

interface Sides {
  readonly base: Version;
  readonly ours: Version;
  readonly theirs: Version;
}

const sameRecords = (a: Version, b: Version): boolean => sameValue(a.records, b.records);

function bringTogether(sides: Sides, decide: (clash: Clash, record: VersionRecord) => Side): Version {
  const { measures } = sides.ours;
  if (sameRecords(sides.ours, sides.theirs) || sameRecords(sides.base, sides.theirs)) return sides.ours;
  if (sameRecords(sides.base, sides.ours)) return { records: sides.theirs.records, measures };
  const { base, ours, theirs } = aligned(sides);
  const [inBase, inOurs, inTheirs] = [byId(base), byId(ours), byId(theirs)];
  const records: VersionRecord[] = [];
  for (const id of new Set([...inOurs.keys(), ...inTheirs.keys()])) {
    const [was, own, other] = [inBase.get(id), inOurs.get(id), inTheirs.get(id)];
    if (own && other) records.push(mergedRecord(was, own, other, (clash) => decide(clash, own)));
    else {
      const kept = leftRecord(was, own, other, decide);
      if (kept) records.push(kept);
    }
  }
  return { records: inOrder(withoutLooseEnds(records, [base, ours, theirs, sides.base, sides.theirs])), measures };
}

const byId = (version: Version): Map<string, VersionRecord> => new Map(version.records.map((record) => [record.id, record]));

function mergedRecord(
  was: VersionRecord | undefined,
  own: VersionRecord,
  other: VersionRecord,
  decide: (clash: Clash) => Side,
): VersionRecord {
  const position = was?.position === own.position ? other.position : own.position;
  // An id never stands for two kinds; should it, ours stays.
  if (own.kind !== other.kind || sameValue(own.data, other.data)) return { ...own, position };
  const base: AnyData = was?.kind === own.kind ? was.data : emptyData(own.kind);
  return { ...own, position, data: mergeData(frameworkOf(own.kind).fields, base, own.data, other.data, decide) };
}

/** A record that only one side has: new there, or removed on the other. */
function leftRecord(
  was: VersionRecord | undefined,
  own: VersionRecord | undefined,
  other: VersionRecord | undefined,
  decide: (clash: Clash, record: VersionRecord) => Side,
): VersionRecord | undefined {
  const left = own ?? other;
  if (!left || !was) return left;
  if (sameValue(was.data, left.data)) return undefined;
  const side = decide({ path: [], fields: [], within: [], base: was.data, ours: own?.data, theirs: other?.data }, left);
  return side === 'ours' ? own : other;
}

/** Takes out references to what a side had and the merge has not. */
function withoutLooseEnds(records: readonly VersionRecord[], sides: readonly Version[]): VersionRecord[] {
  const itemsOfAll = (all: readonly VersionRecord[]): Set<string> =>
    new Set(
      all.flatMap((record) => [
        record.id,
        ...allItems(frameworkOf(record.kind).fields, record.data).map(({ value }) => `${record.id} ${value.id}`),
      ]),
    );
  const there = itemsOfAll(records);
  const gone = new Set([...itemsOfAll(sides.flatMap((side) => side.records))].filter((id) => !there.has(id)));
  if (gone.size === 0) return [...records];
  return records.map((record) => {
    const { fields } = frameworkOf(record.kind);
    const data = mapReferences(fields, record.data, (reference) =>
      gone.has(reference.record) || (reference.item !== undefined && gone.has(`${reference.record} ${reference.item}`)) ? null : reference,
    );
    return { ...record, data };
  });
}

/** Calls the records of kinds that a strategy has once by one id on all sides: ours, where we have one. */
function aligned({ base, ours, theirs }: Sides): Sides {
  const [forBase, forTheirs] = [new Map<string, string>(), new Map<string, string>()];
  for (const kind of kinds) {
    const framework: AnyFramework = frameworkOf(kind);
    if (framework.count !== 'one') continue;
    const [was, own, other] = [base, ours, theirs].map((version) => version.records.find((record) => record.kind === kind)?.id);
    const id = own ?? other;
    if (id === undefined) continue;
    if (was !== undefined && was !== id) forBase.set(was, id);
    if (other !== undefined && other !== id) forTheirs.set(other, id);
  }
  return { base: translated(base, forBase), ours, theirs: translated(theirs, forTheirs) };
}

const conflictId = (record: string, path: readonly string[]): string => [record, ...path].join('/');

function conflictOf({ path, fields, within, base, ours, theirs }: Clash, record: VersionRecord, context: WordsContext): Conflict {
  const { id, kind, data } = record;
  const field = fields.at(-1);
  const says = (value: unknown): string => {
    if (field && field.widget.kind !== 'list') return valueWords(field, value, context) || t('nothing');
    if (!isObject(value)) return t('removed');
    const inner = field?.widget.kind === 'list' ? field.widget.fields : frameworkOf(kind).fields;
    return fieldsWords(inner, value, context) || t('nothing');
  };
  const items = within.map(({ list, item }) => itemWords(list, item));
  const left = ours ?? theirs;
  const last = field?.widget.kind === 'list' && isObject(left) ? [itemWords(field, left)] : [];
  const groups = field && field.widget.kind !== 'list' ? labelsBehind(fields, within.at(-1)?.list) : [];
  const label = [...items, ...last, ...groups].join(': ');
  return {
    id: conflictId(id, path),
    record: id,
    kind,
    title: shorten(titleOf(kind, data)) || unnamed(kind),
    label: label.charAt(0).toLocaleUpperCase('en') + label.slice(1),
    path,
    base: says(base),
    ours: says(ours),
    theirs: says(theirs),
  };
}

/** The labels from the innermost list, or from the record, down to the field. */
const labelsBehind = (fields: Clash['fields'], list: Clash['fields'][number] | undefined): string[] =>
  fields.slice(list ? fields.indexOf(list) + 1 : 0).map(labelWords);
