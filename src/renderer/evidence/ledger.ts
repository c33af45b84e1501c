import { type Claim, EVIDENCE_ORDER, type EvidenceLevel } from '../../shared/analysis/evidence.ts';
import type { Kind } from '../../shared/frameworks/index.ts';
import { assertNever } from '../../shared/result.ts';
import { fold, itemsOfRecord, nameOf } from '../ui/index.ts';

/** A level as it counts today, or one of the reasons why a claim is assumed. */
export type LevelFilter = EvidenceLevel | 'expired' | 'uncited';

export interface LedgerFilter {
  /** Words that the claim, its source or its record hold; '' finds all. */
  readonly text: string;
  readonly level: LevelFilter | null;
  readonly kind: Kind | null;
}

export const NO_FILTER: LedgerFilter = { text: '', level: null, kind: null };

export type SortKey = 'claim' | 'level' | 'source' | 'date' | 'sampleSize' | 'expires';

/** Null is the order of the strategy, what is past its date on top. */
export type LedgerSort = { readonly key: SortKey; readonly down: boolean } | null;

/** Names a claim: the same as long as it is there. */
export const keyOfClaim = ({ record, entry }: Claim): string => (entry ? `${record.id}/${entry.id}` : record.id);

/** The words of the item that a claim is about; '' where it is about the record as a whole. */
export function aboutWords({ record, about }: Claim): string {
  if (about?.item === undefined || about.record !== record.id) return '';
  const item = itemsOfRecord(record).get(about.item);
  return item ? [item.code, item.title].filter((part) => part !== '').join(' ') : '';
}

function hasLevel({ entry, level, expired }: Claim, wanted: LevelFilter | null): boolean {
  switch (wanted) {
    case null:
      return true;
    case 'expired':
      return expired;
    case 'uncited':
      return entry === null;
    case 'assumption':
    case 'partial':
    case 'validated':
      return level === wanted;
    default:
      return assertNever(wanted);
  }
}

/** The claims that fit, in the order asked for; claims that say nothing of what is sorted by come last. */
export function shownClaims(claims: readonly Claim[], filter: LedgerFilter, sort: LedgerSort): Claim[] {
  const wanted = fold(filter.text.trim());
  const found = claims.filter(
    (claim) =>
      (filter.kind === null || claim.record.kind === filter.kind) &&
      hasLevel(claim, filter.level) &&
      (wanted === '' || fold(wordsOf(claim)).includes(wanted)),
  );
  if (sort === null) return [...found.filter(({ expired }) => expired), ...found.filter(({ expired }) => !expired)];
  const sign = sort.down ? -1 : 1;
  return found.sort((a, b) => {
    const [x, y] = [sortedBy(a, sort.key), sortedBy(b, sort.key)];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    return sign * (typeof x === 'number' && typeof y === 'number' ? x - y : byWords.compare(String(x), String(y)));
  });
}

const byWords = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

const wordsOf = (claim: Claim): string =>
  [claim.entry?.claim ?? '', claim.entry?.source ?? '', nameOf(claim.record), aboutWords(claim)].join('\n');

function sortedBy({ entry, level }: Claim, key: SortKey): string | number | null {
  if (key === 'level') return EVIDENCE_ORDER.indexOf(level);
  const value = entry?.[key] ?? null;
  return value === '' ? null : value;
}
