import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { frameworkOf, isKind, ownKinds } from '../../../shared/frameworks/index.ts';
import { t } from '../../../shared/i18n.ts';
import type { CaseTask } from '../../../shared/learning/cases/model.ts';
import { isTaskCheckId, taskCheckIds, taskCheckLabel } from '../../../shared/learning/cases/task-checks.ts';
import { newId } from '../../data/ids.ts';
import { Button, IconButton, moved, SelectInput, TextInput } from '../../ui/index.ts';
import styles from './MakeAssignment.module.css';

interface TaskEditorProps {
  readonly tasks: readonly CaseTask[];
  readonly onChange: (tasks: readonly CaseTask[]) => void;
}

/** The tasks of an assignment, one under the other. */
export function TaskEditor({ tasks, onChange }: TaskEditorProps) {
  const put = (at: number, task: CaseTask): void => onChange(tasks.with(at, task));
  const add = (): void =>
    onChange([...tasks, { id: newId(), title: '', text: '', kinds: ['journey'], where: { kind: 'journey' }, check: null, terms: [] }]);
  return (
    <section aria-labelledby="tasks" className={styles.part}>
      <h2 id="tasks" className={styles.heading}>
        {t('Tasks')} <span className={styles.headCount}>{tasks.length}</span>
      </h2>
      {tasks.length === 0 ? <p className={styles.small}>{t('No task yet. Take those of a case, or write your own.')}</p> : null}
      <ol className="plain-list">
        {tasks.map((task, at) => {
          const number = at + 1;
          return (
            <li key={task.id} className={styles.item}>
              <div className={styles.itemHead}>
                <span className={styles.number} aria-hidden>
                  {number}
                </span>
                <TextInput
                  label={t('Title of task {{number}}', { number })}
                  placeholder={t('What is to be done, in a line')}
                  value={task.title}
                  onChange={(title) => put(at, { ...task, title: title.slice(0, 500) })}
                />
                <IconButton
                  size="small"
                  label={t('Move task {{number}} up', { number })}
                  disabled={at === 0}
                  onClick={() => onChange(moved(tasks, at, at - 1))}
                >
                  <ArrowUp size={14} aria-hidden />
                </IconButton>
                <IconButton
                  size="small"
                  label={t('Move task {{number}} down', { number })}
                  disabled={number === tasks.length}
                  onClick={() => onChange(moved(tasks, at, number))}
                >
                  <ArrowDown size={14} aria-hidden />
                </IconButton>
                <IconButton
                  size="small"
                  label={t('Remove task {{number}}', { number })}
                  onClick={() => onChange(tasks.filter((_, each) => each !== at))}
                >
                  <Trash2 size={14} aria-hidden />
                </IconButton>
              </div>
              <div className={styles.inset}>
                <TextInput
                  label={t('Text of task {{number}}', { number })}
                  placeholder={t('What exactly, and what to watch for')}
                  look="area"
                  value={task.text}
                  onChange={(text) => put(at, { ...task, text: text.slice(0, 20_000) })}
                />
                <div className={styles.pair}>
                  <SelectInput
                    label={t('Where task {{number}} is done', { number })}
                    options={ownKinds.map((kind) => ({ value: kind, label: frameworkOf(kind).plural }))}
                    value={'kind' in task.where ? task.where.kind : null}
                    placeholder={t('The strategy as a whole')}
                    onChange={(kind) =>
                      put(
                        at,
                        kind !== null && isKind(kind)
                          ? { ...task, kinds: [kind, ...task.kinds.slice(1).filter((each) => each !== kind)], where: { kind } }
                          : { ...task, where: { screen: 'throughline' } },
                      )
                    }
                  />
                  <SelectInput
                    label={t('What the program looks for in task {{number}}', { number })}
                    options={taskCheckIds.map((id) => ({ value: id, label: taskCheckLabel(id) }))}
                    value={task.check}
                    placeholder={t('Only a person can tell')}
                    onChange={(check) => put(at, { ...task, check: isTaskCheckId(check) ? check : null })}
                  />
                </div>
              </div>
            </li>
          );
        })}
      </ol>
      <Button size="small" variant="quiet" icon={<Plus size={14} aria-hidden />} disabled={tasks.length >= MOST} onClick={add}>
        {t('Add a task')}
      </Button>
    </section>
  );
}

const MOST = 40;
