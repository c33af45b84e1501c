import { createStore } from 'zustand/vanilla';
import type { ImportKind } from '../../shared/exchange/import.ts';

export interface AskedImport {
  readonly kind: ImportKind;
  readonly path: string | undefined;
}

/** The import that is on the screen; null while there is none. */
export const asked = createStore<{ readonly import: AskedImport | null }>(() => ({ import: null }));
