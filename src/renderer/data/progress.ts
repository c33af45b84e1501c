import { createStore } from 'zustand/vanilla';

/** How far the import that runs has come; null while none has told. */
export interface Progress {
  readonly token: string;
  readonly done: number;
  readonly total: number;
}

export const progress = createStore<Progress | { readonly token: null; readonly done: 0; readonly total: 0 }>(() => ({
  token: null,
  done: 0,
  total: 0,
}));
