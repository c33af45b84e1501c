import type { AnyData, Kind } from '../frameworks/index.ts';
import type { Place } from '../place.ts';

/*
 * Versions of a strategy: what was thought up (its records), as it stood at one time. What was observed, the rows, is
 * fact and is not turned back; a version remembers the latest values of the metrics to say how they moved.
 */

export interface VersionRecord {
  readonly id: string;
  readonly kind: Kind;
  readonly data: AnyData;
  readonly position: number;
}

/** The latest value of a metric when a version was made. */
export interface VersionMeasure {
  readonly metric: string;
  readonly name: string;
  /** "Summer 2026". */
  readonly label: string;
  readonly value: number;
  readonly n: number | null;
  readonly unit: string;
}

export interface Version {
  readonly records: readonly VersionRecord[];
  readonly measures: readonly VersionMeasure[];
}

/** A version that was kept under a name. */
export interface Snapshot {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  /** ISO in UTC. */
  readonly at: string;
  readonly records: number;
}

/** One thing that differs. Applied in their order they turn the one version into the other, exactly. */
export type VersionChange =
  | { readonly kind: 'added'; readonly record: VersionRecord }
  | { readonly kind: 'removed'; readonly record: VersionRecord }
  | { readonly kind: 'moved'; readonly record: string; readonly recordKind: Kind; readonly from: number; readonly to: number }
  | {
      readonly kind: 'field';
      readonly record: string;
      readonly recordKind: Kind;
      readonly path: readonly string[];
      readonly change: FieldChange;
    };

/**
 * A change within a record. `path` leads to the field by field names and item ids; of a list, items are told apart by
 * their ids.
 */
export type FieldChange =
  | { readonly kind: 'value'; readonly before: unknown; readonly after: unknown }
  | { readonly kind: 'item-added'; readonly item: AnyData & { readonly id: string }; readonly at: number }
  | { readonly kind: 'item-removed'; readonly item: AnyData & { readonly id: string }; readonly at: number }
  | { readonly kind: 'order'; readonly before: readonly string[]; readonly after: readonly string[] };

/** A change in words that a client understands, with where it is. */
export interface ChangeSentence {
  /** "Persona Maya: pain “slow checkout”: severity 3 → 5." */
  readonly text: string;
  /** What it is about, for grouping: the record, or a metric. */
  readonly record: string;
  readonly kind: Kind;
  /** The record's name. */
  readonly title: string;
  readonly place: Place;
  readonly look: 'added' | 'removed' | 'changed';
}

/** The whole difference: a few sentences that sum it up, then each change. */
export interface ChangeReport {
  /** "2 tactics added, 1,200 € more for Promotion." */
  readonly summary: readonly string[];
  readonly changes: readonly ChangeSentence[];
}

/** A field that both sides changed in different ways, or a record that one changed and the other removed. */
export interface Conflict {
  /** Unique in the merge. */
  readonly id: string;
  readonly record: string;
  readonly kind: Kind;
  readonly title: string;
  /** "Pains: “Slow checkout”: Severity"; '' for the record as a whole. */
  readonly label: string;
  readonly path: readonly string[];
  /** In words, for putting side by side. */
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

export type Side = 'ours' | 'theirs';

/** Two versions brought together from a common one. */
export interface Merge {
  readonly conflicts: readonly Conflict[];
  /** What they changed that we did not, in words: taken over without a question. */
  readonly taken: readonly ChangeSentence[];
  /** What we changed that they did not. */
  readonly kept: readonly ChangeSentence[];
}
