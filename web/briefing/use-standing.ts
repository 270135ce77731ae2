import { type RefObject, useLayoutEffect } from 'react';
import { bringIntoSight } from './into-sight.ts';
import { stand } from './stand.ts';
import type { ShownStep } from './steps.ts';

/** Keeps a figure standing as a step says, also what its view draws later. */
export function useStanding(figure: RefObject<HTMLElement | null>, shown: ShownStep | undefined): void {
  useLayoutEffect(() => {
    const element = figure.current;
    if (!element) return;
    stand(element, shown);
    if (!shown) return;
    bringIntoSight(element, shown.newest);
    const observer = new MutationObserver(() => {
      stand(element, shown);
      bringIntoSight(element, shown.newest);
    });
    observer.observe(element, { childList: true, subtree: true, attributeFilter: ['data-id'] });
    return () => observer.disconnect();
  }, [figure, shown]);
}
