import { FileDown } from 'lucide-react';
import { useId } from 'react';
import { frameworkOf, type Kind, ownKinds } from '../../../shared/frameworks/index.ts';
import { plural, t } from '../../../shared/i18n.ts';
import { caseOf, cases } from '../../../shared/learning/cases/cases.ts';
import { rubricFault } from '../../../shared/learning/cases/rubric.ts';
import type { Learner } from '../../../shared/learning/learner.ts';
import { recordsOf } from '../../../shared/records.ts';
import { request } from '../../client.ts';
import { newId } from '../../data/ids.ts';
import { tell, tellError } from '../../data/notify.tsx';
import { flushAll } from '../../data/pending.ts';
import { useSession } from '../../data/session.ts';
import { useStoredRecords } from '../../data/useRecord.ts';
import { Button, DateInput, EmptyState, SelectInput, TextInput } from '../../ui/index.ts';
import { forget, keep, useKept } from '../kept.ts';
import { LearnPage } from '../LearnPage.tsx';
import { rubricIn, SAMPLE_LABELS, tasksIn } from './brief.ts';
import { type AssignmentDraft, draftSchema, emptyDraft, madeFrom } from './draft.ts';
import styles from './MakeAssignment.module.css';
import { OpenWorkspace } from './NoWorkspace.tsx';
import { RubricEditor } from './RubricEditor.tsx';
import { TaskEditor } from './TaskEditor.tsx';

const DRAFT = 'make/assignment';

/** The open strategy as an assignment: what is given, what is to be done, how it is marked. What is written stays until it is thrown away. */
export function MakeAssignment({ learner }: { readonly learner: Learner }) {
  const strategyId = useSession((state) => state.strategyId);
  if (strategyId === null) {
    return (
      <LearnPage tab="cases" title={t('Make an assignment')}>
        <EmptyState
          title={t('An assignment is made of a strategy')}
          text={t('Open the strategy that is the model solution. You choose which of its records the students are given.')}
          action={<OpenWorkspace />}
        />
      </LearnPage>
    );
  }
  return <Making learner={learner} strategyId={strategyId} />;
}

function Making({ learner, strategyId }: { readonly learner: Learner; readonly strategyId: string }) {
  const [draft, change] = useKept(learner, DRAFT, draftSchema, emptyDraft());
  const workspace = useSession((state) => state.workspace?.path ?? '');
  const name = useSession(({ workspace }) => workspace?.strategies.find(({ id }) => id === strategyId)?.name ?? '');
  const set = (next: Partial<AssignmentDraft>): void => change({ ...draft, ...next });
  const fault = faultOf(draft);

  const save = async (): Promise<void> => {
    if (!(await flushAll())) return;
    const { kinds, withModel, ...head } = draft;
    const id = newId();
    const saved = await request('assignment.save', { strategyId, head: { ...head, id }, kinds, withModel });
    if (!saved.ok) return tellError(saved.error);
    keep(madeFrom(id), { workspace, strategy: strategyId });
    tell(t('The assignment was saved to {{path}}. Give the file to your students.', { path: saved.value.path }));
  };

  const takeBack = { label: t('Undo'), run: () => change(draft) };
  const startOver = async (): Promise<void> => {
    await forget(DRAFT);
    tell(t('What was written here is gone.'), takeBack);
  };
  const takeFrom = (id: string): void => {
    const study = caseOf(id);
    if (!study) return;
    set({ tasks: tasksIn(study), rubric: rubricIn(study) });
    if (draft.tasks.length + draft.rubric.length > 0) tell(t('Tasks and rubric were replaced.'), takeBack);
  };

  return (
    <LearnPage tab="cases" title={t('Make an assignment')}>
      <div className={styles.page} data-own-undo>
        <header className={styles.head}>
          <div>
            <h1 className={styles.title}>{t('Make an assignment')}</h1>
            <p className={styles.lead}>
              {t('From “{{name}}”, which is the model solution and stays as it is.', { name: name || t('Untitled strategy') })}
            </p>
          </div>
          <div className={styles.buttons}>
            <Button variant="quiet" onClick={() => void startOver()}>
              {t('Start over')}
            </Button>
            <Button variant="filled" icon={<FileDown size={15} aria-hidden />} disabled={fault !== null} onClick={() => void save()}>
              {t('Save the assignment')}
            </Button>
          </div>
        </header>
        <p className={styles.fault} role="status">
          {fault ?? ''}
        </p>
        <div className={styles.columns}>
          <div>
            <Words draft={draft} set={set} />
            <TaskEditor tasks={draft.tasks} onChange={(tasks) => set({ tasks })} />
            <RubricEditor rubric={draft.rubric} onChange={(rubric) => set({ rubric })} />
          </div>
          <div className={styles.side}>
            <TakeFrom onTake={takeFrom} />
            <GivenKinds kinds={draft.kinds} onChange={(kinds) => set({ kinds })} />
            <section aria-labelledby="model">
              <h2 id="model" className={styles.heading}>
                {t('Model solution')}
              </h2>
              <label className={styles.check}>
                <input type="checkbox" checked={draft.withModel} onChange={() => set({ withModel: !draft.withModel })} />
                <span>
                  {t('Send it along')}
                  <span className={styles.hint}>
                    {t('Students can show it after a question. It stands in the file, so whoever looks for it there will find it.')}
                  </span>
                </span>
              </label>
            </section>
          </div>
        </div>
      </div>
    </LearnPage>
  );
}

/** What keeps the assignment from being given out, in one sentence; null when it can be. */
function faultOf({ title, tasks, rubric }: AssignmentDraft): string | null {
  if (title.trim() === '') return t('The assignment has no title yet.');
  const unnamed = tasks.findIndex((task) => task.title.trim() === '');
  if (unnamed >= 0) return t('Task {{number}} has no title.', { number: unnamed + 1 });
  return rubric.length === 0 ? null : rubricFault(rubric);
}

interface WordsProps {
  readonly draft: AssignmentDraft;
  readonly set: (next: Partial<AssignmentDraft>) => void;
}

function Words({ draft, set }: WordsProps) {
  const ids = { title: useId(), author: useId(), due: useId(), instructions: useId() };
  return (
    <section className={styles.words} aria-label={t('What it is')}>
      <label className={styles.label} htmlFor={ids.title}>
        {t('Title')}
      </label>
      <TextInput id={ids.title} label={t('Title')} value={draft.title} onChange={(title) => set({ title: title.slice(0, 300) })} />
      <div className={styles.pair}>
        <div>
          <label className={styles.label} htmlFor={ids.author}>
            {t('Your name')}
          </label>
          <TextInput
            id={ids.author}
            label={t('Your name')}
            value={draft.author}
            onChange={(author) => set({ author: author.slice(0, 300) })}
          />
        </div>
        <div>
          <label className={styles.label} htmlFor={ids.due}>
            {t('Due')}
          </label>
          <DateInput id={ids.due} label={t('Due')} value={draft.due} onChange={(due) => set({ due })} />
        </div>
      </div>
      <label className={styles.label} htmlFor={ids.instructions}>
        {t('Situation and instructions')}
      </label>
      <TextInput
        id={ids.instructions}
        label={t('Situation and instructions')}
        look="area"
        value={draft.instructions}
        onChange={(instructions) => set({ instructions: instructions.slice(0, 50_000) })}
      />
    </section>
  );
}

/** Tasks and rubric of a case that comes with the program, to be changed from there. */
function TakeFrom({ onTake }: { readonly onTake: (id: string) => void }) {
  return (
    <section aria-labelledby="from">
      <h2 id="from" className={styles.heading}>
        {t('Begin from a case')}
      </h2>
      <p className={styles.small}>{t('Takes its tasks and rubric in place of those here.')}</p>
      <SelectInput
        label={t('Tasks and rubric from')}
        placeholder={t('Choose a case…')}
        options={cases.map(({ id, title, sample }) => ({ value: id, label: `${t(title)} (${t(SAMPLE_LABELS[sample])})` }))}
        value={null}
        onChange={(id) => {
          if (id !== null) onTake(id);
        }}
      />
    </section>
  );
}

function GivenKinds({ kinds, onChange }: { readonly kinds: readonly Kind[]; readonly onChange: (kinds: Kind[]) => void }) {
  const records = useStoredRecords();
  const there = ownKinds.flatMap((kind) => {
    const count = recordsOf(records, kind).length;
    return count === 0 ? [] : [{ kind, count }];
  });
  return (
    <section aria-labelledby="given">
      <h2 id="given" className={styles.heading}>
        {t('What students are given')}
      </h2>
      <p className={styles.small}>{t('Everything else is hidden. Answers and values stay as long as their metrics are given.')}</p>
      <ul className="plain-list">
        {there.map(({ kind, count }) => (
          <li key={kind}>
            <label className={styles.check}>
              <input
                type="checkbox"
                checked={kinds.includes(kind)}
                onChange={() => onChange(kinds.includes(kind) ? kinds.filter((each) => each !== kind) : [...kinds, kind])}
              />
              <span>{t(frameworkOf(kind).plural)}</span>
              <span className={styles.count}>{plural(count, 'one record', '{{count}} records')}</span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}
