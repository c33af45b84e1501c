import type { CheckId, Finding, Findings, Severity } from '../../shared/checks/model.ts';
import type { Kind } from '../../shared/frameworks/index.ts';
import { kinds } from '../../shared/frameworks/index.ts';
import type { AnyRecord } from '../../shared/records.ts';

export interface FindingFilter {
  readonly severity: Severity | null;
  readonly kind: Kind | null;
  readonly check: CheckId | null;
}

export const NO_FILTER: FindingFilter = { severity: null, kind: null, check: null };

/** The framework of the record that a finding's place is in; undefined where that is gone. */
export const kindOf = ({ place }: Pick<Finding, 'place'>, byId: ReadonlyMap<string, AnyRecord>): Kind | undefined =>
  byId.get(place.record)?.kind;

/** The findings that fit, in their order. */
export const shownFindings = <F extends Finding>(
  findings: readonly F[],
  filter: FindingFilter,
  byId: ReadonlyMap<string, AnyRecord>,
): readonly F[] =>
  findings.filter(
    (finding) =>
      (filter.severity === null || finding.severity === filter.severity) &&
      (filter.kind === null || kindOf(finding, byId) === filter.kind) &&
      (filter.check === null || finding.check === filter.check),
  );

/** The frameworks that findings are in with how many of them, in the order a strategy is made. */
export function kindsWith(findings: readonly Finding[], byId: ReadonlyMap<string, AnyRecord>): readonly { kind: Kind; count: number }[] {
  const counts = Map.groupBy(findings, (finding) => kindOf(finding, byId));
  return kinds.flatMap((kind) => {
    const count = counts.get(kind)?.length ?? 0;
    return count === 0 ? [] : [{ kind, count }];
  });
}

/** How many findings of each check are open and waived. */
export function countsByCheck({ open, waived }: Pick<Findings, 'open' | 'waived'>): {
  readonly open: ReadonlyMap<CheckId, number>;
  readonly waived: ReadonlyMap<CheckId, number>;
} {
  const count = (findings: readonly Finding[]) =>
    new Map([...Map.groupBy(findings, ({ check }) => check)].map(([check, own]) => [check, own.length]));
  return { open: count(open), waived: count(waived) };
}
