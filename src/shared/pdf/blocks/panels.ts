import type { Block, Quadrant, Quadrants } from '../../report/model.ts';
import { type Element, element, type Page } from '../boxes.ts';
import { type Group, lines, type Slice } from '../flow.ts';
import { type Book, drawText, measureText, setText, type Block as Text } from '../setting.ts';
import { HAIRLINE, MM, PAPER, TYPE, type Type } from '../style.ts';
import { headingRole } from './words.ts';

const PAD = 13;

/** A panel on the sunken ground, its label at the left. */
export function callout(book: Book, parent: Element, block: Extract<Block, { kind: 'callout' }>, width: number): Group[] {
  const outer = element(parent, 'Div');
  const labelType: Type = { ...TYPE.eyebrow, color: PAPER[block.tone], leading: width < 330 ? 13 : 15 };
  const wide = width > 220;
  const column = wide ? Math.min(Math.max(60, measureText(book, block.label, labelType) + 16), width * 0.35) : 0;
  const label = setText(book, element(outer, 'P'), block.label, labelType, wide ? column - 10 : width - 2 * PAD, { source: block.source });
  const text = setText(book, element(outer, 'P'), block.text, width < 330 ? TYPE.cell : TYPE.body, width - 2 * PAD - column, {
    source: block.source,
  });
  const ground = (page: Page, x: number, y: number, height: number): void => {
    page.under.push({ kind: 'rect', x, y, width, height, fill: PAPER.sunken });
  };
  const offset = wide ? 0 : label.height + 2;
  const inner = Math.max(offset + text.height, label.height);
  if (inner + 2 * PAD <= book.body) {
    const whole: Slice = {
      height: inner + 2 * PAD - 3,
      draw: ({ page, x, y }) => {
        ground(page, x, y, inner + 2 * PAD - 3);
        drawText(book, label, page, x + PAD, y + PAD - 1.5);
        drawText(book, text, page, x + PAD + column, y + PAD - 1.5 + offset);
      },
    };
    return [lines([whole], { before: 10, after: 10 })];
  }
  const head: Slice = {
    height: PAD + Math.max(0, label.height - (wide ? label.prepared.type.leading : 0)),
    draw: ({ page, x, y }) => {
      ground(page, x, y, PAD + label.height);
      drawText(book, label, page, x + PAD, y + PAD);
    },
  };
  const body = text.lines.map((_, i): Slice => {
    const height = text.prepared.type.leading;
    return {
      height,
      draw: ({ page, x, y }) => {
        ground(page, x, y, height + (i === text.lines.length - 1 ? PAD : 0.4));
        drawText(book, text, page, x + PAD + column, y, { from: i, to: i + 1 });
      },
    };
  });
  return [lines([head, ...body], { before: 14, after: 14 + PAD, orphans: 3 })];
}

const CELL_GAP = 2.6 * MM;
const AXIS = 8.5 * MM;
const LEAST = 50 * MM;
const CODE = 23;
const VALUE = 22;

interface CellText {
  readonly title: Text;
  readonly measure: Text;
  readonly items: readonly { readonly code: Text; readonly text: Text; readonly value: Text; readonly height: number }[];
  readonly height: number;
  readonly cell: Quadrant;
}

function setCell(book: Book, parent: Element, cell: Quadrant, width: number, level: number, source: Quadrants['source']): CellText {
  const outer = element(parent, 'Sect');
  const color = PAPER[cell.tone];
  const inner = width - 2 * PAD;
  book.level = Math.min(level, 2);
  const role = headingRole(book, level + 1);
  const title = setText(book, element(outer, role), cell.title, { ...TYPE.list, color }, inner, { source });
  const measure = setText(book, element(outer, 'P'), cell.measure, TYPE.small, inner * 0.6, { source });
  const outerList = cell.items.length === 0 ? null : element(outer, 'L', { numbering: 'Decimal' });
  const items = cell.items.map((item) => {
    const row = element(outerList ?? outer, 'LI');
    const code = setText(book, element(row, 'Lbl'), `${item.code} `, { ...TYPE.eyebrow, color }, CODE, { source });
    const body = element(row, 'LBody');
    const text = setText(book, body, item.text, TYPE.cell, inner - CODE - VALUE, { source });
    const value = setText(book, body, item.value, { ...TYPE.cell, face: 'sans-bold', tabular: true }, VALUE, { source });
    return { code, text, value, height: Math.max(code.height, text.height, value.height) };
  });
  const listed = items.reduce((sum, item) => sum + item.height + 6, 0);
  return { title, measure, items, height: PAD + title.height + 6 + 7 + listed + PAD - 4, cell };
}

/** A 2 × 2 field, its cells as high as the fullest; too high for a page, it is parted between its rows. */
export function quadrants(book: Book, parent: Element, block: Quadrants, width: number): Group[] {
  const outer = element(parent, 'Sect');
  const cellWidth = (width - AXIS - CELL_GAP) / 2;
  const level = book.level;
  const heads = block.columnLabels.map((label) =>
    setText(book, element(outer, 'P'), label, TYPE.small, cellWidth, { source: block.source }),
  );
  const sides: Text[] = [];
  const cells: CellText[] = [];
  for (const [i, cell] of block.cells.entries()) {
    if (i % 2 === 0)
      sides.push(setText(book, element(outer, 'P'), block.rowLabels[i / 2] ?? '', TYPE.small, LEAST, { source: block.source }));
    cells.push(setCell(book, outer, cell, cellWidth, level, block.source));
  }
  book.level = level;
  const fullest = Math.max(...cells.map((cell) => cell.height));
  const height = Math.max(fullest, Math.min(LEAST, book.body / 2 - 40));

  const head: Slice = {
    height: 17,
    draw: ({ page, x, y }) => {
      for (const [i, label] of heads.entries()) drawText(book, label, page, x + AXIS + i * (cellWidth + CELL_GAP), y);
    },
  };
  const row = (at: 0 | 1): Slice[] => {
    const pair = cells.slice(at * 2, at * 2 + 2);
    const side = sides[at];
    const left = (i: number): number => AXIS + i * (cellWidth + CELL_GAP);
    if (height <= book.body - 40) {
      return [
        {
          height: height + (at === 0 ? CELL_GAP : 0),
          draw: ({ page, x, y }) => {
            if (side) drawTurned(book, side, page, x + 12, y);
            for (const [i, cell] of pair.entries()) drawCell(book, cell, page, x + left(i), y, cellWidth, height);
          },
        },
      ];
    }
    return longRow(book, pair, left, cellWidth);
  };
  const rows = [...row(0), ...row(1)];
  return [lines([head, ...rows], { before: 10, after: 20, orphans: Math.min(3, rows.length + 1), widows: 1 })];
}

/** Words that run up from the end of the space, so that they read towards the top. */
function drawTurned(book: Book, text: Text, page: Page, x: number, y: number): void {
  const from = page.marks.length;
  const width = Math.max(0, ...text.lines.map((line) => line.width));
  drawText(book, text, page, 0, 0);
  const made = page.marks.splice(from);
  for (const mark of made) {
    if (mark.kind === 'text') page.marks.push({ ...mark, x: x + mark.y - text.prepared.type.size, y: y + width - mark.x, turned: true });
  }
}

function drawCellHead(book: Book, cell: CellText, page: Page, x: number, y: number, width: number): number {
  drawText(book, cell.title, page, x + PAD, y + PAD - 3);
  drawText(book, cell.measure, page, x + PAD, y + PAD - 3 + 4, { align: 'end', width: width - 2 * PAD });
  const rule = y + PAD - 3 + cell.title.height + 5;
  page.under.push({ kind: 'rect', x: x + PAD, y: rule, width: width - 2 * PAD, height: HAIRLINE, fill: PAPER[cell.cell.tone] });
  return rule + 8;
}

function drawItem(book: Book, item: CellText['items'][number], page: Page, x: number, y: number, width: number): void {
  drawText(book, item.code, page, x + PAD, y);
  drawText(book, item.text, page, x + PAD + CODE, y);
  drawText(book, item.value, page, x + width - PAD - VALUE, y, { align: 'end', width: VALUE });
}

function drawCell(book: Book, cell: CellText, page: Page, x: number, y: number, width: number, height: number): void {
  page.under.push({ kind: 'rect', x, y, width, height, fill: PAPER[`${cell.cell.tone}-soft`] });
  let at = drawCellHead(book, cell, page, x, y, width);
  for (const item of cell.items) {
    drawItem(book, item, page, x, at, width);
    at += item.height + 6;
  }
}

/** Two cells that are higher than a page: item under item, each on its ground. */
function longRow(book: Book, pair: readonly CellText[], left: (i: number) => number, width: number): Slice[] {
  const ground = (page: Page, cell: CellText, x: number, y: number, height: number): void => {
    page.under.push({ kind: 'rect', x, y, width, height: height + 0.4, fill: PAPER[`${cell.cell.tone}-soft`] });
  };
  const headHeight = PAD + 18 + 14;
  const slices: Slice[] = [
    {
      height: headHeight,
      draw: ({ page, x, y }) => {
        for (const [i, cell] of pair.entries()) {
          ground(page, cell, x + left(i), y, headHeight);
          drawCellHead(book, cell, page, x + left(i), y, width);
        }
      },
    },
  ];
  const count = Math.max(...pair.map((cell) => cell.items.length));
  for (let at = 0; at < count; at++) {
    const tallest = Math.max(...pair.map((cell) => cell.items[at]?.text.lines.length ?? 0));
    for (let line = 0; line < tallest; line++) {
      const height = 13 + (line === tallest - 1 ? 6 : 0);
      slices.push({
        height,
        draw: ({ page, x, y }) => {
          for (const [i, cell] of pair.entries()) {
            ground(page, cell, x + left(i), y, height);
            const item = cell.items[at];
            if (!item) continue;
            if (line === 0) {
              drawText(book, item.code, page, x + left(i) + PAD, y);
              drawText(book, item.value, page, x + left(i) + width - PAD - VALUE, y, { align: 'end', width: VALUE });
            }
            drawText(book, item.text, page, x + left(i) + PAD + CODE, y, { from: line, to: line + 1 });
          }
        },
      });
    }
  }
  const close = PAD + CELL_GAP;
  slices.push({
    height: close,
    draw: ({ page, x, y }) => {
      for (const [i, cell] of pair.entries()) ground(page, cell, x + left(i), y, PAD - 8);
    },
  });
  return slices;
}
