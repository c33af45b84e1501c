import type { Series } from '../analysis/series.ts';
import type { Changes } from '../changes.ts';
import type { Reference } from '../fields.ts';
import type { Kind } from '../frameworks/index.ts';
import type { Observed } from '../observed.ts';
import type { Place } from '../place.ts';
import type { AnyRecord, RecordOf } from '../records.ts';

/*
 * A check reads the whole strategy and says what does not hold together. Each is a pure function in a file of its own;
 * index.ts is the ordered list of them.
 */

export const SEVERITIES = { error: 'Error', warning: 'Warning', hint: 'Hint' } as const;
export type Severity = keyof typeof SEVERITIES;

export const CHECK_IDS = [
  'objective-not-measurable',
  'pain-without-answer',
  'weights-not-100',
  'budget-overrun',
  'raci-not-one-accountable',
  'personalisation-without-consent',
  'target-fails-gate',
  'tows-cites-nothing',
  'positioning-off-target',
  'clv-on-revenue',
  'clv-lifetime-margin-as-period',
  'reliever-without-pain',
  'low-point-without-action',
  'phase-without-touchpoint',
  'touchpoint-unmeasured',
  'touchpoint-off-journey',
  'objective-without-initiative',
  'initiative-without-reason',
  'swot-unbalanced',
  'segment-without-persona',
  'persona-without-segment',
  'tactic-without-target',
  'channel-preferred-unused',
  'metric-off-target',
  'metric-stale',
  'metric-within-noise',
  'claim-assumed',
  'evidence-expired',
  'feedback-loop-open',
  'as-is-without-to-be',
] as const;
export type CheckId = (typeof CHECK_IDS)[number];

/** What can be done about a finding, best first. */
export type Fix =
  /** Done at once, as one step that can be undone. */
  | { readonly kind: 'change'; readonly label: string; readonly make: (records: readonly AnyRecord[], newId: () => string) => Changes }
  /** Leads to the place where it is mended: "Link a metric", "Complete it". */
  | { readonly kind: 'open'; readonly label: string; readonly place: Place }
  /** Leads to a screen that shows what is there: feedback that nobody answered. */
  | { readonly kind: 'screen'; readonly label: string; readonly screen: 'voice' | 'metric' | 'throughline' };

export interface Finding {
  readonly check: CheckId;
  readonly severity: Severity;
  /** "“Check-in desk” is importance 5 and has no metric." Plain text with names in it; one sentence. */
  readonly sentence: string;
  /** Why it matters, one line. */
  readonly why: string;
  /** The term of the glossary that explains it: "touchpoint", "confidence interval". */
  readonly term: string;
  /** What it is about, the main one first. The check and these name the finding: a waiver holds both. */
  readonly about: readonly Reference[];
  /** The field that it stands beside, in the main record. */
  readonly place: Place;
  readonly fix: Fix;
}

/** A finding that a person decided to leave. */
export interface WaivedFinding extends Finding {
  readonly reason: string;
  /** YYYY-MM-DD. */
  readonly on: string | null;
  /** The item of the review record. */
  readonly waiver: string;
}

export interface Findings {
  /** Errors, warnings, hints; within each in the order of CHECK_IDS, then as they stand in the strategy. */
  readonly open: readonly Finding[];
  readonly waived: readonly WaivedFinding[];
  readonly counts: Readonly<Record<Severity, number>>;
}

/** What every check reads; what is expensive is made once, when first asked for. */
export interface CheckContext {
  readonly records: readonly AnyRecord[];
  readonly byId: ReadonlyMap<string, AnyRecord>;
  readonly observed: Observed;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** The records that people make, in the order a strategy is made. */
  readonly made: readonly AnyRecord[];
  /** The records of one kind, in their order. */
  readonly of: <K extends Kind>(kind: K) => readonly RecordOf<K>[];
  /** Whether the record, and where meant the item in it, is there. */
  readonly has: (reference: Reference | null) => boolean;
  /** The series of every metric, by its id. */
  readonly series: () => ReadonlyMap<string, Series>;
}

export interface Check {
  readonly id: CheckId;
  readonly severity: Severity;
  /** What it says, for the list of all checks: "A pain that nothing answers". */
  readonly title: string;
  readonly run: (context: CheckContext) => readonly Finding[];
}
