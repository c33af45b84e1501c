/** A formula with its numbers put in, taken apart so that it can be set as a fraction. */
export interface FormulaParts {
  /** What stands before the fraction, or the whole of what is calculated where there is none. */
  readonly before: string;
  readonly fraction: { readonly over: string; readonly under: string } | null;
  /** What comes out; '' where the text does not end in one result. */
  readonly result: string;
}

/**
 * Takes "100 × (118 − 46) / 240 = 30" apart. A text that compares, or says several things, is left whole.
 * @param substituted as the formulas give it
 */
export function formulaParts(substituted: string): FormulaParts {
  const whole = { before: substituted, fraction: null, result: '' };
  if (/[≤>;|]/.test(substituted)) return whole;
  const [expression = '', result, ...more] = substituted.split(' = ');
  if (result === undefined || more.length > 0) return whole;
  const slash = topLevel(expression, ' / ');
  if (slash < 0 || topLevel(expression.slice(slash + 3), ' / ') >= 0) return { before: expression, fraction: null, result };
  const above = expression.slice(0, slash);
  const factor = lastTopLevel(above, ' × ');
  const [before, over] = factor < 0 ? ['', above] : [above.slice(0, factor + 2), above.slice(factor + 3)];
  return { before, fraction: { over: bare(over), under: bare(expression.slice(slash + 3)) }, result };
}

/** Where the sign stands outside of all brackets; −1 where it does not. */
function topLevel(text: string, sign: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (depth === 0 && text.startsWith(sign, at)) return at;
  }
  return -1;
}

function lastTopLevel(text: string, sign: string): number {
  let found = -1;
  for (let from = 0; ; ) {
    const next = topLevel(text.slice(from), sign);
    if (next < 0) return found;
    found = from + next;
    from = found + sign.length;
  }
}

/** A bar of a fraction does what the brackets around a side of it did. */
function bare(side: string): string {
  if (!side.startsWith('(') || !side.endsWith(')')) return side;
  const inner = side.slice(1, -1);
  let depth = 0;
  for (const character of inner) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth < 0) return side;
  }
  return inner;
}
