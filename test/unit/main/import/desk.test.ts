import { truncateSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ImportFile } from '../../../../src/shared/exchange/import.ts';
import { failure, value } from '../helpers.ts';
import { fileOf, type ImportDesk, importDesk, manyRows } from './desk.ts';

const open = async ({ ask, strategyId }: ImportDesk, path: string): Promise<ImportFile> =>
  value(await ask('import.open', { strategyId, kind: 'feedback', path }));

describe('a file', () => {
  test('is opened, checked and imported as suggested, as one edit that can be taken back', async () => {
    const desk = await importDesk();
    const { ask, strategyId } = desk;
    const file = await open(desk, fileOf(manyRows(300)));
    expect(file).toMatchObject({
      rows: 300,
      remembered: false,
      columns: [{ name: 'id', samples: ['F0', 'F1', 'F2', 'F3', 'F4'] }, {}, {}, {}],
    });
    const check = value(await ask('import.check', { token: file.token, plan: file.plan }));
    expect(check).toMatchObject({ rows: 300, good: 300, bad: 0, duplicates: 0, customers: null });
    const done = value(await ask('import.run', { token: file.token, plan: file.plan, skipBad: false }));
    expect(done).toMatchObject({ rows: 300, duplicates: 0, skipped: 0, sentence: 'Imported 300 feedback items.' });
    expect(done.batch).not.toBe(null);
    expect(desk.events.at(-1)).toEqual({ type: 'changed', strategyId, records: [], rows: ['feedback'] });
    expect(value(await ask('history.state', { strategyId })).undo).toContain('300 feedback items');
    value(await ask('history.undo', { strategyId }));
    expect(desk.left()).toMatchObject({ feedback: 0 });
  });

  test('that comes again brings nothing twice', async () => {
    const desk = await importDesk();
    const first = await open(desk, fileOf(manyRows(100)));
    value(await desk.ask('import.run', { token: first.token, plan: first.plan, skipBad: false }));
    const second = await open(desk, fileOf(manyRows(100, 60)));
    expect(value(await desk.ask('import.check', { token: second.token, plan: second.plan }))).toMatchObject({ good: 60, duplicates: 40 });
    const done = value(await desk.ask('import.run', { token: second.token, plan: second.plan, skipBad: false }));
    expect(done.sentence).toBe('Imported 60 feedback items; 40 were there already.');
    expect(desk.left()).toMatchObject({ feedback: 160 });
  });

  test('with a heading that was imported before is led to the same fields', async () => {
    const desk = await importDesk();
    const first = await open(desk, fileOf('when;what;stars\n1/2/2026;Good;5\n'));
    const plan = {
      ...first.plan,
      format: { ...first.plan.format, dateOrder: 'mdy' as const },
      columns: [
        { column: 0, field: 'date' },
        { column: 1, field: 'verbatim' },
      ],
      fixed: [{ field: 'source', text: 'review' }],
    };
    value(await desk.ask('import.run', { token: first.token, plan, skipBad: false }));
    const second = await open(desk, fileOf('\ufeffwhen;what;stars\n3/4/2026;Bad;1\n'));
    expect(second).toMatchObject({ remembered: true, plan });
    const other = await open(desk, fileOf('when;what;grade\n3/4/2026;Bad;1\n'));
    expect(other.remembered).toBe(false);
    desk.desk.close();
  });

  test('is not given what stood in every row of another strategy’s file', async () => {
    const desk = await importDesk([['persona', { name: 'Maya' }]]);
    const path = fileOf('comment;when\nGood;1.2.2026\n');
    const first = await open(desk, path);
    const fixed = [
      { field: 'source', text: 'review' },
      { field: 'persona', text: 'Maya' },
    ];
    value(await desk.ask('import.run', { token: first.token, plan: { ...first.plan, fixed }, skipBad: false }));
    const other = value(await desk.ask('strategies.create', { name: 'Other' }));
    const again = value(await desk.ask('import.open', { strategyId: other.id, kind: 'feedback', path }));
    expect(again).toMatchObject({ remembered: true, plan: { fixed: [{ field: 'source', text: 'review' }] } });
    failure(await desk.ask('import.open', { strategyId: 'nobody', kind: 'feedback', path }), 'not-found');
    desk.desk.close();
  });

  test('can be read in another way, and keeps the plan where its columns stay the same', async () => {
    const desk = await importDesk();
    const file = await open(
      desk,
      fileOf(Uint8Array.from([...new TextEncoder().encode('text;date\nSch'), 0xf6, ...new TextEncoder().encode('n;1.2.2026\n')])),
    );
    expect(file.plan.format).toMatchObject({ encoding: 'windows-1252', delimiter: ';', dateOrder: 'dmy' });
    expect(file.columns[0]?.samples).toEqual(['Schön']);

    const commas = { ...file.plan, format: { ...file.plan.format, delimiter: ',' as const } };
    const one = value(await desk.ask('import.reread', { token: file.token, plan: commas }));
    expect(one.columns.map(({ name }) => name)).toEqual(['text;date']);

    const greek = { ...file.plan, format: { ...file.plan.format, encoding: 'iso-8859-7' } };
    const again = value(await desk.ask('import.reread', { token: file.token, plan: greek }));
    expect(again.columns[0]?.samples).toEqual(['Schφn']);
    expect(again.plan.columns).toEqual(file.plan.columns);
    desk.desk.close();
  });

  test('that is the open workspace, or none at all, is refused', async () => {
    const desk = await importDesk();
    const { ask, strategyId, path } = desk;
    failure(await ask('import.open', { strategyId, kind: 'feedback', path }), 'csv-binary');
    failure(await ask('import.open', { strategyId, kind: 'feedback', path: `${path}.csv` }), 'file-not-readable');
    failure(await ask('import.open', { strategyId, kind: 'feedback' }), 'cancelled');
    expect(desk.left()).toMatchObject({ feedback: 0 });
  });

  test('larger than anybody can look through is refused before it is read', async () => {
    const desk = await importDesk();
    const path = fileOf('text\na\n');
    truncateSync(path, 300 * 1024 * 1024 + 1);
    const { message } = failure(await desk.ask('import.open', { strategyId: desk.strategyId, kind: 'feedback', path }), 'csv-too-large');
    expect(message).toContain('300 MB');
    desk.desk.close();
  });

  test('that was closed has to be chosen again', async () => {
    const desk = await importDesk();
    const { token, plan } = await open(desk, fileOf(manyRows(3)));
    value(await desk.ask('import.close', { token }));
    failure(await desk.ask('import.run', { token, plan, skipBad: false }), 'not-found');
    desk.desk.close();
  });
});

describe('bad rows', () => {
  const text = 'id,text,rating\n1,a,5\n2,b,high\n3,,\n4,d,1\n';

  test('stop the import, which then brings nothing', async () => {
    const desk = await importDesk();
    const { token, plan } = await open(desk, fileOf(text));
    const columns = ['id', 'verbatim', 'rating'].map((field, column) => ({ column, field }));
    const { message, details } = failure(
      await desk.ask('import.run', { token, plan: { ...plan, columns }, skipBad: false }),
      'import-bad-rows',
    );
    expect(message).toMatch(/^2 rows cannot be taken.*Line 3, rating, “high”/);
    expect(details).toMatchObject({ rows: 4, bad: 2 });
    expect(desk.left()).toMatchObject({ feedback: 0 });
  });

  test('are left out when that is chosen', async () => {
    const desk = await importDesk();
    const { token, plan } = await open(desk, fileOf(text));
    const columns = ['id', 'verbatim', 'rating'].map((field, column) => ({ column, field }));
    const done = value(await desk.ask('import.run', { token, plan: { ...plan, columns }, skipBad: true }));
    expect(done).toMatchObject({ rows: 2, skipped: 2, sentence: 'Imported 2 feedback items; 2 bad rows were left out.' });
    expect(desk.left()).toMatchObject({ feedback: 2 });
  });
});

describe('while an import is written', () => {
  test('other requests wait, its progress is told, and what they find is whole', async () => {
    const desk = await importDesk();
    const { ask, strategyId, events } = desk;
    const { token, plan } = await open(desk, fileOf(manyRows(20_000)));
    let isOver = false;
    const run = ask('import.run', { token, plan, skipBad: false }).finally(() => {
      isOver = true;
    });
    const counts = ask('rows.counts', { strategyId });
    const added = ask('records.create', { strategyId, kind: 'persona', data: { name: 'Maya' } });
    value(await ask('preferences.get', undefined));
    expect(isOver).toBe(false);
    value(await run);
    value(await added);
    expect(value(await counts).feedback).toBe(20_000);
    const progress = events.flatMap((event) => (event.type === 'progress' ? [event] : []));
    expect(progress.length).toBeGreaterThan(0);
    expect(progress.every(({ done, total }) => done > 0 && done <= total && total === 20_000)).toBe(true);
    expect(desk.left()).toEqual({ feedback: 20_000, responses: 0, purchases: 0, records: 2 });
  });

  test('it can be stopped, and nothing of it stays', async () => {
    const desk = await importDesk();
    const { ask } = desk;
    const { token, plan } = await open(desk, fileOf(manyRows(20_000)));
    const run = ask('import.run', { token, plan, skipBad: false });
    // After the first rows were written.
    while (!desk.events.some((event) => event.type === 'progress')) await new Promise(setImmediate);
    value(await ask('import.cancel', { token }));
    failure(await run, 'cancelled');
    const again = value(await ask('import.run', { token, plan: { ...plan, columns: plan.columns.slice(2) }, skipBad: false }));
    expect(again.rows).toBe(20_000);
    expect(desk.left()).toMatchObject({ feedback: 20_000 });
  });

  test('a dry run can be stopped as well', async () => {
    const desk = await importDesk();
    const { token, plan } = await open(desk, fileOf(manyRows(20_000)));
    const check = desk.ask('import.check', { token, plan });
    value(await desk.ask('import.cancel', { token }));
    failure(await check, 'cancelled');
    desk.desk.close();
  });

  test('closing the window takes it back and leaves one sound file', async () => {
    const desk = await importDesk();
    const { token, plan } = await open(desk, fileOf(manyRows(20_000)));
    const run = desk.ask('import.run', { token, plan, skipBad: false });
    while (!desk.events.some((event) => event.type === 'progress')) await new Promise(setImmediate);
    const left = desk.left();
    failure(await run, 'cancelled');
    expect(left).toMatchObject({ feedback: 0 });
  });
});

describe('personas', () => {
  test('come in as records, as one edit', async () => {
    const desk = await importDesk();
    const { ask, strategyId } = desk;
    const file = value(
      await ask('import.open', { strategyId, kind: 'persona', path: fileOf('name,age range,goals\nMaya,30-39,Rest; Work\nTom,60+,\n') }),
    );
    const done = value(await ask('import.run', { token: file.token, plan: file.plan, skipBad: false }));
    expect(done).toMatchObject({ rows: 2, batch: null, sentence: 'Imported 2 personas.' });
    const records = value(await ask('records.list', { strategyId })).filter(({ kind }) => kind === 'persona');
    expect(records.map(({ title }) => title)).toEqual(['Maya', 'Tom']);
    expect(desk.events.at(-1)).toEqual({ type: 'changed', strategyId, records: records.map(({ id }) => id), rows: [] });
    expect(value(await ask('history.state', { strategyId })).undo).toMatch(/^Import of 2 personas from .*csv$/);
    value(await ask('history.undo', { strategyId }));
    expect(desk.left()).toMatchObject({ records: 1 });
  });
});
