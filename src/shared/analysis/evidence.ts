import type { Reference } from '../fields.ts';
import type { EVIDENCE_LEVELS } from '../frameworks/define.ts';
import { type AnyData, type Kind, ownKinds, type RecordData } from '../frameworks/index.ts';
import type { Observed } from '../observed.ts';
import type { AnyRecord } from '../records.ts';
import type { Feedback, MetricPoint } from '../rows.ts';

/*
 * The evidence ledger: every claim of a strategy with what it rests on. A claim is an entry in a record's evidence; a
 * record that has none makes one claim all the same, and that one is assumed.
 */

export type EvidenceLevel = keyof typeof EVIDENCE_LEVELS;
/** An entry of a record's evidence, as it is stored. */
export type EvidenceEntry = RecordData[Kind]['evidence'][number];

/** The levels from the firmest on, as bars and lists show them. */
export const EVIDENCE_ORDER = ['validated', 'partial', 'assumption'] as const satisfies readonly EvidenceLevel[];

/** What a claim cites, as far as it is still there. */
export interface Cited {
  readonly feedback: readonly Feedback[];
  readonly points: readonly MetricPoint[];
  /** How many of its citations name a row that is gone. */
  readonly missing: number;
}

export interface Claim {
  readonly record: AnyRecord;
  /** Null for a record that cites nothing: it stands for one assumed claim. */
  readonly entry: EvidenceEntry | null;
  /** The item of the record that the claim is about; null for the record as a whole. */
  readonly about: Reference | null;
  /** The level that the claim counts as today: past its date it is an assumption, whatever was entered. */
  readonly level: EvidenceLevel;
  readonly expired: boolean;
  readonly cited: Cited;
}

/** How many claims count as each level. */
export type LevelCounts = Readonly<Record<EvidenceLevel, number>>;

export interface Share {
  readonly claims: number;
  readonly assumed: number;
  /** `assumed` of `claims`, 0–100, rounded; null while there is no claim. */
  readonly percent: number | null;
  readonly levels: LevelCounts;
  /** How many are past their date; they are among the assumed. */
  readonly expired: number;
}

export interface KindShare extends Share {
  readonly kind: Kind;
}

export interface AssumptionShare extends Share {
  /** The frameworks that have records, in the order a strategy is made. */
  readonly byKind: readonly KindShare[];
}

/** The records that make claims, in the order a strategy is made. */
const claimants = (records: readonly AnyRecord[]): AnyRecord[] =>
  records
    .filter(({ kind }) => ownKinds.includes(kind))
    .sort((a, b) => ownKinds.indexOf(a.kind) - ownKinds.indexOf(b.kind) || a.position - b.position);

/** True on every day after the last one on which the entry is valid. `today` is YYYY-MM-DD. */
export const isExpired = (entry: Pick<EvidenceEntry, 'expires'>, today: string): boolean => entry.expires !== null && entry.expires < today;

/** What an entry counts as today; one without a level counts as an assumption. */
export const levelToday = (entry: Pick<EvidenceEntry, 'expires' | 'level'>, today: string): EvidenceLevel =>
  isExpired(entry, today) ? 'assumption' : (entry.level ?? 'assumption');

const NOTHING_CITED: Cited = { feedback: [], points: [], missing: 0 };

/**
 * Every claim of a strategy, record by record in the order a strategy is made.
 * @param today YYYY-MM-DD
 */
export function ledgerOf(records: readonly AnyRecord[], observed: Pick<Observed, 'cited' | 'points'>, today: string): Claim[] {
  const feedback = new Map(observed.cited.map((item) => [item.id, item]));
  const points = new Map(observed.points.map((point) => [point.id, point]));
  const citedBy = (entry: EvidenceEntry): Cited => {
    if (entry.cites.length === 0) return NOTHING_CITED;
    const cited = {
      feedback: entry.cites.flatMap(({ kind, id }) => (kind === 'feedback' ? (feedback.get(id) ?? []) : [])),
      points: entry.cites.flatMap(({ kind, id }) => (kind === 'point' ? (points.get(id) ?? []) : [])),
    };
    return { ...cited, missing: entry.cites.length - cited.feedback.length - cited.points.length };
  };
  return claimants(records).flatMap((record): Claim[] => {
    const entries: readonly EvidenceEntry[] = record.data.evidence;
    if (entries.length === 0) return [{ record, entry: null, about: null, level: 'assumption', expired: false, cited: NOTHING_CITED }];
    return entries.map((entry) => ({
      record,
      entry,
      about: entry.about,
      level: levelToday(entry, today),
      expired: isExpired(entry, today),
      cited: citedBy(entry),
    }));
  });
}

/**
 * How much of a strategy rests on assumptions: the claims that count as one today, of all claims. A record that cites
 * nothing is one assumed claim; evidence past its date is an assumption again; partial evidence is none. What the program
 * keeps beside the records is left out. The share of a framework is that of its own claims.
 * @param today YYYY-MM-DD
 */
export function assumptionShare(records: readonly AnyRecord[], today: string): AssumptionShare {
  const claims = ledgerOf(records, { cited: [], points: [] }, today);
  const byKind = [...Map.groupBy(claims, ({ record }) => record.kind)].map(([kind, own]) => ({ kind, ...shareOf(own) }));
  return { ...shareOf(claims), byKind };
}

/** The share of assumptions among these claims. */
export function shareOf(claims: readonly Pick<Claim, 'level' | 'expired'>[]): Share {
  const levels = { validated: 0, partial: 0, assumption: 0 };
  for (const { level } of claims) levels[level] += 1;
  return {
    claims: claims.length,
    assumed: levels.assumption,
    percent: claims.length === 0 ? null : Math.round((100 * levels.assumption) / claims.length),
    levels,
    expired: claims.filter(({ expired }) => expired).length,
  };
}

/** The data with one entry of its evidence changed; the data themselves where it is not there. */
export function withEntry(data: AnyData, id: string, change: Partial<Omit<EvidenceEntry, 'id'>>): AnyData {
  const entries: readonly unknown[] = Array.isArray(data.evidence) ? data.evidence : [];
  const at = entries.findIndex((entry) => isEntry(entry) && entry.id === id);
  const entry = entries[at];
  return isEntry(entry) ? { ...data, evidence: entries.with(at, { ...entry, ...change }) } : data;
}

const isEntry = (value: unknown): value is { readonly id: unknown } => typeof value === 'object' && value !== null && 'id' in value;
