import { useEffect } from 'react';
import { useEmbedded } from './embedded.ts';

/** Names the page after what it shows; a view inside a scene leaves the page's name alone. */
export function usePageTitle(title: string): void {
  const embedded = useEmbedded();
  useEffect(() => {
    if (!embedded) document.title = `${title} · 医改图谱`;
  }, [title, embedded]);
}
