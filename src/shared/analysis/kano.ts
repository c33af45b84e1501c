import type { RecordData } from '../frameworks/index.ts';
import { kano as framework, KANO_CATEGORIES } from '../frameworks/kano.ts';
import { t } from '../i18n.ts';
import { type KanoCounts, type KanoFeature, kano } from '../metrics/kano.ts';
import { type KanoAnswer, type KanoCategory, kanoCategory } from '../metrics/kano-category.ts';
import { itemCode } from '../records.ts';
import { assertNever, type Result } from '../result.ts';

export type KanoData = RecordData['kano'];
export type Feature = KanoData['features'][number];

/** Categories in the order of the rule, which is the order of the stored counts. */
export const CATEGORY_ORDER = ['M', 'O', 'A', 'I', 'R', 'Q'] as const satisfies readonly KanoCategory[];

/** The answers in the order of the stored pairs. */
const ANSWERS = ['like', 'must', 'neutral', 'live-with', 'dislike'] as const satisfies readonly KanoAnswer[];
export const ANSWER_COUNT = ANSWERS.length;

/** Where the pair stands among the 25: answers by their place, 0–4, the one with the feature first. */
export const pairIndex = (functional: number, dysfunctional: number): number => functional * ANSWER_COUNT + dysfunctional;

/** The category of each of the 25 pairs, functional first. */
export const PAIR_CATEGORIES: readonly KanoCategory[] = ANSWERS.flatMap((functional) =>
  ANSWERS.map((dysfunctional) => {
    const figure = kanoCategory({ functional, dysfunctional });
    if (!figure.ok) throw new Error(figure.error.message);
    return figure.value.category;
  }),
);

export interface FeatureReading {
  readonly id: string;
  /** "F1" */
  readonly code: string;
  readonly name: string;
  readonly source: 'counts' | 'answers';
  readonly counts: KanoCounts;
  readonly n: number;
  /** Category, coefficients and significance; an error with a sentence while there is nothing to read. */
  readonly figure: Result<KanoFeature>;
  /** Set where the counts do not make the number of people who were asked. */
  readonly note: string | null;
}

const NONE: KanoCounts = { M: 0, O: 0, A: 0, I: 0, R: 0, Q: 0 };

/** How many respondents fall into each category, from counts or from pairs of answers. */
export function countsOf({ source, counts, answers }: Pick<Feature, 'source' | 'counts' | 'answers'>): KanoCounts {
  const made: Record<KanoCategory, number> = { ...NONE };
  if (source === 'answers') {
    PAIR_CATEGORIES.forEach((category, index) => {
      made[category] += answers[index] ?? 0;
    });
  } else {
    CATEGORY_ORDER.forEach((category, index) => {
      made[category] = counts[index] ?? 0;
    });
  }
  return made;
}

/** A study's features in their own order, each with what its answers say. */
export function readKano(data: KanoData): FeatureReading[] {
  return data.features.map((feature, index) => {
    const counts = countsOf(feature);
    const n = CATEGORY_ORDER.reduce((sum, category) => sum + counts[category], 0);
    const asked = data.sampleSize;
    return {
      id: feature.id,
      code: itemCode(framework.fields.features, index),
      name: feature.name,
      source: feature.source ?? 'counts',
      counts,
      n,
      figure: kano(counts),
      note:
        asked === null || n === 0 || n === asked
          ? null
          : t('The answers add up to {{n}}; the study has {{asked}} respondents.', { n, asked }),
    };
  });
}

export interface RankedFeature extends FeatureReading {
  readonly kano: KanoFeature;
}

/**
 * Features in the order in which an offer takes them up: musts, one-dimensional, attractive, indifferent, then reverse
 * and questionable; within a category the one that weighs most on satisfaction comes first.
 */
export const rankedFeatures = (features: readonly FeatureReading[]): RankedFeature[] =>
  features
    .flatMap((feature) => (feature.figure.ok ? [{ ...feature, kano: feature.figure.value }] : []))
    .sort((a, b) => CATEGORY_ORDER.indexOf(a.kano.rule) - CATEGORY_ORDER.indexOf(b.kano.rule) || weightOf(b.kano) - weightOf(a.kano));

function weightOf({ rule, better, worse }: KanoFeature): number {
  switch (rule) {
    case 'M':
      return -worse;
    case 'A':
      return better;
    case 'O':
    case 'I':
    case 'R':
    case 'Q':
      return better - worse;
    default:
      return assertNever(rule);
  }
}

/** What a category asks of the offer. */
export function meaningOf(category: KanoCategory): string {
  switch (category) {
    case 'M':
      return t('Taken for granted: its absence angers, its presence goes unnoticed. Keep it without fail.');
    case 'O':
      return t('The more, the better: be as good as the best competitor, or better.');
    case 'A':
      return t('Not expected, and liked: a reason to choose you. One or two are enough.');
    case 'I':
      return t('Makes no difference to most. Spend nothing more on it.');
    case 'R':
      return t('Many would rather do without it. Leave it out, or let people choose.');
    case 'Q':
      return t('Answers contradict each other. Look at how the question was put and ask again.');
    default:
      return assertNever(category);
  }
}

export const categoryName = (category: KanoCategory): string => t(KANO_CATEGORIES[category]);
