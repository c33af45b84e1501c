import { completenessOfRecord, type Gap, type Progress, percentOf, placeOfGap as placeOf } from '../../shared/completeness.ts';
import type { Area } from '../../shared/frameworks/define.ts';
import { frameworkOf, type Kind, kinds, ownKinds } from '../../shared/frameworks/index.ts';
import type { AnyRecord } from '../../shared/records.ts';
import type { RowTable } from '../../shared/row-tables.ts';

/** Kinds that share one entry of the sidebar with another: the segments stand on the segmentation's board. */
const SHOWN_WITH: Partial<Record<Kind, Kind>> = { segment: 'segmentation' };

/** Kinds beside which rows are counted instead of records. */
const COUNTED_ROWS: Partial<Record<Kind, RowTable>> = { voice: 'feedback' };

export const AREAS = { understand: 'Understand', decide: 'Decide', plan: 'Plan', measure: 'Measure' } as const satisfies Record<
  Area,
  string
>;
export const areas: readonly Area[] = ['understand', 'decide', 'plan', 'measure'];

/** One entry of the sidebar: a kind, or two that are worked on together. */
export interface Entry {
  /** Names the entry and says where it leads. */
  readonly kind: Kind;
  readonly kinds: readonly Kind[];
  readonly area: Area;
  readonly label: string;
  /** The kind whose records are counted beside the label; null where there is one record at most. */
  readonly counted: Kind | null;
  /** The table whose rows are counted instead; null where records are. */
  readonly rows: RowTable | null;
}

/** The sidebar's entries, in the order a strategy is made. */
export const entries: readonly Entry[] = ownKinds
  .filter((kind) => SHOWN_WITH[kind] === undefined)
  .map((kind) => {
    const guests = ownKinds.filter((other) => SHOWN_WITH[other] === kind);
    const named = guests[0] ?? kind;
    return {
      kind,
      kinds: [kind, ...guests],
      area: frameworkOf(kind).area,
      label: frameworkOf(named).plural,
      counted: guests[0] ?? (frameworkOf(kind).count === 'many' ? kind : null),
      rows: COUNTED_ROWS[kind] ?? null,
    };
  });

/** The entry under which a kind is found. */
export const entryOf = (kind: Kind): Entry | undefined => entries.find((entry) => entry.kinds.includes(kind));

export interface EntryState extends Progress {
  readonly entry: Entry;
  /** False for one that a strategy may do without, and that is not begun: it is left out of the means. */
  readonly counts: boolean;
  /** How many records are counted beside the label. */
  readonly count: number;
  /** 0–100; 0 while a kind of the entry has no record. */
  readonly percent: number;
}

/** A record with what it lacks. */
export interface RecordGaps {
  readonly record: AnyRecord;
  readonly gaps: readonly Gap[];
  /** How much of the record is there, 0–100. */
  readonly percent: number;
}

export interface Overview {
  readonly entries: readonly EntryState[];
  readonly areas: readonly { readonly area: Area; readonly percent: number; readonly entries: readonly EntryState[] }[];
  /** Mean of the entries, 0–100, rounded down: every framework weighs the same, however many records it has. */
  readonly percent: number;
  /** Records that lack something, in the order a strategy is made. */
  readonly gaps: readonly RecordGaps[];
  readonly gapCount: number;
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : Math.floor(values.reduce((sum, value) => sum + value, 0) / values.length);

const meanOf = (states: readonly EntryState[]): number => mean(states.filter(({ counts }) => counts).map(({ percent }) => percent));

/** How far a strategy has come. */
export function overviewOf(records: readonly AnyRecord[]): Overview {
  const byPlace = records
    .filter(({ kind }) => ownKinds.includes(kind))
    .sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || a.position - b.position);
  const measured = byPlace.map((record) => ({ record, completeness: completenessOfRecord(record) }));
  const states = entries.map((entry) => {
    const own = measured.filter(({ record }) => entry.kinds.includes(record.kind));
    const done = own.reduce((sum, { completeness }) => sum + completeness.done, 0);
    const total = own.reduce((sum, { completeness }) => sum + completeness.total, 0);
    const shares = entry.kinds.map((kind) => {
      const ofKind = own.filter(({ record }) => record.kind === kind).map(({ completeness }) => completeness);
      return ofKind.length === 0
        ? 0
        : percentOf({ done: ofKind.reduce((sum, one) => sum + one.done, 0), total: ofKind.reduce((sum, one) => sum + one.total, 0) });
    });
    return {
      entry,
      counts: own.length > 0 || !entry.kinds.every((kind) => frameworkOf(kind).optional),
      count: own.filter(({ record }) => record.kind === (entry.counted ?? entry.kind)).length,
      done,
      total,
      percent: mean(shares),
    };
  });
  const gaps = measured
    .filter(({ completeness }) => completeness.gaps.length > 0)
    .map(({ record, completeness }) => ({ record, gaps: completeness.gaps, percent: completeness.percent }));
  return {
    entries: states,
    areas: areas.map((area) => {
      const own = states.filter(({ entry }) => entry.area === area);
      return { area, percent: meanOf(own), entries: own };
    }),
    percent: meanOf(states),
    gaps,
    gapCount: gaps.reduce((sum, { gaps: own }) => sum + own.length, 0),
  };
}

/** The field a gap is reached by in a record's form. */
export const placeOfGap = (gap: Gap, record: AnyRecord): { readonly field: string; readonly item: string | undefined } =>
  placeOf(gap, record.kind);
