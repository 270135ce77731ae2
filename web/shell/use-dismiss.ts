import { type RefObject, useEffect } from 'react';

/**
 * Closes what is open (a menu) when the user turns to something else or presses Esc; with Esc the focus goes back to the
 * button that opened it, the first inside `area`.
 */
export function useDismiss(area: RefObject<HTMLElement | null>, open: boolean, close: () => void): void {
  useEffect(() => {
    if (!open) return;
    const leave = ({ target }: Event) => {
      if (target instanceof Node && !area.current?.contains(target)) close();
    };
    const giveUp = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // Only the menu closes, not the panel that it may stand in.
      event.stopPropagation();
      close();
      area.current?.querySelector('button')?.focus();
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    document.addEventListener('keydown', giveUp, true);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
      document.removeEventListener('keydown', giveUp, true);
    };
  }, [area, open, close]);
}
