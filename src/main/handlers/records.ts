import { ok, type Result } from '../../shared/result.ts';
import type { RowTable } from '../../shared/rows.ts';
import type { Handlers } from '../ipc.ts';
import type { Session } from '../session.ts';

type Area = Pick<
  Handlers,
  | 'records.list'
  | 'records.create'
  | 'records.save'
  | 'records.move'
  | 'records.dependants'
  | 'records.remove'
  | 'records.change'
  | 'records.copyTo'
  | 'bin.list'
  | 'bin.restore'
  | 'history.state'
  | 'history.list'
  | 'history.undo'
  | 'history.redo'
  | 'search.query'
  | 'images.add'
  | 'images.get'
>;

export const recordHandlers = (session: Session): Area => {
  /** Tells the screen what to read again, and passes the answer on. */
  const changed = <T>(
    result: Result<T>,
    what: (value: T) => { strategyId: string; records: readonly string[]; rows?: readonly RowTable[] },
  ): Result<T> => {
    if (result.ok) session.edges.emit({ type: 'changed', ...what(result.value) });
    return result;
  };
  const ofRecord = (record: { readonly id: string; readonly strategyId: string }) => ({
    strategyId: record.strategyId,
    records: [record.id],
  });

  return {
    'records.list': ({ strategyId }) => session.with((workspace) => workspace.records.list(strategyId)),
    'records.create': (input) =>
      changed(
        session.with((workspace) => workspace.records.create(input)),
        ofRecord,
      ),
    'records.save': (input) =>
      changed(
        session.with((workspace) => workspace.records.save(input)),
        ofRecord,
      ),
    'records.move': (input) =>
      changed(
        session.with((workspace) => workspace.records.move(input)),
        ofRecord,
      ),
    'records.dependants': ({ id }) => session.with((workspace) => workspace.records.dependants(id)),
    'records.remove': (input) => {
      const before = session.with((workspace) => workspace.records.get(input.id));
      if (!before.ok) return before;
      const removed = session.with((workspace) => workspace.records.remove(input));
      if (!removed.ok) return removed;
      return changed(ok(null), () => ofRecord(before.value));
    },
    'records.change': (input) =>
      changed(
        session.with((workspace) => workspace.records.change(input)),
        // Others may have lost references.
        () => ({ strategyId: input.strategyId, records: [...input.changes.put.map(({ id }) => id), ...input.changes.remove] }),
      ),
    'records.copyTo': (input) =>
      changed(
        session.with((workspace) => workspace.records.copyTo(input)),
        ofRecord,
      ),
    'bin.list': ({ strategyId }) => session.with((workspace) => workspace.bin.list(strategyId)),
    'bin.restore': ({ id }) => {
      const restored = session.with((workspace) => workspace.bin.restore(id));
      if (!restored.ok) return restored;
      const { record, strategyId, rows } = restored.value;
      return changed(ok(record), () => ({ strategyId, records: record ? [record.id] : [], rows }));
    },
    'history.state': ({ strategyId }) => session.with((workspace) => workspace.history.state(strategyId)),
    'history.list': (input) => session.with((workspace) => workspace.history.list(input)),
    'history.undo': ({ strategyId }) =>
      changed(
        session.with((workspace) => workspace.history.undo(strategyId)),
        ({ records, rows }) => ({ strategyId, records, rows }),
      ),
    'history.redo': ({ strategyId }) =>
      changed(
        session.with((workspace) => workspace.history.redo(strategyId)),
        ({ records, rows }) => ({ strategyId, records, rows }),
      ),
    'search.query': (input) => session.with((workspace) => workspace.search(input)),
    'images.add': ({ bytes }) => session.with((workspace) => workspace.images.add(bytes)),
    'images.get': ({ id }) => session.with((workspace) => workspace.images.get(id)),
  };
};
