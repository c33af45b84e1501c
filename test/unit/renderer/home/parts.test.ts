import { describe, expect, it } from 'vitest';
import { groupGaps } from '../../../../src/renderer/home/gap-groups.ts';
import { horizonOf, metaOf } from '../../../../src/renderer/home/meta.ts';
import { planOf } from '../../../../src/renderer/home/tactics.ts';
import { record } from '../make.ts';

describe('gaps', () => {
  const gap = (label: string) => ({ path: [label], section: 's', label, missing: 0 });

  it('of one item stand together under its name', () => {
    const groups = groupGaps([gap('Quote'), gap('Pains: “Slow: very”: Severity'), gap('Pains: “Slow: very”: Frequency'), gap('Goals')]);
    expect(groups.map(({ of, gaps }) => [of, gaps.map(({ label }) => label)])).toEqual([
      ['', ['Quote', 'Goals']],
      ['Pains: “Slow: very”', ['Severity', 'Frequency']],
    ]);
  });
});

describe('the line under the title', () => {
  it.each([
    ['2027-01-01', '2027-12-31', 'Jan – Dec 2027'],
    ['2026-11-01', '2028-03-31', 'Nov 2026 – Mar 2028'],
    ['2027-05-01', '2027-05-31', 'May 2027'],
    [null, '2027-12-31', ''],
    ['2027-01-01', null, ''],
  ])('writes %s to %s as “%s”', (start, end, written) => {
    expect(horizonOf(start, end)).toBe(written);
  });

  it('says nothing of what is not known', () => {
    expect(metaOf([])).toEqual([]);
    expect(metaOf([record('brief', 'b', { sector: 'saas' })])).toEqual(['SaaS']);
  });

  it('names those who answer for most records first, and counts the rest', () => {
    const owners = ['Ann', 'Bea', 'Bea', 'Cem', 'Dov', 'Eva', ' Bea '];
    const records = owners.map((owner, index) => record('metric', `m${index}`, { owner }));
    expect(metaOf(records)).toEqual(['Bea, Ann, Cem, Dov, 1 more']);
  });
});

describe('work ahead', () => {
  const tactic = (id: string, start: string | null, end: string | null, status: 'planned' | 'done' | 'stopped' = 'planned') => ({
    id,
    statement: id,
    p: null,
    segments: [],
    answers: [],
    touchpoints: [],
    owner: '',
    start,
    end,
    cost: 100,
    metric: null,
    status,
  });
  const mix = record('marketing-mix', 'm', {
    totalBudget: 900,
    tactics: [
      tactic('later', '2027-03-01', '2027-04-01'),
      tactic('now', '2027-01-01', '2027-02-10'),
      tactic('over', '2026-01-01', '2026-02-01'),
      tactic('done', '2027-03-01', '2027-04-01', 'done'),
      tactic('stopped', '2027-03-01', '2027-04-01', 'stopped'),
      tactic('undated', null, null),
      tactic('one day', '2027-02-10', null),
    ],
  });

  it('is what runs today or comes, by its first day', () => {
    expect(planOf([mix], '2027-02-10').ahead.map(({ tactic: { id } }) => id)).toEqual(['now', 'one day', 'later']);
  });

  it('adds up every tactic, also those that are over', () => {
    expect(planOf([mix], '2027-02-10')).toMatchObject({ count: 7, cost: 700, budget: 900 });
    expect(planOf([record('marketing-mix', 'm')], '2027-02-10').budget).toBeNull();
  });
});
