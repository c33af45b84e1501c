import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Input, Output } from '../../shared/contract.ts';
import type { Learner } from '../../shared/learning/learner.ts';
import { request } from '../client.ts';
import { tellError } from '../data/notify.tsx';
import { queryClient, unwrap } from '../data/queries.ts';

export const learnerQuery = () =>
  queryOptions({
    queryKey: ['learner.read'],
    queryFn: async () => unwrap(await request('learner.read', undefined)),
    // To compare tens of thousands of reviews part by part takes longer than to draw what they say.
    structuralSharing: false,
  });

/** Everything the learner has done; undefined while it is read. */
export function useLearner(): Learner | undefined {
  const { data, error } = useQuery(learnerQuery());
  if (error) throw error;
  return data;
}

/** Requests that change what the learner has done. */
type Change =
  | 'learner.grade'
  | 'learner.undoGrade'
  | 'learner.suspend'
  | 'learner.putCard'
  | 'learner.removeCard'
  | 'learner.putLesson'
  | 'learner.addAttempt'
  | 'learner.removeDraft'
  | 'learner.putCase'
  | 'learner.removeCase'
  | 'learner.setSettings'
  | 'learner.import'
  | 'cards.import';

/**
 * Carries out a change; null, and a notice, where it was refused.
 * @param applied what its answer makes of what was read; without it everything is read again
 */
export async function changeLearner<N extends Change>(
  name: N,
  input: Input<N>,
  applied?: (learner: Learner, answer: Output<N>) => Learner,
): Promise<Output<N> | null> {
  const result = await request(name, input);
  if (!result.ok || !applied) await queryClient.invalidateQueries(learnerQuery());
  if (!result.ok) {
    tellError(result.error);
    return null;
  }
  if (applied) queryClient.setQueryData(learnerQuery().queryKey, (learner) => learner && applied(learner, result.value));
  return result.value;
}
