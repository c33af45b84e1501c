import { describe, expect, it } from 'vitest';
import { put } from '../../../../../src/renderer/boards/drag/arrangement.ts';
import {
  arranged,
  arrangementOf,
  codedItems,
  movedTo,
  type SwotData,
  toggleCitation,
  uncited,
  withItem,
  withNewItem,
  withNewStrategy,
  withoutItem,
} from '../../../../../src/renderer/boards/swot/items.ts';
import { emptyData, parseData } from '../../../../../src/shared/records.ts';

const RECORD = 'swot-1';
const item = (id: string) => ({ id, statement: `Says ${id}`, impact: 4, confidence: 5 });
const data: SwotData = {
  ...emptyData('swot'),
  strengths: [item('s1'), item('s2')],
  weaknesses: [item('w1')],
  opportunities: [item('o1')],
  threats: [],
  strategies: [
    {
      id: 'x',
      statement: 'Do it',
      kind: 'SO',
      cites: [
        { record: RECORD, item: 's1' },
        { record: RECORD, item: 'o1' },
      ],
    },
  ],
};

describe('an item of the SWOT board', () => {
  it('keeps its id, ratings and citations when it goes to another quadrant', () => {
    const next = movedTo(data, 's1', 'threats');
    expect(next.threats).toEqual([item('s1')]);
    expect(next.strengths.map(({ id }) => id)).toEqual(['s2']);
    expect(next.strategies).toEqual(data.strategies);
  });

  it('gets the code of its new place', () => {
    const next = arranged(data, put(arrangementOf(data), 's1', { group: 'opportunities', index: 0 }));
    expect(codedItems(next).get('s1')?.code).toBe('O1');
    expect(codedItems(next).get('o1')?.code).toBe('O2');
  });

  it('changes alone', () => {
    const next = withItem(data, 's2', { impact: 1 });
    expect(next.strengths).toEqual([item('s1'), { ...item('s2'), impact: 1 }]);
    expect(withItem(data, 'nobody', { impact: 1 })).toBe(data);
  });

  it('is added unrated at the end of its quadrant', () => {
    const next = withNewItem(data, 'weaknesses', 'w2', 'Łódź → €');
    expect(next.weaknesses.at(-1)).toEqual({ id: 'w2', statement: 'Łódź → €', impact: null, confidence: null });
    expect(parseData('swot', next).ok).toBe(true);
  });

  it('takes its citations with it when it is deleted, and leaves its evidence to the record', () => {
    const claim = { id: 'e', claim: 'Seen', level: null, source: '', date: null, sampleSize: null, expires: null, cites: [] };
    const next = withoutItem({ ...data, evidence: [{ ...claim, about: { record: RECORD, item: 's1' } }] }, RECORD, 's1');
    expect(next.strengths.map(({ id }) => id)).toEqual(['s2']);
    expect(next.strategies[0]?.cites).toEqual([{ record: RECORD, item: 'o1' }]);
    expect(next.evidence).toEqual([{ ...claim, about: null }]);
  });

  it('is named among those that no strategy cites until one does', () => {
    expect(uncited(data, RECORD).map(({ code }) => code)).toEqual(['S2', 'W1']);
    const next = toggleCitation(data, RECORD, 'x', 's2');
    expect(uncited(next, RECORD).map(({ code }) => code)).toEqual(['W1']);
    expect(toggleCitation(next, RECORD, 'x', 's2').strategies).toEqual(data.strategies);
  });
});

describe('a new strategy', () => {
  it('cites the chosen item where its letter belongs to the kind', () => {
    const next = withNewStrategy(data, RECORD, 'y', 'WO', 'w1');
    expect(next.strategies.at(-1)).toEqual({ id: 'y', statement: '', kind: 'WO', cites: [{ record: RECORD, item: 'w1' }] });
  });

  it('cites nothing where the letter belongs to another kind, or nothing is chosen', () => {
    expect(withNewStrategy(data, RECORD, 'y', 'ST', 'w1').strategies.at(-1)?.cites).toEqual([]);
    expect(withNewStrategy(data, RECORD, 'y', 'ST', undefined).strategies.at(-1)?.cites).toEqual([]);
  });
});
