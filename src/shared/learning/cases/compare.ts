import { findingsOf, makeContext } from '../../checks/index.ts';
import type { CheckContext, Finding, Severity } from '../../checks/model.ts';
import { frameworkOf, type Kind, ownKinds } from '../../frameworks/index.ts';
import type { Observed } from '../../observed.ts';
import { type AnyRecord, recordsOf } from '../../records.ts';
import { buildGraph, coverageOf } from '../../trace/index.ts';
import type { TryOutcome } from '../model.ts';
import { entriesOf } from './entries.ts';
import { type Pair, pairUp } from './match.ts';
import type { CaseTask } from './model.ts';
import { checkTask } from './task-checks.ts';

/* The learner's strategy beside the model solution. Counts and pairs only: nothing here says which is better. */

/** A strategy to be compared. */
export interface Side {
  readonly records: readonly AnyRecord[];
  readonly observed: Observed;
}

/** Entries of one sort, side by side. */
export interface Group {
  readonly kind: Kind;
  readonly list: string;
  /** "Journey maps", "Pains". */
  readonly label: string;
  readonly pairs: readonly Pair[];
}

export interface TaskComparison {
  readonly task: CaseTask;
  readonly own: TryOutcome | null;
  readonly model: TryOutcome | null;
  /** Each sort once, at the first task that is about it. */
  readonly groups: readonly Group[];
  /** What the checks find in the own records of these kinds, worst first. */
  readonly findings: readonly Finding[];
}

interface Share {
  readonly covered: number;
  readonly total: number;
}

export interface Comparison {
  readonly tasks: readonly TaskComparison[];
  /** Records by kind, of kinds that either side has. */
  readonly counts: readonly { readonly kind: Kind; readonly label: string; readonly own: number; readonly model: number }[];
  readonly coverage: readonly { readonly label: string; readonly own: Share; readonly model: Share }[];
  readonly findings: { readonly own: Readonly<Record<Severity, number>>; readonly model: Readonly<Record<Severity, number>> };
}

/** @param today YYYY-MM-DD */
export function compareWithModel(own: Side, model: Side, tasks: readonly CaseTask[], today: string): Comparison {
  const mine = makeContext({ ...own, today });
  const theirs = makeContext({ ...model, today });
  const found = findingsOf(mine);
  const first = new Map<Kind, CaseTask>();
  for (const task of tasks) for (const kind of task.kinds) if (!first.has(kind)) first.set(kind, task);
  return {
    tasks: tasks.map((task) => ({
      task,
      own: checkTask(task, mine),
      model: checkTask(task, theirs),
      groups: task.kinds.filter((kind) => first.get(kind) === task).flatMap((kind) => groupsOf(kind, own.records, model.records)),
      findings: findingsFor(task, found.open, mine),
    })),
    counts: ownKinds.flatMap((kind) => {
      const counted = { own: recordsOf(own.records, kind).length, model: recordsOf(model.records, kind).length };
      return counted.own + counted.model === 0 ? [] : [{ kind, label: frameworkOf(kind).plural, ...counted }];
    }),
    coverage: coverages(own, model),
    findings: { own: found.counts, model: findingsOf(theirs).counts },
  };
}

/** The findings whose place is in a record of the task's kinds. */
export const findingsFor = ({ kinds }: Pick<CaseTask, 'kinds'>, findings: readonly Finding[], context: CheckContext): Finding[] =>
  findings.filter(({ place }) => {
    const record = context.byId.get(place.record);
    return record !== undefined && kinds.includes(record.kind);
  });

function groupsOf(kind: Kind, own: readonly AnyRecord[], model: readonly AnyRecord[]): Group[] {
  const mine = Map.groupBy(entriesOf(kind, own), ({ list }) => list);
  const theirs = Map.groupBy(entriesOf(kind, model), ({ list }) => list);
  return [...new Set([...theirs.keys(), ...mine.keys()])].map((list) => {
    const sides = [mine.get(list) ?? [], theirs.get(list) ?? []] as const;
    return { kind, list, label: sides.flat()[0]?.label ?? '', pairs: pairUp(...sides) };
  });
}

function coverages(own: Side, model: Side): Comparison['coverage'] {
  const theirs = new Map(coverageOf(buildGraph(model.records)).map((each) => [each.id, each]));
  return coverageOf(buildGraph(own.records)).flatMap(({ id, label, covered, total }) => {
    const other = theirs.get(id) ?? { covered: 0, total: 0 };
    if (total + other.total === 0) return [];
    return [{ label, own: { covered, total }, model: { covered: other.covered, total: other.total } }];
  });
}

/** The pairs of a comparison that one side lacks. */
export const differencesIn = ({ tasks }: Comparison): { readonly missing: number; readonly further: number } => {
  const pairs = tasks.flatMap(({ groups }) => groups.flatMap((group) => group.pairs));
  return { missing: pairs.filter(({ own }) => own === null).length, further: pairs.filter(({ model }) => model === null).length };
};
