import { assertNever } from '../result.ts';
import type { Mark, Page, Shape, Slot, TextMark } from './boxes.ts';
import type { FaceName } from './faces.ts';
import { QUICK } from './ttf.ts';

/*
 * A page's marks as PDF operators, each within its marked sequence. Our own operators rather than jsPDF's
 * text(): they cost a third of the time and know nothing of fonts but a code for each character.
 */

/** A face as the PDF has it: its resource name and the two-byte code of each character. */
export interface Coded {
  readonly resource: string;
  /** Codes as characters of a literal string, escaped, by code point below QUICK. */
  readonly codes: readonly (string | undefined)[];
  code(codePoint: number): string;
}

export interface Ink {
  readonly coded: ReadonlyMap<FaceName, Coded>;
  /** Resource name of an image and its own size. */
  image(id: string): { readonly resource: string; readonly width: number; readonly height: number };
  /** Resource name of a graphics state with this opacity. */
  opacity(share: number): string;
}

/** A number with two decimals at most, without what PDF does not need. */
export function num(value: number): string {
  const whole = Math.round(value * 100);
  if (whole % 100 === 0) return String(whole / 100);
  const text = String(whole / 100);
  return text.startsWith('0.') ? text.slice(1) : text.startsWith('-0.') ? `-${text.slice(2)}` : text;
}

const colors = new Map<string, string>();

/** "r g b" of `#rrggbb`, each 0–1. */
export function rgb(color: string): string {
  const known = colors.get(color);
  if (known !== undefined) return known;
  const part = (at: number): string => String(Math.round((Number.parseInt(color.slice(at, at + 2), 16) / 255) * 1000) / 1000);
  const made = `${part(1)} ${part(3)} ${part(5)}`;
  colors.set(color, made);
  return made;
}

/** The content stream of one page; fills in the marked sequences of the slots it meets. */
export function pageContent(page: Page, height: number, ink: Ink): string {
  const out: string[] = [];
  let open: Slot | null | undefined;
  let mcid = 0;
  let inText = false;
  let fill = '';
  let stroke = '';
  let font = '';
  let tracking = 0;
  let width = 0;
  let x = 0;
  let y = 0;

  const endText = (): void => {
    if (inText) out.push('ET');
    inText = false;
  };
  const close = (): void => {
    endText();
    if (open !== undefined) out.push('EMC');
    open = undefined;
  };
  /** Opens the sequence of a slot, or of an artifact when there is none. */
  const enter = (slot: Slot | null, artifact = '/Artifact BMC'): void => {
    if (open === slot) return;
    close();
    open = slot;
    if (!slot) {
      out.push(artifact);
      return;
    }
    slot.marks.push({ page: page.number, mcid });
    out.push(`/${slot.element.role} <</MCID ${mcid}>>BDC`);
    mcid++;
  };
  const fillWith = (color: string): void => {
    if (color === fill) return;
    fill = color;
    out.push(`${rgb(color)} rg`);
  };
  const strokeWith = (color: string, line: number, dash: readonly [number, number] | undefined): void => {
    if (color !== stroke) out.push(`${rgb(color)} RG`);
    stroke = color;
    if (line !== width) out.push(`${num(line)} w`);
    width = line;
    if (dash) out.push(`[${num(dash[0])} ${num(dash[1])}]0 d`);
  };

  const text = (mark: TextMark): void => {
    const coded = ink.coded.get(mark.name);
    if (!coded) throw new Error(`The face ${mark.name} was not prepared`);
    if (!inText) {
      out.push('BT');
      inText = true;
      x = 0;
      y = 0;
    }
    if (mark.outline !== undefined) {
      strokeWith(mark.color, mark.outline, undefined);
      out.push('1 Tr');
    } else fillWith(mark.color);
    const next = `/${coded.resource} ${num(mark.size)} Tf`;
    if (next !== font) out.push(next);
    font = next;
    const spread = mark.tracking ?? 0;
    if (spread !== tracking) out.push(`${num(spread)} Tc`);
    tracking = spread;
    if (mark.turned) out.push(`0 1 -1 0 ${num(mark.x)} ${num(height - mark.y)} Tm`);
    else {
      // Hundredths of a point as whole numbers: relative moves never add up to an error.
      const nextX = Math.round(mark.x * 100);
      const nextY = Math.round((height - mark.y) * 100);
      out.push(`${num((nextX - x) / 100)} ${num((nextY - y) / 100)} Td`);
      x = nextX;
      y = nextY;
    }
    out.push(mark.tabular ? tabular(mark, coded) : `(${encode(mark.text, coded)})Tj`);
    if (mark.outline !== undefined) out.push('0 Tr');
    // A turned text leaves its own matrix behind.
    if (mark.turned) endText();
  };

  const paint = (mark: Mark): void => {
    if (mark.kind === 'text') {
      text(mark);
      return;
    }
    endText();
    shape(mark);
  };

  const finish = (mark: { readonly fill?: string | undefined; readonly stroke?: string | undefined }): string =>
    mark.fill && mark.stroke ? 'B' : mark.fill ? 'f' : 'S';
  const ready = (mark: {
    fill?: string | undefined;
    stroke?: string | undefined;
    line?: number;
    dash?: readonly [number, number] | undefined;
  }): boolean => {
    if (mark.fill) fillWith(mark.fill);
    if (mark.stroke) strokeWith(mark.stroke, mark.line ?? 1, mark.dash);
    return mark.fill !== undefined || mark.stroke !== undefined;
  };

  const shape = (mark: Shape): void => {
    switch (mark.kind) {
      case 'rect': {
        if (!ready(mark)) return;
        const bottom = height - mark.y - mark.height;
        const radius = Math.min(mark.radius ?? 0, mark.width / 2, mark.height / 2);
        const path =
          radius > 0
            ? rounded(mark.x, bottom, mark.width, mark.height, radius)
            : `${num(mark.x)} ${num(bottom)} ${num(mark.width)} ${num(mark.height)} re`;
        out.push(`${path} ${finish(mark)}`);
        return;
      }
      case 'line':
        strokeWith(mark.stroke, mark.line, mark.dash);
        out.push(`${num(mark.x1)} ${num(height - mark.y1)} m ${num(mark.x2)} ${num(height - mark.y2)} l S`);
        if (mark.dash) out.push('[]0 d');
        return;
      case 'circle': {
        if (!ready(mark)) return;
        const faint = mark.opacity !== undefined && mark.opacity < 1;
        if (faint) out.push(`q /${ink.opacity(mark.opacity ?? 1)} gs`);
        out.push(`${rounded(mark.cx - mark.r, height - mark.cy - mark.r, 2 * mark.r, 2 * mark.r, mark.r)} ${finish(mark)}`);
        if (faint) out.push('Q');
        return;
      }
      case 'path': {
        if (mark.points.length === 0 || !ready(mark)) return;
        const steps = mark.points.map(([px, py], i) => `${num(px)} ${num(height - py)} ${i === 0 ? 'm' : 'l'}`);
        out.push(`1 j ${steps.join(' ')} ${mark.fill ? 'h ' : ''}${finish(mark)}`);
        if (mark.dash) out.push('[]0 d');
        return;
      }
      case 'image':
        out.push(picture(mark, height, ink));
        return;
      default:
        assertNever(mark);
    }
  };

  const artifacts = (marks: readonly Mark[], tag: string): void => {
    if (marks.length === 0) return;
    close();
    enter(null, tag);
    for (const mark of marks) paint(mark);
    close();
  };

  artifacts(page.under, '/Artifact BMC');
  for (const mark of page.marks) {
    enter(mark.slot ?? null);
    paint(mark);
  }
  close();
  artifacts(page.head, '/Artifact <</Type/Pagination/Subtype/Header/Attached[/Top]>>BDC');
  artifacts(page.foot, '/Artifact <</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>BDC');
  return out.join('\n');
}

function encode(text: string, coded: Coded): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < QUICK) {
      out += coded.codes[unit] ?? coded.code(unit);
      continue;
    }
    const codePoint = text.codePointAt(i) ?? unit;
    if (codePoint > 0xffff) i++;
    out += coded.code(codePoint);
  }
  return out;
}

/** Readers take a wider gap than a tenth of the size for the end of a word; in thousandths of it. */
const WIDEST_GAP = 90;

/**
 * Each figure in the middle of the width of a zero, but no gap so wide that a number would be read as two: what is
 * spared there stands before the number, which ends where it would.
 */
function tabular(mark: TextMark, coded: Coded): string {
  const { face, text } = mark;
  const zero = face.quick[48] ?? 0;
  const characters = [...text];
  const spare = characters.map((character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    return codePoint >= 48 && codePoint <= 57 ? ((zero - (face.quick[codePoint] ?? zero)) / face.unitsPerEm) * 500 : 0;
  });
  if (spare.every((each) => each === 0)) return `(${encode(text, coded)})Tj`;
  const gaps = spare.slice(1).map((each, i) => (spare[i] ?? 0) + each);
  let lead = spare[0] ?? 0;
  for (const gap of gaps) lead += Math.max(0, gap - WIDEST_GAP);
  let parts = lead === 0 ? '' : num(-lead);
  let words = '';
  for (const [i, character] of characters.entries()) {
    words += character;
    const gap = Math.min(gaps[i] ?? 0, WIDEST_GAP);
    if (gap === 0) continue;
    parts += `(${encode(words, coded)})${num(-gap)} `;
    words = '';
  }
  return `[${parts}${words === '' ? '' : `(${encode(words, coded)})`}]TJ`;
}

/** Control points of a quarter circle of radius 1: 4/3 (√2 − 1). */
const QUARTER = 0.5523;

function rounded(x: number, y: number, width: number, height: number, radius: number): string {
  const k = radius * (1 - QUARTER);
  const right = x + width;
  const top = y + height;
  const curve = (a: number, b: number, c: number, d: number, e: number, f: number): string =>
    `${num(a)} ${num(b)} ${num(c)} ${num(d)} ${num(e)} ${num(f)} c`;
  return [
    `${num(x + radius)} ${num(y)} m ${num(right - radius)} ${num(y)} l`,
    curve(right - k, y, right, y + k, right, y + radius),
    `${num(right)} ${num(top - radius)} l`,
    curve(right, top - k, right - k, top, right - radius, top),
    `${num(x + radius)} ${num(top)} l`,
    curve(x + k, top, x, top - k, x, top - radius),
    `${num(x)} ${num(y + radius)} l`,
    curve(x, y + k, x + k, y, x + radius, y),
    'h',
  ].join(' ');
}

/** The image fills its box and is clipped, or stands whole at its left middle. */
function picture(mark: Extract<Shape, { kind: 'image' }>, height: number, ink: Ink): string {
  const { resource, width: ownWidth, height: ownHeight } = ink.image(mark.image);
  const across = mark.width / ownWidth;
  const down = mark.height / ownHeight;
  const scale = mark.fit === 'cover' ? Math.max(across, down) : Math.min(across, down);
  const width = ownWidth * scale;
  const tall = ownHeight * scale;
  const x = mark.fit === 'cover' ? mark.x + (mark.width - width) / 2 : mark.x;
  const y = mark.y + (mark.height - tall) / 2;
  const clip = `${num(mark.x)} ${num(height - mark.y - mark.height)} ${num(mark.width)} ${num(mark.height)} re W n`;
  return `q ${clip} ${num(width)} 0 0 ${num(tall)} ${num(x)} ${num(height - y - tall)} cm /${resource} Do Q`;
}
