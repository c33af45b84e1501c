import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openWorkspace, type Workspace } from '../../../src/main/workspace/index.ts';
import { type FeedbackChange, feedbackEntrySchema, loopStatuses, pointEntrySchema, responseEntrySchema } from '../../../src/shared/rows.ts';
import { arbitraryDate, arbitraryText } from '../../fixtures/arbitrary.ts';
import { freshPath, setting, value } from './helpers.ts';
import { found, imported, purchase } from './rows.ts';

const THEMES = ['t1', 't2', 't3'];
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const phase = fc.record({ record: fc.constantFrom('j', 'k'), item: fc.constantFrom('f1', 'f2') }, { noNullPrototype: true });

const entry = fc
  .record(
    {
      externalId: arbitraryText,
      date: orNull(arbitraryDate),
      verbatim: fc.oneof(arbitraryText, fc.constantFrom('the lift is slow', 'Breakfast and the lift')),
      rating: orNull(fc.double({ min: -1e6, max: 1e6, noNaN: true })),
      sentiment: orNull(fc.integer({ min: -2, max: 2 })),
      themes: fc.subarray(THEMES),
      persona: orNull(fc.constantFrom('p1', 'p2')),
      touchpoint: orNull(fc.constantFrom('d1')),
      phase: orNull(phase),
      loop: fc.constantFrom(...loopStatuses),
    },
    { requiredKeys: [], noNullPrototype: true },
  )
  .map((input) => feedbackEntrySchema.parse(input));

const change: fc.Arbitrary<FeedbackChange> = fc.record(
  {
    verbatim: arbitraryText,
    sentiment: orNull(fc.integer({ min: -2, max: 2 })),
    persona: orNull(fc.constantFrom('p1', 'p3')),
    phase: orNull(phase),
    loop: fc.constantFrom(...loopStatuses),
    addThemes: fc.subarray(THEMES),
    removeThemes: fc.subarray(THEMES),
  },
  { requiredKeys: [], noNullPrototype: true },
);
const answer = fc
  .record({ metric: fc.constantFrom('m1', 'm2'), wave: arbitraryText, score: fc.integer({ min: 0, max: 10 }), phase: orNull(phase) })
  .map((input) => responseEntrySchema.parse(input));
const metricPoint = fc
  .record({
    metric: fc.constantFrom('m1'),
    date: arbitraryDate,
    value: fc.double({ noNaN: true, min: -1e9, max: 1e9 }),
    label: arbitraryText,
  })
  .map((input) => pointEntrySchema.parse({ ...input, inputs: { formula: 'nps', input: { label: input.label } } }));

const which = fc.array(fc.nat(12), { maxLength: 8 });
const step = fc.oneof(
  fc.record({ do: fc.constant('import' as const), entries: fc.array(entry, { minLength: 1, maxLength: 6 }) }),
  fc.record({ do: fc.constant('sell' as const), many: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ do: fc.constant('add' as const), entry, answers: fc.array(answer, { minLength: 1, maxLength: 3 }), point: metricPoint }),
  fc.record({ do: fc.constant('change' as const), which, change }),
  fc.record({ do: fc.constant('rules' as const), theme: fc.option(fc.constantFrom('t1', 't2'), { nil: undefined }) }),
  fc.record({ do: fc.constant('remove' as const), which, point: metricPoint }),
  fc.record({ do: fc.constantFrom('restore' as const, 'unbatch' as const), nth: fc.nat(5) }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

function perform(workspace: Workspace, strategyId: string, action: Step): void {
  const place = { workspace, strategyId };
  const items = found(place);
  const chosen = (numbers: readonly number[]) => numbers.flatMap((nth) => items[nth]?.number ?? []);
  switch (action.do) {
    case 'import':
      imported(place, 'feedback', action.entries);
      return;
    case 'sell':
      imported(
        place,
        'customers',
        Array.from({ length: action.many }, (_, index) => purchase({ customer: `C${index}`, date: '1997-01-01', amount: index })),
      );
      return;
    case 'add':
      value(workspace.feedback.add({ strategyId, entry: action.entry }));
      value(workspace.responses.add({ strategyId, entries: action.answers }));
      value(workspace.points.add({ strategyId, entry: action.point }));
      return;
    case 'change':
      value(workspace.feedback.change({ strategyId, numbers: chosen(action.which), change: action.change }));
      return;
    case 'rules':
      // The record that names the themes may be undone.
      workspace.feedback.applyRules({ strategyId, theme: action.theme });
      return;
    case 'remove': {
      value(workspace.feedback.remove({ strategyId, numbers: chosen(action.which) }));
      const [number] = value(workspace.points.list(strategyId)).map((point) => point.number);
      if (number !== undefined) value(workspace.points.change({ strategyId, number, entry: action.point }));
      return;
    }
    case 'restore': {
      const entries = value(workspace.bin.list(strategyId));
      const entry = entries[action.nth % Math.max(1, entries.length)];
      if (entry) value(workspace.bin.restore(entry.id));
      return;
    }
    case 'unbatch': {
      const batches = value(workspace.batches.list(strategyId));
      const batch = batches[action.nth % Math.max(1, batches.length)];
      if (batch) value(workspace.batches.remove({ strategyId, id: batch.id }));
    }
  }
}

/** All that a person can see of the rows. */
function view(workspace: Workspace, strategyId: string): unknown {
  const numbers = ['m1', 'm2'].flatMap((metric) => [...value(workspace.responses.find({ strategyId, metric }))]);
  return {
    feedback: found({ workspace, strategyId }),
    lifts: found({ workspace, strategyId }, { text: 'lift' }).length,
    responses: value(workspace.responses.rows({ strategyId, numbers })),
    observed: value(workspace.observed(strategyId)),
    batches: value(workspace.batches.list(strategyId)),
    counts: value(workspace.rowCounts(strategyId)),
  };
}

const steps = (workspace: Workspace, strategyId: string): number =>
  value(workspace.history.list({ strategyId, limit: 1000 })).filter(({ undone }) => !undone).length;

function place() {
  const path = freshPath();
  const made = setting(path);
  made.add('voice', {
    themes: [
      { id: 't1', name: 'Lift', words: ['lift'], meaning: '' },
      { id: 't2', name: 'Food', words: ['breakfast'], meaning: '' },
    ],
  });
  return { ...made, path };
}

describe('whatever is done to rows', () => {
  test('undo takes it back and redo does it again, over a restart', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 7 }), (actions) => {
        const { workspace, clock, strategyId, path } = place();
        const views = [view(workspace, strategyId)];
        for (const action of actions) {
          clock.pass(10_000);
          const before = steps(workspace, strategyId);
          perform(workspace, strategyId, action);
          const made = steps(workspace, strategyId) - before;
          if (made === 1) views.push(view(workspace, strategyId));
          else if (made === 0) expect(view(workspace, strategyId)).toEqual(views.at(-1));
          else {
            // Several edits: go back and see each.
            const several = [view(workspace, strategyId)];
            for (let index = 1; index < made; index += 1) {
              value(workspace.history.undo(strategyId));
              several.unshift(view(workspace, strategyId));
            }
            for (let index = 1; index < made; index += 1) value(workspace.history.redo(strategyId));
            views.push(...several);
          }
        }
        value(workspace.close());
        const again = value(openWorkspace(path, clock));
        expect(view(again, strategyId)).toEqual(views.at(-1));
        for (const earlier of views.slice(0, -1).reverse()) {
          value(again.history.undo(strategyId));
          expect(view(again, strategyId)).toEqual(earlier);
        }
        expect(value(again.rowCounts(strategyId))).toEqual({ feedback: 0, responses: 0, purchases: 0, points: 0 });
        expect(again.verify()).toMatchObject({ ok: true, problems: [], rows: 0 });
        for (const later of views.slice(1)) {
          value(again.history.redo(strategyId));
          expect(view(again, strategyId)).toEqual(later);
        }
        expect(again.verify()).toMatchObject({ ok: true, problems: [] });
        value(again.close());
      }),
      { numRuns: 30 },
    );
  });

  test('no row is lost: what is not live is in the bin', { timeout: 120_000 }, () => {
    const action = fc.oneof({ weight: 3, arbitrary: step }, { weight: 2, arbitrary: fc.constantFrom('undo' as const, 'redo' as const) });
    fc.assert(
      fc.property(fc.array(action, { maxLength: 10 }), (actions) => {
        const { workspace, clock, strategyId } = place();
        let most = 0;
        const live = () => Object.values(value(workspace.rowCounts(strategyId))).reduce((sum, count) => sum + count, 0);
        for (const one of actions) {
          clock.pass(10_000);
          if (typeof one === 'string') workspace.history[one](strategyId);
          else perform(workspace, strategyId, one);
          most = Math.max(most, live());
        }
        for (const { id } of value(workspace.bin.list(strategyId))) value(workspace.bin.restore(id));
        expect(live()).toBeGreaterThanOrEqual(most);
        expect(value(workspace.bin.list(strategyId))).toEqual([]);
        expect(workspace.verify()).toMatchObject({ ok: true, problems: [] });
        value(workspace.close());
      }),
      { numRuns: 30 },
    );
  });
});
