import type { Inline, Source, Span } from '../report/model.ts';
import { chain, type FaceBytes, type FaceName } from './faces.ts';
import { PAPER, type Type } from './style.ts';
import { type Face, QUICK, readFace } from './ttf.ts';

/** Words in one face and one colour. `start` and `end` are UTF-16 offsets in the text they belong to. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly name: FaceName;
  readonly face: Face;
  readonly color: string;
  /** Anchor the words lead to. */
  readonly link: string | undefined;
  /** Anchor whose page number the words stand for. */
  readonly pageOf: string | undefined;
  /** Number of the span they come from, so that two links side by side stay two. */
  readonly span: number;
}

/** A text ready to be broken into lines: normalised, every character in a face that has it. */
export interface Prepared {
  readonly text: string;
  readonly runs: readonly Run[];
  readonly type: Type;
  /** Characters that no face has, by their place; a box stands there. */
  readonly missing: readonly { readonly at: number; readonly codePoint: number }[];
  readonly source: Source | undefined;
}

/** Keeps the room of a page number until it is known. */
const SOME_PAGE = '000';
/** Stands for a character that no face has. */
const BOX = '\u25a1';
const PLAIN = /^[\x20-\x7e]*$/;
/** Marks that are never seen: soft hyphen, joiners, direction marks, variation selectors, byte order mark. */
const UNSEEN = /\u034f|[\ufe00-\ufe0f]|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;

/** Composed characters, one sort of line end, no tabs, nothing that is never seen. */
export function clean(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replaceAll('\t', '  ')
    .replace(UNSEEN, '');
}

/** At most so many characters, with an ellipsis where more were. */
export const shortened = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most).trimEnd()} …` : text);

const BOLD: Partial<Record<FaceName, FaceName>> = {
  sans: 'sans-bold',
  'sans-medium': 'sans-bold',
  'sans-italic': 'sans-bold-italic',
  serif: 'serif-bold',
  'serif-light': 'serif-bold',
  'serif-medium': 'serif-bold',
  'serif-italic': 'serif-bold-italic',
};
const ITALIC: Partial<Record<FaceName, FaceName>> = {
  sans: 'sans-italic',
  'sans-medium': 'sans-italic',
  'sans-bold': 'sans-bold-italic',
  serif: 'serif-italic',
  'serif-light': 'serif-italic',
  'serif-medium': 'serif-italic',
  'serif-bold': 'serif-bold-italic',
};

function faceOf(span: Span, base: FaceName): FaceName {
  const bold = span.bold ? (BOLD[base] ?? base) : base;
  return span.italic ? (ITALIC[bold] ?? bold) : bold;
}

export interface Typesetter {
  prepare(inline: Inline, type: Type, source?: Source): Prepared;
}

/** Sets texts in the given faces. `anchors` are the places that exist: a link elsewhere is plain text. */
export function typesetter(faces: FaceBytes, anchors: ReadonlySet<string>): Typesetter {
  const chains = new Map<FaceName, readonly { name: FaceName; face: Face }[]>();
  const candidates = (name: FaceName): readonly { name: FaceName; face: Face }[] => {
    const known = chains.get(name);
    if (known) return known;
    const made = chain(name).map((each) => ({ name: each, face: readFace(faces[each]) }));
    chains.set(name, made);
    return made;
  };

  return {
    prepare(inline, type, source) {
      const spans: readonly Span[] = typeof inline === 'string' ? [{ text: inline }] : inline;
      const runs: Run[] = [];
      const missing: { at: number; codePoint: number }[] = [];
      let text = '';

      for (const [number, span] of spans.entries()) {
        const pageOf = span.pageOf !== undefined && anchors.has(span.pageOf) ? span.pageOf : undefined;
        const words = pageOf === undefined ? clean(span.text) : SOME_PAGE;
        if (words === '') continue;
        const link = pageOf === undefined && span.link !== undefined && anchors.has(span.link) ? span.link : undefined;
        const color = span.tone ? PAPER[span.tone] : link === undefined ? type.color : PAPER.accent;
        const list = candidates(faceOf(span, type.face));
        const own = list[0];
        if (!own) throw new Error('A face has no chain');

        const push = (start: number, end: number, choice: { name: FaceName; face: Face }): void => {
          if (end > start) runs.push({ start, end, name: choice.name, face: choice.face, color, link, pageOf, span: number });
        };
        const base = text.length;
        if (PLAIN.test(words)) {
          text += words;
          push(base, text.length, own);
          continue;
        }

        let choice = own;
        let from = base;
        let parts = '';
        let at = base;
        for (let i = 0; i < words.length; i++) {
          const unit = words.charCodeAt(i);
          if (unit === 10 || (unit < QUICK && (own.face.quick[unit] ?? -1) >= 0)) {
            // A line end is drawn by nobody, so it never changes the face.
            if (choice !== own && unit !== 10) {
              push(from, at, choice);
              from = at;
              choice = own;
            }
            parts += words[i];
            at++;
            continue;
          }
          const codePoint = words.codePointAt(i) ?? unit;
          const wide = codePoint > 0xffff;
          let next = choice.face.advance(codePoint) >= 0 ? choice : list.find((each) => each.face.advance(codePoint) >= 0);
          let shown = wide ? words.slice(i, i + 2) : (words[i] ?? '');
          if (!next) {
            missing.push({ at, codePoint });
            shown = BOX;
            next = list.find((each) => each.face.advance(0x25a1) >= 0) ?? own;
          }
          if (next !== choice) {
            push(from, at, choice);
            from = at;
            choice = next;
          }
          parts += shown;
          at += shown.length;
          if (wide) i++;
        }
        text += parts;
        push(from, at, choice);
      }
      return { text, runs, type, missing, source };
    },
  };
}

export interface Line {
  readonly start: number;
  /** Includes the spaces at the line's end, so that copied words do not run together; excludes a line end. */
  readonly end: number;
  /** Without the spaces at its end. */
  readonly width: number;
}

const isLetter = (unit: number): boolean => (unit > 64 && unit < 91) || (unit > 96 && unit < 123) || unit > 0xbf;

/** Whether a line may end after this character: hyphens and slashes between letters, a dash between words. */
function breaksAfter(text: string, at: number, unit: number): boolean {
  if (unit === 0x2014) return true;
  if (unit !== 0x2d && unit !== 0x2f && unit !== 0x2010 && unit !== 0x2013) return false;
  return isLetter(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at + 1));
}

/**
 * Breaks a text into lines of at most `width` points, in one pass whatever its length. A word that is wider
 * than the line is cut where the line ends.
 */
export function breakLines(prepared: Prepared, width: number): readonly Line[] {
  const { text, runs, type } = prepared;
  const lines: Line[] = [];
  let start = 0;
  let reach = 0;
  /** After the last place where a line may end, the width up to it, and that without spaces. */
  let breakAt = -1;
  let breakReach = 0;
  let breakWidth = 0;
  let zero = 0;

  for (const run of runs) {
    const scale = type.size / run.face.unitsPerEm;
    const quick = run.face.quick;
    if (type.tabular) zero = (quick[48] ?? 0) * scale;
    for (let i = run.start; i < run.end; i++) {
      const unit = text.charCodeAt(i);
      if (unit === 32) {
        if (breakAt !== i) breakWidth = reach;
        reach += (quick[32] ?? 0) * scale + type.tracking;
        breakAt = i + 1;
        breakReach = reach;
        continue;
      }
      if (unit === 10) {
        lines.push({ start, end: i, width: breakAt === i && breakAt > start ? breakWidth : reach });
        start = i + 1;
        reach = 0;
        breakAt = -1;
        continue;
      }
      const units =
        unit < QUICK ? (quick[unit] ?? 0) : run.face.advance(unit >= 0xd800 && unit < 0xdc00 ? (text.codePointAt(i) ?? unit) : unit);
      const advance = (type.tabular && unit >= 48 && unit <= 57 ? zero : units * scale) + type.tracking;
      if (reach + advance > width + 0.001 && i > start) {
        if (breakAt > start) {
          lines.push({ start, end: breakAt, width: breakWidth });
          start = breakAt;
          reach -= breakReach;
        }
        if (reach + advance > width + 0.001 && i > start) {
          lines.push({ start, end: i, width: reach });
          start = i;
          reach = 0;
        }
        breakAt = -1;
      }
      reach += advance;
      if (unit >= 0xd800 && unit < 0xdc00) i++;
      else if (breaksAfter(text, i, unit)) {
        breakAt = i + 1;
        breakReach = reach;
        breakWidth = reach;
      }
    }
  }
  lines.push({ start, end: text.length, width: breakAt === text.length && breakAt > start ? breakWidth : reach });
  return lines;
}

/** Lines of a title, as even as their number allows. */
export function balanceLines(prepared: Prepared, width: number): readonly Line[] {
  const greedy = breakLines(prepared, width);
  if (greedy.length < 2 || greedy.length > 5) return greedy;
  let low = width / 2;
  let high = width;
  for (let i = 0; i < 8; i++) {
    const middle = (low + high) / 2;
    const lines = breakLines(prepared, middle);
    if (lines.length > greedy.length) low = middle;
    else high = middle;
  }
  return breakLines(prepared, high);
}

/** Lines of running text; a last line that holds next to nothing is given company where that costs no line. */
export function tidyLines(prepared: Prepared, width: number): readonly Line[] {
  const greedy = breakLines(prepared, width);
  const last = greedy.at(-1);
  if (greedy.length < 2 || greedy.length > 6 || !last || last.width > width * 0.12) return greedy;
  for (const share of [0.96, 0.92, 0.88, 0.84]) {
    const lines = breakLines(prepared, width * share);
    if (lines.length > greedy.length) return greedy;
    if ((lines.at(-1)?.width ?? 0) > width * 0.12) return lines;
  }
  return greedy;
}

/** Width of the widest word: what a column must hold so that none is cut. */
export function longestWord(prepared: Prepared): number {
  const { text, runs, type } = prepared;
  let longest = 0;
  let reach = 0;
  for (const run of runs) {
    const scale = type.size / run.face.unitsPerEm;
    for (let i = run.start; i < run.end; i++) {
      const unit = text.charCodeAt(i);
      if (unit === 32 || unit === 10) reach = 0;
      else reach += (unit < QUICK ? Math.max(0, run.face.quick[unit] ?? 0) : run.face.unitsPerEm) * scale + type.tracking;
      if (reach > longest) longest = reach;
      if (breaksAfter(text, i, unit)) reach = 0;
    }
  }
  return longest;
}

/** Width of the widest line when nothing but line ends break it. */
export function naturalWidth(prepared: Prepared): number {
  return breakLines(prepared, Number.POSITIVE_INFINITY).reduce((most, line) => Math.max(most, line.width), 0);
}
