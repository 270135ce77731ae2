import { useEffect, useRef } from 'react';

interface Commands {
  undo(): void;
  redo(): void;
  /** Selects all that the picture shows. */
  markAll(): void;
}

/**
 * Ctrl or ⌘ with Z takes back, with Shift and Z or with Y does again, whatever has the focus but a field, where they are its
 * own text's. With A all of the picture is selected, unless the focus is in a text beside it.
 */
export function useCommandKeys(commands: Commands): void {
  const current = useRef(commands);
  useEffect(() => {
    current.current = commands;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isWritten(event.target)) return;
      const command = commandOf(event);
      if (!command) return;
      event.preventDefault();
      current.current[command]();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

function commandOf({ key, shiftKey, target }: KeyboardEvent): keyof Commands | undefined {
  const letter = key.toLowerCase();
  if (letter === 'y' || (letter === 'z' && shiftKey)) return 'redo';
  if (letter === 'z') return 'undo';
  return letter === 'a' && !shiftKey && isOfPicture(target) ? 'markAll' : undefined;
}

const isWritten = (target: EventTarget | null) =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'checkbox');

/** What is read or looked through beside the picture has texts of its own to select. */
const isOfPicture = (target: EventTarget | null) =>
  target instanceof Element && target.closest('[role="dialog"], .graph-panel, .graph-table, .graph-query') === null;
