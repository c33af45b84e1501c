/*
 * Cuts a face to the characters used, with HarfBuzz's own cutter in WebAssembly. The package that serves the
 * command line loads the same file through Node, so the worker drives it with the same calls.
 */

const MEMORY_WRITABLE = 2;
const SET_DROP_TABLES = 3;
const SET_LAYOUT_FEATURES = 6;
const FLAG_NO_LAYOUT_CLOSURE = 0x200;

/** Tables that a PDF reader never looks at: layout features and signatures. */
const UNREAD = ['GSUB', 'GPOS', 'GDEF', 'BASE', 'JSTF', 'MATH', 'STAT', 'DSIG', 'meta'];

const tagOf = (name: string): number => [...name].reduce((tag, letter) => (tag << 8) + (letter.codePointAt(0) ?? 0), 0);

export type Cut = (face: Uint8Array, characters: string) => Uint8Array<ArrayBuffer>;

/** Starts the cutter from its WebAssembly file. */
export async function openCutter(wasm: BufferSource): Promise<Cut> {
  const { instance } = await WebAssembly.instantiate(wasm);
  const { exports } = instance;
  const call = (name: string, ...values: readonly number[]): number => {
    const found = exports[name];
    if (typeof found !== 'function') throw new Error(`The font cutter lacks ${name}`);
    return Number(found(...values));
  };
  // The memory can grow while it works, which leaves older views empty: take a fresh one each time.
  const memory = (): Uint8Array => {
    if (!(exports.memory instanceof WebAssembly.Memory)) throw new Error('The font cutter lacks its memory');
    return new Uint8Array(exports.memory.buffer);
  };
  call('_initialize');

  return (face, characters) => {
    const buffer = call('malloc', face.byteLength);
    memory().set(face, buffer);
    const blob = call('hb_blob_create', buffer, face.byteLength, MEMORY_WRITABLE, 0, 0);
    const whole = call('hb_face_create', blob, 0);
    call('hb_blob_destroy', blob);
    const input = call('hb_subset_input_create_or_fail');
    if (input === 0) throw new Error('The font cutter has no memory left');
    const features = call('hb_subset_input_set', input, SET_LAYOUT_FEATURES);
    call('hb_set_clear', features);
    call('hb_set_invert', features);
    call('hb_subset_input_set_flags', input, call('hb_subset_input_get_flags', input) | FLAG_NO_LAYOUT_CLOSURE);
    const dropped = call('hb_subset_input_set', input, SET_DROP_TABLES);
    for (const table of UNREAD) call('hb_set_add', dropped, tagOf(table));
    const wanted = call('hb_subset_input_unicode_set', input);
    for (const character of characters) call('hb_set_add', wanted, character.codePointAt(0) ?? 0);

    const cut = call('hb_subset_or_fail', whole, input);
    call('hb_subset_input_destroy', input);
    const made = cut === 0 ? new Uint8Array() : bytesOf(cut);
    call('hb_face_destroy', whole);
    call('free', buffer);
    if (made.byteLength === 0) throw new Error('A face could not be cut');
    return made;
  };

  function bytesOf(cut: number): Uint8Array<ArrayBuffer> {
    const result = call('hb_face_reference_blob', cut);
    const from = call('hb_blob_get_data', result, 0);
    const made = new Uint8Array(memory().subarray(from, from + call('hb_blob_get_length', result)));
    call('hb_blob_destroy', result);
    call('hb_face_destroy', cut);
    return made;
  }
}
