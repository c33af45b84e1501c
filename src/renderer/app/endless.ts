import { isObject } from '../../shared/records.ts';

/*
 * A word that runs over many lines is broken by Chromium with the kerning of all that follows each break: of 100,000
 * letters that takes minutes, and the window stands still. While such a word is on its way to the screen, text is set
 * without kerning.
 */

/** Letters in a row, in UTF-16 units, above which a word counts as endless. */
const ENDLESS = 2000;
const SPACE = 32;

/** True when a text holds a word of more than 2,000 letters. */
export function hasEndlessWord(text: string): boolean {
  if (text.length <= ENDLESS) return false;
  let run = 0;
  for (let index = 0; index < text.length; index += 1) {
    run = text.charCodeAt(index) <= SPACE ? 0 : run + 1;
    if (run > ENDLESS) return true;
  }
  return false;
}

const known = new WeakMap<object, boolean>();

/** True when any text in a value, however deep, holds such a word. A value that was looked at is not looked at again. */
export function holdsEndlessWord(value: unknown): boolean {
  if (typeof value === 'string') return hasEndlessWord(value);
  if (!Array.isArray(value) && !isObject(value)) return false;
  const before = known.get(value);
  if (before !== undefined) return before;
  const found = Object.values(value).some(holdsEndlessWord);
  known.set(value, found);
  return found;
}

/** Says on the page whether text is to be set without kerning. */
export function setEndless(on: boolean): void {
  document.documentElement.toggleAttribute('data-endless', on);
}

/** Makes ready for a word that is about to be pasted; gives the function that stops it. */
export function watchPastes(): () => void {
  const onBeforeInput = ({ data }: InputEvent): void => {
    if (data !== null && hasEndlessWord(data)) setEndless(true);
  };
  window.addEventListener('beforeinput', onBeforeInput, { capture: true });
  return () => window.removeEventListener('beforeinput', onBeforeInput, { capture: true });
}
