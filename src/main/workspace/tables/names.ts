import type { Database } from 'better-sqlite3';
import { t } from '../../../shared/i18n.ts';
import { refuse } from '../refusal.ts';
import { sealOf } from '../seal.ts';

/** What a row calls something by: the id of a record, with that of an item where one is meant; or a plain word. */
export interface Name {
  readonly name: string;
  /** '' when the record as a whole is meant. */
  readonly item: string;
}

export interface NameRow extends Name {
  readonly number: number;
  readonly strategy: number;
  readonly hash: string;
}

export const hashOfName = ({ number, strategy, name, item }: Omit<NameRow, 'hash'>): string => sealOf([number, strategy, name, item]);

/** The number of a name within a strategy. */
export type Numbering = (name: string, item?: string) => number;

/** The name of a number. */
export type Naming = (number: number) => Name;

/** The names of each strategy: rows hold their numbers. A name stays as long as its strategy. */
export interface Names {
  /** Gives numbers, new ones to new names. Call inside a transaction, and do not keep it beyond. */
  writer(strategy: number): Numbering;
  /** Reads names; a number that has none is refused. Do not keep it beyond the moment. */
  reader(strategy: number): Naming;
  find(strategy: number, name: string, item?: string): number | undefined;
  /** The numbers of all names of this item. */
  ofItem(strategy: number, item: string): number[];
}

export function makeNames(db: Database): Names {
  const all = db.prepare<[number], NameRow>('SELECT * FROM names WHERE strategy = ?');
  const find = db
    .prepare<[number, string, string], number>('SELECT number FROM names WHERE strategy = ? AND name = ? AND item = ?')
    .pluck();
  const ofItem = db.prepare<[number, string], number>('SELECT number FROM names WHERE strategy = ? AND item = ?').pluck();
  const insert = db.prepare<Omit<NameRow, 'number'>>(
    'INSERT INTO names (strategy, name, item, hash) VALUES (@strategy, @name, @item, @hash)',
  );
  const setHash = db.prepare<[string, number]>('UPDATE names SET hash = ? WHERE number = ?');

  const add = (strategy: number, name: string, item: string): number => {
    const number = Number(insert.run({ strategy, name, item, hash: '' }).lastInsertRowid);
    setHash.run(hashOfName({ number, strategy, name, item }), number);
    return number;
  };

  return {
    writer: (strategy) => {
      const known = new Map<string, Map<string, number>>();
      return (name, item = '') => {
        const items = known.get(name) ?? new Map<string, number>();
        if (items.size === 0) known.set(name, items);
        const number = items.get(item) ?? find.get(strategy, name, item) ?? add(strategy, name, item);
        items.set(item, number);
        return number;
      };
    },
    reader: (strategy) => {
      const names = new Map(all.all(strategy).map((row) => [row.number, row]));
      return (number) => names.get(number) ?? refuse('workspace-damaged', t('A row of the workspace is damaged; go back to a copy of it.'));
    },
    find: (strategy, name, item = '') => find.get(strategy, name, item),
    ofItem: (strategy, item) => ofItem.all(strategy, item),
  };
}
