import { describe, expect, it } from 'vitest';
import {
  costsOf,
  effortPriorities,
  missingSteps,
  namesIn,
  peopleOf,
  quadrantOf,
  raciFaults,
  rolesOf,
  timelineRows,
} from '../../../src/shared/analysis/roadmap.ts';
import { make } from './make.ts';

const roadmap = (...initiatives: Record<string, unknown>[]) =>
  make('roadmap', 'r', {
    initiatives: initiatives.map((initiative, index) => ({ id: `i${index + 1}`, title: `I ${index + 1}`, ...initiative })),
  }).data;
const raci = (accountable: string, responsible: string[] = ['Kerensa'], consulted: string[] = [], informed: string[] = []) => ({
  raci: { responsible, accountable, consulted, informed },
});
const first = (data: ReturnType<typeof roadmap>) => {
  const [initiative] = data.initiatives;
  if (!initiative) throw new Error('No initiative');
  return initiative;
};

describe('impact and effort', () => {
  it('are four quadrants whose cross is the middle of the scale; what lies on it counts as high', () => {
    expect(quadrantOf(5, 1)).toBe('quick-win');
    expect(quadrantOf(3, 2)).toBe('quick-win');
    expect(quadrantOf(3, 3)).toBe('major-project');
    expect(quadrantOf(2, 2)).toBe('fill-in');
    expect(quadrantOf(2, 3)).toBe('avoid');
  });

  it('keep apart what lacks a rating', () => {
    const { rated, unrated } = effortPriorities(roadmap({ impact: 4, effort: 2 }, { impact: 4 }, { impact: 1, effort: 5, confidence: 2 }));
    expect(rated.map(({ code, quadrant, confidence }) => [code, quadrant, confidence])).toEqual([
      ['I1', 'quick-win', null],
      ['I3', 'avoid', 2],
    ]);
    expect(unrated.map(({ id }) => id)).toEqual(['i2']);
  });
});

describe('the timeline', () => {
  const horizon = { start: '2027-01-01', end: '2027-12-31' };

  it('follows the start, then the end; without dates comes last', () => {
    const data = roadmap(
      {},
      { start: '2027-03-01', end: '2027-05-01' },
      { start: '2027-01-11', end: '2027-06-01' },
      { start: '2027-03-01', end: '2027-04-01' },
    );
    expect(timelineRows(data, horizon).map(({ code }) => code)).toEqual(['I3', 'I4', 'I2', 'I1']);
  });

  it('flags what begins before the horizon or ends after it, and nothing while the horizon is not said', () => {
    const data = roadmap({ start: '2026-12-01', end: '2027-02-01' }, { start: '2027-01-01', end: '2027-12-31' }, { end: '2028-01-01' }, {});
    expect(timelineRows(data, horizon).map(({ code, outside }) => [code, outside])).toEqual([
      ['I1', true],
      ['I2', false],
      ['I3', true],
      ['I4', false],
    ]);
    expect(timelineRows(data, { start: null, end: null }).some(({ outside }) => outside)).toBe(false);
  });
});

describe('what the roadmap costs', () => {
  it('is spread over the quarters of the horizon, and what has no dates stands in none', () => {
    const data = roadmap({ cost: 9000, start: '2027-02-15', end: '2027-05-15' }, { cost: 500 }, {});
    const costs = costsOf(data, { start: '2027-01-01', end: '2027-12-31' });
    expect(costs).toMatchObject({ total: 9500, undated: 500, unknown: 1 });
    expect(costs.quarters.map(({ label }) => label)).toEqual(['Q1 2027', 'Q2 2027', 'Q3 2027', 'Q4 2027']);
    expect(costs.quarters.map(({ cost }) => cost)).toEqual([4500, 4500, 0, 0]);
  });

  it('has no quarter while nothing has a date', () => {
    expect(costsOf(roadmap({ cost: 100 }), { start: null, end: null }).quarters).toEqual([]);
  });
});

describe('who does what', () => {
  it('wants exactly one accountable and somebody responsible', () => {
    expect(raciFaults(first(roadmap(raci('Tom Brandt'))))).toEqual([]);
    expect(raciFaults(first(roadmap(raci('', []))))).toEqual(['nobody-accountable', 'nobody-responsible']);
    expect(raciFaults(first(roadmap(raci('Tom Brandt and Elin Marsh'))))).toEqual(['several-accountable']);
    expect(raciFaults(first(roadmap(raci('Tom', [' ']))))).toEqual(['nobody-responsible']);
  });

  it('tells names apart however they are parted, and takes one name written twice for one', () => {
    expect(namesIn('Pia Zeller, Jonas Wirth; Ruth & Tom and Elin')).toEqual(['Pia Zeller', 'Jonas Wirth', 'Ruth', 'Tom', 'Elin']);
    expect(namesIn('Sandy Anderson')).toEqual(['Sandy Anderson']);
    expect(raciFaults(first(roadmap(raci('Tom, tom'))))).toEqual([]);
  });

  it('lists everybody once, whatever the capitals, with the letters they hold', () => {
    const data = roadmap(raci('Tom', ['Kerensa', 'Tom'], ['Night porters']), raci('kerensa', [], [], ['TOM']));
    expect(peopleOf(data)).toEqual(['Kerensa', 'Tom', 'Night porters']);
    expect(rolesOf(first(data), 'tom')).toEqual(['R', 'A']);
    expect(rolesOf(first(data), 'Nobody')).toEqual([]);
  });
});

describe('the improvement cycle', () => {
  it('names the steps that were passed without a line', () => {
    const initiative = first(roadmap({ stage: 'check', cycle: { plan: 'Effort rises to 5.6', do: ' ', check: '', act: '' } }));
    expect(missingSteps(initiative)).toEqual(['do']);
    expect(missingSteps({ ...initiative, stage: 'plan' })).toEqual([]);
  });
});
