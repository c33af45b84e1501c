import { describe, expect, it } from 'vitest';
import { candidatesOf, creationLabel, creationsOf, notChosen, searchCandidates } from '../../../../src/renderer/ui/reference-search.ts';
import { currencyOf, nameOf, resolveReference } from '../../../../src/renderer/ui/resolve.ts';
import { pain, record } from '../make.ts';

const brief = record('brief', 'brief', {
  name: 'Harbour',
  currency: 'GBP',
  channels: [
    { id: 'c1', name: 'Direct site', kind: 'digital' },
    { id: 'c2', name: 'Phone', kind: 'human' },
  ],
});
const maya = record('persona', 'maya', { name: 'Maya', pains: [pain('p1', 'Slow checkout'), pain('p2', '')] });
const colin = record('persona', 'colin', { name: 'Colin', pains: [pain('p9', 'Łódź is far')] }, 1);
const map = record('value-fit', 'map', {
  title: 'Map',
  audience: { record: 'colin' },
  extraPains: [{ id: 'e1', statement: 'No lift', severity: null }],
});
const records = [brief, maya, colin, map];
const pains = [
  { kind: 'persona', list: 'pains' },
  { kind: 'value-fit', list: 'extraPains' },
];

describe('resolveReference', () => {
  it('names an item by its text and code', () => {
    expect(resolveReference(records, { record: 'maya', item: 'p1' })).toMatchObject({
      title: 'Slow checkout',
      code: 'P1',
      kind: 'persona',
      list: 'pains',
    });
  });

  it('gives a name to an item that has none', () => {
    expect(resolveReference(records, { record: 'maya', item: 'p2' })?.title).toBe('Untitled pain');
  });

  it('finds nothing for a record or an item that is gone', () => {
    expect(resolveReference(records, { record: 'nobody' })).toBeUndefined();
    expect(resolveReference(records, { record: 'maya', item: 'nothing' })).toBeUndefined();
  });
});

describe('nameOf', () => {
  it('is never empty', () => {
    expect(nameOf(record('persona', 'x'))).toBe('Untitled persona');
  });
});

describe('currencyOf', () => {
  it("is the brief's, and EUR without a brief", () => {
    expect(currencyOf(records)).toBe('GBP');
    expect(currencyOf([maya])).toBe('EUR');
  });
});

describe('candidatesOf', () => {
  it('puts the items of the record itself first, then those of records it refers to', () => {
    expect(candidatesOf(records, pains, 'map').map(({ reference }) => reference.item)).toEqual(['e1', 'p9', 'p1', 'p2']);
  });

  it('takes records where no list is named', () => {
    expect(candidatesOf(records, [{ kind: 'persona' }], 'map').map(({ title }) => title)).toEqual(['Colin', 'Maya']);
  });

  it("takes the record's own items for self", () => {
    expect(candidatesOf(records, [{ kind: 'self' }], 'maya').map(({ reference }) => reference.item)).toEqual(['p1', 'p2']);
  });

  it('leaves out what is chosen', () => {
    const left = notChosen(candidatesOf(records, pains, 'map'), [{ record: 'colin', item: 'p9' }]);
    expect(left.map(({ reference }) => reference.item)).toEqual(['e1', 'p1', 'p2']);
  });
});

describe('searchCandidates', () => {
  const all = candidatesOf(records, pains, 'map');
  const found = (query: string) => searchCandidates(all, query).map(({ reference }) => reference.item);

  it('finds by title whatever the accents', () => {
    expect(found('lodz')).toEqual(['p9']);
  });

  it('finds by code, and that first', () => {
    expect(found('p1')[0]).toBe('p9');
    expect(searchCandidates(candidatesOf(records, pains, 'maya'), 'p1')[0]?.reference.item).toBe('p1');
  });

  it('finds by the name of the record that holds it', () => {
    expect(found('maya')).toEqual(['p1', 'p2']);
  });

  it('asks for every word', () => {
    expect(found('slow lift')).toEqual([]);
  });
});

describe('creationsOf', () => {
  it('adds an item to the record that the field is about', () => {
    const [first, ...rest] = creationsOf(records, [{ kind: 'persona', list: 'pains' }], 'map');
    expect(rest).toEqual([]);
    expect(first && creationLabel(first, 'Noise')).toBe('Add pain “Noise” to Colin');
  });

  it('offers every owner where none is nearer', () => {
    expect(creationsOf(records, [{ kind: 'persona', list: 'pains' }], 'brief')).toHaveLength(2);
  });

  it('makes no second record of which there is one', () => {
    expect(creationsOf(records, [{ kind: 'brief' }], 'map')).toEqual([]);
    const [segment] = creationsOf(records, [{ kind: 'segment' }], 'map');
    expect(segment && creationLabel(segment, 'Walkers')).toBe('Create segment “Walkers”');
  });

  it('makes no items of the record for self', () => {
    expect(creationsOf(records, [{ kind: 'self' }], 'maya')).toEqual([]);
  });
});
