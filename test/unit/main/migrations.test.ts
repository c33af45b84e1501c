import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { openFile, openFileReadOnly } from '../../../src/main/workspace/database.ts';
import { viewOf } from '../../../src/main/workspace/definitions.ts';
import { openWorkspace } from '../../../src/main/workspace/index.ts';
import { type Migration, migrate, migrations, versionOf } from '../../../src/main/workspace/migrations/index.ts';
import { frameworkOf, kinds } from '../../../src/shared/frameworks/index.ts';
import { failure, freshPath, setting, testClock, value } from './helpers.ts';
import { feedback } from './rows.ts';

const schemaOf = (db: Database.Database): string[] =>
  db.prepare<[], string>("SELECT type || ' ' || name FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY 1").pluck().all();

function closedFile(): string {
  const path = freshPath();
  const { workspace, add } = setting(path);
  add('persona', { name: 'Maya' });
  value(workspace.close());
  return path;
}

const next: Migration = { version: migrations.length + 1, up: (db) => db.exec('CREATE TABLE later (a TEXT) STRICT') };
const failing: Migration = {
  version: migrations.length + 1,
  up: (db) => {
    db.exec('CREATE TABLE later (a TEXT) STRICT');
    throw new Error('stop');
  },
};

describe('migration 1', () => {
  test('makes the tables and their indexes', () => {
    const db = new Database(':memory:');
    migrate(db, migrations.slice(0, 1));
    expect(versionOf(db)).toBe(1);
    const made = schemaOf(db).filter((name) => !name.includes('record_search_'));
    expect(made).toEqual([
      'index history_in_order',
      'index links_to',
      'index records_in_order',
      'table history',
      'table images',
      'table links',
      'table meta',
      'table record_search',
      'table records',
      'table strategies',
    ]);
    const loose = db.prepare<[], string>(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name <> 'sqlite_schema' AND name <> 'sqlite_sequence'",
    );
    expect(loose.pluck().all()).toEqual([]);
  });

  test('finds records, links and history by an index', () => {
    const db = new Database(':memory:');
    migrate(db, migrations.slice(0, 1));
    const plan = (sql: string): string => JSON.stringify(db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all());
    expect(plan("SELECT * FROM records WHERE strategy_id = 'a' AND kind = 'b' ORDER BY position")).toContain('records_in_order');
    expect(plan("SELECT source FROM links WHERE to_record = 'a'")).toContain('links_to');
    expect(plan("SELECT * FROM history WHERE strategy_id = 'a' AND undone = 0 ORDER BY number DESC LIMIT 1")).not.toContain('TEMP B-TREE');
  });
});

describe('migration 2', () => {
  test('makes the tables of rows, all strict but the search index', () => {
    const db = new Database(':memory:');
    migrate(db, migrations.slice(0, 1));
    const before = schemaOf(db);
    migrate(db, migrations.slice(0, 2));
    expect(versionOf(db)).toBe(2);
    const made = schemaOf(db).filter((name) => !before.includes(name) && !name.includes('feedback_search_'));
    expect(made).toEqual([
      'index feedback_by_theme',
      'index feedback_facets',
      'index feedback_removed',
      'index points_in_order',
      'index points_removed',
      'index purchases_by_customer',
      'index purchases_removed',
      'index responses_counted',
      'index responses_removed',
      'table batches',
      'table feedback',
      'table feedback_search',
      'table feedback_themes',
      'table names',
      'table points',
      'table purchases',
      'table removals',
      'table responses',
    ]);
    const loose = db.prepare<[], string>(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'",
    );
    expect(loose.pluck().all()).toEqual([]);
  });

  test('adds up, counts and lists rows without sorting or reading the rows themselves', () => {
    const db = new Database(':memory:');
    migrate(db, migrations);
    const plan = (sql: string): string => JSON.stringify(db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all());
    const live = 'strategy = 1 AND removed IS NULL';
    for (const [sql, index] of [
      [`SELECT number FROM feedback WHERE ${live} ORDER BY date DESC, number DESC`, 'COVERING INDEX feedback_facets'],
      [`SELECT count(*) FROM feedback WHERE ${live}`, 'COVERING INDEX feedback_facets'],
      [
        `SELECT metric, wave, score, count(*) FROM responses WHERE ${live} GROUP BY strategy, metric, wave, segment, persona, phase, score`,
        'COVERING INDEX responses_counted',
      ],
      [
        `SELECT customer, max(date), sum(amount) FROM purchases WHERE ${live} GROUP BY strategy, customer`,
        'COVERING INDEX purchases_by_customer',
      ],
      [`SELECT * FROM points WHERE ${live} ORDER BY metric, date`, 'INDEX points_in_order'],
      ['SELECT number FROM feedback WHERE removed = 3', 'INDEX feedback_removed'],
    ] as const) {
      expect(plan(sql)).toContain(index);
      expect(plan(sql)).not.toContain('TEMP B-TREE');
    }
  });

  test('takes a file of the first version over as it was, with its history', () => {
    const path = firstVersion();
    const before = readFileSync(path);
    const reading = value(openWorkspace(path, testClock(), { readOnly: true }));
    expect(reading.verify()).toMatchObject({ ok: true, records: 2, rows: 0 });
    value(reading.close());
    expect(readFileSync(path).equals(before)).toBe(true);
    const workspace = value(openWorkspace(path, testClock()));
    const strategyId = workspace.strategies.list()[0]?.id ?? '';
    expect(workspace.verify()).toMatchObject({ ok: true, problems: [] });
    expect(value(workspace.history.undo(strategyId)).label).toBe('Add persona Maya');
    value(workspace.history.redo(strategyId));
    value(workspace.feedback.add({ strategyId, entry: feedback({ verbatim: 'New' }) }));
    expect(workspace.verify()).toMatchObject({ ok: true, problems: [], rows: 1 });
    value(workspace.close());
    expect(readdirSync(dirname(path))).toContain(`${basename(path, '.throughline')} (before update, version 1).throughline`);
    const db = new Database(path, { readonly: true });
    expect(db.prepare('SELECT verbatim FROM feedback_items').pluck().all()).toEqual(['New']);
    db.close();
  });
});

describe('migration 3', () => {
  test('makes the tables of versions and variants, strict, and lists versions in their order by an index', () => {
    const db = new Database(':memory:');
    migrate(db, migrations.slice(0, 2));
    const before = schemaOf(db);
    migrate(db, migrations.slice(0, 3));
    expect(versionOf(db)).toBe(3);
    expect(schemaOf(db).filter((name) => !before.includes(name))).toEqual([
      'index snapshots_in_order',
      'table snapshots',
      'table variants',
    ]);
    const strict = db.prepare<[], string>("SELECT name FROM pragma_table_list WHERE strict = 1 AND name IN ('snapshots', 'variants')");
    expect(strict.pluck().all()).toHaveLength(2);
    const plan = db.prepare('EXPLAIN QUERY PLAN SELECT id, name FROM snapshots WHERE strategy = 1').all();
    expect(JSON.stringify(plan)).toContain('snapshots_in_order');
  });
});

/** A workspace as the first version of the program wrote it. */
function firstVersion(): string {
  const path = closedFile();
  const db = new Database(path);
  for (const view of ['feedback_items', 'survey_responses', 'customer_purchases', 'metric_points']) db.exec(`DROP VIEW ${view}`);
  for (const table of [
    'feedback_themes',
    'feedback_search',
    'feedback',
    'responses',
    'purchases',
    'points',
    'names',
    'batches',
    'removals',
    'snapshots',
    'variants',
  ]) {
    db.exec(`DROP TABLE ${table}`);
  }
  db.exec('ALTER TABLE history DROP COLUMN rows');
  db.pragma('user_version = 1');
  db.close();
  return path;
}

describe('an older file', () => {
  test('is copied and then brought up to date', () => {
    const path = closedFile();
    const before = readFileSync(path);
    const opened = value(openFile(path, [...migrations, next]));
    expect(versionOf(opened.db)).toBe(migrations.length + 1);
    value(opened.close());
    const name = `${basename(path, '.throughline')} (before update, version ${migrations.length}).throughline`;
    expect(readdirSync(dirname(path))).toContain(name);
    const copy = value(openWorkspace(join(dirname(path), name), testClock(), { readOnly: true }));
    expect(copy.strategies.list()).toHaveLength(1);
    expect(copy.verify().ok).toBe(true);
    value(copy.close());
    expect(statSync(path).size).toBeGreaterThanOrEqual(before.length);
    failure(openWorkspace(path, testClock()), 'workspace-too-new');
  });

  test('is read without being changed', () => {
    const path = closedFile();
    const before = readFileSync(path);
    const opened = value(openFileReadOnly(path, [...migrations, next]));
    expect(versionOf(opened.db)).toBe(migrations.length + 1);
    expect(opened.db.prepare('SELECT count(*) FROM records').pluck().get()).toBe(2);
    value(opened.close());
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('stays as it was when a step fails', () => {
    const path = closedFile();
    expect(() => openFile(path, [...migrations, failing])).toThrow('stop');
    const again = value(openWorkspace(path, testClock()));
    expect(again.verify()).toMatchObject({ ok: true, records: 2 });
    value(again.close());
  });

  test('with fields that were defined since gets their empty values', () => {
    const path = closedFile();
    const db = new Database(path);
    db.exec(`
      UPDATE meta SET value = (SELECT json_group_array(value) FROM json_each(value) WHERE value NOT LIKE 'persona.quote%') WHERE key = 'definitions';
      UPDATE records SET data = json_remove(data, '$.quote') WHERE kind = 'persona'`);
    db.close();
    const reading = value(openWorkspace(path, testClock(), { readOnly: true }));
    const id = reading.strategies.list()[0]?.id ?? '';
    expect(value(reading.records.list(id))[1]).toMatchObject({ data: { name: 'Maya', quote: '' } });
    value(reading.close());
    const workspace = value(openWorkspace(path, testClock()));
    expect(value(workspace.records.list(id))[1]).toMatchObject({ data: { name: 'Maya', quote: '' } });
    expect(workspace.verify()).toMatchObject({ ok: true, problems: [] });
    value(workspace.close());
  });
});

describe('the views', () => {
  test('show the live records of each kind in readable columns', () => {
    const path = freshPath();
    const { workspace, clock, add } = setting(path);
    const persona = add('persona', { name: 'Maya', ageRange: '30–40', devices: ['phone'], primary: true });
    const gone = add('persona', { name: 'Gone' });
    add('marketing-mix', { totalBudget: 1_250_000 });
    value(workspace.records.remove({ id: gone.id, unlink: false }));
    value(workspace.close());
    clock.pass(1);
    const db = new Database(path, { readonly: true });
    expect(
      db.prepare('SELECT strategy, record_id, name, age_range, devices, "primary", preferences_price_weight FROM persona').all(),
    ).toEqual([
      {
        strategy: 'Harbour House',
        record_id: persona.id,
        name: 'Maya',
        age_range: '30–40',
        devices: '["phone"]',
        primary: 1,
        preferences_price_weight: null,
      },
    ]);
    expect(db.prepare('SELECT total_budget_minor FROM marketing_mix').pluck().all()).toEqual([1_250_000]);
    for (const kind of kinds) expect(db.prepare(`SELECT * FROM "${kind.replaceAll('-', '_')}"`).all()).toBeInstanceOf(Array);
    db.close();
  });

  test('have no column twice', () => {
    for (const kind of kinds) {
      const names = [...viewOf(frameworkOf(kind)).matchAll(/AS "(\w+)"/g)].map((found) => found[1]);
      const all = [...names, 'strategy', 'record_id', 'record_title', 'created_at', 'updated_at'];
      expect([kind, new Set(all).size]).toEqual([kind, all.length]);
    }
  });
});
