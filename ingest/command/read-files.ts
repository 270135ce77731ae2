import { readFile, stat } from 'node:fs/promises';
import { largestFile } from '../../graph/api/limits.ts';
import type { DocumentInfo } from '../../graph/contribution.ts';
import { InvalidInput, type Sentence } from '../../graph/errors.ts';
import type { Destination } from '../destinations/destination.ts';
import { refusedByServer } from '../destinations/server.ts';
import type { FoundFile } from './collect-files.ts';
import { copiesTogether } from './copies.ts';
import type { Progress } from './progress.ts';
import { sentenceOf } from './trouble.ts';

export interface ReadFiles {
  /** Each document once, in the order in which they were met. */
  readonly documents: readonly DocumentInfo[];
  readonly refused: readonly { readonly file: string; readonly reason: Sentence }[];
}

/**
 * Hands files over one after the other, equal content once, under the smallest of its names that is taken. A file that
 * cannot be read is noted and the rest goes on; a store that fails ends it.
 */
export async function readFiles(
  files: readonly FoundFile[],
  destination: Pick<Destination, 'take'>,
  progress: Progress,
): Promise<ReadFiles> {
  const documents = new Map<string, DocumentInfo>();
  const refused: { file: string; reason: Sentence }[] = [];
  progress.start(files.length);
  try {
    for (const copies of await copiesTogether(files)) {
      let isTaken = false;
      for (const { path, file } of copies) {
        progress.next(file);
        if (isTaken) continue;
        const bytes = await bytesOf(path, file);
        const taken = bytes instanceof Uint8Array ? await takeOrRefuse(destination, bytes, file) : { reason: bytes };
        isTaken = !('reason' in taken);
        if ('reason' in taken) refused.push({ file, reason: taken.reason });
        else if (taken.document) documents.set(taken.document.id, taken.document);
      }
    }
  } finally {
    progress.stop();
  }
  return { documents: [...documents.values()], refused };
}

async function bytesOf(path: string, file: string): Promise<Uint8Array | Sentence> {
  try {
    if ((await stat(path)).size > largestFile) return tooLarge(file);
    return await readFile(path);
  } catch (error) {
    // A read that fails half-way does not say which file it was.
    const sentence = sentenceOf(Object.assign(error as Error, { path }));
    if (sentence) return sentence;
    throw error;
  }
}

async function takeOrRefuse(destination: Pick<Destination, 'take'>, bytes: Uint8Array, file: string) {
  try {
    const taken = await destination.take(bytes, file);
    if (taken.outcome !== 'refused') return taken;
    const [finding] = taken.findings;
    return { reason: { zh: finding?.message ?? file, en: finding?.messageEn ?? file } };
  } catch (error) {
    if (error instanceof InvalidInput || refusedByServer(error)) return { reason: error.sentence };
    throw error;
  }
}

function tooLarge(file: string): Sentence {
  return {
    zh: `“${file}”超过 20 MB：请拆分，或另存为文字版后再读。`,
    en: `"${file}" is larger than 20 MB: split it, or save it as text.`,
  };
}
