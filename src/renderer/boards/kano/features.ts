import { CATEGORY_ORDER, type Feature, type KanoData, pairIndex } from '../../../shared/analysis/kano.ts';
import { moved } from '../../ui/arrange.ts';
import { parseNumber } from '../../ui/numbers.ts';
import type { Cell } from '../frame/cells.ts';

const MOST = 1_000_000;

export const withFeature = (data: KanoData, id: string, change: (feature: Feature) => Feature): KanoData => ({
  ...data,
  features: data.features.map((feature) => (feature.id === id ? change(feature) : feature)),
});

export const withNewFeature = (data: KanoData, id: string, name: string): KanoData => ({
  ...data,
  features: [...data.features, { id, name, source: 'counts', counts: [], answers: [], note: '' }],
});

export const withoutFeature = (data: KanoData, id: string): KanoData => ({
  ...data,
  features: data.features.filter((feature) => feature.id !== id),
});

export const withMoved = (data: KanoData, from: number, to: number): KanoData => ({
  ...data,
  features: [...moved(data.features, from, to)],
});

/** A row of numbers as long as it must be, with one of them set. */
const withNumber = (values: readonly (number | null)[], length: number, index: number, value: number | null): (number | null)[] =>
  Array.from({ length }, (_, at) => (at === index ? value : (values[at] ?? null)));

export const withCount = (feature: Feature, category: number, count: number | null): Feature => ({
  ...feature,
  counts: withNumber(feature.counts, CATEGORY_ORDER.length, category, count),
});

/** The feature with one respondent's pair more, or with a negative `by` fewer; never below 0. Answers by their place, 0–4. */
export function withPair(feature: Feature, functional: number, dysfunctional: number, by: number): Feature {
  const index = pairIndex(functional, dysfunctional);
  const count = Math.min(MOST, Math.max(0, (feature.answers[index] ?? 0) + by));
  return { ...feature, answers: withNumber(feature.answers, 25, index, count) };
}

/** Counts pasted from a cell on, across the categories and down the features that are counted; the rest is left out. */
export function pastedCounts(
  data: KanoData,
  text: string,
  at: Cell,
): { readonly data: KanoData; readonly taken: number; readonly leftOut: number } {
  let next = data;
  let taken = 0;
  let leftOut = 0;
  const lines = text.split(/\r\n|[\n\r]/).filter((line) => line.trim() !== '');
  lines.forEach((line, down) => {
    line.split('\t').forEach((cell, across) => {
      const feature = next.features[at.row + down];
      const category = at.column + across;
      const parsed = parseNumber(cell, { min: 0, max: MOST, decimals: 0 });
      if (!feature || feature.source === 'answers' || category >= CATEGORY_ORDER.length || !parsed.ok) {
        leftOut += 1;
        return;
      }
      next = withFeature(next, feature.id, (now) => withCount(now, category, parsed.value));
      if (parsed.value !== null) taken += 1;
    });
  });
  return { data: next, taken, leftOut };
}
