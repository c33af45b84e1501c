import { describe, expect, it } from 'vitest';
import type { Journey } from '../../../src/shared/analysis/journey.ts';
import { carriersOf, lineOf, startOf, tacticOf } from '../../../src/shared/analysis/journey-line.ts';
import type { AnyRecord } from '../../../src/shared/records.ts';
import { make } from './make.ts';

const pain = (id: string, severity: number | null, personaPain: unknown = null) => ({ id, statement: `Pain ${id}`, severity, personaPain });
const opportunity = (id: string, ...addresses: unknown[]) => ({ id, statement: `Opportunity ${id}`, addresses });
const own = (item: string) => ({ record: 'map', item });
const personas = { record: 'maya', item: 'pp' };

const journey: Journey = make('journey', 'map', {
  name: 'Map',
  phases: [
    { id: 'book', name: 'Book', pains: [pain('light', 2), pain('heavy', 5, personas)], opportunities: [opportunity('rate', own('heavy'))] },
    { id: 'stay', name: 'Stay', pains: [pain('lonely', 3)], opportunities: [opportunity('idea'), opportunity('direct', personas)] },
    { id: 'share', name: 'Share' },
  ],
});
const persona = make('persona', 'maya', { name: 'Maya', pains: [{ id: 'pp', statement: 'Prices differ', severity: 4 }] });
const fit = make('value-fit', 'fit', {
  relievers: [
    { id: 'r1', statement: 'Ask us', relieves: [personas] },
    { id: 'r2', statement: 'Price promise', relieves: [personas] },
  ],
});
const mix = make('marketing-mix', 'mix', {
  tactics: [
    { id: 't0', statement: 'Radio' },
    { id: 't1', statement: 'Rate page', answers: [{ record: 'fit', item: 'r2' }] },
  ],
});
const all: readonly AnyRecord[] = [journey, persona, fit, mix];

const line = (phase: string, lane: 'pains' | 'opportunities', records = all) =>
  lineOf(journey, startOf(journey, phase, lane), records, carriersOf(records));

describe('the line of a pain', () => {
  it('runs from the heaviest pain over the opportunity and the reliever to the tactic that carries it', () => {
    const { stops, endsBefore } = line('book', 'pains');
    expect(stops.map(({ stop, reference, code }) => [stop, reference.item, code])).toEqual([
      ['pain', 'heavy', ''],
      ['opportunity', 'rate', ''],
      ['personaPain', 'pp', 'P1'],
      ['reliever', 'r2', 'R2'],
      ['tactic', 't1', 'T2'],
    ]);
    expect(endsBefore).toBeNull();
  });

  it('takes a reliever that no tactic carries where there is no other, and says where it ends', () => {
    const { stops, endsBefore } = line('book', 'pains', [journey, persona, fit]);
    expect(stops.at(-1)).toMatchObject({ stop: 'reliever', code: 'R1' });
    expect(endsBefore).toBe('tactic');
  });

  it('ends at once where nothing addresses it', () => {
    const { stops, endsBefore } = line('stay', 'pains');
    expect(stops.map(({ stop }) => stop)).toEqual(['pain']);
    expect(endsBefore).toBe('opportunity');
  });

  it('passes over a pain of a persona that is gone', () => {
    const { stops, endsBefore } = line('book', 'pains', [journey, fit, mix]);
    expect(stops.map(({ stop }) => stop)).toEqual(['pain', 'opportunity']);
    expect(endsBefore).toBe('personaPain');
  });

  it('does not begin in a phase without a pain', () => {
    expect(line('share', 'opportunities')).toEqual({ stops: [], endsBefore: null });
  });
});

describe('the line of an opportunity', () => {
  it('shows the pain that it addresses before it', () => {
    expect(
      line('book', 'opportunities')
        .stops.map(({ stop }) => stop)
        .slice(0, 2),
    ).toEqual(['pain', 'opportunity']);
  });

  it('begins with itself where it addresses none', () => {
    expect(line('stay', 'opportunities').stops).toMatchObject([{ stop: 'opportunity', text: 'Opportunity idea' }]);
  });

  it('leads on to a tactic by way of a pain of the map or of the persona', () => {
    const [book, stay] = journey.data.phases;
    const carriers = carriersOf(all);
    expect(book?.opportunities.map((one) => tacticOf(journey, one, carriers)?.code)).toEqual(['T2']);
    expect(stay?.opportunities.map((one) => tacticOf(journey, one, carriers)?.code)).toEqual([undefined, 'T2']);
  });
});
