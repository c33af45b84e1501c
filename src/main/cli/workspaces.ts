import { fold } from '../../shared/fold.ts';
import { t } from '../../shared/i18n.ts';
import type { Strategy } from '../../shared/records.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { isSameFile } from '../files/same-file.ts';
import { openWorkspace, systemClock, type Workspace } from '../workspace/index.ts';

/** Opens a workspace to read it, runs `use` and closes it; the file stays as it is. */
export function reading<T>(path: string, use: (workspace: Workspace) => Result<T>): Result<T> {
  return using(openWorkspace(path, systemClock, { readOnly: true }), use);
}

/** Runs `use` on an opened workspace and closes it. */
export function using<T>(opened: Result<Workspace>, use: (workspace: Workspace) => Result<T>): Result<T> {
  if (!opened.ok) return opened;
  const workspace = opened.value;
  let closed: Result<null> = ok(null);
  let used: Result<T>;
  try {
    used = use(workspace);
  } finally {
    closed = workspace.close();
  }
  return used.ok && !closed.ok ? closed : used;
}

/** The strategy of this id or name. Capitals and accents count only where two names differ in nothing else. */
export function strategyCalled(workspace: Workspace, called: string): Result<Strategy> {
  const all = workspace.strategies.list();
  const ways: ((strategy: Strategy) => boolean)[] = [
    (strategy) => strategy.id === called,
    (strategy) => strategy.name === called,
    (strategy) => fold(strategy.name) === fold(called),
  ];
  for (const fits of ways) {
    const [found, other] = all.filter(fits);
    if (found && other)
      return fail('invalid-input', t('Two strategies are called “{{called}}”; give the id of one, as `list --json` shows it.', { called }));
    if (found) return ok(found);
  }
  if (all.length === 0) return fail('not-found', t('There is no strategy in {{path}}.', { path: workspace.path }));
  const names = all.map((strategy) => `“${strategy.name}”`).join(', ');
  return fail(
    'not-found',
    t('There is no strategy “{{called}}” in {{path}}; it holds {{names}}.', { called, path: workspace.path, names }),
  );
}

/** Refuses to write over the workspace itself. */
export function refuseSameFile(workspace: string, out: string): Result<null> {
  return isSameFile(workspace, out)
    ? fail('file-not-writable', t('{{path}} is the workspace itself; choose another file to write.', { path: out }))
    : ok(null);
}
