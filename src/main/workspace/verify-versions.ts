import type { Database } from 'better-sqlite3';
import { t } from '../../shared/i18n.ts';
import { Refusal } from './refusal.ts';
import { hashOfSnapshot, readSnapshot, type SnapshotRow } from './snapshots.ts';
import { hashOfVariant, type VariantRow } from './variants.ts';

/** What is wrong with the versions that were kept and with the origins of variants, one sentence each. */
export const versionProblems = (db: Database): string[] => [...snapshotProblems(db), ...variantProblems(db)];

function snapshotProblems(db: Database): string[] {
  const faults: string[] = [];
  for (const row of db.prepare<[], SnapshotRow>('SELECT * FROM snapshots ORDER BY number').iterate()) {
    const fault = snapshotFault(row);
    if (fault !== undefined) faults.push(fault);
  }
  return faults;
}

function snapshotFault(row: SnapshotRow): string | undefined {
  const { name } = row;
  if (hashOfSnapshot(row) !== row.hash) return t('The version “{{name}}” is not as it was saved: its checksum differs.', { name });
  try {
    const { records } = readSnapshot(row);
    return records.length === row.records ? undefined : t('The version “{{name}}” does not hold as many records as it says.', { name });
  } catch (thrown) {
    if (thrown instanceof Refusal) return thrown.error.message;
    throw thrown;
  }
}

const variantProblems = (db: Database): string[] =>
  db
    .prepare<[], VariantRow & { readonly name: string }>(
      'SELECT v.*, s.name FROM variants v JOIN strategies s ON s.number = v.strategy ORDER BY v.strategy',
    )
    .all()
    .filter((row) => hashOfVariant(row) !== row.hash)
    .map(({ name }) => t('What “{{name}}” was duplicated from is not as it was saved: its checksum differs.', { name }));
