import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assumptionShare, type EvidenceEntry, ledgerOf, levelToday, shareOf, withEntry } from '../../../src/shared/analysis/evidence.ts';
import { NOTHING_OBSERVED } from '../../../src/shared/observed.ts';
import { feedbackEntrySchema } from '../../../src/shared/rows.ts';
import { type AnyRecord, record } from '../renderer/make.ts';

const TODAY = '2026-11-22';

const entry = (id: string, given: Partial<EvidenceEntry> = {}): EvidenceEntry => ({
  id,
  claim: `Claim ${id}`,
  level: 'partial',
  source: '',
  date: null,
  sampleSize: null,
  expires: null,
  cites: [],
  about: null,
  ...given,
});

const MAKE = {
  persona: (id: string, evidence: EvidenceEntry[]): AnyRecord => record('persona', id, { evidence }),
  swot: (id: string, evidence: EvidenceEntry[]): AnyRecord => record('swot', id, { evidence }),
  metric: (id: string, evidence: EvidenceEntry[]): AnyRecord => record('metric', id, { evidence }),
  review: (id: string, evidence: EvidenceEntry[]): AnyRecord => record('review', id, { evidence }),
};

const feedback = (id: string) => ({ ...feedbackEntrySchema.parse({ verbatim: 'Cold rooms' }), number: 1, id, batch: null });

describe('the evidence ledger', () => {
  it('lists the claims in the order a strategy is made, then as they stand in their records', () => {
    const records = [
      record('swot', 's', { evidence: [entry('3')] }),
      record('persona', 'b', { evidence: [entry('2')] }, 2),
      record('persona', 'a', { evidence: [entry('1'), entry('0')] }, 1),
    ];
    expect(ledgerOf(records, NOTHING_OBSERVED, TODAY).map((claim) => claim.entry?.id)).toEqual(['1', '0', '2', '3']);
  });

  it('counts a record that cites nothing as one assumed claim', () => {
    const [claim, ...others] = ledgerOf([record('persona', 'a')], NOTHING_OBSERVED, TODAY);
    expect(others).toEqual([]);
    expect(claim).toMatchObject({ entry: null, level: 'assumption', expired: false });
  });

  it('takes a claim for an assumption from the day after its last valid day', () => {
    expect(levelToday(entry('1', { level: 'validated', expires: TODAY }), TODAY)).toBe('validated');
    expect(levelToday(entry('1', { level: 'validated', expires: '2026-11-21' }), TODAY)).toBe('assumption');
    const [claim] = ledgerOf(
      [record('persona', 'a', { evidence: [entry('1', { level: 'validated', expires: '2026-11-21' })] })],
      NOTHING_OBSERVED,
      TODAY,
    );
    expect(claim).toMatchObject({ expired: true, level: 'assumption' });
  });

  it('takes a claim without a level for an assumption', () => {
    expect(levelToday(entry('1', { level: null }), TODAY)).toBe('assumption');
  });

  it('leaves out what the program keeps beside the records', () => {
    expect(ledgerOf([record('review', 'r')], NOTHING_OBSERVED, TODAY)).toEqual([]);
  });

  it('shows what is cited, and counts what is cited but gone', () => {
    const cites = [
      { kind: 'feedback', id: 'f1' },
      { kind: 'feedback', id: 'gone' },
      { kind: 'point', id: 'f1' },
    ] as const;
    const records = [record('persona', 'a', { evidence: [entry('1', { cites: [...cites] })] })];
    const [claim] = ledgerOf(records, { cited: [feedback('f1')], points: [] }, TODAY);
    expect(claim?.cited.feedback.map(({ id }) => id)).toEqual(['f1']);
    expect(claim?.cited.missing).toBe(2);
  });
});

describe('the share of assumptions', () => {
  it('is the assumed claims of all claims, in whole percent', () => {
    const records = [
      record('persona', 'a', { evidence: [entry('1'), entry('2', { level: 'validated' }), entry('3', { level: 'assumption' })] }),
      record('swot', 's'),
      record('review', 'r'),
    ];
    expect(assumptionShare(records, TODAY)).toMatchObject({ claims: 4, assumed: 2, percent: 50, expired: 0 });
  });

  it('is told for each framework that has records', () => {
    const records = [
      record('swot', 's'),
      record('persona', 'a', { evidence: [entry('1', { level: 'validated' })] }),
      record('persona', 'b', { evidence: [entry('2', { level: 'validated', expires: '2026-01-01' })] }),
    ];
    expect(assumptionShare(records, TODAY).byKind).toMatchObject([
      { kind: 'persona', claims: 2, assumed: 1, percent: 50, expired: 1, levels: { validated: 1, partial: 0, assumption: 1 } },
      { kind: 'swot', claims: 1, assumed: 1, percent: 100, expired: 0 },
    ]);
  });

  it('is unknown while there is no record', () => {
    expect(assumptionShare([], TODAY)).toMatchObject({ claims: 0, percent: null, byKind: [] });
  });

  it('adds up: levels to claims, frameworks to the whole', () => {
    const level = fc.constantFrom('assumption', 'partial', 'validated', null);
    const expires = fc.constantFrom(null, '2026-11-21', '2026-11-22', '2027-01-01');
    const evidence = fc.array(fc.record({ level, expires }), { maxLength: 4 });
    const strategy = fc.array(
      fc.record({ kind: fc.constantFrom('persona' as const, 'swot' as const, 'metric' as const, 'review' as const), evidence }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(strategy, (made) => {
        const records = made.map(({ kind, evidence: given }, index) =>
          MAKE[kind](
            `r${index}`,
            given.map((one, place) => entry(`${index}-${place}`, one)),
          ),
        );
        const share = assumptionShare(records, TODAY);
        const { validated, partial, assumption } = share.levels;
        expect(validated + partial + assumption).toBe(share.claims);
        expect(share.byKind.reduce((sum, one) => sum + one.claims, 0)).toBe(share.claims);
        expect(share.byKind.reduce((sum, one) => sum + one.assumed, 0)).toBe(share.assumed);
        expect(share.expired).toBeLessThanOrEqual(share.assumed);
        expect(shareOf(ledgerOf(records, NOTHING_OBSERVED, TODAY)).percent).toBe(share.percent);
      }),
    );
  });
});

describe('a changed entry', () => {
  it('keeps every other entry and field as it was', () => {
    const { data } = record('persona', 'a', { name: 'Maya', evidence: [entry('1'), entry('2')] });
    const next = withEntry(data, '2', { level: 'validated', sampleSize: 12 });
    expect(next).toEqual({ ...data, evidence: [entry('1'), entry('2', { level: 'validated', sampleSize: 12 })] });
  });

  it('leaves the data alone where the entry is not there any more', () => {
    const { data } = record('persona', 'a', { evidence: [entry('1')] });
    expect(withEntry(data, 'gone', { level: 'validated' })).toBe(data);
  });
});
