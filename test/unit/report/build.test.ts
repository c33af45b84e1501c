import { describe, expect, it } from 'vitest';
import { ownKinds } from '../../../src/shared/frameworks/index.ts';
import { NOTHING_OBSERVED } from '../../../src/shared/observed.ts';
import type { AnyRecord } from '../../../src/shared/records.ts';
import { buildReport } from '../../../src/shared/report/build.ts';
import { defaultReportOptions, type ReportOptions } from '../../../src/shared/report/options.ts';
import { textOf } from '../../../src/shared/report/printed.ts';
import { make, makeAny, ratings, strategy, study } from '../analysis/make.ts';
import { blocksOf, bodyOf, typed, wordsOf } from './words.ts';

const build = (records: readonly AnyRecord[], options: Partial<ReportOptions> = {}) =>
  buildReport({ strategy, records, options: { ...defaultReportOptions(), ...options }, observed: NOTHING_OBSERVED, today: '2026-11-22' });

/** Two records of every kind that people make, a word of its own in every field. */
function everything(change: (kind: string, data: Record<string, unknown>) => Record<string, unknown> = (_, data) => data): AnyRecord[] {
  let count = 0;
  const word = (): string => {
    count += 1;
    return `Łzeta${count}q`;
  };
  return ownKinds.flatMap((kind) => [0, 1].map((at): AnyRecord => makeAny(kind, `${kind}-${at}`, change(kind, typed(kind, word)), at)));
}

function missingWords(records: readonly AnyRecord[]): string[] {
  const body = bodyOf(build(records));
  const found = new Set(body.match(/Łzeta\d+q/g));
  return records.flatMap(wordsOf).filter((word) => word.includes('zeta') && !found.has(word));
}

describe('buildReport', () => {
  it('prints every word of every field that is not hidden, of every kind, twice over', () => {
    const records = everything();
    expect(records.flatMap(wordsOf).length).toBeGreaterThan(400);
    expect(missingWords(records)).toEqual([]);
  });

  it('prints them with all scopes, kinds and references set too', () => {
    const records = everything((kind, data) => {
      if (kind === 'marketing-mix') {
        const tactics = (data.tactics as Record<string, unknown>[]).map((tactic) => ({
          ...tactic,
          p: 'people',
          segments: [{ record: 'segment-0' }],
          answers: [{ record: 'value-fit-0', item: 'relievers-a' }],
          metric: { record: 'metric-0' },
          start: '2027-01-01',
          cost: 100,
        }));
        return { ...data, scope: '4P', tactics };
      }
      if (kind === 'value-fit') return { ...data, audience: { record: 'persona-0' } };
      if (kind === 'persona') return { ...data, primary: true, segments: [{ record: 'segment-1' }] };
      if (kind === 'segment') return { ...data, decision: 'target' };
      return data;
    });
    expect(missingWords(records)).toEqual([]);
  });

  it('prints them whole where names are so long that headings and links cut them', () => {
    const padding = 'lang '.repeat(60);
    const lengthen = (value: unknown): unknown => {
      if (typeof value === 'string') return value.includes('zeta') ? `${padding}${value}` : value;
      if (Array.isArray(value)) return value.map(lengthen);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, lengthen(inner)]));
    };
    const long = (data: Record<string, unknown>) =>
      Object.fromEntries(Object.entries(data).map(([name, value]) => [name, lengthen(value)]));
    const answering = [
      {
        id: 'r',
        statement: 'Answer',
        relieves: [
          { record: 'value-fit-0', item: 'extraPains-a' },
          { record: 'value-fit-0', item: 'extraPains-b' },
        ],
      },
    ];
    const records = everything((kind, data) => (kind === 'value-fit' ? { ...long(data), relievers: answering } : long(data)));
    expect(missingWords(records)).toEqual([]);
    expect(bodyOf(build(records)).length).toBeLessThan(3 * records.flatMap(wordsOf).join(' ').length);
  });

  it('keeps status, tags and notes to themselves', () => {
    const body = bodyOf(build([make('persona', 'p', { name: 'Maya', notes: 'Secretnote', tags: ['Secrettag'] })]));
    expect(body).not.toContain('Secret');
  });

  it('gives each record one anchor, and links to none that is not there', () => {
    const document = build(everything());
    const blocks = blocksOf(document);
    const anchors = blocks.flatMap((block) =>
      block.kind === 'heading' ? (block.anchor ?? []) : block.kind === 'table' ? block.rows.flatMap((row) => row.anchor ?? []) : [],
    );
    const records = anchors.filter((anchor) => anchor.startsWith('record-'));
    expect(new Set(records).size).toBe(records.length);
    for (const record of everything()) expect(records).toContain(`record-${record.id}`);
    const targets = [...JSON.stringify(document).matchAll(/"(?:link|pageOf)":"([^"]+)"/g)].map(([, to]) => to);
    expect(targets.length).toBeGreaterThan(100);
    for (const to of targets) expect(anchors).toContain(to);
  });

  it('starts each chapter with one heading of the first level and skips no level', () => {
    for (const { blocks } of build(everything()).chapters) {
      const levels = blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      levels.slice(1).forEach((level, at) => {
        expect(level - (levels[at] ?? 1)).toBeLessThanOrEqual(1);
      });
    }
  });

  it('gives an empty strategy a short honest report', () => {
    const document = build([]);
    const body = bodyOf(document);
    expect(body.length).toBeLessThan(1_500);
    for (const said of [
      'No personas yet.',
      'No segments yet.',
      'No SWOT, no value-fit map and no positioning yet.',
      'No marketing mix and no roadmap yet.',
      'No metrics yet.',
      'No records yet.',
      'Not begun: Brief',
    ]) {
      expect(body).toContain(said);
    }
    expect(document.title).toBe('Harbour House');
    expect(document.cover.facts).toEqual([{ label: 'Date', lines: ['22 November 2026'] }]);
  });

  it('makes pages of records that nobody has begun to fill in', () => {
    const records = ownKinds.map((kind) => makeAny(kind, `${kind}-0`));
    const document = build(records);
    expect(bodyOf(document)).toContain('Untitled');
    expect(document.chapters).toHaveLength(11);
  });

  it('tells what the terms mean that its own words use, each once, from A to Z', () => {
    const persona = make('persona', 'maya', {
      name: 'Maya',
      notes: 'churn',
      quote: 'A detractor told us of the touchpoints; the touchpoint is the desk.',
    });
    const table = build([persona])
      .chapters.find(({ title }) => title === 'Terms used')
      ?.blocks.find((block) => block.kind === 'table');
    const names = table?.rows.map(({ cells }) => textOf(cells[0] ?? '')) ?? [];
    expect(names).toContain('Detractor');
    expect(names.filter((name) => name === 'Touchpoint')).toHaveLength(1);
    // Notes stay out of the report.
    expect(names).not.toContain('Customer churn');
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')));
    expect(table?.rows.every(({ cells }) => textOf(cells[1] ?? '').length > 40)).toBe(true);
  });

  it('follows the order of the sections and leaves out those that are off, links into them included', () => {
    const records: AnyRecord[] = [make('persona', 'maya', { name: 'Maya' }), make('metric', 'nps', { name: 'Score' })];
    const document = build(records, {
      sections: [
        { id: 'index', on: true },
        { id: 'measure', on: true },
        { id: 'serve', on: false },
        { id: 'stand', on: false },
        { id: 'choose', on: false },
        { id: 'do', on: false },
        { id: 'gaps', on: false },
        { id: 'experience', on: false },
        { id: 'numbers', on: false },
        { id: 'together', on: false },
        { id: 'terms', on: false },
      ],
    });
    expect(document.chapters.map(({ number, title }) => [number, title])).toEqual([
      ['', 'Index of records'],
      ['1', 'How we know'],
    ]);
    const json = JSON.stringify(document);
    expect(json).toContain('"link":"record-nps"');
    expect(json).not.toContain('"link":"record-maya"');
  });

  it('shows what people type as text, markup included', () => {
    const body = bodyOf(build([make('persona', 'p', { name: '<script>alert(1)</script>', quote: '{{count}} $t(x) <b>' })]));
    expect(body).toContain('<script>alert(1)</script>');
    expect(body).toContain('{{count}} $t(x) <b>');
  });

  it('fills the cover from the brief and lets written words win', () => {
    const brief = make('brief', 'b', {
      name: 'Direct 2027',
      organisation: 'Harbour House',
      offering: 'Hotel',
      owner: 'Elin',
      horizon: { start: '2027-01-01', end: null },
    });
    expect(build([brief]).cover).toMatchObject({
      organisation: 'Harbour House',
      eyebrow: 'Customer experience strategy 2027',
      title: 'Direct 2027',
      subtitle: 'Hotel',
      facts: [
        { label: 'Prepared for', lines: ['Harbour House'] },
        { label: 'Prepared by', lines: ['Elin'] },
        { label: 'Date', lines: ['22 November 2026'] },
      ],
    });
    const written = build([brief], { title: 'Let them book', date: '2026-12-01', version: '1.2', preparedBy: 'Ann\nBo' });
    expect(written.cover.title).toBe('Let them book');
    expect(written.cover.facts.slice(1)).toEqual([
      { label: 'Prepared by', lines: ['Ann', 'Bo'] },
      { label: 'Date', lines: ['1 December 2026', 'Version 1.2'] },
    ]);
    expect(written.runningHead).toBe('Direct 2027');
  });

  it('names the first preparer and the organisation at the foot', () => {
    const brief = make('brief', 'b', { organisation: 'Harbour House' });
    const foot = (options: Partial<ReportOptions>) => build([brief], options).runningFoot;
    expect(foot({ preparedBy: 'Ann, Bo\nCy', preparedFor: 'Board of directors, Harbour House' })).toBe(
      'Prepared by Ann and others for Harbour House',
    );
    expect(foot({ preparedBy: 'Ann', preparedFor: 'Friends of the sea' })).toBe('Prepared by Ann for Friends of the sea');
  });

  it('uses the finding of a SWOT as its title and marks what is not sure', () => {
    const swot = make('swot', 'sw', {
      finding: 'Strong where guests stay',
      strengths: [
        { id: 'a', statement: 'Low', impact: 2, confidence: 3 },
        { id: 'b', statement: 'High', impact: 5, confidence: 4 },
      ],
      strategies: [{ id: 't', statement: 'Sell it', kind: 'SO', cites: [{ record: 'sw', item: 'b' }] }],
    });
    const blocks = blocksOf(build([swot]));
    expect(blocks).toContainEqual(expect.objectContaining({ kind: 'heading', text: 'Strong where guests stay', eyebrow: 'SWOT and TOWS' }));
    const quadrants = blocks.find((block) => block.kind === 'quadrants');
    expect(quadrants?.cells[0].items).toEqual([
      { code: 'S2', text: 'High', value: '20' },
      { code: 'S1', text: 'Low°', value: '6' },
    ]);
    expect(bodyOf(build([swot]))).toContain('S2; no O yet');
  });

  it('ranks the segments, the most attractive first', () => {
    const low = make('segment', 'low', { name: 'Low', ratings: ratings({ size: 10, growth: 10, margin: 10, reach: 10 }) }, 0);
    const high = make('segment', 'high', { name: 'High', ratings: ratings({ size: 80, growth: 60, margin: 40, reach: 50 }) }, 1);
    const table = blocksOf(build([study(), low, high])).find(
      (block) => block.kind === 'table' && block.caption === 'Segments, most attractive first',
    );
    expect(table).toMatchObject({ rows: [{ cells: ['1', [{ text: 'High', link: 'record-high' }], '62', '50', '–', '–', '–', '–'] }, {}] });
  });

  it('leads from a persona to the relievers, tactics and objectives made for it', () => {
    const records: AnyRecord[] = [
      make('brief', 'b', { objectives: [{ id: 'o', statement: 'More', measuredBy: { record: 'nps' } }] }),
      make('persona', 'maya', {
        name: 'Maya',
        pains: [
          { id: 'p', statement: 'Queue' },
          { id: 'q', statement: 'Price' },
        ],
      }),
      make('value-fit', 'map', {
        title: 'Fit',
        relievers: [{ id: 'r', statement: 'Fast lane', relieves: [{ record: 'maya', item: 'p' }] }],
      }),
      make('marketing-mix', 'mix', {
        tactics: [{ id: 't', statement: 'Open it', answers: [{ record: 'map', item: 'r' }], metric: { record: 'nps' } }],
      }),
      make('metric', 'nps', { name: 'Score' }),
    ];
    const callout = blocksOf(build(records)).find((block) => block.kind === 'callout' && block.label === 'Leads to');
    expect(callout).toMatchObject({
      text: [
        { text: 'R1 Fast lane', link: 'record-map' },
        { text: ', page ' },
        { text: '', pageOf: 'record-map' },
        { text: '; ' },
        { text: 'T1 Open it', link: 'record-mix' },
        { text: ', page ' },
        { text: '', pageOf: 'record-mix' },
        { text: '.' },
        { text: ' Objectives: ' },
        { text: 'O1', link: 'record-b' },
        { text: ', page ' },
        { text: '', pageOf: 'record-b' },
        { text: '.' },
        { text: ' 1 pain has no answer yet.' },
      ],
    });
  });

  it('lists every gap and every assumption with its record', () => {
    const persona = make('persona', 'p', {
      name: 'Maya',
      evidence: [
        { id: 'e1', claim: 'Guessed this', level: 'assumption' },
        { id: 'e2', claim: 'Counted this', level: 'validated' },
      ],
    });
    const body = bodyOf(build([persona], { sections: [{ id: 'gaps', on: true }] }));
    expect(body).toContain('Quote is empty.');
    expect(body).toContain('Guessed this');
  });

  it('keeps claims in the appendix and in the chapter only how many there are; without the appendix they stand in the chapter', () => {
    const persona = make('persona', 'p', {
      name: 'Maya',
      evidence: [
        { id: 'e1', claim: 'Counted this', level: 'validated', source: 'Till' },
        { id: 'e2', claim: 'Guessed this', level: 'assumption' },
      ],
    });
    const printedIn = (options: Partial<ReportOptions>) => bodyOf(build([persona], options));
    const body = printedIn({});
    expect(body).toContain('2 claims: 1 validated, 1 assumption; see page ');
    expect(body.split('Counted this')).toHaveLength(2);
    expect(body.indexOf('Guessed this')).toBeLessThan(body.indexOf('Counted this'));
    expect(body.indexOf('Assumptions and evidence')).toBeLessThan(body.indexOf('Guessed this'));
    const alone = printedIn({ sections: [{ id: 'gaps', on: false }] });
    expect(alone).toContain('Counted this Validated: Till.');
    expect(alone).not.toContain('see page');
  });

  it('is the same for the same input', () => {
    expect(build(everything())).toEqual(build(everything()));
  });

  it('says nothing of a reference whose record is gone', () => {
    const document = build([
      make('marketing-mix', 'mix', { tactics: [{ id: 't', statement: 'Do', segments: [{ record: 'gone' }], metric: { record: 'gone' } }] }),
    ]);
    expect(bodyOf(document)).toContain('Do');
  });

  it('takes a text of a hundred thousand characters whole', () => {
    const long = 'wort '.repeat(20_000).trim();
    const document = build([
      make('brief', 'b', { name: long, vision: long }),
      make('persona', 'p', { name: long, pains: [{ id: 'x', statement: long, severity: 5, frequency: 5 }] }),
    ]);
    expect(bodyOf(document)).toContain(long);
    expect(document.runningHead.length).toBeLessThanOrEqual(90);
    expect(JSON.stringify(document.aside).length).toBeLessThan(3_000);
  });
});
