import { jsPDF } from 'jspdf';

/*
 * The hooks of jsPDF 4.2.1 that this report stands on. Its types do not name them all, so they are looked
 * at once here; another version that lacks one is refused with its name.
 */

/** A font as jsPDF keeps it. */
export interface Font {
  readonly id: string;
  readonly fontName: string;
  metadata: object;
  objectNumber: number;
  isAlreadyPutted?: boolean;
}

export interface Inner {
  write(text: string): void;
  newObjectDeferred(): number;
  newObjectDeferredBegin(id: number, output: boolean): number;
  getPageInfo(page: number): { readonly objId: number };
  getFont(): Font;
  /** What has been written to each page, from 1. */
  readonly pages: readonly string[][];
  readonly events: { subscribe(topic: string, listener: (event: never) => void): string };
}

const NEEDED = ['write', 'newObjectDeferred', 'newObjectDeferredBegin', 'getPageInfo', 'getFont', 'pages', 'events'] as const;

function isInner(value: object): value is Inner {
  return NEEDED.every((name) => name in value);
}

/** The inner hooks of a document. @throws when this jsPDF does not have them. */
export function innerOf(doc: jsPDF): Inner {
  const inner: object = doc.internal;
  if (!isInner(inner)) throw new Error(`jsPDF has no ${NEEDED.filter((name) => !(name in inner)).join(', ')}`);
  return inner;
}

/** A document of one empty page in points. */
export function open(width: number, height: number): jsPDF {
  return new jsPDF({ unit: 'pt', format: [width, height], orientation: width > height ? 'l' : 'p', putOnlyUsedFonts: true });
}

/** What an action writes to the first page, taken off it again. */
export function written(doc: jsPDF, inner: Inner, action: () => void): string {
  doc.setPage(1);
  const page = inner.pages[1];
  if (!page) throw new Error('The document has no page');
  const from = page.length;
  action();
  return page.splice(from).join('\n');
}

/** Listens to an event of jsPDF, which swallows what a listener throws: it is kept and thrown by the caller. */
export function listen<E>(inner: Inner, topic: string, listener: (event: E) => void, failures: unknown[]): void {
  inner.events.subscribe(topic, (event: E) => {
    try {
      listener(event);
    } catch (error) {
      failures.push(error);
    }
  });
}

/** Writes an indirect object whose number was taken before. */
export function writeObject(inner: Inner, id: number, body: string): void {
  inner.newObjectDeferredBegin(id, true);
  inner.write(body);
  inner.write('endobj');
}

/** Writes a new indirect object and gives its number. */
export function addObject(inner: Inner, body: string): number {
  const id = inner.newObjectDeferred();
  writeObject(inner, id, body);
  return id;
}

/** A text string as UTF-16 in hex: nothing in it can be misread, whatever its characters. */
export function pdfText(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return `(${text.replace(/[\\()]/g, '\\$&')})`;
  let hex = 'FEFF';
  for (let i = 0; i < text.length; i++) hex += text.charCodeAt(i).toString(16).toUpperCase().padStart(4, '0');
  return `<${hex}>`;
}

/** Bytes as the characters U+0000–U+00FF that jsPDF takes for a binary string. */
export function binary(bytes: Uint8Array): string {
  let out = '';
  for (let i = 0; i < bytes.length; i += 8192) out += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return out;
}
