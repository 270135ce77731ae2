import { startTransition, useEffect, useState } from 'react';
import type { Around } from './around.ts';

/** Once fetched, it is there for every picture of the visit. */
let fetched: Around | undefined;

/**
 * What stands around the picture, from when there is no picture to wait for: its code and its rendering would hold up
 * what is looked at first. Until then nothing stands in its places.
 */
export function useAround(seen: boolean): Around | undefined {
  const [around, setAround] = useState(fetched);
  useEffect(() => {
    if (!seen || fetched) return;
    import('./around.ts').then(
      ({ around }) => {
        fetched = around;
        startTransition(() => setAround(around));
      },
      // Code that does not come is told as that of a view.
      (error: unknown) =>
        setAround(() => {
          throw error;
        }),
    );
  }, [seen]);
  return around;
}
