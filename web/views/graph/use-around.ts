import { type Dispatch, type SetStateAction, startTransition, useEffect, useState } from 'react';
import { whenIdle } from '../../data/when-idle.ts';
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
    return whenIdle(() => void fetchAround(setAround));
  }, [seen]);
  return around;
}

async function fetchAround(set: Dispatch<SetStateAction<Around | undefined>>): Promise<void> {
  try {
    const { around } = await import('./around.ts');
    fetched = around;
    startTransition(() => set(around));
  } catch (error) {
    // Code that does not come is told as that of a view.
    set(() => {
      throw error;
    });
  }
}
