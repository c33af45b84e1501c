import { describe, expect, it } from 'vitest';
import { coastalHotel } from '../../../scripts/samples/coastal-hotel.ts';
import { MOST_ROWS, rowsOfPicture, tracePicture } from '../../../src/shared/charts/trace-picture.ts';
import { rowsSchema } from '../../../src/shared/exchange/strategy-rows.ts';
import { NOTHING_OBSERVED, type Observed } from '../../../src/shared/observed.ts';
import type { AnyRecord } from '../../../src/shared/records.ts';
import { buildReport } from '../../../src/shared/report/build.ts';
import { changedSince } from '../../../src/shared/report/changed.ts';
import type { Block, ReportDocument, Table } from '../../../src/shared/report/model.ts';
import { defaultReportOptions } from '../../../src/shared/report/options.ts';
import { printed } from '../../../src/shared/report/printed.ts';
import { buildGraph, coverageOf, traceSummary } from '../../../src/shared/trace/index.ts';
import { versionOf } from '../../../src/shared/versions/index.ts';
import { structureFaults } from '../../pdf-structure/check.ts';
import { make, makeAny, strategy } from '../analysis/make.ts';
import { withFile } from '../pdf/support.ts';
import { observedOf } from './observe.ts';
import { blocksOf } from './words.ts';

const records = coastalHotel.records.map(({ kind, id, data }, at) => makeAny(kind, id, { ...data }, at));
const observed = observedOf(rowsSchema.parse(coastalHotel.rows), records);
const snapshot = { name: 'Before the season', at: '2026-11-01T08:00:00.000Z' };

const build = (own: readonly AnyRecord[], seen: Observed = NOTHING_OBSERVED, before: readonly AnyRecord[] | null = null): ReportDocument =>
  buildReport({
    strategy,
    records: own,
    options: defaultReportOptions(),
    observed: seen,
    today: '2026-11-22',
    changes: before && changedSince(snapshot, versionOf(before, seen), own, seen),
  });
const hotel = build(records, observed);

const chapter = (document: ReportDocument, title: string): readonly Block[] =>
  document.chapters.find((each) => each.title === title)?.blocks ?? [];
const said = (document: ReportDocument, title: string): string => chapter(document, title).flatMap(printed).join('\n');
const tableOf = (document: ReportDocument, caption: string): Table | undefined =>
  blocksOf(document).find((block): block is Table => block.kind === 'table' && block.caption === caption);
const rowsOf = (table: Table | undefined): string[][] =>
  (table?.rows ?? []).map(({ cells }) => cells.map((cell) => (typeof cell === 'string' ? cell : cell.map(({ text }) => text).join(''))));

describe('How it holds together', () => {
  const graph = buildGraph(records);

  it('opens with how many pains reach an objective, and one line told in words', () => {
    const words = said(hotel, 'How it holds together');
    expect(words).toContain(`${traceSummary(graph)}; ${graph.openEnds.length} open ends.`);
    expect(words).toMatch(/Remote weekenders like Maya[^\n]* say: “/);
  });

  it('counts the coverage as the screen does, and names what is still open', () => {
    const rows = rowsOf(tableOf(hotel, 'Coverage'));
    const counted = coverageOf(graph).map(({ label, covered, total }) => [label, `${covered} of ${total}`]);
    expect(rows.map((row) => row.slice(0, 2))).toEqual(counted);
    expect(rows.find(([label]) => label === 'Segments with a persona')?.[3]).toContain('Wedding guests');
  });

  it('draws its parts no higher than a page with letters that can be read, whole or persona by persona', () => {
    const figures = chapter(hotel, 'How it holds together').flatMap((block) => (block.kind === 'figure' ? [block.chart] : []));
    expect(figures.length).toBeGreaterThanOrEqual(3);
    for (const chart of figures) {
      expect(chart.height).toBeLessThanOrEqual(640);
      expect(chart.width).toBeLessThanOrEqual(470);
      for (const mark of chart.marks) if (mark.kind === 'text') expect(mark.size).toBeGreaterThanOrEqual(9);
    }
  });

  it('says so where a strategy is too big to be drawn', () => {
    const swot = make('swot', 's', {
      strengths: Array.from({ length: 40 }, (_, at) => ({ id: `s${at}`, statement: `Strength ${at}` })),
    });
    expect(said(build([swot]), 'How it holds together')).toContain('Too many to be drawn on a page');
  });

  it('lists open findings by severity, errors first, and waived ones with their reason', () => {
    const open = rowsOf(tableOf(hotel, 'Open findings'));
    const severities = open.flatMap(([severity]) => (severity === '' ? [] : [severity]));
    expect(severities).toEqual(['Error', 'Warning', 'Hint'].filter((severity) => severities.includes(severity)));
    expect(open.length).toBeGreaterThan(3);
    const waived = rowsOf(tableOf(hotel, 'Waived, with the reason'));
    expect(waived).toHaveLength(2);
    for (const [, reason] of waived) expect(reason).toMatch(/\w/);
  });

  it('says what share rests on assumptions, and the same for each framework', () => {
    const claims = rowsOf(tableOf(hotel, 'Claims by framework'));
    const all = claims.at(-1) ?? [];
    expect(said(hotel, 'How it holds together')).toContain(`${all[6]} of this strategy rests on assumptions.`);
    const sum = claims.slice(0, -1).reduce((total, row) => total + Number(row[1]), 0);
    expect(Number(all[1])).toBe(sum);
  });

  it('is short and honest in an empty strategy', () => {
    expect(said(build([]), 'How it holds together')).toContain('There is nothing yet that could hang together.');
  });
});

describe('The picture', () => {
  it('marks what is missing with a dashed place, and the line with another width', () => {
    const graph = buildGraph([
      make('segment', 's', { name: 'Walkers' }),
      make('persona', 'p', { name: 'Colin', segments: [{ record: 's' }], pains: [{ id: 'a', statement: 'Wet boots', severity: 4 }] }),
    ]);
    const chart = tracePicture(graph, ['segment', 'persona', 'pain', 'reliever'], { line: ['s', 'p', 'p/a'] });
    const words = chart.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
    expect(words).toContain('no reliever');
    expect(chart.marks.filter((mark) => mark.kind === 'path' && mark.dash === undefined && mark.stroke === 'through')).toHaveLength(2);
    expect(chart.alt).toBe('Segment to reliever: 3 nodes joined by 2 links, 1 open end.');
    expect(chart.table.rows).toEqual([
      ['Walkers', 'Colin'],
      ['Colin', 'Wet boots'],
    ]);
  });

  it('has as many rows as its highest column', () => {
    const graph = buildGraph([
      make('swot', 's', { threats: Array.from({ length: 30 }, (_, at) => ({ id: `t${at}`, statement: `T ${at}` })) }),
    ]);
    expect(rowsOfPicture(graph, ['swot', 'tows'])).toBe(30);
    expect(MOST_ROWS).toBeLessThan(30);
  });
});

describe('What changed', () => {
  it('is left out while no snapshot was chosen', () => {
    expect(hotel.chapters.map(({ title }) => title)).not.toContain('What changed');
  });

  it('lists each change since the snapshot under the record that it is about', () => {
    const before = records.map((record) =>
      record.kind === 'persona' && record.title.startsWith('Maya')
        ? makeAny(
            'persona',
            record.id,
            {
              ...record.data,
              pains: record.data.pains.map((pain) => ({ ...pain, severity: 1 })),
            },
            record.position,
          )
        : record,
    );
    const document = build(records, observed, before);
    const words = said(document, 'What changed');
    expect(words).toContain('since “Before the season” of 1 November 2026.');
    expect(words).toContain('Maya Lindqvist');
    expect(words).toMatch(/1 → 5/);
    expect(document.chapters.map(({ title }) => title).indexOf('What changed')).toBe(
      document.chapters.map(({ title }) => title).indexOf('Gaps and assumptions') + 1,
    );
  });

  it('says so when nothing changed', () => {
    expect(said(build(records, observed, records), 'What changed')).toContain('Nothing has changed since “Before the season”');
  });
});

describe('The new pages', () => {
  it('give a positioning its map and its scores, and name the competitors', () => {
    const scores = rowsOf(tableOf(hotel, 'How customers see us and the others, from 0 to 10'));
    expect(scores[0]?.[1]).toContain('A place to work');
    expect(rowsOf(tableOf(hotel, 'Competitors')).map(([code]) => code)).toEqual(['C1', 'C2', 'C3', 'C4']);
  });

  it('say of a play without a consent basis that it must not run', () => {
    expect(said(hotel, 'What we do')).toContain('it must not run');
  });

  it('show in the RACI table what is wrong with it', () => {
    const raci = rowsOf(tableOf(hotel, 'Who does what (RACI)'));
    expect(raci.some((row) => row[2]?.includes('more than one is accountable'))).toBe(true);
  });

  it('give what a customer is worth with the numbers put in', () => {
    const worth = rowsOf(tableOf(hotel, 'What a customer is worth'));
    expect(worth.find(([label]) => label === 'LTV : CAC')?.[2]).toMatch(/ \/ .* = /);
    const none = rowsOf(tableOf(build([make('economics', 'e')]), 'What a customer is worth'));
    expect(none.map((row) => row[1])).toEqual(['–', '–', '–', '–', '–']);
    expect(none[0]?.[2]).toContain('Missing:');
  });

  it('make a sound tagged file together with the changes', async () => {
    const [first, ...rest] = records;
    if (!first) throw new Error('The sample has records');
    await withFile(build(records, observed, rest), ({ path, text }) => {
      expect(structureFaults(path)).toEqual([]);
      const flat = text.replaceAll(/\s+/g, ' ');
      for (const words of ['How it holds together', 'What changed', 'no reliever', 'Who does what (RACI)', 'rests on assumptions']) {
        expect(flat).toContain(words);
      }
    });
  });
});
