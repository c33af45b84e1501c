import { t } from '../../i18n.ts';
import type { ImportCheck, ImportFault } from '../import.ts';
import { cellsOf, rowFault, type Sources } from './cells.ts';
import type { KindReader } from './kind-reader.ts';
import type { SourceRow } from './table.ts';

/** How many faults are listed, and how many rows are shown. */
export const LISTED_FAULTS = 200;
const SHOWN_ROWS = 20;

/** What feedback that is there already is known by. */
export interface KnownFeedback {
  readonly ids: ReadonlySet<string>;
  readonly keys: ReadonlySet<string>;
}
export const NOTHING_KNOWN: KnownFeedback = { ids: new Set(), keys: new Set() };

export interface WalkOptions {
  readonly known: KnownFeedback;
  /** A short text that stands for the cells of a row. */
  readonly hash: (text: string) => string;
  /** Told of every fault, also of those that are not listed any more. */
  readonly onFault?: ((fault: ImportFault) => void) | undefined;
}

/** A row that comes in; `key` stands for its cells, '' where that is of no account. */
export interface TakenRow<Entry> {
  readonly entry: Entry;
  readonly key: string;
}

/** Goes through the rows of a file one by one. The dry run and the import are the same walk. */
export interface Walk<Entry> {
  /** Null for a row that is bad or there already. */
  take(row: SourceRow): TakenRow<Entry> | null;
  /** What was found so far. */
  check(): ImportCheck;
}

/** Parts the cells of a row in what stands for it: no text has it. */
const BETWEEN = '\u001f';

export function startWalk<Entry>(reader: KindReader<Entry>, sources: Sources, { known, hash, onFault }: WalkOptions): Walk<Entry> {
  const counts = { rows: 0, good: 0, duplicates: 0, bad: 0 };
  const faults: ImportFault[] = [];
  const preview: { line: number; values: Readonly<Record<string, string>> }[] = [];
  const seen = { ids: new Set<string>(), keys: new Set<string>() };
  const customers = new Map<string, number>();
  const { idOf, customerOf, onceIn } = reader;

  const bad = (found: readonly ImportFault[]): null => {
    counts.bad += 1;
    for (const fault of found) {
      if (faults.length < LISTED_FAULTS) faults.push(fault);
      onFault?.(fault);
    }
    return null;
  };

  const isThere = (id: string, key: string): boolean =>
    (id !== '' && (known.ids.has(id) || seen.ids.has(id))) || known.keys.has(key) || seen.keys.has(key);

  const take = (row: SourceRow): TakenRow<Entry> | null => {
    counts.rows += 1;
    if (row.fault !== null) return bad([rowFault(row, row.fault)]);
    const found: ImportFault[] = [];
    const cells = cellsOf(row, sources, found);
    const entry = reader.read(cells);
    const customer = customerOf?.(entry);
    const before = onceIn === undefined || customer === undefined ? undefined : customers.get(customer);
    if (onceIn !== undefined && before !== undefined && found.length === 0) {
      cells.fault(onceIn, t('This customer is in line {{line}} already; a table of customers has each once.', { line: before }));
    }
    if (found.length > 0) return bad(found);
    if (customer !== undefined && !customers.has(customer)) customers.set(customer, row.line);
    let key = '';
    if (idOf) {
      const id = idOf(entry);
      key = hash(row.cells.join(BETWEEN));
      if (isThere(id, key)) {
        counts.duplicates += 1;
        return null;
      }
      if (id !== '') seen.ids.add(id);
      seen.keys.add(key);
    }
    counts.good += 1;
    if (preview.length < SHOWN_ROWS) preview.push({ line: row.line, values: reader.words(entry) });
    return { entry, key };
  };

  return { take, check: () => ({ ...counts, faults, preview, customers: customerOf ? customers.size : null }) };
}
