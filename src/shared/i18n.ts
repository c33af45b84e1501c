import { createInstance } from 'i18next';

/*
 * The English sentence is the key, so a sentence that nobody has translated yet shows as itself.
 * Values are put in as {{name}}; nothing is escaped, because nothing is ever rendered as HTML.
 */
const i18n = createInstance();
void i18n.init({
  lng: 'en',
  fallbackLng: false,
  resources: { en: { translation: {} } },
  initAsync: false,
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
});

// A form asks for the same few hundred labels at every keystroke.
const plain = new Map<string, string>();

/** The sentence in the person's language. `values` fill the {{places}} in it. */
export function t(sentence: string, values?: Readonly<Record<string, string | number>>): string {
  if (values) return i18n.t(sentence, { ...values, defaultValue: sentence });
  const known = plain.get(sentence);
  if (known !== undefined) return known;
  const said = i18n.t(sentence, { defaultValue: sentence });
  plain.set(sentence, said);
  return said;
}

/** `one` for exactly one, else `many`; {{count}} is put in. */
export function plural(count: number, one: string, many: string): string {
  return t(count === 1 ? one : many, { count });
}

/** A label as it stands inside a sentence: "Value-fit map" → "value-fit map"; what begins with capitals keeps them. */
export const inSentence = (label: string): string =>
  /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
