import { readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { SearchHit } from '../../shared/contract.ts';
import { strategyText } from '../../shared/exchange/strategy-file.ts';
import { frameworkOf, type Kind } from '../../shared/frameworks/index.ts';
import { plural, t } from '../../shared/i18n.ts';
import type { AnyRecord, Strategy } from '../../shared/records.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { SampleName } from '../../shared/samples.ts';
import { saveAtomically } from '../files/atomic.ts';
import { resourcePath } from '../files/resources.ts';
import { createWorkspace, fixedClock, openWorkspace, systemClock, type Workspace } from '../workspace/index.ts';
import { inOneLine } from './terminal.ts';
import { reading, refuseSameFile, strategyCalled, using } from './workspaces.ts';

/** The moment at which samples are made: the same file every time. */
const SAMPLE_TIME = '2026-11-22T09:00:00.000Z';

/** Hits that `search` shows. */
const MOST_HITS = 50;

export function makeNew(file: string, sample: SampleName | undefined): Result<string> {
  const made = using(createWorkspace(file, sample ? fixedClock(SAMPLE_TIME) : systemClock), (workspace) => {
    if (!sample) return ok('');
    const imported = workspace.importText(readFileSync(resourcePath('samples', `${sample}.json`), 'utf8'));
    return imported.ok ? ok(t(' with “{{name}}”', { name: imported.value.strategy.name })) : imported;
  });
  if (made.ok) return ok(`${t('Made {{file}}{{what}}.', { file, what: made.value })}\n`);
  if (made.error.code !== 'workspace-exists') rmSync(file, { force: true });
  return made;
}

export interface ListOptions {
  readonly strategy?: string;
  readonly kind?: Kind;
  readonly json?: true;
}

export function list(file: string, options: ListOptions): Result<string> {
  return reading(file, (workspace) => {
    const chosen = options.strategy === undefined ? ok(workspace.strategies.list()) : oneOf(strategyCalled(workspace, options.strategy));
    if (!chosen.ok) return chosen;
    const found: { readonly strategy: Strategy; readonly records: AnyRecord[] }[] = [];
    for (const strategy of chosen.value) {
      const records = workspace.records.list(strategy.id);
      if (!records.ok) return records;
      found.push({ strategy, records: records.value.filter((record) => options.kind === undefined || record.kind === options.kind) });
    }
    if (options.json) return ok(jsonText(found.flatMap(({ records }) => records.map(listed))));
    if (found.length === 0) return ok(`${t('There is no strategy in {{file}} yet.', { file })}\n`);
    return ok(
      found
        .map(({ strategy, records }) => [`${named(strategy.name)}  (${strategy.id})`, ...records.map(listLine), ''].join('\n'))
        .join('\n'),
    );
  });
}

const oneOf = (strategy: Result<Strategy>): Result<readonly Strategy[]> => (strategy.ok ? ok([strategy.value]) : strategy);

const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const listed = ({ id, strategyId, kind, title, updatedAt, data }: AnyRecord) => ({
  id,
  strategyId,
  kind,
  title,
  status: data.status,
  updatedAt,
  data,
});

const listLine = ({ kind, title, data }: AnyRecord): string =>
  `  ${frameworkOf(kind).singular.padEnd(16)} ${(data.status ?? '').padEnd(7)} ${named(title)}`;

const named = (title: string): string => inOneLine(title) || t('(no name)');

export function search(file: string, query: string, options: { readonly json?: true }): Result<string> {
  return reading(file, (workspace) => {
    const hits = workspace.search({ query, limit: MOST_HITS });
    if (!hits.ok) return hits;
    if (options.json) return ok(jsonText(hits.value));
    if (hits.value.length === 0) return ok(`${t('Nothing found for “{{query}}”.', { query })}\n`);
    return ok(hits.value.map(hitLines).join(''));
  });
}

const hitLines = ({ kind, title, excerpt, feedback }: SearchHit): string =>
  `${feedback === undefined ? frameworkOf(kind).singular : t('Feedback')}: ${named(title)}\n    ${inOneLine(excerpt)}\n`;

export function exportToFile(file: string, { strategy, out }: { readonly strategy: string; readonly out: string }): Result<string> {
  return reading(file, (workspace) => {
    const found = strategyCalled(workspace, strategy);
    if (!found.ok) return found;
    const free = refuseSameFile(workspace.path, out);
    if (!free.ok) return free;
    const exported = workspace.exportStrategy(found.value.id);
    if (!exported.ok) return exported;
    const saved = saveAtomically(out, Buffer.from(strategyText(exported.value)));
    if (!saved.ok) return saved;
    const records = plural(exported.value.records.length, '{{count}} record', '{{count}} records');
    return ok(`${t('Wrote “{{name}}” to {{out}}: {{records}}.', { name: found.value.name, out, records })}\n`);
  });
}

export function importFromFile(file: string, json: string): Result<string> {
  let text: string;
  try {
    text = readFileSync(json, 'utf8');
  } catch {
    return fail('file-not-readable', t('{{path}} cannot be read; check that it is there and yours to read.', { path: resolve(json) }));
  }
  return using(openWorkspace(file, systemClock), (workspace: Workspace) => {
    const imported = workspace.importText(text);
    if (!imported.ok) return imported;
    const { strategy, records, droppedReferences } = imported.value;
    const count = plural(records, '{{count}} record', '{{count}} records');
    const dropped = plural(
      droppedReferences,
      ' {{count}} reference led outside and was taken out.',
      ' {{count}} references led outside and were taken out.',
    );
    const sentence = t('Imported “{{name}}” ({{id}}): {{count}}.', { name: strategy.name, id: strategy.id, count });
    return ok(`${sentence}${droppedReferences > 0 ? dropped : ''}\n`);
  });
}

/** @param tell is given each problem and each note */
export function verifyFile(file: string, tell: (line: string) => void): Result<string> {
  return reading(file, (workspace) => {
    const { problems, notes, strategies, records, rows } = workspace.verify();
    for (const line of [...problems, ...notes]) tell(line);
    if (problems.length > 0) {
      const count = plural(problems.length, 'one fault', '{{count}} faults');
      return fail('workspace-damaged', t('{{file}} is damaged ({{count}} found); go back to a copy of it.', { file, count }));
    }
    const [many, more] = [
      plural(strategies, '{{count}} strategy', '{{count}} strategies'),
      plural(records, '{{count}} record', '{{count}} records'),
    ];
    const last = rows === 0 ? '' : `, ${plural(rows, '{{count}} row', '{{count}} rows')}`;
    return ok(`${t('{{file}} is sound: {{many}}, {{more}}{{last}}.', { file, many, more, last })}\n`);
  });
}
