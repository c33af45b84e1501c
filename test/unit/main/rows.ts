import type { BatchEntries, BatchKind } from '../../../src/main/workspace/tables/batches.ts';
import {
  type Feedback,
  type FeedbackEntry,
  type FeedbackFilter,
  type FeedbackSort,
  feedbackEntrySchema,
  pointEntrySchema,
  purchaseEntrySchema,
  responseEntrySchema,
} from '../../../src/shared/rows.ts';
import type { z } from '../../../src/shared/zod.ts';
import { type Setting, value } from './helpers.ts';

export const feedback = (entry: z.input<typeof feedbackEntrySchema> = {}): FeedbackEntry => feedbackEntrySchema.parse(entry);
export const response = (entry: z.input<typeof responseEntrySchema>) => responseEntrySchema.parse(entry);
export const purchase = (entry: z.input<typeof purchaseEntrySchema>) => purchaseEntrySchema.parse(entry);
export const point = (entry: z.input<typeof pointEntrySchema>) => pointEntrySchema.parse(entry);

type Place = Pick<Setting, 'workspace' | 'strategyId'>;

/** Imports these entries, keys and all, and gives the id of the batch. */
export function imported<K extends BatchKind>(
  { workspace, strategyId }: Place,
  kind: K,
  entries: readonly BatchEntries[K][],
  file = 'reviews.csv',
): string {
  const batch = value(workspace.batches.begin({ strategyId, kind, file }));
  value(batch.add(entries.map((entry, index) => ({ entry, key: `${file}:${index}` }))));
  return value(batch.commit()).batch ?? '';
}

/** All items that fit. */
export function found({ workspace, strategyId }: Place, filter: FeedbackFilter = {}, sort: FeedbackSort = 'oldest'): readonly Feedback[] {
  const numbers = [...value(workspace.feedback.find({ strategyId, filter, sort }))];
  return value(workspace.feedback.rows({ strategyId, numbers }));
}

export const words = (items: readonly Feedback[]): string[] => items.map((item) => item.verbatim);
