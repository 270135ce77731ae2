import { useEffect } from 'react';
import { useMessages } from '../i18n/messages.ts';
import { shellMessages } from '../shell/messages.ts';
import { useEmbedded } from './embedded.ts';

/** Names the page after what it shows; a view inside a scene leaves the page's name alone. */
export function usePageTitle(title: string): void {
  const embedded = useEmbedded();
  const { name } = useMessages(shellMessages);
  useEffect(() => {
    if (!embedded) document.title = `${title} · ${name}`;
  }, [title, name, embedded]);
}
