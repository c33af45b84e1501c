import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { t } from '../../../shared/i18n.ts';
import { compareWithModel } from '../../../shared/learning/cases/compare.ts';
import type { CaseWork } from '../../../shared/learning/learner.ts';
import { request } from '../../client.ts';
import { useToday } from '../../data/findings.ts';
import { unwrap } from '../../data/queries.ts';
import { useSession } from '../../data/session.ts';
import { Button, EmptyState } from '../../ui/index.ts';
import { useLearnContext } from '../context.ts';
import { changeLearner } from '../learner.ts';
import type { CaseBrief, Content } from './brief.ts';
import { Comparison } from './Comparison.tsx';
import { whereIs } from './whereabouts.ts';

/** The model solution of a case, read once; undefined while it is read or where there is none. */
export function useModel(model: CaseBrief['model'], isWanted: boolean): Content | undefined {
  const { data, error } = useQuery({
    queryKey: ['cases.model', model],
    queryFn: async (): Promise<Content> => {
      if (model === null) throw new Error('There is no model solution');
      return unwrap('sample' in model ? await request('samples.read', model.sample) : await request('cases.read', { text: model.text }));
    },
    enabled: model !== null && isWanted,
  });
  if (error) throw error;
  return data;
}

/** The model solution beside the own strategy, once the learner asked for it. */
export function ModelSolution({ brief, work }: { readonly brief: CaseBrief; readonly work: CaseWork }) {
  const isShown = work.shownAt !== null;
  const isOpen = useSession((state) => whereIs(work, state) === 'open');
  const context = useLearnContext();
  const today = useToday();
  const model = useModel(brief.model, isShown);
  const comparison = useMemo(
    () => (isOpen && context && model ? compareWithModel(context, model, brief.tasks, today) : null),
    [isOpen, context, model, brief, today],
  );
  if (brief.model === null) {
    return (
      <EmptyState
        title={t('There is no model solution')}
        text={t('Whoever made the assignment kept it back. Hand in your strategy to hear what they think of it.')}
      />
    );
  }
  if (!isShown) {
    return (
      <EmptyState
        title={t('The model solution is hidden')}
        text={t(
          'Solve the tasks first: a solution that was only read is soon forgotten. Once you show it, it stays shown, and the day is kept. It is one good answer, not the only one.',
        )}
        action={
          <Button variant="filled" onClick={() => void changeLearner('learner.putCase', { ...work, shownAt: new Date().toISOString() })}>
            {t('Show the model solution')}
          </Button>
        }
      />
    );
  }
  if (!isOpen) return <p>{t('Open the strategy of this case to see it beside the model solution.')}</p>;
  return comparison ? <Comparison comparison={comparison} /> : null;
}
