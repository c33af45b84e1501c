import { createContext, useContext } from 'react';
import type { AnyData, Kind } from '../../shared/frameworks/index.ts';
import type { AnyRecord } from '../../shared/records.ts';
import { RecordsContext } from '../ui/index.ts';

/** Where in the workspace a form stands: the same for all of its fields, and steady while one types. */
export interface FormPlace {
  readonly recordId: string;
  readonly kind: Kind;
  /** ISO 4217, the brief's. */
  readonly currency: string;
  /** The item that the address asks for; its row opens. */
  readonly item: string | undefined;
  /** Changes the record itself, also after the form is gone: for what a notice offers to take back. */
  readonly change: (next: (data: AnyData) => AnyData) => void;
}

const context = createContext<FormPlace | null>(null);
export const FormPlaceProvider = context.Provider;

export function useFormPlace(): FormPlace {
  const place = useContext(context);
  if (!place) throw new Error('A field stands outside a form');
  return place;
}

/** The records of the strategy as a field of a form reads them: a moment behind while one types. */
export function useFormRecords(): readonly AnyRecord[] {
  const records = useContext(RecordsContext);
  if (!records) throw new Error('A field stands outside a form');
  return records;
}
