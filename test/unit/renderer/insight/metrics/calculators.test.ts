import { describe, expect, it } from 'vitest';
import {
  type CalculatorForm,
  calculatorNames,
  calculators,
  ELSEWHERE,
  missingField,
  type Values,
} from '../../../../../src/renderer/insight/metrics/calculator/forms.ts';
import { headlineOf, plainNumber } from '../../../../../src/renderer/insight/metrics/calculator/outcome.ts';
import { isKind } from '../../../../../src/shared/frameworks/index.ts';
import { formulaNames, formulas } from '../../../../../src/shared/metrics/index.ts';

const compute = (name: (typeof calculatorNames)[number], change: Values = {}) => {
  const form: CalculatorForm = calculators[name];
  return formulas[name].compute(form.input({ ...form.start, ...change }));
};
const value = (...args: Parameters<typeof compute>) => {
  const result = compute(...args);
  if (!result.ok) throw new Error(result.error.message);
  return result.value.value;
};

describe('the calculators', () => {
  it('offer every formula but those over whole tables, and say where these are', () => {
    const missing = formulaNames.filter((name) => !calculatorNames.some((known) => known === name));
    expect(missing).toEqual(['servqual', 'rfm', 'importance-performance']);
    expect(ELSEWHERE.every(({ kind }) => isKind(kind))).toBe(true);
  });

  it.each(calculatorNames)('begin with numbers that can be calculated: %s', (name) => {
    const form: CalculatorForm = calculators[name];
    expect(missingField(form, form.start)).toBeUndefined();
    expect(compute(name).ok).toBe(true);
  });

  it('give the worked examples', () => {
    expect(value('nps', { promoters: 100, passives: 60, detractors: 40 })).toBe(30);
    expect(value('ces')).toBeCloseTo(4.08, 2);
    expect(value('clv-simple')).toBe(1000);
    expect(value('retention')).toBe(90);
    expect(value('churn')).toBe(10);
    expect(value('churn', { by: 'retention' })).toBeCloseTo(10, 9);
    expect(value('ltv-cac')).toBe(3);
    expect(value('attractiveness')).toBe(62);
    expect(value('kano-category')).toBe('O');
  });

  it('leave out what is empty and may be, and ask for what may not', () => {
    expect(value('csat', { positiveFrom: null })).toBeCloseTo(66.67, 2);
    expect(value('clv', { discount: 0, firstMarginAt: '1', marginPerPeriod: 1 })).toBeCloseTo(2.333, 3);
    const form: CalculatorForm = calculators.cac;
    expect(missingField(form, { ...form.start, includes: '', spend: null })?.label).toBe('Spend');
  });

  it('count scores on the scale that is chosen', () => {
    expect(value('csat', { scale: '1-7', positiveFrom: 6, c6: 10, c7: 50 })).toBeCloseTo(20, 9);
    expect(compute('ces', { scale: '1-10', positiveFrom: null })).toMatchObject({ ok: false });
  });

  it('compare shares and means as well as scores', () => {
    expect(compute('noise', { kind: 'share' })).toMatchObject({ ok: true, value: { noise: true } });
    expect(compute('noise', { kind: 'mean', 'a.mean': 6 })).toMatchObject({ ok: true, value: { noise: false } });
  });

  it('say an error as a sentence', () => {
    const result = compute('attractiveness', { weight1: 50 });
    expect(result.ok).toBe(false);
    expect(result.ok || result.error.message).toMatch(/100.*\.$/);
  });
});

describe('the headline of a result', () => {
  const headline = (name: (typeof calculatorNames)[number], change: Values = {}) => {
    const result = compute(name, change);
    if (!result.ok) throw new Error(result.error.message);
    return headlineOf(name, result.value);
  };

  it('says whether a change is noise, and which category a feature is in', () => {
    expect(headline('noise')).toEqual({ value: 'Within noise', unit: 'difference 3.89 points' });
    expect(headline('kano').value).toBe('One-dimensional');
    expect(headline('kano-category')).toEqual({ value: 'One-dimensional', unit: '' });
    expect(headline('nps')).toEqual({ value: '30', unit: 'points' });
  });

  it('writes few decimals and a true minus', () => {
    expect([plainNumber(5489.274), plainNumber(-0.7364), plainNumber(0.333333)]).toEqual(['5,489.3', '−0.74', '0.33']);
  });
});
