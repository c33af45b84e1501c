import type { Database } from 'better-sqlite3';
import type { Fields } from '../../shared/fields.ts';
import { type AnyFramework, frameworkOf, kinds } from '../../shared/frameworks/index.ts';
import { t } from '../../shared/i18n.ts';
import { readJson } from './json.ts';
import { refuse } from './refusal.ts';
import { ROW_VIEWS } from './tables/views.ts';

/*
 * The definitions a file was written with: one line for each field and option. A file that knows a line we do
 * not know was written by a newer program; a line it lacks is filled with the field's empty value.
 */

function linesOf(fields: Fields, prefix: string): string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const here = `${prefix}.${name}`;
    const { widget } = field;
    switch (widget.kind) {
      case 'group':
      case 'list':
        return [`${here}: ${widget.kind}`, ...linesOf(widget.fields, here)];
      case 'choice':
      case 'choices':
        return [`${here}: ${widget.kind}`, ...widget.options.map((option) => `${here} = ${option.value}`)];
      default:
        return [`${here}: ${widget.kind}`];
    }
  });
}

/** Every kind, field and option of this program, sorted. */
export const definitions: readonly string[] = kinds.flatMap((kind) => linesOf(frameworkOf(kind).fields, kind)).sort();

/** What the file knows and this program does not; empty when it can be read. */
export function unknownDefinitions(db: Database): string[] {
  const known = new Set(definitions);
  return storedDefinitions(db).filter((line) => !known.has(line));
}

/** True when the file was written with exactly these definitions. */
export const hasTheseDefinitions = (db: Database): boolean => JSON.stringify(storedDefinitions(db)) === JSON.stringify(definitions);

function storedDefinitions(db: Database): string[] {
  const value = readJson(db.prepare<[], string>("SELECT value FROM meta WHERE key = 'definitions'").pluck().get() ?? '');
  return Array.isArray(value) ? value.map(String) : refuse('workspace-damaged', t('The workspace is damaged; go back to a copy of it.'));
}

/** Notes these definitions in the file and makes its views anew. Call inside a transaction. */
export function storeDefinitions(db: Database): void {
  db.prepare("UPDATE meta SET value = ? WHERE key = 'definitions'").run(JSON.stringify(definitions));
  const views = db.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'view'").pluck().all();
  for (const name of views) db.exec(`DROP VIEW "${name.replaceAll('"', '""')}"`);
  for (const view of [...kinds.map((kind) => viewOf(frameworkOf(kind))), ...ROW_VIEWS]) db.exec(view);
}

export const snakeCase = (name: string): string =>
  name
    .replaceAll('-', '_')
    .replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => `_${letter}`)
    .toLowerCase();

interface ViewColumn {
  readonly name: string;
  readonly value: string;
}

/** One column for each plain field, groups included; lists, references and other arrays as JSON. */
function columnsOf(fields: Fields, path: string, prefix: string): ViewColumn[] {
  return Object.entries(fields).flatMap(([name, field]): ViewColumn[] => {
    const here = `${path}.${name}`;
    const column = `${prefix}${snakeCase(name)}`;
    switch (field.widget.kind) {
      case 'group':
        return columnsOf(field.widget.fields, here, `${column}_`);
      case 'money':
        return [{ name: `${column}_minor`, value: `r.data ->> '${here}'` }];
      default:
        return [{ name: column, value: `r.data ->> '${here}'` }];
    }
  });
}

/** The view for people who open the file with other tools: the live records of one kind, readable, never written through. */
export function viewOf(framework: Pick<AnyFramework, 'fields'> & { readonly kind: string }): string {
  const columns = columnsOf(framework.fields, '$', '').map(({ name, value }) => `${value} AS "${name}"`);
  return `
    CREATE VIEW "${snakeCase(framework.kind)}" AS
    SELECT s.name AS strategy, r.id AS record_id, r.title AS record_title, r.created_at, r.updated_at,
           ${columns.join(',\n           ')}
      FROM records r
      JOIN strategies s ON s.id = r.strategy_id
     WHERE r.kind = '${framework.kind}' AND r.deleted_at IS NULL
     ORDER BY s.number, r.position`;
}
