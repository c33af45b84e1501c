import type { PDFDocumentProxy } from 'pdfjs-dist';
import { markTerms } from '../../shared/learning/mark-terms.ts';
import type { TermId } from '../../shared/learning/terms.ts';

/** A run of words of a page, where it stands: points from the lower left corner. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PageWords {
  readonly width: number;
  readonly height: number;
  /** In the order in which they are read. */
  readonly runs: readonly Run[];
}

/** Reads the words of a page, from 1. */
export async function pageWords(pdf: PDFDocumentProxy, number: number): Promise<PageWords> {
  const page = await pdf.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const runs = items.flatMap((item): Run[] => {
    if (!('str' in item)) return [];
    const [, , , , x, y] = item.transform.map(Number);
    if (x === undefined || y === undefined) return [];
    return [{ text: `${item.str}${item.hasEOL ? ' ' : ''}`, x, y, width: item.width, height: item.height }];
  });
  return { width, height, runs };
}

/** The terms of a page, each once. */
export const termsOn = ({ runs }: PageWords): readonly TermId[] =>
  markTerms(runs.map(({ text }) => text).join('')).flatMap(({ term }) => term ?? []);

/** Letters before and after a place that a term may reach over. */
const REACH = 60;
/** The share of a line's height that letters reach below it. */
const BELOW = 0.3;

/**
 * The term that stands at a place of a page; undefined where none does.
 * @param at shares of the page's width and height, from the upper left corner, 0–1
 */
export function termAt({ width, height, runs }: PageWords, at: { readonly x: number; readonly y: number }): TermId | undefined {
  const x = at.x * width;
  const y = (1 - at.y) * height;
  const found = runs.findIndex(
    (run) => run.text.trim() !== '' && x >= run.x && x <= run.x + run.width && y >= run.y - BELOW * run.height && y <= run.y + run.height,
  );
  const run = runs[found];
  if (!run) return undefined;
  const before = runs.slice(0, found).reduce((sum, { text }) => sum + text.length, 0);
  const place = before + Math.min(run.text.length - 1, Math.floor(((x - run.x) / run.width) * run.text.length));
  const text = runs.map((each) => each.text).join('');
  let from = Math.max(0, place - REACH);
  for (const part of markTerms(text.slice(from, place + REACH))) {
    const to = from + part.text.length;
    if (place < to) return part.term;
    from = to;
  }
  return undefined;
}
