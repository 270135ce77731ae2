import { useEffect, useState } from 'react';

/** Drawn at the latest after so many milliseconds, however busy the page is. */
const latest = 1000;

/** How many of several costly parts are drawn: one more each time the page has nothing else to do. */
export function useOneByOne(count: number): number {
  const [drawn, setDrawn] = useState(0);
  useEffect(() => {
    return drawn < count ? whenIdle(() => setDrawn(drawn + 1)) : undefined;
  }, [drawn, count]);
  return drawn;
}

/** @returns how to call it off */
function whenIdle(act: () => void): () => void {
  // Safari has none.
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(act, 50);
    return () => clearTimeout(timer);
  }
  const asked = requestIdleCallback(act, { timeout: latest });
  return () => cancelIdleCallback(asked);
}
