import type { Reference } from '../fields.ts';
import { PLAY_KINDS } from '../frameworks/personalisation.ts';
import { type AnyRecord, type RecordOf, recordsOf } from '../records.ts';

type Data = RecordOf<'personalisation'>['data'];
export type Play = Data['plays'][number];
export type PlayKind = keyof typeof PLAY_KINDS;
export const ALL_PLAY_KINDS: readonly PlayKind[] = Object.keys(PLAY_KINDS).filter((key): key is PlayKind => key in PLAY_KINDS);

/** A segment or a persona for whom plays may be made. */
export interface Audience {
  readonly reference: Reference;
  readonly kind: 'segment' | 'persona';
  /** The title of its record; '' while it has none. */
  readonly name: string;
  /** A segment that was decided on as a target, or the primary persona. */
  readonly aimedAt: boolean;
}

/** Everybody for whom plays may be made, segments first, those aimed at before the others. */
export function audiencesOf(records: readonly AnyRecord[]): Audience[] {
  const segments = recordsOf(records, 'segment').map(
    ({ id, title, data }): Audience => ({
      reference: { record: id },
      kind: 'segment',
      name: title.trim(),
      aimedAt: data.decision === 'target',
    }),
  );
  const personas = recordsOf(records, 'persona').map(
    ({ id, title, data }): Audience => ({ reference: { record: id }, kind: 'persona', name: title.trim(), aimedAt: data.primary }),
  );
  const aimedFirst = (a: Audience, b: Audience): number => Number(b.aimedAt) - Number(a.aimedAt);
  return [...segments.toSorted(aimedFirst), ...personas.toSorted(aimedFirst)];
}

/** True when the play is for this audience. */
export const isFor = ({ audience }: Pick<Play, 'audience'>, { reference }: Pick<Audience, 'reference'>): boolean =>
  audience.some(({ record }) => record === reference.record);

export interface PlayRow {
  readonly audience: Audience;
  /** The plays for it by kind; a kind without a play is a gap. */
  readonly byKind: Readonly<Record<PlayKind, readonly Play[]>>;
  /** How many plays it has. */
  readonly count: number;
}

/** Audiences down, kinds of play across. */
export interface PlayMatrix {
  readonly rows: readonly PlayRow[];
  /** Kinds that nobody has a play of. */
  readonly unused: readonly PlayKind[];
  /** Audiences aimed at that have no play at all. */
  readonly forgotten: readonly Audience[];
  /** Plays that name no audience, or no kind: they stand in no cell. */
  readonly loose: readonly Play[];
}

export function playMatrix({ plays }: Pick<Data, 'plays'>, records: readonly AnyRecord[]): PlayMatrix {
  const audiences = audiencesOf(records);
  const rows = audiences.map((audience): PlayRow => {
    const own = plays.filter((play) => isFor(play, audience));
    const of = (kind: PlayKind): Play[] => own.filter((play) => play.kind === kind);
    return {
      audience,
      count: own.length,
      byKind: {
        recommendation: of('recommendation'),
        communication: of('communication'),
        loyalty: of('loyalty'),
        retention: of('retention'),
        advocacy: of('advocacy'),
        selfService: of('selfService'),
        success: of('success'),
      },
    };
  });
  return {
    rows,
    unused: ALL_PLAY_KINDS.filter((kind) => !plays.some((play) => play.kind === kind)),
    forgotten: rows.filter(({ audience, count }) => audience.aimedAt && count === 0).map(({ audience }) => audience),
    loose: plays.filter((play) => play.kind === null || !audiences.some((audience) => isFor(play, audience))),
  };
}
