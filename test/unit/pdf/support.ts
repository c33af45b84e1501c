import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodePdfTools } from '../../../src/main/pdf-tools.ts';
import { makePdf, type Pdf, type PdfTools } from '../../../src/shared/pdf/index.ts';
import type { Block, ReportDocument } from '../../../src/shared/report/model.ts';
import { demo } from './demo.ts';

export const NOW = new Date('2026-11-22T10:20:30Z');

export const tools = (more: Partial<PdfTools> = {}): PdfTools => ({ ...nodePdfTools(), images: new Map(), now: NOW, ...more });

/** A report of one chapter, with nothing beside it. */
export const reportOf = (blocks: readonly Block[], more: Partial<ReportDocument> = {}): ReportDocument => ({
  ...demo,
  title: 'A report',
  aside: [],
  chapters: [{ number: '1', title: 'One', anchor: 'one', blocks }],
  ...more,
});

/** A drawn report as a file, read with the tools of the system. */
export interface File {
  readonly pdf: Pdf;
  readonly path: string;
  readonly text: string;
  readonly info: string;
  readonly structure: string;
  page(number: number): string;
}

const run = (command: string, ...args: readonly string[]): string => execFileSync(command, args, { encoding: 'utf8', maxBuffer: 2 ** 28 });

/** Draws a report, hands over the file, and takes it away afterwards. */
export async function withFile<T>(document: ReportDocument, use: (file: File) => T | Promise<T>, more: Partial<PdfTools> = {}): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
  try {
    const pdf = await makePdf(document, tools(more));
    const path = join(folder, 'report.pdf');
    writeFileSync(path, pdf.bytes);
    return await use({
      pdf,
      path,
      get text() {
        return run('pdftotext', path, '-');
      },
      get info() {
        return run('pdfinfo', path);
      },
      get structure() {
        return run('pdfinfo', '-struct-text', path);
      },
      page: (number) => run('pdftotext', '-f', String(number), '-l', String(number), path, '-'),
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
