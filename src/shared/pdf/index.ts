import type { jsPDF } from 'jspdf';
import type { ReportDocument } from '../report/model.ts';
import { writeBookmarks } from './bookmarks.ts';
import { type Ink, pageContent } from './draw.ts';
import type { FaceBytes } from './faces.ts';
import { charactersOf, cutFaces, registerFonts } from './fonts.ts';
import { type Inner, innerOf, listen, open, pdfText, written } from './jspdf.ts';
import { type Layout, layoutReport, type Missing } from './layout.ts';
import { type Deflate, pack } from './pack.ts';
import { tagsOf } from './tags.ts';
import { xmpOf } from './xmp.ts';

export type { FaceBytes } from './faces.ts';
export type { Missing } from './layout.ts';

/** What drawing needs of its surroundings: the same code runs in the renderer's worker and on the command line. */
export interface PdfTools {
  /** Whole faces; see `FACES` for where they come from. */
  readonly faces: FaceBytes;
  /** Cuts a face to the characters given, keeping it a TrueType file. */
  readonly subset: (bytes: Uint8Array, characters: string) => Promise<Uint8Array>;
  /** zlib (RFC 1950). */
  readonly deflate: Deflate;
  /** Images by id. What cannot be drawn (only PNG and JPEG can) is left out, its initials shown. */
  readonly images: ReadonlyMap<string, { readonly bytes: Uint8Array; readonly mime: string }>;
  readonly now: Date;
  /** Told the share that is done, 0–1. */
  readonly progress?: (share: number) => void;
  /** Stops the work with the signal's reason. */
  readonly signal?: AbortSignal;
}

export interface Pdf {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly pages: number;
  /** Anchors of the document and the page each is on, from 1. */
  readonly anchors: ReadonlyMap<string, number>;
  /** Characters that no face has, each shown as a box. */
  readonly missing: readonly Missing[];
}

/**
 * Draws a report as a tagged PDF, built to PDF/UA-1: the same bytes for the same document, tools and time.
 * @throws the signal's reason when it was aborted; nothing else that a document's content could cause.
 */
export async function makePdf(document: ReportDocument, tools: PdfTools): Promise<Pdf> {
  const progress = tools.progress ?? (() => undefined);
  const pictures = readable(tools.images);
  const layout = layoutReport(document, tools.faces, new Set(pictures.keys()), (share) => progress(share * 0.4));
  tools.signal?.throwIfAborted();

  const characters = charactersOf(layout);
  const cut = await cutFaces(tools.faces, characters, tools.subset);
  tools.signal?.throwIfAborted();
  progress(0.5);

  const doc = open(layout.paper.width, layout.paper.height);
  const inner = innerOf(doc);
  const failures: unknown[] = [];
  const ink: Ink = {
    coded: registerFonts(doc, inner, cut, characters, failures),
    image: placeImages(doc, inner, pictures),
    opacity: opacities(doc, inner),
  };
  // jsPDF's own first operators are not needed: each page sets what it uses.
  for (const _ of layout.pages.slice(1)) doc.addPage();
  for (const [i, page] of layout.pages.entries()) {
    const content = pageContent(page, layout.paper.height, ink);
    doc.setPage(i + 1);
    inner.pages[i + 1]?.splice(0);
    inner.write(content);
    progress(0.5 + (0.3 * (i + 1)) / layout.pages.length);
  }
  finish(doc, inner, layout, document, tools.now, failures);

  const raw = doc.output();
  if (failures.length > 0) throw failures[0];
  tools.signal?.throwIfAborted();
  progress(0.85);
  const bytes = await pack(raw, information(document, tools.now), tools.deflate);
  progress(1);
  return {
    bytes,
    pages: layout.pages.length,
    anchors: new Map([...layout.anchors].map(([name, { page }]) => [name, page.number])),
    missing: layout.missing,
  };
}

/** Tags, bookmarks and what the catalog says, written when jsPDF comes to them. */
function finish(doc: jsPDF, inner: Inner, layout: Layout, document: ReportDocument, now: Date, failures: unknown[]): void {
  const pageObject = (number: number): number => inner.getPageInfo(number).objId;
  const tags = tagsOf(layout, inner, pageObject);
  let catalog = '';
  doc.addMetadata(xmpOf(document, now), true);
  doc.setDisplayMode('fullpage', 'continuous');
  listen(
    inner,
    'putPage',
    ({ pageNumber }: { pageNumber: number }) => {
      const page = layout.pages[pageNumber - 1];
      if (page) inner.write(tags.pageEntries(page));
    },
    failures,
  );
  listen(
    inner,
    'postPutResources',
    () => {
      catalog = tags.write() + writeBookmarks(layout, inner, pageObject);
    },
    failures,
  );
  listen(
    inner,
    'putCatalog',
    () => inner.write(`/Lang${pdfText(document.language)}/ViewerPreferences<</DisplayDocTitle true>>${catalog}`),
    failures,
  );
}

/** "D:20261122140205Z": a time of the information dictionary. */
const pdfDate = (date: Date): string => `D:${date.toISOString().slice(0, 19).replaceAll(/[-T:]/g, '')}Z`;

/** The information dictionary, in place of jsPDF's, which garbles characters such as č in a title. */
function information(document: ReportDocument, now: Date): string {
  const made = pdfText(pdfDate(now));
  const entries: [string, string][] = [
    ['Title', document.title],
    ['Author', document.author],
    ['Subject', document.subject],
    ['Keywords', document.keywords.join(', ')],
  ];
  const texts = entries.filter(([, value]) => value !== '').map(([key, value]) => `/${key}${pdfText(value)}`);
  return `<<${texts.join('')}/Creator(Throughline)/Producer(jsPDF)/CreationDate${made}/ModDate${made}>>`;
}

interface Picture {
  readonly bytes: Uint8Array;
  readonly format: 'PNG' | 'JPEG';
}

/** The images that are what they say: told by their first bytes, not by their name. */
function readable(images: PdfTools['images']): Map<string, Picture> {
  const found = new Map<string, Picture>();
  for (const [id, { bytes }] of images) {
    const format = formatOf(bytes);
    if (format === null) continue;
    try {
      // jsPDF reads the whole image here; a damaged one is thrown out before anything is laid out.
      const trial = open(100, 100);
      trial.addImage(bytes, format, 0, 0, 1, 1);
      const { width, height } = trial.getImageProperties(bytes);
      if (width > 0 && height > 0) found.set(id, { bytes, format });
    } catch {
      // What cannot be read is not drawn; its place shows the initials.
    }
  }
  return found;
}

function formatOf(bytes: Uint8Array): Picture['format'] | null {
  if (bytes[0] === 0x89 && bytes[1] === 0x50 && bytes[2] === 0x4e && bytes[3] === 0x47) return 'PNG';
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return 'JPEG';
  return null;
}

function placeImages(doc: jsPDF, inner: Inner, pictures: ReadonlyMap<string, Picture>): Ink['image'] {
  const known = new Map<string, ReturnType<Ink['image']>>();
  return (id) => {
    const before = known.get(id);
    if (before) return before;
    const picture = pictures.get(id);
    if (!picture) throw new Error(`There is no image ${id}`);
    const operators = written(doc, inner, () => doc.addImage(picture.bytes, picture.format, 0, 0, 1, 1, id));
    const resource = /\/(\S+) Do/.exec(operators)?.[1];
    if (!resource) throw new Error(`jsPDF drew no image for ${id}`);
    const { width, height } = doc.getImageProperties(picture.bytes);
    const made = { resource, width, height };
    known.set(id, made);
    return made;
  };
}

function opacities(doc: jsPDF, inner: Inner): Ink['opacity'] {
  const known = new Map<number, string>();
  return (share) => {
    const rounded = Math.round(share * 100) / 100;
    const before = known.get(rounded);
    if (before !== undefined) return before;
    const operators = written(doc, inner, () => doc.setGState(doc.GState({ opacity: rounded })));
    const resource = /\/(\S+) gs/.exec(operators)?.[1];
    if (!resource) throw new Error('jsPDF set no graphics state');
    known.set(rounded, resource);
    return resource;
  };
}
