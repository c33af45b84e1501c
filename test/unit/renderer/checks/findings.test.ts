import { describe, expect, it } from 'vitest';
import { countsByCheck, kindsWith, NO_FILTER, shownFindings } from '../../../../src/renderer/checks/filter.ts';
import { countWords, worstOf, worstSeverity } from '../../../../src/renderer/checks/severity.ts';
import { termIn } from '../../../../src/renderer/checks/term.ts';
import { checks } from '../../../../src/shared/checks/index.ts';
import type { CheckId, Finding, Severity } from '../../../../src/shared/checks/model.ts';
import { type AnyRecord, record } from '../make.ts';

const finding = (check: CheckId, severity: Severity, of: string): Finding => ({
  check,
  severity,
  sentence: check,
  why: '',
  term: '',
  about: [{ record: of }],
  place: { record: of },
  fix: { kind: 'open', label: 'Complete it', place: { record: of } },
});

const records: readonly AnyRecord[] = [record('swot', 's'), record('persona', 'p'), record('brief', 'b')];
const byId = new Map(records.map((one) => [one.id, one]));
const open = [
  finding('objective-not-measurable', 'error', 'b'),
  finding('pain-without-answer', 'error', 'p'),
  finding('swot-unbalanced', 'hint', 's'),
  finding('swot-unbalanced', 'hint', 's'),
];

describe('the findings that are shown', () => {
  it('fit the severity, the framework and the check that were chosen', () => {
    expect(shownFindings(open, NO_FILTER, byId)).toEqual(open);
    expect(shownFindings(open, { ...NO_FILTER, severity: 'error' }, byId)).toEqual(open.slice(0, 2));
    expect(shownFindings(open, { ...NO_FILTER, kind: 'persona' }, byId)).toEqual([open[1]]);
    expect(shownFindings(open, { severity: 'error', kind: null, check: 'swot-unbalanced' }, byId)).toEqual([]);
  });

  it('are counted by framework in the order a strategy is made', () => {
    expect(kindsWith(open, byId)).toEqual([
      { kind: 'brief', count: 1 },
      { kind: 'persona', count: 1 },
      { kind: 'swot', count: 2 },
    ]);
  });

  it('are counted by check, the waived ones apart', () => {
    const waived = { ...finding('metric-stale', 'warning', 'b'), reason: 'Taken down', on: null, waiver: 'w' };
    const counts = countsByCheck({ open, waived: [waived] });
    expect(counts.open.get('swot-unbalanced')).toBe(2);
    expect(counts.open.has('metric-stale')).toBe(false);
    expect(counts.waived.get('metric-stale')).toBe(1);
  });
});

describe('the worst severity', () => {
  it('is the first of error, warning and hint that is open', () => {
    expect(worstSeverity({ counts: { error: 0, warning: 2, hint: 5 } })).toBe('warning');
    expect(worstSeverity({ counts: { error: 0, warning: 0, hint: 0 } })).toBe(null);
    expect(worstOf(open.slice(2))).toBe('hint');
  });

  it('is told with all counts in words', () => {
    expect(countWords({ error: 1, warning: 0, hint: 3 })).toBe('one error, 3 hints');
    expect(countWords({ error: 0, warning: 0, hint: 0 })).toBe('nothing open');
  });
});

describe('the term of a finding', () => {
  it('is found in its line as it stands there, a plural whole', () => {
    expect(termIn('What is not measured at Touchpoints cannot be seen.', 'touchpoint')).toEqual({
      before: 'What is not measured at ',
      term: 'Touchpoints',
      after: ' cannot be seen.',
    });
    expect(termIn('Nothing of it.', 'touchpoint')).toBe(null);
    expect(termIn('Nothing of it.', '')).toBe(null);
  });
});

describe('the list of checks', () => {
  it('names each check once', () => {
    expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
    expect(new Set(checks.map(({ title }) => title)).size).toBe(checks.length);
  });
});
