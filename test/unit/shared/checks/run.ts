import type { Changes } from '../../../../src/shared/changes.ts';
import { changesSchema } from '../../../../src/shared/changes.ts';
import { findingsOf, makeContext } from '../../../../src/shared/checks/index.ts';
import type { CheckId, Finding, Findings } from '../../../../src/shared/checks/model.ts';
import { type AnyRecord, parseData } from '../../../../src/shared/records.ts';
import { makeAny } from '../../analysis/make.ts';
import { type Strategy, TODAY } from './cases.ts';

export const found = ({ records, observed }: Strategy, today = TODAY): Findings => findingsOf(makeContext({ records, observed, today }));

export const only = (strategy: Strategy, check: CheckId, today = TODAY): readonly Finding[] =>
  found(strategy, today).open.filter((finding) => finding.check === check);

export const sentences = (strategy: Strategy, check: CheckId, today = TODAY): string[] =>
  only(strategy, check, today).map(({ sentence }) => sentence);

let made = 0;
export const newId = (): string => {
  made += 1;
  return `new-${made}`;
};

/** The records after the step, which has to be one that can be stored as it is. */
export function applied(records: readonly AnyRecord[], changes: Changes): readonly AnyRecord[] {
  const step = changesSchema.parse(changes);
  if (!step.label.isWellFormed()) throw new Error(`The label cannot be stored: ${step.label}`);
  const put = new Map(
    step.put.map(({ id, kind, data, revision }) => {
      const known = records.find((record) => record.id === id);
      if ((known?.revision ?? null) !== revision) throw new Error(`${id} is put with a revision that it does not have`);
      const parsed = parseData(kind, data);
      if (!parsed.ok) throw new Error(parsed.error.message);
      return [id, makeAny(kind, id, { ...data }, known?.position ?? records.length)];
    }),
  );
  const kept = records.filter(({ id }) => !step.remove.includes(id)).map((record) => put.get(record.id) ?? record);
  const known = new Set(kept.map(({ id }) => id));
  return [...kept, ...[...put.values()].filter(({ id }) => !known.has(id))];
}

/** The strategy after the fix of a finding that is mended at once. */
export function mended(strategy: Strategy, { fix }: Finding): Strategy {
  if (fix.kind !== 'change') throw new Error(`“${fix.label}” only leads to a place`);
  return { ...strategy, records: applied(strategy.records, fix.make(strategy.records, newId)) };
}
