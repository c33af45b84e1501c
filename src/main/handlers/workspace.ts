import { readFileSync } from 'node:fs';
import { fail, ok, type Result } from '../../shared/result.ts';
import { SAMPLES } from '../../shared/samples.ts';
import { resourcePath } from '../files/resources.ts';
import type { Handlers } from '../ipc.ts';
import { FILE_ENDING } from '../profile.ts';
import type { FileKind, Session } from '../session.ts';

type Area = Pick<
  Handlers,
  'workspace.current' | 'workspace.create' | 'workspace.createSample' | 'workspace.open' | 'workspace.saveCopy' | 'workspace.close'
>;

export const WORKSPACE_FILE: FileKind = { name: 'Throughline workspace', extension: FILE_ENDING.slice(1) };

export const cancelled = (): Result<never> => fail('cancelled', 'Nothing was changed.');

export const workspaceHandlers = (session: Session): Area => ({
  'workspace.current': () => ok(session.info()),
  'workspace.create': async () => {
    const path = await session.edges.askSave({ title: 'New workspace', suggestedName: 'Strategy', kind: WORKSPACE_FILE });
    return path === null ? cancelled() : session.create(path);
  },
  'workspace.createSample': async (sample) => {
    const path = await session.edges.askSave({ title: 'Where to keep the sample', suggestedName: SAMPLES[sample], kind: WORKSPACE_FILE });
    if (path === null) return cancelled();
    const text = readFileSync(resourcePath('samples', `${sample}.json`), 'utf8');
    return session.create(path, (workspace) => workspace.importText(text));
  },
  'workspace.open': async ({ path }) => {
    const chosen = path ?? (await session.edges.askOpen({ title: 'Open workspace', kind: WORKSPACE_FILE }));
    return chosen === null ? cancelled() : session.open(chosen);
  },
  'workspace.saveCopy': async () => {
    const info = session.info();
    if (!info) return fail('no-workspace', 'No workspace is open.');
    const path = await session.edges.askSave({ title: 'Save a copy', suggestedName: `${info.name} copy`, kind: WORKSPACE_FILE });
    if (path === null) return cancelled();
    const saved = session.with((workspace) => workspace.saveCopy(path));
    return saved.ok ? ok({ path }) : saved;
  },
  'workspace.close': () => {
    session.close();
    session.edges.emit({ type: 'workspace', workspace: null });
    return ok(null);
  },
});
