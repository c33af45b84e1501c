import { useMemo, useState } from 'react';
import { formatDate } from '../../../shared/format.ts';
import { frameworkOf } from '../../../shared/frameworks/index.ts';
import { t } from '../../../shared/i18n.ts';
import { checkTask } from '../../../shared/learning/cases/task-checks.ts';
import type { CaseWork, Learner } from '../../../shared/learning/learner.ts';
import { useOpen } from '../../data/navigation.ts';
import { useSession } from '../../data/session.ts';
import { Button, KindIcon, Segmented } from '../../ui/index.ts';
import { useLearnContext } from '../context.ts';
import { LearnPage } from '../LearnPage.tsx';
import { beginCase, openStrategyOf, originOf } from './actions.ts';
import type { CaseBrief } from './brief.ts';
import styles from './CasePage.module.css';
import { HandIn } from './HandIn.tsx';
import { ModelSolution } from './ModelSolution.tsx';
import { NoWorkspace } from './NoWorkspace.tsx';
import { atWork } from './places.ts';
import { RubricList } from './RubricList.tsx';
import { TaskList } from './TaskList.tsx';
import { whereIs } from './whereabouts.ts';

type View = 'case' | 'compare' | 'hand-in';

interface CasePageProps {
  readonly learner: Learner;
  readonly brief: CaseBrief;
  /** Null while it is only read. */
  readonly work: CaseWork | null;
}

/** One case: its situation and tasks, how they stand in the learner's strategy, the model solution, and handing in. */
export function CasePage({ learner, brief, work }: CasePageProps) {
  const [view, setView] = useState<View>('case');
  return (
    <LearnPage tab="cases" title={brief.title}>
      <div className={styles.page}>
        <header className={styles.head}>
          <div className={styles.names}>
            <h1 className={styles.title}>{brief.title}</h1>
            <p className={styles.lead}>{brief.lead}</p>
            <p className={styles.meta}>{metaOf(brief, work)}</p>
          </div>
          <Actions brief={brief} work={work} />
        </header>
        {work ? (
          <>
            <Whereabouts work={work} />
            <div className={styles.views}>
              <Segmented<View>
                label={t('What is shown')}
                options={[
                  { value: 'case', label: t('Case and tasks') },
                  { value: 'compare', label: t('Model solution') },
                  { value: 'hand-in', label: t('Hand in') },
                ]}
                value={view}
                onChange={setView}
              />
            </div>
          </>
        ) : null}
        {view === 'case' || !work ? <Case brief={brief} work={work} /> : null}
        {view === 'compare' && work ? <ModelSolution brief={brief} work={work} /> : null}
        {view === 'hand-in' && work ? <HandIn learner={learner} brief={brief} work={work} /> : null}
      </div>
    </LearnPage>
  );
}

function metaOf({ tasks, minutes, due }: CaseBrief, work: CaseWork | null): string {
  return [
    minutes === null
      ? t('{{count}} tasks', { count: tasks.length })
      : t('{{count}} tasks, about {{minutes}} minutes', { count: tasks.length, minutes }),
    due === null ? '' : t('due {{day}}', { day: formatDate(due) }),
    work ? t('begun {{day}}', { day: formatDate(work.startedAt.slice(0, 10)) }) : '',
    work && work.submittedAt !== null ? t('handed in {{day}}', { day: formatDate(work.submittedAt.slice(0, 10)) }) : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** What can be done at once: begin, or open the strategy in which it is solved. */
function Actions({ brief, work }: { readonly brief: CaseBrief; readonly work: CaseWork | null }) {
  const { openLearn, openHome } = useOpen();
  const state = useSession((each) => each);
  const again = (made: CaseWork): void => openLearn('cases', atWork(made.id));
  if (!work) {
    if (!state.workspace) return null;
    return (
      <Button variant="filled" onClick={() => void beginCase({ case: brief.id, title: brief.title }, again)}>
        {t('Begin the case')}
      </Button>
    );
  }
  return (
    <div className={styles.actions}>
      {state.workspace ? (
        <Button variant="quiet" onClick={() => void beginCase(originOf(work), again)}>
          {t('Begin again')}
        </Button>
      ) : null}
      {whereIs(work, state) === 'open' ? <Button onClick={openHome}>{t('Go to the strategy')}</Button> : null}
    </div>
  );
}

/** Where the strategy of the work lies, when it is not the one that is open. */
function Whereabouts({ work }: { readonly work: CaseWork }) {
  const { openLearn } = useOpen();
  const state = useSession((each) => each);
  const back = (): void => openLearn('cases', atWork(work.id));
  const where = whereIs(work, state);
  if (where === 'open') return null;
  if (where === 'removed') {
    return (
      <div className={styles.away}>
        <p>{t('The strategy in which this case was solved is not in this workspace any more. Begin again to solve it once more.')}</p>
      </div>
    );
  }
  return (
    <div className={styles.away}>
      <p>
        {where === 'beside'
          ? t('This case is solved in another strategy of this workspace. Open it to see how the tasks stand.')
          : t('This case is solved in {{path}}. Open it to see how the tasks stand.', { path: work.workspace })}
      </p>
      <Button size="small" onClick={() => void openStrategyOf(work, back)}>
        {t('Open its strategy')}
      </Button>
    </div>
  );
}

function Case({ brief, work }: { readonly brief: CaseBrief; readonly work: CaseWork | null }) {
  const state = useSession((each) => each);
  const isOpen = work !== null && whereIs(work, state) === 'open';
  const context = useLearnContext();
  const outcomes = useMemo(
    () => (isOpen && context ? new Map(brief.tasks.map((task) => [task.id, checkTask(task, context)])) : null),
    [isOpen, context, brief],
  );
  return (
    <div className={styles.columns}>
      <div className={styles.main}>
        {!work && !state.workspace ? <NoWorkspace /> : null}
        <div className={styles.situation}>
          {brief.situation.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
        <TaskList tasks={brief.tasks} outcomes={outcomes} isOpen={isOpen} />
      </div>
      <aside className={styles.side} aria-label={t('What is given, and how it is marked')}>
        <section aria-labelledby="given">
          <h2 id="given" className={styles.heading}>
            {t('What you are given')}
          </h2>
          <ul className={styles.given}>
            {brief.given.map((kind) => (
              <li key={kind}>
                <KindIcon kind={kind} size={14} />
                {t(frameworkOf(kind).plural)}
              </li>
            ))}
          </ul>
          <p className={styles.small}>{t('Feedback, answers, purchases and values are there too. Everything else is yours to make.')}</p>
        </section>
        {brief.rubric.length > 0 ? (
          <section aria-labelledby="rubric">
            <h2 id="rubric" className={styles.heading}>
              {t('How it is marked')}
            </h2>
            <RubricList rubric={brief.rubric} />
          </section>
        ) : null}
      </aside>
    </div>
  );
}
