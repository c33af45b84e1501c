import type { jsPDF } from 'jspdf';
import type { Page } from './boxes.ts';
import type { Coded } from './draw.ts';
import { FACES, type FaceBytes, type FaceName } from './faces.ts';
import { addObject, binary, type Font, type Inner, listen, pdfText, written } from './jspdf.ts';
import type { Layout } from './layout.ts';
import { type Face, QUICK, readFace } from './ttf.ts';

/** The characters that each face draws, in order of code point. */
export function charactersOf(layout: Layout): Map<FaceName, string> {
  const used = new Map<FaceName, Set<string>>();
  const visit = (marks: Page['marks']): void => {
    for (const mark of marks) {
      if (mark.kind !== 'text') continue;
      let set = used.get(mark.name);
      if (!set) {
        // jsPDF reads no face whose every character is beyond U+FFFF; the space is never in the way.
        set = new Set(' ');
        used.set(mark.name, set);
      }
      for (const character of mark.text) set.add(character);
    }
  };
  for (const page of layout.pages) for (const marks of [page.marks, page.head, page.foot]) visit(marks);
  const order = (a: string, b: string): number => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0);
  return new Map([...used].map(([name, set]) => [name, [...set].sort(order).join('')]));
}

const cuts = new WeakMap<Uint8Array, { readonly characters: string; readonly cut: Uint8Array }>();

/** Cuts each face to its characters. The last cut of a face is kept: a preview drawn again has the same ones. */
export async function cutFaces(
  faces: FaceBytes,
  characters: ReadonlyMap<FaceName, string>,
  subset: (bytes: Uint8Array, characters: string) => Promise<Uint8Array>,
): Promise<Map<FaceName, Uint8Array>> {
  const cut = new Map<FaceName, Uint8Array>();
  for (const [name, text] of characters) {
    const whole = faces[name];
    const known = cuts.get(whole);
    const made = known?.characters === text ? known.cut : await subset(whole, text);
    cuts.set(whole, { characters: text, cut: made });
    cut.set(name, made);
  }
  return cut;
}

/** "AAAAAA", "AAAAAB", …: what marks a font in a PDF as cut. */
const tag = (index: number): string =>
  Array.from({ length: 6 }, (_, i) => String.fromCharCode(65 + (Math.floor(index / 26 ** (5 - i)) % 26))).join('');

/**
 * Gives the cut faces to jsPDF under their subset names and writes their font objects when it asks for them:
 * the file as it was cut, exact widths, and a ToUnicode map that knows characters beyond U+FFFF.
 */
export function registerFonts(
  doc: jsPDF,
  inner: Inner,
  cut: ReadonlyMap<FaceName, Uint8Array>,
  characters: ReadonlyMap<FaceName, string>,
  failures: unknown[],
): Map<FaceName, Coded> {
  const coded = new Map<FaceName, Coded>();
  const files = new Map<Font, { bytes: Uint8Array; face: Face; name: string; codes: ReadonlyMap<number, number> }>();
  for (const [name, bytes] of cut) {
    const face = readFace(bytes);
    const fontName = `${tag(coded.size)}+${FACES[name].postScript}`;
    doc.addFileToVFS(fontName, binary(bytes));
    doc.addFont(fontName, fontName, 'normal');
    doc.setFont(fontName, 'normal');
    // jsPDF keeps a font only when something was written in it; what it wrote is thrown away.
    written(doc, inner, () => doc.text(' ', 0, 0));
    const font = inner.getFont();
    // Without its own metadata jsPDF leaves the font objects to the listener below.
    font.metadata = {};
    const glyphs = new Map<number, number>();
    for (const character of characters.get(name) ?? '') {
      const codePoint = character.codePointAt(0) ?? 0;
      const glyph = face.glyph(codePoint);
      if (!glyphs.has(glyph)) glyphs.set(glyph, codePoint);
    }
    files.set(font, { bytes, face, name: fontName, codes: glyphs });
    coded.set(name, codesOf(face, font.id, characters.get(name) ?? ''));
  }
  listen(
    inner,
    'putFont',
    ({ font }: { font: Font }) => {
      const file = files.get(font);
      if (!file) return;
      font.objectNumber = putFont(inner, file);
      font.isAlreadyPutted = true;
    },
    failures,
  );
  return coded;
}

const literal = (code: number): string => {
  const byte = (value: number): string =>
    value === 0x28 || value === 0x29 || value === 0x5c
      ? `\\${String.fromCharCode(value)}`
      : value === 13
        ? '\\r'
        : String.fromCharCode(value);
  return byte(code >> 8) + byte(code & 255);
};

function codesOf(face: Face, resource: string, characters: string): Coded {
  const codes: (string | undefined)[] = new Array(QUICK);
  const rest = new Map<number, string>();
  for (const character of characters) {
    const codePoint = character.codePointAt(0) ?? 0;
    const code = literal(face.glyph(codePoint));
    if (codePoint < QUICK) codes[codePoint] = code;
    else rest.set(codePoint, code);
  }
  return {
    resource,
    codes,
    code(codePoint) {
      const code = codePoint < QUICK ? codes[codePoint] : rest.get(codePoint);
      if (code === undefined) throw new Error(`U+${codePoint.toString(16)} is not in the cut face`);
      return code;
    },
  };
}

function putFont(inner: Inner, file: { bytes: Uint8Array; face: Face; name: string; codes: ReadonlyMap<number, number> }): number {
  const { face, bytes, name, codes } = file;
  const milli = (units: number): number => Math.round((units / face.unitsPerEm) * 10000) / 10;
  const data = binary(bytes);
  const program = addObject(inner, `<</Length ${data.length}/Length1 ${data.length}>>\nstream\n${data}\nendstream`);
  const map = toUnicode(codes);
  const unicode = addObject(inner, `<</Length ${map.length}>>\nstream\n${map}\nendstream`);
  const flags = 32 + (face.serif ? 2 : 0) + (face.italicAngle === 0 ? 0 : 64);
  const descriptor = addObject(
    inner,
    `<</Type/FontDescriptor/FontName/${name}/Flags ${flags}/FontBBox[${face.box.map((value) => Math.round(milli(value))).join(' ')}]` +
      `/ItalicAngle ${Math.round(face.italicAngle * 10) / 10}/Ascent ${Math.round(milli(face.ascent))}/Descent ${Math.round(milli(face.descent))}` +
      `/CapHeight ${Math.round(milli(face.capHeight))}/StemV ${Math.round(50 + (face.weight / 65) ** 2)}/FontFile2 ${program} 0 R>>`,
  );
  const glyphs = [...codes.keys()].sort((a, b) => a - b);
  const widths = glyphs.map((glyph) => `${glyph}[${milli(face.advanceOf(glyph))}]`).join('');
  const descendant = addObject(
    inner,
    `<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}/CIDSystemInfo<</Registry${pdfText('Adobe')}/Ordering${pdfText('Identity')}/Supplement 0>>` +
      `/FontDescriptor ${descriptor} 0 R/CIDToGIDMap/Identity/DW 1000/W[${widths}]>>`,
  );
  return addObject(
    inner,
    `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H/DescendantFonts[${descendant} 0 R]/ToUnicode ${unicode} 0 R>>`,
  );
}

/** The map from codes back to characters (ISO 32000-1, 9.10.3). */
function toUnicode(codes: ReadonlyMap<number, number>): string {
  const hex = (value: number): string => value.toString(16).padStart(4, '0');
  const entries = [...codes]
    .sort(([a], [b]) => a - b)
    .map(([glyph, codePoint]) => {
      const text = String.fromCodePoint(codePoint);
      const units = Array.from({ length: text.length }, (_, i) => hex(text.charCodeAt(i))).join('');
      return `<${hex(glyph)}><${units}>`;
    });
  const blocks: string[] = [];
  for (let i = 0; i < entries.length; i += 100) {
    const part = entries.slice(i, i + 100);
    blocks.push(`${part.length} beginbfchar\n${part.join('\n')}\nendbfchar`);
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo <</Registry (Adobe)/Ordering (UCS)/Supplement 0>> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange\n<0000><ffff>\nendcodespacerange',
    ...blocks,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n');
}
