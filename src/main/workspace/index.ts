import { resolve } from 'node:path';
import type { HistoryEntry, SearchHit, UndoOutcome, UndoState } from '../../shared/contract.ts';
import { ok, type Result } from '../../shared/result.ts';
import { versionOf } from '../../shared/versions/version.ts';
import type { Clock } from './clock.ts';
import { saveCopy } from './copy.ts';
import { createFile, type Opened, openFile, openFileReadOnly } from './database.ts';
import { type Exchange, makeExchange } from './exchange.ts';
import { makeHistory } from './history.ts';
import { type Images, makeImageRows, makeImages } from './images.ts';
import { type Bin, makeRecords, type Records } from './records.ts';
import { attempt, orRefuse } from './refusal.ts';
import { makeRows } from './rows.ts';
import { makeSearch, type SearchInput } from './search.ts';
import { makeSnapshotRows, makeSnapshots, type Snapshots } from './snapshots.ts';
import { makeStrategies, type Strategies } from './strategies.ts';
import { makeStrategyRows } from './strategy-rows.ts';
import { makeRowExchange } from './tables/exchange.ts';
import { makeTables, type Tables } from './tables/index.ts';
import { makeNames } from './tables/names.ts';
import { makeRowBin } from './tables/removals.ts';
import { makeStore } from './tables/store.ts';
import { makeRowTools, numberIn } from './tables/tools.ts';
import { makeTransactions } from './transactions.ts';
import { makeVariants, type Variants } from './variants.ts';
import { type Verification, verify } from './verify.ts';

export { type Clock, fixedClock, systemClock } from './clock.ts';
export { type FileFacts, inspectFile } from './inspect.ts';
export type { Verification } from './verify.ts';

/** An open workspace file. */
export interface Workspace extends Exchange, Tables {
  /** Absolute. */
  readonly path: string;
  readonly readOnly: boolean;
  readonly strategies: Strategies;
  readonly records: Records;
  readonly bin: Bin;
  readonly history: {
    state(strategyId: string): Result<UndoState>;
    /** Newest first. */
    list(input: { readonly strategyId: string; readonly limit: number }): Result<readonly HistoryEntry[]>;
    /** Errors: nothing-to-undo. */
    undo(strategyId: string): Result<UndoOutcome>;
    /** Errors: nothing-to-undo. */
    redo(strategyId: string): Result<UndoOutcome>;
  };
  readonly images: Images;
  readonly snapshots: Snapshots;
  readonly variants: Variants;
  search(input: SearchInput): Result<readonly SearchHit[]>;
  /** The present state as another file. Errors: workspace-in-use, disk-full, file-not-writable. */
  saveCopy(path: string): Result<null>;
  /** Reads everything and says what is damaged. */
  verify(): Verification;
  /** How many changes the file has seen in all; a number below an earlier one tells of lost changes. */
  commits(): number;
  /** Leaves one file. After an error the newest changes are still in the log beside it. Errors: disk-full. */
  close(): Result<null>;
}

/** Makes a new workspace without a strategy. Errors: workspace-exists, file-not-writable, disk-full. */
export function createWorkspace(path: string, clock: Clock): Result<Workspace> {
  return start(path, clock, createFile(path));
}

/**
 * Opens a workspace. Read-only leaves every byte of the file as it is.
 * Errors: those of `inspectFile`, workspace-read-only, workspace-in-use, disk-full.
 */
export function openWorkspace(path: string, clock: Clock, options: { readonly readOnly?: boolean } = {}): Result<Workspace> {
  return start(path, clock, options.readOnly ? openFileReadOnly(path) : openFile(path));
}

function start(path: string, clock: Clock, opened: Result<Opened>): Result<Workspace> {
  if (!opened.ok) return opened;
  const file = resolve(path);
  const made = attempt(file, () => ok(workspaceOn(opened.value, file, clock)));
  if (!made.ok) opened.value.close();
  return made;
}

function workspaceOn({ db, readOnly, fit, close }: Opened, file: string, clock: Clock): Workspace {
  const transactions = makeTransactions(db, file, readOnly);
  const { read, write } = transactions;
  const strategyRows = makeStrategyRows(db);
  const rows = makeRows(db, strategyRows, fit);
  const store = makeStore(db, clock);
  const history = makeHistory(db, { rows, store, strategyNumber: numberIn(strategyRows), clock });
  const rowTools = makeRowTools(db, { store, names: makeNames(db), history, clock, transactions, strategyRows });
  const rowBin = makeRowBin(rowTools, (number) => strategyRows.idOf(number) ?? '');
  const { records, bin } = makeRecords({ rows, history, clock, transactions, hasStrategy: strategyRows.has, rowBin });
  const imageRows = makeImageRows(db, clock);
  const tables = makeTables(db, rowTools, rows);
  const rowExchange = makeRowExchange(db, rowTools);
  const numberOf = numberIn(strategyRows);
  const snapshotRows = makeSnapshotRows(db);
  const present = (strategyId: string) => versionOf(orRefuse(records.list(strategyId)), orRefuse(tables.observed(strategyId)));
  const commits = db.prepare<[], string>("SELECT value FROM meta WHERE key = 'commits'").pluck();
  return {
    path: file,
    readOnly,
    strategies: makeStrategies(strategyRows, rows, clock, transactions),
    records,
    bin,
    ...tables,
    history: {
      state: (strategyId) => read(() => history.state(strategyId)),
      list: ({ strategyId, limit }) => read(() => history.list(strategyId, limit)),
      undo: (strategyId) => write(() => history.undo(strategyId)),
      redo: (strategyId) => write(() => history.redo(strategyId)),
    },
    ...makeExchange({ rows, strategyRows, imageRows, rowExchange, snapshotRows, clock, transactions }),
    images: makeImages(imageRows, transactions),
    snapshots: makeSnapshots({ snapshotRows, clock, transactions, numberOf, present }),
    variants: makeVariants(db, {
      rows,
      strategyRows,
      rowExchange,
      list: records.list,
      observed: tables.observed,
      numberOf,
      clock,
      transactions,
    }),
    saveCopy: (target) => transactions.alone(() => saveCopy(db, file, target)),
    verify: () => verify(db, file),
    search: makeSearch(db, strategyRows.number, fit, transactions),
    commits: () => Number(commits.get() ?? 0),
    close: () => {
      transactions.abandon();
      return close();
    },
  };
}
