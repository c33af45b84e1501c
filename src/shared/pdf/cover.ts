import type { Cover } from '../report/model.ts';
import { type Element, element, newPage, type Page, slot } from './boxes.ts';
import { CURVE_ROOM, coverCurve } from './cover-curve.ts';
import { type Book, drawText, setText } from './setting.ts';
import { contrast, HAIRLINE, mix, PAPER, type Paper, quietOn, TYPE, type Type, textOn } from './style.ts';
import { balanceLines, breakLines, shortened } from './text.ts';

/** Where the words begin at the highest, and how far from the block's foot they end. */
const TOP = 130;
const FOOT = 64;
/** Where they begin over a journey's curve. */
const OVER_CURVE = 160;
/** The subtitle's width, as a share of the measure. */
const SUBTITLE = 0.8;

/** The cover's page: block with organisation, eyebrow, title, subtitle and the primary persona's journey; facts and footnote on paper under it. */
export function coverPage(book: Book, parent: Element, whole: Cover, paper: Paper): Page {
  const cover = fitting(whole);
  const page = newPage();
  const section = element(parent, 'Sect');
  const ground = cover.color;
  const color = textOn(ground);
  const quiet = quietOn(ground);
  page.under.push({ kind: 'rect', x: 0, y: 0, width: paper.width, height: paper.block, fill: ground });
  if (contrast(ground, '#ffffff') < 1.3) {
    page.under.push({ kind: 'rect', x: 0, y: paper.block - HAIRLINE, width: paper.width, height: HAIRLINE, fill: PAPER['line-strong'] });
  }

  organisation(book, section, cover, page, paper, color);
  page.under.push({ kind: 'rect', x: paper.left, y: 106, width: paper.measure, height: HAIRLINE, fill: mix(color, ground, 0.32) });
  const { measure } = paper;
  const eyebrow = setText(book, element(section, 'P'), cover.eyebrow, { ...TYPE.body, size: 10.5, color: quiet }, measure);
  const [titleType, subtitleType] = sizesFor(book, cover, paper, color, mix(color, ground, 0.92));
  book.level = 1;
  const title = setText(book, element(section, 'H1'), cover.title, titleType, measure, { breaker: balanceLines });
  const subtitle = setText(book, element(section, 'P'), cover.subtitle, subtitleType, measure * SUBTITLE, { breaker: balanceLines });

  const height = eyebrow.height + 14 + title.height + (subtitle.height > 0 ? 18 + subtitle.height : 0);
  const journey = cover.journey && TOP + height <= paper.block - CURVE_ROOM ? cover.journey : null;
  // The words stand on the lower third, as far from the block's foot as the organisation is from its head; over a
  // curve, where they leave it the most room.
  let y = journey ? Math.min(OVER_CURVE, paper.block - CURVE_ROOM - height) : Math.max(TOP, paper.block - FOOT - height);
  drawText(book, eyebrow, page, paper.left, y);
  y += eyebrow.height + 14;
  drawText(book, title, page, paper.left - 1.5, y);
  y += title.height + 18;
  drawText(book, subtitle, page, paper.left, y);
  if (journey) coverCurve(book, section, journey, page, paper, ground);

  factsRow(book, section, cover, page, paper);
  const note = setText(book, element(section, 'P'), cover.footnote, TYPE.furniture, paper.measure);
  page.under.push({ kind: 'rect', x: paper.left, y: paper.footRule, width: paper.measure, height: HAIRLINE, fill: PAPER['line-strong'] });
  drawText(book, note, page, paper.left, paper.footBaseline - 9.5);
  return page;
}

/** No more words than the page can hold: whatever is longer stands whole in the chapters. */
const fitting = (cover: Cover): Cover => ({
  ...cover,
  organisation: shortened(cover.organisation, 120),
  eyebrow: shortened(cover.eyebrow, 160),
  title: shortened(cover.title, 300),
  subtitle: shortened(cover.subtitle, 600),
  footnote: typeof cover.footnote === 'string' ? shortened(cover.footnote, 200) : cover.footnote,
  facts: cover.facts.slice(0, 3).map(({ label, lines }) => ({
    label: shortened(label, 60),
    lines: lines.slice(0, 4).map((line) => shortened(line, 300)),
  })),
});

/** A title of up to three lines is set at 46.5 pt, a longer one at 36; smaller only when the block could not hold the words. */
function sizesFor(book: Book, cover: Cover, paper: Paper, color: string, softer: string): [Type, Type] {
  const title = (size: number, leading: number): Type => ({
    ...TYPE.chapter,
    face: 'serif-light',
    size,
    leading,
    tracking: -size / 46.5,
    color,
  });
  const subtitle: Type = { ...TYPE.lead, size: 14, leading: 21, color: softer };
  const lines = (words: string, type: Type, width: number): number => breakLines(book.type.prepare(words, type), width).length;
  const large = title(46.5, 49.5);
  if (lines(cover.title, large, paper.measure) <= 3) return [large, subtitle];
  const room = paper.block - FOOT - TOP - 50;
  const height = (type: Type, below: Type): number =>
    lines(cover.title, type, paper.measure) * type.leading + lines(cover.subtitle, below, paper.measure * SUBTITLE) * below.leading;
  const smaller = title(36, 40);
  return height(smaller, subtitle) <= room ? [smaller, subtitle] : [title(24, 28), { ...subtitle, size: 10, leading: 14 }];
}

function organisation(book: Book, parent: Element, cover: Cover, page: Page, paper: Paper, color: string): void {
  const top = 62;
  let x = paper.left;
  if (cover.logo !== null && book.images.has(cover.logo)) {
    const size = 40;
    const logo = element(parent, 'Figure', { alt: `${cover.organisation}, logo` });
    const inner = slot(logo);
    logo.place = { page, x, y: top, width: size, height: size };
    page.marks.push({ kind: 'image', image: cover.logo, x, y: top, width: size, height: size, fit: 'contain', slot: inner });
    x += size + 12;
  }
  const type: Type = { ...TYPE.list, face: 'serif-medium', color };
  const name = setText(book, element(parent, 'P'), cover.organisation, type, paper.left + paper.measure - x);
  drawText(book, name, page, x, top + (x > paper.left ? 20 : 9) - name.prepared.type.leading / 2);
}

function factsRow(book: Book, parent: Element, cover: Cover, page: Page, paper: Paper): void {
  const width = paper.measure / Math.max(3, cover.facts.length);
  for (const [i, fact] of cover.facts.entries()) {
    const x = paper.left + i * width;
    let y = paper.block + 38;
    const label = setText(book, element(parent, 'P'), fact.label, TYPE.small, width - 14);
    drawText(book, label, page, x, y);
    y += label.height + 2;
    const count = fact.lines.reduce((sum, line) => sum + breakLines(book.type.prepare(line, TYPE.body), width - 14).length, 0);
    // There is room for seven lines above the footnote.
    const type: Type = count > 7 ? { ...TYPE.body, size: 9, leading: 11 } : TYPE.body;
    for (const line of fact.lines) {
      const text = setText(book, element(parent, 'P'), line, type, width - 14);
      drawText(book, text, page, x, y);
      y += text.height;
    }
  }
}
