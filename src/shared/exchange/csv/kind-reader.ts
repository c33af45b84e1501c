import type { Cells } from './cells.ts';
import type { Parse } from './values.ts';

/** How the rows of one kind are read. */
export interface KindReader<Entry> {
  /** How a text is read in each field that means more than its text. */
  readonly parsers: Readonly<Record<string, Parse<unknown>>>;
  /** What a row means. Of no use when the cells collected a fault. */
  read(cells: Cells): Entry;
  /** By field, as a person would say it; '' for what is empty. */
  words(entry: Entry): Readonly<Record<string, string>>;
  /** Where rows that are there already are left out: the id a row has of its own, '' for none. */
  idOf?(entry: Entry): string;
  /** Where rows are of customers: whose a row is. */
  customerOf?(entry: Entry): string;
  /** The field in which a customer may come only once. */
  readonly onceIn?: string;
}
