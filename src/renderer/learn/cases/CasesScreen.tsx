import { useSearch } from '@tanstack/react-router';
import { t } from '../../../shared/i18n.ts';
import { caseOf } from '../../../shared/learning/cases/cases.ts';
import type { Learner } from '../../../shared/learning/learner.ts';
import { EmptyState } from '../../ui/index.ts';
import { LearnPage } from '../LearnPage.tsx';
import { useLearner } from '../learner.ts';
import { briefOfStudy, briefOfWork } from './brief.ts';
import { CaseList } from './CaseList.tsx';
import { CasePage } from './CasePage.tsx';
import { MakeAssignment } from './MakeAssignment.tsx';
import { MAKE, placeOf, SUBMISSION, WORK } from './places.ts';
import { SubmissionPage } from './SubmissionPage.tsx';

/** Cases of the program and of teachers: solved in an own strategy, compared, handed in, marked. */
export function CasesScreen() {
  const learner = useLearner();
  const { at = '' } = useSearch({ strict: false });
  if (!learner) return <LearnPage tab="cases">{null}</LearnPage>;
  return <Cases key={at} learner={learner} at={at} />;
}

function Cases({ learner, at }: { readonly learner: Learner; readonly at: string }) {
  const { sort, id } = placeOf(at);
  if (at === '') return <CaseList learner={learner} />;
  if (sort === MAKE) return <MakeAssignment learner={learner} />;
  if (sort === SUBMISSION) return <SubmissionPage learner={learner} id={id} />;
  if (sort === WORK) {
    const work = learner.cases.find((each) => each.id === id);
    const brief = work && briefOfWork(work);
    if (work && brief) return <CasePage learner={learner} brief={brief} work={work} />;
  }
  const study = caseOf(at);
  if (study) return <CasePage learner={learner} brief={briefOfStudy(study)} work={null} />;
  return (
    <LearnPage tab="cases" title={t('Not found')}>
      <EmptyState title={t('This case is not there any more')} text={t('It was removed, or it belongs to somebody else’s learning.')} />
    </LearnPage>
  );
}
