import type { Reference } from '../fields.ts';
import type { CHANNEL_KINDS } from '../frameworks/brief.ts';
import { type Cross, type ImportancePerformance, importancePerformance, type Quadrant } from '../metrics/importance-performance.ts';
import { type AnyRecord, type RecordOf, recordsOf } from '../records.ts';
import type { Result } from '../result.ts';

export type Touchpoint = RecordOf<'touchpoint'>;

/** A channel of the brief. */
export interface Channel {
  readonly id: string;
  readonly reference: Reference;
  readonly name: string;
  readonly kind: keyof typeof CHANNEL_KINDS | null;
}

/** A channel with what is to be met on it. */
export interface ChannelColumn extends Channel {
  /** How many touchpoints; 0 is a gap. */
  readonly count: number;
  /** Means of the touchpoints on it that are rated, 1–5; null where none is. */
  readonly performance: number | null;
  readonly consistency: number | null;
}

/** A phase of a journey in which a touchpoint is met. */
export interface PhaseUse {
  readonly journey: RecordOf<'journey'>;
  readonly phase: { readonly id: string; readonly name: string };
}

/** Nothing, a touchpoint that no channel leads to, or one that only one does. */
export type ReachGap = 'no-channel' | 'one-channel' | null;

export interface TouchpointRow {
  readonly record: Touchpoint;
  /** Ids of the brief's channels that it is reached by. */
  readonly channels: ReadonlySet<string>;
  readonly gap: ReachGap;
  /** In the order of the journeys and their phases. */
  readonly phases: readonly PhaseUse[];
}

/** How alike touchpoints are across their channels, from those that stand on several. */
export interface Consistency {
  /** 1–5; null while none of them is rated. */
  readonly mean: number | null;
  /** How many stand on two channels or more, and how many of them are rated. */
  readonly several: number;
  readonly rated: number;
  /** Rated 1 or 2, the lowest first. */
  readonly weak: readonly Touchpoint[];
}

export interface ChannelMatrix {
  readonly channels: readonly ChannelColumn[];
  readonly rows: readonly TouchpointRow[];
  /** Channels of the brief on which there is no touchpoint. */
  readonly empty: readonly ChannelColumn[];
  readonly consistency: Consistency;
}

/** From this rating on a touchpoint counts as alike enough across its channels. */
const ALIKE_FROM = 3;

/** The channels that the brief names, in its order. */
export const channelsOf = (records: readonly AnyRecord[]): Channel[] =>
  recordsOf(records, 'brief').flatMap((brief) =>
    brief.data.channels.map(({ id, name, kind }) => ({ id, reference: { record: brief.id, item: id }, name, kind })),
  );

/** Which touchpoints are met on which channels of the brief, and where that leaves gaps. */
export function channelMatrix(records: readonly AnyRecord[]): ChannelMatrix {
  const channels = channelsOf(records);
  const uses = phaseUses(records);
  const rows = recordsOf(records, 'touchpoint').map((record): TouchpointRow => {
    const own = reachedBy(record, channels);
    return { record, channels: own, gap: gapOf(own.size), phases: uses.get(record.id) ?? [] };
  });
  const columns = channels.map((channel): ChannelColumn => {
    const there = rows.filter((row) => row.channels.has(channel.id)).map(({ record }) => record.data);
    return {
      ...channel,
      count: there.length,
      performance: meanOf(there.map(({ performance }) => performance)),
      consistency: meanOf(there.map(({ consistency }) => consistency)),
    };
  });
  return { channels: columns, rows, empty: columns.filter(({ count }) => count === 0), consistency: consistencyOf(rows) };
}

function reachedBy({ data }: Touchpoint, channels: readonly Channel[]): Set<string> {
  const linked = new Set(data.channels.map(({ item }) => item));
  return new Set(channels.flatMap(({ id }) => (linked.has(id) ? [id] : [])));
}

function gapOf(channels: number): ReachGap {
  if (channels === 0) return 'no-channel';
  return channels === 1 ? 'one-channel' : null;
}

function consistencyOf(rows: readonly TouchpointRow[]): Consistency {
  const several = rows.filter(({ channels }) => channels.size > 1).map(({ record }) => record);
  const rated = several.filter(({ data }) => data.consistency !== null);
  const rating = ({ data }: Touchpoint): number => data.consistency ?? ALIKE_FROM;
  return {
    mean: meanOf(rated.map(({ data }) => data.consistency)),
    several: several.length,
    rated: rated.length,
    weak: rated.filter((record) => rating(record) < ALIKE_FROM).sort((a, b) => rating(a) - rating(b)),
  };
}

function phaseUses(records: readonly AnyRecord[]): Map<string, PhaseUse[]> {
  const uses = new Map<string, PhaseUse[]>();
  for (const journey of recordsOf(records, 'journey')) {
    for (const { id, name, touchpoints } of journey.data.phases) {
      for (const touchpoint of new Set(touchpoints.map(({ record }) => record))) {
        uses.set(touchpoint, [...(uses.get(touchpoint) ?? []), { journey, phase: { id, name } }]);
      }
    }
  }
  return uses;
}

/** One phase of a journey by the channels on which it can be lived through. */
export interface PhaseChannels {
  readonly id: string;
  readonly name: string;
  /** How many touchpoints of the inventory the phase has. */
  readonly touchpoints: number;
  /** How many of them each channel of the brief leads to, by the channel's id. */
  readonly counts: ReadonlyMap<string, number>;
  /** Channels of the brief that lead to none of them; none is missing where the phase has no touchpoint at all. */
  readonly missing: readonly Channel[];
}

/** The phases of a journey by channel: where a customer has to change channels, or finds none. */
export function phaseChannels(journey: RecordOf<'journey'>, records: readonly AnyRecord[]): PhaseChannels[] {
  const channels = channelsOf(records);
  const known = new Map(recordsOf(records, 'touchpoint').map((record) => [record.id, record]));
  return journey.data.phases.map(({ id, name, touchpoints }) => {
    const met = [...new Set(touchpoints.map(({ record }) => record))].flatMap((touchpoint) => known.get(touchpoint) ?? []);
    const reached = met.map((touchpoint) => reachedBy(touchpoint, channels));
    const counts = new Map(channels.map((channel) => [channel.id, reached.filter((own) => own.has(channel.id)).length]));
    const missing = met.length === 0 ? [] : channels.filter((channel) => counts.get(channel.id) === 0);
    return { id, name, touchpoints: met.length, counts, missing };
  });
}

/** A touchpoint that is rated both ways, on the scale of 1–5. */
export interface RatedTouchpoint {
  readonly id: string;
  readonly name: string;
  readonly importance: number;
  readonly performance: number;
}

export interface Priorities {
  /** The plot's reading; an error while nothing is rated. */
  readonly figure: Result<ImportancePerformance<RatedTouchpoint>>;
  /** Touchpoints that lack one of the two ratings, or both. */
  readonly unrated: readonly Touchpoint[];
}

/** Quadrants in the order in which they ask for work. */
export const QUADRANT_ORDER = ['concentrate-here', 'keep-up', 'low-priority', 'possible-overkill'] as const satisfies readonly Quadrant[];

/** Touchpoints by importance and performance, with the quadrant that the cross puts each in. */
export function prioritiesOf(touchpoints: readonly Touchpoint[], cross: Cross): Priorities {
  const points = touchpoints.flatMap(({ id, title, data: { importance, performance } }) =>
    importance === null || performance === null ? [] : [{ id, name: title, importance, performance }],
  );
  const rated = new Set(points.map(({ id }) => id));
  return { figure: importancePerformance({ points, cross }), unrated: touchpoints.filter(({ id }) => !rated.has(id)) };
}

function meanOf(ratings: readonly (number | null)[]): number | null {
  const given = ratings.filter((rating) => rating !== null);
  return given.length === 0 ? null : given.reduce((sum, rating) => sum + rating, 0) / given.length;
}
