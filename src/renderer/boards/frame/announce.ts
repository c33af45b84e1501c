import { createContext, use, useCallback, useState } from 'react';

/** Says a sentence to those who listen to the screen. */
export type Announce = (sentence: string) => void;

export const AnnounceContext = createContext<Announce>(() => {});

export const useAnnounce = (): Announce => use(AnnounceContext);

/** Keeps the sentence that a board's live region shows. */
export function useAnnouncer(): { readonly announce: Announce; readonly message: string } {
  const [message, setMessage] = useState('');
  // A live region stays silent when its text stays the same: a trailing no-break space makes a repetition a change.
  const announce = useCallback((sentence: string) => setMessage((last) => (last === sentence ? `${sentence}\u00a0` : sentence)), []);
  return { announce, message };
}
