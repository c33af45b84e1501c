import { fold } from '../../shared/fold.ts';
import { plural, t } from '../../shared/i18n.ts';
import type { Strategy } from '../../shared/records.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { type Snapshot, type Version, versionOf } from '../../shared/versions/index.ts';
import type { Workspace } from '../workspace/index.ts';

/* How versions are called on the command line. */

/** What `diff` takes for the strategy as it stands. */
export const NOW = 'now';

export function presentVersion(workspace: Workspace, strategyId: string): Result<Version> {
  const records = workspace.records.list(strategyId);
  if (!records.ok) return records;
  const observed = workspace.observed(strategyId);
  return observed.ok ? ok(versionOf(records.value, observed.value)) : observed;
}

/** The snapshot of this id or name; undefined when there is none. Capitals and accents count only where names differ in nothing else. */
export function findSnapshot(all: readonly Snapshot[], called: string): Result<Snapshot | undefined> {
  const ways: ((snapshot: Snapshot) => boolean)[] = [
    ({ id }) => id === called,
    ({ name }) => name === called,
    ({ name }) => fold(name) === fold(called),
  ];
  for (const fits of ways) {
    const [found, other] = all.filter(fits);
    if (found && other) {
      return fail(
        'invalid-input',
        t('Two versions are called “{{called}}”; give the id of one, as `snapshot --list` shows it.', { called }),
      );
    }
    if (found) return ok(found);
  }
  return ok(undefined);
}

/** The same; errors: not-found with the names that there are. */
export function snapshotCalled(all: readonly Snapshot[], called: string, strategy: Strategy): Result<Snapshot> {
  const found = findSnapshot(all, called);
  if (!found.ok) return found;
  if (found.value) return ok(found.value);
  const values = { called, strategy: strategy.name };
  if (all.length === 0) return fail('not-found', t('There is no version “{{called}}” of “{{strategy}}”; none was kept yet.', values));
  const names = all.map(({ name }) => `“${name}”`).join(', ');
  return fail('not-found', t('There is no version “{{called}}” of “{{strategy}}”; there are {{names}}.', { ...values, names }));
}

export const recordCount = (count: number): string => plural(count, '{{count}} record', '{{count}} records');
