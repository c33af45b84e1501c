import {
  type Feedback,
  type FeedbackEntry,
  type MetricPoint,
  type PointEntry,
  type Purchase,
  type PurchaseEntry,
  pointEntrySchema,
  type ResponseEntry,
  type SurveyResponse,
} from '../../../shared/rows.ts';
import { readJson } from '../json.ts';
import type { Naming, Numbering } from './names.ts';
import type { FeedbackCells, Head, PointCells, PurchaseCells, ResponseCells } from './rows.ts';

/* Entries as the program knows them, and the cells in which they are kept. */

/** A phase of a journey map. */
export type Phase = NonNullable<FeedbackEntry['phase']>;

/** SQLite knows no −0. */
const plain = <N extends number | null>(value: N): N | number => (value === null ? value : value + 0);

const numberOf = (name: string | null, numbering: Numbering): number | null => (name === null ? null : numbering(name));

export const phaseNumber = (phase: Phase | null, numbering: Numbering): number | null =>
  phase === null ? null : numbering(phase.record, phase.item);

const nameOf = (number: number | null, naming: Naming): string | null => (number === null ? null : naming(number).name);

export function phaseOf(number: number | null, naming: Naming): Phase | null {
  if (number === null) return null;
  const { name, item } = naming(number);
  return { record: name, item };
}

/** @param key stands for the row it was imported from; '' when it was typed in */
export const feedbackCells = (entry: FeedbackEntry, key: string, numbering: Numbering): FeedbackCells => ({
  external_id: entry.externalId,
  source_key: key,
  date: entry.date,
  source: entry.source,
  verbatim: entry.verbatim,
  rating: plain(entry.rating),
  sentiment: plain(entry.sentiment),
  persona: numberOf(entry.persona, numbering),
  touchpoint: numberOf(entry.touchpoint, numbering),
  phase: phaseNumber(entry.phase, numbering),
  loop: entry.loop,
  acknowledged_on: entry.acknowledgedOn,
  acted_on: entry.actedOn,
  told_on: entry.toldOn,
});

/** What numbers in rows stand for. */
export interface Reader {
  readonly naming: Naming;
  /** The id of a batch. */
  readonly batch: (number: number) => string;
}

const batchOf = (row: Head, { batch }: Reader): string | null => (row.batch === null ? null : batch(row.batch));

/** @param themes ids */
export const feedbackOf = (row: FeedbackCells & Head, themes: readonly string[], reader: Reader): Feedback => ({
  number: row.number,
  id: row.id,
  batch: batchOf(row, reader),
  externalId: row.external_id,
  date: row.date,
  source: row.source,
  verbatim: row.verbatim,
  rating: row.rating,
  sentiment: row.sentiment,
  themes: [...themes],
  persona: nameOf(row.persona, reader.naming),
  touchpoint: nameOf(row.touchpoint, reader.naming),
  phase: phaseOf(row.phase, reader.naming),
  loop: row.loop,
  acknowledgedOn: row.acknowledged_on,
  actedOn: row.acted_on,
  toldOn: row.told_on,
});

export const responseCells = (entry: ResponseEntry, numbering: Numbering): ResponseCells => ({
  date: entry.date,
  wave: numbering(entry.wave),
  metric: numbering(entry.metric),
  score: plain(entry.score),
  segment: numberOf(entry.segment, numbering),
  persona: numberOf(entry.persona, numbering),
  phase: phaseNumber(entry.phase, numbering),
});

export const responseOf = (row: ResponseCells & Head, reader: Reader): SurveyResponse => ({
  number: row.number,
  id: row.id,
  batch: batchOf(row, reader),
  date: row.date,
  wave: reader.naming(row.wave).name,
  metric: reader.naming(row.metric).name,
  score: row.score,
  segment: nameOf(row.segment, reader.naming),
  persona: nameOf(row.persona, reader.naming),
  phase: phaseOf(row.phase, reader.naming),
});

export const purchaseCells = ({ customer, date, orders, amount }: PurchaseEntry): PurchaseCells => ({
  customer,
  date,
  orders,
  amount: plain(amount),
});

export const purchaseOf = (row: PurchaseCells & Head, reader: Reader): Purchase => ({
  number: row.number,
  id: row.id,
  batch: batchOf(row, reader),
  customer: row.customer,
  date: row.date,
  orders: row.orders,
  amount: row.amount,
});

export const pointCells = (entry: PointEntry, numbering: Numbering): PointCells => ({
  metric: numbering(entry.metric),
  date: entry.date,
  label: entry.label,
  value: plain(entry.value),
  n: plain(entry.n),
  low: plain(entry.low),
  high: plain(entry.high),
  inputs: entry.inputs && JSON.stringify(entry.inputs),
  segment: numberOf(entry.segment, numbering),
  source: entry.source,
});

export const pointOf = (row: PointCells & Head, reader: Reader): MetricPoint => ({
  number: row.number,
  id: row.id,
  batch: batchOf(row, reader),
  metric: reader.naming(row.metric).name,
  date: row.date,
  label: row.label,
  value: row.value,
  n: row.n,
  low: row.low,
  high: row.high,
  inputs: inputsOf(row.inputs),
  segment: nameOf(row.segment, reader.naming),
  source: row.source,
});

/** What the entry's schema let in; what cannot be read any more is left out, and `verify` names the row. */
function inputsOf(text: string | null): MetricPoint['inputs'] {
  const parsed = pointEntrySchema.shape.inputs.safeParse(text === null ? null : readJson(text));
  return parsed.success ? parsed.data : null;
}
