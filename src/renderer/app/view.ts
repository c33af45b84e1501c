import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

export type Dialog = 'shortcuts' | 'about' | 'settings' | 'new-strategy';

/** What of the shell is open, beyond the screen the address names. */
export interface View {
  readonly dialog: Dialog | null;
}

export const view = createStore<View>(() => ({ dialog: null }));

export const showDialog = (dialog: Dialog | null): void => view.setState({ dialog });

export const useView = <T>(select: (state: View) => T): T => useStore(view, select);
