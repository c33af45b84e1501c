import { describe, expect, test } from 'vitest';
import { checks, findingKey } from '../../../../src/shared/checks/index.ts';
import { CHECK_IDS } from '../../../../src/shared/checks/model.ts';
import { termCalled } from '../../../../src/shared/learning/search.ts';
import { NOTHING_OBSERVED } from '../../../../src/shared/observed.ts';
import { cases } from './cases.ts';
import { found, mended, only, sentences } from './run.ts';

test('there is a check for every id, in their order', () => {
  expect(checks.map(({ id }) => id)).toEqual(CHECK_IDS);
  expect(new Set(checks.map(({ title }) => title)).size).toBe(CHECK_IDS.length);
});

test('nothing is found in a strategy that is not begun', () => {
  expect(found({ records: [], observed: NOTHING_OBSERVED }).open).toEqual([]);
});

describe.each(CHECK_IDS)('%s', (id) => {
  const { breaks, holds, says } = cases[id];

  test('says what does not hold together', () => {
    expect(sentences(breaks, id)).toEqual([says]);
  });

  test('is silent where it holds together', () => {
    expect(sentences(holds, id)).toEqual([]);
  });

  test('says why in one line that holds the term, and where it is mended', () => {
    for (const { why, term, about, place, fix } of only(breaks, id)) {
      expect(why).toMatch(/^[^\n]+\.$/);
      expect(why.toLowerCase()).toContain(term.toLowerCase());
      expect(termCalled(term), `the glossary has “${term}”`).toBeDefined();
      expect(about[0]?.record).toBe(place.record);
      expect(fix.label).toMatch(/^\S.{2,39}$/);
    }
  });

  test('is gone once its fix is done', () => {
    for (const finding of only(breaks, id)) {
      if (finding.fix.kind !== 'change') continue;
      expect(found(mended(breaks, finding)).open.map(findingKey)).not.toContain(findingKey(finding));
    }
  });
});

test('errors come first, then warnings, then hints, each in the order of the checks', () => {
  const { records } = cases['swot-unbalanced'].breaks;
  const { open, counts } = found({
    records: [...records, ...cases['weights-not-100'].breaks.records, ...cases['raci-not-one-accountable'].breaks.records],
    observed: NOTHING_OBSERVED,
  });
  expect(open.map(({ check }) => check)).toEqual([
    'weights-not-100',
    'raci-not-one-accountable',
    'initiative-without-reason',
    'swot-unbalanced',
  ]);
  expect(counts).toEqual({ error: 2, warning: 1, hint: 1 });
});
