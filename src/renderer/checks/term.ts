/** A line of text with a term in it. */
export interface TermParts {
  readonly before: string;
  /** The term as it stands in the line. */
  readonly term: string;
  readonly after: string;
}

/** Parts a line at the term, its plural too; null where the line does not hold it. */
export function termIn(line: string, term: string): TermParts | null {
  const at = term === '' ? -1 : line.toLowerCase().indexOf(term.toLowerCase());
  if (at === -1) return null;
  const rest = line.slice(at + term.length);
  const end = at + term.length + (/^e?s\b/.exec(rest)?.[0].length ?? 0);
  return { before: line.slice(0, at), term: line.slice(at, end), after: line.slice(end) };
}
