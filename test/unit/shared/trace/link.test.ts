import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Changes, changesSchema } from '../../../../src/shared/changes.ts';
import type { RecordData } from '../../../../src/shared/frameworks/index.ts';
import type { AnyRecord } from '../../../../src/shared/records.ts';
import { buildGraph, type Column, type LinkChoice, linkChange, linkOffers, type OpenEnd } from '../../../../src/shared/trace/index.ts';
import { makeAny } from '../../analysis/make.ts';
import { arbitraryStrategy } from './arbitrary.ts';
import { strategy } from './strategy.ts';

const ids = (): (() => string) => {
  let count = 0;
  return () => {
    count += 1;
    return `new-${count}`;
  };
};

/** The records after a change, as the workspace would have them. */
function applied(records: readonly AnyRecord[], { put }: Changes): AnyRecord[] {
  const made = put.map(({ id, kind, data }) => makeAny(kind, id, { ...data }, records.find((record) => record.id === id)?.position ?? 99));
  return [...records.filter(({ id }) => !put.some((one) => one.id === id)), ...made];
}

const endAt = (records: readonly AnyRecord[], node: string, missing: Column): OpenEnd => {
  const end = buildGraph(records).openEnds.find((one) => one.node === node && one.missing === missing);
  if (!end) throw new Error(`${node} lacks no ${missing}`);
  return end;
};

/** What one choice at an open end of the sample makes of a record of this kind. */
function outcome<K extends AnyRecord['kind']>(node: string, missing: Column, choice: LinkChoice, kind: K, from = strategy()) {
  const change = linkChange(from, endAt(from, node, missing), choice, ids());
  const put = change?.put.find((one) => one.kind === kind);
  if (!change || !put) throw new Error('Nothing was made');
  return { change, put, data: makeAny(kind, put.id, { ...put.data }).data as RecordData[K] };
}

describe('what an open end offers', () => {
  it('is what lies nearest first, and the making of a new one', () => {
    const graph = buildGraph(strategy());
    const offers = linkOffers(graph, strategy(), endAt(strategy(), 'maya/calls', 'reliever'));
    expect(offers.label).toBe('Add a reliever');
    expect(offers.existing.map(({ label, detail }) => [label, detail])).toEqual([
      ['Room finder with desk filter', 'Work weekends for Maya'],
      ['Early children’s table', 'Work weekends for Maya'],
    ]);
    expect(offers.make?.label).toBe('New reliever');
  });

  it('is no objective that another metric measures already', () => {
    const offers = linkOffers(buildGraph(strategy()), strategy(), endAt(strategy(), 'engagement', 'objective'));
    expect(offers.label).toBe('Link an objective');
    expect(offers.existing.map(({ key }) => key)).toEqual(['brief/walkers']);
  });

  it('is no new SWOT item: which quadrant it belongs in is not known', () => {
    const offers = linkOffers(buildGraph(strategy()), strategy(), endAt(strategy(), 'swot/empty', 'swot'));
    expect(offers.make).toBeNull();
    expect(offers.existing.map(({ key }) => key)).toEqual(['swot/w1', 'swot/o1']);
  });
});

describe('a link put in its place', () => {
  it('goes into the field that holds it, with the revision it was made from', () => {
    const { change, put, data } = outcome('maya/calls', 'reliever', { kind: 'link', node: 'map/table' }, 'value-fit');
    expect(change.label).toBe('Link Video calls drop in the room to Early children’s table');
    expect(put.revision).toBe(1);
    expect(data.relievers[1]?.relieves).toEqual([{ record: 'maya', item: 'calls' }]);
  });

  it('adds a new reliever to the map of the persona that has the pain', () => {
    const { put, data } = outcome('maya/calls', 'reliever', { kind: 'make', name: '  A mast of its own ' }, 'value-fit');
    expect(put.id).toBe('map');
    expect(data.relievers[2]).toMatchObject({ statement: 'A mast of its own', relieves: [{ record: 'maya', item: 'calls' }] });
  });

  it('makes a map for the persona where there is none', () => {
    const records = strategy().filter(({ kind }) => kind !== 'value-fit');
    const { put, data } = outcome('maya/calls', 'reliever', { kind: 'make', name: 'A mast' }, 'value-fit', records);
    expect(put.revision).toBeNull();
    expect(data).toMatchObject({ title: 'Offer for Maya Lindqvist', audience: { record: 'maya' } });
  });

  it('aims a new tactic at the segments of those whose pain it answers', () => {
    const { data } = outcome('map/table', 'tactic', { kind: 'make', name: 'Table at five' }, 'marketing-mix');
    expect(data.tactics.at(-1)).toMatchObject({ answers: [{ record: 'map', item: 'table' }], segments: [{ record: 'weekenders' }] });
  });

  it('gives a reliever without a pain a new pain of the persona that its map is for', () => {
    const { change, data } = outcome('map/table', 'pain', { kind: 'make', name: 'Dinner is at eight' }, 'persona');
    expect(data.pains.at(-1)?.statement).toBe('Dinner is at eight');
    expect(change.put.map(({ id }) => id)).toEqual(['maya', 'map']);
  });

  it('makes record and reference as one step', () => {
    const { change } = outcome('mix/fair', 'touchpoint', { kind: 'make', name: 'Fair ground' }, 'touchpoint');
    expect(change.put.map(({ kind, revision }) => [kind, revision])).toEqual([
      ['touchpoint', null],
      ['marketing-mix', 1],
    ]);
    expect(change.label).toBe('Add Fair ground to Stand at the spring fair');
  });

  it('is refused where the end is closed by now, the choice is not offered, or the name is empty', () => {
    const calls = endAt(strategy(), 'maya/calls', 'reliever');
    expect(linkChange(strategy(), calls, { kind: 'make', name: ' ' }, ids())).toBeNull();
    expect(linkChange(strategy(), calls, { kind: 'link', node: 'page' }, ids())).toBeNull();
    const made = linkChange(strategy(), calls, { kind: 'make', name: 'A mast' }, ids());
    expect(made && linkChange(applied(strategy(), made), calls, { kind: 'make', name: 'Another' }, ids())).toBeNull();
  });

  it('makes the open end disappear, whatever is chosen, in any strategy', () => {
    fc.assert(
      fc.property(arbitraryStrategy, fc.string({ minLength: 1, maxLength: 400 }), (records, typed) => {
        const graph = buildGraph(records);
        const name = typed.replaceAll('\0', '').trim() || 'Name';
        for (const end of graph.openEnds.slice(0, 12)) {
          const offers = linkOffers(graph, records, end);
          const choices: LinkChoice[] = [
            ...offers.existing.slice(0, 2).map(({ key }): LinkChoice => ({ kind: 'link', node: key })),
            ...(offers.make ? [{ kind: 'make', name } as const] : []),
          ];
          for (const choice of choices) {
            const change = linkChange(records, end, choice, ids());
            expect(change).not.toBeNull();
            if (!change) continue;
            expect(changesSchema.safeParse(change).success).toBe(true);
            const left = buildGraph(applied(records, change)).openEnds;
            expect(
              left.some(({ node, missing, direction }) => node === end.node && missing === end.missing && direction === end.direction),
            ).toBe(false);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
