import type { ItemReference } from './fields.ts';
import type { Feedback, FeedbackSource, LoopStatus, MetricPoint } from './rows.ts';

/*
 * What customers said and did, added up: everything that scorecards, charts, home and report read of the rows that
 * come by the thousand. Main counts, the rest is calculated from it by pure functions in `analysis`.
 */

/** How many answers of one score there are in one wave, segment, persona and phase. */
export interface ResponseCount {
  readonly metric: string;
  readonly wave: string;
  /** The first and last day of these answers, YYYY-MM-DD. */
  readonly from: string | null;
  readonly to: string | null;
  readonly segment: string | null;
  readonly persona: string | null;
  readonly phase: ItemReference | null;
  readonly score: number;
  readonly count: number;
}

/** Feedback by theme: how much, and how it sounds. */
export interface ThemeCount {
  readonly theme: string;
  readonly count: number;
  /** Of those with a sentiment: below and above 0. */
  readonly negative: number;
  readonly positive: number;
  /** Mean of the ratings; null when none is rated. */
  readonly meanRating: number | null;
}

/** Feedback added up. Every list holds only what occurs; a null key counts what has none. */
export interface FeedbackSummary {
  readonly total: number;
  readonly sources: readonly { readonly source: FeedbackSource | null; readonly count: number }[];
  readonly ratings: readonly { readonly rating: number | null; readonly count: number }[];
  readonly sentiments: readonly { readonly sentiment: number | null; readonly count: number }[];
  readonly loop: readonly { readonly status: LoopStatus; readonly count: number }[];
  /** Negative items that nobody has acted on yet, by their day (YYYY-MM-DD); those without one are left out. */
  readonly unanswered: readonly { readonly date: string; readonly count: number }[];
  /** YYYY-MM. */
  readonly months: readonly { readonly month: string | null; readonly count: number }[];
  readonly personas: readonly { readonly persona: string | null; readonly count: number }[];
  readonly touchpoints: readonly { readonly touchpoint: string | null; readonly count: number }[];
  readonly phases: readonly { readonly phase: ItemReference | null; readonly count: number }[];
  readonly themes: readonly ThemeCount[];
  /** How many have no theme yet. */
  readonly unsorted: number;
  readonly themePhases: readonly { readonly theme: string; readonly phase: ItemReference; readonly count: number }[];
  readonly themeMonths: readonly { readonly theme: string; readonly month: string; readonly count: number }[];
}

/** One group of customers by recency, frequency and monetary value. */
export interface RfmGroupSummary {
  readonly name: string;
  readonly customers: number;
  /** Means; days, orders, minor units of the brief's currency. */
  readonly recencyDays: number;
  readonly orders: number;
  readonly spend: number;
  /** Minor units, all customers of the group together. */
  readonly revenue: number;
}

export interface RfmSummary {
  /** YYYY-MM-DD, from which recency is counted. */
  readonly asOf: string;
  readonly customers: number;
  /** Minor units. */
  readonly revenue: number;
  readonly groups: readonly RfmGroupSummary[];
  /** Customers by recency (first index, 1–5 at 0–4) and frequency. */
  readonly matrix: readonly (readonly number[])[];
}

export interface Observed {
  /** By metric, then date. */
  readonly points: readonly MetricPoint[];
  readonly responses: readonly ResponseCount[];
  readonly feedback: FeedbackSummary;
  /** The feedback that records cite. */
  readonly cited: readonly Feedback[];
  /** Null while there are no customers. */
  readonly rfm: RfmSummary | null;
}

export const NO_FEEDBACK: FeedbackSummary = {
  total: 0,
  sources: [],
  ratings: [],
  sentiments: [],
  loop: [],
  unanswered: [],
  months: [],
  personas: [],
  touchpoints: [],
  phases: [],
  themes: [],
  unsorted: 0,
  themePhases: [],
  themeMonths: [],
};

/** Nothing was observed yet. */
export const NOTHING_OBSERVED: Observed = { points: [], responses: [], feedback: NO_FEEDBACK, cited: [], rfm: null };
