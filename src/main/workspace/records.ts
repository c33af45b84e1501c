import type { Changes } from '../../shared/changes.ts';
import type { BinEntry, Dependant } from '../../shared/contract.ts';
import { followIds, type NewIds, renewItems } from '../../shared/exchange/remap.ts';
import { type AnyData, frameworkOf, type Kind, kinds, ownKinds } from '../../shared/frameworks/index.ts';
import { plural, t } from '../../shared/i18n.ts';
import { type AnyRecord, labelOfPath, linksOf, mapCitations, mapReferences, parseData } from '../../shared/records.ts';
import type { Result } from '../../shared/result.ts';
import type { RowTable } from '../../shared/rows.ts';
import type { Clock } from './clock.ts';
import type { Edit, History } from './history.ts';
import { putReference, referencesTo } from './references.ts';
import { orRefuse, refuse } from './refusal.ts';
import { type Rows, type Stored, toRecord } from './rows.ts';
import type { RowBin } from './tables/removals.ts';
import type { Transactions } from './transactions.ts';

/** The records of a workspace: the only way in which they are changed. Every change is one transaction. */
export interface Records {
  /** Live records of a strategy, in the order of the registry and their own. Errors: not-found. */
  list(strategyId: string): Result<readonly AnyRecord[]>;
  /** A live record. Errors: not-found. */
  get(id: string): Result<AnyRecord>;
  /** Errors: not-found (strategy), invalid-input (a field, or a second of a kind that a strategy has once). */
  create(input: { readonly strategyId: string; readonly kind: Kind; readonly data?: unknown }): Result<AnyRecord>;
  /** Several of one kind as one edit, under the words that follow "Undo". Errors: as `create`. */
  createMany(input: {
    readonly strategyId: string;
    readonly kind: Kind;
    readonly data: readonly unknown[];
    readonly label: string;
  }): Result<readonly AnyRecord[]>;
  /** The whole data, made from `revision`. Errors: not-found, invalid-input, stale-revision with `{ current }`. */
  save(input: { readonly id: string; readonly data: unknown; readonly revision: number }): Result<AnyRecord>;
  /** To this place among those of its kind, from 0; beyond the end is the end. Errors: not-found. */
  move(input: { readonly id: string; readonly to: number }): Result<AnyRecord>;
  /** Who refers to the record, once for each field. Errors: not-found. */
  dependants(id: string): Result<readonly Dependant[]>;
  /** Into the bin. Errors: not-found, invalid-input (a brief), still-referred-to with the dependants. */
  remove(input: { readonly id: string; readonly unlink: boolean }): Result<null>;
  /**
   * Several records as one edit under the words given: what is put is written whole, what is removed goes into the bin
   * and the references to it are taken out. A record of the bin that is put comes back.
   * Errors: not-found (strategy, or a record to remove), invalid-input (a field, a second of a kind that a strategy has
   * once, a record of another strategy, the brief removed), stale-revision with `{ current }`.
   * @returns the records put, in their order
   */
  change(input: { readonly strategyId: string; readonly changes: Changes }): Result<readonly AnyRecord[]>;
  /** A copy with ids of its own; references that lead out of it stay only within the same strategy. Errors: as `create`. */
  copyTo(input: { readonly id: string; readonly strategyId: string }): Result<AnyRecord>;
}

export interface Bin {
  /** Last removed first. Errors: not-found. */
  list(strategyId: string): Result<readonly BinEntry[]>;
  /** Back: a record with its links and those to it that were taken out, or rows. Errors: not-found, invalid-input. */
  restore(id: string): Result<Restored>;
}

export interface Restored {
  readonly strategyId: string;
  /** Null where rows came back. */
  readonly record: AnyRecord | null;
  readonly rows: readonly RowTable[];
}

/** An edit after which the record is still there, if only in the bin. */
type Written = Edit & { readonly after: Stored };

interface Tools {
  readonly rows: Rows;
  readonly history: History;
  readonly clock: Clock;
  readonly transactions: Transactions;
  readonly hasStrategy: (id: string) => boolean;
  readonly rowBin: RowBin;
}

export function makeRecords({ rows, history, clock, transactions, hasStrategy, rowBin }: Tools): {
  readonly records: Records;
  readonly bin: Bin;
} {
  const { read, write } = transactions;

  const strategyOf = (id: string): string =>
    hasStrategy(id) ? id : refuse('not-found', t('This strategy is not in the workspace any more.'));

  const liveOf = (id: string): Stored => {
    const found = rows.find(id);
    if (!found || found.deletedAt !== null) refuse('not-found', t('This record is not in the workspace any more; look in the bin.'));
    return found;
  };

  const refuseSecond = (strategyId: string, kind: Kind): void => {
    const framework = frameworkOf(kind);
    if (framework.count !== 'one' || rows.lastPosition(strategyId, kind) === undefined) return;
    refuse(
      'invalid-input',
      t('{{kind}}: this strategy has one already, and a strategy has only one; edit that one.', { kind: framework.singular }),
    );
  };

  /** Writes a changed record with its next revision. */
  const change = (before: Stored, changes: Partial<Pick<Stored, 'data' | 'position' | 'deletedAt' | 'unlinked'>>): Written => ({
    before,
    after: rows.put({ ...before, ...changes, revision: before.revision + 1, updatedAt: clock.now() }),
  });

  const put = (id: string, strategyId: string, kind: Kind, data: AnyData): Stored => {
    refuseSecond(strategyId, kind);
    const now = clock.now();
    const position = (rows.lastPosition(strategyId, kind) ?? 0) + 1;
    return rows.put({
      id,
      strategyId,
      kind,
      data,
      position,
      revision: 1,
      createdAt: now,
      updatedAt: now,
      deletedAt: null,
      unlinked: null,
    });
  };

  const add = (id: string, strategyId: string, kind: Kind, data: AnyData): Stored => {
    const after = put(id, strategyId, kind, data);
    history.note(strategyId, [{ before: null, after }]);
    return after;
  };

  const dependantsOf = (record: Stored): Dependant[] =>
    // What the program keeps beside is led elsewhere without asking anybody.
    rows
      .referringTo(record.id)
      .filter(({ kind }) => ownKinds.includes(kind))
      .flatMap((source) => {
        const { fields } = frameworkOf(source.kind);
        const names = linksOf(fields, source.data).flatMap((link) => (link.to.record === record.id ? [link.field] : []));
        return [...new Set(names)].map((name) => ({
          record: source.id,
          kind: source.kind,
          title: source.title,
          field: labelOfPath(fields, name.split('.')),
        }));
      });

  /** Puts a record into the bin and takes the references to it out of the others. Gives its own edit first. */
  const toBin = (record: Stored): [Written, ...Written[]] => {
    const sources = rows.referringTo(record.id);
    const unlinked = sources.flatMap((source) => referencesTo(frameworkOf(source.kind).fields, source.data, source.id, record.id));
    const removed = change(record, { deletedAt: clock.now(), unlinked });
    const others = sources.map((source) => {
      const { fields } = frameworkOf(source.kind);
      return change(source, {
        data: mapReferences(fields, source.data, (reference) => (reference.record === record.id ? null : reference)),
      });
    });
    return [removed, ...others];
  };

  const records: Records = {
    list: (strategyId) =>
      read(() => {
        const live = rows.live(strategyOf(strategyId)).map(toRecord);
        return kinds.flatMap((kind) => live.filter((record) => record.kind === kind));
      }),

    get: (id) => read(() => toRecord(liveOf(id))),

    create: ({ strategyId, kind, data }) =>
      write(() => toRecord(add(clock.newId(), strategyOf(strategyId), kind, orRefuse(parseData(kind, data ?? {}))))),

    createMany: ({ strategyId, kind, data, label }) =>
      write(() => {
        const strategy = strategyOf(strategyId);
        const made = data.map((one) => put(clock.newId(), strategy, kind, orRefuse(parseData(kind, one))));
        const [first, ...rest] = made.map((after): Edit => ({ before: null, after }));
        if (first) history.note(strategy, [first, ...rest], label);
        return made.map(toRecord);
      }),

    save: ({ id, data, revision }) => {
      const parsed = read(() => {
        const current = liveOf(id);
        const next: AnyData = orRefuse(parseData(current.kind, data));
        return { current, next, same: JSON.stringify(next) === JSON.stringify(current.data) };
      });
      if (!parsed.ok) return parsed;
      const { current, next, same } = parsed.value;
      if (same) return { ok: true, value: toRecord(current) };
      return write(() => {
        if (revision !== current.revision) {
          refuse(
            'stale-revision',
            t('“{{title}}” was changed elsewhere in the meantime; look at both versions.', { title: nameOf(current) }),
            {
              current: toRecord(current),
            },
          );
        }
        const edit = change(current, { data: next });
        history.note(current.strategyId, [edit]);
        return toRecord(edit.after);
      });
    },

    move: ({ id, to }) =>
      write(() => {
        const record = liveOf(id);
        const all = rows.ofKind(record.strategyId, record.kind);
        const others = all.filter((other) => other.id !== id);
        const place = Math.min(to, others.length);
        if (all[place]?.id === id) return toRecord(record);
        const position = between(others[place - 1]?.position, others[place]?.position);
        if (position !== undefined) {
          const edit = change(record, { position });
          history.note(record.strategyId, [edit]);
          return toRecord(edit.after);
        }
        // No number is left between these two: count all of them anew.
        const moved = change(record, { position: place + 1 });
        const rest = others.map((other, index) => change(liveOf(other.id), { position: index < place ? index + 1 : index + 2 }));
        history.note(record.strategyId, [moved, ...rest]);
        return toRecord(moved.after);
      }),

    dependants: (id) => read(() => dependantsOf(liveOf(id))),

    remove: ({ id, unlink }) =>
      write(() => {
        const record = liveOf(id);
        if (record.kind === 'brief') refuse('invalid-input', t('A strategy keeps its brief; remove the whole strategy instead.'));
        const dependants = dependantsOf(record);
        if (dependants.length > 0 && !unlink) refuse('still-referred-to', stillReferredTo(record, dependants), dependants);
        history.note(record.strategyId, toBin(record));
        return null;
      }),

    change: ({ strategyId, changes }) =>
      write(() => {
        strategyOf(strategyId);
        const edits = new Map<string, Written>();
        const noted = (edit: Written): Stored => {
          const earlier = edits.get(edit.after.id);
          edits.set(edit.after.id, earlier ? { before: earlier.before, after: edit.after } : edit);
          return edit.after;
        };
        // First what goes, so that another of a kind that a strategy has once can take its place.
        for (const id of changes.remove) {
          const record = liveOf(id);
          if (record.strategyId !== strategyId) refuse('invalid-input', elsewhere(record));
          if (record.kind === 'brief') refuse('invalid-input', t('A strategy keeps its brief; remove the whole strategy instead.'));
          for (const edit of toBin(record)) noted(edit);
        }
        for (const { id, kind, data, revision, position } of changes.put) {
          const parsed: AnyData = orRefuse(parseData(kind, data));
          const found = rows.find(id);
          if (found && (found.strategyId !== strategyId || found.kind !== kind)) refuse('invalid-input', elsewhere(found));
          const live = found?.deletedAt === null ? found : undefined;
          // What was removed above took references out of it: that is no change of somebody else's.
          const expected = edits.get(id)?.before?.revision ?? live?.revision ?? null;
          if (revision !== expected) refuse('stale-revision', changedElsewhere(found), { current: live ? toRecord(live) : null });
          if (!live) refuseSecond(strategyId, kind);
          const place = position ?? found?.position;
          if (!found) {
            const made = put(id, strategyId, kind, parsed);
            const after = place === undefined ? made : rows.put({ ...made, position: place });
            noted({ before: null, after });
          } else {
            noted(change(found, { data: parsed, position: place ?? found.position, deletedAt: null, unlinked: null }));
          }
        }
        const [first, ...rest] = [...edits.values()];
        if (first) history.note(strategyId, [first, ...rest], changes.label);
        return changes.put.map(({ id }) => toRecord(liveOf(id)));
      }),

    copyTo: ({ id, strategyId }) =>
      write(() => {
        const record = liveOf(id);
        const { fields } = frameworkOf(record.kind);
        const newId = clock.newId();
        const renewed = renewItems(fields, record.data, clock.newId);
        const ids = new Map<string, NewIds>([[id, { record: newId, items: renewed.items }]]);
        const staysInside = strategyOf(strategyId) === record.strategyId;
        const { data } = followIds(fields, renewed.data, ids, () => staysInside);
        // Feedback and metric points belong to their strategy.
        const cited = staysInside ? data : mapCitations(fields, data, () => null);
        return toRecord(add(newId, strategyId, record.kind, cited));
      }),
  };

  const bin: Bin = {
    list: (strategyId) =>
      read(() => {
        const records = rows.binned(strategyOf(strategyId));
        return [
          ...records.map(({ id, kind, title, deletedAt }) => ({ id, kind, title, deletedAt: deletedAt ?? '' })),
          ...rowBin.list(strategyId),
        ].sort((a, b) => b.deletedAt.localeCompare(a.deletedAt));
      }),

    restore: (id) =>
      write(() => {
        const restoredRows = rowBin.restore(id);
        if (restoredRows) return { strategyId: restoredRows.strategyId, record: null, rows: [restoredRows.table] };
        const record = rows.find(id);
        if (!record || record.deletedAt === null) refuse('not-found', t('This record is not in the bin any more.'));
        refuseSecond(record.strategyId, record.kind);
        const restored = change(record, { deletedAt: null, unlinked: null });
        const sources = [...new Set((record.unlinked ?? []).map((entry) => entry.record))];
        const others = sources.flatMap((source) => {
          const before = rows.find(source);
          if (!before || before.deletedAt !== null) return [];
          const { fields } = frameworkOf(before.kind);
          const data = (record.unlinked ?? [])
            .filter((entry) => entry.record === source)
            .reduce<AnyData>((into, { path, index, item }) => {
              const reference = item === undefined ? { record: id } : { record: id, item };
              return putReference(fields, into, path, index, reference);
            }, before.data);
          return JSON.stringify(data) === JSON.stringify(before.data) ? [] : [change(before, { data })];
        });
        history.note(record.strategyId, [restored, ...others]);
        return { strategyId: record.strategyId, record: toRecord(restored.after), rows: [] };
      }),
  };
  return { records, bin };
}

const elsewhere = (record: Stored): string =>
  t('“{{title}}” belongs to another strategy or is of another kind.', { title: nameOf(record) });

const changedElsewhere = (record: Stored | undefined): string =>
  t('“{{title}}” was changed elsewhere in the meantime; try again.', { title: record ? nameOf(record) : t('A record') });

const nameOf = (record: Stored): string => record.title || frameworkOf(record.kind).singular;

/** A number between two neighbours, either of which may be missing; undefined when there is none left. */
function between(before: number | undefined, after: number | undefined): number | undefined {
  if (before === undefined) return (after ?? 2) - 1;
  if (after === undefined) return before + 1;
  const middle = (before + after) / 2;
  return middle > before && middle < after ? middle : undefined;
}

function stillReferredTo(record: Stored, dependants: readonly Dependant[]): string {
  const others = new Set(dependants.map((dependant) => dependant.record)).size;
  const who = plural(others, '{{count}} other record refers', '{{count}} other records refer');
  return t('{{who}} to “{{title}}”; take the references out first or remove them with it.', { who, title: nameOf(record) });
}
