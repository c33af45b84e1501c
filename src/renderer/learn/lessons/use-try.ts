import { useDeferredValue, useEffect, useMemo } from 'react';
import type { Lesson, TryOutcome } from '../../../shared/learning/model.ts';
import { useLearnContext } from '../context.ts';
import type { Progress } from './progress.ts';

/** How the task of a lesson stands in the open strategy; null while none is open. What is found done is kept as done. */
export function useTry(
  lesson: Lesson,
  progress: Progress | undefined,
  change: (next: (progress: Progress) => Progress) => void,
): TryOutcome | null {
  const context = useDeferredValue(useLearnContext());
  const outcome = useMemo(() => context && lesson.tryIt.check(context), [context, lesson]);
  const isNew = outcome?.done === true && progress !== undefined && progress.triedAt === null;
  useEffect(() => {
    if (isNew) change((before) => (before.triedAt === null ? { ...before, triedAt: new Date().toISOString() } : before));
  }, [isNew, change]);
  return outcome;
}
