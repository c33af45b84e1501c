import Papa from 'papaparse';
import type { Decoded } from '../exchange/csv/decode.ts';
import { readTable, type Table } from '../exchange/csv/table.ts';
import { plural, t } from '../i18n.ts';
import { fail, ok, type Result } from '../result.ts';
import { type CardImport, type OwnCard, ownCardSchema } from './learner.ts';

/* Own cards as a table: deck, front, back and where they were made. */

const COLUMNS = ['deck', 'front', 'back', 'source'] as const;
type CardRow = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** The deck of cards that name none. */
export const DEFAULT_DECK = 'My cards';

/** Lines whose fault is said at once: as many as are mended in one go. */
const MOST_NAMED = 5;

/** What a spreadsheet would take for a formula, with the apostrophes that keep it from doing so. */
const FORMULA = /^'*[=+\-@\t\r]/;

/** Cards as CSV, with a mark at its beginning by which spreadsheets know UTF-8. No cell is read as a formula. */
export function cardsText(cards: readonly OwnCard[]): string {
  const rows = cards.map(({ deck, front, back, source }) => [deck, front, back, source]);
  return `\uFEFF${Papa.unparse({ fields: [...COLUMNS], data: rows }, { escapeFormulae: FORMULA, newline: '\r\n' })}\r\n`;
}

/** A cell as it was before `cardsText` wrote it. */
const plain = (cell: string): string => (FORMULA.test(cell) && cell.startsWith("'") ? cell.slice(1) : cell);

/**
 * Reads a table of cards. It is read whole or not at all; what is wrong is named by its line.
 * Errors: csv-empty, csv-unreadable (no columns front and back), import-bad-rows with `details` of every line.
 */
export function readCards(decoded: Decoded): Result<readonly CardRow[]> {
  const table = tableOf(decoded);
  if (!table.ok) return table;
  const at = columnsOf(table.value);
  const rows: CardRow[] = [];
  const faults: string[] = [];
  const seen = new Map<string, { readonly line: number; readonly back: string }>();
  for (const { line, cells, fault } of table.value.rows()) {
    const cell = (name: (typeof COLUMNS)[number]): string => plain((cells[at[name]] ?? '').trim()).trim();
    const row = { deck: cell('deck') || t(DEFAULT_DECK), front: cell('front'), back: cell('back'), source: cell('source') };
    const key = keyOf(row);
    const twin = seen.get(key);
    const wrong =
      fault ?? faultOf(row) ?? (twin && twin.back !== row.back ? t('It has the front of line {{line}} and another back.', twin) : null);
    if (wrong !== null) faults.push(t('Line {{line}}: {{fault}}', { line, fault: wrong }));
    else if (!twin) rows.push(row);
    seen.set(key, { line, back: row.back });
  }
  if (faults.length > 0) {
    const others = faults.length - MOST_NAMED;
    const more = others > 0 ? ` ${plural(others, '{{count}} other line is wrong too.', '{{count}} other lines are wrong too.')}` : '';
    return fail(
      'import-bad-rows',
      t('Nothing was imported. {{faults}}{{more}}', { faults: faults.slice(0, MOST_NAMED).join(' '), more }),
      faults,
    );
  }
  if (rows.length === 0) return fail('csv-empty', t('The file has a heading and no cards; choose another.'));
  return ok(rows);
}

/** The table by the delimiter that parts its heading into the columns that are needed. */
function tableOf(decoded: Decoded): Result<Table> {
  for (const delimiter of [',', ';', '\t', '|'] as const) {
    const table = readTable(decoded, { delimiter, quote: '"', header: true });
    if (!table.ok && table.error.code === 'csv-empty') return table;
    if (!table.ok) continue;
    const at = columnsOf(table.value);
    if (at.front !== -1 && at.back !== -1) return table;
  }
  return fail('csv-unreadable', t('The heading must name the columns front and back; deck and source may stand beside them.'));
}

function columnsOf({ columns }: Table): Readonly<Record<(typeof COLUMNS)[number], number>> {
  const names = columns.map((name) => name.toLowerCase());
  const of = (name: string): number => names.indexOf(name);
  return { deck: of('deck'), front: of('front'), back: of('back'), source: of('source') };
}

function faultOf(row: CardRow): string | null {
  if (row.front === '') return t('The front is empty.');
  if (row.back === '') return t('The back is empty.');
  const parsed = ownCardSchema.pick({ deck: true, front: true, back: true, source: true }).safeParse(row);
  const place = parsed.error?.issues[0]?.path[0];
  return place === undefined ? null : t('The {{column}} is too long.', { column: String(place) });
}

const keyOf = ({ deck, front }: Pick<CardRow, 'deck' | 'front'>): string => JSON.stringify([deck, front]);

/** A card as it is stored; one without an id is new. */
export type CardToPut = Pick<OwnCard, 'deck' | 'front' | 'back' | 'source' | 'place'> & { readonly id?: OwnCard['id'] | undefined };

/** What an import would store, and what it would say. Cards of one deck with one front are the same card. */
export function planImport(
  own: readonly OwnCard[],
  rows: readonly CardRow[],
): { readonly put: readonly CardToPut[]; readonly result: CardImport } {
  const known = new Map(own.map((card) => [keyOf(card), card]));
  const put: CardToPut[] = [];
  let same = 0;
  for (const row of rows) {
    const card = known.get(keyOf(row));
    if (!card) put.push({ ...row, place: null });
    else if (card.back === row.back) same += 1;
    else
      put.push({ id: card.id, deck: card.deck, front: card.front, back: row.back, source: row.source || card.source, place: card.place });
  }
  const added = put.filter(({ id }) => id === undefined).length;
  return { put, result: { added, changed: put.length - added, same } };
}
