import type { Database } from 'better-sqlite3';
import { addLabel, countedRows, removeLabel } from '../../../shared/history/rows.ts';
import type { ResponseCount } from '../../../shared/observed.ts';
import type { Result } from '../../../shared/result.ts';
import type { ResponseEntry, SurveyResponse } from '../../../shared/rows.ts';
import { phaseOf, responseCells, responseOf } from './entries.ts';
import { removeRows } from './remove.ts';
import type { Cell, Head, ResponseCells } from './rows.ts';
import { runsOf } from './runs.ts';
import type { RowTools } from './tools.ts';

/** What customers answered. Every change is one transaction and one edit in the history. */
export interface ResponsesTable {
  /** The numbers of a metric's answers, in the order they came in. Errors: not-found (strategy). */
  find(input: { readonly strategyId: string; readonly metric: string; readonly wave?: string | undefined }): Result<Int32Array>;
  /** The live answers of these numbers, in this order. Errors: not-found (strategy). */
  rows(input: { readonly strategyId: string; readonly numbers: readonly number[] }): Result<readonly SurveyResponse[]>;
  /** Errors: not-found (strategy). */
  add(input: { readonly strategyId: string; readonly entries: readonly ResponseEntry[] }): Result<{ readonly added: number }>;
  /** Into the bin, together. Errors: not-found (strategy). */
  remove(input: { readonly strategyId: string; readonly numbers: readonly number[] }): Result<{ readonly removed: number }>;
}

interface CountedRow extends Pick<ResponseCells, 'metric' | 'wave' | 'segment' | 'persona' | 'phase' | 'score'> {
  readonly from: string | null;
  readonly to: string | null;
  readonly count: number;
}

/** How many answers of each score there are. Call inside a read. */
export type CountResponses = (strategy: number) => ResponseCount[];

export function makeCountResponses(db: Database, { names }: RowTools): CountResponses {
  const counted = db.prepare<[number], CountedRow>(`
    SELECT metric, wave, segment, persona, phase, score, min(date) AS "from", max(date) AS "to", count(*) AS count
      FROM responses INDEXED BY responses_counted
     WHERE strategy = ? AND removed IS NULL
     GROUP BY strategy, metric, wave, segment, persona, phase, score`);
  return (strategy) => {
    const naming = names.reader(strategy);
    const nameOf = (number: number | null): string | null => (number === null ? null : naming(number).name);
    return counted.all(strategy).map(({ metric, wave, from, to, segment, persona, phase, score, count }) => ({
      metric: naming(metric).name,
      wave: naming(wave).name,
      from,
      to,
      segment: nameOf(segment),
      persona: nameOf(persona),
      phase: phaseOf(phase, naming),
      score,
      count,
    }));
  };
}

export function makeResponses(db: Database, tools: RowTools): ResponsesTable {
  const { store, names, clock, strategies } = tools;
  const { read, write } = tools.transactions;
  const live = 'FROM responses WHERE strategy = ? AND removed IS NULL AND metric = ?';
  const ofMetric = db.prepare<Cell[], number>(`SELECT number ${live} ORDER BY number`).pluck();
  const ofWave = db.prepare<Cell[], number>(`SELECT number ${live} AND wave = ? ORDER BY number`).pluck();
  const find = db.prepare<[number, number], ResponseCells & Head>(
    'SELECT * FROM responses WHERE number = ? AND strategy = ? AND removed IS NULL',
  );

  return {
    find: ({ strategyId, metric, wave }) =>
      read(() => {
        const strategy = strategies.numberOf(strategyId);
        const asked = names.find(strategy, metric) ?? 0;
        const found = wave === undefined ? ofMetric.all(strategy, asked) : ofWave.all(strategy, asked, names.find(strategy, wave) ?? 0);
        return Int32Array.from(found);
      }),

    rows: ({ strategyId, numbers }) =>
      read(() => {
        const strategy = strategies.numberOf(strategyId);
        const reader = tools.reader(strategy);
        return numbers.flatMap((number) => {
          const row = find.get(number, strategy);
          return row ? [responseOf(row, reader)] : [];
        });
      }),

    add: ({ strategyId, entries }) =>
      write(() => {
        const strategy = strategies.numberOf(strategyId);
        const numbering = names.writer(strategy);
        const into = store.inserter('responses', strategy, null);
        const numbers = entries.map((entry) => into.add(responseCells(entry, numbering)).number);
        if (numbers.length === 0) return { added: 0 };
        const title = countedRows('responses', numbers.length);
        const edit = { removal: clock.newId(), title, rows: runsOf(numbers), came: true };
        tools.note(strategyId, addLabel(title), { table: 'responses', live: edit });
        return { added: numbers.length };
      }),

    remove: ({ strategyId, numbers }) =>
      write(() => ({
        removed: removeRows(tools, strategyId, 'responses', numbers, (count) => {
          const title = countedRows('responses', count);
          return { title, label: removeLabel(title) };
        }),
      })),
  };
}
