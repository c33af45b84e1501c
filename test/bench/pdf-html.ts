import type { Chart } from '../../src/shared/charts/marks.ts';
import { PAPER } from '../../src/shared/pdf/style.ts';
import type { Block, Inline, ReportDocument } from '../../src/shared/report/model.ts';
import { assertNever } from '../../src/shared/result.ts';
import { journeyTable } from './journey-table.ts';

/* The same report as a page of HTML, for a browser to print. */

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const inline = (value: Inline): string =>
  typeof value === 'string'
    ? escaped(value)
    : value
        .map((span) => {
          const words = escaped(span.text);
          const strong = span.bold ? `<b>${words}</b>` : words;
          const slanted = span.italic ? `<i>${strong}</i>` : strong;
          return span.link === undefined ? slanted : `<a href="#${span.link}">${slanted}</a>`;
        })
        .join('');

function svg(chart: Chart): string {
  const marks = chart.marks.map((mark) => {
    switch (mark.kind) {
      case 'line':
        return `<line x1="${mark.x1}" y1="${mark.y1}" x2="${mark.x2}" y2="${mark.y2}" stroke="${PAPER[mark.stroke]}" stroke-width="${mark.width}"/>`;
      case 'rect':
        return `<rect x="${mark.x}" y="${mark.y}" width="${mark.width}" height="${mark.height}" rx="${mark.radius ?? 0}" fill="${mark.fill ? PAPER[mark.fill] : 'none'}"/>`;
      case 'circle':
        return `<circle cx="${mark.cx}" cy="${mark.cy}" r="${mark.r}" fill="${mark.fill ? PAPER[mark.fill] : 'none'}" fill-opacity="${mark.opacity ?? 1}"/>`;
      case 'path':
        return `<polyline points="${mark.points.map((point) => point.join(',')).join(' ')}" fill="${mark.fill ? PAPER[mark.fill] : 'none'}" stroke="${PAPER[mark.stroke ?? 'ink']}"/>`;
      case 'text':
        return `<text x="${mark.x}" y="${mark.y}" font-size="${mark.size}" font-weight="${mark.weight}" fill="${PAPER[mark.fill]}" text-anchor="${mark.anchor}">${escaped(mark.text)}</text>`;
      default:
        return assertNever(mark);
    }
  });
  return `<svg width="${chart.width}pt" height="${chart.height}pt" viewBox="0 0 ${chart.width} ${chart.height}" role="img" aria-label="${escaped(chart.alt)}">${marks.join('')}</svg>`;
}

function html(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${block.eyebrow ? `<p class="eyebrow">${escaped(block.eyebrow)}</p>` : ''}<h${block.level} class="${block.look}" id="${block.anchor ?? ''}">${escaped(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p class="${block.look}">${inline(block.text)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${inline(item)}</li>`).join('')}</ul>`;
    case 'table': {
      const head = block.columns.map(
        (column) => `<th style="width:${column.share * 100}%;text-align:${column.align}">${escaped(column.label)}</th>`,
      );
      const rows = block.rows.map(
        (row) =>
          `<tr id="${row.anchor ?? ''}">${row.cells.map((cell, i) => `<td style="text-align:${block.columns[i]?.align ?? 'start'}">${inline(cell)}</td>`).join('')}</tr>`,
      );
      return `<table><caption>${escaped(block.caption)}</caption><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
    }
    case 'journey':
      return html(journeyTable(block));
    case 'figure':
      return `<figure>${svg(block.chart)}<figcaption>${escaped(block.caption ?? '')}</figcaption></figure>`;
    case 'facts':
      return `<table>${block.rows.map((row) => `<tr><th>${escaped(row.label)}</th><td>${inline(row.value)}</td></tr>`).join('')}</table>`;
    case 'scales':
      return `<table>${block.rows.map((row) => `<tr><th>${escaped(row.label)}</th><td><meter min="0" max="5" value="${row.value}"></meter> ${row.value}</td></tr>`).join('')}</table>`;
    case 'columns':
      return `<div class="columns">${block.columns.map((column) => `<div style="flex:${column.share}">${column.blocks.map(html).join('')}</div>`).join('')}</div>`;
    case 'quadrants':
      return `<div class="quadrants">${block.cells
        .map(
          (cell) =>
            `<div style="background:${PAPER[`${cell.tone}-soft`]}"><h3>${escaped(cell.title)}</h3>${cell.items.map((item) => `<p>${item.code} ${escaped(item.text)} ${item.value}</p>`).join('')}</div>`,
        )
        .join('')}</div>`;
    case 'callout':
      return `<div class="callout"><b>${escaped(block.label)}</b> ${inline(block.text)}</div>`;
    case 'image':
      return `<div class="image" style="width:${block.width}pt;height:${block.height}pt">${escaped(block.initials ?? '')}</div>`;
    case 'space':
      return `<div style="height:${block.points}pt"></div>`;
    case 'page':
      return '<div class="page"></div>';
    default:
      return assertNever(block);
  }
}

/**
 * The report as one HTML file.
 * @param fonts URLs of the files of the sans and the serif face
 */
export function toHtml(report: ReportDocument, fonts: { readonly sans: string; readonly bold: string; readonly serif: string }): string {
  const chapters = report.chapters.map((chapter) => `<section>${chapter.blocks.map(html).join('')}</section>`);
  const contents = report.chapters.map((chapter) => `<li><a href="#${chapter.anchor}">${escaped(chapter.title)}</a></li>`);
  return `<!doctype html><html lang="${report.language}"><meta charset="utf-8"><title>${escaped(report.title)}</title><style>
@font-face{font-family:Sans;src:url(${fonts.sans})}@font-face{font-family:Sans;font-weight:600;src:url(${fonts.bold})}@font-face{font-family:Serif;src:url(${fonts.serif})}
@page{size:A4;margin:25mm 22mm 24mm}body{font:10pt/15pt Sans;color:#1d1b18;margin:0}section{break-before:page}h1{font:30pt/33pt Serif}h2{font:23pt/28pt Serif}h3{font:600 10pt/13.5pt Sans;border-top:1.1pt solid}
.lead{font:13pt/19pt Serif}.small{font-size:9pt}.quote{font:italic 18pt/24pt Serif}table{width:100%;border-collapse:collapse;margin:12pt 0}td,th{border-bottom:.75pt solid #bdb6aa;padding:4pt 8pt 4pt 0;vertical-align:top;text-align:start}tr{break-inside:avoid}caption{font-weight:600;text-align:start}
.columns{display:flex;gap:27pt}.quadrants{display:grid;grid-template-columns:1fr 1fr;gap:7pt}.quadrants>div{padding:13pt}.callout{background:#f3f1ec;padding:13pt}.page{break-before:page}.image{background:#e2efed}.cover{background:${report.cover.color};color:#fff;height:222mm}
</style><div class="cover"><p>${escaped(report.cover.organisation)}</p><h1>${escaped(report.cover.title)}</h1><p>${escaped(report.cover.subtitle)}</p></div><section><h1>Contents</h1><ol>${contents.join('')}</ol></section>${chapters.join('')}</html>`;
}
