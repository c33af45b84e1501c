import { describe, expect, it } from 'vitest';
import { aboutWords, keyOfClaim, NO_FILTER, shownClaims } from '../../../../src/renderer/evidence/ledger.ts';
import { type EvidenceEntry, ledgerOf } from '../../../../src/shared/analysis/evidence.ts';
import { NOTHING_OBSERVED } from '../../../../src/shared/observed.ts';
import { pain, record } from '../make.ts';

const entry = (id: string, given: Partial<EvidenceEntry> = {}): EvidenceEntry => ({
  id,
  claim: id,
  level: 'partial',
  source: '',
  date: null,
  sampleSize: null,
  expires: null,
  cites: [],
  about: null,
  ...given,
});

const records = [
  record('persona', 'maya', {
    name: 'Maya',
    pains: [pain('wifi', 'Video calls drop')],
    evidence: [
      entry('calls', { source: 'Interviews', sampleSize: 8, date: '2026-06-01', about: { record: 'maya', item: 'wifi' } }),
      entry('bookings', { level: 'validated', sampleSize: 1140, date: '2026-09-30' }),
    ],
  }),
  record('swot', 'swot', { evidence: [entry('old', { level: 'validated', expires: '2026-01-01', source: 'Audit' })] }),
  record('metric', 'nps', { name: 'NPS' }),
];
const claims = ledgerOf(records, NOTHING_OBSERVED, '2026-11-22');
const shown = (...[filter, sort]: [Partial<typeof NO_FILTER>, Parameters<typeof shownClaims>[2]]) =>
  shownClaims(claims, { ...NO_FILTER, ...filter }, sort).map(keyOfClaim);

describe('the claims that are shown', () => {
  it('begin with those past their date, then follow the strategy', () => {
    expect(shown({}, null)).toEqual(['swot/old', 'maya/calls', 'maya/bookings', 'nps']);
  });

  it('are found by words of the claim, its source, its record and what it is about', () => {
    expect(shown({ text: 'INTERVIEW' }, null)).toEqual(['maya/calls']);
    expect(shown({ text: 'video calls' }, null)).toEqual(['maya/calls']);
    expect(shown({ text: 'maya' }, null)).toEqual(['maya/calls', 'maya/bookings']);
    expect(shown({ text: 'nobody' }, null)).toEqual([]);
  });

  it('of a level are those that count as it today', () => {
    expect(shown({ level: 'validated' }, null)).toEqual(['maya/bookings']);
    expect(shown({ level: 'assumption' }, null)).toEqual(['swot/old', 'nps']);
    expect(shown({ level: 'expired' }, null)).toEqual(['swot/old']);
    expect(shown({ level: 'uncited' }, null)).toEqual(['nps']);
  });

  it('may be those of one framework', () => {
    expect(shown({ kind: 'metric' }, null)).toEqual(['nps']);
  });

  it('are sorted both ways, and what says nothing comes last in both', () => {
    expect(shown({}, { key: 'sampleSize', down: false })).toEqual(['maya/calls', 'maya/bookings', 'swot/old', 'nps']);
    expect(shown({}, { key: 'sampleSize', down: true }).slice(0, 2)).toEqual(['maya/bookings', 'maya/calls']);
    expect(shown({}, { key: 'source', down: true }).slice(0, 2)).toEqual(['maya/calls', 'swot/old']);
  });

  it('are sorted by the level that they count as, the firmest first', () => {
    expect(shown({}, { key: 'level', down: false })[0]).toBe('maya/bookings');
  });
});

describe('what a claim is about', () => {
  it('is the item’s code and words, or nothing for the record as a whole', () => {
    expect(claims.map(aboutWords)).toEqual(['P1 Video calls drop', '', '', '']);
  });
});
