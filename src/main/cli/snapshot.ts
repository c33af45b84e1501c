import { plural, t } from '../../shared/i18n.ts';
import { ok, type Result } from '../../shared/result.ts';
import { openWorkspace, systemClock } from '../workspace/index.ts';
import { inOneLine } from './terminal.ts';
import { recordCount } from './versions.ts';
import { reading, strategyCalled, using } from './workspaces.ts';

/** Keeps a strategy as it stands under a name. */
export function keepSnapshot(
  file: string,
  { strategy, name, note }: { readonly strategy: string; readonly name: string; readonly note: string },
): Result<string> {
  return using(openWorkspace(file, systemClock), (workspace) => {
    const found = strategyCalled(workspace, strategy);
    if (!found.ok) return found;
    const kept = workspace.snapshots.create({ strategyId: found.value.id, name, note });
    if (!kept.ok) return kept;
    const values = { strategy: found.value.name, name, id: kept.value.id, records: recordCount(kept.value.records) };
    return ok(`${t('Kept “{{strategy}}” as “{{name}}” ({{id}}): {{records}}.', values)}\n`);
  });
}

/** The versions of a strategy, newest first. */
export function listSnapshots(file: string, strategy: string): Result<string> {
  return reading(file, (workspace) => {
    const found = strategyCalled(workspace, strategy);
    if (!found.ok) return found;
    const all = workspace.snapshots.list(found.value.id);
    if (!all.ok) return all;
    const { name } = found.value;
    const count = plural(all.value.length, '{{count}} version', '{{count}} versions');
    const lines = all.value.map(({ id, name: called, note, at, records }) => {
      const more = inOneLine(note);
      return `  ${at.slice(0, 16).replace('T', ' ')}  ${inOneLine(called)}  (${id}, ${recordCount(records)})${more === '' ? '' : `\n    ${more}`}\n`;
    });
    return ok(`${t('“{{name}}”: {{count}}', { name, count })}\n${lines.join('')}`);
  });
}
