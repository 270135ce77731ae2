import { type RefObject, useEffect, useState } from 'react';
import { whenIdle } from '../../data/when-idle.ts';

/** So far outside what is seen they are drawn ahead. */
const ahead = '60%';

/**
 * Which of several costly thumbnails are drawn: those in sight, one more each time the page has nothing else to do. What was
 * drawn stays.
 * @param list holds an element with `data-thumbnail` for each
 * @param ids in order
 */
export function useThumbnails(list: RefObject<HTMLElement | null>, ids: readonly string[]): ReadonlySet<string> {
  const [sight, setSight] = useState<ReadonlySet<string>>(new Set());
  const [drawn, setDrawn] = useState<ReadonlySet<string>>(new Set());
  const all = ids.join('\n');
  useEffect(() => {
    const seen = (entries: readonly IntersectionObserverEntry[]) =>
      setSight((before) => {
        const now = new Set(before);
        for (const { target, isIntersecting } of entries) {
          const id = (target as HTMLElement).dataset.thumbnail!;
          if (isIntersecting) now.add(id);
          else now.delete(id);
        }
        return now;
      });
    const margin = `${ahead} 0px`;
    // The list scrolls by itself where it stands beside the stage, and with the page where it does not.
    const room: IntersectionObserverInit & { scrollMargin?: string } = { rootMargin: margin, scrollMargin: margin };
    const observer = new IntersectionObserver(seen, room);
    for (const thumbnail of list.current?.querySelectorAll('[data-thumbnail]') ?? []) observer.observe(thumbnail);
    return () => observer.disconnect();
  }, [list, all]);
  const next = ids.find((id) => sight.has(id) && !drawn.has(id));
  useEffect(() => {
    return next === undefined ? undefined : whenIdle(() => setDrawn((before) => new Set(before).add(next)));
  }, [next]);
  return drawn;
}
