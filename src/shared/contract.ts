import type { Command } from './commands.ts';
import type { AnyData, Kind } from './frameworks/index.ts';
import { isKind } from './frameworks/index.ts';
import { type Preferences, preferencesChange } from './preferences.ts';
import type { AnyRecord, Strategy } from './records.ts';
import { type ReportOptions, reportOptionsSchema } from './report/options.ts';
import { sampleNames } from './samples.ts';
import { z } from './zod.ts';

/*
 * The whole conversation between the screen and the owner of the file. A request is a name with an input
 * that main parses; its answer is a Result. An event goes the other way and says what to read again.
 */

const id = z.string().min(1).max(64);
const kind = z.custom<Kind>((value) => typeof value === 'string' && isKind(value), 'is no kind of record');
const data = z.custom<AnyData>((value) => typeof value === 'object' && value !== null && !Array.isArray(value), 'is no record data');
const bytes = z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array, 'is no bytes');
const nothing = z.undefined();
/** Outputs are made by our own main process: they are typed, not parsed again. */
const output = <T>() => z.custom<T>();

export interface WorkspaceInfo {
  readonly path: string;
  /** The file's name without its ending. */
  readonly name: string;
  readonly strategies: readonly Strategy[];
}

export interface RecentFile {
  readonly path: string;
  readonly name: string;
  readonly openedAt: string;
  readonly exists: boolean;
}

export interface SearchHit {
  readonly record: string;
  readonly strategyId: string;
  readonly kind: Kind;
  readonly title: string;
  /** The words around the match, plain text. */
  readonly excerpt: string;
}

/** What may be undone or redone next, in words: "Edit Pains of Maya"; null when nothing. */
export interface UndoState {
  readonly undo: string | null;
  readonly redo: string | null;
}

/** What one undo or redo did: the records that changed, came or went. */
export interface UndoOutcome {
  readonly label: string;
  readonly records: readonly string[];
  readonly state: UndoState;
}

export interface HistoryEntry {
  readonly id: number;
  readonly label: string;
  readonly at: string;
  readonly undone: boolean;
  /** The record that was changed, where there is exactly one. */
  readonly record: string | null;
}

/** Another record that refers to the one asked about. */
export interface Dependant {
  readonly record: string;
  readonly kind: Kind;
  readonly title: string;
  /** The label of the field that refers: "Tactics, Segments". */
  readonly field: string;
}

export interface BinEntry {
  readonly id: string;
  readonly kind: Kind;
  readonly title: string;
  readonly deletedAt: string;
}

export interface AppInfo {
  readonly version: string;
  readonly platform: string;
}

/** A report PDF could be saved; `path` says where. */
export interface SavedFile {
  readonly path: string;
}

export interface ImportOutcome {
  readonly strategy: Strategy;
  readonly records: number;
  /** References that led outside the imported strategy and were taken out. */
  readonly droppedReferences: number;
}

/** name → what goes in and what comes out. The only list of channels. */
export const contract = {
  'app.info': { input: nothing, output: output<AppInfo>() },
  'app.openExternal': { input: z.enum(['help', 'licences']), output: output<null>() },
  'preferences.get': { input: nothing, output: output<Preferences>() },
  'preferences.set': { input: preferencesChange, output: output<Preferences>() },

  'workspace.current': { input: nothing, output: output<WorkspaceInfo | null>() },
  'workspace.recent': { input: nothing, output: output<readonly RecentFile[]>() },
  /** Asks where with a dialog; `cancelled` when the person thinks better of it. */
  'workspace.create': { input: nothing, output: output<WorkspaceInfo>() },
  'workspace.createSample': { input: z.enum(sampleNames), output: output<WorkspaceInfo>() },
  /** Without a path a dialog asks for one. */
  'workspace.open': { input: z.strictObject({ path: z.string().min(1).optional() }), output: output<WorkspaceInfo>() },
  'workspace.saveCopy': { input: nothing, output: output<SavedFile>() },
  'workspace.close': { input: nothing, output: output<null>() },

  'strategies.list': { input: nothing, output: output<readonly Strategy[]>() },
  'strategies.create': { input: z.strictObject({ name: z.string().max(500) }), output: output<Strategy>() },
  'strategies.remove': { input: z.strictObject({ id }), output: output<null>() },
  'strategies.export': { input: z.strictObject({ id }), output: output<SavedFile>() },
  'strategies.import': { input: nothing, output: output<ImportOutcome>() },

  'records.list': { input: z.strictObject({ strategyId: id }), output: output<readonly AnyRecord[]>() },
  'records.create': {
    input: z.strictObject({ strategyId: id, kind, data: data.optional() }),
    output: output<AnyRecord>(),
  },
  /** The whole data of a record, made from `revision`; a stale revision is refused with what is stored now. */
  'records.save': { input: z.strictObject({ id, data, revision: z.number().int().positive() }), output: output<AnyRecord>() },
  /** Puts the record at this place among those of its kind, from 0. */
  'records.move': { input: z.strictObject({ id, to: z.number().int().nonnegative() }), output: output<AnyRecord>() },
  'records.dependants': { input: z.strictObject({ id }), output: output<readonly Dependant[]>() },
  /** Refused with `still-referred-to` while others refer to it, unless `unlink` takes their references out. */
  'records.remove': { input: z.strictObject({ id, unlink: z.boolean() }), output: output<null>() },
  'records.copyTo': { input: z.strictObject({ id, strategyId: id }), output: output<AnyRecord>() },

  'bin.list': { input: z.strictObject({ strategyId: id }), output: output<readonly BinEntry[]>() },
  'bin.restore': { input: z.strictObject({ id }), output: output<AnyRecord>() },

  'history.state': { input: z.strictObject({ strategyId: id }), output: output<UndoState>() },
  'history.list': {
    input: z.strictObject({ strategyId: id, limit: z.number().int().min(1).max(1000) }),
    output: output<readonly HistoryEntry[]>(),
  },
  'history.undo': { input: z.strictObject({ strategyId: id }), output: output<UndoOutcome>() },
  'history.redo': { input: z.strictObject({ strategyId: id }), output: output<UndoOutcome>() },

  'search.query': {
    input: z.strictObject({ query: z.string().max(500), strategyId: id.optional(), limit: z.number().int().min(1).max(200) }),
    output: output<readonly SearchHit[]>(),
  },

  /** PNG or JPEG of up to 10 MB; gives the id to store in an image field. */
  'images.add': { input: z.strictObject({ bytes }), output: output<{ readonly id: string }>() },
  'images.get': { input: z.strictObject({ id }), output: output<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly mime: string }>() },

  'report.options': { input: z.strictObject({ strategyId: id }), output: output<ReportOptions>() },
  'report.setOptions': { input: z.strictObject({ strategyId: id, options: reportOptionsSchema }), output: output<ReportOptions>() },
  /** Saves the very bytes that were previewed; asks where with a dialog. */
  'report.save': { input: z.strictObject({ suggestedName: z.string().max(200), bytes }), output: output<SavedFile>() },
} as const satisfies Record<string, { readonly input: z.ZodType; readonly output: z.ZodType }>;

export type Contract = typeof contract;
export type RequestName = keyof Contract;
export type Input<N extends RequestName> = z.input<Contract[N]['input']>;
export type Output<N extends RequestName> = z.output<Contract[N]['output']>;

export const requestNames = Object.keys(contract) as readonly RequestName[];

/** From main to the screen. */
export type AppEvent =
  | { readonly type: 'changed'; readonly strategyId: string; readonly records: readonly string[] }
  | { readonly type: 'workspace'; readonly workspace: WorkspaceInfo | null }
  | { readonly type: 'command'; readonly command: Command }
  /** Something about the open file that a person should know. */
  | { readonly type: 'warning'; readonly message: string }
  /** Main wants to open this file (double click, drop, second start). */
  | { readonly type: 'open-file'; readonly path: string }
  /** Write down everything now; answer with the same token, and whether it worked. */
  | { readonly type: 'flush'; readonly token: number };

/** What the preload puts on `window.throughline`. */
export interface Bridge {
  readonly request: (name: RequestName, input: unknown) => Promise<unknown>;
  readonly onEvent: (listener: (event: AppEvent) => void) => () => void;
  readonly flushed: (token: number, saved: boolean) => void;
  /** The path of a file that was dropped on the window. */
  readonly pathOfFile: (file: File) => string;
}
