import Database from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openWorkspace } from '../../../src/main/workspace/index.ts';
import { frameworkOf, type Kind, kinds } from '../../../src/shared/frameworks/index.ts';
import { mapCitations, mapReferences } from '../../../src/shared/records.ts';
import { diff, translated, versionOf } from '../../../src/shared/versions/index.ts';
import { arbitraryData } from '../../fixtures/arbitrary.ts';
import { failure, freshPath, type Setting, setting, testClock, value } from './helpers.ts';
import { feedback, found, point, response } from './rows.ts';

const duplicate = ({ workspace, strategyId }: Setting, name = 'Bolder', id = strategyId) =>
  value(workspace.variants.duplicate({ id, name }));
const read = ({ workspace }: Setting, strategyId: string) => value(workspace.variants.read(strategyId));

describe('a variant', () => {
  test('has the records of its base under ids of its own, and their items under the same', () => {
    const place = setting();
    const couples = place.add('segment', { name: 'Couples' });
    const maya = place.add('persona', {
      name: 'Maya',
      segments: [{ record: couples.id }],
      pains: [{ id: 'pain-1', statement: 'Slow checkout', severity: 4, frequency: null }],
    });
    const variant = duplicate(place);
    expect(variant.name).toBe('Bolder');
    const { records, origins } = read(place, variant.id);
    const copy = records.find(({ kind }) => kind === 'persona');
    const segment = records.find(({ kind }) => kind === 'segment');
    expect(copy?.id).not.toBe(maya.id);
    expect(copy?.data).toEqual({ ...maya.data, segments: [{ record: segment?.id }] });
    expect(copy).toMatchObject({ position: maya.position, revision: 1, strategyId: variant.id });
    expect(origins[copy?.id ?? '']).toBe(maya.id);
    expect(origins[segment?.id ?? '']).toBe(couples.id);
    expect(records.find(({ kind }) => kind === 'brief')).toMatchObject({ title: 'Bolder' });
    expect(place.workspace.verify()).toMatchObject({ ok: true, problems: [], notes: [] });
  });

  test('differs in nothing from its base but for the name, whatever that holds', () => {
    // What leads nowhere is not taken along.
    const anyData = (kind: Kind) =>
      arbitraryData(kind).map((data) => {
        const { fields } = frameworkOf(kind);
        return {
          kind,
          data: mapCitations(
            fields,
            mapReferences(fields, data, () => null),
            () => null,
          ),
        };
      });
    const made = fc.array(fc.constantFrom<Kind>(...kinds, 'persona').chain(anyData), { maxLength: 4 });
    fc.assert(
      fc.property(made, (all) => {
        const place = setting();
        for (const { kind, data } of all) place.workspace.records.create({ strategyId: place.strategyId, kind, data });
        const [base, copy] = [read(place, place.strategyId), read(place, duplicate(place).id)];
        const changes = diff(
          versionOf(base.records, base.observed),
          translated(versionOf(copy.records, copy.observed), new Map(Object.entries(copy.origins))),
        );
        expect(changes).toMatchObject([
          { kind: 'field', recordKind: 'brief', path: ['name'], change: { before: 'Harbour House', after: 'Bolder' } },
        ]);
        expect(place.workspace.verify()).toMatchObject({ ok: true, problems: [], notes: [] });
        value(place.workspace.close());
      }),
      { numRuns: 25 },
    );
  });

  test('has the rows of its base, which lead to its own records', () => {
    const place = setting();
    const { workspace, strategyId } = place;
    const maya = place.add('persona', { name: 'Maya' });
    const nps = place.add('metric', { name: 'NPS', kind: 'NPS' });
    const said = value(
      workspace.feedback.add({ strategyId, entry: feedback({ verbatim: 'Slow', persona: maya.id, externalId: 'E1', loop: 'acted' }) }),
    );
    const measured = value(
      workspace.points.add({ strategyId, entry: point({ metric: nps.id, date: '2026-09-30', label: 'Summer', value: 30, n: 200 }) }),
    );
    value(workspace.responses.add({ strategyId, entries: [response({ metric: nps.id, score: 9, persona: maya.id })] }));
    place.edit('persona', maya.id, {
      evidence: [
        {
          id: 'e1',
          claim: 'Checkout is slow',
          level: 'partial',
          source: '',
          date: null,
          sampleSize: null,
          expires: null,
          cites: [
            { kind: 'feedback', id: said.id },
            { kind: 'point', id: measured.id },
          ],
          about: null,
        },
      ],
    });
    const variant = duplicate(place);
    const { records, observed } = read(place, variant.id);
    const persona = records.find(({ kind }) => kind === 'persona');
    const metric = records.find(({ kind }) => kind === 'metric');
    const copied = found({ workspace, strategyId: variant.id });
    expect(copied).toMatchObject([{ verbatim: 'Slow', persona: persona?.id, externalId: 'E1', loop: 'acted', batch: null }]);
    expect(copied[0]?.id).not.toBe(said.id);
    expect(observed.points).toMatchObject([{ metric: metric?.id, value: 30, n: 200, label: 'Summer' }]);
    expect(observed.responses).toMatchObject([{ metric: metric?.id, persona: persona?.id, score: 9, count: 1 }]);
    expect(persona?.data).toMatchObject({ evidence: [{ id: 'e1', cites: [{ id: copied[0]?.id }, { id: observed.points[0]?.id }] }] });
    expect(value(workspace.search({ query: 'slow', strategyId: variant.id, limit: 5 })).length).toBeGreaterThan(0);
    expect(workspace.verify()).toMatchObject({ ok: true, problems: [], notes: [] });
  });

  test('changes without its base, has a history of its own, and leaves bin and versions behind', () => {
    const place = setting();
    const { workspace, strategyId } = place;
    const maya = place.add('persona', { name: 'Maya' });
    value(workspace.records.remove({ id: place.add('persona', { name: 'Gone' }).id, unlink: false }));
    value(workspace.snapshots.create({ strategyId, name: 'Draft', note: '' }));
    const variant = duplicate(place);
    expect(value(workspace.history.state(variant.id))).toEqual({ undo: null, redo: null });
    expect(value(workspace.bin.list(variant.id))).toEqual([]);
    expect(value(workspace.snapshots.list(variant.id))).toEqual([]);
    const copy = read(place, variant.id).records.find(({ kind }) => kind === 'persona');
    place.edit('persona', copy?.id ?? '', { name: 'Other' });
    expect(place.read('persona', maya.id).data.name).toBe('Maya');
    expect(value(workspace.history.state(strategyId)).undo).toBe('Remove persona Gone');
  });

  test('keeps the settings of the report', () => {
    const place = setting();
    const options = { ...value(place.workspace.strategies.reportOptions(place.strategyId)), preparedFor: 'The board' };
    value(place.workspace.strategies.setReportOptions(place.strategyId, options));
    expect(value(place.workspace.strategies.reportOptions(duplicate(place).id))).toEqual(options);
  });
});

describe('a family', () => {
  test('is found from each of its members, and a variant of a variant goes back to the base', () => {
    const place = setting();
    const { workspace, strategyId } = place;
    const maya = place.add('persona', { name: 'Maya' });
    const other = value(workspace.strategies.create('Unrelated'));
    const bold = duplicate(place, 'Bold');
    const bolder = duplicate(place, 'Bolder', bold.id);
    const expected = {
      base: strategyId,
      members: [
        { strategy: { id: strategyId }, of: null },
        { strategy: { id: bold.id }, of: strategyId },
        { strategy: { id: bolder.id }, of: bold.id },
      ],
    };
    for (const id of [strategyId, bold.id, bolder.id]) expect(value(workspace.variants.family(id))).toMatchObject(expected);
    expect(value(workspace.variants.family(other.id))).toMatchObject({ base: other.id, members: [{ of: null }] });
    const { records, origins } = read(place, bolder.id);
    expect(origins[records.find(({ kind }) => kind === 'persona')?.id ?? '']).toBe(maya.id);
    failure(workspace.variants.family('none'), 'not-found');
    failure(workspace.variants.read('none'), 'not-found');
    failure(workspace.variants.duplicate({ id: 'none', name: 'x' }), 'not-found');
  });

  test('holds together when its base is removed', () => {
    const place = setting();
    const { workspace, strategyId } = place;
    place.add('persona', { name: 'Maya' });
    const [bold, calm] = [duplicate(place, 'Bold'), duplicate(place, 'Calm')];
    value(workspace.strategies.remove(strategyId));
    expect(value(workspace.variants.family(calm.id))).toMatchObject({
      base: bold.id,
      members: [{ strategy: { id: bold.id } }, { strategy: { id: calm.id } }],
    });
    const keys = [bold, calm].map(({ id }) => {
      const { records, origins } = read(place, id);
      return records.map((record) => origins[record.id] ?? record.id);
    });
    expect(keys[0]).toEqual(keys[1]);
    expect(workspace.verify()).toMatchObject({ ok: true, problems: [] });
  });

  test('whose origins are damaged is refused with a sentence, and verify names it', () => {
    const path = freshPath();
    const place = setting(path);
    const variant = duplicate(place);
    value(place.workspace.close());
    const db = new Database(path);
    db.exec("UPDATE variants SET origins = '{}'");
    db.close();
    const again = value(openWorkspace(path, testClock()));
    expect(failure(again.variants.read(variant.id), 'workspace-damaged').message).toContain('“Bolder”');
    expect(again.verify().problems).toEqual(['What “Bolder” was duplicated from is not as it was saved: its checksum differs.']);
    value(again.close());
  });
});
