import type { RequestName } from '../shared/contract.ts';
import type { Result } from '../shared/result.ts';
import { handlersFor } from './handlers/index.ts';
import { answer } from './ipc.ts';
import type { Profile } from './profile.ts';
import { type Edges, Session } from './session.ts';
import { systemClock } from './workspace/clock.ts';

/** What stands behind the window: the open workspace and the answers to its requests. */
export interface Desk {
  answer(name: unknown, input: unknown): Promise<Result<unknown>>;
  close(): void;
}

/** Answered at once also while an import has the workspace for itself: they do not touch it. */
const ALWAYS: readonly unknown[] = [
  'import.cancel',
  'import.close',
  'app.info',
  'app.openExternal',
  'preferences.get',
  'preferences.set',
  'learner.read',
  'learner.grade',
  'learner.undoGrade',
  'learner.suspend',
  'learner.putCard',
  'learner.removeCard',
  'learner.putLesson',
  'learner.addAttempt',
  'learner.putCase',
  'learner.removeCase',
  'learner.putDraft',
  'learner.removeDraft',
  'learner.setSettings',
] satisfies RequestName[];

/** Sets up the engine behind a window. `version` is the program's, for its about box. */
export function openDesk(profile: Profile, edges: Edges, version: string): Desk {
  const session = new Session(profile, systemClock, edges);
  const handlers = handlersFor(session, version);
  return {
    answer: async (name, input) => {
      // Whoever waited looks again: another that waited may have begun in the meantime.
      while (session.busy && !ALWAYS.includes(name)) await session.busy;
      return answer(handlers, name, input);
    },
    close: () => session.end(),
  };
}
