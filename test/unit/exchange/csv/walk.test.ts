import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { LISTED_FAULTS } from '../../../../src/shared/exchange/csv/walk.ts';
import { importKinds } from '../../../../src/shared/exchange/import.ts';
import { parseData } from '../../../../src/shared/records.ts';
import { feedbackEntrySchema, purchaseEntrySchema, responseEntrySchema } from '../../../../src/shared/rows.ts';
import { arbitraryText } from '../../../fixtures/arbitrary.ts';
import { make } from '../../analysis/make.ts';
import { mapped, suggested, taken, walked } from './importing.ts';

const MAYA = make('persona', 'p1', { name: 'Maya Lindqvist', archetype: 'The remote worker' });
const DESK = make('touchpoint', 't1', { name: 'Réception' });
const journey = (id: string, name: string, kind: 'as-is' | 'to-be', phases: readonly string[]) =>
  make('journey', id, { name, kind, phases: phases.map((called) => ({ id: `${id}-${called}`, name: called })) });
const NPS = make('metric', 'nps', { name: 'Recommend', kind: 'NPS', period: 'quarter' });
const CSAT = make('metric', 'csat', { name: 'Stay', kind: 'CSAT', scale: '1-5', period: 'month' });
const CORE = make('segment', 's1', { name: 'Core' });

const reasons = (result: ReturnType<typeof taken>): [line: number, column: string, reason: string][] =>
  result.check.faults.map(({ line, column, reason }) => [line, column, reason]);

describe('feedback', () => {
  test('names personas, touchpoints and phases by title, name or id, without capitals and accents', () => {
    const records = [MAYA, DESK, journey('j1', 'Stay', 'as-is', ['Book', 'Arrive'])];
    const text =
      'text,persona,touchpoint,phase\na,maya lindqvist,RECEPTION,book\nb,p1,t1,Stay: Arrive\nc,"Maya Lindqvist, the remote worker",,\n';
    const { entries, check } = taken('feedback', text, records);
    expect(check.bad).toBe(0);
    expect(entries).toMatchObject([
      { persona: 'p1', touchpoint: 't1', phase: { record: 'j1', item: 'j1-Book' } },
      { persona: 'p1', touchpoint: 't1', phase: { record: 'j1', item: 'j1-Arrive' } },
      { persona: 'p1', touchpoint: null, phase: null },
    ]);
  });

  test('means the phase of the journey as it is; two of those by one name have to be told apart', () => {
    const asIs = journey('j1', 'Now', 'as-is', ['Book']);
    const toBe = journey('j2', 'Then', 'to-be', ['Book']);
    expect(taken('feedback', 'text,phase\na,Book\nb,Then: Book\n', [asIs, toBe]).entries).toMatchObject([
      { phase: { record: 'j1' } },
      { phase: { record: 'j2' } },
    ]);
    expect(reasons(taken('feedback', 'text,phase\na,Book\n', [asIs, journey('j3', 'Other', 'as-is', ['Book'])]))[0]?.[2]).toContain(
      'Journey: Phase',
    );
  });

  test('has its source and sentiment by value or word', () => {
    const text = 'text,source,sentiment\na,SURVEY,-2\nb,Social media,very positive\nc,Said directly,−1\nd,,Neutral\n';
    expect(taken('feedback', text).entries).toMatchObject([
      { source: 'survey', sentiment: -2 },
      { source: 'social', sentiment: 2 },
      { source: 'direct', sentiment: -1 },
      { source: null, sentiment: 0 },
    ]);
  });

  test('that says nothing is bad; a rating alone says something', () => {
    const result = taken('feedback', 'id,text,rating\n1,,4\n2, ,\n3,"  kept  as is ",\n');
    expect(result.entries).toMatchObject([
      { verbatim: '', rating: 4 },
      { verbatim: '  kept  as is ', rating: null },
    ]);
    expect(reasons(result)).toEqual([[3, '', 'The row says nothing: it has neither words nor a rating.']]);
  });

  test('is never calculated with: formulas stay text', () => {
    expect(taken('feedback', 'text\n=SUM(A1)\n+1\n-x\n@cmd\n').entries).toMatchObject([
      { verbatim: '=SUM(A1)' },
      { verbatim: '+1' },
      { verbatim: '-x' },
      { verbatim: '@cmd' },
    ]);
  });

  test('tells every cell that makes no sense, with line, column, value and reason', () => {
    const result = taken('feedback', 'text,date,rating,persona\nfine,2026-05-01,5,\n"two\nlines",2026-02-30,4,Bob\nx,2026-05-02,high,\n', [
      MAYA,
    ]);
    expect(result.check).toMatchObject({ rows: 3, good: 1, bad: 2, duplicates: 0 });
    expect(result.check.faults).toEqual([
      { line: 3, column: 'date', value: '2026-02-30', reason: 'The calendar has no such day.' },
      { line: 3, column: 'persona', value: 'Bob', reason: 'This strategy has no persona “Bob”.' },
      { line: 5, column: 'rating', value: 'high', reason: 'This is no number written like 1,234.56.' },
    ]);
  });

  test('is there already by its id, else by its whole row; what has neither is not', () => {
    const known = { ids: new Set(['1']), keys: new Set([`#7\u001fknown row\u001f`]) };
    const text = 'id,text,rating\n1,other words,\n2,new,\n2,new again,\n7,known row,\n,same,1\n,same,1\n,same,2\n';
    const result = walked(suggested('feedback', text), [], known);
    expect(result.check).toMatchObject({ rows: 7, good: 3, duplicates: 4, bad: 0 });
    expect(result.entries).toMatchObject([{ verbatim: 'new' }, { verbatim: 'same', rating: 1 }, { verbatim: 'same', rating: 2 }]);
    expect(new Set(result.keys).size).toBe(3);
  });
});

describe('survey responses', () => {
  test('belong to the only metric of answers, or to the one that is named', () => {
    const other = make('metric', 'c', { name: 'Churn', kind: 'churn' });
    expect(taken('responses', 'score\n9\n', [NPS, other]).entries).toMatchObject([{ metric: 'nps', score: 9 }]);
    const result = taken('responses', 'score,metric\n9,recommend\n5,csat\n3,Churn\n4,\n', [NPS, CSAT, other]);
    expect(result.entries).toMatchObject([{ metric: 'nps' }, { metric: 'csat' }]);
    expect(reasons(result)).toEqual([
      [4, 'metric', 'No metric of survey answers is called “Churn”.'],
      [5, 'metric', 'This is missing.'],
    ]);
  });

  test('stand on the scale of their metric, in whole numbers', () => {
    const result = taken('responses', 'metric,score\nnps,0\nnps,10\nnps,11\nnps,9.5\ncsat,1\ncsat,0\ncsat,6\nnps,\nnps,-1\n', [NPS, CSAT]);
    expect(result.check).toMatchObject({ good: 3, bad: 6 });
    expect(reasons(result).map(([line]) => line)).toEqual([4, 5, 7, 8, 9, 10]);
    expect(reasons(result)[2]?.[2]).toBe('This is no whole number from 1 to 5, the scale of “Stay”.');
  });

  test('get their wave from the date and the metric’s period, unless it is given', () => {
    const wave = make('metric', 'w', { name: 'Wave', kind: 'CES', scale: '1-7', period: 'wave' });
    const year = make('metric', 'y', { name: 'Year', kind: 'NPS', period: 'year' });
    const text =
      'date,metric,score,wave\n2026-05-03,csat,4,\n2026-05-03,nps,9,\n2026-12-31,y,9,\n2026-05-03,w,4,\n,csat,4,\n2026-05-03,csat,4,Summer\n';
    expect(taken('responses', text, [CSAT, NPS, wave, year]).entries).toMatchObject(
      ['May 2026', 'Q2 2026', '2026', '', '', 'Summer'].map((name) => ({ wave: name })),
    );
  });

  test('may be alike: none is left out', () => {
    expect(taken('responses', 'score,segment\n9,core\n9,Core\n', [NPS, CORE])).toMatchObject({
      check: { good: 2, duplicates: 0 },
      entries: [{ segment: 's1' }, { segment: 's1' }],
    });
  });
});

describe('customers', () => {
  test('come as purchases, all of which count, also those that are alike', () => {
    const { check, entries } = taken('customers', 'customer,date,amount\nA,1/2/2026,"1,200.50"\nA,1/2/2026,"1,200.50"\nB,13/2/2026,(5)\n');
    expect(check).toMatchObject({ good: 3, bad: 0, customers: 2 });
    expect(entries).toEqual([
      { customer: 'A', date: '2026-02-01', orders: 1, amount: 120050 },
      { customer: 'A', date: '2026-02-01', orders: 1, amount: 120050 },
      { customer: 'B', date: '2026-02-13', orders: 1, amount: -500 },
    ]);
  });

  test('come as one row each; one that comes twice is bad, and where it stood before is said', () => {
    const result = taken('customers', 'id,last purchase,orders,spend\nA,2026-02-01,3,12\nB,2026-02-01,0,12\nA,2026-02-03,1,5\n');
    expect(result.entries).toEqual([{ customer: 'A', date: '2026-02-01', orders: 3, amount: 1200 }]);
    expect(reasons(result)).toEqual([
      [3, 'orders', 'This is no whole number from 1 to 1000000.'],
      [4, 'id', 'This customer is in line 2 already; a table of customers has each once.'],
    ]);
  });

  test('spend in the strategy’s currency: another one, or finer money than it has, is refused', () => {
    const pounds = make('brief', 'b', { name: 'X', currency: 'GBP' });
    const text =
      'customer,date,amount\nA,2026-02-01,£12.5\nA,2026-02-01,GBP 3\nA,2026-02-01,€3\nA,2026-02-01,1.255\nA,2026-02-01,5%\nA,,1\n';
    const result = taken('customers', text, [pounds]);
    expect(result.entries).toMatchObject([{ amount: 1250 }, { amount: 300 }]);
    expect(reasons(result)).toEqual([
      [4, 'amount', 'This is in €, and the strategy counts in GBP.'],
      [5, 'amount', 'There are more decimals than GBP has, which is 2.'],
      [6, 'amount', 'This is no number written like 1,234.56.'],
      [7, 'date', 'This is missing.'],
    ]);
  });
});

describe('personas and touchpoints', () => {
  test('get the plain fields of their framework', () => {
    const { entries, check } = taken(
      'touchpoint',
      'name,kind,importance,personalised,tags,notes\nDesk,HUMAN,5,yes,a; b|c,"x\ny"\nApp,digital,,no,,\n',
    );
    expect(check.bad).toBe(0);
    expect(entries).toEqual([
      { name: 'Desk', kind: 'human', importance: 5, personalised: true, tags: ['a', 'b', 'c'], notes: 'x\ny' },
      { name: 'App', kind: 'digital', personalised: false },
    ]);
  });

  test('need a name, and refuse what a field does not take', () => {
    expect(reasons(taken('touchpoint', 'name,kind,importance,personalised\n,human,1,\nA,robot,6,maybe\n'))).toEqual([
      [2, 'name', 'This is missing.'],
      [3, 'kind', 'This is none of Digital, Physical, Human.'],
      [3, 'importance', 'This is no whole number from 1 to 5.'],
      [3, 'personalised', 'This is neither yes nor no.'],
    ]);
  });
});

describe('a dry run', () => {
  test('counts every bad row and lists the first two hundred faults', () => {
    const all = walked(mapped('feedback', `verbatim,rating\n${'x,bad\n'.repeat(1000)}good,1\n`));
    expect(all.check).toMatchObject({ rows: 1001, bad: 1000, good: 1 });
    expect(all.check.faults).toHaveLength(LISTED_FAULTS);
  });

  test('shows the first rows in words', () => {
    const fixed = [{ field: 'source', text: 'review' }];
    const { check } = taken('feedback', 'date,text,rating,persona,sentiment\n2026-05-03,Good,4,p1,-2\n', [MAYA], fixed);
    expect(check.preview).toEqual([
      {
        line: 2,
        values: {
          id: '',
          date: '3 May 2026',
          source: 'Review',
          verbatim: 'Good',
          rating: '4',
          sentiment: 'Very low',
          persona: MAYA.title,
          touchpoint: '',
          phase: '',
        },
      },
    ]);
    expect(taken('customers', 'customer,date,amount\nA,2026-05-03,12.50\n').check.preview[0]?.values).toEqual({
      customer: 'A',
      date: '3 May 2026',
      amount: '€12.50',
    });
  });

  test('takes no entry that the tables would refuse, whatever stands in the file', () => {
    const schemas = { feedback: feedbackEntrySchema, responses: responseEntrySchema, customers: purchaseEntrySchema };
    const headings = {
      feedback: ['id', 'date', 'source', 'verbatim', 'rating', 'sentiment', 'persona', 'phase'],
      responses: ['date', 'wave', 'metric', 'score', 'segment'],
      customers: ['id', 'lastPurchase', 'orders', 'spend'],
      persona: ['name', 'quote', 'primary', 'goals', 'status'],
      touchpoint: ['name', 'kind', 'importance', 'personalised', 'tags'],
    } as const;
    const sensible = fc.constantFrom('2026-05-03', '3', '12.50', '-0', '1', 'NPS', 'nps', 'p1', 'Core', 'yes', 'human', 'survey', '');
    const cell = fc.oneof(sensible, arbitraryText);
    fc.assert(
      fc.property(
        fc.constantFrom(...importKinds),
        fc.array(fc.array(cell, { minLength: 8, maxLength: 8 }), { maxLength: 12 }),
        (kind, rows) => {
          const names = headings[kind];
          const clean = rows.map((row) => row.slice(0, names.length).map((text) => text.replace(/\r\n?/g, '\n')));
          const prepared = mapped(kind, Papa.unparse([[...names], ...clean], { newline: '\n' }));
          const { entries, check } = walked(prepared, [NPS, CSAT, MAYA, CORE]);
          expect(check.good + check.bad + check.duplicates).toBe(check.rows);
          for (const entry of entries) {
            if (kind === 'persona' || kind === 'touchpoint') expect(parseData(kind, entry)).toMatchObject({ ok: true });
            else expect(schemas[kind].safeParse(entry)).toMatchObject({ success: true, data: entry });
          }
        },
      ),
    );
  });
});
