/*
 * Packs what jsPDF wrote: streams deflated, all other objects in object streams, a cross-reference stream
 * in place of the table (ISO 32000-1, 7.5.7 and 7.5.8). A tagged report is a third of its size then.
 */

export type Deflate = (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>;

/** Objects in one object stream: few enough that a reader that wants one need not inflate much. */
const TOGETHER = 150;

function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

/** The bodies of a file's objects by number, as its own cross-reference table gives them. */
function objectsOf(raw: string): { bodies: Map<number, string>; size: number; root: number; info: number } {
  const table = Number(
    raw
      .slice(raw.lastIndexOf('startxref') + 9)
      .trim()
      .split('\n')[0],
  );
  const head = /^xref\n0 (\d+)\n/.exec(raw.slice(table, table + 40));
  const trailer = raw.slice(raw.lastIndexOf('trailer'));
  const root = /\/Root (\d+) 0 R/.exec(trailer)?.[1];
  const info = /\/Info (\d+) 0 R/.exec(trailer)?.[1];
  if (!head?.[1] || !root || !info) throw new Error('The written file has no cross-reference table');
  const size = Number(head[1]);
  const lines = table + head[0].length;
  const starts: { id: number; at: number }[] = [];
  for (let id = 1; id < size; id++) {
    const at = Number(raw.slice(lines + id * 20, lines + id * 20 + 10));
    if (raw.startsWith(`${id} 0 obj\n`, at)) starts.push({ id, at });
  }
  starts.sort((a, b) => a.at - b.at);
  const bodies = new Map<number, string>();
  for (const [i, { id, at }] of starts.entries()) {
    const end = raw.lastIndexOf('endobj', starts[i + 1]?.at ?? table);
    bodies.set(id, raw.slice(at + `${id} 0 obj\n`.length, end).trimEnd());
  }
  return { bodies, size, root: Number(root), info: Number(info) };
}

/** Four 32-bit sums over the bytes, as hex: the same file has the same name (FNV-1a with four offsets). */
function fingerprint(parts: readonly Uint8Array[]): string {
  let [a, b, c, d] = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b];
  for (const part of parts) {
    for (let i = 0; i < part.length; i++) {
      const byte = part[i] ?? 0;
      a = Math.imul(a ^ byte, 0x01000193);
      b = Math.imul(b ^ (byte + (a & 0xff)), 0x01000193);
    }
    c = Math.imul(c ^ a, 0x85ebca6b);
    d = Math.imul(d ^ b, 0xc2b2ae35);
  }
  return [a, b, c, d].map((value) => (value >>> 0).toString(16).padStart(8, '0')).join('');
}

const TAIL = '\nendstream';

/**
 * @param raw the file as jsPDF wrote it, each character a byte
 * @param info the document information dictionary that takes the place of jsPDF's own
 * @returns the packed file, PDF 1.7; the same for the same input
 */
export async function pack(raw: string, info: string, deflate: Deflate): Promise<Uint8Array<ArrayBuffer>> {
  const file = objectsOf(raw);
  file.bodies.set(file.info, info);
  const parts: Uint8Array[] = [bytesOf('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n')];
  let at = parts[0]?.length ?? 0;
  const put = (...pieces: Uint8Array[]): void => {
    for (const piece of pieces) {
      parts.push(piece);
      at += piece.length;
    }
  };
  const places = new Map<number, { type: 1 | 2; at: number; index: number }>();
  const plain: { id: number; body: string }[] = [];

  const putStream = async (id: number, dictionary: string, data: Uint8Array, ready: boolean): Promise<void> => {
    const packed = ready ? data : await deflate(data);
    const filter = ready ? '' : '/Filter/FlateDecode';
    places.set(id, { type: 1, at, index: 0 });
    put(bytesOf(`${id} 0 obj\n<<${dictionary}${filter}/Length ${packed.length}>>\nstream\n`), packed, bytesOf('\nendstream\nendobj\n'));
  };

  for (const [id, body] of [...file.bodies].sort(([one], [two]) => one - two)) {
    if (!body.endsWith(TAIL)) {
      // jsPDF ends whole numbers with a point, which not every reader takes for a number.
      plain.push({ id, body: body.startsWith('<</Type /Page') ? body.replaceAll(/(\d)\.(?=[\s\]])/g, '$1') : body });
      continue;
    }
    const from = body.indexOf('\nstream\n');
    const dictionary = body
      .slice(0, from)
      .trim()
      .slice(2, -2)
      .replace(/\/Length \d+/, '')
      .trim();
    const data = bytesOf(body.slice(from + 8, -TAIL.length));
    // Metadata stay readable to programs that know nothing of PDF.
    await putStream(id, dictionary, data, /\/Filter|\/Type ?\/Metadata/.test(dictionary));
  }

  let next = file.size;
  for (let i = 0; i < plain.length; i += TOGETHER) {
    const group = plain.slice(i, i + TOGETHER);
    const id = next++;
    let offset = 0;
    const index: string[] = [];
    for (const [place, { id: object, body }] of group.entries()) {
      index.push(`${object} ${offset}`);
      offset += body.length + 1;
      places.set(object, { type: 2, at: id, index: place });
    }
    const head = `${index.join(' ')}\n`;
    const data = bytesOf(`${head}${group.map(({ body }) => body).join('\n')}`);
    await putStream(id, `/Type/ObjStm/N ${group.length}/First ${head.length}`, data, false);
  }

  const xref = next++;
  const start = at;
  places.set(xref, { type: 1, at: start, index: 0 });
  const rows = crossReference(places, next);
  const name = fingerprint(parts);
  const dictionary = `/Type/XRef/Size ${next}/W[1 4 2]/Root ${file.root} 0 R/Info ${file.info} 0 R/ID[<${name}><${name}>]/DecodeParms<</Predictor 12/Columns 7>>`;
  await putStream(xref, dictionary, rows, false);
  put(bytesOf(`startxref\n${start}\n%%EOF\n`));

  const all = new Uint8Array(at);
  let offset = 0;
  for (const part of parts) {
    all.set(part, offset);
    offset += part.length;
  }
  return all;
}

/** Rows of type, offset and index, each as its difference from the row above (PNG predictor "up"). */
function crossReference(places: ReadonlyMap<number, { type: 1 | 2; at: number; index: number }>, size: number): Uint8Array {
  const rows = new Uint8Array(size * 8);
  let above = new Uint8Array(7);
  for (let id = 0; id < size; id++) {
    const place = places.get(id);
    const row = new Uint8Array(7);
    const view = new DataView(row.buffer);
    if (place) {
      view.setUint8(0, place.type);
      view.setUint32(1, place.at);
      view.setUint16(5, place.index);
    } else if (id === 0) view.setUint16(5, 0xffff);
    rows[id * 8] = 2;
    for (let i = 0; i < 7; i++) rows[id * 8 + 1 + i] = (row[i] ?? 0) - (above[i] ?? 0);
    above = row;
  }
  return rows;
}
