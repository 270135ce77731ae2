import { useLayoutEffect, useRef, useState } from 'react';

/** The width an element is laid out with, so that a drawing fills it without scaling its letters; a scaled page keeps it. */
export function useWidth<E extends Element>(first: number) {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState(first);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const laidOut = () =>
      element instanceof HTMLElement ? element.offsetWidth : Math.round(element.getBoundingClientRect().width);
    const measure = () => setWidth(laidOut() || first);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [first]);
  return { ref, width };
}
