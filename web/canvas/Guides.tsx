import type { Core } from 'cytoscape';
import { useEffect, useRef } from 'react';
import type { Guide } from '../view-model/layout/arrangement.ts';

interface GuidesProps {
  readonly cy: Core | null;
  readonly guides: readonly Guide[];
}

/** What rows and columns mean, written beside them; the words move with the picture and stay as large as they are. */
export function Guides({ cy, guides }: GuidesProps) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (!cy || guides.length === 0) return;
    const follow = () => {
      const [{ x, y }, zoom] = [cy.pan(), cy.zoom()];
      [...(list.current?.children ?? [])].forEach((word, i) => {
        const guide = guides[i];
        if (!(word instanceof HTMLElement) || !guide) return;
        const left = guide.side === 'left' ? Math.max(12, guide.at.x * zoom + x - 40) : guide.at.x * zoom + x;
        const top = guide.side === 'top' ? Math.max(52, guide.at.y * zoom + y) : guide.at.y * zoom + y;
        word.style.transform = `translate(${left}px, ${top}px)`;
      });
    };
    follow();
    cy.on('viewport', follow);
    return () => {
      cy.off('viewport', follow);
    };
  }, [cy, guides]);
  if (guides.length === 0) return null;
  return (
    <ul className="guides" ref={list}>
      {guides.map(({ text, side }) => (
        <li key={text} data-side={side}>
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
