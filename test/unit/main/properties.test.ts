import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openWorkspace, type Workspace } from '../../../src/main/workspace/index.ts';
import type { Reference } from '../../../src/shared/fields.ts';
import { type AnyData, frameworkOf, type Kind, kinds } from '../../../src/shared/frameworks/index.ts';
import { type AnyRecord, allItems, isObject, mapReferences } from '../../../src/shared/records.ts';
import { arbitraryData } from '../../fixtures/arbitrary.ts';
import { freshPath, setting, value } from './helpers.ts';

/** References by place: the nth record, and its mth item. `pointAt` makes real ones of them. */
const byPlace: fc.Arbitrary<Reference> = fc
  .tuple(fc.nat(20), fc.option(fc.nat(20)))
  .map(([record, item]) => (item === null ? { record: `${record}` } : { record: `${record}`, item: `${item}` }));

function pointAt(kind: Kind, data: AnyData, records: readonly AnyRecord[]): AnyData {
  return mapReferences(frameworkOf(kind).fields, data, (reference) => {
    const record = records[Number(reference.record) % records.length];
    if (!record) return null;
    if (reference.item === undefined) return { record: record.id };
    const items = allItems(frameworkOf(record.kind).fields, record.data);
    const item = items[Number(reference.item) % items.length];
    return item ? { record: record.id, item: item.value.id } : { record: record.id };
  });
}

// Several of a kind, so that there is an order to change.
const anyKind = fc.constantFrom<Kind>(...kinds, 'persona', 'persona', 'persona', 'segment', 'segment', 'value-fit');
const someData = anyKind.chain((kind) =>
  arbitraryData(kind, { references: byPlace }).map((data): { kind: Kind; data: AnyData } => ({ kind, data })),
);

type Step =
  | { readonly do: 'create'; readonly kind: Kind; readonly data: AnyData }
  | { readonly do: 'save'; readonly which: number; readonly from: readonly { readonly kind: Kind; readonly data: AnyData }[] }
  | { readonly do: 'move' | 'remove' | 'restore' | 'copy'; readonly which: number; readonly to: number };

const oneOfEachKind = fc.tuple(
  ...kinds.map((kind) => arbitraryData(kind, { references: byPlace }).map((data): { kind: Kind; data: AnyData } => ({ kind, data }))),
);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: someData.map((made) => ({ do: 'create' as const, ...made })) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('save' as const), which: fc.nat(50), from: oneOfEachKind }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom('move' as const, 'remove' as const, 'restore' as const, 'copy' as const),
      which: fc.nat(50),
      to: fc.nat(5),
    }),
  },
);

/** Does one step; what the workspace refuses is left out. */
function perform(workspace: Workspace, strategyId: string, action: Step): void {
  const records = value(workspace.records.list(strategyId));
  if (action.do === 'create') {
    workspace.records.create({ strategyId, kind: action.kind, data: pointAt(action.kind, action.data, records) });
    return;
  }
  if (action.do === 'restore') {
    const binned = value(workspace.bin.list(strategyId));
    const entry = binned[action.which % Math.max(1, binned.length)];
    if (entry) workspace.bin.restore(entry.id);
    return;
  }
  const record = records[action.which % records.length];
  if (!record) return;
  switch (action.do) {
    case 'save': {
      const data = action.from.find((made) => made.kind === record.kind)?.data ?? {};
      value(workspace.records.save({ id: record.id, data: pointAt(record.kind, data, records), revision: record.revision }));
      return;
    }
    case 'move':
      value(workspace.records.move({ id: record.id, to: action.to }));
      return;
    case 'remove':
      workspace.records.remove({ id: record.id, unlink: action.to > 0 });
      return;
    case 'copy':
      workspace.records.copyTo({ id: record.id, strategyId });
  }
}

/** All that a person can see of a strategy, without what counts changes. */
function view(workspace: Workspace, strategyId: string): unknown {
  const records = value(workspace.records.list(strategyId)).map(({ id, kind, title, data }) => ({ id, kind, title, data }));
  const binned = value(workspace.bin.list(strategyId))
    .map((entry) => entry.id)
    .sort();
  return { records, binned, strategies: workspace.strategies.list().map((strategy) => strategy.name) };
}

const newest = (workspace: Workspace, strategyId: string): number => value(workspace.history.list({ strategyId, limit: 1 }))[0]?.id ?? 0;

describe('whatever a person enters', () => {
  test.each(kinds)('is read as it was saved: %s', (kind) => {
    const path = freshPath();
    const { workspace, clock, strategyId } = setting(path);
    const brief = value(workspace.records.list(strategyId))[0]?.id ?? '';
    const id = kind === 'brief' ? brief : value(workspace.records.create({ strategyId, kind })).id;
    fc.assert(
      fc.property(arbitraryData(kind), (data) => {
        const { revision } = value(workspace.records.get(id));
        const saved = value(workspace.records.save({ id, data, revision }));
        expect(saved.data).toEqual(data);
        expect(value(workspace.records.get(id))).toEqual(saved);
      }),
      { numRuns: 60 },
    );
    const last = value(workspace.records.get(id));
    value(workspace.close());
    const again = value(openWorkspace(path, clock));
    expect(value(again.records.get(id))).toEqual(last);
    expect(again.verify()).toMatchObject({ ok: true, problems: [] });
    value(again.close());
  });
});

describe('whatever a person does', () => {
  test('undo takes it back and redo does it again', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 10 }), (steps) => {
        const { workspace, clock, strategyId } = setting();
        const views = [view(workspace, strategyId)];
        for (const action of steps) {
          clock.pass(10_000);
          const before = newest(workspace, strategyId);
          perform(workspace, strategyId, action);
          if (newest(workspace, strategyId) === before) expect(view(workspace, strategyId)).toEqual(views.at(-1));
          else views.push(view(workspace, strategyId));
        }
        for (const earlier of views.slice(0, -1).reverse()) {
          value(workspace.history.undo(strategyId));
          expect(view(workspace, strategyId)).toEqual(earlier);
        }
        expect(value(workspace.history.state(strategyId)).undo).toBeNull();
        for (const later of views.slice(1)) {
          value(workspace.history.redo(strategyId));
          expect(view(workspace, strategyId)).toEqual(later);
        }
        expect(workspace.verify()).toMatchObject({ ok: true, problems: [] });
        value(workspace.close());
      }),
      { numRuns: 40 },
    );
  });

  test('links and search text are those that would be made anew', { timeout: 120_000 }, () => {
    const action = fc.oneof({ weight: 4, arbitrary: step }, { weight: 1, arbitrary: fc.constantFrom('undo' as const, 'redo' as const) });
    fc.assert(
      fc.property(fc.array(fc.tuple(action, fc.nat(5000)), { maxLength: 14 }), (steps) => {
        const { workspace, clock, strategyId } = setting();
        for (const [one, wait] of steps) {
          clock.pass(wait);
          if (typeof one === 'string') workspace.history[one](strategyId);
          else perform(workspace, strategyId, one);
        }
        expect(workspace.verify()).toMatchObject({ ok: true, problems: [] });
        value(workspace.close());
      }),
      { numRuns: 40 },
    );
  });

  test('the exported strategy is imported as it was, but for its ids', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 10 }), (steps) => {
        const { workspace, clock, strategyId } = setting();
        for (const action of steps) {
          clock.pass(10_000);
          perform(workspace, strategyId, action);
        }
        const first = value(workspace.exportStrategy(strategyId));
        const outcome = value(workspace.importText(JSON.stringify(first)));
        const second = value(workspace.exportStrategy(outcome.strategy.id));
        // A reference to something in the bin, or to an item that is gone, leads outside the file.
        if (outcome.droppedReferences === 0) expect(withoutIds(second)).toEqual(withoutIds(first));
        const again = value(workspace.importStrategy(second));
        expect(again.droppedReferences).toBe(0);
        expect(withoutIds(value(workspace.exportStrategy(again.strategy.id)))).toEqual(withoutIds(second));
        value(workspace.close());
      }),
      { numRuns: 40 },
    );
  });
});

/** The value with every id and every reference to it replaced by the place of the id in the order of reading. */
function withoutIds(content: unknown): unknown {
  const places = new Map<string, string>();
  const collect = (part: unknown): void => {
    if (Array.isArray(part)) part.forEach(collect);
    if (!isObject(part)) return;
    if (typeof part.id === 'string' && !places.has(part.id)) places.set(part.id, `#${places.size}`);
    Object.values(part).forEach(collect);
  };
  const replace = (part: unknown): unknown => {
    if (typeof part === 'string') return places.get(part) ?? part;
    if (Array.isArray(part)) return part.map(replace);
    return isObject(part) ? Object.fromEntries(Object.entries(part).map(([name, value]) => [name, replace(value)])) : part;
  };
  collect(content);
  return replace(content);
}
