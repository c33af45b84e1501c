import type { Changes, RecordPut } from '../changes.ts';
import { type AnyData, frameworkOf } from '../frameworks/index.ts';
import { sameValue } from '../history/differences.ts';
import { type AnyRecord, linksOf, mapReferences } from '../records.ts';
import type { Version, VersionRecord } from './model.ts';
import { translated } from './translate.ts';

/**
 * What makes of a strategy's records those of a version, exactly; with `record` only of this one.
 * @param records as they are stored now
 * @param label what follows "Undo"
 */
export function changesTo(
  records: readonly AnyRecord[],
  target: Version,
  label: string,
  options: { readonly record?: string } = {},
): Changes {
  const wanted = withOwnBrief(records, target);
  return options.record === undefined ? wholeChange(records, wanted, label) : oneChange(records, wanted, label, options.record);
}

/** A strategy keeps its brief: that of a version of another strategy is written into it. */
function withOwnBrief(records: readonly AnyRecord[], target: Version): Version {
  const own = records.find(({ kind }) => kind === 'brief')?.id;
  const other = target.records.find(({ kind }) => kind === 'brief')?.id;
  return own === undefined || other === undefined || own === other ? target : translated(target, new Map([[other, own]]));
}

function wholeChange(records: readonly AnyRecord[], target: Version, label: string): Changes {
  const [now, wanted] = [new Map(records.map((record) => [record.id, record])), new Set(target.records.map(({ id }) => id))];
  const remove = records.filter(({ id, kind }) => !wanted.has(id) && kind !== 'brief').map(({ id }) => id);
  const gone = new Set(remove);
  const put = target.records.flatMap((record) => {
    const before = now.get(record.id);
    const isSame = before !== undefined && before.position === record.position && sameValue(before.data, record.data);
    // Taking a record out takes references to it out of the others, also those that the version has.
    return isSame && !refersTo(record, gone) ? [] : [putOf(record, before, record.data)];
  });
  return { label, put, remove };
}

function oneChange(records: readonly AnyRecord[], target: Version, label: string, id: string): Changes {
  const now = records.find((record) => record.id === id);
  const record = target.records.find((each) => each.id === id);
  if (!record) return { label, put: [], remove: now && now.kind !== 'brief' ? [id] : [] };
  // Another of a kind that a strategy has once makes way.
  const others = records.filter(({ kind, id: other }) => kind === record.kind && other !== id).map((other) => other.id);
  const remove = frameworkOf(record.kind).count === 'one' ? others : [];
  const there = new Set([id, ...records.map((each) => each.id).filter((each) => !remove.includes(each))]);
  const known = new Set(target.records.map((each) => each.id));
  const data = mapReferences(frameworkOf(record.kind).fields, record.data, (reference) =>
    known.has(reference.record) && !there.has(reference.record) ? null : reference,
  );
  if (now && remove.length === 0 && now.position === record.position && sameValue(now.data, data)) return { label, put: [], remove };
  return { label, put: [putOf(record, now, data)], remove };
}

const putOf = ({ id, kind, position }: VersionRecord, before: AnyRecord | undefined, data: AnyData): RecordPut => ({
  id,
  kind,
  data,
  revision: before?.revision ?? null,
  position,
});

const refersTo = ({ kind, data }: VersionRecord, gone: ReadonlySet<string>): boolean =>
  gone.size > 0 && linksOf(frameworkOf(kind).fields, data).some(({ to }) => gone.has(to.record));
