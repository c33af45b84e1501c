import { ok } from '../../shared/result.ts';
import type { Handlers } from '../ipc.ts';
import { openMergeSource, takeImages } from '../merge.ts';
import { FILE_ENDING } from '../profile.ts';
import type { FileKind, Session } from '../session.ts';
import { cancelled } from './workspace.ts';

type Area = Pick<
  Handlers,
  | 'snapshots.list'
  | 'snapshots.create'
  | 'snapshots.rename'
  | 'snapshots.remove'
  | 'snapshots.read'
  | 'strategies.duplicate'
  | 'variants.family'
  | 'variants.read'
  | 'merge.open'
>;

const MERGE_FILE: FileKind = { name: 'Throughline workspace or strategy', extension: FILE_ENDING.slice(1), also: ['json'] };

export const versionHandlers = (session: Session): Area => ({
  'snapshots.list': ({ strategyId }) => session.with((workspace) => workspace.snapshots.list(strategyId)),
  'snapshots.create': (input) => session.with((workspace) => workspace.snapshots.create(input)),
  'snapshots.rename': (input) => session.with((workspace) => workspace.snapshots.rename(input)),
  'snapshots.remove': ({ id }) => session.with((workspace) => workspace.snapshots.remove(id)),
  'snapshots.read': ({ id }) => session.with((workspace) => workspace.snapshots.read(id)),
  'strategies.duplicate': (input) => {
    const made = session.with((workspace) => workspace.variants.duplicate(input));
    if (made.ok) session.edges.emit({ type: 'workspace', workspace: session.info() });
    return made;
  },
  'variants.family': ({ strategyId }) => session.with((workspace) => workspace.variants.family(strategyId)),
  'variants.read': ({ strategyId }) => session.with((workspace) => workspace.variants.read(strategyId)),
  'merge.open': async ({ strategyId, path }) => {
    // Asked first: nobody should choose a file for a strategy that is gone.
    const there = session.with((workspace) => workspace.snapshots.list(strategyId));
    if (!there.ok) return there;
    const chosen = path ?? (await session.edges.askOpen({ title: 'Merge with', kind: MERGE_FILE }));
    if (chosen === null) return cancelled();
    return session.with((workspace) => {
      const other = openMergeSource(workspace, strategyId, chosen);
      if (!other.ok) return other;
      // Pictures first: what is put side by side shows them, and one that is not used after all does no harm.
      const taken = takeImages(workspace, other.value.images);
      return taken.ok ? ok(other.value.source) : taken;
    });
  },
});
