import { fetchFile } from '../../graph/api/client.ts';
import type { Scene } from '../../graph/story/story.ts';
import { download } from '../frame/csv.ts';

/** A story by its name, or one view by its link. */
type Asked = { readonly story: string } | (Scene['link'] & { readonly title: string });

/**
 * One page that opens from a disk, made by the server.
 * @param title what the file is called
 * @returns the name of the file that was handed to the browser. @throws AtlasError
 */
export async function exportOfflinePage(title: string, asked: Asked): Promise<string> {
  return download(`${title}.html`, await fetchFile('/api/offline', asked), 'text/html');
}
