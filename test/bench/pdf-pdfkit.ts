import PDFDocument from 'pdfkit';
import type { Chart } from '../../src/shared/charts/marks.ts';
import type { FaceBytes, FaceName } from '../../src/shared/pdf/faces.ts';
import { GUTTER, PAPER, type Paper, paperOf, TYPE, type Type, textOn } from '../../src/shared/pdf/style.ts';
import type { Block, Inline, ReportDocument, Table } from '../../src/shared/report/model.ts';
import { assertNever } from '../../src/shared/result.ts';
import { journeyTable } from './journey-table.ts';

/*
 * The same report drawn with pdfkit, as its guide shows: its own line breaking, fonts registered once by their
 * bytes, no tags. The peer that our own drawing is measured against.
 */

const USED: readonly FaceName[] = [
  'sans',
  'sans-italic',
  'sans-bold',
  'sans-medium',
  'serif',
  'serif-italic',
  'serif-medium',
  'serif-bold',
  'serif-light',
];
const plain = (inline: Inline): string => (typeof inline === 'string' ? inline : inline.map((span) => span.text).join(''));

interface Cursor {
  readonly x: number;
  readonly width: number;
}

class Peer {
  readonly #doc: PDFDocument;
  readonly #paper: Paper;
  readonly #report: ReportDocument;
  readonly #pages = new Map<string, number>();
  readonly #headlines: { text: string; anchor: string; level: number }[] = [];
  readonly #chapterOf: string[] = [];
  #chapter = '';

  constructor(report: ReportDocument, faces: FaceBytes) {
    this.#report = report;
    this.#paper = paperOf(report.paper);
    this.#doc = new PDFDocument({
      size: [this.#paper.width, this.#paper.height],
      margins: { top: this.#paper.top, bottom: this.#paper.height - this.#paper.bottom, left: this.#paper.left, right: this.#paper.left },
      bufferPages: true,
      autoFirstPage: false,
      info: { Title: report.title, Author: report.author, Subject: report.subject },
    });
    this.#doc.on('pageAdded', () => this.#chapterOf.push(this.#chapter));
    for (const name of USED) this.#doc.registerFont(name, faces[name]);
  }

  #set(type: Type): PDFDocument {
    return this.#doc.font(type.face).fontSize(type.size).fillColor(type.color);
  }

  #gap(type: Type): number {
    return type.leading - type.size * 1.21;
  }

  #height(type: Type, text: string, width: number): number {
    return this.#set(type).heightOfString(text === '' ? ' ' : text, { width, lineGap: this.#gap(type) });
  }

  #page(): void {
    this.#doc.addPage();
    this.#doc.y = this.#paper.top;
  }

  #room(height: number): void {
    if (this.#doc.y + height > this.#paper.bottom && this.#doc.y > this.#paper.top) this.#page();
  }

  #now(): number {
    return this.#doc.bufferedPageRange().count;
  }

  /** A text over as many pages as it needs: pdfkit breaks both lines and pages. */
  #flow(type: Type, inline: Inline, { x, width }: Cursor, after: number): void {
    this.#room(type.leading);
    const options = { width, lineGap: this.#gap(type) };
    const at = this.#doc.y;
    if (typeof inline === 'string') this.#set(type).text(inline, x, at, options);
    else {
      const spans = inline.filter((span) => span.text !== '');
      for (const [i, span] of spans.entries()) {
        const face = span.bold ? (type.face.startsWith('serif') ? 'serif-bold' : 'sans-bold') : span.italic ? 'sans-italic' : type.face;
        this.#doc
          .font(face)
          .fontSize(type.size)
          .fillColor(span.tone ? PAPER[span.tone] : type.color);
        const more = { ...options, continued: i < spans.length - 1, goTo: span.link ?? null };
        if (i === 0) this.#doc.text(span.text, x, at, more);
        else this.#doc.text(span.text, more);
      }
    }
    this.#doc.y += after;
  }

  #rule(x: number, width: number, y: number, line: number, color: string): void {
    this.#doc.rect(x, y, width, line).fill(color);
  }

  #block(block: Block, at: Cursor): void {
    switch (block.kind) {
      case 'heading': {
        const type = { chapter: TYPE.chapter, name: TYPE.chapter, action: TYPE.action, section: TYPE.section, list: TYPE.list }[block.look];
        this.#room(80);
        this.#doc.y += 16;
        if (block.look === 'section') {
          this.#rule(at.x, at.width, this.#doc.y, 1.1, PAPER.ink);
          this.#doc.y += 7;
        }
        if (block.eyebrow) this.#flow(TYPE.eyebrow, block.eyebrow, at, 2);
        if (block.anchor !== undefined) this.#mark(block.anchor, block.text, block.level);
        this.#flow(type, block.text, at, 7);
        return;
      }
      case 'paragraph': {
        const type = { lead: TYPE.lead, body: TYPE.body, small: TYPE.small, quote: TYPE.quote }[block.look];
        this.#flow(block.tone ? { ...type, color: PAPER[block.tone] } : type, block.text, { x: at.x, width: Math.min(at.width, 396) }, 8);
        return;
      }
      case 'list':
        for (const [i, item] of block.items.entries()) {
          this.#set(TYPE.body).text(block.ordered ? `${i + 1}.` : '•', at.x, this.#doc.y, { lineBreak: false });
          this.#flow(TYPE.body, item, { x: at.x + 14, width: Math.min(at.width, 396) - 14 }, 3);
        }
        return;
      case 'table':
        this.#table(block, at);
        return;
      case 'journey':
        this.#table(journeyTable(block), at);
        return;
      case 'figure':
        this.#room(block.chart.height);
        this.#chart(block.chart, at.x, this.#doc.y);
        this.#doc.y += block.chart.height + 10;
        if (block.caption) this.#flow(TYPE.small, block.caption, at, 8);
        return;
      case 'facts':
        for (const row of block.rows) {
          const label = block.labelWidth ?? Math.min(100, at.width * 0.4);
          this.#row([row.label, row.value], [label, at.width - label], [TYPE.small, TYPE.body], ['left', 'left'], at);
        }
        this.#doc.y += 10;
        return;
      case 'scales':
        for (const row of block.rows) {
          this.#room(26);
          const y = this.#doc.y;
          this.#set(TYPE.cell).text(row.label, at.x, y, { width: at.width });
          const bar = (at.width - 26) / 5;
          for (let i = 0; i < 5; i++)
            this.#doc.rect(at.x + i * (bar + 2), y + 14, bar, 3.4).fill(i < row.value ? PAPER.accent : PAPER.line);
          this.#set(TYPE.cell).text(String(row.value), at.x + at.width - 16, y + 9, { width: 16, align: 'right' });
          this.#doc.y = y + 25;
        }
        return;
      case 'columns': {
        const start = { page: this.#now(), y: this.#doc.y };
        let end = start;
        let x = at.x;
        for (const column of block.columns) {
          const width = column.share * (at.width - GUTTER * (block.columns.length - 1));
          this.#doc.switchToPage(start.page - 1);
          this.#doc.y = start.y;
          for (const each of column.blocks) this.#block(each, { x, width });
          x += width + GUTTER;
          const here = { page: this.#now(), y: this.#doc.y };
          if (here.page > end.page || here.y > end.y) end = here;
        }
        this.#doc.switchToPage(end.page - 1);
        this.#doc.y = end.y + 12;
        return;
      }
      case 'quadrants': {
        const width = (at.width - 31) / 2;
        const heights = block.cells.map((cell) =>
          cell.items.reduce((sum, item) => sum + this.#height(TYPE.cell, item.text, width - 70) + 6, 60),
        );
        const height = Math.max(142, ...heights);
        this.#room(2 * height + 30);
        const top = this.#doc.y + 16;
        for (const [i, cell] of block.cells.entries()) {
          const x = at.x + 24 + (i % 2) * (width + 7);
          const y = top + Math.floor(i / 2) * (height + 7);
          this.#doc.rect(x, y, width, height).fill(PAPER[`${cell.tone}-soft`]);
          this.#set({ ...TYPE.list, color: PAPER[cell.tone] }).text(cell.title, x + 13, y + 10, { width });
          let line = y + 42;
          for (const item of cell.items) {
            this.#set({ ...TYPE.eyebrow, color: PAPER[cell.tone] }).text(item.code, x + 13, line, { lineBreak: false });
            this.#set(TYPE.cell).text(item.text, x + 36, line, { width: width - 70, lineGap: 2 });
            const next = this.#doc.y;
            this.#set(TYPE.cell).text(item.value, x + width - 35, line, { width: 22, align: 'right' });
            line = next + 6;
          }
        }
        this.#doc.y = top + 2 * height + 20;
        return;
      }
      case 'callout': {
        const height = this.#height(TYPE.body, plain(block.text), at.width - 100) + 26;
        this.#room(height);
        this.#doc.rect(at.x, this.#doc.y, at.width, height).fill(PAPER.sunken);
        const y = this.#doc.y + 13;
        this.#set({ ...TYPE.eyebrow, color: PAPER[block.tone] }).text(block.label, at.x + 13, y, { width: 60 });
        this.#doc.y = y;
        this.#flow(TYPE.body, block.text, { x: at.x + 87, width: at.width - 100 }, 27);
        return;
      }
      case 'image':
        this.#room(block.height);
        this.#doc.rect(at.x, this.#doc.y, Math.min(at.width, block.width), block.height).fill(PAPER['accent-soft']);
        this.#set({ ...TYPE.chapter, color: PAPER.accent }).text(block.initials ?? '', at.x + 10, this.#doc.y + block.height - 45, {
          lineBreak: false,
        });
        this.#doc.y += block.height;
        return;
      case 'space':
        this.#doc.y += block.points;
        return;
      case 'page':
        this.#page();
        return;
      default:
        assertNever(block);
    }
  }

  #table(table: Table, at: Cursor): void {
    const widths = table.columns.map((column) => column.share * at.width);
    const aligns = table.columns.map((column) => (column.align === 'end' ? ('right' as const) : ('left' as const)));
    const head = (): void => {
      const labels = table.columns.map((column) => column.label);
      this.#row(
        labels,
        widths,
        labels.map(() => TYPE.small),
        aligns,
        at,
      );
    };
    this.#room(60);
    this.#rule(at.x, at.width, this.#doc.y, 1.1, PAPER.ink);
    this.#doc.y += 7;
    if (table.caption !== '') this.#flow(TYPE.section, table.caption, at, 4);
    head();
    const type = table.columns.length > 4 ? TYPE.cell : TYPE.body;
    for (const row of table.rows) {
      const types = row.cells.map(() => (row.strong ? { ...type, face: 'sans-bold' as const } : type));
      if (row.anchor !== undefined) this.#doc.addNamedDestination(row.anchor);
      this.#row(row.cells, widths, types, aligns, at, head);
    }
    this.#doc.y += 14;
  }

  #row(
    cells: readonly Inline[],
    widths: readonly number[],
    types: readonly Type[],
    aligns: readonly ('left' | 'right')[],
    at: Cursor,
    again?: () => void,
  ): void {
    const height = Math.max(
      ...cells.map((cell, i) => this.#height(types[i] ?? TYPE.body, plain(cell), Math.max(20, (widths[i] ?? 0) - 11))),
    );
    if (this.#doc.y + height + 8 > this.#paper.bottom) {
      this.#page();
      again?.();
    }
    const y = this.#doc.y + 4;
    let x = at.x;
    for (const [i, cell] of cells.entries()) {
      const width = Math.max(20, (widths[i] ?? 0) - 11);
      const type = types[i] ?? TYPE.body;
      this.#set(type).text(plain(cell), x, y, { width, align: aligns[i] ?? 'left', lineGap: this.#gap(type) });
      x += widths[i] ?? 0;
    }
    this.#doc.y = y + height + 4;
    this.#rule(at.x, at.width, this.#doc.y, 0.75, PAPER['line-strong']);
  }

  #chart(chart: Chart, x: number, y: number): void {
    const doc = this.#doc;
    for (const mark of chart.marks) {
      switch (mark.kind) {
        case 'line':
          if (mark.dash) doc.dash(mark.dash[0], { space: mark.dash[1] });
          doc.lineWidth(mark.width).strokeColor(PAPER[mark.stroke]);
          doc
            .moveTo(x + mark.x1, y + mark.y1)
            .lineTo(x + mark.x2, y + mark.y2)
            .stroke();
          if (mark.dash) doc.undash();
          break;
        case 'rect':
          doc.roundedRect(x + mark.x, y + mark.y, mark.width, mark.height, mark.radius ?? 0);
          if (mark.fill) doc.fill(PAPER[mark.fill]);
          else
            doc
              .lineWidth(mark.strokeWidth ?? 1)
              .strokeColor(PAPER[mark.stroke ?? 'ink'])
              .stroke();
          break;
        case 'circle':
          doc.circle(x + mark.cx, y + mark.cy, mark.r);
          if (mark.fill) doc.fillColor(PAPER[mark.fill], mark.opacity ?? 1).fill();
          else
            doc
              .lineWidth(mark.strokeWidth ?? 1)
              .strokeColor(PAPER[mark.stroke ?? 'ink'])
              .stroke();
          break;
        case 'path': {
          for (const [i, [px, py]] of mark.points.entries()) {
            if (i === 0) doc.moveTo(x + px, y + py);
            else doc.lineTo(x + px, y + py);
          }
          if (mark.fill) doc.closePath().fill(PAPER[mark.fill]);
          else
            doc
              .lineWidth(mark.width ?? 1)
              .strokeColor(PAPER[mark.stroke ?? 'ink'])
              .stroke();
          break;
        }
        case 'text': {
          doc.font(mark.weight === 400 ? 'sans' : mark.weight === 500 ? 'sans-medium' : 'sans-bold').fontSize(mark.size);
          const width = mark.anchor === 'start' ? 0 : doc.widthOfString(mark.text) / (mark.anchor === 'middle' ? 2 : 1);
          const left = x + mark.x - (mark.turned ? 0 : width);
          const top = y + mark.y - mark.size * 0.97 + (mark.turned ? width : 0);
          doc.save();
          if (mark.turned) doc.rotate(-90, { origin: [left, top] });
          if (mark.halo)
            doc.lineWidth(3).strokeColor('#ffffff').text(mark.text, left, top, { lineBreak: false, stroke: true, fill: false });
          doc.fillColor(PAPER[mark.fill]).text(mark.text, left, top, { lineBreak: false });
          doc.restore();
          break;
        }
        default:
          assertNever(mark);
      }
    }
  }

  #mark(anchor: string, text: string, level: number): void {
    this.#doc.addNamedDestination(anchor);
    this.#pages.set(anchor, this.#now());
    if (level < 3) this.#headlines.push({ text, anchor, level });
  }

  draw(): void {
    const { cover, chapters, runningFoot, runningHead } = this.#report;
    const { left, measure, width, block } = this.#paper;
    this.#page();
    this.#doc.page.margins.bottom = 0;
    this.#doc.rect(0, 0, width, block).fill(cover.color);
    const color = textOn(cover.color);
    this.#doc.y = 60;
    this.#flow({ ...TYPE.list, color }, cover.organisation, { x: left, width: measure }, 0);
    this.#doc.y = block - 250;
    this.#flow({ ...TYPE.chapter, face: 'serif-light', size: 46.5, leading: 49.5, color }, cover.title, { x: left, width: measure }, 16);
    this.#flow({ ...TYPE.lead, color }, cover.subtitle, { x: left, width: measure * 0.8 }, 0);
    for (const [i, fact] of cover.facts.entries()) {
      this.#doc.y = block + 38;
      for (const line of [fact.label, ...fact.lines])
        this.#flow(TYPE.body, line, { x: left + i * (measure / 3), width: measure / 3 - 14 }, 0);
    }
    this.#page();
    for (const chapter of chapters) {
      this.#chapter = `${chapter.number} ${chapter.title}`;
      this.#page();
      for (const each of chapter.blocks) this.#block(each, { x: left, width: measure });
    }
    this.#contents();
    const { count } = this.#doc.bufferedPageRange();
    for (let i = 1; i < count; i++) {
      this.#doc.switchToPage(i);
      this.#doc.page.margins.bottom = 0;
      const put = (text: string, y: number, align: 'left' | 'right'): void => {
        this.#set(TYPE.furniture).text(text, left, y, { width: measure, align, lineBreak: false });
      };
      put(runningHead, this.#paper.headBaseline - 9, 'left');
      put(this.#chapterOf[i] ?? '', this.#paper.headBaseline - 9, 'right');
      this.#rule(left, measure, this.#paper.footRule, 0.75, PAPER['line-strong']);
      put(runningFoot, this.#paper.footBaseline - 9, 'left');
      put(String(i + 1), this.#paper.footBaseline - 9, 'right');
    }
  }

  #contents(): void {
    const { left, measure, top } = this.#paper;
    let chapter = this.#doc.outline;
    this.#doc.switchToPage(1);
    this.#doc.page.margins.bottom = 0;
    let y = top;
    for (const { text, anchor, level } of this.#headlines) {
      const type = level === 1 ? TYPE.list : TYPE.label;
      this.#set(type).text(text, left, y, { width: measure - 40, lineBreak: false });
      this.#set(type).text(String(this.#pages.get(anchor)), left, y, { width: measure, align: 'right', lineBreak: false });
      this.#doc.goTo(left, y, measure, type.leading, anchor);
      y += Math.min(type.leading, (this.#paper.bottom - top) / this.#headlines.length);
      if (level === 1) chapter = this.#doc.outline.addItem(text);
      else chapter.addItem(text);
    }
  }

  finish(): Promise<{ bytes: number; pages: number }> {
    const { count } = this.#doc.bufferedPageRange();
    return new Promise((resolve) => {
      let bytes = 0;
      this.#doc.on('data', (part) => {
        bytes += part.length;
      });
      this.#doc.on('end', () => resolve({ bytes, pages: count }));
      this.#doc.end();
    });
  }
}

/** Draws the report with pdfkit and says how large it is. */
export async function drawWithPdfkit(report: ReportDocument, faces: FaceBytes): Promise<{ bytes: number; pages: number }> {
  const peer = new Peer(report, faces);
  peer.draw();
  return peer.finish();
}
