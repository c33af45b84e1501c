import { useEffect } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

export type Dialog = 'shortcuts' | 'about' | 'settings' | 'new-strategy';

/** What of the shell is open, beyond the screen the address names. */
export interface View {
  readonly dialog: Dialog | null;
  readonly paletteOpen: boolean;
  /** The menu asked for the report's export; the report screen carries it out. */
  readonly exportAsked: boolean;
}

export const view = createStore<View>(() => ({ dialog: null, paletteOpen: false, exportAsked: false }));

export const showDialog = (dialog: Dialog | null): void => view.setState({ dialog });

export const showPalette = (paletteOpen: boolean): void => view.setState({ paletteOpen });

export const useView = <T>(select: (state: View) => T): T => useStore(view, select);

export const askForExport = (): void => view.setState({ exportAsked: true });

/** Starts the export when the menu has asked for it, once. */
export function useExportCommand(start: () => void): void {
  const asked = useView((state) => state.exportAsked);
  useEffect(() => {
    if (!asked) return;
    view.setState({ exportAsked: false });
    start();
  }, [asked, start]);
}
