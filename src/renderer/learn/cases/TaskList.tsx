import { ArrowRight, Circle, CircleCheck } from 'lucide-react';
import { frameworkOf } from '../../../shared/frameworks/index.ts';
import { t } from '../../../shared/i18n.ts';
import type { CaseTask } from '../../../shared/learning/cases/model.ts';
import type { TryOutcome } from '../../../shared/learning/model.ts';
import { TERMS } from '../../../shared/learning/terms.ts';
import { useOpen } from '../../data/navigation.ts';
import { Button } from '../../ui/index.ts';
import { TermLink } from '../term/TermLink.tsx';
import styles from './TaskList.module.css';

const SCREENS = { throughline: 'Throughline', checks: 'Checks', evidence: 'Evidence', path: 'Strategy path' } as const;

export const placeName = (where: CaseTask['where']): string => t('kind' in where ? frameworkOf(where.kind).plural : SCREENS[where.screen]);

interface TaskListProps {
  readonly tasks: readonly CaseTask[];
  /** By the id of the task; null while the strategy is not open. */
  readonly outcomes: ReadonlyMap<string, TryOutcome | null> | null;
  readonly isOpen: boolean;
}

/** The tasks of a case, each with how it stands and the way to its place. */
export function TaskList({ tasks, outcomes, isOpen }: TaskListProps) {
  const { openKind, openScreen } = useOpen();
  const checked = tasks.filter(({ check }) => check !== null).length;
  const done = [...(outcomes?.values() ?? [])].filter((outcome) => outcome?.done === true).length;
  return (
    <section aria-labelledby="tasks" className={styles.tasks}>
      <div className={styles.bar}>
        <h2 id="tasks" className={styles.heading}>
          {t('Tasks')}
        </h2>
        {outcomes && checked > 0 ? (
          <span className={styles.count} role="status">
            {t('{{done}} of {{all}} done', { done, all: checked })}
          </span>
        ) : null}
      </div>
      <ol className={styles.list}>
        {tasks.map((task, at) => {
          const outcome = outcomes?.get(task.id) ?? null;
          return (
            <li key={task.id} className={styles.task}>
              <span className={styles.number} aria-hidden>
                {at + 1}
              </span>
              <div className={styles.words}>
                <h3 className={styles.title}>{task.title}</h3>
                <p className={styles.text}>{task.text}</p>
                {outcome ? (
                  <p className={styles.outcome} data-done={outcome.done}>
                    {outcome.done ? <CircleCheck size={15} aria-hidden /> : <Circle size={15} aria-hidden />}
                    <span>
                      <strong>{outcome.done ? t('Done.') : t('Open.')}</strong> {outcome.says}
                    </span>
                  </p>
                ) : null}
                {outcomes && task.check === null ? (
                  <p className={styles.outcome}>{t('Only a person can tell whether this is done.')}</p>
                ) : null}
                {task.terms.length > 0 ? (
                  <p className={styles.terms}>
                    {task.terms.map((term) => (
                      <TermLink key={term} term={term}>
                        {TERMS[term].name}
                      </TermLink>
                    ))}
                  </p>
                ) : null}
              </div>
              {isOpen ? (
                <Button
                  size="small"
                  className={styles.go}
                  aria-label={t('{{place}}: the place of “{{task}}”', { place: placeName(task.where), task: task.title })}
                  onClick={() => ('kind' in task.where ? openKind(task.where.kind) : openScreen(task.where.screen))}
                >
                  {placeName(task.where)}
                  <ArrowRight size={14} aria-hidden />
                </Button>
              ) : null}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
