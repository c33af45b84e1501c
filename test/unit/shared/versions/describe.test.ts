import { describe, expect, test } from 'vitest';
import type { AnyData, Kind } from '../../../../src/shared/frameworks/index.ts';
import { parseData } from '../../../../src/shared/records.ts';
import { describeChanges, type Version, type VersionMeasure, type VersionRecord } from '../../../../src/shared/versions/index.ts';
import { value } from '../../main/helpers.ts';

const record = (id: string, kind: Kind, data: AnyData, position = 1): VersionRecord => ({
  id,
  kind,
  data: value(parseData(kind, data)),
  position,
});
const of = (...records: VersionRecord[]): Version => ({ records, measures: [] });

/** What is said about one record that went from these data to those. */
const said = (kind: Kind, before: AnyData, after: AnyData, ...others: VersionRecord[]): string[] =>
  describeChanges(of(record('x', kind, before), ...others), of(record('x', kind, after), ...others), 'GBP').changes.map(({ text }) => text);

const maya = (more: AnyData = {}) => ({ name: 'Maya', ...more });
const pain = (more: AnyData = {}) => ({ id: 'p1', statement: 'slow checkout', severity: 3, ...more });
const objective = (more: AnyData) => ({ objectives: [{ id: 'o1', statement: 'Direct bookings', ...more }] });

describe('a change is said as a client understands it', () => {
  test.each<[string, Kind, AnyData, AnyData]>([
    ['Persona Maya: pain “slow checkout”: severity 3 → 5.', 'persona', maya({ pains: [pain()] }), maya({ pains: [pain({ severity: 5 })] })],
    [
      'Brief: objective “Direct bookings”: due 30 Sep 2027 → 31 Dec 2027.',
      'brief',
      objective({ due: '2027-09-30' }),
      objective({ due: '2027-12-31' }),
    ],
    ['Brief: objective “Direct bookings”: target 55 taken out.', 'brief', objective({ target: 55 }), objective({})],
    ['Brief: objective “Direct bookings”: target set to 55.', 'brief', objective({}), objective({ target: 55 })],
    ['Persona Maya: pain “slow checkout” added.', 'persona', maya(), maya({ pains: [pain()] })],
    ['Persona Maya: pain “slow checkout” removed.', 'persona', maya({ pains: [pain()] }), maya()],
    ['Persona Maya: a pain without words added.', 'persona', maya(), maya({ pains: [pain({ statement: '' })] })],
    ['Persona Maya: status Draft → Final.', 'persona', maya(), maya({ status: 'final' })],
    ['Persona Maya: name “Mia” → “Maya”.', 'persona', { name: 'Mia' }, maya()],
    ['Unnamed persona: owner “Elin” written.', 'persona', {}, { owner: 'Elin' }],
    ['Persona Maya: tags: “core” added, “midweek” taken out.', 'persona', maya({ tags: ['midweek'] }), maya({ tags: ['core'] })],
    ['Persona Maya: tags in another order.', 'persona', maya({ tags: ['a', 'b'] }), maya({ tags: ['b', 'a'] })],
    ['Persona Maya: tags: “a”, “b”, “c” and 2 more added.', 'persona', maya(), maya({ tags: ['a', 'b', 'c', 'd', 'e'] })],
    [
      'Persona Maya: preferences: price: weight 3 → 4.',
      'persona',
      maya({ preferences: { price: { weight: 3 } } }),
      maya({ preferences: { price: { weight: 4 } } }),
    ],
    ['Marketing mix: total budget £12,000 → £13,200.', 'marketing-mix', { totalBudget: 1_200_000 }, { totalBudget: 1_320_000 }],
    ['Brief: horizon: to 31 Dec 2027 → 31 Mar 2028.', 'brief', { horizon: { end: '2027-12-31' } }, { horizon: { end: '2028-03-31' } }],
    ['Customer economics: retention 24% → 30%.', 'economics', { retention: 24 }, { retention: 30 }],
    ['Brief: sector set to Tourism and hospitality.', 'brief', {}, { sector: 'tourism' }],
    ['Persona Maya: photo added.', 'persona', maya(), maya({ photo: 'i1' })],
    ['Persona Maya: another photo.', 'persona', maya({ photo: 'i1' }), maya({ photo: 'i2' })],
  ])('%s', (sentence, kind, before, after) => {
    expect(said(kind, before, after)).toEqual([sentence]);
  });

  test('a long text is not put side by side', () => {
    const long = 'Whoever wants the sea, a desk or the coast path books with us, in three steps and at the lowest price there is.';
    expect(said('brief', { vision: long }, { vision: `${long} And more.` })).toEqual(['Brief: vision reworded.']);
    expect(said('brief', {}, { vision: long })).toEqual(['Brief: vision “Whoever wants the sea, a desk or the coast path…” written.']);
  });

  test('a reference is called by the name of what it leads to', () => {
    const nps = record('m', 'metric', { name: 'Net Promoter Score' });
    const touchpoint = record('t', 'touchpoint', { name: 'Booking page' });
    expect(said('brief', objective({}), objective({ measuredBy: { record: 'm' } }), nps)).toEqual([
      'Brief: objective “Direct bookings”: measured by set to “Net Promoter Score”.',
    ]);
    expect(
      said('brief', objective({ measuredBy: { record: 'm' } }), objective({ measuredBy: { record: 'gone' } }), nps, touchpoint),
    ).toEqual(['Brief: objective “Direct bookings”: measured by “Net Promoter Score” → something that is gone.']);
  });

  test('an item that went to another list of the record is moved', () => {
    const lift = { id: 'i', statement: 'Only one lift' };
    expect(said('swot', { strengths: [lift] }, { weaknesses: [lift] })).toEqual([
      'SWOT analysis: weakness “Only one lift” moved from strengths to weaknesses.',
    ]);
  });

  test('a nested item is found through what it stands in', () => {
    const journey = (severity: number): AnyData => ({
      name: 'Weekend',
      phases: [{ id: 'ph', name: 'Book', pains: [{ id: 'pp', statement: 'Too many fields', severity }] }],
    });
    const before = of(record('j', 'journey', journey(2)));
    const [change] = describeChanges(before, of(record('j', 'journey', journey(4))), null).changes;
    expect(change?.text).toBe('Journey map Weekend: phase “Book”: pain “Too many fields”: severity 2 → 4.');
    expect(change?.place).toEqual({ record: 'j', field: 'phases.pains', item: 'pp' });
  });

  test('records that came, went and changed places', () => {
    const [a, b] = [record('a', 'persona', { name: 'Ada' }, 1), record('b', 'persona', { name: 'Ben' }, 2)];
    const roadmap = record('r', 'roadmap', {});
    expect(describeChanges(of(a), of(a, b, roadmap), null).changes).toMatchObject([
      { text: 'Persona Ben added.', look: 'added', record: 'b', kind: 'persona', title: 'Ben', place: { record: 'b' } },
      { text: 'Roadmap added.', look: 'added' },
    ]);
    expect(describeChanges(of(a, b), of(b), null).changes).toMatchObject([{ text: 'Persona Ada removed.', look: 'removed' }]);
    expect(describeChanges(of(a, b), of({ ...b, position: 0.5 }, a), null).changes).toMatchObject([
      { text: 'Personas in another order.', look: 'changed' },
    ]);
    // Another number for the same order is no change that anybody sees.
    expect(describeChanges(of(a, b), of(a, { ...b, position: 7 }), null).changes).toEqual([]);
  });
});

describe('the summary', () => {
  const tactic = (id: string, p: string, cost: number) => ({ id, statement: `Tactic ${id}`, p, cost });
  const mix = (tactics: object[], more: AnyData = {}) => record('mix', 'marketing-mix', { tactics, ...more });

  test('counts what came and went, and says what it costs', () => {
    const before = of(mix([tactic('a', 'promotion', 10_000), tactic('b', 'price', 50_000)], { totalBudget: 100_000 }));
    const after = of(
      record('p', 'persona', { name: 'Maya' }),
      mix([tactic('a', 'promotion', 10_000), tactic('c', 'promotion', 70_000), tactic('d', 'promotion', 50_000)], { totalBudget: 220_000 }),
    );
    expect(describeChanges(before, after, 'EUR').summary).toEqual([
      '1 persona added, 2 tactics added, 1 tactic removed, 1 record changed.',
      '€500 less for Price, €1,200 more for Promotion, total budget €1,000 → €2,200.',
    ]);
  });

  test('says how metrics moved', () => {
    const nps = record('m', 'metric', { name: 'Net Promoter Score', kind: 'NPS' });
    const share = record('s', 'metric', { name: 'Direct bookings', unit: '%' });
    const measure = (metric: string, name: string, value: number, n: number | null): VersionMeasure => ({
      metric,
      name,
      label: 'Summer 2026',
      value,
      n,
      unit: '',
    });
    const before: Version = { records: [nps, share], measures: [measure('m', 'Net Promoter Score', 30, 200)] };
    const after: Version = {
      records: [nps, share],
      measures: [measure('m', 'Net Promoter Score', 35.5, 212), measure('s', 'Direct bookings', 41, null)],
    };
    const { summary, changes } = describeChanges(before, after, null);
    expect(summary).toEqual(['Net Promoter Score 30 → 35.5 (n 200 → 212), Direct bookings measured: 41%.']);
    expect(changes).toMatchObject([
      { text: 'Net Promoter Score 30 → 35.5 (n 200 → 212).', record: 'm', kind: 'metric', title: 'Net Promoter Score' },
      { text: 'Direct bookings measured: 41%.', record: 's' },
    ]);
    expect(describeChanges(after, after, null)).toEqual({ summary: [], changes: [] });
  });
});
