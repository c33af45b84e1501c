import type { Handlers } from '../ipc.ts';
import type { Session } from '../session.ts';
import { appHandlers } from './app.ts';
import { caseHandlers } from './cases.ts';
import { firstHandlers } from './first.ts';
import { importHandlers } from './import.ts';
import { learnerHandlers } from './learner.ts';
import { pictureHandlers } from './pictures.ts';
import { recordHandlers } from './records.ts';
import { reportHandlers } from './report.ts';
import { rowHandlers } from './rows.ts';
import { strategyHandlers } from './strategies.ts';
import { versionHandlers } from './versions.ts';
import { workspaceHandlers } from './workspace.ts';

/** Every answer of the contract, put together from its areas. */
export const handlersFor = (session: Session, version: string): Handlers => ({
  ...firstHandlers(session.profile, version),
  ...appHandlers(session),
  ...workspaceHandlers(session),
  ...strategyHandlers(session),
  ...recordHandlers(session),
  ...rowHandlers(session),
  ...versionHandlers(session),
  ...importHandlers(session),
  ...pictureHandlers(session),
  ...reportHandlers(session),
  ...caseHandlers(session),
  ...learnerHandlers(session),
});
