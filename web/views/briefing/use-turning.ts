import { type PointerEvent, useEffect, useRef } from 'react';

/** What turns a page: arrow keys, space, and PageUp / PageDown, which a clicker sends. */
const turns: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  ' ': 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
};

/** So far a finger has to go, in pixels. */
const swipe = 60;

interface Turning {
  readonly at: number;
  readonly of: number;
  go(to: number): void;
  leave(): void;
}

/** Turns pages by keys and fingers; what is opened inside a scene keeps its own keys. */
export function useTurning({ at, of, go, leave }: Turning) {
  const turn = useRef((_: KeyboardEvent) => {});
  turn.current = (event) => {
    const inside = event.target instanceof Element && event.target.closest('.view-panel, input, textarea, select');
    if (inside || event.altKey || event.ctrlKey || event.metaKey) return;
    const pressed = event.target instanceof Element && event.target.closest('button, a');
    if (event.key === 'Escape') return leave();
    if (event.key === ' ' && pressed) return;
    const to = { Home: 0, End: of - 1 }[event.key] ?? at + (turns[event.key] ?? 0);
    if (to === at || to < 0 || to >= of) return;
    event.preventDefault();
    go(to);
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => turn.current(event);
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);

  const from = useRef<number>(undefined);
  return {
    onPointerDown: ({ pointerType, clientX }: PointerEvent) => {
      from.current = pointerType === 'touch' ? clientX : undefined;
    },
    onPointerUp: ({ clientX }: PointerEvent) => {
      if (from.current === undefined) return;
      const moved = clientX - from.current;
      from.current = undefined;
      const to = at - Math.sign(moved);
      if (Math.abs(moved) >= swipe && to >= 0 && to < of) go(to);
    },
  };
}
