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
  /** The screen wants the window's whole width, as boards do. */
  readonly wide: boolean;
  /** The person has unfolded the sidebar on this wide screen all the same. */
  readonly unfolded: boolean;
}

export const view = createStore<View>(() => ({ dialog: null, paletteOpen: false, exportAsked: false, wide: false, unfolded: false }));

export const showDialog = (dialog: Dialog | null): void => view.setState({ dialog });

export const showPalette = (paletteOpen: boolean): void => view.setState({ paletteOpen });

export const useView = <T>(select: (state: View) => T): T => useStore(view, select);

/** Folds the sidebar for as long as a wide screen is shown, where the window is not wide enough for both. */
export function useWideScreen(wide: boolean): void {
  useEffect(() => {
    if (!wide) return;
    view.setState({ wide: true });
    return () => view.setState({ wide: false, unfolded: false });
  }, [wide]);
}

/** Below this width a wide screen starts on the rail. */
export const ROOMY = '(min-width: 1500px)';

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
