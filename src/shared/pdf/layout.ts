import { t } from '../i18n.ts';
import type { Block, Chapter, ReportDocument, Source } from '../report/model.ts';
import { groupsOf } from './blocks/index.ts';
import { type Element, element, newPage, type Page } from './boxes.ts';
import { contentsPages, type Entry, layContents } from './contents.ts';
import { coverPage } from './cover.ts';
import type { FaceBytes } from './faces.ts';
import { flow } from './flow.ts';
import { type Anchor, type Book, drawText, oneLine, setText, settleNumbers } from './setting.ts';
import { HAIRLINE, PAPER, type Paper, paperOf, TYPE } from './style.ts';
import { typesetter } from './text.ts';

/** A character that no face has: drawn as a box and reported with the field it comes from. */
export interface Missing {
  readonly text: string;
  readonly codePoint: number;
  readonly source?: Source;
  readonly page: number;
}

export interface Layout {
  readonly paper: Paper;
  readonly pages: readonly Page[];
  /** The structure tree's Document. */
  readonly root: Element;
  readonly anchors: ReadonlyMap<string, Anchor>;
  readonly entries: readonly Entry[];
  readonly missing: readonly Missing[];
}

/** Every anchor of the document, so that a link to none is known before anything is placed. */
function anchorsOf(document: ReportDocument): Set<string> {
  const found = new Set<string>();
  const visit = (block: Block): void => {
    if (block.kind === 'heading' && block.anchor !== undefined) found.add(block.anchor);
    if (block.kind === 'table') for (const row of block.rows) if (row.anchor !== undefined) found.add(row.anchor);
    if (block.kind === 'columns') for (const column of block.columns) column.blocks.forEach(visit);
  };
  for (const chapter of document.chapters) {
    found.add(chapter.anchor);
    chapter.blocks.forEach(visit);
  }
  return found;
}

const hasTitle = (blocks: readonly Block[]): boolean =>
  blocks.some(
    (block) =>
      (block.kind === 'heading' && block.level === 1) || (block.kind === 'columns' && block.columns.some((each) => hasTitle(each.blocks))),
  );

/** A chapter that brings no heading of the first level gets its title as one. */
const blocksOf = (chapter: Chapter): readonly Block[] =>
  hasTitle(chapter.blocks)
    ? chapter.blocks
    : [{ kind: 'heading', level: 1, look: 'chapter', text: chapter.title, anchor: chapter.anchor }, ...chapter.blocks];

const label = (chapter: Chapter): string => (chapter.number === '' ? chapter.title : `${chapter.number} ${chapter.title}`);

/**
 * Lays a report out: pages of marks, the structure tree, where each anchor is. Pure.
 * @param faces whole faces, from which widths are taken
 * @param images ids of the images that can be drawn
 * @param progress told the share that is done, 0–1
 */
export function layoutReport(
  document: ReportDocument,
  faces: FaceBytes,
  images: ReadonlySet<string>,
  progress: (share: number) => void = () => undefined,
): Layout {
  const paper = paperOf(document.paper);
  const known = anchorsOf(document);
  const book: Book = {
    type: typesetter(faces, known),
    anchors: new Map(),
    headlines: [],
    gaps: [],
    numbered: [],
    images,
    body: paper.bottom - paper.top,
    level: 0,
  };
  const root = element(null, 'Document');
  const cover = coverPage(book, root, document.cover, paper);
  const contents = element(root, 'Sect');

  const entries: Entry[] = [];
  const chapters: { chapter: Chapter; pages: readonly Page[] }[] = [];
  for (const [i, chapter] of document.chapters.entries()) {
    const pages = [newPage()];
    const frame = { pages, left: paper.left, top: paper.top, bottom: paper.bottom };
    const first = book.headlines.length;
    book.level = 0;
    const groups = groupsOf(book, element(root, 'Sect'), blocksOf(chapter), paper.measure);
    flow(frame, groups, { page: 0, y: paper.top });
    const [start] = pages;
    if (start && !book.anchors.has(chapter.anchor)) book.anchors.set(chapter.anchor, { page: start, y: paper.top });
    chapters.push({ chapter, pages });
    const parts = book.headlines.slice(first).map(({ text, anchor }) => ({ text, anchor }));
    entries.push({ number: chapter.number, title: chapter.title, anchor: chapter.anchor, parts });
    progress((i + 1) / document.chapters.length);
  }

  // The contents stand before the chapters, so their own length comes first.
  const title = t('Contents');
  const aside = entries.length === 0 ? null : document.aside;
  const { count, space } = aside === null ? { count: 0, space: 0 } : contentsPages(book, entries, aside, title, paper);
  let number = 1 + count;
  for (const { pages } of chapters) for (const page of pages) page.number = ++number;
  cover.number = 1;
  const pageOf = (anchor: string): number => book.anchors.get(anchor)?.page.number ?? 0;
  const front = aside === null ? [] : layContents(book, contents, entries, aside, title, paper, space, pageOf);
  for (const [i, page] of front.entries()) {
    page.number = 2 + i;
    furnish(book, page, document, paper, title);
  }
  settleNumbers(book);
  for (const { chapter, pages } of chapters) for (const page of pages) furnish(book, page, document, paper, label(chapter));

  return {
    paper,
    pages: [cover, ...front, ...chapters.flatMap(({ pages }) => pages)],
    root,
    anchors: book.anchors,
    entries,
    missing: missingOf(book),
  };
}

function missingOf(book: Book): Missing[] {
  const seen = new Map<string, Missing>();
  for (const { codePoint, source, page } of book.gaps) {
    // A running head stands on every page; its characters are told once.
    const key = source ? `${codePoint} ${page.number} ${source.record} ${source.label}` : `${codePoint}`;
    if (seen.has(key)) continue;
    seen.set(key, { text: String.fromCodePoint(codePoint), codePoint, ...(source ? { source } : {}), page: page.number });
  }
  return [...seen.values()].sort((a, b) => a.page - b.page);
}

/** Running head and foot. */
function furnish(book: Book, page: Page, document: ReportDocument, paper: Paper, chapter: string): void {
  const put = (words: string, share: number, baseline: number, side: 'start' | 'end', into: 'head' | 'foot', strong = false): void => {
    const type = strong ? { ...TYPE.furniture, face: 'sans-bold' as const, color: PAPER.ink } : TYPE.furniture;
    const text = setText(book, null, oneLine(book, words, TYPE.furniture, paper.measure * share), type, paper.measure);
    const from = page.marks.length;
    drawText(book, text, page, paper.left, baseline - 9.4, { align: side, width: paper.measure });
    page[into].push(...page.marks.splice(from));
  };
  put(document.runningHead, 0.6, paper.headBaseline, 'start', 'head');
  put(chapter, 0.37, paper.headBaseline, 'end', 'head');
  page.foot.push({ kind: 'rect', x: paper.left, y: paper.footRule, width: paper.measure, height: HAIRLINE, fill: PAPER['line-strong'] });
  put(document.runningFoot, 0.92, paper.footBaseline, 'start', 'foot');
  put(String(page.number), 0.08, paper.footBaseline, 'end', 'foot', true);
}
