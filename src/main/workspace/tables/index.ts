import type { Database } from 'better-sqlite3';
import { recordsOf } from '../../../shared/records.ts';
import { makeReading, type Reading } from '../observed.ts';
import { type Rows, toRecord } from '../rows.ts';
import { type Batches, makeBatches } from './batches.ts';
import { type FeedbackTable, makeFeedback, type ThemeRule } from './feedback.ts';
import { makeFeedbackItems } from './feedback-items.ts';
import { makeFinder } from './find.ts';
import { makeListPoints, makePoints, type PointsTable } from './points.ts';
import { type Customers, makeCustomers, makeListCustomers } from './purchases.ts';
import { makeCountResponses, makeResponses, type ResponsesTable } from './responses.ts';
import { makeSummarise } from './summary.ts';
import type { RowTools } from './tools.ts';

/** What comes by the thousand. */
export interface Tables extends Reading {
  readonly feedback: FeedbackTable;
  readonly responses: ResponsesTable;
  readonly points: PointsTable;
  readonly customers: Customers;
  readonly batches: Batches;
}

export function makeTables(db: Database, tools: RowTools, rows: Rows): Tables {
  const items = makeFeedbackItems(db, tools);
  const finder = makeFinder(db, tools.names);
  const summarise = makeSummarise(db);
  const listPoints = makeListPoints(db, tools);
  const countResponses = makeCountResponses(db, tools);
  const listCustomers = makeListCustomers(db);

  const themesOf = (strategyId: string): readonly ThemeRule[] => {
    const stored = rows.ofKind(strategyId, 'voice').flatMap(({ id }) => rows.find(id) ?? []);
    return recordsOf(stored.map(toRecord), 'voice').flatMap(({ data }) => data.themes);
  };
  return {
    feedback: makeFeedback(db, tools, { items, finder, summarise, themesOf }),
    responses: makeResponses(db, tools),
    points: makePoints(db, tools, listPoints, (metric) => rows.find(metric)?.title ?? ''),
    customers: makeCustomers(tools, listCustomers),
    batches: makeBatches(db, tools),
    ...makeReading(db, tools, { rows, items, finder, summarise, listPoints, countResponses, listCustomers }),
  };
}
