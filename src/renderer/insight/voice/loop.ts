import { type FeedbackEntry, type LoopStatus, loopStatuses } from '../../../shared/rows.ts';

/** What changes of an item when its loop does. */
export type LoopChange = Partial<Pick<FeedbackEntry, 'loop' | 'acknowledgedOn' | 'actedOn' | 'toldOn'>>;

/** The field that holds the day on which a status was reached; none for `new`. */
export const DAY_OF = { acknowledged: 'acknowledgedOn', acted: 'actedOn', told: 'toldOn' } as const satisfies Record<
  Exclude<LoopStatus, 'new'>,
  keyof FeedbackEntry
>;

/**
 * What changes when the loop comes to a status: its day is today, the days of later ones are taken back, and those
 * of earlier ones stay.
 * @param today YYYY-MM-DD
 */
export function loopChange(status: LoopStatus, today: string): LoopChange {
  const reached = loopStatuses.indexOf(status);
  const change: LoopChange = { loop: status };
  for (const [place, other] of loopStatuses.entries()) {
    if (other === 'new' || place < reached) continue;
    change[DAY_OF[other]] = place === reached ? today : null;
  }
  return change;
}
