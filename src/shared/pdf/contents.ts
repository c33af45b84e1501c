import type { Block } from '../report/model.ts';
import { groupsOf } from './blocks/index.ts';
import { type Element, element, newPage, type Page } from './boxes.ts';
import { flow, type Group, heightOf, lines, type Slice } from './flow.ts';
import { type Book, drawText, setText, type Block as Text } from './setting.ts';
import { HAIRLINE, MM, PAPER, type Paper, TYPE, type Type } from './style.ts';
import { clean, shortened } from './text.ts';

const LIST = 107 * MM;
const ASIDE = 46.5 * MM;
const NUMBER = 33;
const PAGE = 34;
/** Characters of a title: the contents point to it, its page has the whole. */
const TITLE = 200;

/** A chapter as the contents name it. */
export interface Entry {
  readonly number: string;
  readonly title: string;
  readonly anchor: string;
  readonly parts: readonly { readonly text: string; readonly anchor: string }[];
}

const CHAPTER: Type = { ...TYPE.list, face: 'serif-medium' };
const PART: Type = TYPE.label;
const NUMBERS: Type = { ...TYPE.label, tabular: true };

/** Space around a chapter's entry; the closer one is taken where it saves a page. */
const SPACE = 9;
const CLOSE = 5;

/** How many pages the contents take, and how closely their entries stand: known before any page number is. */
export function contentsPages(
  book: Book,
  entries: readonly Entry[],
  aside: readonly Block[],
  title: string,
  paper: Paper,
): { readonly count: number; readonly space: number } {
  const pages = (space: number): number => {
    // Laid out for its length alone, on a book of its own, so that nothing of it is kept.
    const draft: Book = { ...book, anchors: new Map(), headlines: [], gaps: [], numbered: [] };
    return layContents(draft, element(null, 'Sect'), entries, aside, title, paper, space, () => 0).length;
  };
  const count = pages(SPACE);
  const closer = count > 1 ? pages(CLOSE) : count;
  return closer < count ? { count: closer, space: CLOSE } : { count, space: SPACE };
}

/**
 * The contents with their page numbers, and the panels beside them.
 * @param space points around a chapter's entry
 * @param pageOf number of the page an anchor is on
 */
export function layContents(
  book: Book,
  parent: Element,
  entries: readonly Entry[],
  aside: readonly Block[],
  title: string,
  paper: Paper,
  space: number,
  pageOf: (anchor: string) => number,
): Page[] {
  const pages = [newPage()];
  const frame = { pages, left: paper.left, top: paper.top, bottom: paper.bottom };
  book.level = 0;
  const width = aside.length > 0 ? paper.measure - ASIDE - 12.5 * MM : paper.measure;
  const list = Math.max(width, Math.min(LIST, paper.measure));
  const head = groupsOf(book, parent, [{ kind: 'heading', level: 1, look: 'chapter', text: title, anchor: 'contents' }], paper.measure);
  const below = heightOf(head) + 22;
  const start = flow(frame, head, { page: 0, y: paper.top - 6 });
  const toc = element(parent, 'TOC');
  const groups = entries.flatMap((entry) => entryGroups(book, toc, entry, list, space, pageOf));
  flow(frame, groups, { page: start.page, y: paper.top - 6 + below });
  if (aside.length > 0) {
    book.level = 1;
    const blocks = groupsOf(book, element(parent, 'Sect'), aside, ASIDE);
    flow(frame, blocks, { page: 0, y: paper.top - 6 + below }, list + 12.5 * MM);
  }
  return pages;
}

function entryGroups(book: Book, toc: Element, entry: Entry, width: number, space: number, pageOf: (anchor: string) => number): Group[] {
  const item = element(toc, 'TOCI');
  const chapter = row(book, item, entry.number, entry.title, entry.anchor, width, CHAPTER, pageOf);
  const inner = entry.parts.length > 0 ? element(item, 'TOC') : item;
  const parts = entry.parts.map((part) => row(book, element(inner, 'TOCI'), '', part.text, part.anchor, width, PART, pageOf));
  const first: Slice = {
    height: chapter.height + 8,
    draw: ({ page, x, y }) => {
      page.under.push({ kind: 'rect', x, y: y - HAIRLINE / 2, width, height: HAIRLINE, fill: PAPER['line-strong'] });
      chapter.draw({ page, x, y: y + 7 });
    },
  };
  const slices = [first, ...parts];
  return [lines(slices, { before: space, after: space, orphans: Math.min(3, slices.length), widows: Math.min(2, slices.length) })];
}

/** One line of the contents: the whole of it leads to its page. */
function row(
  book: Book,
  parent: Element,
  number: string,
  title: string,
  anchor: string,
  width: number,
  type: Type,
  pageOf: (anchor: string) => number,
): Slice {
  const reference = element(parent, 'Reference');
  const link = element(reference, 'Link');
  const label: Text | null = number === '' ? null : setText(book, link, `${number} `, { ...CHAPTER, color: PAPER.accent }, NUMBER);
  const words = setText(book, link, `${shortened(clean(title).replaceAll('\n', ' '), TITLE)} `, type, width - NUMBER - PAGE - 6);
  const figures: Type = type === CHAPTER ? { ...NUMBERS, face: 'sans-bold', color: PAPER.ink } : NUMBERS;
  const page = setText(book, link, String(pageOf(anchor)), figures, PAGE);
  const rise = type === CHAPTER ? 3 : 0;
  const height = words.height + (type === CHAPTER ? 1 : 3.2);
  return {
    height,
    draw: (spot) => {
      const { x, y } = spot;
      if (label) drawText(book, label, spot.page, x, y);
      drawText(book, words, spot.page, x + NUMBER, y);
      drawText(book, page, spot.page, x + width - PAGE, y + words.height - type.leading + rise, { align: 'end', width: PAGE });
      link.areas?.push({ page: spot.page, x, y, width, height, anchor, words: `${shortened(title, TITLE)}, ${pageOf(anchor)}` });
    },
  };
}
