import { type ReactNode, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { toolMessages } from '../../i18n/graph-tools.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useDismiss } from '../../shell/use-dismiss.ts';

/**
 * One line below the picture, always there, so that notes neither lie over the picture nor move it as they come and go.
 * Where they have no room in it, all of them open above it on demand.
 */
export function NotesStrip({ children }: { readonly children: ReactNode }) {
  const t = useMessages(toolMessages);
  const area = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  /** How many there are, where they have no room beside each other. */
  const [crowd, setCrowd] = useState(0);
  const close = useCallback(() => setOpen(false), []);
  useDismiss(area, open, close);

  const measure = useCallback(() => {
    const notes = list.current;
    if (!notes) return;
    const texts = [...notes.querySelectorAll('span')];
    const crowded =
      notes.scrollHeight > notes.clientHeight + 1 || texts.some((one) => one.scrollWidth > one.offsetWidth);
    setCrowd(crowded ? notes.childElementCount : 0);
  }, []);
  // What is said changes with every render
  useLayoutEffect(() => {
    if (!open) measure();
  });
  useLayoutEffect(() => {
    if (!list.current || open) return;
    const observer = new ResizeObserver(measure);
    observer.observe(list.current);
    return () => observer.disconnect();
  }, [measure, open]);

  return (
    <div className="graph-notes" ref={area} data-open={open || undefined} data-crowded={crowd > 0 || undefined}>
      <div className="notes-list" role="status" ref={list}>
        {children}
      </div>
      {crowd > 0 && (
        <button type="button" className="notes-more" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t.allNotes(crowd)}
        </button>
      )}
    </div>
  );
}

/** A word, and what it does. */
export type Way = readonly [word: string, act: () => void];

interface NoteProps {
  readonly text: string;
  readonly ways?: readonly Way[];
}

/** One thing the picture leaves out, with the ways to have it. */
export function Note({ text, ways = [] }: NoteProps) {
  return (
    <p>
      <span>{text}</span>
      {ways.map(([word, act]) => (
        <button key={word} type="button" onClick={act}>
          {word}
        </button>
      ))}
    </p>
  );
}
