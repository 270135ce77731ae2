import { fetchFile } from '../../graph/api/client.ts';
import type { Language } from '../../graph/language.ts';
import type { Scene } from '../../graph/story/story.ts';
import { saveOrThrow } from '../briefing/drafts.ts';
import { download } from '../frame/download.ts';

/** A story by its name, or one view by its link. */
type Asked = { readonly story: string } | (Scene['link'] & { readonly title: string });

/**
 * One page that opens from a disk, made by the server; what is edited in the story is saved first.
 * @param title what the file is called
 * @param language it opens in
 * @returns the name of the file that was handed to the browser. @throws AtlasError
 */
export async function exportOfflinePage(title: string, asked: Asked, language: Language): Promise<string> {
  if ('story' in asked) await saveOrThrow(asked.story);
  return download(`${title}.html`, await fetchFile('/api/offline', { ...asked, language }), 'text/html');
}
