import type { RecordData } from '../frameworks/index.ts';
import { DIMENSIONS, type Dimension, SERVQUAL_ITEMS } from '../frameworks/servqual.ts';
import { plural, t } from '../i18n.ts';
import { type ServiceQuality, servqual } from '../metrics/servqual.ts';
import type { Result } from '../result.ts';

export type ServqualData = RecordData['servqual'];

/** One of the 22 statements with what is known of it. */
export interface StatementReading {
  /** Place among the 22, from 0. */
  readonly index: number;
  readonly dimension: Dimension;
  readonly statement: string;
  /** Means on 1–7; null where nobody answered. */
  readonly expectation: number | null;
  readonly perception: number | null;
  /** Perception − expectation; null unless both are there. */
  readonly gap: number | null;
  /** How many answered both halves; null where averages were entered. */
  readonly n: number | null;
}

export interface Weighting {
  /** What the weights add up to; null while none is given, and all dimensions count the same. */
  readonly sum: number | null;
  /** Why no weighted gap can be given; null when there is one or none is wanted. */
  readonly problem: string | null;
}

export interface ServqualReading {
  /** All 22, in their order. */
  readonly statements: readonly StatementReading[];
  /** Those with a gap, the furthest below expectation first. */
  readonly ranked: readonly StatementReading[];
  /** Dimensions and overall gap of the statements that have both halves; weighted where the weights allow it. */
  readonly quality: Result<ServiceQuality>;
  readonly weighting: Weighting;
  /** How many people it rests on: those entered, or the number that was typed. */
  readonly respondents: number | null;
  /** Sentences on what is incomplete. */
  readonly notes: readonly string[];
}

export const DIMENSION_ORDER: readonly Dimension[] = [...new Set(SERVQUAL_ITEMS.map(({ dimension }) => dimension))];

/** A study read from its averages or from its respondents, as the study says. */
export function readServqual(data: ServqualData): ServqualReading {
  const statements = data.source === 'respondents' ? fromRespondents(data) : fromAverages(data);
  const whole = statements.flatMap(({ dimension, expectation, perception }) =>
    expectation === null || perception === null ? [] : [{ dimension, expectation, perception }],
  );
  const weights = weightsOf(data);
  const plain = servqual({ items: whole });
  const weighted = weights ? servqual({ items: whole, weights }) : plain;
  const sum = weights ? Object.values(weights).reduce((total, weight) => total + weight, 0) : null;
  const problem = plain.ok && !weighted.ok ? weighted.error.message : null;
  return {
    statements,
    ranked: statements.filter(({ gap }) => gap !== null).sort((a, b) => (a.gap ?? 0) - (b.gap ?? 0)),
    quality: weighted.ok ? weighted : plain,
    weighting: { sum, problem },
    respondents: data.source === 'respondents' ? data.respondents.length : data.sampleSize,
    notes: notesOf(statements, data),
  };
}

const gapBetween = (expectation: number | null, perception: number | null): number | null =>
  expectation === null || perception === null ? null : perception - expectation;

const fromAverages = (data: ServqualData): StatementReading[] =>
  SERVQUAL_ITEMS.map((item, index) => {
    const expectation = data.expectations[index] ?? null;
    const perception = data.perceptions[index] ?? null;
    return { ...item, index, expectation, perception, gap: gapBetween(expectation, perception), n: null };
  });

/** A statement counts those who answered both of its halves, so that expectation and perception are of the same people. */
const fromRespondents = (data: ServqualData): StatementReading[] =>
  SERVQUAL_ITEMS.map((item, index) => {
    let n = 0;
    let expected = 0;
    let perceived = 0;
    for (const { expectations, perceptions } of data.respondents) {
      const e = expectations[index] ?? null;
      const p = perceptions[index] ?? null;
      if (e === null || p === null) continue;
      n += 1;
      expected += e;
      perceived += p;
    }
    const expectation = n === 0 ? null : expected / n;
    const perception = n === 0 ? null : perceived / n;
    return { ...item, index, expectation, perception, gap: gapBetween(expectation, perception), n };
  });

/** The weights as the formula takes them; undefined while none is given. An empty one beside others is 0. */
function weightsOf({ weights }: ServqualData): Record<Dimension, number> | undefined {
  const given = DIMENSION_ORDER.some((dimension) => weights[dimension] !== null);
  const { tangibles, reliability, responsiveness, assurance, empathy } = weights;
  return given
    ? {
        tangibles: tangibles ?? 0,
        reliability: reliability ?? 0,
        responsiveness: responsiveness ?? 0,
        assurance: assurance ?? 0,
        empathy: empathy ?? 0,
      }
    : undefined;
}

/** With fewer answers the order of the gaps can be read, their size cannot. */
const FEW = 30;

function notesOf(statements: readonly StatementReading[], { source, sampleSize, respondents }: ServqualData): string[] {
  const notes: string[] = [];
  const missing = statements.filter(({ gap }) => gap === null);
  if (missing.length > 0 && missing.length < statements.length) {
    notes.push(
      plural(
        missing.length,
        'One statement of 22 lacks an expectation or a perception and is left out.',
        '{{count}} statements of 22 lack an expectation or a perception and are left out.',
      ),
    );
    const empty = DIMENSION_ORDER.filter(
      (dimension) => missing.filter((entry) => entry.dimension === dimension).length === sizeOf(dimension),
    );
    if (empty.length > 0) {
      notes.push(t('No statement yet on: {{names}}.', { names: empty.map((dimension) => t(DIMENSIONS[dimension])).join(', ') }));
    }
  }
  const asked = source === 'respondents' ? respondents.length : sampleSize;
  if (asked !== null && asked > 0 && asked < FEW) {
    notes.push(
      plural(
        asked,
        'One respondent: read the order of the gaps, not their size.',
        '{{count}} respondents, fewer than 30: read the order of the gaps, not their size.',
      ),
    );
  }
  return notes;
}

export const sizeOf = (dimension: Dimension): number => SERVQUAL_ITEMS.filter((item) => item.dimension === dimension).length;
