import { type KeyboardEvent, useEffect, useState } from 'react';

/**
 * Shows a board alone on the screen. The page goes full screen, not the board, since menus and pickers are drawn
 * at the end of the page and would be missing otherwise. Where the system refuses, the board fills the window.
 */
export function usePresent() {
  const [presenting, setPresenting] = useState(false);

  useEffect(() => {
    const leave = () => {
      if (!document.fullscreenElement) setPresenting(false);
    };
    document.addEventListener('fullscreenchange', leave);
    return () => document.removeEventListener('fullscreenchange', leave);
  }, []);

  const stop = (): void => {
    setPresenting(false);
    if (document.fullscreenElement) void document.exitFullscreen();
  };

  const toggle = (): void => {
    if (presenting) {
      stop();
      return;
    }
    setPresenting(true);
    document.documentElement.requestFullscreen().catch(() => undefined);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (presenting && event.key === 'Escape' && !event.defaultPrevented) stop();
  };

  return { presenting, toggle, onKeyDown };
}
