import { changesSchema } from './changes.ts';
import type { Command } from './commands.ts';
import { type Batch, type ImportCheck, type ImportDone, type ImportFile, importKinds, importPlanSchema } from './exchange/import.ts';
import { citationSchema } from './fields.ts';
import type { AnyData, Kind } from './frameworks/index.ts';
import { isKind } from './frameworks/index.ts';
import { assignmentHeadSchema } from './learning/cases/assignment.ts';
import { LONGEST_FILE } from './learning/cases/file.ts';
import { submissionHeadSchema } from './learning/cases/submission.ts';
import {
  attemptSchema,
  type CardImport,
  type CardReview,
  type CardState,
  cardIdSchema,
  caseWorkSchema,
  draftSchema,
  gradeSchema,
  type Learner,
  type LearnerImport,
  learnerSettingsSchema,
  lessonProgressSchema,
  type OwnCard,
  ownCardSchema,
} from './learning/learner.ts';
import type { FeedbackSummary, Observed } from './observed.ts';
import { type Preferences, preferencesChange } from './preferences.ts';
import type { AnyRecord, Strategy } from './records.ts';
import { type ReportOptions, reportOptionsSchema } from './report/options.ts';
import {
  type CustomerColumns,
  type Feedback,
  feedbackChangeSchema,
  feedbackEntrySchema,
  feedbackFilterSchema,
  feedbackSorts,
  type MetricPoint,
  type Phrase,
  pointEntrySchema,
  type RowTable,
  responseEntrySchema,
  type SurveyResponse,
} from './rows.ts';
import { sampleNames } from './samples.ts';
import type { Snapshot, Version } from './versions/model.ts';
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
const inStrategy = z.strictObject({ strategyId: id });
const token = z.string().min(1).max(64);
const snapshotName = z.string().trim().min(1, 'has no name').max(200);
const snapshotNote = z.string().max(5000);
const rowNumber = z.number().int().positive();
const numbers = z.array(rowNumber).max(500_000);
const fileText = z.string().max(LONGEST_FILE);
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
  /** The feedback item that matched; `record` is then the voice record, or '' while there is none, and `kind` its kind. */
  readonly feedback?: string;
}

/** What may be undone or redone next, in words: "Edit Pains of Maya"; null when nothing. */
export interface UndoState {
  readonly undo: string | null;
  readonly redo: string | null;
}

/** What one undo or redo did: the records that changed, came or went, and the tables in which rows did. */
export interface UndoOutcome {
  readonly label: string;
  readonly records: readonly string[];
  readonly rows: readonly RowTable[];
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
  /** The record's kind; for rows that were removed together, their table. */
  readonly kind: Kind | RowTable;
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

/** A strategy with the variants that were made of it. */
export interface VariantFamily {
  /** The id of the strategy that the others go back to; where it was removed, of the oldest that is left. */
  readonly base: string;
  /** In the order they were made; `of` is the strategy that one was duplicated from, null for the base. */
  readonly members: readonly { readonly strategy: Strategy; readonly of: string | null }[];
}

/** A variant with everything that it is compared by. */
export interface VariantContent {
  readonly strategy: Strategy;
  readonly records: readonly AnyRecord[];
  readonly observed: Observed;
  /**
   * For each record that was copied, the id of the base's record. `origins[id] ?? id` is therefore the same for records
   * that belong together, whichever members of the family are compared.
   */
  readonly origins: Readonly<Record<string, string>>;
}

/** A file that was read: its text is known to be what was asked for. */
export interface OpenedText {
  readonly path: string;
  readonly text: string;
}

/** A strategy that comes with the program. */
export interface SampleContent {
  readonly name: string;
  readonly records: readonly AnyRecord[];
  readonly observed: Observed;
}

/** A strategy in another file, to be merged into one of this workspace. */
export interface MergeSource {
  /** Absolute. */
  readonly file: string;
  readonly strategyName: string;
  readonly version: Version;
  /** Snapshots that both sides have, newest first; where the other side keeps none, all of ours. */
  readonly common: readonly Snapshot[];
  /** True when the other side has the snapshots named; false when it keeps none and any of ours may be meant. */
  readonly certain: boolean;
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

  /** What a learner has done, of old reviews only what tells which cards are known; it lies in the profile, with no workspace needed. */
  'learner.read': { input: nothing, output: output<Learner>() },
  /** `reps` is how often the card had been graded when it was shown; another number is refused as `stale-revision`. */
  'learner.grade': {
    input: z.strictObject({ card: cardIdSchema, grade: gradeSchema, reps: z.number().int().nonnegative() }),
    output: output<CardReview>(),
  },
  /** Takes the last grade back, one after the other, and gives what it was. */
  'learner.undoGrade': { input: nothing, output: output<CardReview>() },
  'learner.suspend': { input: z.strictObject({ card: cardIdSchema, suspended: z.boolean() }), output: output<CardState>() },
  /** Without an id it is a new card. */
  'learner.putCard': {
    input: ownCardSchema
      .pick({ deck: true, front: true, back: true, source: true, place: true })
      .extend({ id: ownCardSchema.shape.id.optional() }),
    output: output<OwnCard>(),
  },
  /** With its schedule and reviews, for good. */
  'learner.removeCard': { input: z.strictObject({ id: ownCardSchema.shape.id }), output: output<null>() },
  'learner.putLesson': { input: lessonProgressSchema.omit({ changedAt: true }), output: output<null>() },
  'learner.addAttempt': { input: attemptSchema.omit({ id: true }), output: output<null>() },
  'learner.putCase': { input: caseWorkSchema, output: output<null>() },
  'learner.removeCase': { input: z.strictObject({ id }), output: output<null>() },
  /** Keeps what is being written. */
  'learner.putDraft': { input: draftSchema.omit({ changedAt: true }), output: output<null>() },
  'learner.removeDraft': { input: draftSchema.pick({ id: true }), output: output<null>() },
  'learner.setSettings': { input: learnerSettingsSchema, output: output<null>() },
  /** A JSON file of everything; asks where with a dialog. */
  'learner.export': { input: nothing, output: output<SavedFile>() },
  /** Adds what the file has and the profile has not; nothing is lost on either side. */
  'learner.import': { input: nothing, output: output<LearnerImport>() },
  /** Own cards as CSV with deck, front and back; without a deck all of them. */
  'cards.export': { input: z.strictObject({ deck: z.string().max(200).optional() }), output: output<SavedFile>() },
  'cards.import': { input: nothing, output: output<CardImport>() },
  /** A strategy that comes with the program, to be read only. */
  'samples.read': { input: z.enum(sampleNames), output: output<SampleContent>() },

  /** Puts what a case or an assignment gives into the open workspace, as a strategy of its own. */
  'cases.begin': {
    input: z.union([z.strictObject({ case: id }), z.strictObject({ assignment: fileText })]),
    output: output<ImportOutcome>(),
  },
  /** A strategy out of the text of its file, read only; the open workspace stays as it is. */
  'cases.read': { input: z.strictObject({ text: fileText }), output: output<SampleContent>() },
  /** The open strategy as an assignment of which only these kinds are given; asks where with a dialog. */
  'assignment.save': {
    input: z.strictObject({ strategyId: id, head: assignmentHeadSchema, kinds: z.array(kind).max(100), withModel: z.boolean() }),
    output: output<SavedFile>(),
  },
  /** Asks which with a dialog. */
  'assignment.open': { input: nothing, output: output<OpenedText>() },
  /** The strategy with what its student says to it; asks where with a dialog. */
  'submission.handIn': { input: z.strictObject({ strategyId: id, head: submissionHeadSchema }), output: output<SavedFile>() },
  'submission.open': { input: nothing, output: output<OpenedText>() },
  /** A submission that was marked; asks where with a dialog. */
  'submission.save': { input: z.strictObject({ text: fileText }), output: output<SavedFile>() },
  /** Puts its strategy into the open workspace, named after it and its student. */
  'submission.look': { input: z.strictObject({ text: fileText }), output: output<ImportOutcome>() },

  'strategies.list': { input: nothing, output: output<readonly Strategy[]>() },
  'strategies.create': { input: z.strictObject({ name: z.string().max(500) }), output: output<Strategy>() },
  /** A variant: all records and rows once more, in one step; records have new ids, their items keep theirs. */
  'strategies.duplicate': { input: z.strictObject({ id, name: z.string().max(500) }), output: output<Strategy>() },
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
  /** Several records as one step under one name; all or nothing. Gives the records put. */
  'records.change': { input: z.strictObject({ strategyId: id, changes: changesSchema }), output: output<readonly AnyRecord[]>() },
  'records.copyTo': { input: z.strictObject({ id, strategyId: id }), output: output<AnyRecord>() },

  'bin.list': { input: z.strictObject({ strategyId: id }), output: output<readonly BinEntry[]>() },
  /** Gives the record; null where rows came back. */
  'bin.restore': { input: z.strictObject({ id }), output: output<AnyRecord | null>() },

  'history.state': { input: z.strictObject({ strategyId: id }), output: output<UndoState>() },
  'history.list': {
    input: z.strictObject({ strategyId: id, limit: z.number().int().min(1).max(1000) }),
    output: output<readonly HistoryEntry[]>(),
  },
  'history.undo': { input: z.strictObject({ strategyId: id }), output: output<UndoOutcome>() },
  'history.redo': { input: z.strictObject({ strategyId: id }), output: output<UndoOutcome>() },

  /** Newest first. */
  'snapshots.list': { input: inStrategy, output: output<readonly Snapshot[]>() },
  /** Keeps the strategy as it stands under a name. */
  'snapshots.create': {
    input: z.strictObject({ strategyId: id, name: snapshotName, note: snapshotNote }),
    output: output<Snapshot>(),
  },
  'snapshots.rename': { input: z.strictObject({ id, name: snapshotName, note: snapshotNote }), output: output<Snapshot>() },
  /** For good. */
  'snapshots.remove': { input: z.strictObject({ id }), output: output<null>() },
  'snapshots.read': { input: z.strictObject({ id }), output: output<Version>() },
  'variants.family': { input: inStrategy, output: output<VariantFamily>() },
  'variants.read': { input: inStrategy, output: output<VariantContent>() },
  /** Reads another workspace or an exported strategy, which stay as they are; without a path a dialog asks for one. */
  'merge.open': { input: z.strictObject({ strategyId: id, path: z.string().min(1).optional() }), output: output<MergeSource>() },

  'search.query': {
    input: z.strictObject({ query: z.string().max(500), strategyId: id.optional(), limit: z.number().int().min(1).max(200) }),
    output: output<readonly SearchHit[]>(),
  },

  /** How many live rows there are. */
  'rows.counts': { input: inStrategy, output: output<Readonly<Record<RowTable, number>>>() },
  'rows.cited': {
    input: z.strictObject({ strategyId: id, citations: z.array(citationSchema).max(2000) }),
    output: output<{ readonly feedback: readonly Feedback[]; readonly points: readonly MetricPoint[] }>(),
  },
  'observed.get': { input: inStrategy, output: output<Observed>() },

  /** The numbers of the items that fit, in their order; `feedback.rows` gives the items themselves. */
  'feedback.find': {
    input: z.strictObject({ strategyId: id, filter: feedbackFilterSchema, sort: z.enum(feedbackSorts) }),
    output: output<Int32Array>(),
  },
  /** The items of these numbers, in this order; those that are gone are left out. */
  'feedback.rows': { input: z.strictObject({ strategyId: id, numbers: numbers.max(500) }), output: output<readonly Feedback[]>() },
  'feedback.summary': { input: z.strictObject({ strategyId: id, filter: feedbackFilterSchema }), output: output<FeedbackSummary>() },
  'feedback.phrases': {
    input: z.strictObject({ strategyId: id, filter: feedbackFilterSchema, limit: z.number().int().min(1).max(100) }),
    output: output<readonly Phrase[]>(),
  },
  'feedback.add': { input: z.strictObject({ strategyId: id, entry: feedbackEntrySchema }), output: output<Feedback>() },
  'feedback.change': {
    input: z.strictObject({ strategyId: id, numbers, change: feedbackChangeSchema }),
    output: output<{ readonly changed: number }>(),
  },
  'feedback.remove': { input: z.strictObject({ strategyId: id, numbers }), output: output<{ readonly removed: number }>() },
  /** Gives themes by the words of their rules, all themes or one; what was set by hand stays. */
  'feedback.applyRules': {
    input: z.strictObject({ strategyId: id, theme: id.optional() }),
    output: output<{ readonly changed: number }>(),
  },

  'responses.find': {
    input: z.strictObject({ strategyId: id, metric: id, wave: z.string().max(500).optional() }),
    output: output<Int32Array>(),
  },
  'responses.rows': { input: z.strictObject({ strategyId: id, numbers: numbers.max(500) }), output: output<readonly SurveyResponse[]>() },
  'responses.add': {
    input: z.strictObject({ strategyId: id, entries: z.array(responseEntrySchema).min(1).max(20_000) }),
    output: output<{ readonly added: number }>(),
  },
  'responses.remove': { input: z.strictObject({ strategyId: id, numbers }), output: output<{ readonly removed: number }>() },

  'points.add': { input: z.strictObject({ strategyId: id, entry: pointEntrySchema }), output: output<MetricPoint>() },
  'points.change': { input: z.strictObject({ strategyId: id, number: rowNumber, entry: pointEntrySchema }), output: output<MetricPoint>() },
  'points.remove': { input: z.strictObject({ strategyId: id, numbers }), output: output<{ readonly removed: number }>() },

  'customers.all': { input: inStrategy, output: output<CustomerColumns>() },

  'batches.list': { input: inStrategy, output: output<readonly Batch[]>() },
  /** Takes all rows of an import out; they are in the bin. */
  'batches.remove': { input: z.strictObject({ strategyId: id, id }), output: output<null>() },

  /** Reads a file; without a path a dialog asks for one. */
  'import.open': {
    input: z.strictObject({ strategyId: id, kind: z.enum(importKinds), path: z.string().min(1).optional() }),
    output: output<ImportFile>(),
  },
  /** The same file read in another way: other delimiter, encoding or kind. */
  'import.reread': { input: z.strictObject({ token, plan: importPlanSchema }), output: output<ImportFile>() },
  /** The dry run. */
  'import.check': { input: z.strictObject({ token, plan: importPlanSchema }), output: output<ImportCheck>() },
  /** All or nothing. Bad rows stop it unless `skipBad`; `cancelled` after `import.cancel`. */
  'import.run': { input: z.strictObject({ token, plan: importPlanSchema, skipBad: z.boolean() }), output: output<ImportDone>() },
  'import.cancel': { input: z.strictObject({ token }), output: output<null>() },
  /** Forgets the file. */
  'import.close': { input: z.strictObject({ token }), output: output<null>() },

  /** SVG or PNG of a board or chart; asks where with a dialog. */
  'picture.save': {
    input: z.strictObject({ suggestedName: z.string().max(200), format: z.enum(['png', 'svg']), bytes }),
    output: output<SavedFile>(),
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
  | {
      readonly type: 'changed';
      readonly strategyId: string;
      readonly records: readonly string[];
      /** Tables in which rows changed, came or went; none when left out. */
      readonly rows?: readonly RowTable[];
    }
  /** How far an import has come; `total` is the rows of the file. */
  | { readonly type: 'progress'; readonly token: string; readonly done: number; readonly total: number }
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
