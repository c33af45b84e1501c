import type { Block, Column, Inline, Table } from '../../report/model.ts';
import { type Element, element, type Page } from '../boxes.ts';
import { type Group, lines, type Slice } from '../flow.ts';
import { type Book, baseline, drawText, measureText, measureWord, setText, type Block as Text, textSlices } from '../setting.ts';
import { HAIRLINE, PAPER, RULE, TYPE, type Type } from '../style.ts';
import { type Drawing, drawingOf } from './pictures.ts';

const GAP = 11;
const RULE_GAP = 7;

/** One cell of a row: its text, its place and which side it keeps to. */
interface Cell {
  readonly text: Text;
  readonly x: number;
  readonly width: number;
  readonly align: 'start' | 'end';
  /** In place of words. */
  readonly picture?: Drawing | undefined;
}

interface RowLook {
  readonly leading: number;
  /** Baseline of a row's first line, so that small labels stand on the line of their values. */
  readonly rise?: number;
  readonly above: number;
  readonly below: number;
  readonly rule: (page: Page, x: number, y: number) => void;
  /** Called where the row begins. */
  readonly begin?: (page: Page, y: number) => void;
}

/** The slices of a row: one, unless it is higher than a page; then one for each line. */
function rowSlices(book: Book, cells: readonly Cell[], look: RowLook, room: number): Slice[] {
  const count = Math.max(1, ...cells.map((cell) => cell.text.lines.length));
  const pictures = cells.flatMap(({ picture, x }) => (picture ? [{ picture, x }] : []));
  const inner = Math.max(count * look.leading, ...pictures.map(({ picture }) => picture.height));
  const height = look.above + inner + look.below;
  const draw = (from: number, to: number, page: Page, x: number, y: number): void => {
    for (const cell of cells)
      drawText(book, cell.text, page, x + cell.x, y, { align: cell.align, width: cell.width, from, to, rise: look.rise });
  };
  if (height <= room) {
    return [
      {
        height,
        draw: ({ page, x, y }) => {
          look.begin?.(page, y);
          draw(0, count, page, x, y + look.above);
          for (const { picture, x: left } of pictures) picture.draw(page, x + left, y + look.above);
          look.rule(page, x, y + height);
        },
      },
    ];
  }
  return Array.from({ length: count }, (_, i): Slice => {
    const above = i === 0 ? look.above : 0;
    const below = i === count - 1 ? look.below : 0;
    return {
      height: above + look.leading + below,
      draw: ({ page, x, y }) => {
        if (i === 0) look.begin?.(page, y);
        if (i === 0) for (const { picture, x: left } of pictures) picture.draw(page, x + left, y + above);
        draw(i, i + 1, page, x, y + above);
        if (i === count - 1) look.rule(page, x, y + above + look.leading + below);
      },
    };
  });
}

const hairline = (width: number) => (page: Page, x: number, y: number) => {
  page.under.push({ kind: 'rect', x, y: y - HAIRLINE / 2, width, height: HAIRLINE, fill: PAPER['line-strong'] });
};

const bold = (inline: Inline): Inline =>
  typeof inline === 'string' ? [{ text: inline, bold: true }] : inline.map((span) => ({ ...span, bold: true }));

/** So many rows are looked at for words that a column is too narrow for. */
const LOOKED_AT = 60;

interface Placed extends Column {
  readonly x: number;
  readonly width: number;
}

/** The columns at their shares; one too narrow for its longest word takes what it lacks from those with room to spare. */
function columnsOf(book: Book, block: Table, type: Type, width: number): readonly Placed[] {
  const total = block.columns.reduce((sum, column) => sum + column.share, 0) || 1;
  const gaps = GAP * (block.columns.length - 1);
  const shares = block.columns.map((column) => Math.max(8, (column.share / total) * (width - gaps)));
  const needs = block.columns.map((column, i) => {
    const words = block.rows.slice(0, LOOKED_AT).map((row) => measureWord(book, shownIn(row, i), type));
    return Math.min(width * 0.35, Math.max(measureWord(book, column.label, TYPE.small), ...words) + 0.5);
  });
  const lack = shares.reduce((sum, share, i) => sum + Math.max(0, (needs[i] ?? 0) - share), 0);
  const spare = shares.reduce((sum, share, i) => sum + Math.max(0, share - (needs[i] ?? 0)), 0);
  const given = spare === 0 ? 0 : Math.min(1, lack / spare);
  let x = 0;
  return block.columns.map((column, i) => {
    const share = shares[i] ?? 0;
    const need = needs[i] ?? 0;
    const own = share < need ? (spare >= lack ? need : share) : spare >= lack ? share - (share - need) * given : share;
    const made = { ...column, x, width: own };
    x += own + GAP;
    return made;
  });
}

const shownIn = (row: Table['rows'][number], column: number): Inline => {
  const inline = row.cells[column] ?? '';
  return row.strong ? bold(inline) : inline;
};

/** A table: head repeated on each page it goes on to, rows in one piece. */
export function table(book: Book, parent: Element, block: Table, width: number): Group[] {
  const top = element(parent, 'Table');
  const caption =
    block.caption === '' ? null : setText(book, element(top, 'Caption'), block.caption, TYPE.section, width, { source: block.source });
  const dense = block.dense === true || block.columns.length > 4 || width < 330;
  const type: Type = dense ? TYPE.cell : TYPE.body;
  const leading = dense ? 13 : 14.5;
  const columns = columnsOf(book, block, type, width);
  const cellType = (align: 'start' | 'end'): Type => ({ ...type, leading, tabular: align === 'end' });

  const titled = block.columns.some((column) => column.label !== '');
  const headTexts = (of: Element | null): readonly Cell[] =>
    columns.map((column) => ({
      text: setText(book, of ? element(of, 'TH', { scope: 'Column' }) : null, column.label, TYPE.small, column.width, {
        source: block.source,
      }),
      x: column.x,
      width: column.width,
      align: column.align,
    }));
  const headCells = titled ? headTexts(element(top, 'TR')) : [];
  const headHeight = titled ? Math.max(13, ...headCells.map((cell) => cell.text.height)) + 9 : 0;
  const captionHeight = RULE_GAP + (caption ? caption.height + (titled ? 0 : 5) : 0);

  const drawHead = (cells: readonly Cell[], page: Page, left: number, y: number): void => {
    // Short heads stand at the foot of the row, above what they name.
    for (const cell of cells) {
      drawText(book, cell.text, page, left + cell.x, y + headHeight - 5 - cell.text.height, { align: cell.align, width: cell.width });
    }
    hairline(width)(page, left, y + headHeight);
  };
  const head: Slice = {
    height: captionHeight + headHeight,
    draw: ({ page, x: left, y }) => {
      page.under.push({ kind: 'rect', x: left, y: y - RULE / 2, width, height: RULE, fill: PAPER.ink });
      if (caption) drawText(book, caption, page, left, y + RULE_GAP);
      if (titled) drawHead(headCells, page, left, y + captionHeight);
      else if (caption) hairline(width)(page, left, y + captionHeight);
    },
  };
  const again = titled ? headTexts(null) : [];
  const repeated: Slice | undefined = titled
    ? {
        height: headHeight + 2,
        draw: ({ page, x: left, y }) => {
          page.under.push({ kind: 'rect', x: left, y: y - RULE / 2, width, height: RULE, fill: PAPER.ink });
          drawHead(again, page, left, y + 2);
        },
      }
    : undefined;

  const room = book.body - head.height;
  const rows = block.rows.flatMap((row, at): Slice[] => {
    const tr = element(top, 'TR');
    const cells = columns.map((column, i): Cell => {
      const source = row.source ?? block.source;
      // Without heads above, the first cell says what its row is.
      const cell = i > 0 || titled ? element(tr, 'TD') : element(tr, 'TH', { scope: 'Row' });
      const chart = row.pictures?.[i];
      return {
        text: setText(book, cell, chart ? '' : shownIn(row, i), cellType(column.align), column.width, { source }),
        x: column.x,
        width: column.width,
        align: column.align,
        picture: chart && drawingOf(book, cell, chart, column.width, source),
      };
    });
    const { anchor } = row;
    const slices = rowSlices(
      book,
      cells,
      {
        leading,
        above: dense ? 3 : 4,
        below: dense ? 3.5 : 4.5,
        rule: hairline(width),
        ...(anchor === undefined ? {} : { begin: (page: Page, y: number) => book.anchors.set(anchor, { page, y }) }),
      },
      room,
    );
    // A strong row is the head of those after it, or the sum of those before it.
    const keepNext =
      block.rows[at + 1] !== undefined && (row.strong === true || (at + 2 === block.rows.length && block.rows[at + 1]?.strong));
    return keepNext ? slices.map((slice) => ({ ...slice, keepNext })) : slices;
  });
  return [
    lines([head, ...rows], {
      before: dense ? 14 : 18,
      after: dense ? 14 : 18,
      orphans: Math.min(3, rows.length + 1),
      widows: Math.min(2, rows.length),
      again: repeated,
    }),
  ];
}

/** Label and value, a hairline under each. */
export function facts(book: Book, parent: Element, block: Extract<Block, { kind: 'facts' }>, width: number): Group[] {
  const top = element(parent, 'Table');
  const dense = block.dense === true;
  const wide = width > 220 && !dense;
  const type: Type = wide ? TYPE.body : TYPE.cell;
  const widest = Math.max(0, ...block.rows.map((row) => measureText(book, row.label, TYPE.small)));
  const label = Math.min(block.labelWidth ?? widest + 13, width * 0.6);
  const slices = block.rows.flatMap((row): Slice[] => {
    const tr = element(top, 'TR');
    const cells: Cell[] = [
      {
        text: setText(book, element(tr, 'TH', { scope: 'Row' }), row.label, { ...TYPE.small, leading: type.leading }, label - 6, {
          source: block.source,
        }),
        x: 0,
        width: label,
        align: 'start',
      },
      {
        text: setText(book, element(tr, 'TD'), row.value, type, width - label, { source: block.source }),
        x: label,
        width: width - label,
        align: 'start',
      },
    ];
    const rise = baseline(book.type.prepare('0', type));
    return rowSlices(
      book,
      cells,
      { leading: type.leading, rise, above: dense ? 2 : 2.9, below: dense ? 2.4 : 3.1, rule: hairline(width) },
      book.body,
    );
  });
  const first: Slice = { height: 0, draw: ({ page, x, y }) => hairline(width)(page, x, y) };
  return [lines([first, ...slices], { before: 6, after: 12, orphans: Math.min(3, slices.length + 1), widows: Math.min(2, slices.length) })];
}

/** Scales of 1–5: five bars and the figure. */
export function scales(book: Book, parent: Element, block: Extract<Block, { kind: 'scales' }>, width: number): Group[] {
  const top = element(parent, 'Table');
  const figure = 16;
  const slices = block.rows.flatMap((row): Slice[] => {
    const tr = element(top, 'TR');
    const label = setText(book, element(tr, 'TH', { scope: 'Row' }), row.label, TYPE.cell, width - figure, { source: block.source });
    const value = setText(book, element(tr, 'TD'), String(row.value), { ...TYPE.cell, tabular: true }, figure);
    const bars: Slice = {
      height: 10.5,
      draw: ({ page, x, y }) => {
        const gap = 2.2;
        const bar = (width - figure - 4 * gap) / 5;
        for (let i = 0; i < 5; i++) {
          const fill = i < Math.round(row.value) ? PAPER.accent : PAPER.line;
          page.under.push({ kind: 'rect', x: x + i * (bar + gap), y: y + 1.5, width: bar, height: 3.4, fill });
        }
        drawText(book, value, page, x + width - figure, y - 3.4, { align: 'end', width: figure });
      },
    };
    const words = textSlices(book, label);
    // The last lines of a label stay with its bars.
    return [...words.map((slice, i) => ({ ...slice, keepNext: i >= words.length - 3 })), bars];
  });
  return [lines(slices, { before: 4, after: 14, orphans: Math.min(4, slices.length), widows: Math.min(2, slices.length) })];
}
