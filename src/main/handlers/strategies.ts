import { readFileSync } from 'node:fs';
import { strategyText } from '../../shared/exchange/strategy-file.ts';
import { t } from '../../shared/i18n.ts';
import { fail, ok } from '../../shared/result.ts';
import { saveAtomically } from '../files/atomic.ts';
import type { Handlers } from '../ipc.ts';
import type { FileKind, Session } from '../session.ts';
import { cancelled } from './workspace.ts';

type Area = Pick<Handlers, 'strategies.list' | 'strategies.create' | 'strategies.remove' | 'strategies.export' | 'strategies.import'>;

const STRATEGY_FILE: FileKind = { name: 'Strategy (JSON)', extension: 'json' };

/** A file name that every system takes, from a name that a person gave. */
export const fileNameFrom = (name: string): string =>
  name
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 100) || 'Strategy';

export const strategyHandlers = (session: Session): Area => {
  const announce = (): void => {
    session.edges.emit({ type: 'workspace', workspace: session.info() });
  };
  return {
    'strategies.list': () => session.with((workspace) => ok(workspace.strategies.list())),
    'strategies.create': ({ name }) => {
      const created = session.with((workspace) => workspace.strategies.create(name));
      if (created.ok) announce();
      return created;
    },
    'strategies.remove': ({ id }) => {
      const removed = session.with((workspace) => workspace.strategies.remove(id));
      if (!removed.ok) return removed;
      announce();
      return ok(null);
    },
    'strategies.export': async ({ id }) => {
      const exported = session.with((workspace) => workspace.exportStrategy(id));
      if (!exported.ok) return exported;
      const suggestedName = fileNameFrom(exported.value.name);
      const path = await session.edges.askSave({ title: 'Export strategy', suggestedName, kind: STRATEGY_FILE });
      if (path === null) return cancelled();
      const free = session.refuseOwn(path);
      if (!free.ok) return free;
      const saved = saveAtomically(path, Buffer.from(strategyText(exported.value), 'utf8'));
      return saved.ok ? ok({ path }) : saved;
    },
    'strategies.import': async () => {
      if (!session.info()) return fail('no-workspace', 'Open or make a workspace first; the strategy is put into it.');
      const path = await session.edges.askOpen({ title: 'Import strategy', kind: STRATEGY_FILE });
      if (path === null) return cancelled();
      if (session.isOwn(path))
        return fail('import-invalid', t('{{path}} is the workspace that is open, so nothing was imported.', { path }));
      let text: string;
      try {
        text = readFileSync(path, 'utf8');
      } catch {
        return fail('file-not-readable', `${path} could not be read. Check that it is there and may be opened.`);
      }
      const imported = session.with((workspace) => workspace.importText(text));
      if (imported.ok) announce();
      return imported;
    },
  };
};
