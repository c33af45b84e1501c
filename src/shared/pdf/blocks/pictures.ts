import type { Chart, Mark as ChartMark } from '../../charts/marks.ts';
import type { Block, Source } from '../../report/model.ts';
import { assertNever } from '../../result.ts';
import { type Element, element, type Mark, type Page, type Shape, type Slot, slot, type TextMark } from '../boxes.ts';
import { type Group, lines, type Slice } from '../flow.ts';
import { weightFace } from '../measure.ts';
import { type Book, drawLine, setText, textSlices } from '../setting.ts';
import { PAPER, TYPE, type Type } from '../style.ts';
import { breakLines, type Prepared } from '../text.ts';

const HALO = 3;

/** A chart as vectors, at its own size or as much smaller as the column asks for. */
export function figure(book: Book, parent: Element, block: Extract<Block, { kind: 'figure' }>, width: number): Group[] {
  const { chart } = block;
  const drawing = drawingOf(book, parent, chart, width, block.source);
  const caption = block.caption ? setText(book, element(parent, 'P'), block.caption, TYPE.small, width, { source: block.source }) : null;
  const picture: Slice = { height: drawing.height, draw: ({ page, x, y }) => drawing.draw(page, x, y) };
  const below = caption ? [{ height: 5, draw: () => undefined }, ...textSlices(book, caption)] : [];
  const slices = [picture, ...below];
  return [lines(slices, { before: 8, after: 12, orphans: slices.length })];
}

/** A chart ready to be drawn. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly draw: (page: Page, x: number, y: number) => void;
}

/** A chart as a Figure at the end of `parent`, no wider than `width`. */
export function drawingOf(book: Book, parent: Element, chart: Chart, width: number, source: Source | undefined): Drawing {
  const scale = Math.min(1, width / chart.width, (book.body - 60) / chart.height);
  const outer = element(parent, 'Figure', { alt: chart.alt });
  const inner = slot(outer);
  const size = { width: chart.width * scale, height: chart.height * scale };
  return {
    ...size,
    draw: (page, x, y) => {
      outer.place = { page, x, y, ...size };
      for (const mark of chart.marks) drawChartMark(book, page, mark, { x, y, scale, slot: inner, source });
    },
  };
}

interface Origin {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly slot: Slot;
  readonly source: Source | undefined;
}

function drawChartMark(book: Book, page: Page, mark: ChartMark, at: Origin): void {
  if (mark.kind === 'text') {
    drawChartText(book, page, mark, at);
    return;
  }
  page.marks.push({ ...shapeOf(mark, at), slot: at.slot });
}

function shapeOf(mark: Exclude<ChartMark, { kind: 'text' }>, { x, y, scale }: Origin): Shape {
  const color = (tone: ChartMark extends { fill: infer T } ? T : keyof typeof PAPER | undefined): string | undefined =>
    tone === undefined ? undefined : PAPER[tone];
  switch (mark.kind) {
    case 'line':
      return {
        kind: 'line',
        x1: x + mark.x1 * scale,
        y1: y + mark.y1 * scale,
        x2: x + mark.x2 * scale,
        y2: y + mark.y2 * scale,
        stroke: PAPER[mark.stroke],
        line: mark.width * scale,
        dash: mark.dash,
      };
    case 'rect':
      return {
        kind: 'rect',
        x: x + mark.x * scale,
        y: y + mark.y * scale,
        width: mark.width * scale,
        height: mark.height * scale,
        radius: (mark.radius ?? 0) * scale,
        fill: color(mark.fill),
        stroke: color(mark.stroke),
        line: (mark.strokeWidth ?? 1) * scale,
      };
    case 'circle':
      return {
        kind: 'circle',
        cx: x + mark.cx * scale,
        cy: y + mark.cy * scale,
        r: mark.r * scale,
        fill: color(mark.fill),
        stroke: color(mark.stroke),
        line: (mark.strokeWidth ?? 1) * scale,
        opacity: mark.opacity ?? 1,
      };
    case 'path':
      return {
        kind: 'path',
        points: mark.points.map(([px, py]) => [x + px * scale, y + py * scale] as const),
        fill: color(mark.fill),
        stroke: color(mark.stroke),
        line: (mark.width ?? 1) * scale,
        dash: mark.dash,
      };
    default:
      return assertNever(mark);
  }
}

function drawChartText(book: Book, page: Page, mark: Extract<ChartMark, { kind: 'text' }>, at: Origin): void {
  const type: Type = {
    face: weightFace[mark.weight],
    size: mark.size * at.scale,
    leading: mark.size * 1.3 * at.scale,
    color: PAPER[mark.fill],
    tracking: 0,
    tabular: false,
  };
  const prepared = book.type.prepare(mark.text.replaceAll('\n', ' '), type, at.source);
  const [line] = breakLines(prepared, Number.POSITIVE_INFINITY);
  if (!line) return;
  const back = mark.anchor === 'start' ? 0 : mark.anchor === 'middle' ? line.width / 2 : line.width;
  const x = at.x + mark.x * at.scale;
  const y = at.y + mark.y * at.scale;
  const marks: TextMark[] = [];
  const goal = { slots: prepared.runs.map(() => at.slot), links: [] };
  drawLine(book, prepared, line, { page, x: mark.turned ? x : x - back, y: mark.turned ? y + back : y, goal, onto: marks });
  const placed = mark.turned ? turn(marks, x) : marks;
  if (mark.halo) {
    page.marks.push(...placed.map((each): TextMark => ({ ...each, slot: undefined, outline: HALO * at.scale, color: PAPER.surface })));
  }
  page.marks.push(...placed);
}

/** Runs of a turned line go up from the first one's place. */
const turn = (marks: readonly TextMark[], x: number): TextMark[] =>
  marks.map((mark) => ({ ...mark, x, y: mark.y - (mark.x - x), turned: true }));

/** A picture, or its initials on a soft ground when there is none that can be drawn. */
export function image(book: Book, parent: Element, block: Extract<Block, { kind: 'image' }>, width: number): Group[] {
  const scale = Math.min(1, width / block.width, (book.body - 20) / block.height);
  const size = { width: block.width * scale, height: block.height * scale };
  const drawn = book.images.has(block.image);
  const initials = block.initials ?? '';
  if (!drawn && initials === '') return [];
  const outer = element(parent, 'Figure', { alt: block.alt === '' ? initials : block.alt });
  const inner = slot(outer);
  const type: Type = { ...TYPE.chapter, size: Math.min(46, size.width * 0.4), leading: 50, tracking: -1, color: PAPER.accent };
  const prepared: Prepared | null = drawn ? null : book.type.prepare(initials, type);
  const slice: Slice = {
    height: size.height,
    draw: ({ page, x, y }) => {
      outer.place = { page, x, y, ...size };
      if (drawn) {
        page.marks.push({ kind: 'image', image: block.image, x, y, ...size, fit: 'cover', slot: inner } satisfies Mark);
        return;
      }
      page.under.push({ kind: 'rect', x, y, ...size, fill: PAPER['accent-soft'] });
      const [line] = prepared ? breakLines(prepared, Number.POSITIVE_INFINITY) : [];
      if (!prepared || !line) return;
      const goal = { slots: prepared.runs.map(() => inner), links: [] };
      drawLine(book, prepared, line, { page, x: x + 11, y: y + size.height - 12, goal });
    },
  };
  return [lines([slice], { before: 6, after: 12 })];
}
