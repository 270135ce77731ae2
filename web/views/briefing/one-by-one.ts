import { useEffect, useState } from 'react';
import { whenIdle } from '../../data/when-idle.ts';

/** How many of several costly parts are drawn: one more each time the page has nothing else to do. */
export function useOneByOne(count: number): number {
  const [drawn, setDrawn] = useState(0);
  useEffect(() => {
    return drawn < count ? whenIdle(() => setDrawn(drawn + 1)) : undefined;
  }, [drawn, count]);
  return drawn;
}
