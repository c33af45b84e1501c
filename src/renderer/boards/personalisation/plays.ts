import type { Play, PlayKind } from '../../../shared/analysis/plays.ts';
import { WORK_STATUSES } from '../../../shared/frameworks/define.ts';
import type { RecordData } from '../../../shared/frameworks/index.ts';
import { type Arrangement, placeOf } from '../drag/arrangement.ts';
import type { WorkStatus } from '../marketing-mix/StatusMark.tsx';

export type PlaysData = RecordData['personalisation'];
/** A lane of the board: a status, or the plays that have none. */
export type Lane = WorkStatus | 'none';

export const STATUSES: readonly WorkStatus[] = Object.keys(WORK_STATUSES).filter((key): key is WorkStatus => key in WORK_STATUSES);

export const withPlay = (data: PlaysData, id: string, change: Partial<Omit<Play, 'id'>>): PlaysData => ({
  ...data,
  plays: data.plays.map((play) => (play.id === id ? { ...play, ...change } : play)),
});

export const withoutPlay = (data: PlaysData, id: string): PlaysData => ({ ...data, plays: data.plays.filter((play) => play.id !== id) });

/** The data with a play added last, as much of it given as is known where it is added. */
export const withNewPlay = (
  data: PlaysData,
  id: string,
  given: {
    readonly name?: string;
    readonly kind?: PlayKind | null;
    readonly audience?: Play['audience'];
    readonly status?: WorkStatus | null;
  },
): PlaysData => ({
  ...data,
  plays: [
    ...data.plays,
    {
      id,
      name: given.name ?? '',
      kind: given.kind ?? null,
      audience: given.audience ?? [],
      trigger: '',
      dataNeeded: '',
      consent: null,
      content: '',
      channel: null,
      metric: null,
      status: given.status === undefined ? 'planned' : given.status,
    },
  ],
});

/** The lanes with their plays; the one without a status only where there is such a play. */
export function lanesOf({ plays }: PlaysData): Arrangement<Lane> {
  const idsOf = (status: WorkStatus | null): string[] => plays.filter((play) => play.status === status).map(({ id }) => id);
  const lanes = STATUSES.map((status): Arrangement<Lane>[number] => ({ group: status, ids: idsOf(status) }));
  const loose = idsOf(null);
  return loose.length > 0 ? [...lanes, { group: 'none', ids: loose }] : lanes;
}

/**
 * The data with the one play that an arrangement has elsewhere put there. The others keep their order: it goes before
 * the play that follows it in its lane, or else after the one before it.
 */
export function arrangedPlays(data: PlaysData, id: string, arrangement: Arrangement<Lane>): PlaysData {
  const to = placeOf(arrangement, id);
  const play = data.plays.find((candidate) => candidate.id === id);
  if (!to || !play) return data;
  const lane = arrangement.find(({ group }) => group === to.group)?.ids ?? [];
  const moved: Play = { ...play, status: to.group === 'none' ? null : to.group };
  const others = data.plays.filter((candidate) => candidate.id !== id);
  const next = others.findIndex((candidate) => candidate.id === lane[to.index + 1]);
  const before = others.findIndex((candidate) => candidate.id === lane[to.index - 1]);
  const at = next >= 0 ? next : before >= 0 ? before + 1 : data.plays.indexOf(play);
  return { ...data, plays: [...others.slice(0, at), moved, ...others.slice(at)] };
}
