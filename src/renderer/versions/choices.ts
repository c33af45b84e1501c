import type { Conflict, Side } from '../../shared/versions/model.ts';

/** Which side was chosen, by the conflicts' ids. */
export type Choices = ReadonlyMap<string, Side>;

export const NO_CHOICES: Choices = new Map();

export const choose = (choices: Choices, conflict: string, side: Side): Choices => new Map(choices).set(conflict, side);

/** One side for every conflict. */
export const chooseAll = (conflicts: readonly Conflict[], side: Side): Choices => new Map(conflicts.map(({ id }) => [id, side]));

/** How many conflicts have no side yet; what was chosen for others does not count. */
export const openOf = (conflicts: readonly Conflict[], choices: Choices): number => conflicts.filter(({ id }) => !choices.has(id)).length;

/** The conflicts by record, in their order. */
export function conflictsByRecord(conflicts: readonly Conflict[]): { readonly record: string; readonly conflicts: readonly Conflict[] }[] {
  return [...Map.groupBy(conflicts, ({ record }) => record)].map(([record, own]) => ({ record, conflicts: own }));
}
