import { describe, expect, it } from 'vitest';
import { groupsOf, NO_FILTER } from '../../../../../src/renderer/learn/glossary/listed.ts';
import { placesOf } from '../../../../../src/shared/learning/links.ts';
import { TERMS, termIds } from '../../../../../src/shared/learning/terms.ts';
import { TOPICS, topicIds } from '../../../../../src/shared/learning/topics.ts';

const texts = { 'net-promoter-score': { definition: 'A score.', example: 'It is 30.', apply: 'Ask.', formula: { text: 'P − D' } } };

describe('the list of the glossary', () => {
  it('shows every term once while nothing narrows it, in either order', () => {
    for (const order of ['name', 'topic'] as const) {
      const shown = groupsOf({ ...NO_FILTER, order }, {}).flatMap(({ terms }) => terms);
      expect(shown.toSorted()).toEqual(termIds.toSorted());
    }
  });
  it('stands under its letters in the order of the alphabet', () => {
    const labels = groupsOf(NO_FILTER, {}).map(({ label }) => label);
    expect(labels).toEqual(labels.toSorted());
    for (const { label, terms } of groupsOf(NO_FILTER, {})) {
      for (const term of terms) expect(TERMS[term].name.toUpperCase().startsWith(label)).toBe(true);
    }
  });
  it('stands under the topics in their order', () => {
    expect(groupsOf({ ...NO_FILTER, order: 'topic' }, {}).map(({ label }) => label)).toEqual(topicIds.map((topic) => TOPICS[topic]));
  });
  it('keeps the order of the search when something is searched for', () => {
    const [group, ...others] = groupsOf({ ...NO_FILTER, query: 'nps' }, texts);
    expect(others).toEqual([]);
    expect(group?.label).toBe('');
    expect(group?.terms[0]).toBe('net-promoter-score');
  });
  it('narrows to a topic, a framework and terms with a formula, all at once', () => {
    const shown = (filter: object) => groupsOf({ ...NO_FILTER, ...filter }, texts).flatMap(({ terms }) => terms);
    expect(shown({ withFormula: true })).toEqual(['net-promoter-score']);
    expect(shown({ withFormula: true, topic: 'swot' })).toEqual([]);
    const used = shown({ kind: 'persona' });
    expect(used).toHaveLength(termIds.filter((term) => placesOf(term).some(({ kind }) => kind === 'persona')).length);
  });
  it('has no group where nothing fits', () => {
    expect(groupsOf({ ...NO_FILTER, query: 'qqqqqq' }, texts)).toEqual([]);
  });
});
