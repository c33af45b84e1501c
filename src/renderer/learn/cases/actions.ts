import type { Output } from '../../../shared/contract.ts';
import { t } from '../../../shared/i18n.ts';
import { parseAssignment } from '../../../shared/learning/cases/assignment.ts';
import type { CaseWork } from '../../../shared/learning/learner.ts';
import { openWorkspace } from '../../app/workspaces.ts';
import { request } from '../../client.ts';
import { newId } from '../../data/ids.ts';
import { tell, tellError } from '../../data/notify.tsx';
import { flushAll } from '../../data/pending.ts';
import { session, setStrategy } from '../../data/session.ts';
import { showWorkspace } from '../../data/sync.ts';
import { changeLearner } from '../learner.ts';
import { whereIs } from './whereabouts.ts';

/** A strategy came into the workspace; it is opened. */
async function takeIn(outcome: Output<'cases.begin'>): Promise<void> {
  const current = await request('workspace.current', undefined);
  if (current.ok) showWorkspace(current.value);
  setStrategy(outcome.strategy.id);
}

/** What a case is begun from. */
export type Origin = { readonly case: string; readonly title: string } | { readonly assignment: string };

/** What a work was begun from, to begin it once more. */
export const originOf = ({ case: id, title, assignment }: CaseWork): Origin => (assignment === null ? { case: id, title } : { assignment });

/** Begins a case in a strategy of its own; null, and a notice, where that cannot be. Then `goOn` with the work. */
export async function beginCase(origin: Origin, goOn: (work: CaseWork) => void): Promise<void> {
  if (!(await flushAll())) return;
  const text = 'assignment' in origin ? origin.assignment : null;
  const assignment = text === null ? null : parseAssignment(text);
  if (assignment && !assignment.ok) return tellError(assignment.error);
  const begun = await request('cases.begin', 'assignment' in origin ? { assignment: origin.assignment } : { case: origin.case });
  if (!begun.ok) return tellError(begun.error);
  const work: CaseWork = {
    id: newId(),
    case: 'assignment' in origin ? (assignment?.value.id ?? '') : origin.case,
    title: 'assignment' in origin ? (assignment?.value.title ?? '') : origin.title,
    workspace: session.getState().workspace?.path ?? '',
    strategy: begun.value.strategy.id,
    startedAt: new Date().toISOString(),
    shownAt: null,
    submittedAt: null,
    assignment: text,
  };
  await changeLearner('learner.putCase', work);
  await takeIn(begun.value);
  window.setTimeout(() => goOn(work), 0);
}

/** Lets the person choose an assignment's file; null where none was opened. */
export async function openAssignment(): Promise<string | null> {
  const opened = await request('assignment.open', undefined);
  if (opened.ok) return opened.value.text;
  tellError(opened.error);
  return null;
}

export async function openSubmission(): Promise<string | null> {
  const opened = await request('submission.open', undefined);
  if (opened.ok) return opened.value.text;
  tellError(opened.error);
  return null;
}

/** Puts a submitted strategy into the open workspace and opens it. */
export async function lookAt(text: string): Promise<void> {
  if (!(await flushAll())) return;
  const put = await request('submission.look', { text });
  if (!put.ok) return tellError(put.error);
  await takeIn(put.value);
  tell(t('“{{name}}” is a strategy of this workspace now.', { name: put.value.strategy.name }));
}

/** Opens a strategy, in whichever workspace it lies, and then goes on. */
export async function openStrategyOf(work: Pick<CaseWork, 'workspace' | 'strategy'>, goOn: () => void): Promise<void> {
  if (!(await flushAll())) return;
  if (session.getState().workspace?.path !== work.workspace && !(await openWorkspace(work.workspace))) return;
  if (whereIs(work, session.getState()) === 'removed') return;
  // The first strategy of a workspace that was just opened may be another, or this one: both ways lead home first.
  setStrategy(work.strategy);
  window.setTimeout(goOn, 0);
}
