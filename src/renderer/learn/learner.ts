import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Input, Output } from '../../shared/contract.ts';
import type { Learner } from '../../shared/learning/learner.ts';
import { request } from '../client.ts';
import { tellError } from '../data/notify.tsx';
import { queryClient, unwrap } from '../data/queries.ts';

export const learnerQuery = () =>
  queryOptions({ queryKey: ['learner.read'], queryFn: async () => unwrap(await request('learner.read', undefined)) });

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

/** Carries out a change and reads what the learner has done again; null, and a notice, where it was refused. */
export async function changeLearner<N extends Change>(name: N, input: Input<N>): Promise<Output<N> | null> {
  const result = await request(name, input);
  await queryClient.invalidateQueries(learnerQuery());
  if (result.ok) return result.value;
  tellError(result.error);
  return null;
}
