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

// A form asks for the same few hundred labels at every keystroke, and the checks for as many sentences.
const known = new Map<string, string>();

/** The sentence in the person's language. `values` fill the {{places}} in it. */
export function t(sentence: string, values?: Readonly<Record<string, string | number>>): string {
  const said = values?.count === undefined ? translated(sentence) : look(sentence, values.count);
  if (!values) return said;
  let filled = '';
  partsOf(said).forEach((part, index) => {
    filled += index % 2 === 0 ? part : (values[part] ?? '');
  });
  return filled;
}

const parted = new Map<string, readonly string[]>();

/** Words and names of values in turn, words first. */
function partsOf(said: string): readonly string[] {
  const parts = parted.get(said) ?? said.split(/\{\{(\w+)\}\}/);
  parted.set(said, parts);
  return parts;
}

function translated(sentence: string): string {
  const said = known.get(sentence) ?? look(sentence);
  known.set(sentence, said);
  return said;
}

/** A count chooses among the forms that a language has for it. Values are put in here: the library takes ten times as long. */
const look = (sentence: string, count?: string | number): string =>
  i18n.t(sentence, { defaultValue: sentence, skipInterpolation: true, ...(count !== undefined && { count: Number(count) }) });

/** `one` for exactly one, else `many`; {{count}} is put in. */
export function plural(count: number, one: string, many: string): string {
  return t(count === 1 ? one : many, { count });
}

/** A label as it stands inside a sentence: "Value-fit map" → "value-fit map"; what begins with capitals keeps them. */
export const inSentence = (label: string): string =>
  /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
