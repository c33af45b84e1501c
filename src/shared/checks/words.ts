import { frameworkOf } from '../frameworks/index.ts';
import { inSentence, t } from '../i18n.ts';
import type { AnyRecord } from '../records.ts';

/* How findings name things: in quotation marks, on one line and not too long. */

/** Letters of a name that a sentence repeats. */
const SHOWN = 60;

/** One line of words with single spaces between them. */
const PLAIN = /^[!-~]+( [!-~]+)*$/;

/** On one line, cut after `most` letters. */
export function short(text: string, most: number = SHOWN): string {
  const line = PLAIN.test(text) ? text : text.replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
  if (line.length <= most) return line;
  const letters = [...line.slice(0, 2 * most + 2)];
  return letters.length > most ? `${letters.slice(0, most).join('').trimEnd()}…` : line;
}

/** @param fallback stands alone where the text is empty: "an untitled pain" */
export const quoted = (text: string, fallback: string): string => {
  const name = short(text);
  return name === '' ? fallback : t('“{{name}}”', { name });
};

/** The bare name of a record; a persona's without the archetype. */
const bareName = (record: AnyRecord): string => (record.kind === 'persona' && record.data.name.trim()) || record.title;

/** A record: "“Maya”"; without a name "an untitled persona". */
export const nameOf = (record: AnyRecord): string =>
  quoted(bareName(record), t('an untitled {{kind}}', { kind: inSentence(t(frameworkOf(record.kind).singular)) }));

/** Several in one sentence: "baseline, target and date". */
export function listed(words: readonly string[], how: 'and' | 'or' = 'and'): string {
  const last = words.at(-1) ?? '';
  if (words.length < 2) return last;
  const first = words.slice(0, -1).join(', ');
  return how === 'and' ? t('{{first}} and {{last}}', { first, last }) : t('{{first}} or {{last}}', { first, last });
}

/** A sentence begins with a capital, also where the thing it names has no name. */
export const asSentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
