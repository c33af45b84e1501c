import { useEffect, useMemo } from 'react';
import { useOpen } from '../data/navigation.ts';
import { commandRunner, type commandRunner as Runner } from './commands.ts';
import { commandOf, focusOf } from './shortcuts.ts';

/** Carries out commands from inside a screen. */
export function useRun(): ReturnType<typeof Runner> {
  const open = useOpen();
  return useMemo(() => commandRunner(open), [open]);
}

/** Listens for the keys that mean a command, as long as the window lives. */
export function useShortcuts(): void {
  const run = useRun();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const command = commandOf(event, focusOf(event.target));
      if (!command) return;
      event.preventDefault();
      void run(command);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [run]);
}
