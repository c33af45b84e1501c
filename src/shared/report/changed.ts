import { formatDate } from '../format.ts';
import { t } from '../i18n.ts';
import type { Observed } from '../observed.ts';
import { type AnyRecord, recordsOf } from '../records.ts';
import { describeChanges, versionOf } from '../versions/index.ts';
import type { ChangeReport, Snapshot, Version } from '../versions/model.ts';

/** What changed since a snapshot. */
export interface Changed {
  /** The snapshot's name and date, as it is to be printed. */
  readonly since: string;
  readonly report: ChangeReport;
}

/** What changed from a snapshot to the strategy as it stands. */
export function changedSince(
  snapshot: Pick<Snapshot, 'name' | 'at'>,
  version: Version,
  records: readonly AnyRecord[],
  observed: Observed,
): Changed {
  const currency = recordsOf(records, 'brief')[0]?.data.currency ?? null;
  return {
    since: t('“{{name}}” of {{day}}', { name: snapshot.name, day: formatDate(snapshot.at, 'long') }),
    report: describeChanges(version, versionOf(records, observed), currency),
  };
}
