import { describe, expect, it } from 'vitest';
import { usesOf } from '../../../../../src/renderer/learn/glossary/uses.ts';
import { placesOf } from '../../../../../src/shared/learning/links.ts';
import { termIds } from '../../../../../src/shared/learning/terms.ts';
import { record } from '../../make.ts';

const objective = { id: 'o', statement: 'Sell direct', measuredBy: null, baseline: null, target: null, due: null, owner: '' };

describe('where a term is used', () => {
  it('names the fields by their labels', () => {
    const brief = usesOf('baseline', []).find(({ kind }) => kind === 'brief');
    expect(brief?.fields).toContainEqual({ path: 'objectives.baseline', label: 'Baseline' });
  });
  it('has a label for every field that is linked', () => {
    for (const term of termIds) {
      const linked = placesOf(term).filter(({ kind, field }) => kind !== 'review' && field !== '');
      expect(usesOf(term, []).flatMap(({ fields }) => fields)).toHaveLength(linked.length);
    }
  });
  it('names one’s own records only where such a field is filled in', () => {
    const empty = record('brief', 'empty');
    const without = record('brief', 'without', { objectives: [objective] });
    const filled = record('brief', 'filled', { objectives: [{ ...objective, baseline: 12 }] });
    const brief = usesOf('baseline', [empty, without, filled, record('persona', 'other')]).find(({ kind }) => kind === 'brief');
    expect(brief?.records.map(({ id }) => id)).toEqual(['filled']);
  });
  it('names every record of a framework that is the term itself', () => {
    const brief = usesOf('strategy-brief', [record('brief', 'empty')]).find(({ kind }) => kind === 'brief');
    expect(brief?.records).toHaveLength(1);
  });
});
