import type { ImportOutcome } from '../../shared/contract.ts';
import {
  type FileImage,
  imagesIn,
  parseStrategyFile,
  parseStrategyText,
  readyForImport,
  type StrategyFile,
  toStrategyFile,
  type WrittenStrategy,
} from '../../shared/exchange/strategy-file.ts';
import type { FileSnapshot } from '../../shared/exchange/strategy-snapshots.ts';
import type { AnyData, Kind } from '../../shared/frameworks/index.ts';
import { t } from '../../shared/i18n.ts';
import { titleOf } from '../../shared/records.ts';
import { defaultReportOptions } from '../../shared/report/options.ts';
import type { Result } from '../../shared/result.ts';
import type { Clock } from './clock.ts';
import type { ImageRows } from './images.ts';
import { Refusal, refuse } from './refusal.ts';
import { type Rows, toRecord } from './rows.ts';
import { readSnapshot, type SnapshotRows } from './snapshots.ts';
import { addBrief } from './strategies.ts';
import type { StrategyRows } from './strategy-rows.ts';
import type { RowExchange } from './tables/exchange.ts';
import { numberIn } from './tables/tools.ts';
import type { Transactions } from './transactions.ts';

export interface Exchange {
  /** The whole strategy with its versions, without what is in the bin. Errors: not-found, workspace-damaged (a version). */
  exportStrategy(id: string): Result<WrittenStrategy>;
  /** Adds a strategy with ids of its own. Errors: those of `parseStrategyFile`; then nothing is changed. */
  importStrategy(file: unknown): Result<ImportOutcome>;
  /** The same from a file's text. Errors: import-not-json and import-cut-off besides. */
  importText(text: string): Result<ImportOutcome>;
}

interface Tools {
  readonly rows: Rows;
  readonly strategyRows: StrategyRows;
  readonly imageRows: ImageRows;
  readonly rowExchange: RowExchange;
  readonly snapshotRows: SnapshotRows;
  readonly clock: Clock;
  readonly transactions: Transactions;
}

export function makeExchange(tools: Tools): Exchange {
  const { rows, strategyRows, imageRows, rowExchange, snapshotRows, clock } = tools;
  const { read, write } = tools.transactions;

  /** Oldest first. */
  const versionsOf = (strategy: number): FileSnapshot[] =>
    snapshotRows
      .list(strategy)
      .toReversed()
      .flatMap(({ id, name, note, at }) => {
        const row = snapshotRows.find(id);
        if (!row) return [];
        const { records, measures } = readSnapshot(row);
        return [{ id, name, note, at, records: [...records], measures: [...measures] }];
      });

  const addImages = (images: readonly FileImage[]): Map<string, string> =>
    new Map(
      images.map(({ id, base64 }) => {
        try {
          return [id, imageRows.add(Buffer.from(base64, 'base64'))];
        } catch (thrown) {
          if (!(thrown instanceof Refusal)) throw thrown;
          return refuse('import-invalid', t('Nothing was imported: image “{{id}}” is no image that can be shown or is too large.', { id }));
        }
      }),
    );

  const addStrategy = (file: StrategyFile): ImportOutcome => {
    const images = addImages(file.images);
    const options = file.report ?? defaultReportOptions();
    const logo = options.logo === null ? null : (images.get(options.logo) ?? null);
    const strategyId = clock.newId();
    strategyRows.add(strategyId, file.name, { ...options, logo }, clock.now());
    const ready = readyForImport(file, clock.newId, images);
    if (!ready.records.some((record) => record.kind === 'brief')) addBrief(rows, clock, strategyId, file.name);
    const counts = new Map<Kind, number>();
    for (const { id, kind, data, createdAt, updatedAt } of ready.records) {
      const position = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, position);
      const times = { createdAt: createdAt ?? clock.now(), updatedAt: updatedAt ?? createdAt ?? clock.now(), deletedAt: null };
      rows.put({ id, strategyId, kind, data: withName(kind, data, file.name), position, revision: 1, unlinked: null, ...times });
    }
    const number = numberIn(strategyRows)(strategyId);
    rowExchange.add(number, ready.rows);
    for (const snapshot of ready.snapshots) snapshotRows.add(number, snapshot);
    const strategy = strategyRows.find(strategyId);
    if (!strategy) throw new Error('The strategy was not written');
    const lostLogo = options.logo !== null && logo === null ? 1 : 0;
    return { strategy, records: rows.live(strategyId).length, droppedReferences: ready.dropped + lostLogo };
  };

  const importParsed = (parsed: Result<StrategyFile>): Result<ImportOutcome> =>
    parsed.ok ? write(() => addStrategy(parsed.value)) : parsed;

  return {
    exportStrategy: (id) =>
      read(() => {
        const strategy = strategyRows.find(id) ?? refuse('not-found', t('This strategy is not in the workspace any more.'));
        const records = rows.live(id).map(toRecord);
        const report = strategyRows.report(id);
        const number = numberIn(strategyRows)(id);
        const versions = versionsOf(number);
        const shown = imagesIn([...records, ...versions.flatMap((version) => version.records)]);
        if (report.logo !== null) shown.add(report.logo);
        const images = [...shown].flatMap((image): FileImage[] => {
          const found = imageRows.find(image);
          return found ? [{ id: image, mime: found.mime, base64: Buffer.from(found.bytes).toString('base64') }] : [];
        });
        return toStrategyFile(strategy.name, report, records, images, rowExchange.read(number), versions);
      }),
    importStrategy: (file) => importParsed(parseStrategyFile(file)),
    importText: (text) => importParsed(parseStrategyText(text)),
  };
}

/** A brief without a name takes that of the file, where that has one. */
const withName = (kind: Kind, data: AnyData, name: string): AnyData =>
  kind === 'brief' && name !== '' && titleOf(kind, data) === '' ? { ...data, name } : data;
