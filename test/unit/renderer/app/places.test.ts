import { describe, expect, it } from 'vitest';
import { fieldPlaces } from '../../../../src/renderer/app/field-places.ts';
import { dayOf, timeOf, whenOf } from '../../../../src/renderer/app/time.ts';
import { frameworkOf, ownKinds } from '../../../../src/shared/frameworks/index.ts';
import { record } from '../make.ts';

describe('fields that can be gone to', () => {
  it('are all fields of all frameworks that people fill in', () => {
    const all = ownKinds.flatMap((kind) => frameworkOf(kind).sections.flatMap(({ fields }) => fields));
    expect(fieldPlaces([], undefined)).toHaveLength(all.length);
  });

  it('lead into the only record of their kind, and nowhere while there is a choice', () => {
    const one = fieldPlaces([record('persona', 'a')], undefined).find(({ field }) => field === 'quote');
    expect(one?.record).toBe('a');
    const two = fieldPlaces([record('persona', 'a'), record('persona', 'b')], undefined).find(({ field }) => field === 'quote');
    expect(two?.record).toBeNull();
  });

  it('lead into the open record first', () => {
    const places = fieldPlaces([record('persona', 'a'), record('persona', 'b'), record('brief', 'x')], 'b');
    expect(places[0]).toMatchObject({ kind: 'persona', record: 'b' });
    expect(places.filter(({ record: id }) => id === 'b').every(({ kind }) => kind === 'persona')).toBe(true);
  });
});

describe('times', () => {
  const now = new Date(2026, 10, 20, 9, 5);

  it('of today are a time of day', () => {
    expect(whenOf(new Date(2026, 10, 20, 0, 1).toISOString(), now)).toBe('00:01');
    expect(timeOf(now)).toBe('09:05');
  });

  it('of the last six days are a weekday, also across midnight', () => {
    expect(whenOf(new Date(2026, 10, 19, 23, 59).toISOString(), now)).toBe('Thu');
    expect(whenOf(new Date(2026, 10, 14, 23, 59).toISOString(), now)).toBe('Sat');
  });

  it('before that are a date', () => {
    expect(whenOf(new Date(2026, 10, 13, 12).toISOString(), now)).toBe('13 Nov 2026');
  });

  it('from a clock that runs ahead are a time of day', () => {
    expect(whenOf(new Date(2026, 10, 20, 9, 6).toISOString(), now)).toBe('09:06');
  });

  it('name the day where the person is', () => {
    expect(dayOf(new Date(2026, 0, 5, 23, 30))).toBe('2026-01-05');
  });
});
