/**
 * Text that may go to a terminal: what a file holds could steer it (clear it, rename its window). Control characters but
 * line ends are written as JSON writes them, so that JSON stays the same value.
 */
export const harmless = (text: string): string =>
  text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, (character) =>
    character === '\n' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** A name that stands in one line. */
export const inOneLine = (text: string): string => text.replace(/\s*[\n\r\u2028\u2029]+\s*/g, ' ').trim();
