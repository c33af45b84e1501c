import { fold } from '../fold.ts';

/** The words of a text in their order, folded, without apostrophes: "Don't!" → "dont". */
export const plainWords = (text: string): string[] =>
  fold(text)
    .replace(/['’]/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];
