import { fetchFile } from '../../graph/api/client.ts';
import type { Language } from '../../graph/language.ts';
import { saveOrThrow } from '../briefing/drafts.ts';
import { download } from '../frame/download.ts';

/**
 * A story as PDF, printed by the Chromium of the server's machine.
 * @param name of the story's file; what is edited in it is saved first
 * @returns the name of the file that was handed to the browser
 * @throws AtlasError, with the code `no-browser` where the reader has to print it themselves
 */
export async function exportPdf(
  name: string,
  title: string,
  paper: 'wide' | 'a4',
  language: Language,
): Promise<string> {
  await saveOrThrow(name);
  const file = await fetchFile('/api/pdf', { story: name, paper, language });
  return download(`${title}.pdf`, file, 'application/pdf');
}
