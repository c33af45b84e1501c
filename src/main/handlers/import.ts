import { type ImportContext, importContext } from '../../shared/exchange/csv/context.ts';
import type { ImportDone, ImportFile, ImportKind } from '../../shared/exchange/import.ts';
import { t } from '../../shared/i18n.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { RowTable } from '../../shared/rows.ts';
import { type Described, describeAgain, describeNew, signatureOf } from '../import/describe.ts';
import { checkImport, runImport, type Watch } from '../import/run.ts';
import { readSource, type Source } from '../import/source.ts';
import type { Handlers } from '../ipc.ts';
import type { FileKind, Session } from '../session.ts';
import { cancelled } from './workspace.ts';

type Area = Pick<Handlers, 'import.open' | 'import.reread' | 'import.check' | 'import.run' | 'import.cancel' | 'import.close'>;

const TABLE_FILE: FileKind = { name: 'Table (CSV, TSV, text)', extension: 'csv', also: ['tsv', 'tab', 'txt'] };

/** Files kept open for import; a screen needs one, and one that went away may leave another. */
const MOST_FILES = 3;
/** How often the screen hears of the progress, in milliseconds. */
const TELL_EVERY_MS = 100;

/** Rows of which table an import brings; none for records. */
const TABLES: Readonly<Record<ImportKind, readonly RowTable[]>> = {
  feedback: ['feedback'],
  responses: ['responses'],
  customers: ['purchases'],
  persona: [],
  touchpoint: [],
};

/** A file that is being prepared for import. */
interface OpenFile {
  readonly strategyId: string;
  readonly source: Source;
  readonly described: Described;
  /** Stops the dry run or the import that goes on. */
  readonly stop: AbortController;
}

export const importHandlers = (session: Session): Area => {
  const files = new Map<string, OpenFile>();

  const keep = (token: string, file: OpenFile): Result<ImportFile> => {
    files.delete(token);
    files.set(token, file);
    const [oldest] = files.keys();
    if (files.size > MOST_FILES && oldest !== undefined) files.delete(oldest);
    return ok({ token, ...file.described });
  };

  const using = async <T>(token: string, use: (file: OpenFile) => Promise<Result<T>>): Promise<Result<T>> => {
    const file = files.get(token);
    return file ? use(file) : fail('not-found', t('This file was closed in the meantime; choose it again.'));
  };

  /** Starts something that `import.cancel` can stop. */
  const stoppable = (token: string, file: OpenFile, also: readonly AbortSignal[]): Watch => {
    const stop = new AbortController();
    files.set(token, { ...file, stop });
    let told = performance.now();
    return {
      signal: AbortSignal.any([stop.signal, ...also]),
      onProgress: (done) => {
        const now = performance.now();
        if (now - told < TELL_EVERY_MS) return;
        told = now;
        session.edges.emit({ type: 'progress', token, done, total: file.described.rows });
      },
    };
  };

  /** A file beside the workspace. The workspace itself may not even be read: that would give up its lock. */
  const readBeside = async (path: string, encoding?: string): Promise<Result<Source>> =>
    session.isOwn(path)
      ? fail('csv-binary', t('{{path}} is the workspace itself; choose a table to import into it.', { path }))
      : readSource(path, encoding);

  const contextOf = (strategyId: string): Result<ImportContext> =>
    session.with((workspace) => {
      const records = workspace.records.list(strategyId);
      return records.ok ? ok(importContext(records.value)) : records;
    });

  return {
    'import.open': async ({ strategyId, kind, path }) => {
      const chosen = path ?? (await session.edges.askOpen({ title: t('Import a table'), kind: TABLE_FILE }));
      if (chosen === null) return cancelled();
      const context = contextOf(strategyId);
      if (!context.ok) return context;
      const source = await readBeside(chosen);
      if (!source.ok) return source;
      const described = await describeNew(source.value, kind, session.profile, context.value);
      if (!described.ok) return described;
      return keep(session.clock.newId(), { strategyId, source: source.value, described: described.value, stop: new AbortController() });
    },

    'import.reread': ({ token, plan }) =>
      using(token, async (file) => {
        const context = contextOf(file.strategyId);
        if (!context.ok) return context;
        const { encoding } = plan.format;
        const source = encoding === file.source.encoding ? ok(file.source) : await readBeside(file.source.path, encoding);
        if (!source.ok) return source;
        const described = await describeAgain(source.value, plan, file.described, session.profile, context.value);
        return described.ok ? keep(token, { ...file, source: source.value, described: described.value }) : described;
      }),

    'import.check': ({ token, plan }) =>
      using(token, async (file) => {
        const workspace = session.with((open) => ok(open));
        if (!workspace.ok) return workspace;
        const { strategyId, source } = file;
        return checkImport({ workspace: workspace.value, strategyId, source, plan }, stoppable(token, file, []));
      }),

    'import.run': ({ token, plan, skipBad }) =>
      using(token, async (file) => {
        const { strategyId, source } = file;
        const imported = await session.exclusive((workspace, signal) =>
          runImport({ workspace, strategyId, source, plan, skipBad }, stoppable(token, file, [signal])),
        );
        if (!imported.ok) return imported;
        const { records, ...done } = imported.value;
        if (plan.format.header) session.profile.setImportPlan(signatureOf(source, plan.kind), plan, session.clock.now());
        session.edges.emit({ type: 'changed', strategyId, records, rows: TABLES[plan.kind] });
        return ok<ImportDone>(done);
      }),

    'import.cancel': ({ token }) => {
      files.get(token)?.stop.abort();
      return ok(null);
    },

    'import.close': ({ token }) => {
      files.get(token)?.stop.abort();
      files.delete(token);
      return ok(null);
    },
  };
};
