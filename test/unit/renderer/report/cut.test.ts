import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { nodePdfTools } from '../../../../src/main/pdf-tools.ts';
import { openCutter } from '../../../../src/renderer/report/cut.ts';
import { FACES } from '../../../../src/shared/pdf/faces.ts';

const { resolve } = createRequire(import.meta.url);
const wasm = new Uint8Array(readFileSync(resolve('harfbuzzjs/dist/harfbuzz-subset.wasm')));

describe('openCutter', () => {
  it.each(['sans', 'serif-italic', 'symbols-2'] as const)('cuts %s to the same bytes as the command line does', async (name) => {
    const face = new Uint8Array(readFileSync(resolve(FACES[name].file)));
    const characters = 'Łódź Αθήνα Київ “curly” → € ✓ 𝛼';
    const cut = await openCutter(wasm);
    const there = await nodePdfTools().subset(face, characters);
    expect(Buffer.compare(cut(face, characters), there)).toBe(0);
    expect(there.byteLength).toBeLessThan(face.byteLength / 2);
  });

  it('cuts many faces one after the other', async () => {
    const cut = await openCutter(wasm);
    const face = new Uint8Array(readFileSync(resolve(FACES.sans.file)));
    const first = cut(face, 'abc');
    for (let turn = 0; turn < 60; turn += 1) cut(face, `abc${turn}`);
    expect(Buffer.compare(cut(face, 'abc'), first)).toBe(0);
  });

  it('refuses what is no face', async () => {
    const cut = await openCutter(wasm);
    expect(() => cut(new Uint8Array([1, 2, 3]), 'abc')).toThrow('A face could not be cut');
  });
});
