import Database from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { handlersFor } from '../../../src/main/handlers/index.ts';
import { answer } from '../../../src/main/ipc.ts';
import { openProfile } from '../../../src/main/profile.ts';
import { Session } from '../../../src/main/session.ts';
import { numbersIn, rangesIn, runsOf, together } from '../../../src/main/workspace/tables/runs.ts';
import type { AppEvent } from '../../../src/shared/contract.ts';
import type { ResponseCount } from '../../../src/shared/observed.ts';
import { failure, freshPath, setting, testClock, value } from './helpers.ts';
import { feedback, found, imported, point, purchase, response } from './rows.ts';

describe('metric points', () => {
  test('are added, changed and removed, each taken back and done again exactly', () => {
    const { workspace, strategyId, add } = setting();
    const metric = add('metric', { name: 'NPS' }).id;
    const inputs = { formula: 'nps', input: { promoters: 30, detractors: 10, passives: 60 } };
    const first = value(workspace.points.add({ strategyId, entry: point({ metric, date: '2026-08-31', value: 20, n: 100, inputs }) }));
    expect(first).toMatchObject({ metric, value: 20, n: 100, inputs, low: null, label: '', batch: null });
    const entry = point({ metric, date: '2026-08-31', label: 'Summer', value: 21.5, low: 3, high: 40 });
    const changed = value(workspace.points.change({ strategyId, number: first.number, entry }));
    expect(changed).toEqual({ ...first, ...entry });
    value(workspace.points.change({ strategyId, number: first.number, entry }));
    expect(value(workspace.points.remove({ strategyId, numbers: [first.number] }))).toEqual({ removed: 1 });
    expect(value(workspace.points.list(strategyId))).toEqual([]);
    failure(workspace.points.change({ strategyId, number: first.number, entry }), 'not-found');
    expect(value(workspace.history.list({ strategyId, limit: 4 })).map(({ label }) => label)).toEqual([
      'Remove value of NPS',
      'Edit value of NPS',
      'Add value of NPS',
      'Add metric NPS',
    ]);
    value(workspace.history.undo(strategyId));
    expect(value(workspace.points.list(strategyId))).toEqual([changed]);
    expect(value(workspace.history.undo(strategyId)).rows).toEqual(['points']);
    expect(value(workspace.points.list(strategyId))).toEqual([first]);
    value(workspace.history.undo(strategyId));
    expect(value(workspace.points.list(strategyId))).toEqual([]);
    for (let steps = 0; steps < 2; steps += 1) value(workspace.history.redo(strategyId));
    expect(value(workspace.points.list(strategyId))).toEqual([changed]);
    expect(workspace.verify()).toMatchObject({ ok: true, problems: [] });
  });

  test('come by metric, then date', () => {
    const { workspace, strategyId } = setting();
    for (const [metric, date] of [
      ['a', '2026-02-01'],
      ['b', '2026-01-01'],
      ['a', '2026-01-01'],
    ] as const) {
      value(workspace.points.add({ strategyId, entry: point({ metric, date, value: 1 }) }));
    }
    expect(value(workspace.points.list(strategyId)).map(({ metric, date }) => `${metric} ${date}`)).toEqual([
      'a 2026-01-01',
      'a 2026-02-01',
      'b 2026-01-01',
    ]);
  });
});

test('survey responses are found by metric and wave, typed in and removed', () => {
  const place = setting();
  const { workspace, strategyId } = place;
  imported(place, 'responses', [
    response({ metric: 'nps', wave: 'Summer', score: 9 }),
    response({ metric: 'csat', wave: 'Summer', score: 4 }),
  ]);
  const entries = [response({ metric: 'nps', wave: 'Autumn', score: 10, persona: 'p', phase: { record: 'j', item: 'f' } })];
  expect(value(workspace.responses.add({ strategyId, entries }))).toEqual({ added: 1 });
  const find = (metric: string, wave?: string) => value(workspace.responses.find({ strategyId, metric, wave }));
  expect([find('nps').length, find('nps', 'Summer').length, find('nps', 'Spring').length, find('ces').length]).toEqual([2, 1, 0, 0]);
  const rows = value(workspace.responses.rows({ strategyId, numbers: [...find('nps')].reverse() }));
  expect(rows).toEqual([
    { ...entries[0], number: 3, id: expect.any(String), batch: null },
    expect.objectContaining({ score: 9, wave: 'Summer' }),
  ]);
  expect(value(workspace.history.state(strategyId)).undo).toBe('Add 1 survey response');
  expect(value(workspace.responses.remove({ strategyId, numbers: [...find('nps')] }))).toEqual({ removed: 2 });
  expect(find('nps').length).toBe(0);
  value(workspace.history.undo(strategyId));
  expect(find('nps').length).toBe(2);
});

test('purchases are summed up by customer', () => {
  const place = setting();
  const { workspace, strategyId } = place;
  imported(place, 'customers', [
    purchase({ customer: '00002', date: '1997-01-12', amount: 7700 }),
    purchase({ customer: '00001', date: '1997-01-01', amount: 1177 }),
    purchase({ customer: '00002', date: '1997-01-12', amount: 1200 }),
    purchase({ customer: '00003', date: '1998-03-01', orders: 5, amount: -300 }),
  ]);
  expect(value(workspace.customers.all(strategyId))).toEqual({
    ids: ['00001', '00002', '00003'],
    lastPurchase: ['1997-01-01', '1997-01-12', '1998-03-01'],
    orders: [1, 2, 5],
    spend: [1177, 8900, -300],
    since: '1997-01-01',
  });
});

describe('what was observed', () => {
  test('counts every answer once, by all it is broken down by', () => {
    const some = fc.record({
      metric: fc.constantFrom('nps', 'csat'),
      wave: fc.constantFrom('', 'Summer', 'Autumn'),
      score: fc.constantFrom(0, 7, 9.5),
      date: fc.constantFrom(null, '2026-01-01', '2026-06-30'),
      segment: fc.constantFrom(null, 's1'),
      persona: fc.constantFrom(null, 'p1'),
      phase: fc.constantFrom(null, { record: 'j', item: 'f1' }),
    });
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 40 }), (answers) => {
        const place = setting();
        imported(place, 'responses', answers.map(response));
        const { responses } = value(place.workspace.observed(place.strategyId));
        const keyOf = ({ metric, wave, score, segment, persona, phase }: Omit<ResponseCount, 'from' | 'to' | 'count'>) =>
          JSON.stringify([metric, wave, score, segment, persona, phase?.item ?? null]);
        expect(new Set(responses.map(keyOf)).size).toBe(responses.length);
        for (const counted of responses) {
          const own = answers.filter((each) => keyOf(each) === keyOf(counted));
          const days = own.flatMap(({ date }) => date ?? []).sort();
          expect([counted.count, counted.from, counted.to]).toEqual([own.length, days[0] ?? null, days.at(-1) ?? null]);
        }
        expect(responses.reduce((sum, { count }) => sum + count, 0)).toBe(answers.length);
        value(place.workspace.close());
      }),
      { numRuns: 30 },
    );
  });

  test('holds points, the feedback that records cite, and customers by group', () => {
    const place = setting();
    const { workspace, strategyId, add } = place;
    imported(place, 'feedback', [
      feedback({ verbatim: 'Cited' }),
      feedback({ verbatim: 'Not cited' }),
      feedback({ verbatim: 'Cited and gone' }),
    ]);
    const [cited, , gone] = found(place);
    const nps = value(workspace.points.add({ strategyId, entry: point({ metric: 'm', date: '2026-01-01', value: 1 }) }));
    const cites = [cited, gone].map((item) => ({ kind: 'feedback' as const, id: item?.id ?? '' }));
    const claim = { id: 'e1', claim: 'Wi-Fi', level: null, source: '', date: null, sampleSize: null, expires: null, about: null };
    add('persona', { name: 'Maya', evidence: [{ ...claim, cites: [...cites, { kind: 'point', id: nps.id }] }] });
    imported(place, 'customers', [purchase({ customer: 'A', date: '1997-01-01', amount: 1 })]);
    value(workspace.feedback.remove({ strategyId, numbers: [gone?.number ?? 0] }));
    const observed = value(workspace.observed(strategyId));
    expect(observed.cited).toEqual([cited]);
    expect(observed.points).toEqual([nps]);
    expect(observed.feedback.total).toBe(2);
    expect(observed.rfm?.customers).toBe(1);
    expect(value(workspace.cited({ strategyId, citations: [...cites, { kind: 'point', id: nps.id }] }))).toEqual({
      feedback: [cited],
      points: [nps],
    });
    expect(workspace.verify()).toMatchObject({ ok: true, notes: ['1 of the citations in “Maya” lead to something that is gone.'] });
    // A copy in another strategy cannot cite what belongs to this one.
    const other = value(workspace.strategies.create('Second')).id;
    const persona = value(workspace.records.list(strategyId)).find(({ kind }) => kind === 'persona');
    const copy = value(workspace.records.copyTo({ id: persona?.id ?? '', strategyId: other }));
    expect(copy.data.evidence[0]?.cites).toEqual([]);
  });

  test('is nothing at first', () => {
    const { workspace, strategyId } = setting();
    expect(value(workspace.observed(strategyId))).toMatchObject({
      points: [],
      responses: [],
      cited: [],
      rfm: null,
      feedback: { total: 0 },
    });
    failure(workspace.observed('gone'), 'not-found');
  });
});

test('search finds feedback after records, and says which item it was', () => {
  const place = setting();
  const { workspace, strategyId, add } = place;
  const persona = add('persona', { name: 'Pier walker' });
  imported(place, 'feedback', [
    feedback({ verbatim: `${'word '.repeat(40)}the pier is closed`, source: 'review', date: '2026-08-12' }),
    feedback({ verbatim: 'Pierced' }),
  ]);
  const hits = value(workspace.search({ query: 'pier', limit: 10 }));
  expect(hits.map(({ record, kind, feedback: item }) => [record, kind, item !== undefined])).toEqual([
    [persona.id, 'persona', false],
    ['', 'voice', true],
    ['', 'voice', true],
  ]);
  expect(hits[1]).toMatchObject({ title: 'Review, 12 Aug 2026', feedback: found(place, { text: 'closed' })[0]?.id });
  expect(hits[1]?.excerpt).toMatch(/^….*the pier is closed$/);
  expect(value(workspace.search({ query: 'pier', limit: 1 })).map(({ kind }) => kind)).toEqual(['persona']);
  const voice = add('voice');
  expect(value(workspace.search({ query: 'pierced', strategyId, limit: 10 }))[0]?.record).toBe(voice.id);
});

test('the views show live rows with names in place of ids', () => {
  const path = freshPath();
  const place = setting(path);
  const { workspace, strategyId, add } = place;
  const persona = add('persona', { name: 'Maya' });
  const metric = add('metric', { name: 'NPS' });
  const theme = { id: 't1', name: 'Wi-Fi', words: [], meaning: '' };
  add('voice', { themes: [theme] });
  imported(place, 'feedback', [
    feedback({ verbatim: 'A', persona: persona.id, themes: ['t1', 't2'], touchpoint: 'gone' }),
    feedback({ verbatim: 'B' }),
  ]);
  value(workspace.feedback.remove({ strategyId, numbers: [2] }));
  imported(place, 'responses', [response({ metric: metric.id, wave: 'Summer', score: 9, phase: { record: 'j', item: 'f' } })]);
  imported(place, 'customers', [purchase({ customer: 'C', date: '1997-01-01', amount: 5 })]);
  value(
    workspace.points.add({
      strategyId,
      entry: point({ metric: metric.id, date: '2026-01-01', value: 3, inputs: { formula: 'nps', input: {} } }),
    }),
  );
  value(workspace.close());
  const db = new Database(path, { readonly: true });
  const rows = (view: string) => db.prepare(`SELECT * FROM ${view}`).all();
  expect(rows('feedback_items')).toEqual([
    expect.objectContaining({ strategy: 'Harbour House', verbatim: 'A', themes: 'Wi-Fi, (deleted)', persona: 'Maya', touchpoint: 'gone' }),
  ]);
  expect(rows('survey_responses')).toEqual([
    expect.objectContaining({ metric: 'NPS', wave: 'Summer', score: 9, phase: 'f', segment: null }),
  ]);
  expect(rows('customer_purchases')).toEqual([expect.objectContaining({ customer: 'C', amount_minor: 5, imported_from: 'reviews.csv' })]);
  expect(rows('metric_points')).toEqual([expect.objectContaining({ metric: 'NPS', value: 3, formula: 'nps' })]);
  db.close();
});

test('each change tells the screen which table to read again', async () => {
  const events: AppEvent[] = [];
  const edges = {
    askSave: async () => null,
    askOpen: async () => null,
    emit: (event: AppEvent) => events.push(event),
    openExternal: () => undefined,
    noteRecent: () => undefined,
  };
  const session = new Session(openProfile(freshPath('db')), testClock(), edges);
  const path = freshPath();
  value(setting(path).workspace.close());
  value(session.open(path));
  const strategyId = session.info()?.strategies[0]?.id ?? '';
  const ask = async (name: string, input: object) => value(await answer(handlersFor(session, '0'), name, { strategyId, ...input }));
  const tables = () => events.flatMap((event) => (event.type === 'changed' ? [event.rows?.join() ?? ''] : []));
  await ask('feedback.add', { entry: { verbatim: 'A' } });
  await ask('feedback.change', { numbers: [1], change: { sentiment: 1 } });
  await ask('responses.add', { entries: [{ metric: 'm', score: 1 }] });
  await ask('points.add', { entry: { metric: 'm', date: '2026-01-01', value: 1 } });
  await ask('history.undo', {});
  const [entry] = value(session.with((workspace) => workspace.bin.list(strategyId)));
  expect(value(await answer(handlersFor(session, '0'), 'bin.restore', { id: entry?.id }))).toBeNull();
  expect(tables()).toEqual(['feedback', 'feedback', 'responses', 'points', 'points', 'points']);
  expect(await ask('feedback.find', { filter: {}, sort: 'newest' })).toEqual(Int32Array.of(1));
  expect(await ask('rows.counts', {})).toEqual({ feedback: 1, responses: 1, purchases: 0, points: 1 });
  session.close();
});

test('runs hold exactly the numbers they were made of', () => {
  const some = fc.uniqueArray(fc.integer({ min: 1, max: 300 }));
  fc.assert(
    fc.property(some, some, (one, other) => {
      const rising = (numbers: Iterable<number>) => [...numbers].sort((a, b) => a - b);
      expect([...numbersIn(runsOf(one))]).toEqual(rising(one));
      expect([...numbersIn(together([runsOf(one), runsOf(other)]))]).toEqual(rising(new Set([...one, ...other])));
      let last = -1;
      for (const [from, to] of rangesIn(runsOf(one))) {
        expect(from).toBeGreaterThan(last + 1);
        last = to;
      }
    }),
  );
});
