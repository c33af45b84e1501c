import { ok, type Result } from '../../shared/result.ts';
import type { RowTable } from '../../shared/rows.ts';
import type { Handlers } from '../ipc.ts';
import type { Session } from '../session.ts';

type Area = Pick<
  Handlers,
  | 'rows.counts'
  | 'rows.cited'
  | 'observed.get'
  | 'feedback.find'
  | 'feedback.rows'
  | 'feedback.summary'
  | 'feedback.phrases'
  | 'feedback.add'
  | 'feedback.change'
  | 'feedback.remove'
  | 'feedback.applyRules'
  | 'responses.find'
  | 'responses.rows'
  | 'responses.add'
  | 'responses.remove'
  | 'points.add'
  | 'points.change'
  | 'points.remove'
  | 'customers.all'
  | 'batches.list'
  | 'batches.remove'
>;

export const rowHandlers = (session: Session): Area => {
  /** Tells the screen which table to read again, and passes the answer on. */
  const changed = <T>(result: Result<T>, strategyId: string, ...rows: RowTable[]): Result<T> => {
    if (result.ok) session.edges.emit({ type: 'changed', strategyId, records: [], rows });
    return result;
  };

  return {
    'rows.counts': ({ strategyId }) => session.with((workspace) => workspace.rowCounts(strategyId)),
    'rows.cited': (input) => session.with((workspace) => workspace.cited(input)),
    'observed.get': ({ strategyId }) => session.with((workspace) => workspace.observed(strategyId)),

    'feedback.find': (input) => session.with((workspace) => workspace.feedback.find(input)),
    'feedback.rows': (input) => session.with((workspace) => workspace.feedback.rows(input)),
    'feedback.summary': (input) => session.with((workspace) => workspace.feedback.summary(input)),
    'feedback.phrases': (input) => session.with((workspace) => workspace.feedback.phrases(input)),
    'feedback.add': (input) =>
      changed(
        session.with((workspace) => workspace.feedback.add(input)),
        input.strategyId,
        'feedback',
      ),
    'feedback.change': (input) =>
      changed(
        session.with((workspace) => workspace.feedback.change(input)),
        input.strategyId,
        'feedback',
      ),
    'feedback.remove': (input) =>
      changed(
        session.with((workspace) => workspace.feedback.remove(input)),
        input.strategyId,
        'feedback',
      ),
    'feedback.applyRules': (input) =>
      changed(
        session.with((workspace) => workspace.feedback.applyRules(input)),
        input.strategyId,
        'feedback',
      ),

    'responses.find': (input) => session.with((workspace) => workspace.responses.find(input)),
    'responses.rows': (input) => session.with((workspace) => workspace.responses.rows(input)),
    'responses.add': (input) =>
      changed(
        session.with((workspace) => workspace.responses.add(input)),
        input.strategyId,
        'responses',
      ),
    'responses.remove': (input) =>
      changed(
        session.with((workspace) => workspace.responses.remove(input)),
        input.strategyId,
        'responses',
      ),

    'points.add': (input) =>
      changed(
        session.with((workspace) => workspace.points.add(input)),
        input.strategyId,
        'points',
      ),
    'points.change': (input) =>
      changed(
        session.with((workspace) => workspace.points.change(input)),
        input.strategyId,
        'points',
      ),
    'points.remove': (input) =>
      changed(
        session.with((workspace) => workspace.points.remove(input)),
        input.strategyId,
        'points',
      ),

    'customers.all': ({ strategyId }) => session.with((workspace) => workspace.customers.all(strategyId)),

    'batches.list': ({ strategyId }) => session.with((workspace) => workspace.batches.list(strategyId)),
    'batches.remove': (input) => {
      const removed = session.with((workspace) => workspace.batches.remove(input));
      return removed.ok ? changed(ok(null), input.strategyId, removed.value.table) : removed;
    },
  };
};
