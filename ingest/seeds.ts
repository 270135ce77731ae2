import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Store } from '../graph/store/port.ts';
import { collectFiles, type FoundFile } from './command/collect-files.ts';
import { documentId } from './read-document.ts';

const folder = fileURLToPath(new URL('../seeds', import.meta.url));

/** The seeds whose content this store has never held: a changed one counts as new, a removed one stays removed. */
export async function newSeeds(store: Store, extensions: readonly string[]): Promise<FoundFile[]> {
  const { files } = await collectFiles([folder], extensions);
  const ids = await Promise.all(files.map(async ({ path }) => documentId(await readFile(path))));
  const known = await store.everHeld(ids);
  return files.filter((_, i) => !known.has(ids[i]!));
}
