import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { journeySheet } from '../../../src/shared/charts/journey-sheet.ts';
import type { Mark } from '../../../src/shared/charts/marks.ts';
import { paragraph } from '../../../src/shared/charts/paragraph.ts';
import { escapeXml, svgOf } from '../../../src/shared/charts/svg.ts';
import { interWidth } from '../../../src/shared/charts/text.ts';
import { PAPER } from '../../../src/shared/pdf/style.ts';
import { make } from '../analysis/make.ts';

const long = 'The engine asks for the card before it shows the sum and then asks for it again on the next page. ';
const texts = (marks: readonly Mark[]): string[] => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
const sheet = (data: Record<string, unknown>) =>
  journeySheet(make('journey', 'map', data), { records: [], beside: null, metric: () => '' });

describe('a paragraph', () => {
  it('keeps every word in its order and no line wider than asked for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 40, max: 300 }), (text, width) => {
        const lines = paragraph(text, width, 11, 400, interWidth);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const line of lines) {
          const one = [...line].length === 1;
          expect(one || interWidth(line, 11, 400) <= width + 0.01).toBe(true);
        }
      }),
    );
  });

  it('begins a new line where the text does', () => {
    expect(paragraph('One\nTwo', 300, 11, 400, interWidth)).toEqual(['One', 'Two']);
  });
});

describe('the picture of a journey map', () => {
  it('has all words of every lane that is shown, and rows as high as they need', () => {
    const phases = (goal: string) => [{ id: 'a', name: 'Book', goal, pains: [{ id: 'p', statement: long, severity: 5 }] }];
    const small = sheet({ name: 'Map', phases: phases('Reserve') });
    const large = sheet({ name: 'Map', phases: phases(long.repeat(8)) });
    expect(large.height).toBeGreaterThan(small.height + 300);
    expect(texts(large.marks).join(' ').split('engine asks').length - 1).toBe(9);
  });

  it('leaves out the lanes that are hidden', () => {
    const data = { name: 'Map', phases: [{ id: 'a', name: 'Book', goal: 'Reserve', backStage: 'Rates are keyed' }] };
    expect(texts(sheet(data).marks)).toContain('Line of visibility');
    const hidden = sheet({ ...data, hiddenLanes: ['backStage', 'support'] });
    expect(texts(hidden.marks)).not.toContain('Line of visibility');
    expect(texts(hidden.marks)).not.toContain('Rates are keyed');
  });

  it('draws each phase beside the last, inside the picture', () => {
    const phases = Array.from({ length: 20 }, (_, index) => ({
      id: `p${index}`,
      name: `Phase ${index}`,
      emotion: (index % 5) - 2,
      goal: long,
    }));
    const { marks, width, height } = sheet({ name: 'Map', phases });
    for (const mark of marks) {
      if (mark.kind !== 'text') continue;
      expect(mark.x).toBeLessThanOrEqual(width);
      expect(mark.y).toBeLessThanOrEqual(height);
    }
    expect(texts(marks)).toContain('Phase 19');
  });
});

describe('a chart as SVG', () => {
  it('writes what a person typed as text and never as markup', () => {
    const chart = { ...sheet({ name: 'A <b> & "c"', phases: [{ id: 'a', name: '</svg><script>', goal: 'x\u0001\u0007y' }] }) };
    const svg = svgOf(chart, PAPER);
    expect(svg).toContain('&lt;/svg&gt;&lt;script&gt;');
    expect(svg).not.toContain('<script>');
    expect(svg).toContain('>xy<');
    expect(svg.match(/<svg /g)).toHaveLength(1);
  });

  it('escapes any text so that it can be read back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const escaped = escapeXml(text);
        expect(escaped).not.toMatch(/[<>"']/);
        const names: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
        expect(escaped.replace(/&[a-z#0-9]+;/g, (entity) => names[entity] ?? '')).toBe(text);
      }),
    );
  });

  it('has an element for every mark, in its colour', () => {
    const marks: Mark[] = [
      { kind: 'line', x1: 0, y1: 0, x2: 9, y2: 9, stroke: 'accent', width: 1, dash: [4, 2] },
      { kind: 'rect', x: 1, y: 1, width: 5, height: 5, fill: 'threat', radius: 2 },
      { kind: 'circle', cx: 5, cy: 5, r: 3, fill: 'emo-m2', label: 'Low & sad' },
      {
        kind: 'path',
        points: [
          [0, 0],
          [4, 4],
          [8, 0],
        ],
        fill: 'strength-soft',
      },
      {
        kind: 'path',
        points: [
          [0, 0],
          [4, 4],
        ],
        stroke: 'ink',
        width: 2,
      },
      { kind: 'text', x: 1, y: 9, text: 'Words', size: 9, weight: 600, fill: 'ink', anchor: 'end', halo: true, turned: true },
    ];
    const svg = svgOf({ width: 10, height: 10, marks, alt: 'All', table: { head: [], rows: [] } }, PAPER);
    for (const part of [
      'stroke-dasharray="4 2"',
      'rx="2"',
      '<title>Low &amp; sad</title>',
      '<polygon',
      '<polyline',
      'text-anchor="end"',
      'rotate(-90 1 9)',
    ]) {
      expect(svg).toContain(part);
    }
    expect(svg).toContain(PAPER['emo-m2']);
  });
});
