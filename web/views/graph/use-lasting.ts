import { useEffect, useState } from 'react';

const soon = 1200;

/** Whether something has been so for longer than one waits without asking. */
export function useLasting(isSo: boolean): boolean {
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    if (!isSo) return;
    const timer = window.setTimeout(() => setLasts(true), soon);
    return () => {
      window.clearTimeout(timer);
      setLasts(false);
    };
  }, [isSo]);
  return lasts;
}
