import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formulaParts } from '../../../../../src/renderer/insight/metrics/formula-parts.ts';
import { formulaNames, formulas } from '../../../../../src/shared/metrics/index.ts';

describe('formulaParts', () => {
  it.each([
    ['100 × (118 − 46) / 240 = 30', '100 ×', '118 − 46', '240', '30'],
    ['2245 / 550 = 4.08', '', '2245', '550', '4.08'],
    ['100 × 0.7 / (1 + 0.1 − 0.7) = 175', '100 ×', '0.7', '1 + 0.1 − 0.7', '175'],
    ['100 × (1 + 0.1) / (1 + 0.1 − 0.7) = 275', '100 ×', '1 + 0.1', '1 + 0.1 − 0.7', '275'],
    ['(25 − (−5)) / (40 − (−5)) = 0.667', '', '25 − (−5)', '40 − (−5)', '0.667'],
    ['(50 − 20) / (40 − 20) = 1.5 → 1', '', '50 − 20', '40 − 20', '1.5 → 1'],
    ['(1 + 2) × (3 + 4) / 2 = 10.5', '(1 + 2) ×', '3 + 4', '2', '10.5'],
  ])('sets %s as a fraction', (text, before, over, under, result) => {
    expect(formulaParts(text)).toEqual({ before, fraction: { over, under }, result });
  });

  it.each([
    ['5.9 × 4.2 × 20 = 495.6', '5.9 × 4.2 × 20', '495.6'],
    ['100 − 90 = 10', '100 − 90', '10'],
  ])('sets %s without a fraction', (text, before, result) => {
    expect(formulaParts(text)).toEqual({ before, fraction: null, result });
  });

  it.each([
    '|30 − 26.11| = 3.89 ≤ 1.96 × √(4.94² + 5.19²) = 14.05',
    'better (45 + 123) / 296 = 0.568; worse −(123 + 95) / 296 = −0.736',
    'nothing that is a formula',
    '',
  ])('leaves whole what says more than one thing: %s', (text) => {
    expect(formulaParts(text)).toEqual({ before: text, fraction: null, result: '' });
  });

  it('keeps the brackets that do not close where they open', () => {
    expect(formulaParts('(1 + 2) − (3 + 4) / 2 = 1').fraction).toEqual({ over: '(1 + 2) − (3 + 4)', under: '2' });
  });

  it('loses nothing but the brackets of a fraction, for every formula’s example', () => {
    const letters = (text: string): string => text.replace(/[\s()=/]/g, '');
    for (const name of formulaNames) {
      const figure = formulas[name].compute(formulas[name].example);
      if (!figure.ok) throw new Error(name);
      const { before, fraction, result } = formulaParts(figure.value.substituted);
      expect(letters(`${before}${fraction?.over ?? ''}${fraction?.under ?? ''}${result}`)).toBe(letters(figure.value.substituted));
    }
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('(', ')', ' / ', ' × ', ' = ', '1', '−') }), (text) => {
        expect(formulaParts(text)).toBeDefined();
      }),
    );
  });
});
