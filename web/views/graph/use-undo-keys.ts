import { useEffect, useRef } from 'react';

/** Whatever has the focus, Ctrl or ⌘ with Z takes back, with Shift and Z or with Y does again; in a field, its own text. */
export function useUndoKeys(undo: () => void, redo: () => void): void {
  const current = useRef({ undo, redo });
  useEffect(() => {
    current.current = { undo, redo };
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isWritten(event.target)) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) current.current.redo();
      else current.current.undo();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

const isWritten = (target: EventTarget | null) =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'checkbox');
