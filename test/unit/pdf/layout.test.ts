import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nodeFaces } from '../../../src/main/pdf-tools.ts';
import type { Element, Mark, Page, TextMark } from '../../../src/shared/pdf/boxes.ts';
import { type Layout, layoutReport } from '../../../src/shared/pdf/layout.ts';
import { contrast, quietOn, textOn } from '../../../src/shared/pdf/style.ts';
import type { Block, ReportDocument, Table } from '../../../src/shared/report/model.ts';
import { REPORT_THEMES } from '../../../src/shared/report/options.ts';
import { demo } from './demo.ts';
import { reportOf } from './support.ts';

const faces = nodeFaces();
const lay = (document: ReportDocument): Layout => layoutReport(document, faces, new Set());
const layBlocks = (blocks: readonly Block[]): Layout => lay(reportOf(blocks));

const texts = (page: Page): TextMark[] => page.marks.filter((mark): mark is TextMark => mark.kind === 'text');
const words = (marks: readonly Mark[]): string => marks.map((mark) => (mark.kind === 'text' ? mark.text : '')).join('');
const body = (layout: Layout): readonly Page[] => layout.pages.slice(2);
const roleOf = (mark: Mark): string => mark.slot?.element.role ?? 'Artifact';
/** The nearest element of a role above a mark. */
const within = (mark: Mark, role: string): Element | undefined => {
  let at: Element | null = mark.slot?.element ?? null;
  while (at && at.role !== role) at = at.parent;
  return at ?? undefined;
};
const EMPTY: Page = { number: 0, under: [], marks: [], head: [], foot: [] };
const filler = (count: number): Block => ({ kind: 'paragraph', look: 'body', text: 'All the words of a page. '.repeat(count) });

const table = (rows: readonly string[], more: Partial<Table> = {}): Table => ({
  kind: 'table',
  caption: 'A table',
  columns: [
    { label: 'What it is', share: 0.8, align: 'start' },
    { label: 'Figure', share: 0.2, align: 'end' },
  ],
  rows: rows.map((text, i) => ({ cells: [text, String(i)] })),
  ...more,
});

describe('Pages', () => {
  test('hold everything between their margins', () => {
    const layout = lay(demo);
    for (const page of layout.pages.slice(1)) {
      for (const mark of texts(page)) {
        expect(mark.x).toBeGreaterThanOrEqual(layout.paper.left - 0.5);
        expect(mark.y).toBeGreaterThan(layout.paper.top - 8);
        expect(mark.y).toBeLessThan(layout.paper.bottom + 0.5);
      }
    }
  });

  test('have no text under 9 points', () => {
    for (const page of lay(demo).pages) {
      for (const mark of [...texts(page), ...page.head, ...page.foot])
        if (mark.kind === 'text') expect(mark.size).toBeGreaterThanOrEqual(9);
    }
  });

  test('name their chapter and number, one after the other', () => {
    const { pages } = lay(demo);
    expect(pages.map((page) => page.number)).toEqual(pages.map((_, i) => i + 1));
    expect(words(pages.at(-1)?.head ?? [])).toContain('Appendix');
    expect(words(pages.at(-1)?.foot ?? [])).toContain(String(pages.length));
    expect(pages[0]?.head).toEqual([]);
  });

  test('begin anew with each chapter', () => {
    const chapter = (title: string) => ({ number: '1', title, anchor: title, blocks: [filler(3)] });
    const layout = lay({ ...reportOf([]), chapters: [chapter('a'), chapter('b'), chapter('c')] });
    expect(['a', 'b', 'c'].map((anchor) => layout.anchors.get(anchor)?.page.number)).toEqual([3, 4, 5]);
  });

  test('give a chapter its title when its blocks bring none', () => {
    const marks = texts(body(layBlocks([filler(1)]))[0] ?? EMPTY);
    expect(marks[0]?.text).toBe('One');
    expect(marks[0]?.slot?.element.role).toBe('H1');
  });
});

describe('Contents', () => {
  test('give the page on which each heading stands', () => {
    const layout = lay(demo);
    const contents = words(layout.pages[1]?.marks ?? []);
    for (const { title, anchor, parts } of layout.entries) {
      for (const each of [{ text: title, anchor }, ...parts]) {
        const page = layout.anchors.get(each.anchor)?.page;
        expect(contents.replaceAll(' ', '')).toContain(`${each.text.replaceAll(' ', '')}${page?.number}`);
        expect(words(page?.marks ?? []).replaceAll(' ', '')).toContain(each.text.replaceAll(' ', ''));
      }
    }
  });

  test('run over as many pages as they need, and the numbers still fit', () => {
    const blocks = Array.from(
      { length: 120 },
      (_, i): Block => ({ kind: 'heading', level: 2, look: 'list', text: `Part ${i}`, anchor: `p${i}` }),
    );
    const layout = layBlocks(blocks);
    const last = layout.anchors.get('p119')?.page;
    expect(layout.anchors.get('one')?.page.number).toBeGreaterThan(3);
    expect(words(last?.marks ?? [])).toContain('Part 119');
    expect(layout.pages.flatMap((page) => (page.number > 1 && page.number < 5 ? [words(page.marks)] : [])).join('')).toContain(
      `Part 119 ${last?.number}`,
    );
  });

  test('can be left out of a short document, whose chapters then follow the cover', () => {
    const layout = lay({ ...demo, aside: null });
    expect(layout.pages.map((page) => page.number)).toEqual(layout.pages.map((_, i) => i + 1));
    expect(layout.anchors.get('stand')?.page.number).toBe(2);
    expect(layout.anchors.has('contents')).toBe(false);
    expect(layout.entries).toEqual(lay(demo).entries);
  });
});

describe('Headings', () => {
  test('never stand alone at the foot of a page', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 260 }), fc.constantFrom('chapter', 'action', 'section', 'list'), (count, look) => {
        const layout = layBlocks([
          filler(count),
          { kind: 'heading', level: 2, look, text: 'A heading' },
          filler(20),
          table(['a', 'b', 'c']),
        ]);
        for (const page of body(layout))
          expect(roleOf(texts(page).at(-1) ?? page.foot[0] ?? { kind: 'path', points: [] })).not.toMatch(/^H/);
      }),
      { numRuns: 60 },
    );
  });

  test('skip no level in the structure', () => {
    const layout = layBlocks([
      { kind: 'heading', level: 1, look: 'chapter', text: 'One' },
      { kind: 'heading', level: 3, look: 'section', text: 'Three' },
    ]);
    const roles = body(layout).flatMap((page) => texts(page).map(roleOf));
    expect(roles).toEqual(['H1', 'H2']);
  });
});

describe('Paragraphs', () => {
  test('leave at least two lines on each side of a page’s end', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 240 }), fc.integer({ min: 6, max: 60 }), (before, count) => {
        const layout = layBlocks([
          filler(before),
          { kind: 'paragraph', look: 'body', text: 'Words of a second paragraph here. '.repeat(count) },
        ]);
        const paragraphs = new Map<Element, Map<number, number>>();
        for (const page of body(layout)) {
          for (const mark of texts(page)) {
            const element = mark.slot?.element;
            if (element?.role !== 'P') continue;
            const lines = paragraphs.get(element) ?? new Map<number, number>();
            lines.set(page.number, (lines.get(page.number) ?? 0) + 1);
            paragraphs.set(element, lines);
          }
        }
        for (const lines of paragraphs.values()) {
          if (lines.size > 1) for (const count of lines.values()) expect(count).toBeGreaterThan(1);
        }
      }),
      { numRuns: 60 },
    );
  });

  test.each([['paragraph'], ['cell']])('a %s of 100,000 characters goes on over pages without losing one', (place) => {
    const text = 'Every word of this is kept. '.repeat(3572);
    const layout = layBlocks([place === 'cell' ? table([text]) : { kind: 'paragraph', look: 'body', text }]);
    const role = place === 'cell' ? 'TD' : 'P';
    const marks = body(layout).flatMap(texts);
    const element = marks.find((mark) => mark.slot?.element.role === role)?.slot?.element;
    const shown = words(marks.filter((mark) => mark.slot?.element === element));
    expect(shown).toBe(text);
    expect(layout.pages.length).toBeGreaterThan(20);
  });
});

describe('Text of 100,000 characters', () => {
  const text = 'Every word of this is kept. '.repeat(3572);
  const cell = (items: readonly string[]) => ({
    title: 'Strengths',
    tone: 'strength' as const,
    measure: '',
    items: items.map((each) => ({ code: 'S1', text: each, value: '25' })),
  });
  const blocks: Record<string, Block> = {
    heading: { kind: 'heading', level: 2, look: 'action', text },
    section: { kind: 'heading', level: 2, look: 'section', text, eyebrow: text },
    quote: { kind: 'paragraph', look: 'quote', text },
    lead: { kind: 'paragraph', look: 'lead', text },
    list: { kind: 'list', ordered: true, items: [text] },
    facts: { kind: 'facts', rows: [{ label: 'Long', value: text }] },
    label: { kind: 'facts', rows: [{ label: text, value: 'Long' }] },
    scales: { kind: 'scales', rows: [{ label: text, value: 3 }] },
    callout: { kind: 'callout', label: 'Long', text, tone: 'accent' },
    quadrants: { kind: 'quadrants', columnLabels: ['', ''], rowLabels: ['', ''], cells: [cell([text]), cell([]), cell([]), cell([])] },
    strong: table([text], { rows: [{ cells: [text, '1'], strong: true }, { cells: ['a', '2'] }] }),
  };

  test.each(Object.keys(blocks))('in a %s is kept whole, on the pages', (name) => {
    const layout = layBlocks([filler(10), blocks[name] ?? filler(1), filler(10)]);
    let kept = 0;
    for (const page of body(layout)) {
      for (const mark of texts(page)) expect(mark.y).toBeLessThan(layout.paper.bottom + 0.5);
      kept +=
        words(texts(page))
          .replaceAll(/\s/g, '')
          .match(/kept\./g)?.length ?? 0;
    }
    // A line may end within the word where a column is narrow.
    expect(kept).toBeGreaterThan(3400);
  });

  test('in every text of the frame is cut short where it is seen', () => {
    const frame = { ...demo, title: text, runningHead: text, runningFoot: text };
    const cover = {
      ...demo.cover,
      title: text,
      organisation: text,
      subtitle: text,
      eyebrow: text,
      footnote: text,
      facts: [{ label: text, lines: [text] }],
    };
    const layout = lay({ ...frame, cover, chapters: [{ number: '1', title: text, anchor: 'one', blocks: [filler(1)] }] });
    for (const page of layout.pages) {
      for (const mark of [...page.marks, ...page.head, ...page.foot]) {
        if (mark.kind === 'text') expect(mark.y).toBeLessThan(layout.paper.height);
      }
    }
    expect(words(layout.pages[0]?.marks ?? [])).toContain('…');
  });
});

describe('Tables', () => {
  test('break between rows, never within one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 70 }), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 0, max: 200 }),
        (sizes, before) => {
          const layout = layBlocks([filler(before), table(sizes.map((size) => 'a word or two '.repeat(size)))]);
          const pages = new Map<Element, Set<number>>();
          for (const page of body(layout)) {
            for (const mark of texts(page)) {
              const row = within(mark, 'TR');
              if (row) pages.set(row, (pages.get(row) ?? new Set()).add(page.number));
            }
          }
          for (const set of pages.values()) expect(set.size).toBe(1);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('repeat their head on the pages they go on to, as an artifact', () => {
    const layout = layBlocks([table(Array.from({ length: 90 }, (_, i) => `Row ${i}`))]);
    const [first, ...rest] = body(layout);
    expect(rest.length).toBeGreaterThan(1);
    expect(
      texts(first ?? EMPTY)
        .filter((mark) => mark.text === 'What it is')
        .map(roleOf),
    ).toEqual(['TH']);
    for (const page of rest)
      expect(
        texts(page)
          .filter((mark) => mark.text === 'What it is')
          .map(roleOf),
      ).toEqual(['Artifact']);
  });

  test('keep a strong row with the rows it heads, and a sum with what it sums', () => {
    for (let before = 20; before < 40; before++) {
      const rows = [
        ...Array.from({ length: before }, (_, i) => ({ cells: [`Row ${i}`, '1'] })),
        { cells: ['Head', ''], strong: true },
        { cells: ['First', '1'] },
        ...Array.from({ length: 30 }, (_, i) => ({ cells: [`More ${i}`, '1'] })),
        { cells: ['Last', '1'] },
        { cells: ['Sum', '9'], strong: true },
      ];
      const layout = layBlocks([{ ...table([]), rows }]);
      const at = (text: string): number => body(layout).findIndex((page) => texts(page).some((mark) => mark.text === text));
      expect([at('Head'), at('Last')]).toEqual([at('First'), at('Sum')]);
    }
  });

  test('say what a row is in its first cell when no head does', () => {
    const layout = layBlocks([{ ...table(['a', 'b']), columns: [0.8, 0.2].map((share) => ({ label: '', share, align: 'start' })) }]);
    const heads = body(layout)
      .flatMap(texts)
      .filter((mark) => roleOf(mark) === 'TH');
    expect(heads.map((mark) => [mark.text, mark.slot?.element.scope])).toEqual([
      ['a', 'Row'],
      ['b', 'Row'],
    ]);
  });

  test('keep caption and head with their first rows', () => {
    for (let before = 100; before < 260; before += 4) {
      const layout = layBlocks([filler(before), table(['first', 'second', 'third'])]);
      const at = (text: string): number => body(layout).findIndex((page) => texts(page).some((mark) => mark.text === text));
      expect([at('A table'), at('What it is'), at('second')]).toEqual([at('first'), at('first'), at('first')]);
    }
  });

  test('give a column the width of its longest word', () => {
    const layout = layBlocks([
      {
        ...table([]),
        columns: [
          { label: '', share: 0.02, align: 'start' },
          { label: '', share: 0.98, align: 'start' },
        ],
        rows: [{ cells: ['Assumption', 'Two new hotels'] }],
      },
    ]);
    expect(
      body(layout)
        .flatMap(texts)
        .map((mark) => mark.text),
    ).toContain('Assumption');
  });

  test('set figures of one width under each other', () => {
    const figures = body(layBlocks([table(['a', 'b'])]))
      .flatMap(texts)
      .filter((mark) => /^[01]$/.test(mark.text));
    expect(figures.map((mark) => mark.tabular)).toEqual([true, true]);
    expect(figures[0]?.x).toBeCloseTo(figures[1]?.x ?? 0, 3);
  });
});

describe('Columns', () => {
  test('stand side by side and what follows stands under the longer one', () => {
    const layout = layBlocks([
      {
        kind: 'columns',
        columns: [
          { share: 0.4, blocks: [{ kind: 'paragraph', look: 'body', text: 'left' }] },
          { share: 0.6, blocks: [filler(30), { kind: 'paragraph', look: 'body', text: 'right' }] },
        ],
      },
      { kind: 'paragraph', look: 'body', text: 'below' },
    ]);
    const find = (text: string) =>
      body(layout)
        .flatMap(texts)
        .find((mark) => mark.text === text);
    expect(find('right')?.x).toBeGreaterThan((find('left')?.x ?? 0) + 100);
    expect(find('below')?.y).toBeGreaterThan(find('right')?.y ?? Number.POSITIVE_INFINITY);
  });

  test('go on over pages, each at its own place', () => {
    const layout = layBlocks([
      {
        kind: 'columns',
        columns: [
          { share: 0.5, blocks: [filler(150)] },
          { share: 0.5, blocks: [filler(300)] },
        ],
      },
      { kind: 'paragraph', look: 'body', text: 'below' },
    ]);
    const pages = body(layout);
    expect(pages.length).toBeGreaterThan(2);
    expect(texts(pages.at(-1) ?? EMPTY).some((mark) => mark.text === 'below')).toBe(true);
    expect(new Set(texts(pages[1] ?? EMPTY).map((mark) => Math.round(mark.x))).size).toBe(2);
  });

  test('read one after the other', () => {
    const layout = layBlocks([
      {
        kind: 'columns',
        columns: [
          { share: 0.5, blocks: [filler(200)] },
          { share: 0.5, blocks: [filler(200)] },
        ],
      },
    ]);
    const columns = body(layout)
      .flatMap(texts)
      .map((mark) => within(mark, 'Div'));
    const order = layout.root.kids.flatMap((kid) => ('role' in kid ? kid.kids : []));
    expect(order.indexOf(columns[1] ?? layout.root)).toBeLessThan(order.indexOf(columns.at(-1) ?? layout.root));
  });
});

describe('Quadrants', () => {
  const quadrants = (count: number, text = 'Guests rate the stay and say so'): Block => {
    const cell = (tone: 'strength' | 'weakness' | 'opportunity' | 'threat', size: number) => ({
      title: tone,
      tone,
      measure: 'impact × confidence',
      items: Array.from({ length: size }, (_, i) => ({ code: `X${i}`, text, value: '25' })),
    });
    return {
      kind: 'quadrants',
      columnLabels: ['Helps', 'Hinders'],
      rowLabels: ['Inside', 'Outside'],
      cells: [cell('strength', count), cell('weakness', 1), cell('opportunity', 2), cell('threat', 0)],
    };
  };
  const grounds = (page: Page | undefined) => (page?.under ?? []).filter((mark) => mark.kind === 'rect' && mark.height > 100);

  test('are as high as the fullest of them', () => {
    const heights = (count: number): number[] =>
      grounds(body(layBlocks([quadrants(count)]))[0]).map((mark) => (mark.kind === 'rect' ? mark.height : 0));
    expect(heights(3)).toHaveLength(4);
    expect(new Set(heights(3)).size).toBe(1);
    expect(heights(12)[0]).toBeGreaterThan((heights(3)[0] ?? 0) + 50);
    expect(new Set(heights(12)).size).toBe(1);
  });

  test('too full for a page go on to the next without losing a word', () => {
    const layout = layBlocks([quadrants(150, 'A sentence that needs two lines of this cell, at the least, to be read')]);
    expect(body(layout).length).toBeGreaterThan(3);
    const codes = body(layout)
      .flatMap(texts)
      .filter((mark) => /^X\d+ $/.test(mark.text));
    expect(codes).toHaveLength(153);
  });
});

describe('Missing characters', () => {
  test('are told with their field and page, once', () => {
    const source = { record: 'p1', label: 'Maya Lindqvist, Quote' };
    const { missing } = layBlocks([{ kind: 'paragraph', look: 'body', text: 'One 😀 two 😀 and \u0000', source }]);
    expect(missing).toEqual([
      { text: '😀', codePoint: 0x1f600, source, page: 3 },
      { text: '\u0000', codePoint: 0, source, page: 3 },
    ]);
  });

  test('in a running head are told once for all pages', () => {
    const { missing } = lay({ ...demo, runningHead: 'House 😀' });
    expect(missing.filter((each) => each.codePoint === 0x1f600)).toHaveLength(1);
  });

  test('are none in the sample report', () => {
    expect(lay(demo).missing).toEqual([]);
  });
});

describe('The cover', () => {
  test.each(Object.values(REPORT_THEMES))('is legible on %s', (ground) => {
    expect(contrast(textOn(ground), ground)).toBeGreaterThan(4.5);
    expect(contrast(quietOn(ground), ground)).toBeGreaterThan(4.5);
  });

  test('is legible on any colour', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (value) => {
        const ground = `#${value.toString(16).padStart(6, '0')}`;
        expect(contrast(quietOn(ground), ground)).toBeGreaterThan(4);
      }),
    );
  });

  test('sets a title of up to three lines large and a longer one smaller', () => {
    const size = (title: string): number | undefined =>
      lay({ ...demo, cover: { ...demo.cover, title } })
        .pages.slice(0, 1)
        .flatMap(texts)
        .find((mark) => mark.slot?.element.role === 'H1')?.size;
    expect(size('Guests love the house. Let them book it.')).toBe(46.5);
    expect(size('A title that says everything there is to say about the house '.repeat(3))).toBe(36);
  });

  test('stays on its page however long its texts are', () => {
    const layout = lay({ ...demo, cover: { ...demo.cover, title: 'Long words '.repeat(27), subtitle: 'And more '.repeat(66) } });
    for (const mark of texts(layout.pages[0] ?? EMPTY)) {
      const role = mark.slot?.element.role;
      if (role === 'H1' || mark.size === 10) expect(mark.y < layout.paper.block || mark.y > layout.paper.block + 30).toBe(true);
      expect(mark.y).toBeLessThan(layout.paper.height);
    }
  });
});

describe('A page number in a text', () => {
  const away = (pageOf: string): Block => ({
    kind: 'paragraph',
    look: 'body',
    text: [{ text: 'See page ' }, { text: 'nowhere', pageOf }, { text: ', says ' }, { text: 'the index', link: 'far' }, { text: '.' }],
  });
  const far: Block = { kind: 'heading', level: 2, look: 'action', text: 'Far', anchor: 'far' };
  const line = (layout: Layout): TextMark[] => (body(layout)[0] ? texts(body(layout)[0] ?? EMPTY) : []).filter(({ size }) => size === 10);

  test('is that of the page its anchor came to, and the words after it close up', () => {
    const layout = layBlocks([away('far'), ...Array.from({ length: 9 }, (): Block => ({ kind: 'page' })), filler(400), far]);
    const page = layout.anchors.get('far')?.page.number ?? 0;
    expect(page).toBeGreaterThan(3);
    expect(words(line(layout))).toContain(`See page ${page}, says the index.`);
    const typed = layBlocks([
      { kind: 'paragraph', look: 'body', text: [{ text: `See page ${page}, says ` }, { text: 'the index', link: 'far' }, { text: '.' }] },
      far,
    ]);
    const placeOf = (marks: readonly TextMark[]): number => marks.find(({ text }) => text === 'the index')?.x ?? 0;
    expect(placeOf(line(layout))).toBeCloseTo(placeOf(line(typed)), 3);
  });

  test('ends at the right where its column does', () => {
    const rows = [{ cells: ['Far', [{ text: '', pageOf: 'far' }]] }];
    const columns = [
      { label: 'What', share: 0.8, align: 'start' },
      { label: 'Page', share: 0.2, align: 'end' },
    ] as const;
    const layout = layBlocks([{ kind: 'table', caption: '', columns, rows }, far]);
    const typed = layBlocks([{ kind: 'table', caption: '', columns, rows: [{ cells: ['Far', '3'] }] }, far]);
    const number = (of: Layout): TextMark | undefined => texts(body(of)[0] ?? EMPTY).find(({ text }) => text === '3');
    expect(number(layout)?.x).toBeCloseTo(number(typed)?.x ?? 0, 3);
  });

  test('leaves its text where there is no such anchor', () => {
    expect(words(line(layBlocks([away('gone'), far])))).toContain('See page nowhere, says');
  });

  test('stands on the cover too', () => {
    const layout = lay({
      ...reportOf([filler(10), far]),
      cover: { ...demo.cover, footnote: [{ text: 'Listed on page ' }, { text: '', pageOf: 'far' }, { text: '.' }] },
    });
    expect(words(layout.pages[0]?.marks ?? [])).toContain(`Listed on page ${layout.anchors.get('far')?.page.number}.`);
  });
});
