import { t } from '../../shared/i18n.ts';
import type { Strategy } from '../../shared/records.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { describeChanges, diff, translated, type Version } from '../../shared/versions/index.ts';
import { currencyOf } from '../../shared/versions/words.ts';
import type { Workspace } from '../workspace/index.ts';
import { inOneLine } from './terminal.ts';
import { findSnapshot, NOW, presentVersion } from './versions.ts';
import { reading, strategyCalled } from './workspaces.ts';

export interface DiffOptions {
  readonly strategy?: string;
  readonly json?: true;
}

/** What differs between two versions of a strategy, a version and now, or two strategies; in sentences or as JSON. */
export function diffVersions(file: string, from: string, to: string, { strategy, json }: DiffOptions): Result<string> {
  return reading(file, (workspace) => {
    const own = ownStrategy(workspace, strategy);
    if (!own.ok) return own;
    const a = sideCalled(workspace, own.value, from);
    if (!a.ok) return a;
    const b = sideCalled(workspace, own.value, to);
    if (!b.ok) return b;
    const report = describeChanges(a.value, b.value, currencyOf(b.value));
    if (json) return ok(`${JSON.stringify({ ...report, differences: diff(a.value, b.value) }, null, 2)}\n`);
    const lines = report.changes.map(({ text }) => `  ${inOneLine(text)}\n`);
    if (lines.length === 0) return ok(`${t('Nothing differs.')}\n`);
    return ok(`${report.summary.map((line) => `${inOneLine(line)}\n`).join('')}${lines.join('')}`);
  });
}

/** The strategy that is named, or the only one; undefined where there are several. */
function ownStrategy(workspace: Workspace, called: string | undefined): Result<Strategy | undefined> {
  if (called !== undefined) return strategyCalled(workspace, called);
  const [only, other] = workspace.strategies.list();
  return ok(other ? undefined : only);
}

/** `now`, a version of the strategy, or another strategy; whatever it is, its records go by the ids of their family's base. */
function sideCalled(workspace: Workspace, own: Strategy | undefined, called: string): Result<Version> {
  if (own) {
    const all = workspace.snapshots.list(own.id);
    if (!all.ok) return all;
    const snapshot = findSnapshot(all.value, called);
    if (!snapshot.ok) return snapshot;
    if (snapshot.value) return inFamily(workspace, own, workspace.snapshots.read(snapshot.value.id));
    if (called === NOW) return inFamily(workspace, own, presentVersion(workspace, own.id));
  }
  const other = strategyCalled(workspace, called);
  if (other.ok) return inFamily(workspace, other.value, presentVersion(workspace, other.value.id));
  if (!own)
    return fail('invalid-input', t('There are several strategies; --strategy says of which “{{called}}” is a version.', { called }));
  return fail('not-found', t('There is no version “{{called}}” of “{{name}}”, and no strategy of that name.', { called, name: own.name }));
}

function inFamily(workspace: Workspace, { id }: Strategy, version: Result<Version>): Result<Version> {
  if (!version.ok) return version;
  const variant = workspace.variants.read(id);
  return variant.ok ? ok(translated(version.value, new Map(Object.entries(variant.value.origins)))) : variant;
}
