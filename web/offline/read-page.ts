import type { OfflinePage } from '../../graph/story/offline-page.ts';

/** What `fillOfflinePage` put into the page. */
export async function readPage(): Promise<OfflinePage> {
  const element = document.getElementById('atlas-data')!;
  const bytes = Uint8Array.from(atob(element.textContent ?? ''), (character) => character.charCodeAt(0));
  element.remove();
  const json = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return (await new Response(json).json()) as OfflinePage;
}
