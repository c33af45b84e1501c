import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resourcePath } from '../../../src/main/files/resources.ts';
import type { Workspace } from '../../../src/main/workspace/index.ts';
import { strategyText } from '../../../src/shared/exchange/strategy-file.ts';
import { recordsOf } from '../../../src/shared/records.ts';
import { sampleNames } from '../../../src/shared/samples.ts';
import { failure, setting, value } from './helpers.ts';
import { feedback, found, imported, point, purchase, response } from './rows.ts';

const claim = { id: 'e1', claim: 'Wi-Fi', level: null, source: '', date: null, sampleSize: null, expires: null, about: null };

/** A strategy in which everything refers to everything. */
function furnished() {
  const place = setting();
  const { workspace, strategyId, add } = place;
  const persona = add('persona', { name: 'Maya' }).id;
  const metric = add('metric', { name: 'NPS' }).id;
  const segment = add('segment', { name: 'Midweek' }).id;
  const data = { name: 'Stay', phases: [{ id: 'f1', name: 'Booking' }] };
  const journey = value(workspace.records.create({ strategyId, kind: 'journey', data })).id;
  add('voice', {
    themes: ['Lift', 'Food', 'Desk'].map((name, index) => ({ id: `t${index}`, name, words: [name.toLowerCase()], meaning: '' })),
  });
  const phase = { record: journey, item: 'f1' };
  imported(place, 'feedback', [
    feedback({ verbatim: 'The lift and the food', themes: ['t2'], persona, phase, rating: 2, loop: 'acted', actedOn: '2026-01-01' }),
    feedback({ verbatim: 'Food', externalId: 'R2', sentiment: -1 }),
  ]);
  value(workspace.feedback.applyRules({ strategyId }));
  const [first, second] = found(place);
  value(workspace.feedback.change({ strategyId, numbers: [first?.number ?? 0], change: { removeThemes: ['t0'] } }));
  imported(place, 'responses', [response({ metric, score: 0, wave: 'Summer', segment, persona, phase }), response({ metric, score: 10 })]);
  imported(place, 'customers', [
    purchase({ customer: 'A', date: '1997-01-01', amount: 100 }),
    purchase({ customer: 'B', date: '1997-01-02', orders: 3, amount: -1 }),
  ]);
  const nps = value(
    workspace.points.add({
      strategyId,
      entry: point({ metric, date: '2026-01-01', value: 0, segment, inputs: { formula: 'nps', input: { promoters: 1 } } }),
    }),
  );
  const cites = [
    { kind: 'feedback' as const, id: second?.id ?? '' },
    { kind: 'point' as const, id: nps.id },
  ];
  place.edit('persona', persona, { evidence: [{ ...claim, cites }] });
  return { ...place, persona, metric, journey };
}

/** What the rows say, with names in place of ids. */
function said(workspace: Workspace, strategyId: string): unknown {
  const records = value(workspace.records.list(strategyId));
  const titles = new Map(records.map(({ id, kind, title }) => [id, `${kind} ${title}`]));
  for (const { data } of recordsOf(records, 'voice')) for (const theme of data.themes) titles.set(theme.id, theme.name);
  for (const { data } of recordsOf(records, 'journey')) for (const phase of data.phases) titles.set(phase.id, phase.name);
  const items = found({ workspace, strategyId });
  const { points, responses, cited } = value(workspace.observed(strategyId));
  for (const row of [...items, ...points]) titles.set(row.id, 'verbatim' in row ? row.verbatim : `${row.date}`);
  const evidence = recordsOf(records, 'persona').flatMap(({ data }) => data.evidence.flatMap(({ cites }) => cites));
  const named = JSON.stringify(
    { items, points, responses, cited, evidence, customers: value(workspace.customers.all(strategyId)) },
    (key, part) => {
      if (key === 'number' || key === 'batch') return undefined;
      if (key === 'themes') return Array.isArray(part) ? part.map((id) => titles.get(id) ?? id).sort() : part;
      return typeof part === 'string' ? (titles.get(part) ?? part) : part;
    },
  );
  return JSON.parse(named);
}

describe('the rows of a strategy that is exported and imported', () => {
  test('say the same, and lead to the imported records', () => {
    const { workspace, strategyId } = furnished();
    const file = value(workspace.exportStrategy(strategyId));
    expect(file.rows?.feedback?.[1]).not.toHaveProperty('rating');
    const other = setting();
    const outcome = value(other.workspace.importText(strategyText(file)));
    expect(outcome.droppedReferences).toBe(0);
    expect(said(other.workspace, outcome.strategy.id)).toEqual(said(workspace, strategyId));
    expect(value(other.workspace.batches.list(outcome.strategy.id))).toEqual([]);
    expect(value(other.workspace.history.state(outcome.strategy.id)).undo).toBeNull();
    expect(other.workspace.verify()).toMatchObject({ ok: true, problems: [], notes: [], rows: 7 });
    // Into the same file, too: ids are new ones.
    const again = value(workspace.importStrategy(file));
    expect(said(workspace, again.strategy.id)).toEqual(said(workspace, strategyId));
  });

  test('keep which themes were taken away by hand, and the rows they came from', () => {
    const { workspace, strategyId } = furnished();
    const { strategy } = value(workspace.importStrategy(value(workspace.exportStrategy(strategyId))));
    expect(value(workspace.feedback.applyRules({ strategyId: strategy.id }))).toEqual({ changed: 0 });
    expect(value(workspace.batches.knownFeedback(strategy.id))).toEqual(value(workspace.batches.knownFeedback(strategyId)));
  });

  test('leave behind what is in the bin', () => {
    const place = furnished();
    const { workspace, strategyId, metric, persona } = place;
    value(workspace.feedback.remove({ strategyId, numbers: [found(place)[1]?.number ?? 0] }));
    value(workspace.records.remove({ id: metric, unlink: true }));
    value(workspace.records.remove({ id: persona, unlink: true }));
    const outcome = value(workspace.importStrategy(value(workspace.exportStrategy(strategyId))));
    // The persona of one item; the metric of two responses and a point, which say nothing without it.
    expect(outcome.droppedReferences).toBe(4);
    expect(value(workspace.rowCounts(outcome.strategy.id))).toEqual({ feedback: 1, responses: 0, purchases: 2, points: 0 });
    expect(found({ workspace, strategyId: outcome.strategy.id })[0]?.persona).toBeNull();
  });

  test('are one a line, and left out where there are none', () => {
    const { workspace, strategyId } = furnished();
    const text = strategyText(value(workspace.exportStrategy(strategyId)));
    expect(text.split('\n').filter((line) => line.includes('"customer"'))).toEqual([
      '      {"customer":"A","date":"1997-01-01","amount":100},',
      '      {"customer":"B","date":"1997-01-02","orders":3,"amount":-1}',
    ]);
    const empty = setting();
    expect(value(empty.workspace.exportStrategy(empty.strategyId))).not.toHaveProperty('rows');
    expect(strategyText(value(empty.workspace.exportStrategy(empty.strategyId)))).toMatch(/\]\n\}\n$/);
  });

  test.each([
    ['a day that is none', { feedback: [{ date: '2026-02-30' }] }, 'rows › feedback › 0 › date'],
    ['a score that is none', { responses: [{ metric: 'm', score: 'high' }] }, 'rows › responses › 0 › score'],
    ['a customer without a name', { purchases: [{ customer: '', date: '2026-01-01', amount: 1 }] }, 'rows › purchases › 0 › customer'],
    ['a table that is not known', { visits: [] }, 'rows'],
    ['a field that is not known', { points: [{ metric: 'm', date: '2026-01-01', value: 1, colour: 'red' }] }, 'rows › points › 0'],
    [
      'an id twice',
      { feedback: [{ id: 'a' }], points: [{ id: 'a', metric: 'm', date: '2026-01-01', value: 1 }] },
      'two entries have the id “a”',
    ],
  ])('are refused with %s, and nothing is imported', (_what, rows, place) => {
    const { workspace } = setting();
    const file = { format: 'throughline-strategy', version: 1, name: 'A', records: [], rows };
    expect(failure(workspace.importStrategy(file), 'import-invalid').message).toContain(place);
    expect(workspace.strategies.list()).toHaveLength(1);
  });

  test('are the same after any number of trips', () => {
    const text = fc.constantFrom('', 'The lift', 'Łódź “quoted”\n\tline', '{"json": 1}');
    const items = fc.array(fc.record({ verbatim: text, externalId: text, rating: fc.constantFrom(null, 0, -1.5) }), { maxLength: 5 });
    fc.assert(
      fc.property(items, (entries) => {
        const place = furnished();
        const { workspace, strategyId } = place;
        imported(place, 'feedback', entries.map(feedback));
        const first = value(workspace.importText(strategyText(value(workspace.exportStrategy(strategyId))))).strategy.id;
        const second = value(workspace.importText(strategyText(value(workspace.exportStrategy(first))))).strategy.id;
        expect(said(workspace, second)).toEqual(said(workspace, strategyId));
        value(workspace.close());
      }),
      { numRuns: 15 },
    );
  });
});

test.each(sampleNames)('the sample %s is imported with all its rows', (name) => {
  const { workspace } = setting();
  const { strategy, droppedReferences } = value(workspace.importText(readFileSync(resourcePath('samples', `${name}.json`), 'utf8')));
  expect(droppedReferences).toBe(0);
  expect(workspace.verify()).toMatchObject({ ok: true, problems: [], notes: [] });
  expect(value(workspace.observed(strategy.id)).feedback.total).toBe(value(workspace.rowCounts(strategy.id)).feedback);
});
