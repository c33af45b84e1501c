/*
 * Reads a page's content stream just far enough to say what is painted within which marked sequence
 * (ISO 32000-1, 7.8 and 14.6).
 */

export interface Painted {
  /** Structure tags by MCID. */
  readonly marks: ReadonlyMap<number, string>;
  readonly faults: readonly string[];
}

/** Operators that leave something on the page. */
const PAINTS = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'Tj', 'TJ', "'", '"', 'Do', 'sh', 'EI']);

type Token = { readonly kind: 'operator' | 'operand'; readonly text: string };

/** The tokens of a stream; strings are one operand each, whatever they hold. */
export function* tokens(data: string): Generator<Token> {
  let at = 0;
  while (at < data.length) {
    const character = data[at] ?? '';
    if (/[\s\0]/.test(character)) {
      at++;
    } else if (character === '(') {
      const end = stringEnd(data, at);
      yield { kind: 'operand', text: data.slice(at, end) };
      at = end;
    } else if (data.startsWith('<<', at) || data.startsWith('>>', at)) {
      yield { kind: 'operand', text: data.slice(at, at + 2) };
      at += 2;
    } else if (character === '<') {
      const end = data.indexOf('>', at) + 1;
      yield { kind: 'operand', text: data.slice(at, end) };
      at = end;
    } else if (character === '[' || character === ']') {
      yield { kind: 'operand', text: character };
      at++;
    } else {
      const match = /^\/?[^\s\0()<>[\]{}/%]*/.exec(data.slice(at, at + 200));
      const text = match?.[0] || character;
      at += text.length;
      const number = /^[+-]?(\d+\.?\d*|\.\d+)$/.test(text);
      yield { kind: number || text.startsWith('/') ? 'operand' : 'operator', text };
    }
  }
}

function stringEnd(data: string, from: number): number {
  let depth = 0;
  for (let i = from; i < data.length; i++) {
    const character = data[i];
    if (character === '\\') i++;
    else if (character === '(') depth++;
    else if (character === ')' && --depth === 0) return i + 1;
  }
  return data.length;
}

/** What a page paints, and every way in which that is outside the marks or nests wrongly. */
export function readContent(data: string): Painted {
  const marks = new Map<number, string>();
  const faults: string[] = [];
  const open: { tag: string; mcid: number | undefined }[] = [];
  let operands: string[] = [];
  let text = false;
  /** Depth of marks when the text object began. */
  let began = 0;
  for (const { kind, text: token } of tokens(data)) {
    if (kind === 'operand') {
      operands.push(token);
      continue;
    }
    if (token === 'BDC' || token === 'BMC') {
      const tag = operands[0] ?? '';
      const at = operands.indexOf('/MCID');
      const mcid = at < 0 ? undefined : Number(operands[at + 1]);
      if (open.length > 0) faults.push(`${tag} begins within ${open.at(-1)?.tag}`);
      if (mcid !== undefined && marks.has(mcid)) faults.push(`MCID ${mcid} occurs twice`);
      if (mcid !== undefined) marks.set(mcid, tag);
      if (mcid === undefined && tag !== '/Artifact') faults.push(`${tag} has no MCID`);
      open.push({ tag, mcid });
    } else if (token === 'EMC') {
      if (!open.pop()) faults.push('EMC without a mark');
      if (text && open.length < began) faults.push('a mark ends within a text object that began inside it');
    } else if (token === 'BT') {
      if (text) faults.push('BT within BT');
      text = true;
      began = open.length;
    } else if (token === 'ET') {
      if (open.length !== began) faults.push('a text object and a mark overlap');
      text = false;
    } else if (PAINTS.has(token) && open.length === 0) {
      faults.push(`${token} paints outside every mark`);
    }
    operands = [];
  }
  if (open.length > 0) faults.push(`${open.length} marks are never closed`);
  if (text) faults.push('a text object is never closed');
  return { marks, faults };
}
