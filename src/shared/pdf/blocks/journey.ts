import { t } from '../../i18n.ts';
import type { JourneyEntry, JourneyGrid, JourneyLane } from '../../report/model.ts';
import { assertNever } from '../../result.ts';
import { type Element, element, type Page } from '../boxes.ts';
import { type Group, lines, type Slice } from '../flow.ts';
import { type Book, drawText, measureWord, oneLine, setText, type Block as Text } from '../setting.ts';
import { HAIRLINE, PAPER, RULE, TYPE, type Type } from '../style.ts';
import { type CurveDrawing, curveDrawing, diamond } from './journey-curve.ts';

/*
 * A journey map on paper. As many phases as a page has room for stand side by side, each such part a table of its own
 * with the lanes named at its left; a part that is higher than a page goes on with the phases named again.
 */

/** The column that names the lanes is no narrower, and no wider than a share of the page. */
const LEAST_HEAD = 60;
const MOST_HEAD = 0.25;
/** From one column's words to the next. */
const GAP = 11;
/** A column that holds so few words a line is not read any more. */
const MOST_ABREAST = 4;
const LEADING = 12;
const ABOVE = 4;
const BELOW = 5;
const BETWEEN = 2;
const RULE_GAP = 7;

const LANE: Type = { ...TYPE.small, leading: LEADING };
const PHASE: Type = TYPE.section;
const WORDS: Type = { ...TYPE.cell, leading: LEADING };
const QUOTE: Type = { ...TYPE.aside, face: 'serif-italic', size: 10, leading: LEADING };

/** One line of a cell; in a row that is parted, lines of one number stand on one page. */
interface CellLine {
  readonly height: number;
  readonly draw: (page: Page, x: number, y: number) => void;
}

/** A stretch of the phases that stands on one page. */
interface Part {
  /** Place of the first phase. */
  readonly from: number;
  readonly count: number;
  /** Width of the column that names the lanes, and of a phase's. */
  readonly head: number;
  readonly column: number;
}

export function journey(book: Book, parent: Element, block: JourneyGrid, width: number): Group[] {
  const parts = partsOf(book, block, width);
  const [first] = parts;
  if (!first) return [];
  const curves = new Map(
    block.lanes.flatMap((lane) => (lane.kind === 'curve' ? [[lane, curveDrawing(lane, block.phases.length, first.column)] as const] : [])),
  );
  return parts.map((part) => partGroup(book, parent, block, part, curves, width));
}

/** The phases in stretches of nearly one length, so many abreast that no word is cut. */
function partsOf(book: Book, block: JourneyGrid, width: number): Part[] {
  const count = block.phases.length;
  if (count === 0) return [];
  const names = block.lanes.map(({ label }) => measureWord(book, label, LANE));
  const head = Math.min(Math.max(LEAST_HEAD, ...names) + GAP, width * MOST_HEAD);
  const room = width - head;
  const widest = Math.max(
    0,
    ...block.phases.map(({ name }) => measureWord(book, name, PHASE)),
    ...block.lanes.flatMap((lane) => (lane.kind === 'curve' ? [] : lane.cells.flat().map((entry) => entryWidth(book, entry)))),
  );
  let most = MOST_ABREAST;
  while (most > 1 && room / most - GAP < widest) most -= 1;
  const pages = Math.ceil(count / most);
  const abreast = Math.ceil(count / pages);
  const column = room / Math.max(abreast, 2);
  return Array.from({ length: pages }, (_, at): Part => {
    const from = at * abreast;
    return { from, count: Math.min(abreast, count - from), head, column };
  }).filter((part) => part.count > 0);
}

const entryWidth = (book: Book, entry: JourneyEntry): number => measureWord(book, entry.text, typeOf(entry)) + insetOf(entry);

const typeOf = ({ look }: JourneyEntry): Type => (look === 'quote' ? QUOTE : WORDS);
/** An opportunity stands beside its rule. */
const insetOf = ({ look }: JourneyEntry): number => (look === 'opportunity' ? 7 : 0);

type Curves = ReadonlyMap<JourneyLane, CurveDrawing>;

function partGroup(book: Book, parent: Element, block: JourneyGrid, part: Part, curves: Curves, width: number): Group {
  const { phases, source } = block;
  const last = part.from + part.count;
  const table = element(parent, 'Table');
  const title =
    part.count === phases.length
      ? block.name
      : t('{{name}}: phases {{from}}–{{to}} of {{all}}', { name: block.name, from: part.from + 1, to: last, all: phases.length });
  const caption = setText(book, element(table, 'Caption'), title, TYPE.section, width, { source });
  const spread = part.head + part.count * part.column;
  const hairline = (page: Page, x: number, y: number, tone: 'line-strong' | 'line' = 'line-strong'): void => {
    page.under.push({ kind: 'rect', x, y: y - HAIRLINE / 2, width: spread, height: HAIRLINE, fill: PAPER[tone] });
  };

  const head: Slice = {
    height: RULE_GAP + caption.height + 6,
    keepNext: true,
    draw: ({ page, x, y }) => {
      page.under.push({ kind: 'rect', x, y: y - RULE / 2, width: spread, height: RULE, fill: PAPER.ink });
      drawText(book, caption, page, x, y + RULE_GAP);
      hairline(page, x, y + RULE_GAP + caption.height + 5);
    },
  };
  const names = rowSlices(
    [
      textLines(book, setText(book, element(element(table, 'TR'), 'TH', { scope: 'Column' }), t('Phase'), LANE, part.head - GAP)),
      ...phases.slice(part.from, last).map((phase) => phaseLines(book, lastRow(table), phase, part.column - GAP, block)),
    ],
    part,
    book.body - head.height,
    hairline,
  ).map((slice) => ({ ...slice, keepNext: true }));
  const again = repeatedHead(book, block, part, hairline);
  const room = book.body - again.height - 4;
  const rows = block.lanes.flatMap((lane): Slice[] => {
    const row = element(table, 'TR');
    const label = setText(book, element(row, 'TH', { scope: 'Row' }), lane.label, LANE, part.head - GAP, { source });
    switch (lane.kind) {
      case 'words': {
        const cells = lane.cells
          .slice(part.from, last)
          .map((cell) => entriesLines(book, element(row, 'TD'), cell, part.column - GAP, source));
        const rule = lane.lineBelow === undefined ? hairline : visibility(book, lane.lineBelow, spread);
        return rowSlices([textLines(book, label), ...cells], part, room, rule, lane.lineBelow === undefined ? 0 : 7);
      }
      case 'curve': {
        const drawing = curves.get(lane);
        return drawing ? [curveSlice(book, row, label, lane, drawing, part, hairline)] : [];
      }
      default:
        return assertNever(lane);
    }
  });
  const slices = [head, ...names, ...rows];
  const whole = slices.reduce((sum, slice) => sum + slice.height, 0) <= book.body;
  return lines(slices, { before: 18, after: 16, orphans: whole ? slices.length : names.length + 2, widows: 1, again });
}

const lastRow = (table: Element): Element => {
  const row = table.kids.at(-1);
  if (!row || 'marks' in row) throw new Error('A row stands before its cells');
  return row;
};

const textLines = (book: Book, text: Text, inset = 0): CellLine[] =>
  text.lines.map((_, i) => ({
    height: text.prepared.type.leading,
    draw: (page, x, y) => drawText(book, text, page, x + inset, y, { from: i, to: i + 1 }),
  }));

function phaseLines(book: Book, row: Element, phase: JourneyGrid['phases'][number], width: number, { source }: JourneyGrid): CellLine[] {
  const cell = element(row, 'TH', { scope: 'Column' });
  const made = textLines(book, setText(book, element(cell, 'P'), phase.name, PHASE, width, { source }));
  if (phase.when !== '') made.push(...textLines(book, setText(book, element(cell, 'P'), phase.when, LANE, width, { source })));
  if (phase.momentOfTruth) {
    const words = setText(book, element(cell, 'P'), t('Moment of truth'), { ...WORDS, face: 'sans-medium' }, width - 12);
    const [first, ...rest] = textLines(book, words, 12);
    if (first) made.push(marked(first), ...rest);
  }
  return made;
}

/** The diamond of a moment of truth before its words. */
const marked = (line: CellLine): CellLine => ({
  height: line.height,
  draw: (page, x, y) => {
    page.under.push({ ...diamond(x + 4, y + LEADING / 2, 3.6), fill: PAPER.surface, stroke: PAPER.ink, line: 1.1 });
    line.draw(page, x, y);
  },
});

/** What a cell says, entry under entry. */
function entriesLines(
  book: Book,
  cell: Element,
  entries: readonly JourneyEntry[],
  width: number,
  source: JourneyGrid['source'],
): CellLine[] {
  return entries.flatMap((entry, at): CellLine[] => {
    const inset = insetOf(entry);
    const place = element(cell, 'P');
    const text = setText(book, place, entry.text, typeOf(entry), width - inset, { source });
    const made = textLines(book, text, inset).map((line): CellLine => (entry.look === 'opportunity' ? beside(line) : line));
    const severe = entry.severity === undefined ? made : withSeverity(book, place, made, text, entry.severity, width);
    const last = severe.at(-1);
    if (!last || at === entries.length - 1) return severe;
    return [...severe.slice(0, -1), { ...last, height: last.height + BETWEEN }];
  });
}

/** The rule at the left of an opportunity. */
const beside = (line: CellLine): CellLine => ({
  height: line.height,
  draw: (page, x, y) => {
    page.under.push({ kind: 'rect', x, y: y + 0.5, width: 2, height: line.height, fill: PAPER.opportunity });
    line.draw(page, x, y);
  },
});

const DOT = 5;
const DOTS = 5 * (DOT + 1.5);

/** Five dots and the figure, behind the last words where there is room. */
function withSeverity(book: Book, place: Element, made: readonly CellLine[], text: Text, severity: number, width: number): CellLine[] {
  const figure = setText(book, place, ` ${severity}`, { ...WORDS, tabular: true }, 14);
  const draw = (page: Page, x: number, y: number): void => {
    for (let i = 0; i < 5; i++) {
      const fill = i < severity ? PAPER.threat : PAPER.line;
      page.under.push({ kind: 'circle', cx: x + DOT / 2 + i * (DOT + 1.5), cy: y + LEADING / 2, r: DOT / 2, fill });
    }
    drawText(book, figure, page, x + DOTS, y);
  };
  const last = made.at(-1);
  const reach = text.lines.at(-1)?.width ?? 0;
  if (!last || reach + 6 + DOTS + 12 > width) return [...made, { height: LEADING, draw }];
  const both: CellLine = {
    height: last.height,
    draw: (page, x, y) => {
      last.draw(page, x, y);
      draw(page, x + reach + 6, y);
    },
  };
  return [...made.slice(0, -1), both];
}

type Rule = (page: Page, x: number, y: number) => void;

/**
 * The slices of a row whose first cell names it: one, unless it is higher than a page; then one for each line.
 * @param spare room below the words, for what stands on the rule
 */
function rowSlices(cells: readonly (readonly CellLine[])[], { head, column }: Part, room: number, rule: Rule, spare = 0): Slice[] {
  const below = BELOW + spare;
  const left = (i: number): number => (i === 0 ? 0 : head + (i - 1) * column);
  const height = ABOVE + Math.max(LEADING, ...cells.map((cell) => cell.reduce((sum, line) => sum + line.height, 0))) + below;
  if (height <= room) {
    return [
      {
        height,
        draw: ({ page, x, y }) => {
          for (const [i, cell] of cells.entries()) {
            let at = y + ABOVE;
            for (const line of cell) {
              line.draw(page, x + left(i), at);
              at += line.height;
            }
          }
          rule(page, x, y + height);
        },
      },
    ];
  }
  const count = Math.max(...cells.map((cell) => cell.length));
  return Array.from({ length: count }, (_, n): Slice => {
    const above = n === 0 ? ABOVE : 0;
    const ends = n === count - 1;
    const tall = above + Math.max(...cells.map((cell) => cell[n]?.height ?? 0)) + (ends ? below : 0);
    return {
      height: tall,
      draw: ({ page, x, y }) => {
        for (const [i, cell] of cells.entries()) cell[n]?.draw(page, x + left(i), y + above);
        if (ends) rule(page, x, y + tall);
      },
    };
  });
}

/** The phases' names above what goes on over a page's end, each on one line. */
function repeatedHead(book: Book, { phases }: JourneyGrid, part: Part, hairline: Rule): Slice {
  const names = phases
    .slice(part.from, part.from + part.count)
    .map(({ name }) => setText(book, null, oneLine(book, name, PHASE, part.column - GAP - 8), PHASE, part.column));
  const height = 4 + PHASE.leading + 5;
  return {
    height,
    draw: ({ page, x, y }) => {
      const width = part.head + part.count * part.column;
      page.under.push({ kind: 'rect', x, y: y - RULE / 2, width, height: RULE, fill: PAPER.ink });
      for (const [i, name] of names.entries()) drawText(book, name, page, x + part.head + i * part.column, y + 4);
      hairline(page, x, y + height);
    },
  };
}

/** The dashed line between what customers see and what they do not, its name at the right end. */
function visibility(book: Book, words: string, spread: number): Rule {
  const type: Type = { ...TYPE.furniture, color: PAPER['ink-2'] };
  const text = setText(book, null, words, type, spread);
  const [line] = text.lines;
  return (page, x, y) => {
    const wide = line?.width ?? 0;
    const stroke = { stroke: PAPER['ink-2'], line: 1, dash: [3, 3] } as const;
    page.under.push({ kind: 'line', x1: x, y1: y, x2: x + spread - wide - 8, y2: y, ...stroke });
    drawText(book, text, page, x + spread - wide, y - 7);
  };
}

/** The emotion lane: the curve across the phases of the page, and how each of them feels in words below it. */
function curveSlice(
  book: Book,
  row: Element,
  label: Text,
  lane: Extract<JourneyLane, { kind: 'curve' }>,
  drawing: CurveDrawing,
  part: Part,
  rule: Rule,
): Slice {
  const cells = Array.from({ length: part.count }, () => element(row, 'TD'));
  const [first] = cells;
  const figure = first ? element(first, 'Figure', { alt: lane.alt }) : null;
  const words = cells.map((cell, i) => drawing.words(book, cell, part.from + i, part.column - GAP));
  const below = Math.max(0, ...words.map((texts) => texts.reduce((sum, text) => sum + text.height, 0)));
  const height = ABOVE + drawing.height + 3 + below + BELOW;
  return {
    height,
    draw: ({ page, x, y }) => {
      drawText(book, label, page, x, y + ABOVE);
      if (figure) drawing.draw(book, figure, page, { x: x + part.head, y: y + ABOVE, from: part.from, count: part.count });
      for (const [i, texts] of words.entries()) {
        let at = y + ABOVE + drawing.height + 3;
        for (const text of texts) {
          drawText(book, text, page, x + part.head + i * part.column, at);
          at += text.height;
        }
      }
      rule(page, x, y + height);
    },
  };
}
