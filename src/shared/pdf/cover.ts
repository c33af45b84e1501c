import type { Cover } from '../report/model.ts';
import { type Element, element, newPage, type Page, slot } from './boxes.ts';
import { type Book, drawText, setText, type Block as Text } from './setting.ts';
import { contrast, HAIRLINE, mix, PAPER, type Paper, quietOn, TYPE, type Type, textOn } from './style.ts';
import { balanceLines } from './text.ts';

const LARGE = 46.5;
const SMALL = 36;

/** The cover's page: block with organisation, eyebrow, title and subtitle; facts and footnote on paper under it. */
export function coverPage(book: Book, parent: Element, cover: Cover, paper: Paper): Page {
  const page = newPage();
  const section = element(parent, 'Sect');
  const ground = cover.color;
  const color = textOn(ground);
  const quiet = quietOn(ground);
  page.under.push({ kind: 'rect', x: 0, y: 0, width: paper.width, height: paper.block, fill: ground });
  if (contrast(ground, '#ffffff') < 1.3) {
    page.under.push({ kind: 'rect', x: 0, y: paper.block - HAIRLINE, width: paper.width, height: HAIRLINE, fill: PAPER['line-strong'] });
  }
  weave(page, paper, mix(color, ground, 0.1));

  organisation(book, section, cover, page, paper, color);
  const measure = paper.measure * 0.92;
  const eyebrow = setText(book, element(section, 'P'), cover.eyebrow, { ...TYPE.body, size: 10.5, color: quiet }, measure);
  book.level = 0;
  const title = setTitle(book, element(section, 'H1'), cover.title, color, measure);
  book.level = 1;
  const type: Type = { ...TYPE.lead, size: 14, leading: 21, color: mix(color, ground, 0.92) };
  const subtitle = setText(book, element(section, 'P'), cover.subtitle, type, paper.measure * 0.68, { breaker: balanceLines });

  const height = eyebrow.height + 14 + title.height + (subtitle.height > 0 ? 18 + subtitle.height : 0);
  // The words stand on the lower third, as far from the block's foot as the organisation is from its head.
  let y = Math.max(150, paper.block - 64 - height);
  drawText(book, eyebrow, page, paper.left, y);
  y += eyebrow.height + 14;
  drawText(book, title, page, paper.left - 1.5, y);
  y += title.height + 18;
  drawText(book, subtitle, page, paper.left, y);

  factsRow(book, section, cover, page, paper);
  const note = setText(book, element(section, 'P'), cover.footnote, TYPE.furniture, paper.measure);
  page.under.push({ kind: 'rect', x: paper.left, y: paper.footRule, width: paper.measure, height: HAIRLINE, fill: PAPER['line-strong'] });
  drawText(book, note, page, paper.left, paper.footBaseline - 9.5);
  return page;
}

/** At 46.5 pt on up to three lines, else once smaller; longer than that it takes the lines it needs. */
function setTitle(book: Book, parent: Element, words: string, color: string, width: number): Text {
  const large: Type = { ...TYPE.chapter, face: 'serif-light', size: LARGE, leading: 49.5, tracking: -0.9, color };
  const lines = balanceLines(book.type.prepare(words, large), width).length;
  const fits = lines <= 3;
  const type: Type = fits ? large : { ...large, size: SMALL, leading: 40, tracking: -0.6 };
  return setText(book, parent, words, type, width, { breaker: balanceLines });
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
    for (const line of fact.lines) {
      const text = setText(book, element(parent, 'P'), line, TYPE.body, width - 14);
      drawText(book, text, page, x, y);
      y += text.height;
    }
  }
}

/** Hairlines on the twelve columns of the page: quiet structure on the block. */
function weave(page: Page, paper: Paper, stroke: string): void {
  const step = (paper.measure + 4 * (72 / 25.4)) / 6;
  for (let i = 0; i <= 6; i++) {
    const x = paper.left + i * step - (i === 0 ? 0 : 5.67);
    page.under.push({ kind: 'line', x1: x, y1: 0, x2: x, y2: paper.block, stroke, line: 0.5 });
  }
}
