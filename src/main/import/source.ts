import { readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { type Decoded, decodeText, encodingOf, LARGEST_FILE } from '../../shared/exchange/csv/decode.ts';
import { detectFormat } from '../../shared/exchange/csv/detect.ts';
import { isKnownHeading } from '../../shared/exchange/csv/suggest.ts';
import { readTable, type Table } from '../../shared/exchange/csv/table.ts';
import type { CsvFormat, ImportKind } from '../../shared/exchange/import.ts';
import { t } from '../../shared/i18n.ts';
import { fail, ok, type Result } from '../../shared/result.ts';

/** A file as it was read once: later changes of it do not count. */
export interface Source {
  readonly path: string;
  /** Without its folder. */
  readonly name: string;
  readonly bytes: number;
  readonly encoding: string;
  readonly text: Decoded;
}

/**
 * Reads a file.
 * @param encoding left out: what it is most likely written in
 * Errors: file-not-readable, csv-too-large, csv-empty, csv-binary, csv-unreadable (unknown encoding).
 */
export async function readSource(path: string, encoding?: string): Promise<Result<Source>> {
  const name = basename(path);
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  if (bytes.value.length === 0) return fail('csv-empty', t('{{file}} is empty; choose a file with rows in it.', { file: name }));
  // Read only when it is needed: it brings a table for each encoding.
  const chosen = encoding ?? encodingOf(bytes.value) ?? (await import('./encoding.ts')).guessEncoding(bytes.value);
  const text = decodeText(bytes.value, chosen, name);
  return text.ok ? ok({ path, name, bytes: bytes.value.length, encoding: chosen, text: text.value }) : text;
}

async function readBytes(path: string): Promise<Result<Uint8Array>> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST_FILE) {
      const most = LARGEST_FILE / 1024 / 1024;
      return fail(
        'csv-too-large',
        t('{{file}} is larger than {{most}} MB; split it and import the parts.', { file: basename(path), most }),
      );
    }
    return ok(await readFile(path));
  } catch (thrown) {
    if (!(thrown instanceof Error)) throw thrown;
    return fail('file-not-readable', t('{{path}} cannot be read; check that it is there and yours to read.', { path: resolve(path) }));
  }
}

/** How the rows of a file are most likely written. */
export const formatOf = ({ text, encoding }: Source, kind: ImportKind): CsvFormat =>
  detectFormat(text, encoding, (cells) => isKnownHeading(kind, cells));

/** The file as a table of this layout, with at least one row. Errors: csv-empty, csv-unreadable. */
export function tableOf({ text, name }: Source, format: CsvFormat): Result<Table> {
  const table = readTable(text, format);
  if (!table.ok || !table.value.rows().next().done) return table;
  return fail('csv-empty', t('{{file}} has a heading and no rows; choose a file with rows in it.', { file: name }));
}

/** The first line that is not blank: what tells files of one kind from others. */
export const firstLine = ({ text }: Source): string => /^\s*(.{1,20000})/.exec(text.text)?.[1] ?? '';
