import { resolve } from 'node:path';
import type { AppEvent, WorkspaceInfo } from '../shared/contract.ts';
import { fail, ok, type Result } from '../shared/result.ts';
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

/** The one open workspace of a window, and what is asked of it. */
export class Session {
  #workspace: Workspace | null = null;

  readonly profile: Profile;
  readonly clock: Clock;
  readonly edges: Edges;

  constructor(profile: Profile, clock: Clock, edges: Edges) {
    this.profile = profile;
    this.clock = clock;
    this.edges = edges;
  }

  info(): WorkspaceInfo | null {
    const workspace = this.#workspace;
    return workspace && { path: workspace.path, name: workspaceName(workspace.path), strategies: workspace.strategies.list() };
  }

  /** Runs `use` on the open workspace; `no-workspace` when there is none. */
  with<T>(use: (workspace: Workspace) => Result<T>): Result<T> {
    return this.#workspace ? use(this.#workspace) : fail('no-workspace', 'No workspace is open. Open one or make a new one.');
  }

  /** Opens a file in place of the one that is open; that one stays open when the new one cannot be. */
  open(path: string): Result<WorkspaceInfo> {
    if (this.#workspace?.path === resolve(path)) return this.#announce();
    const opened = openWorkspace(path, this.clock);
    if (!opened.ok) return opened;
    return this.#take(opened.value);
  }

  /** Makes a file and opens it. `fill` may put something in; when that fails the file is closed and the error given. */
  create(path: string, fill?: (workspace: Workspace) => Result<unknown>): Result<WorkspaceInfo> {
    const created = createWorkspace(path, this.clock);
    if (!created.ok) return created;
    const filled = fill ? fill(created.value) : ok(null);
    if (!filled.ok) {
      created.value.close();
      return filled;
    }
    return this.#take(created.value);
  }

  close(): void {
    this.#workspace?.close();
    this.#workspace = null;
  }

  #take(workspace: Workspace): Result<WorkspaceInfo> {
    this.close();
    this.#workspace = workspace;
    this.profile.addRecentFile(workspace.path, this.clock.now());
    this.edges.noteRecent(workspace.path);
    return this.#announce();
  }

  #announce(): Result<WorkspaceInfo> {
    const info = this.info();
    if (!info) return fail('no-workspace', 'No workspace is open.');
    this.edges.emit({ type: 'workspace', workspace: info });
    return ok(info);
  }
}
