import type { Changes } from '../../shared/changes.ts';
import type { MergeSource } from '../../shared/contract.ts';
import { plural, t } from '../../shared/i18n.ts';
import type { Strategy } from '../../shared/records.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { type Conflict, changesTo, merge, mergedVersion, type Side, type Snapshot } from '../../shared/versions/index.ts';
import { type NewImage, type OtherSide, openMergeSource, takeImages } from '../merge.ts';
import { openWorkspace, systemClock, type Workspace } from '../workspace/index.ts';
import { inOneLine } from './terminal.ts';
import { presentVersion, recordCount, snapshotCalled } from './versions.ts';
import { reading, strategyCalled, using } from './workspaces.ts';

export interface MergeOptions {
  readonly strategy: string;
  readonly base?: string;
  readonly take?: Side;
  readonly dryRun?: true;
}

/** What is to be done, worked out without touching either file. */
interface Plan {
  readonly strategyId: string;
  readonly changes: Changes;
  readonly images: readonly NewImage[];
  readonly words: Readonly<Record<'name' | 'base' | 'count', string>>;
}

/**
 * Brings what somebody else changed in a copy into a strategy, in one step that can be undone. Conflicts stop it unless
 * `take` says which side wins; then neither file was touched.
 * @param tell is given each line of what was taken over and of the conflicts
 */
export function mergeFiles(file: string, other: string, options: MergeOptions, tell: (line: string) => void): Result<string> {
  const plan = reading(file, (workspace) => {
    const strategy = strategyCalled(workspace, options.strategy);
    if (!strategy.ok) return strategy;
    const side = openMergeSource(workspace, strategy.value.id, other);
    if (!side.ok) return side;
    const base = baseOf(workspace, strategy.value, side.value.source, options.base);
    return base.ok ? planOf(workspace, strategy.value, side.value, base.value, options, tell) : base;
  });
  if (!plan.ok) return plan;
  const { strategyId, changes, images, words } = plan.value;
  if (options.dryRun) return ok(`${t('“{{name}}” would be merged from “{{base}}”: {{count}}.', words)}\n`);
  const done = ok(`${t('Merged “{{name}}” from “{{base}}”: {{count}}.', words)}\n`);
  if (changes.put.length + changes.remove.length === 0) return done;
  return using(openWorkspace(file, systemClock), (workspace) => {
    const taken = takeImages(workspace, images);
    if (!taken.ok) return taken;
    const changed = workspace.records.change({ strategyId, changes });
    return changed.ok ? done : changed;
  });
}

/** The version from which both sides went on: the one named, else the newest that both have. */
function baseOf(
  workspace: Workspace,
  strategy: Strategy,
  { common, file, certain }: MergeSource,
  called: string | undefined,
): Result<Snapshot> {
  if (called !== undefined) {
    const all = workspace.snapshots.list(strategy.id);
    return all.ok ? snapshotCalled(all.value, called, strategy) : all;
  }
  const [newest, another] = common;
  if (newest && (certain || !another)) return ok(newest);
  const values = { file, name: strategy.name };
  return newest
    ? fail('invalid-input', t('{{file}} does not say from which version of “{{name}}” it was made; give it with --base.', values))
    : fail('not-found', t('{{file}} has no version in common with “{{name}}”; give the one it was made from with --base.', values));
}

function planOf(
  workspace: Workspace,
  strategy: Strategy,
  { source, images }: OtherSide,
  snapshot: Snapshot,
  { take }: MergeOptions,
  tell: (line: string) => void,
): Result<Plan> {
  const ours = presentVersion(workspace, strategy.id);
  if (!ours.ok) return ours;
  const base = workspace.snapshots.read(snapshot.id);
  if (!base.ok) return base;
  const { conflicts, taken } = merge(base.value, ours.value, source.version);
  for (const { text } of taken) tell(`  ${inOneLine(text)}`);
  for (const conflict of conflicts) for (const line of conflictLines(conflict)) tell(line);
  if (conflicts.length > 0 && take === undefined) {
    const count = plural(conflicts.length, 'one conflict', '{{count}} conflicts');
    return fail(
      'invalid-input',
      t('Nothing was merged: {{count}} to decide; --take ours or --take theirs says which side wins.', { count }),
    );
  }
  const choices = new Map(conflicts.map(({ id }) => [id, take ?? 'ours']));
  const records = workspace.records.list(strategy.id);
  if (!records.ok) return records;
  const label = t('Merge of {{name}}', { name: source.strategyName || t('a copy') });
  const changes = changesTo(records.value, mergedVersion(base.value, ours.value, source.version, choices), label);
  const count = recordCount(changes.put.length + changes.remove.length);
  return ok({ strategyId: strategy.id, changes, images, words: { name: strategy.name, base: snapshot.name, count } });
}

function conflictLines({ title, label, ours, theirs }: Conflict): string[] {
  const place = label === '' ? title : t('{{title}}: {{label}}', { title, label });
  const head = t('Conflict in {{place}}', { place });
  return [inOneLine(head), `    ${t('ours')}: ${inOneLine(ours)}`, `    ${t('theirs')}: ${inOneLine(theirs)}`];
}
