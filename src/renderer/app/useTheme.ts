import { useEffect, useSyncExternalStore } from 'react';

const darkSystem = window.matchMedia('(prefers-color-scheme: dark)');

const subscribe = (listener: () => void): (() => void) => {
  darkSystem.addEventListener('change', listener);
  return () => darkSystem.removeEventListener('change', listener);
};

/** Light or dark. Main tells the window what the person chose, so what the window calls the system's is theirs. */
export function useTheme(): 'light' | 'dark' {
  const scheme = useSyncExternalStore(subscribe, () => (darkSystem.matches ? 'dark' : 'light'));
  useEffect(() => {
    document.documentElement.dataset.theme = scheme;
  }, [scheme]);
  return scheme;
}
