import { nameKey, type Parse } from './values.ts';

/** Something that a cell may name. */
export interface Named<T> {
  readonly id: string;
  readonly names: readonly string[];
  readonly value: T;
  /** Meant where another has the same name. */
  readonly preferred?: boolean;
}

/** What is said about a name that nothing, or more than one thing, is called by. */
export interface Sentences {
  readonly unknown: (name: string) => string;
  readonly ambiguous: (name: string) => string;
}

/** Finds what a cell names, by id or by a name with capitals and accents folded. */
export function finder<T>(all: readonly Named<T>[], { unknown, ambiguous }: Sentences): Parse<T> {
  const byId = new Map(all.map((entry) => [entry.id, entry]));
  const byName = new Map<string, Named<T>[]>();
  for (const entry of all) {
    for (const key of new Set(entry.names.map(nameKey))) {
      if (key !== '') byName.set(key, [...(byName.get(key) ?? []), entry]);
    }
  }
  return (text) => {
    const known = byId.get(text);
    if (known) return { value: known.value };
    const found = byName.get(nameKey(text)) ?? [];
    const preferred = found.filter((entry) => entry.preferred);
    const [one, other] = preferred.length > 0 ? preferred : found;
    if (!one) return { reason: unknown(text.slice(0, 80)) };
    return other ? { reason: ambiguous(text.slice(0, 80)) } : { value: one.value };
  };
}
