import type { EVIDENCE_LEVELS } from '../frameworks/define.ts';
import type { RecordData } from '../frameworks/index.ts';
import { swot } from '../frameworks/swot.ts';
import { itemCode, type RecordOf } from '../records.ts';

type SwotData = RecordData['swot'];
export type SwotQuadrant = 'strengths' | 'weaknesses' | 'opportunities' | 'threats';
export type SwotItem = SwotData[SwotQuadrant][number];
export type TowsStrategy = SwotData['strategies'][number];
export type SwotLetter = 'S' | 'W' | 'O' | 'T';
export type EvidenceLevel = keyof typeof EVIDENCE_LEVELS;

/** The quadrants in the order they are read: left to right, top to bottom. */
export const SWOT_QUADRANTS = ['strengths', 'weaknesses', 'opportunities', 'threats'] as const satisfies readonly SwotQuadrant[];

const LETTERS = { strengths: 'S', weaknesses: 'W', opportunities: 'O', threats: 'T' } as const satisfies Record<SwotQuadrant, SwotLetter>;

/** Impact × confidence, 1–25; null while either is unrated. */
export const scoreOf = (item: Pick<SwotItem, 'impact' | 'confidence'>): number | null =>
  item.impact === null || item.confidence === null ? null : item.impact * item.confidence;

/** Highest impact × confidence first; the unrated last; ties in the person's own order. */
export const ranked = <I extends Pick<SwotItem, 'impact' | 'confidence'>>(items: readonly I[]): I[] =>
  [...items].sort((a, b) => (scoreOf(b) ?? 0) - (scoreOf(a) ?? 0));

/** How many TOWS strategies cite each item: item id → count; items cited by none are not in it. */
export function citationsOf(data: SwotData): Map<string, number> {
  const counts = new Map<string, number>();
  for (const strategy of data.strategies) {
    for (const item of new Set(strategy.cites.map((cite) => cite.item))) {
      if (item !== undefined) counts.set(item, (counts.get(item) ?? 0) + 1);
    }
  }
  return counts;
}

/** What each item is called by: item id → "W2". Codes follow the person's own order. */
export function codesOf(data: SwotData): Map<string, string> {
  const codes = new Map<string, string>();
  for (const quadrant of SWOT_QUADRANTS) {
    data[quadrant].forEach((item, index) => {
      codes.set(item.id, itemCode(swot.fields[quadrant], index));
    });
  }
  return codes;
}

/** The letters of its kind that a strategy does not cite yet: a WO that cites only W2 lacks O. */
export function missingLetters(
  strategy: Pick<TowsStrategy, 'kind' | 'cites'>,
  record: Pick<RecordOf<'swot'>, 'id' | 'data'>,
): SwotLetter[] {
  if (strategy.kind === null) return [];
  const cited = new Set(strategy.cites.filter((cite) => cite.record === record.id).map((cite) => cite.item));
  const isCited = (letter: SwotLetter): boolean =>
    SWOT_QUADRANTS.some((quadrant) => LETTERS[quadrant] === letter && record.data[quadrant].some((item) => cited.has(item.id)));
  const letters: readonly SwotLetter[] = (['S', 'W', 'O', 'T'] as const).filter((letter) => strategy.kind?.includes(letter));
  return letters.filter((letter) => !isCited(letter));
}

const STRENGTH = { assumption: 1, partial: 2, validated: 3 } as const satisfies Record<EvidenceLevel, number>;

/** The firmest level among the evidence entries about an item; null when there is none. */
export function evidenceLevelOf(data: Pick<SwotData, 'evidence'>, itemId: string): EvidenceLevel | null {
  let firmest: EvidenceLevel | null = null;
  for (const { about, level } of data.evidence) {
    if (about?.item !== itemId || level === null) continue;
    if (firmest === null || STRENGTH[level] > STRENGTH[firmest]) firmest = level;
  }
  return firmest;
}
