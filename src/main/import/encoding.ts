import { analyse } from 'chardet';

/** How much is looked at for a guess, in bytes. */
const SAMPLE = 256 * 1024;

/** What most files are written in that are not UTF. */
const USUAL = 'windows-1252';
const LATIN: readonly string[] = ['windows-1252', 'ISO-8859-1'];
/** Of 100: below this a guess is no better than what is usual. */
const SURE = 30;

/** The encoding in which bytes that are no UTF are most likely written, by the name that TextDecoder gives it. */
export function guessEncoding(bytes: Uint8Array): string {
  const [best, ...others] = analyse(bytes.subarray(0, SAMPLE));
  if (!best || best.confidence < SURE) return USUAL;
  const latin = [best, ...others].find(({ name }) => LATIN.includes(name));
  // Letters of western languages are in most encodings of one byte; the others must fit clearly better.
  if (latin && latin.confidence >= best.confidence - 10) return USUAL;
  return knownName(best.name) ?? USUAL;
}

function knownName(name: string): string | null {
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return null;
  }
}
