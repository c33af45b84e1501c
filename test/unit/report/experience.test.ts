import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { coastalHotel } from '../../../scripts/samples/coastal-hotel.ts';
import { nodeFaces } from '../../../src/main/pdf-tools.ts';
import { rowsSchema } from '../../../src/shared/exchange/strategy-rows.ts';
import { NOTHING_OBSERVED, type Observed } from '../../../src/shared/observed.ts';
import { layoutReport } from '../../../src/shared/pdf/layout.ts';
import { type AnyRecord, recordsOf } from '../../../src/shared/records.ts';
import { buildReport } from '../../../src/shared/report/build.ts';
import type { Block, JourneyGrid, ReportDocument, Table } from '../../../src/shared/report/model.ts';
import { defaultReportOptions, type ReportOptions } from '../../../src/shared/report/options.ts';
import { printed } from '../../../src/shared/report/printed.ts';
import { structureFaults } from '../../pdf-structure/check.ts';
import { make, makeAny, strategy } from '../analysis/make.ts';
import { npsWave, observed as observedWith } from '../analysis/observe.ts';
import { withFile } from '../pdf/support.ts';
import { observedOf } from './observe.ts';
import { blocksOf, bodyOf } from './words.ts';

const records = coastalHotel.records.map(({ kind, id, data }, at) => makeAny(kind, id, { ...data }, at));
const observed = observedOf(rowsSchema.parse(coastalHotel.rows), records);

const build = (own: readonly AnyRecord[], seen: Observed = NOTHING_OBSERVED, options: Partial<ReportOptions> = {}): ReportDocument =>
  buildReport({ strategy, records: own, options: { ...defaultReportOptions(), ...options }, observed: seen, today: '2026-11-22' });
const hotel = build(records, observed);

const chapter = (document: ReportDocument, title: string): readonly Block[] =>
  document.chapters.find((each) => each.title === title)?.blocks ?? [];
const said = (blocks: readonly Block[]): string => blocks.flatMap(printed).join('\n');
const tableOf = (document: ReportDocument, caption: string): Table | undefined =>
  blocksOf(document).find((block): block is Table => block.kind === 'table' && block.caption === caption);
const text = (cell: Table['rows'][number]['cells'][number] | undefined): string =>
  typeof cell === 'string' ? cell : (cell ?? []).map((span) => span.text).join('');
const rowsOf = (table: Table | undefined): string[][] => (table?.rows ?? []).map(({ cells }) => cells.map(text));
const grids = (document: ReportDocument): JourneyGrid[] =>
  blocksOf(document).filter((block): block is JourneyGrid => block.kind === 'journey');

describe('What customers go through', () => {
  it('stands between whom we serve and what we choose', () => {
    const titles = hotel.chapters.map(({ title }) => title);
    expect(titles.slice(1, 4)).toEqual(['Who we serve', 'What customers go through', 'What we choose']);
    expect(titles.slice(-4)).toEqual(['Gaps and assumptions', 'Formulas and numbers', 'Terms used', 'Index of records']);
  });

  it('prints each map as a grid, the map as it should be after the map as it is', () => {
    expect(grids(hotel).map(({ name }) => name)).toEqual(['Maya works from the sea', 'Maya works from the sea, 2027']);
    const [now] = grids(hotel);
    expect(now?.phases.map(({ name }) => name)).toEqual(['Dream', 'Plan', 'Book', 'Travel', 'Stay', 'Share']);
    expect(now?.lanes.map(({ label }) => label)).not.toContain('Support processes');
    expect(now?.lanes.find(({ label }) => label === 'Front stage')).toMatchObject({ lineBelow: 'Line of visibility' });
  });

  it('lays the curve of the map as it should be over the map as it is, and says the difference', () => {
    const curve = grids(hotel)[0]?.lanes.find((lane) => lane.kind === 'curve');
    expect(curve?.asIs?.map(({ value }) => value)).toEqual([1, 0, -2, -1, 2, 0]);
    expect(curve?.toBe?.map(({ value }) => value)).toEqual([1, 1, 1, 0, 2, 1]);
    expect(curve?.alt).toContain('Book: Suspicious −2, should be Confident +1');
    expect(rowsOf(tableOf(hotel, 'From today to what it should be'))[2]).toEqual(['Book', 'Suspicious −2', 'Confident +1', '+3']);
  });

  it('follows each pain to where its line ends, the heaviest first', () => {
    const rows = rowsOf(tableOf(hotel, 'Where each pain leads'));
    expect(rows).toHaveLength(10);
    expect(rows.map((row) => Number(row[2]))).toEqual([...rows.map((row) => Number(row[2]))].sort((a, b) => b - a));
    expect(rows.find(([pain]) => pain?.startsWith('Our own rate'))?.slice(3)).toEqual(['Yes', 'P4', 'R3', 'T5']);
  });

  it('leaves a hidden lane out, and a lane in which nothing is said', () => {
    const journey = make('journey', 'j', {
      name: 'A way',
      hiddenLanes: ['goal'],
      phases: [{ id: 'a', name: 'One', goal: 'Hiddengoal', actions: ['Walks'], emotion: 1 }],
    });
    const document = build([journey]);
    expect(grids(document)[0]?.lanes.map(({ label }) => label)).toEqual(['Actions', 'Emotion']);
    expect(bodyOf(document)).not.toContain('Hiddengoal');
  });

  it('ranks touchpoints by what matters most and goes worst', () => {
    const rows = rowsOf(tableOf(hotel, 'Touchpoints, what matters most and goes worst first'));
    expect(rows).toHaveLength(recordsOf(records, 'touchpoint').length);
    expect(rows[0]).toEqual(['Room pages', 'Digital', '5', '2', '+3', '3', 'Concentrate here']);
    expect(rows.at(-1)?.[4]).toBe('−1');
  });

  it('adds feedback up by theme, and quotes what is cited with its source and date', () => {
    const themes = rowsOf(tableOf(hotel, 'Themes, the most mentioned first'));
    expect(themes).toHaveLength(10);
    expect(themes[0]?.[1]).toMatch(/^Wi-Fi\nSpeed and stability/);
    expect(observed.cited).toHaveLength(3);
    const body = said(chapter(hotel, 'What customers go through'));
    for (const item of observed.cited) expect(body).toContain(`“${item.verbatim}”`);
    expect(body).toMatch(/” (Survey|Review|Said directly), \d+ \w+ 2026/);
  });

  it('gives service quality by dimension with the weighted whole, and Kano by category', () => {
    const gaps = rowsOf(tableOf(hotel, 'Gaps by dimension'));
    expect(gaps.slice(-2)).toEqual([
      ['All, unweighted', '', '', '−0.74', ''],
      ['All, weighted', '', '', '−0.81', '100%'],
    ]);
    expect(rowsOf(tableOf(hotel, 'Statements, the furthest behind first'))).toHaveLength(22);
    const features = rowsOf(tableOf(hotel, 'Features by category'));
    expect(features[0]?.slice(2)).toEqual(['Must-be', '0.32', '−0.88', 'Yes']);
  });

  it('groups customers by what they bought, beside the segments', () => {
    const rows = rowsOf(tableOf(hotel, 'Groups by recency, frequency and monetary value'));
    expect(rows.map((row) => Number(row[1])).reduce((sum, count) => sum + count, 0)).toBe(500);
    expect(said(chapter(hotel, 'Who we serve'))).toContain('Customers by what they bought');
  });

  it('says so while nothing was mapped or heard, and makes no group of no customers', () => {
    const document = build([]);
    expect(said(chapter(document, 'What customers go through'))).toContain('No journey map, touchpoint or feedback yet.');
    expect(bodyOf(document)).not.toContain('Customers by what they bought');
  });

  it('prints no record twice', () => {
    for (const kind of ['journey', 'touchpoint', 'voice', 'servqual', 'kano', 'metric'] as const) {
      for (const { id } of recordsOf<typeof kind>(records, kind)) {
        expect(JSON.stringify(hotel).split(`"anchor":"record-${id}"`)).toHaveLength(2);
      }
    }
  });
});

describe('The scorecard', () => {
  it('gives the latest value with its interval, the change and whether it is noise, and how it stands to its target', () => {
    const rows = rowsOf(tableOf(hotel, 'Scorecard'));
    expect(rows).toHaveLength(recordsOf(records, 'metric').length);
    const row = rows.find(([name]) => name?.startsWith('Net Promoter Score'));
    expect(row?.slice(1)).toEqual(['42.0\n34.4 … 49.0', '+5.0\nwithin noise', '≥ 50', 'Behind', '']);
    const pictures = tableOf(hotel, 'Scorecard')?.rows.filter((each) => each.pictures?.[5]);
    expect(pictures).toHaveLength(rows.filter((each) => each[1] !== '–').length);
  });

  it('breaks a metric down by segment and phase', () => {
    const rows = rowsOf(tableOf(hotel, 'Satisfaction with the stay, Summer 2026'));
    expect(rows.map(([name]) => name)).toEqual(
      expect.arrayContaining(['By segment', 'Remote weekenders', 'By phase', 'Stay, Maya works from the sea']),
    );
    const counts = rows.flatMap(([name, , , n]) => (name?.startsWith('By') ? [] : [Number(n)]));
    expect(counts.reduce((sum, n) => sum + n, 0)).toBe(800);
  });

  it('is a list of definitions while no metric has a value', () => {
    const document = build([make('metric', 'nps', { name: 'Score', kind: 'NPS', target: 30 })]);
    expect(tableOf(document, 'Metrics')).toBeDefined();
    expect(tableOf(document, 'Scorecard')).toBeUndefined();
  });

  it('takes the worked example of Harbour House', () => {
    const nps = make('metric', 'nps', { name: 'Net Promoter Score', kind: 'NPS', period: 'wave', better: 'up', target: 35 });
    const responses = [...npsWave('Spring 26', '2026-05-31', [107, 71, 48]), ...npsWave('Summer 26', '2026-08-31', [118, 76, 46])];
    const document = build([nps], observedWith({ responses }));
    expect(rowsOf(tableOf(document, 'Scorecard'))[0]).toEqual([
      'Net Promoter Score\nSurvey wave',
      '30.0\n19.9 … 39.3',
      '+3.9\nwithin noise',
      '≥ 35',
      'Behind',
      '',
    ]);
    expect(said(chapter(document, 'Formulas and numbers'))).toContain('100 × (118 − 46) / 240 = 30');
  });
});

describe('Formulas and numbers', () => {
  const blocks = chapter(hotel, 'Formulas and numbers');

  it('shows every calculated value with the numbers put in and its convention', () => {
    expect(said(blocks)).toMatch(/Summer 2026\n100 × \(232 − 64\) \/ 400 = 42\n42\.0\n34\.4 … 49\.0\n400/);
    expect(said(blocks)).toContain('Promoters answer 9–10');
    expect(said(blocks)).toContain('better (6 + 32) / (6 + 32 + 71 + 8) = 0.325');
  });

  it('holds the values that were entered, by date, with their n', () => {
    expect(said(blocks)).toContain('38.9 (364)');
    expect(said(blocks)).toContain('Sources. Direct booking share: Property system');
  });

  it('has a table for every chart that has none beside it', () => {
    const asked = blocksOf(hotel).flatMap((block) => (block.kind === 'figure' ? (block.numbers ?? []) : []));
    expect(asked.length).toBeGreaterThanOrEqual(5);
    const captions = blocksOf({ ...hotel, chapters: hotel.chapters.filter(({ title }) => title === 'Formulas and numbers') }).flatMap(
      (block) => (block.kind === 'table' ? [block.caption] : []),
    );
    for (const caption of asked) expect(captions).toContain(caption);
  });

  it('leaves out the numbers of charts whose section is off', () => {
    const sections = defaultReportOptions().sections.map((section) => ({ ...section, on: section.id === 'numbers' }));
    expect(said(chapter(build(records, observed, { sections }), 'Formulas and numbers'))).not.toContain('Pains of Maya');
  });

  it('says so while there is nothing to calculate', () => {
    expect(said(chapter(build([]), 'Formulas and numbers'))).toContain('Nothing has been calculated yet.');
  });
});

describe('Evidence', () => {
  it('prints the quote beside the claim that cites it, and says how many more there are', () => {
    const cites = observed.feedback.total > 0 ? Array.from({ length: 8 }, (_, at) => ({ kind: 'feedback' as const, id: `f${at}` })) : [];
    const persona = make('persona', 'p', { name: 'Maya', evidence: [{ id: 'e', claim: 'Calls drop', level: 'partial', cites }] });
    const [item] = observed.cited;
    if (!item) throw new Error('The sample cites feedback');
    const cited = cites.map(({ id }, at) => ({ ...item, id, verbatim: `Said ${at}`, date: '2026-06-03', source: 'review' as const }));
    const body = bodyOf(build([persona], { ...NOTHING_OBSERVED, cited }));
    expect(body).toContain('Calls drop\n“Said 0” Review, 3 Jun 2026\n“Said 1”');
    expect(body).toContain('and 2 more');
    expect(bodyOf(build([persona]))).toContain('Calls drop');
  });

  it('prints a metric’s value that is cited with its date and number of answers', () => {
    const metric = make('metric', 'm', { name: 'Share', kind: 'custom', unit: '%' });
    const evidence = [{ id: 'e', claim: 'It rises', cites: [{ kind: 'point', id: 'pt' }] }];
    const swot = make('swot', 's', { title: 'S', evidence });
    const [point] = observed.points;
    if (!point) throw new Error('The sample has points');
    const points = [{ ...point, id: 'pt', metric: 'm', value: 38.9, n: 364, date: '2026-09-30' }];
    expect(bodyOf(build([metric, swot], observedWith({ points })))).toContain('It rises\nShare: 38.9% 30 Sep 2026, n = 364');
  });
});

describe('The report of a whole strategy', () => {
  it('has the curve of the primary persona on its cover, and none while the journeys are switched off', () => {
    expect(hotel.cover.journey).toMatchObject({ phases: ['Dream', 'Plan', 'Book', 'Travel', 'Stay', 'Share'] });
    const sections = defaultReportOptions().sections.map((section) => ({ ...section, on: section.id !== 'experience' }));
    expect(build(records, observed, { sections }).cover.journey).toBeNull();
    expect(build(records.filter(({ kind }) => kind !== 'persona')).cover.journey).toBeNull();
  });

  it('stays within a sensible number of pages, with no text under 9 points', () => {
    const { pages } = layoutReport(hotel, nodeFaces(), new Set());
    expect(pages.length).toBeLessThanOrEqual(88);
    for (const page of pages) {
      for (const mark of page.marks) if (mark.kind === 'text') expect(mark.size).toBeGreaterThanOrEqual(9);
    }
  });

  it('is a sound tagged file in which the words can be found again', async () => {
    await withFile(hotel, ({ path, text: read, info }) => {
      expect(structureFaults(path)).toEqual([]);
      expect(execFileSync('qpdf', ['--check', path], { encoding: 'utf8' })).toContain('No syntax or stream encoding errors');
      expect(info).toMatch(/Tagged: +yes/);
      const flat = read.replaceAll(/\s+/g, ' ');
      for (const words of ['Line of visibility', 'Why is it £14 dearer', 'Suspicious −2', 'Concentrate here', '34.4 … 49.0', 'Champions']) {
        expect(flat).toContain(words);
      }
    });
  });
});
