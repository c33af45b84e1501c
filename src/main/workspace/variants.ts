import type { Database } from 'better-sqlite3';
import type { VariantContent, VariantFamily } from '../../shared/contract.ts';
import { followIds, type NewIds } from '../../shared/exchange/remap.ts';
import { type FileRows, remapRows, rowsSchema } from '../../shared/exchange/strategy-rows.ts';
import { type AnyData, frameworkOf } from '../../shared/frameworks/index.ts';
import { t } from '../../shared/i18n.ts';
import type { Observed } from '../../shared/observed.ts';
import { type AnyRecord, allItems, isObject, mapCitations, type Strategy } from '../../shared/records.ts';
import type { Result } from '../../shared/result.ts';
import type { Clock } from './clock.ts';
import { readJson } from './json.ts';
import { orRefuse, refuse } from './refusal.ts';
import type { Rows, Stored } from './rows.ts';
import { sealOf } from './seal.ts';
import type { StrategyRows } from './strategy-rows.ts';
import type { RowExchange } from './tables/exchange.ts';
import type { Transactions } from './transactions.ts';

/** Strategies that were duplicated so that something in them can be tried out. */
export interface Variants {
  /**
   * All records and rows once more, as one transaction: records and rows have new ids, items keep theirs. The history,
   * the bin and the versions stay behind. Errors: not-found.
   */
  duplicate(input: { readonly id: string; readonly name: string }): Result<Strategy>;
  /** Errors: not-found. */
  family(strategyId: string): Result<VariantFamily>;
  /** Errors: not-found, workspace-damaged (what the variant was made from is not as it was saved). */
  read(strategyId: string): Result<VariantContent>;
}

export interface VariantRow {
  readonly strategy: number;
  readonly base: string;
  readonly variant_of: string;
  /** Record ids of the base by those of the variant, as JSON. */
  readonly origins: string;
  readonly hash: string;
}

export const hashOfVariant = ({ strategy, base, variant_of, origins }: Omit<VariantRow, 'hash'>): string =>
  sealOf([strategy, base, variant_of, origins]);

interface Tools {
  readonly rows: Rows;
  readonly strategyRows: StrategyRows;
  readonly rowExchange: RowExchange;
  readonly list: (strategyId: string) => Result<readonly AnyRecord[]>;
  readonly observed: (strategyId: string) => Result<Observed>;
  readonly numberOf: (strategyId: string) => number;
  readonly clock: Clock;
  readonly transactions: Transactions;
}

export function makeVariants(
  db: Database,
  { rows, strategyRows, rowExchange, list, observed, numberOf, clock, transactions: { read, write } }: Tools,
): Variants {
  const find = db.prepare<[number], VariantRow>('SELECT * FROM variants WHERE strategy = ?');
  const insert = db.prepare<VariantRow>(`
    INSERT INTO variants (strategy, base, variant_of, origins, hash) VALUES (@strategy, @base, @variant_of, @origins, @hash)`);

  const variantOf = (strategyId: string): VariantRow | undefined => find.get(numberOf(strategyId));

  const strategyOf = (id: string): Strategy =>
    strategyRows.find(id) ?? refuse('not-found', t('This strategy is not in the workspace any more.'));

  const originsOf = (strategyId: string): Readonly<Record<string, string>> => {
    const row = variantOf(strategyId);
    if (!row) return {};
    const origins = hashOfVariant(row) === row.hash ? readJson(row.origins) : undefined;
    if (!isOrigins(origins)) {
      return refuse(
        'workspace-damaged',
        t('What “{{name}}” was duplicated from is damaged; go back to a copy of the workspace.', { name: strategyOf(strategyId).name }),
      );
    }
    return origins;
  };

  /** The strategy's rows under new ids. */
  const copyRows = (from: number, ids: ReadonlyMap<string, NewIds>): { rows: FileRows; rowIds: ReadonlyMap<string, string> } => {
    const written = rowsSchema.parse(rowExchange.read(from));
    const cited = [...written.feedback, ...written.points];
    const rowIds = new Map(cited.flatMap(({ id }) => (id === undefined ? [] : [[id, clock.newId()] as const])));
    return { rows: remapRows(written, ids, rowIds).rows, rowIds };
  };

  const copyRecord = (
    record: Stored,
    strategyId: string,
    ids: ReadonlyMap<string, NewIds>,
    rowIds: ReadonlyMap<string, string>,
    name: string,
  ) => {
    const { fields } = frameworkOf(record.kind);
    const { data } = followIds(fields, record.data, ids, () => false);
    const cited = mapCitations(fields, data, (citation) => {
      const row = rowIds.get(citation.id);
      return row === undefined ? null : { ...citation, id: row };
    });
    const named: AnyData = record.kind === 'brief' ? { ...cited, name } : cited;
    const { kind, position, createdAt, updatedAt } = record;
    const id = ids.get(record.id)?.record ?? clock.newId();
    rows.put({ id, strategyId, kind, data: named, position, revision: 1, createdAt, updatedAt, deletedAt: null, unlinked: null });
  };

  return {
    duplicate: ({ id, name }) =>
      write(() => {
        const from = strategyOf(id);
        const origins = originsOf(id);
        const live = rows.live(id);
        const ids = new Map(live.map((record) => [record.id, { record: clock.newId(), items: ownItems(record) }]));
        const strategyId = clock.newId();
        strategyRows.add(strategyId, name, strategyRows.report(id), clock.now());
        const copied = copyRows(numberOf(id), ids);
        for (const record of live) copyRecord(record, strategyId, ids, copied.rowIds, name);
        rowExchange.add(numberOf(strategyId), copied.rows);
        const row = {
          strategy: numberOf(strategyId),
          base: variantOf(id)?.base ?? from.id,
          variant_of: from.id,
          origins: JSON.stringify(Object.fromEntries(live.map((record) => [ids.get(record.id)?.record, origins[record.id] ?? record.id]))),
        };
        insert.run({ ...row, hash: hashOfVariant(row) });
        return strategyOf(strategyId);
      }),

    family: (strategyId) =>
      read(() => {
        const own = strategyOf(strategyId);
        const root = variantOf(own.id)?.base ?? own.id;
        const members = strategyRows.all().flatMap((strategy) => {
          const row = variantOf(strategy.id);
          if ((row?.base ?? strategy.id) !== root) return [];
          return [{ strategy, of: row?.variant_of ?? null }];
        });
        const base = members.find(({ strategy }) => strategy.id === root) ?? members[0];
        return { base: base?.strategy.id ?? own.id, members };
      }),

    read: (strategyId) =>
      read(() => ({
        strategy: strategyOf(strategyId),
        records: orRefuse(list(strategyId)),
        observed: orRefuse(observed(strategyId)),
        origins: originsOf(strategyId),
      })),
  };
}

/** The ids of a record's items, each of which it keeps. */
const ownItems = ({ kind, data }: Stored): ReadonlyMap<string, string> =>
  new Map(allItems(frameworkOf(kind).fields, data).map(({ value }) => [value.id, value.id]));

const isOrigins = (value: unknown): value is Readonly<Record<string, string>> =>
  isObject(value) && Object.values(value).every((id) => typeof id === 'string');
