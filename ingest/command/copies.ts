import { readFile, stat } from 'node:fs/promises';
import { largestFile } from '../../graph/api/limits.ts';
import { byCodePoint } from '../../graph/graph.ts';
import { documentId } from '../read-document.ts';
import type { FoundFile } from './collect-files.ts';

/**
 * Files of equal content side by side, by the code point of their names; the groups in the order in which they were
 * met. A document is its content, so which name it goes by must not depend on the order of the arguments. Only files
 * of equal size are read for it, one at a time; one that cannot be read stands alone.
 */
export async function copiesTogether(files: readonly FoundFile[]): Promise<FoundFile[][]> {
  const sizes: (number | undefined)[] = [];
  for (const { path } of files) sizes.push(await sizeOf(path));
  const shared = new Map<number | undefined, number>();
  for (const size of sizes) shared.set(size, (shared.get(size) ?? 0) + 1);

  const groups = new Map<string, FoundFile[]>();
  for (const [i, file] of files.entries()) {
    const mayBeCopy = sizes[i] !== undefined && shared.get(sizes[i])! > 1;
    const key = (mayBeCopy && (await contentOf(file.path))) || `alone ${i}`;
    const group = groups.get(key);
    if (group) group.push(file);
    else groups.set(key, [file]);
  }
  return [...groups.values()].map((group) => group.sort((a, b) => byCodePoint(a.file, b.file)));
}

/** Undefined for one that will be refused in any case. */
async function sizeOf(path: string): Promise<number | undefined> {
  const size = await stat(path).then(
    (found) => found.size,
    () => undefined,
  );
  return size !== undefined && size <= largestFile ? size : undefined;
}

/** Why a file cannot be read is told when its turn comes. */
function contentOf(path: string): Promise<string | undefined> {
  return readFile(path).then(documentId, () => undefined);
}
