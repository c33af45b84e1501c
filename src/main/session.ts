import { rmSync } from 'node:fs';
import type { AppEvent, WorkspaceInfo } from '../shared/contract.ts';
import { t } from '../shared/i18n.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { isSameFile } from './files/same-file.ts';
import { type LearnerStore, openLearner } from './learner/index.ts';
import { type Profile, workspaceName } from './profile.ts';
import type { Clock, Workspace } from './workspace/index.ts';
import { createWorkspace, openWorkspace } from './workspace/index.ts';

/** What the handlers need of the world; the edges are given by whoever starts the program. */
export interface Edges {
  /** Where to save, or null when the person thinks better of it. */
  readonly askSave: (options: SaveQuestion) => Promise<string | null>;
  readonly askOpen: (options: OpenQuestion) => Promise<string | null>;
  readonly emit: (event: AppEvent) => void;
  readonly openExternal: (page: 'help' | 'licences') => void;
  /** Told of every workspace that was opened, for the system's list of recent documents. */
  readonly noteRecent: (path: string) => void;
}

export interface FileKind {
  readonly name: string;
  readonly extension: string;
  /** Other endings under which such a file may be opened. */
  readonly also?: readonly string[];
}
export interface SaveQuestion {
  readonly title: string;
  readonly suggestedName: string;
  readonly kind: FileKind;
}
export interface OpenQuestion {
  readonly title: string;
  readonly kind: FileKind;
}

/** The one open workspace of a window, and what is asked of it; beside it, what the person learns. */
export class Session {
  #workspace: Workspace | null = null;
  #learner: LearnerStore | null = null;
  #work: { readonly stop: AbortController; readonly done: Promise<unknown> } | null = null;

  readonly profile: Profile;
  readonly clock: Clock;
  readonly edges: Edges;

  constructor(profile: Profile, clock: Clock, edges: Edges) {
    this.profile = profile;
    this.clock = clock;
    this.edges = edges;
  }

  /** What the person has learned, opened when it is first asked for: the start does not wait for it. */
  learner(): LearnerStore {
    this.#learner ??= openLearner(this.profile.beside('learner.db'), this.clock, (message) =>
      this.edges.emit({ type: 'warning', message }),
    );
    return this.#learner;
  }

  info(): WorkspaceInfo | null {
    const workspace = this.#workspace;
    return workspace && { path: workspace.path, name: workspaceName(workspace.path), strategies: workspace.strategies.list() };
  }

  /** Runs `use` on the open workspace; `no-workspace` when there is none, `workspace-in-use` while `exclusive` work goes on. */
  with<T>(use: (workspace: Workspace) => Result<T>): Result<T> {
    const workspace = this.#workspace;
    if (!workspace) return noWorkspace();
    if (this.#work) return inUse();
    const before = workspace.commits();
    const result = use(workspace);
    const after = workspace.commits();
    // Kept outside the file: a log that was lost beside it takes changes along, and nothing in the file tells of it.
    if (after !== before) this.profile.setSeenCommits(workspace.path, after);
    return result;
  }

  /** Settles when the `exclusive` work that goes on has ended; null while there is none. Requests wait for it. */
  get busy(): Promise<unknown> | null {
    return this.#work?.done ?? null;
  }

  /**
   * Runs work over several turns that has the workspace for itself. Errors: no-workspace, workspace-in-use.
   * @param work stops at once when its signal is aborted, which happens when the workspace is closed
   */
  async exclusive<T>(work: (workspace: Workspace, signal: AbortSignal) => Promise<Result<T>>): Promise<Result<T>> {
    const workspace = this.#workspace;
    if (!workspace) return noWorkspace();
    if (this.#work) return inUse();
    const stop = new AbortController();
    const running = work(workspace, stop.signal);
    this.#work = { stop, done: running.catch(() => undefined) };
    try {
      return await running;
    } finally {
      this.#work = null;
      if (this.#workspace === workspace) this.profile.setSeenCommits(workspace.path, workspace.commits());
    }
  }

  /** True when a path leads to the file that is open, by whatever name: it may then not be read or written beside the workspace. */
  isOwn(path: string): boolean {
    return this.#workspace !== null && isSameFile(this.#workspace.path, path);
  }

  /** Refuses to write over the file that is open. */
  refuseOwn(path: string): Result<null> {
    if (!this.isOwn(path)) return ok(null);
    return fail('file-not-writable', t('{{path}} is the workspace that is open; choose another name.', { path }));
  }

  /** Opens a file in place of the one that is open; that one stays open when the new one cannot be. */
  open(path: string): Result<WorkspaceInfo> {
    if (this.#work) return inUse();
    if (this.isOwn(path)) return this.#announce();
    const opened = openWorkspace(path, this.clock);
    if (!opened.ok) return opened;
    return this.#take(opened.value);
  }

  /** Makes a file and opens it. `fill` may put something in; when that fails the file is closed and the error given. */
  create(path: string, fill?: (workspace: Workspace) => Result<unknown>): Result<WorkspaceInfo> {
    if (this.#work) return inUse();
    const created = createWorkspace(path, this.clock);
    if (!created.ok) return created;
    const filled = fill ? fill(created.value) : ok(null);
    if (!filled.ok) {
      created.value.close();
      // A file that holds half of what was asked for is not left behind.
      rmSync(path, { force: true });
      return filled;
    }
    return this.#take(created.value);
  }

  /** Work that goes on is stopped, and nothing of it is kept. */
  close(): void {
    this.#work?.stop.abort();
    this.#workspace?.close();
    this.#workspace = null;
  }

  /** Closes everything; nothing may be asked afterwards. */
  end(): void {
    this.close();
    this.#learner?.close();
    this.#learner = null;
  }

  #take(workspace: Workspace): Result<WorkspaceInfo> {
    this.close();
    this.#workspace = workspace;
    this.profile.addRecentFile(workspace.path, this.clock.now());
    this.edges.noteRecent(workspace.path);
    const announced = this.#announce();
    for (const message of warningsOf(workspace, this.profile.seenCommits(workspace.path))) this.edges.emit({ type: 'warning', message });
    this.profile.setSeenCommits(workspace.path, workspace.commits());
    return announced;
  }

  #announce(): Result<WorkspaceInfo> {
    const info = this.info();
    if (!info) return fail('no-workspace', 'No workspace is open.');
    this.edges.emit({ type: 'workspace', workspace: info });
    return ok(info);
  }
}

const noWorkspace = (): Result<never> => fail('no-workspace', t('No workspace is open. Open one or make a new one.'));
const inUse = (): Result<never> => fail('workspace-in-use', t('An import is running; wait until it is done, or stop it.'));

/** Folders that another program copies behind our back, by how their paths read. */
const SYNCED = /[\\/](Dropbox|OneDrive[^\\/]*|Google ?Drive|My Drive|iCloud ?Drive|Mobile Documents|Nextcloud|pCloud ?Drive)[\\/]/i;

/** What a person should know about a file that was just opened. */
function warningsOf(workspace: Workspace, seenCommits: number): string[] {
  const warnings: string[] = [];
  if (workspace.commits() < seenCommits) {
    warnings.push(
      t('This file is older than when it was last open here: the newest changes are missing. Look for a backup or another copy of it.'),
    );
  }
  if (SYNCED.test(workspace.path)) {
    warnings.push(
      t('This file is in a folder that is synchronised. Open it on one machine at a time, and let it finish before you switch.'),
    );
  }
  return warnings;
}
