import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type NumberPlace, withNumber } from '../../shared/analysis/scenario.ts';
import type { VariantContent } from '../../shared/contract.ts';
import type { AnyRecord } from '../../shared/records.ts';
import { request } from '../client.ts';
import { tellError } from '../data/notify.tsx';
import { writeWithAll } from '../data/pending.ts';
import { readAgain } from '../data/queries.ts';
import { contentNow } from './data.ts';

/** A number that was typed into a column and is not in the file yet. */
export interface Edit {
  readonly strategy: string;
  readonly place: NumberPlace;
  readonly value: number | null;
}

const isSamePlace = (a: Edit, b: Edit): boolean =>
  a.strategy === b.strategy && a.place.record === b.place.record && a.place.path.join() === b.place.path.join();

/** The edits with this one in place of an earlier one of the same number. */
export const withEdit = (edits: readonly Edit[], edit: Edit): Edit[] => [...edits.filter((other) => !isSamePlace(other, edit)), edit];

/** A variant with what is typed; the same object where nothing is. */
export function withEdits(content: VariantContent, edits: readonly Edit[]): VariantContent {
  const own = edits.filter(({ strategy }) => strategy === content.strategy.id);
  if (own.length === 0) return content;
  return { ...content, records: content.records.map((record) => editedRecord(record, own)) };
}

function editedRecord<R extends AnyRecord>(record: R, edits: readonly Edit[]): R {
  const own = edits.filter(({ place }) => place.record === record.id);
  return own.length === 0
    ? record
    : { ...record, data: own.reduce((data, { place, value }) => withNumber(data, place.path, value), record.data) };
}

/** How long after the last key a number is written. */
const QUIET_MS = 500;

/** Numbers typed into columns: shown at once, written into their strategy a moment later. */
export function useEdits() {
  const [edits, setEdits] = useState<readonly Edit[]>([]);
  const now = useRef(edits);
  now.current = edits;
  const running = useRef<Promise<boolean>>(Promise.resolve(true));

  const write = useCallback((): Promise<boolean> => {
    running.current = running.current.then(async () => {
      const sent = now.current;
      if (sent.length === 0) return true;
      const saved = await save(sent);
      now.current = now.current.filter((edit) => !sent.includes(edit));
      setEdits(now.current);
      return saved;
    });
    return running.current;
  }, []);

  useEffect(() => {
    if (edits.length === 0) return;
    const timer = window.setTimeout(() => void write(), QUIET_MS);
    return () => window.clearTimeout(timer);
  }, [edits, write]);

  // What is typed is in the file before the window closes, and before the screen is left.
  useEffect(() => {
    const stop = writeWithAll(write);
    return () => {
      stop();
      void write();
    };
  }, [write]);

  const edit = useCallback((next: Edit) => setEdits((before) => withEdit(before, next)), []);
  return useMemo(() => ({ edits, edit }), [edits, edit]);
}

/** Writes the numbers, record by record; false (and a notice) when one could not be. */
async function save(edits: readonly Edit[]): Promise<boolean> {
  let isSaved = true;
  const strategies = new Set(edits.map(({ strategy }) => strategy));
  for (const strategy of strategies) {
    const own = edits.filter((edit) => edit.strategy === strategy);
    for (const id of new Set(own.map(({ place }) => place.record))) isSaved = (await saveRecord(strategy, id, own)) && isSaved;
    await readAgain(strategy);
  }
  return isSaved;
}

/** A record that was changed meanwhile is read again, once: the number goes into what stands there now. */
async function saveRecord(strategy: string, id: string, edits: readonly Edit[], isAgain = false): Promise<boolean> {
  const record = contentNow(strategy)?.records.find((one) => one.id === id);
  if (!record) return false;
  const { data, revision } = editedRecord(record, edits);
  const saved = await request('records.save', { id, data, revision });
  if (saved.ok) return true;
  if (saved.error.code === 'stale-revision' && !isAgain) {
    await readAgain(strategy);
    return saveRecord(strategy, id, edits, true);
  }
  tellError(saved.error);
  return false;
}
