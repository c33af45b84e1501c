import { t } from '../../i18n.ts';
import { fail, ok, type Result } from '../../result.ts';

/** The largest file that is read, in bytes. */
export const LARGEST_FILE = 300 * 1024 * 1024;

/** How much of a file is looked at to find out how it is written. */
const SAMPLE = 64 * 1024;

export interface Decoded {
  /** Every line ends with \n, whatever the file has. */
  readonly text: string;
  /** True when bytes had no meaning in the encoding: a � stands in their place. */
  readonly damaged: boolean;
}

/** The encoding that the bytes themselves tell; null when only a guess is left. */
export function encodingOf(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return utf16WithoutMark(bytes.subarray(0, SAMPLE)) ?? (isUtf8(bytes) ? 'utf-8' : null);
}

/** Most characters of most tables are Latin letters, digits and delimiters: in UTF-16 every second byte of them is 0. */
function utf16WithoutMark(sample: Uint8Array): string | null {
  if (sample.length < 4) return null;
  const zeros = [0, 0] as [number, number];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2 === 0 ? 0 : 1] += 1;
  });
  const pairs = sample.length / 2;
  const [high, low] = [zeros[0] / pairs, zeros[1] / pairs];
  if (low > 0.3 && high < 0.02) return 'utf-16le';
  if (high > 0.3 && low < 0.02) return 'utf-16be';
  return null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    // In pieces, so that no second copy of a large file is made.
    for (let from = 0; from < bytes.length; from += 1 << 20) decoder.decode(bytes.subarray(from, from + (1 << 20)), { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/**
 * The text that the bytes mean in an encoding.
 * Errors: csv-unreadable (unknown encoding), csv-empty, csv-binary; each names the file.
 */
export function decodeText(bytes: Uint8Array, encoding: string, file: string): Result<Decoded> {
  const decoders = decodersOf(encoding);
  if (!decoders) return fail('csv-unreadable', t('The encoding “{{encoding}}” is not known; choose another, such as utf-8.', { encoding }));
  let text: string;
  let damaged = false;
  try {
    text = decoders.strict.decode(bytes);
  } catch {
    text = decoders.lenient.decode(bytes);
    damaged = true;
  }
  if (isBinary(text)) {
    return fail('csv-binary', t('{{file}} is no table of text; save it as CSV in the program it comes from, and import that.', { file }));
  }
  if (text.trim() === '') return fail('csv-empty', t('{{file}} is empty; choose a file with rows in it.', { file }));
  return ok({ text: text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text, damaged });
}

function decodersOf(encoding: string): { readonly strict: TextDecoder; readonly lenient: TextDecoder } | null {
  try {
    return { strict: new TextDecoder(encoding, { fatal: true }), lenient: new TextDecoder(encoding) };
  } catch {
    return null;
  }
}

/** What other programs' files begin with: workbooks and documents, PDF, rich text, databases. */
const FOREIGN = ['PK\u0003\u0004', '%PDF-', '{\\rtf', 'SQLite format 3'];

/** True for what holds more control characters than a table with a few stray ones. */
function isBinary(text: string): boolean {
  if (FOREIGN.some((beginning) => text.startsWith(beginning))) return true;
  const sample = text.slice(0, SAMPLE);
  const strange = sample.match(/(?![\t\n\v\f\r])[\p{Cc}\ufffd]/gu)?.length ?? 0;
  return strange > 0.02 * sample.length;
}
