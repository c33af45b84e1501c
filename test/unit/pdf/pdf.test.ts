import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { makePdf } from '../../../src/shared/pdf/index.ts';
import type { Block, ReportDocument } from '../../../src/shared/report/model.ts';
import { structureFaults } from '../../pdf-structure/check.ts';
import { demo } from './demo.ts';
import { reportOf, tools, withFile } from './support.ts';

/** A PNG of one colour, 4 × 2. */
function png(): Uint8Array {
  const chunk = (name: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc(body));
    return Buffer.concat([length, body, sum]);
  };
  const header = Buffer.from([0, 0, 0, 4, 0, 0, 0, 2, 8, 2, 0, 0, 0]);
  const rows = Buffer.concat([0, 1].map(() => Buffer.from([0, ...Array.from({ length: 4 }, () => [11, 63, 61]).flat()])));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function crc(data: Buffer): number {
  let value = 0xffffffff;
  for (const byte of data) {
    value ^= byte;
    for (let i = 0; i < 8; i++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}

/** Words as they are compared: line ends are where the page wants them. */
const flat = (text: string): string => text.normalize('NFC').replaceAll(/\s+/g, ' ');

/** Some faces give several characters one glyph; read back, the first of them stands for all. */
const NASTY = '<script>alert(1)</script> & <b>"</b> \u202eright to left\u202c 😀 nul\u0000 end';

describe('A report as PDF', () => {
  test('is tagged, named and sound', async () => {
    await withFile(demo, ({ path, info }) => {
      expect(execFileSync('qpdf', ['--check', path], { encoding: 'utf8' })).toContain('No syntax or stream encoding errors');
      expect(info).toMatch(/Tagged: +yes/);
      expect(info).toContain('Harbour House — direct bookings 2027');
      expect(info).toMatch(/Author: +Lindgren Vale/);
      expect(info).toMatch(/Pages: +13/);
      expect(info).toMatch(/Page size: .*A4/);
    });
  });

  test('has no fault in its structure', async () => {
    await withFile(demo, ({ path }) => expect(structureFaults(path)).toEqual([]));
  });

  test('gives back every word as it was typed', async () => {
    await withFile(demo, ({ text }) => {
      const read = flat(text);
      for (const word of ['Łódź', 'Αθήνα', 'Київ', '“curly”', '→', '€48,000–60,000', '86 %', 'impact × confidence', 'county°']) {
        expect(read).toContain(word);
      }
      expect(read).toContain(
        'the guests who would fill them already know it, and say in their own words what kept them from booking again.',
      );
    });
  });

  test('gives back the figures of a column as they were typed, none read as two', async () => {
    const figures = ['1,140', '11,111.11', '17.6%', '571', '£1,131', '5.10 (61)', '111', '7.71', '14,117'];
    const columns = [
      { label: 'What', share: 0.5, align: 'start' },
      { label: 'Figure', share: 0.5, align: 'end' },
    ] as const;
    const table: Block = { kind: 'table', caption: '', columns, rows: figures.map((figure, at) => ({ cells: [`Row ${at}`, figure] })) };
    await withFile(reportOf([table]), ({ text }) => {
      const lines = text.split('\n');
      for (const figure of figures) expect(lines).toContain(figure);
    });
  });

  test('reads its headings, paragraphs and tables in order', async () => {
    await withFile(demo, ({ structure }) => {
      const at = (words: string): number => structure.indexOf(words);
      const order = [
        'Guests love the house',
        'In one paragraph',
        'Direct bookings',
        'O1 Direct bookings',
        'All three together',
        'Decide',
        'Maya Lindqvist',
        'Tactics by P',
      ];
      const places = order.map((words) => structure.indexOf(words, 0));
      expect(places.every((place) => place >= 0)).toBe(true);
      expect(at('Functional')).toBeLessThan(at('Emotional'));
      expect(structure).toMatch(/H1[^\n]*\n\s+"Where we stand/);
      expect(structure).toMatch(/Table[^\n]*\n\s+Caption[^\n]*\n\s+"Objectives"\n\s+TR[^\n]*\n\s+TH/);
      expect(structure).not.toContain('Prepared by Lindgren Vale for Harbour House Hotels');
    });
  });

  test('has bookmarks and links that lead to the pages of the contents', async () => {
    const pdf = await makePdf(demo, tools());
    const loading = getDocument({ data: pdf.bytes.slice(), verbosity: 0 });
    const document = await loading.promise;
    const outline = await document.getOutline();
    expect(outline.map((node) => node.title)).toEqual([
      '1 Where we stand',
      '2 Who we serve',
      '3 What we choose',
      '4 What we do',
      'Appendix',
    ]);
    expect(outline[1]?.items.map((node) => node.title)).toEqual(['Segments and targeting', 'Maya Lindqvist', 'Tom and Aila Reid']);
    const contents = await document.getPage(2);
    const links = (await contents.getAnnotations()).filter((each) => each.subtype === 'Link');
    expect(links).toHaveLength(13);
    const goals = await Promise.all(links.map(async (link) => (await document.getPageIndex(link.dest[0])) + 1));
    expect(goals.slice(0, 3)).toEqual([pdf.anchors.get('stand'), pdf.anchors.get('summary'), pdf.anchors.get('brief')]);
    expect(goals.at(-1)).toBe(pdf.anchors.get('gaps'));
    await loading.destroy();
  });

  test('is the same byte for byte when nothing has changed, and another when the time has', async () => {
    const hash = async (now: Date): Promise<string> =>
      createHash('sha256')
        .update((await makePdf(demo, tools({ now }))).bytes)
        .digest('hex');
    const [one, two, other] = [await hash(new Date(0)), await hash(new Date(0)), await hash(new Date(1000))];
    expect(two).toBe(one);
    expect(other).not.toBe(one);
  });

  test('comes as letter too', async () => {
    await withFile({ ...demo, paper: 'letter' }, ({ info, path }) => {
      expect(info).toMatch(/Page size: +612 x 792/);
      expect(structureFaults(path)).toEqual([]);
    });
  });

  test('keeps a title’s every character in its properties', async () => {
    await withFile(
      reportOf([], { title: 'Kavárna č (Praha) \\ Łódź <b> &', keywords: ['č', 'a & b'], language: 'cs-CZ' }),
      ({ info, path }) => {
        expect(info).toContain('Kavárna č (Praha) \\ Łódź <b> &');
        expect(structureFaults(path)).toEqual([]);
        expect(execFileSync('pdfinfo', ['-meta', path], { encoding: 'utf8' })).toContain('&lt;b&gt; &amp;');
      },
    );
  });

  test('shows HTML as text and a box for what no face has, and says which', async () => {
    const source = { record: 'p1', label: 'Maya Lindqvist, Quote' };
    await withFile(reportOf([{ kind: 'paragraph', look: 'body', text: NASTY, source }]), ({ pdf, page }) => {
      expect(flat(page(3))).toContain('<script>alert(1)</script> & <b>"</b> right to left □ nul□ end');
      expect(pdf.missing.map(({ codePoint, source, page }) => ({ codePoint, source, page }))).toEqual([
        { codePoint: 0x1f600, source, page: 3 },
        { codePoint: 0, source, page: 3 },
      ]);
    });
  });

  test('gives back characters beyond U+FFFF', async () => {
    await withFile(reportOf([{ kind: 'paragraph', look: 'body', text: 'So 𝑥 = 𝟙 and ⚙ turns' }]), ({ page }) => {
      expect(flat(page(3))).toContain('So 𝑥 = 𝟙 and ⚙ turns');
    });
  });

  test('takes 100,000 characters in one cell', async () => {
    const text = 'Every word of this is kept. '.repeat(3572);
    const table: Block = {
      kind: 'table',
      caption: 'Long',
      columns: [{ label: 'Text', share: 1, align: 'start' }],
      rows: [{ cells: [text] }],
    };
    await withFile(reportOf([table]), ({ path, pdf, text: read }) => {
      expect(pdf.pages).toBeGreaterThan(20);
      expect(flat(read).match(/Every word of this is kept\./g)?.length ?? 0).toBeGreaterThan(3400);
      expect(structureFaults(path)).toEqual([]);
    });
  });

  test('draws an image that is one and shows initials in place of one that is not', async () => {
    const image = (id: string): Block => ({ kind: 'image', image: id, alt: `Portrait ${id}`, width: 120, height: 90, initials: 'ML' });
    const images = new Map([
      ['good', { bytes: png(), mime: 'image/png' }],
      ['text', { bytes: new TextEncoder().encode('no image'), mime: 'image/png' }],
      ['cut', { bytes: png().slice(0, 30), mime: 'image/png' }],
    ]);
    const draw = async (id: string): Promise<{ images: number; text: string; faults: string[] }> =>
      withFile(
        reportOf([image(id)]),
        ({ path, page }) => ({
          images: execFileSync('pdfimages', ['-list', path], { encoding: 'utf8' }).trim().split('\n').length - 2,
          text: flat(page(3)),
          faults: structureFaults(path),
        }),
        { images },
      );
    expect(await draw('good')).toMatchObject({ images: 1, faults: [] });
    for (const id of ['text', 'cut', 'none']) {
      const drawn = await draw(id);
      expect(drawn).toMatchObject({ images: 0, faults: [] });
      expect(drawn.text).toContain('ML');
    }
  });

  test('shows the logo on the cover', async () => {
    const cover = { ...demo.cover, logo: 'logo' };
    const images = new Map([['logo', { bytes: png(), mime: 'image/png' }]]);
    await withFile(
      { ...demo, cover },
      ({ path, structure }) => {
        expect(structure).toContain('Figure');
        expect(structureFaults(path)).toEqual([]);
      },
      { images },
    );
  });

  test('stands with nothing in it', async () => {
    const empty: ReportDocument = {
      ...demo,
      chapters: [],
      aside: [],
      title: '',
      author: '',
      subject: '',
      keywords: [],
      runningHead: '',
      runningFoot: '',
    };
    const bare = { ...empty, cover: { ...demo.cover, organisation: '', eyebrow: '', title: '', subtitle: '', facts: [], footnote: '' } };
    const pdf = await makePdf(bare, tools());
    expect(pdf.pages).toBe(1);
  });

  test('tells how far it is and stops when it is told to', async () => {
    const shares: number[] = [];
    await makePdf(demo, tools({ progress: (share) => shares.push(share) }));
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    await expect(makePdf(demo, tools({ signal: AbortSignal.abort(new Error('stopped')) }))).rejects.toThrow('stopped');
  });
});
