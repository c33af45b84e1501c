import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { nodePdfTools } from '../../src/main/pdf-tools.ts';
import { parseStrategyText } from '../../src/shared/exchange/strategy-file.ts';
import { NOTHING_OBSERVED } from '../../src/shared/observed.ts';
import { FACES, type FaceName, facesFrom } from '../../src/shared/pdf/faces.ts';
import { makePdf } from '../../src/shared/pdf/index.ts';
import { layoutReport } from '../../src/shared/pdf/layout.ts';
import { buildReport } from '../../src/shared/report/build.ts';
import type { Block, Chapter, Inline, ReportDocument } from '../../src/shared/report/model.ts';
import { defaultReportOptions } from '../../src/shared/report/options.ts';
import { makeAny, strategy } from '../unit/analysis/make.ts';
import { observedOf } from '../unit/report/observe.ts';
import { toHtml } from './pdf-html.ts';
import { drawWithPdfkit } from './pdf-pdfkit.ts';

const root = join(import.meta.dirname, '../..');
const RUNS = 5;
const PAGES = 60;
const TIME = '2026-11-22T00:00:00.000Z';
const CHROMIUM = '/usr/bin/chromium';

export interface Figure {
  readonly what: string;
  readonly measured: string;
  readonly aim: string;
}

function sample(name: string): ReportDocument {
  const file = parseStrategyText(readFileSync(join(root, `resources/samples/${name}.json`), 'utf8'));
  if (!file.ok) throw new Error(file.error.message);
  const { records: written, report, rows } = file.value;
  const records = written.map(({ kind, id, data }, position) => makeAny(kind, id, data, position));
  return buildReport({
    strategy,
    records,
    options: report ?? defaultReportOptions(),
    observed: rows ? observedOf(rows, records) : NOTHING_OBSERVED,
    today: TIME.slice(0, 10),
  });
}

/** A chapter again, its anchors and the links to them under other names. */
function again(chapter: Chapter, mark: string): Chapter {
  const words = (inline: Inline): Inline =>
    typeof inline === 'string' ? inline : inline.map((span) => (span.link === undefined ? span : { ...span, link: `${span.link}${mark}` }));
  const block = (each: Block): Block => {
    if (each.kind === 'heading') return each.anchor === undefined ? each : { ...each, anchor: `${each.anchor}${mark}` };
    if (each.kind === 'columns')
      return { ...each, columns: each.columns.map((column) => ({ ...column, blocks: column.blocks.map(block) })) };
    if (each.kind !== 'table') return each;
    const rows = each.rows.map((row) => ({
      ...row,
      cells: row.cells.map(words),
      ...(row.anchor === undefined ? {} : { anchor: `${row.anchor}${mark}` }),
    }));
    return { ...each, rows };
  };
  return { ...chapter, anchor: `${chapter.anchor}${mark}`, blocks: chapter.blocks.map(block) };
}

/** The samples one after the other until they fill about sixty pages. */
function sixtyPages(): ReportDocument {
  const { faces } = nodePdfTools();
  const [first, ...others] = ['coastal-hotel', 'online-retailer', 'coffee-chain'].map(sample);
  if (!first) throw new Error('There is no sample');
  const spare = others.flatMap((report, i) => report.chapters.map((chapter) => again(chapter, `-${i}`)));
  let report = first;
  for (const chapter of spare) {
    if (layoutReport(report, faces, new Set()).pages.length >= PAGES) break;
    report = { ...report, chapters: [...report.chapters, chapter] };
  }
  return report;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Milliseconds of processor time that the work takes, its own threads included. */
async function cpu(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Milliseconds that Chromium takes to print the page, and how many pages came out. */
async function printed(report: ReportDocument, folder: string): Promise<{ ms: number; bytes: number; pages: number }> {
  const url = (name: FaceName): string => pathToFileURL(join(root, 'node_modules', FACES[name].file)).href;
  const page = join(folder, 'report.html');
  const out = join(folder, 'chromium.pdf');
  writeFileSync(page, toHtml(report, { sans: url('sans'), bold: url('sans-bold'), serif: url('serif') }));
  const flags = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--allow-file-access-from-files',
    `--user-data-dir=${join(folder, 'profile')}`,
  ];
  const begun = performance.now();
  await promisify(execFile)(CHROMIUM, [...flags, '--no-pdf-header-footer', `--print-to-pdf=${out}`, pathToFileURL(page).href], {
    timeout: 120_000,
  });
  const ms = performance.now() - begun;
  const pages = Number(/Pages: +(\d+)/.exec(execFileSync('pdfinfo', [out], { encoding: 'utf8' }))?.[1] ?? 0);
  return { ms, bytes: statSync(out).size, pages };
}

/** The report's PDF beside pdfkit (processor time) and beside Chromium's print (wall time). */
export async function benchPdf(): Promise<Figure[]> {
  const report = sixtyPages();
  const tools = { ...nodePdfTools(), images: new Map(), now: new Date(TIME) };
  const ours: number[] = [];
  const peer: number[] = [];
  const wall: number[] = [];
  const own = await makePdf(report, tools);
  const other = await drawWithPdfkit(report, tools.faces);
  // Turn by turn, so that whatever else the machine does falls on both. Faces are cut anew in each run.
  for (let i = 0; i < RUNS; i++) {
    const copies = new Map<FaceName, Uint8Array>();
    const copyOf = (name: FaceName): Uint8Array => {
      const copy = copies.get(name) ?? tools.faces[name].slice();
      copies.set(name, copy);
      return copy;
    };
    const fresh = { ...tools, faces: facesFrom(copyOf) };
    const begun = performance.now();
    ours.push(await cpu(() => makePdf(report, fresh)));
    wall.push(performance.now() - begun);
    peer.push(await cpu(() => drawWithPdfkit(report, tools.faces)));
  }
  const ratio = median(ours) / median(peer);
  const kB = (bytes: number): string => `${Math.round(bytes / 1024)} kB`;
  const figures: Figure[] = [
    {
      what: `Tagged PDF of ${own.pages} pages ÷ pdfkit untagged, processor time, median of ${RUNS}`,
      measured: `${ratio.toFixed(2)} (${median(ours).toFixed(0)} ms, ${kB(own.bytes.length)} ÷ ${median(peer).toFixed(0)} ms, ${kB(other.bytes)}, ${other.pages} pages)`,
      aim: '≤ 0.8',
    },
  ];
  if (existsSync(CHROMIUM)) {
    const folder = mkdtempSync(join(tmpdir(), 'bench-pdf-'));
    try {
      const chromium: Awaited<ReturnType<typeof printed>>[] = [];
      for (let i = 0; i < 3; i++) chromium.push(await printed(report, folder));
      const theirs = median(chromium.map(({ ms }) => ms));
      figures.push({
        what: 'The same ÷ Chromium printing it, wall time',
        measured: `${(median(wall) / theirs).toFixed(2)} (${median(wall).toFixed(0)} ms ÷ ${theirs.toFixed(0)} ms, ${kB(chromium[0]?.bytes ?? 0)}, ${chromium[0]?.pages} pages)`,
        aim: '≤ 0.2',
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return figures;
}
