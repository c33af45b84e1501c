import type { Inline, Source } from '../report/model.ts';
import { type Area, type Element, element, type Page, type Slot, slot, type TextMark } from './boxes.ts';
import type { Slice } from './flow.ts';
import type { Type } from './style.ts';
import { breakLines, type Line, longestWord, naturalWidth, type Prepared, type Run, type Typesetter, tidyLines } from './text.ts';
import { QUICK } from './ttf.ts';

/** A place a link can lead to. */
export interface Anchor {
  readonly page: Page;
  readonly y: number;
}

/** A heading of the second level: the contents and the bookmarks name it. */
export interface Headline {
  readonly text: string;
  readonly anchor: string;
}

/** A character that no face has; a box stands in its place. */
export interface Gap {
  readonly codePoint: number;
  readonly source: Source | undefined;
  readonly page: Page;
}

/** A line with a page number in it, to be settled when the pages are in order. */
interface Numbered {
  readonly marks: readonly { readonly mark: TextMark; readonly area: Area | undefined }[];
  /** The mark that is the number. */
  readonly at: number;
  readonly anchor: string;
  /** Width kept for it. */
  readonly kept: number;
  /** The line ends at the right, so what stands before the number moves. */
  readonly atEnd: boolean;
}

/** What the blocks of one report share while they are laid out. */
export interface Book {
  readonly type: Typesetter;
  readonly anchors: Map<string, Anchor>;
  readonly headlines: Headline[];
  readonly gaps: Gap[];
  readonly numbered: Numbered[];
  /** Images that can be drawn. */
  readonly images: ReadonlySet<string>;
  /** Height of a page's body. */
  readonly body: number;
  /** The level of the last heading, so that none is skipped. */
  level: number;
}

/** Where the words of a text go in the structure tree: one slot or, within a link, the link's own. */
export interface Target {
  readonly slots: readonly Slot[];
  readonly links: readonly (Element | undefined)[];
}

/** Makes the slots for a text at the end of an element; words that lead somewhere become a Link. */
export function target(parent: Element, prepared: Prepared): Target {
  const slots: Slot[] = [];
  const links: (Element | undefined)[] = [];
  let plain: Slot | undefined;
  let link: Element | undefined;
  let linkSlot: Slot | undefined;
  let span = -1;
  for (const run of prepared.runs) {
    if (run.link === undefined) {
      plain ??= slot(parent);
      slots.push(plain);
      links.push(undefined);
      link = undefined;
      continue;
    }
    if (!link || !linkSlot || span !== run.span) {
      link = element(parent, 'Link');
      linkSlot = slot(link);
      span = run.span;
      plain = undefined;
    }
    slots.push(linkSlot);
    links.push(link);
  }
  return { slots, links };
}

/** Width of a part of a run in points. */
export function widthOf(prepared: Prepared, run: Run, start: number, end: number): number {
  const { text, type } = prepared;
  const scale = type.size / run.face.unitsPerEm;
  const zero = run.face.quick[48] ?? 0;
  let units = 0;
  let count = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    count++;
    if (unit < QUICK) units += type.tabular && unit >= 48 && unit <= 57 ? zero : Math.max(0, run.face.quick[unit] ?? 0);
    else {
      const codePoint = text.codePointAt(i) ?? unit;
      units += Math.max(0, run.face.advance(codePoint));
      if (codePoint > 0xffff) i++;
    }
  }
  return units * scale + count * type.tracking;
}

/** Baseline of a line, from its top: the face's height centred in the leading. */
export function baseline(prepared: Prepared): number {
  const { type, runs } = prepared;
  const face = runs[0]?.face;
  if (!face) return type.size;
  const rise = (face.ascent / face.unitsPerEm) * type.size;
  const height = ((face.ascent - face.descent) / face.unitsPerEm) * type.size;
  return (type.leading - height) / 2 + rise;
}

function firstRun(runs: readonly Run[], at: number): number {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run && run.end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where one line is drawn. `goal` null makes it an artifact; `onto` is the list of marks it joins. */
export interface Placement {
  readonly page: Page;
  readonly x: number;
  readonly y: number;
  readonly goal: Target | null;
  readonly onto?: TextMark[] | undefined;
  /** The line was placed by its right end. */
  readonly atEnd?: boolean | undefined;
}

/** Draws one line with its baseline at `y`. */
export function drawLine(book: Book, prepared: Prepared, line: Line, place: Placement): void {
  const { runs, text, type } = prepared;
  let x = place.x;
  const marks = place.onto ?? place.page.marks;
  // A line that ends at a line end is given a space, so that words read one after the other stay apart.
  const last = text.charCodeAt(line.end) === 10;
  const made: { readonly mark: TextMark; readonly area: Area | undefined }[] = [];
  const numbers: { readonly at: number; readonly anchor: string; readonly kept: number }[] = [];
  for (let i = firstRun(runs, line.start); i < runs.length; i++) {
    const run = runs[i];
    if (!run || run.start >= line.end) break;
    const start = Math.max(run.start, line.start);
    const end = Math.min(run.end, line.end);
    if (end <= start) continue;
    const ends = end === line.end;
    const width = ends && !run.link && run.pageOf === undefined ? 0 : widthOf(prepared, run, start, end);
    const words = text.slice(start, end);
    const mark: TextMark = {
      kind: 'text',
      x,
      y: place.y,
      text: ends && last && run.face.advance(32) >= 0 ? `${words} ` : words,
      name: run.name,
      face: run.face,
      size: type.size,
      color: run.color,
      tracking: type.tracking,
      tabular: type.tabular,
      slot: place.goal?.slots[i],
    };
    marks.push(mark);
    const areas = place.goal?.links[i]?.areas;
    if (areas && run.link !== undefined) addArea(areas, place.page, x, place.y, width, prepared, run);
    if (run.pageOf !== undefined) numbers.push({ at: made.length, anchor: run.pageOf, kept: width });
    made.push({ mark, area: areas?.at(-1) });
    x += width;
  }
  for (const number of numbers) book.numbered.push({ ...number, marks: made, atEnd: place.atEnd ?? false });
  if (prepared.missing.length > 0) {
    for (const each of between(prepared.missing, line)) {
      book.gaps.push({ codePoint: each.codePoint, source: prepared.source, page: place.page });
    }
  }
}

/** Puts the page numbers into the lines that name them, now that the pages are in order; the words beside close up. */
export function settleNumbers(book: Book): void {
  for (const { marks, at, anchor, kept, atEnd } of book.numbered) {
    const number = marks[at]?.mark;
    if (!number) continue;
    const words = String(book.anchors.get(anchor)?.page.number ?? '');
    const { quick, unitsPerEm } = number.face;
    let units = 0;
    for (let i = 0; i < words.length; i++) units += quick[number.tabular ? 48 : words.charCodeAt(i)] ?? 0;
    const spare = kept - (units / unitsPerEm) * number.size - words.length * (number.tracking ?? 0);
    number.text = number.text.endsWith(' ') ? `${words} ` : words;
    const moved = new Set<TextMark | Area>();
    for (const { mark, area } of atEnd ? marks.slice(0, at + 1) : marks.slice(at + 1)) {
      moved.add(mark);
      if (area) moved.add(area);
    }
    for (const each of moved) each.x += atEnd ? spare : -spare;
  }
}

function addArea(areas: Area[], page: Page, x: number, y: number, width: number, prepared: Prepared, run: Run): void {
  const { leading } = prepared.type;
  const top = y - baseline(prepared);
  const last = areas.at(-1);
  const words = prepared.text.slice(run.start, run.end).trim() || (run.link ?? '');
  // One area for each line, whatever faces its words are in.
  if (last && last.page === page && Math.abs(last.y - top) < 0.1) areas.pop();
  const left = last && last.page === page && Math.abs(last.y - top) < 0.1 ? last.x : x;
  areas.push({ page, x: left, y: top, width: x + width - left, height: leading, anchor: run.link ?? '', words });
}

function* between<T extends { readonly at: number }>(list: readonly T[], line: Line): Generator<T> {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.at ?? 0) < line.start) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < list.length; i++) {
    const each = list[i];
    if (!each || each.at >= line.end) return;
    yield each;
  }
}

/** A text with its lines and its place in the structure, ready to be drawn line by line. */
export interface Block {
  readonly prepared: Prepared;
  readonly lines: readonly Line[];
  readonly goal: Target | null;
  readonly height: number;
}

/** Sets a text into a width. `parent` null makes it an artifact. */
export function setText(
  book: Book,
  parent: Element | null,
  inline: Inline,
  type: Type,
  width: number,
  more: { source?: Source | undefined; breaker?: typeof tidyLines | undefined } = {},
): Block {
  const prepared = book.type.prepare(inline, type, more.source);
  const lines = prepared.text === '' ? [] : (more.breaker ?? tidyLines)(prepared, width);
  return { prepared, lines, goal: parent ? target(parent, prepared) : null, height: lines.length * type.leading };
}

/** Draws lines `from` to `to` of a text with its top left corner at (x, y); `width` is needed to end at the right. */
export function drawText(
  book: Book,
  block: Block,
  page: Page,
  x: number,
  y: number,
  more: { align?: 'start' | 'end'; width?: number; from?: number; to?: number; rise?: number | undefined } = {},
): void {
  const rise = more.rise ?? baseline(block.prepared);
  const { leading } = block.prepared.type;
  const from = more.from ?? 0;
  for (let i = from; i < Math.min(more.to ?? block.lines.length, block.lines.length); i++) {
    const line = block.lines[i];
    if (!line) continue;
    const left = more.align === 'end' ? x + (more.width ?? 0) - line.width : x;
    drawLine(book, block.prepared, line, {
      page,
      x: left,
      y: y + (i - from) * leading + rise,
      goal: block.goal,
      atEnd: more.align === 'end',
    });
  }
}

/** One slice for each line of a text, `inset` points from the left. */
export function textSlices(book: Book, block: Block, inset = 0): Slice[] {
  const { leading } = block.prepared.type;
  return block.lines.map((_, i) => ({
    height: leading,
    draw: ({ page, x, y }) => drawText(book, block, page, x + inset, y, { from: i, to: i + 1 }),
  }));
}

/** As many of the words as one line holds, with an ellipsis when there are more. */
export function oneLine(book: Book, words: string, type: Type, width: number): string {
  const flat = words.replaceAll(/\s+/g, ' ');
  const prepared = book.type.prepare(flat, type);
  const lines = breakLines(prepared, width);
  return lines.length < 2 ? flat : `${prepared.text.slice(0, lines[0]?.end ?? 0).trimEnd()} …`;
}

/** Width of the widest word of a text. */
export function measureWord(book: Book, inline: Inline, type: Type): number {
  return longestWord(book.type.prepare(inline, type));
}

/** Width of a text set in one line. */
export function measureText(book: Book, inline: Inline, type: Type): number {
  return naturalWidth(book.type.prepare(inline, type));
}
