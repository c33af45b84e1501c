import type { VariantContent } from '../../shared/contract.ts';
import { frameworkOf, ownKinds } from '../../shared/frameworks/index.ts';
import { NOTHING_OBSERVED } from '../../shared/observed.ts';
import { type AnyRecord, mapCitations } from '../../shared/records.ts';
import { translated, versionOf } from '../../shared/versions/index.ts';
import type { Version, VersionRecord } from '../../shared/versions/model.ts';

/*
 * Records of a variant have ids of their own. To be compared, the members of a family are led to common ids: those of the
 * base that they were all duplicated from.
 */

/** What leading needs of a member. */
export type Content = Pick<VariantContent, 'records' | 'observed' | 'origins'>;

/** Common ids of records by the ids that they have in a member. */
export type CommonIds = ReadonlyMap<string, string>;

/**
 * The common id of every record of a member. A record that came later is known by its kind where a strategy has one of it,
 * else by its kind and name: so that what was taken over is recognised.
 */
export function commonIds(member: Content, base: Content): CommonIds {
  const plain = ({ origins }: Content, id: string): string => origins[id] ?? id;
  const inBase = new Set(base.records.map(({ id }) => plain(base, id)));
  const inMember = new Set(member.records.map(({ id }) => plain(member, id)));
  const free = base.records.filter(({ id }) => !inMember.has(plain(base, id)));
  const taken = new Set<string>();
  return new Map(
    member.records.map((record) => {
      const common = plain(member, record.id);
      if (inBase.has(common)) return [record.id, common];
      const match = free.find((other) => !taken.has(other.id) && isCounterpart(record, other));
      if (!match) return [record.id, common];
      taken.add(match.id);
      return [record.id, plain(base, match.id)];
    }),
  );
}

function isCounterpart(one: AnyRecord, other: AnyRecord): boolean {
  if (one.kind !== other.kind) return false;
  const name = one.title.trim();
  return frameworkOf(one.kind).count === 'one' || (name !== '' && name === other.title.trim());
}

/** What a member holds, by common ids; it is called and cites as the base does. What the program keeps beside is left out. */
export function ledVersion(member: Content, base: Content): Version {
  const ids = commonIds(member, base);
  const rows = commonRows(member, base, ids);
  const name = base.records.find(({ kind }) => kind === 'brief')?.title;
  const { records } = translated(versionOf(member.records, NOTHING_OBSERVED), ids);
  return { records: records.filter(({ kind }) => ownKinds.includes(kind)).map((record) => likeBase(record, rows, name)), measures: [] };
}

function likeBase(record: VersionRecord, rows: ReadonlyMap<string, string>, name: string | undefined): VersionRecord {
  const data = mapCitations(frameworkOf(record.kind).fields, record.data, (citation) => ({
    ...citation,
    id: rows.get(citation.id) ?? citation.id,
  }));
  return { ...record, data: record.kind === 'brief' && name !== undefined ? { ...data, name } : data };
}

/** Rows were duplicated under new ids, too: those that say the same are the same. */
function commonRows(member: Content, base: Content, ids: CommonIds): ReadonlyMap<string, string> {
  const known = rowsByWords(base, commonIds(base, base));
  const found = new Map<string, string>();
  for (const [words, own] of rowsByWords(member, ids)) {
    own.forEach((id, index) => {
      const other = known.get(words)?.[index];
      if (other !== undefined) found.set(id, other);
    });
  }
  return found;
}

function rowsByWords({ observed }: Content, ids: CommonIds): Map<string, string[]> {
  const idOf = (id: string | null): string | null => (id === null ? null : (ids.get(id) ?? id));
  const rows = [
    ...observed.cited.map(({ id, verbatim, date, source }) => ({ id, words: JSON.stringify(['feedback', verbatim, date, source]) })),
    ...observed.points.map(({ id, metric, segment, date, label, value }) => ({
      id,
      words: JSON.stringify(['point', idOf(metric), idOf(segment), date, label, value]),
    })),
  ];
  const byWords = new Map<string, string[]>();
  for (const { id, words } of rows) byWords.set(words, [...(byWords.get(words) ?? []), id]);
  return byWords;
}
